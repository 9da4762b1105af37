## content/ketamine-pain-relief.md, en-US to fil

# source: How long does ketamine pain relief last?
meta--title = Gaano katagal ang ginhawang naibibigay ng ketamine sa pananakit?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Kung paano maaaring maibsan ng mga infusion ng ketamine ang pangmatagalang pananakit, kung gaano katagal maaaring manatili ang ginhawa, mga posibleng side effect, at mga sagot sa mga karaniwang tanong.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Mahirap mabuhay nang may pananakit na hindi nawawala. Maaaring maging angkop na pagpipilian ang gamutang ketamine para sa pangmatagalang pananakit (chronic pain).

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Tinatawag na pangmatagalan (chronic) ang pananakit kapag nagpapatuloy ito nang mahigit sa 3 buwan, nang walang ginhawa mula sa mga paraang ginagamit para pamahalaan ito.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Karaniwang hindi ketamine ang unang sinusubukan. Maaari itong pag-isipan sa ibang pagkakataon kung hindi pa kayo nakahahanap ng ginhawa.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Sa gamutang ito, bibigyan kayo ng gamot na tinatawag na ketamine. Malawakan itong pinag-aaralan bilang pampaginhawa sa pananakit.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Tulad ng anumang gamutan, may mga panganib ito na dapat pag-isipan. Halimbawa, maaari ninyong maramdaman na parang nakahiwalay kayo sa inyong sarili (dissociation), o maaaring magbago ang inyong mood. Magbasa pa tungkol sa [mga side effect](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Kung nasubukan na ninyo ang lahat ng iba pang gamutan, isa pang posibilidad ang gamutang ketamine. Maaari itong makatulong na maibsan ang pangmatagalang pananakit na mahirap tiisin.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Gaano katagal maaaring manatili ang ginhawa? Natuklasan ng isang pagsusuri noong 2019, na pinagsama-sama ang ilang pag-aaral, na tumagal ito nang humigit-kumulang 2 linggo. Magbasa pa tungkol sa [natuklasan ng mga pag-aaral](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Ipinaliliwanag ng mga susunod na bahagi kung ano ang ginagawa ng ketamine at kung paano nito maaaring maibsan ang pananakit.

# source: What is ketamine?
what-is-ketamine--heading = Ano ang ketamine?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Hinaharangan ng ketamine ang isang bahagi ng mga selula ng utak na tinatawag na NMDA receptor. Sumasagap ng mga senyales ang mga receptor.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Kapag naharangan ang receptor na ito, mas nahihirapan ang ilang senyales sa utak na gawin ang kanilang trabaho.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Ito ang dahilan kung bakit ginagamit ito ng mga doktor bilang anestesya: pinapaantok nito ang mga tao at pinabababa ang kanilang kamalayan.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Hindi bago ang ketamine. Aprobado ito ng Pangasiwaan sa Pagkain at Gamot ng Estados Unidos (FDA) bilang anestesya mula pa noong 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Esketamine ang tawag sa isang uri ng ketamine. Isa itong nasal spray na may pangalang Spravato. Inaprobahan ito ng FDA para sa depresyon na hindi natulungan ng ibang gamutan.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Pinag-aaralan din ang ketamine para sa pananakit, at para sa mga kondisyon sa kalusugang pangkaisipan bukod sa depresyon.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Maaaring magdulot ng mga side effect ang ketamine, at maaari itong magamit sa maling paraan. Mahalagang masusing pangasiwaan ng mga doktor ang paggamit nito.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Sa palagay ba ninyo ay maaaring kailanganin ninyo ng pangangalaga para sa depresyon, pagkabalisa, o katulad na problema? Mangyaring [makipag-ugnayan sa amin]({ $site }). Ikinagagalak naming tumulong.

# source: How ketamine may help with pain
how-it-may-help--heading = Paano maaaring makatulong ang ketamine sa pananakit

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Narito ang mga posibleng paraan ng pagkilos ng gamutang ketamine sa pangmatagalang pananakit:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Hinaharangan nito ang mga senyales ng pananakit.** Hinaharangan ng ketamine ang mga NMDA receptor. Pinipigilan nito ang mga senyales ng pananakit sa utak at spinal cord, kaya mas kaunting pananakit ang nararamdaman ninyo.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Maaari nitong pakalmahin ang ilang selula.** May papel sa pangmatagalang pananakit ang mga selulang tinatawag na glial cell. Maaaring patahimikin ng ketamine ang mga ito sa pamamagitan ng paglaban sa pamamaga at pagkilos bilang antioxidant.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Maaari nitong gamitin ang sariling pampaginhawa ng katawan sa pananakit.** Maaaring paganahin ng ketamine ang mga daanan sa nerbiyo na pumipigil sa pananakit. O maaari nitong pataasin ang mga likas na panlaban sa pananakit tulad ng serotonin at mga endorphin.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Maaari nitong tulungan ang mga nerbiyo na bumuo ng mga bagong koneksyon.** Iniuugnay ang mga koneksyong ito sa pagiging hindi gaanong sensitibo, at hindi gaanong labis na sensitibo, sa nararamdaman ng katawan.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Maaari nitong ibsan ang depresyon.** Ang ketamine ay gamot laban sa depresyon na mabilis umepekto. Maaari ring maibsan ng dosis na ibinigay para sa pananakit ang mga problema tulad ng depresyon na nagpapalala sa pakiramdam ng pangmatagalang pananakit.

# source: How long does an infusion take?
infusion-time--heading = Gaano katagal ang isang infusion?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Sa infusion, dahan-dahang pinadadaloy ang gamot sa inyong katawan sa pamamagitan ng ugat (vein). May ilang bagay na nakaaapekto sa tagal nito:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Ang dosis.** Maaaring magpatagal sa infusion ang mas mataas o mas madalas na dosis.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Ang inyong sistemang nerbiyos.** Mas sensitibo ang ilang tao, at nakaaapekto ito sa haba ng oras na kailangan nila.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Ang layunin ng gamutan.** Maaaring magkaiba ang haba ng oras na kailangan sa pangangalaga para sa panandaliang (acute) problema at sa pangmatagalang (chronic) problema.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Maaaring tumagal ang isang infusion nang 30 minuto lamang, o maaari itong umabot nang ilang oras.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = May 6 na sesyon ang isang karaniwang gamutan. Tumatagal ang bawat sesyon nang 45 minuto hanggang 1 oras.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Kung minsan, pinahahaba ang infusion para ganap nitong maabot ang layunin. Maaaring ang layunin ay ginhawa mula sa pananakit ng likod o ibang resulta.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Hindi pareho para sa lahat ang dosis para sa pangmatagalang pananakit. Nakadepende ito sa kung gaano katindi ang pananakit at kung aling bahagi ang ginagamot.

# source: Side effects of ketamine infusions
side-effects--heading = Mga side effect ng mga infusion ng ketamine

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Maaaring magdulot ng mga side effect na ito ang mga infusion ng ketamine para sa pananakit:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Pakiramdam na nakahiwalay sa sarili (dissociation)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Maaari ninyong maramdaman na parang nakahiwalay kayo sa inyong mga iniisip o sa inyong katawan. Karaniwan ito, at kadalasang hindi ito nagtatagal.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Mga halusinasyon

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Maaari kayong makakita o makarinig ng mga bagay na hindi totoo. Kung mangyari ito, karaniwang banayad ito.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Pagduduwal o pagsusuka

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Maaari kayong maduwal o magsuka. Madalas na napipigilan o nakokontrol ito ng gamot.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Iba pang epekto sa utak at sistemang nerbiyos

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Kumikilos ang ketamine sa utak at sistemang nerbiyos, kaya posible rin ang iba pang epekto.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Mga pagbabago sa presyon ng dugo

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Maaaring tumaas o bumaba ang presyon ng inyong dugo. Karaniwan itong bumabalik sa normal ninyong antas pagkatapos ng infusion.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Pagkaantok

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Maaari kayong makaramdam ng matinding pagod o antok habang ginagamot o ilang sandali pagkatapos nito. Maaari rin kayong bahagyang mahilo (parang magaan ang ulo).

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Ang magandang balita ay hindi nagtatagal ang mga side effect. Karaniwang hindi kailangang ihinto ng mga tao ang gamutan.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Hindi mas malala ang mga panganib kaysa sa mga panganib ng pagbibigay ng anestesya. Maingat na binabantayan ang mga ito ng isang propesyonal na medikal.

# source: What studies have found
studies--heading = Ano ang natuklasan ng mga pag-aaral

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Pinagsasama-sama ng mga mananaliksik ang maraming pag-aaral. Gusto nilang mas maunawaan kung kaya ng ketamine na gamutin ang pangmatagalang pananakit.

# source: Some of their findings are in this table.
studies--some-of-their = Nasa talahanayang ito ang ilan sa kanilang mga natuklasan.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Mga pag-aaral tungkol sa ketamine at pananakit

# source: Year
studies--year = Taon

# source: Kind of study
studies--kind-of-study = Uri ng pag-aaral

# source: What it found
studies--what-it-found = Ano ang natuklasan nito

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Meta-analysis (ilang pag-aaral na pinagsama-sama)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Nagdulot ng makabuluhang ginhawa mula sa pangmatagalang pananakit ang ketamine na ibinigay sa ugat (vein). Tumagal ang ginhawa nang humigit-kumulang 2 linggo.

# source: Review of research
studies--review-of-research = Pagrepaso ng pananaliksik

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Maaaring makatulong ang ketamine na mabawasan ang hyperalgesia na dulot ng opioid.

# source: Study
studies--study = Pag-aaral

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Mas malakas ang naging epekto ng mas matataas na dosis sa pag-ibsan ng pangmatagalang pananakit.

# source: Same study
studies--same-study = Parehong pag-aaral

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Mas malaki ang pangmatagalang ginhawa, hanggang 1 taon pagkatapos, ng mga taong may banayad na pananakit mula sa fibromyalgia kaysa sa mga taong may matinding pananakit.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Malalakas na gamot sa pananakit ang mga opioid. Sa hyperalgesia na dulot ng opioid, kabaligtaran ng inaasahan ninyo ang ginagawa ng mga ito: ginagawa nilang mas sensitibo sa pananakit ang isang tao.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Kaya maaaring mas mabisa ang mas matataas na dosis. Bukod dito, maaaring mas matulungan ang ilang grupo ng mga taong may pangmatagalang pananakit kaysa sa iba.

# source: In short
in-short--heading = Sa madaling salita

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Isang makabagong gamutan ang ketamine. Nagamit na ito sa pangangalaga sa mga taong may pangmatagalang pananakit.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Mahirap harapin ang depresyon, pagkabalisa, at trauma, ngunit maaari kayong makakuha ng tulong. Isang pagpipilian na maaari ninyong pag-isipan ang gamutang ketamine.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Bago kayo magsimula ng anumang gamutan para sa kalusugang pangkaisipan, kasama na ang ketamine, sabihin sa inyong doktor ang tungkol sa lahat ng gamot na iniinom o ginagamit ninyo.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Para matuto pa tungkol sa kalusugang pangkaisipan, tumawag sa { -clinic } sa { $phone } o bumisita sa [aming website]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Narito kami para makinig sa inyong mga alalahanin at para tulungan kayo.

# source: Questions and answers
questions--heading = Mga tanong at sagot

# source: How often are ketamine infusions given for pain?
how-often--heading = Gaano kadalas ibinibigay ang mga infusion ng ketamine para sa pananakit?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Nagsisimula ang karaniwang plano sa isang serye ng mga infusion. Maaaring may mga sesyong “booster” sa kalaunan.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Sa simula:** 6 na infusion sa loob ng 2 linggo, 1 infusion tuwing 2–3 araw, para magdulot ng maagang ginhawa.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Sa kalaunan, kung kailangan:** maaaring irekomenda ang mga sesyong booster tuwing 1–2 buwan para mapanatiling kontrolado ang pananakit.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Binabayaran ba ng insurance ang mga infusion ng ketamine para sa pananakit?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Magkakaiba ang mga plano ng insurance. Maaaring ibalik sa inyo ng ilan ang bayad para sa mga paggamit na inaprobahan ng FDA, tulad ng anestesya.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = “Off-label” ang paggamit ng ketamine para sa pangmatagalang pananakit. Ibig sabihin, hindi inaprobahan ng FDA ang paggamit na iyon. Lumilitaw pa lamang ang ebidensya para rito.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Kung hindi sakop ng inyong plano ang gamutan, maaaring kayo mismo ang magbayad ng mataas na halaga.

# source: How long does ketamine help with depression?
depression--heading = Gaano katagal nakatutulong ang ketamine sa depresyon?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Kayang ibsan ng ketamine ang depresyon nang mabilis, sa loob ng ilang oras. Karaniwang tumatagal ang ginhawa nang 1–2 linggo.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Kung hindi nakatulong ang ibang gamutan sa inyong depresyon, maaaring kailanganin ninyo ng paulit-ulit na infusion para magtagal ang resulta. Ang ganitong depresyon ay tinatawag na depresyong hindi tinatablan ng gamutan (treatment-resistant depression).

# source: How does ketamine relieve pain?
how-it-works--heading = Paano naiibsan ng ketamine ang pananakit?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Hinaharangan ng ketamine ang mga NMDA receptor. Pinuputol nito ang mga senyales ng pananakit at nagdudulot ito ng ginhawa.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Maaari rin nitong bawasan ang pamamaga at tulungan ang utak na bumuo ng mga bagong koneksyon (neuroplasticity). Maaaring makatulong ang mga epektong ito sa utak na iproseso ang pananakit sa bagong paraan.
