## content/ketamine-pain-relief.md, en-US to so

# source: How long does ketamine pain relief last?
meta--title = Muddo intee le’eg ayuu sii jiraa nafiska xanuunka ee ay ketamine keento?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Sida faleebada ketamine ay u yarayn karto xanuunka daba-dheeraada, muddada uu nafisku sii jiri karo, waxyeellooyinka dhinaca ah ee suurtagalka ah, iyo jawaabaha su’aalaha inta badan la isweydiiyo.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Way adag tahay in lala noolaado xanuun aan tegayn. Daaweynta ketamine waxay noqon kartaa doorasho ku habboon xanuunka daba-dheeraada.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Xanuunka waxaa loo yaqaan mid daba-dheeraada marka uu socdo in ka badan 3 bilood, iyada oo aan nafis laga helin siyaabaha loo isticmaalo in lagu maareeyo.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Ketamine badanaa ma aha daaweynta ugu horraysa ee la tijaabiyo. Mar dambe ayaa la tixgelin karaa haddii aadan nafis helin.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Daaweyntan, waxaa lagugu siiyaa daawo la yiraahdo ketamine. Cilmi-baaris ballaaran ayaa lagu samaynayaa isticmaalkeeda xanuun-yareeye ahaan.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Sida daaweyn kasta, waxay leedahay khataro ay tahay in laga fikiro. Tusaale ahaan, waxaad dareemi kartaa inaad naftaada ka fog tahay (dissociation), ama niyaddaada ayaa isbeddeli karta. Wax badan ka akhri [waxyeellooyinka dhinaca ah](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Haddii aad tijaabisay daaweyn kasta oo kale, daaweynta ketamine waa doorasho kale oo suurtagal ah. Waxay ka caawin kartaa yaraynta xanuun muddo dheer socda oo ay adag tahay in loo adkaysto.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Muddo intee le’eg ayuu nafisku sii jiri karaa? Falanqayn la sameeyay sannadkii 2019 oo isu geysay dhowr daraasadood ayaa muujisay qiyaastii 2 toddobaad. Wax badan ka akhri [waxa ay daraasaduhu heleen](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Qaybaha soo socda waxay sharraxayaan waxa ay ketamine samayso iyo sida ay u yarayn karto xanuunka.

# source: What is ketamine?
what-is-ketamine--heading = Waa maxay ketamine?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Ketamine waxay xannibtaa qayb ka mid ah unugyada maskaxda oo la yiraahdo qaabilaha NMDA. Qaabilayaashu waxay qabtaan farriimaha.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Marka qaabilahan la xannibo, farriimaha maskaxda qaarkood waxaa ku adkaata inay shaqadooda qabtaan.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Taasi waa sababta ay dhakhaatiirtu ugu isticmaaleen sidii daawo suuxin ah: waxay keentaa in dadku ay lulmoodaan oo miyirkoodu yaraado.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Ketamine ma aha daawo cusub. Maamulka Cuntada iyo Daawooyinka ee Maraykanka (FDA) wuxuu u ansixiyay sidii daawo suuxin ah tan iyo 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Nooc ka mid ah ketamine waxaa la yiraahdaa esketamine. Waxay ku timaaddaa buufin sanka ah oo magaceedu yahay Spravato. Maamulka Cuntada iyo Daawooyinka (FDA) wuxuu u ansixiyay niyad-jabka (depression) ay daaweynaha kale wax ka tari waayeen.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Ketamine waxaa sidoo kale loo baarayaa in lagu daaweeyo xanuunka, iyo weliba xaalado kale oo la xiriira caafimaadka dhimirka.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Ketamine waxay keeni kartaa waxyeellooyin dhinaca ah, waxaana suurtagal ah in si khaldan loo isticmaalo. Waa muhiim in dhakhaatiirtu ay si dhow u kormeeraan isticmaalkeeda.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Ma u malaynaysaa inaad u baahnaan karto daryeel la xiriira niyad-jab, walaac, ama dhibaato la mid ah? Fadlan [nala soo xiriir]({ $site }). Waan ku faraxsan nahay inaan ku caawinno.

# source: How ketamine may help with pain
how-it-may-help--heading = Sida ketamine ay xanuunka uga caawin karto

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Waa kuwan siyaabaha suurtagalka ah ee ay daaweynta ketamine wax uga qabato xanuunka daba-dheeraada:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Waxay xannibtaa farriimaha xanuunka.** Ketamine waxay xannibtaa qaabilayaasha NMDA. Tani waxay celisaa farriimaha xanuunka ee maskaxda iyo xarigga laf-dhabarta, sidaas darteed xanuunka aad dareemayso wuu yaraadaa.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Waxay dejin kartaa unugyo gaar ah.** Unugyo la yiraahdo unugyada glial ayaa qayb ku leh xanuunka daba-dheeraada. Ketamine ayaa laga yaabaa inay unugyadan dejiso iyada oo la dagaallamaysa bararka isla markaana u shaqaynaysa antioxidant ahaan.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Waxay isticmaali kartaa awoodda uu jirku isagu u leeyahay yaraynta xanuunka.** Ketamine waxay shaqaysiin kartaa waddooyinka neerfaha ee xanuunka celiya. Ama waxay kordhin kartaa walxaha dabiiciga ah ee la dagaallama xanuunka, sida serotonin iyo endorphins.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Waxay neerfaha ka caawin kartaa inay sameeyaan isku-xirro cusub.** Isku-xirradan waxay la xiriiraan in uu yaraado nuglaanshaha, iyo weliba nuglaanshaha xad-dhaafka ah, ee ku wajahan waxa jirku dareemo.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Waxay yarayn kartaa niyad-jabka.** Ketamine waa daawo lagu daaweeyo niyad-jabka oo si degdeg ah u shaqaysa. Qiyaas daawo oo xanuunka loo bixiyay ayaa sidoo kale yarayn karta dhibaatooyin, sida niyad-jabka, oo ka dhiga dareenka xanuunka daba-dheeraada mid ka sii daran.

# source: How long does an infusion take?
infusion-time--heading = Muddo intee le’eg ayay faleebadu qaadataa?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Faleebada, daawada waxaa si tartiib ah lagaaga siiyaa xididka dhiigga. Dhowr waxyaabood ayaa saameeya inta ay qaadato:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Qiyaasta daawada.** Qiyaaso ka sarreeya ama la bixiyo marar ka badan ayaa faleebada dheerayn kara.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Habdhiska neerfahaaga.** Dadka qaarkood way ka nugul yihiin kuwa kale, taasina waxay saamaysaa waqtiga ay u baahan yihiin.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Ujeeddada daaweynta.** Daryeelka dhibaato muddo gaaban socota (kedis ah) iyo daryeelka dhibaato muddo dheer socota (daba-dheeraata) waxay u baahan karaan waqtiyo kala duwan.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Faleebadu waxay qaadan kartaa 30 daqiiqo oo keliya, ama waxay socon kartaa dhowr saacadood.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Daaweyn caadi ah waxay leedahay 6 fadhi. Fadhi kasta wuxuu qaataa 45 daqiiqo ilaa 1 saac.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Mararka qaarkood faleebada waa la dheereeyaa si ay si buuxda u gaarto ujeeddadeeda. Ujeeddadu waxay noqon kartaa nafis laga helo dhabar-xanuunka ama natiijo kale.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Qiyaasta daawada ee xanuunka daba-dheeraada dadka oo dhan uma wada mid aha. Waxay ku xiran tahay sida uu xanuunku u daran yahay iyo meesha la daaweynayo.

# source: Side effects of ketamine infusions
side-effects--heading = Waxyeellooyinka dhinaca ah ee faleebada ketamine

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Faleebada ketamine ee xanuunka waxay keeni kartaa waxyeellooyinkan dhinaca ah:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dareen ah inaad naftaada ka fog tahay (dissociation)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Waxaad dareemi kartaa inaad ka fog tahay fikradahaaga ama jirkaaga. Tani waa wax dad badan ku dhaca, caadi ahaanna ma sii raagto.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Dhalanteed (in la arko ama la maqlo wax aan jirin)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Waxaad arki kartaa ama maqli kartaa waxyaabo aan dhab ahayn. Haddii ay taasi dhacdo, caadi ahaan way fudud dahay.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Lallabbo ama matag

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Waxaad dareemi kartaa lallabbo ama waad matagi kartaa. Daawo ayaa inta badan ka hortagi karta ama xakamayn karta tan.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Saamayno kale oo ku yimaada maskaxda iyo habdhiska neerfaha

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Ketamine waxay saamaysaa maskaxda iyo habdhiska neerfaha, sidaas darteed saamayno kale waa suurtagal.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Isbeddello ku yimaada cadaadiska dhiigga

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Cadaadiska dhiiggaagu kor ayuu u kici karaa ama hoos ayuu u dhici karaa. Badanaa wuxuu ku soo noqdaa heerkaagii caadiga ahaa faleebada kaddib.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Lulmo

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Waxaad dareemi kartaa daal badan ama hurdo badan inta lagu jiro daaweynta ama wax yar kaddib. Waxaad sidoo kale dareemi kartaa wareer fudud.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Warka wanaagsan waa in waxyeellooyinka dhinaca ahi aysan sii raagin. Dadku badanaa uma baahdaan inay joojiyaan daaweynta.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Khataruhu kama darna kuwa ka imaan kara in qofka la siiyo daawo suuxin ah. Xirfadle caafimaad ayaa si taxaddar leh ula socda.

# source: What studies have found
studies--heading = Waxa ay daraasaduhu heleen

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Cilmi-baarayaashu waxay isu keenayaan daraasado badan. Waxay doonayaan inay si ka fiican u fahmaan in ketamine ay daaweyn karto xanuunka daba-dheeraada iyo in kale.

# source: Some of their findings are in this table.
studies--some-of-their = Qaar ka mid ah waxyaabihii ay heleen ayaa ku jira jadwalkan.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Daraasado ku saabsan ketamine iyo xanuunka

# source: Year
studies--year = Sannadka

# source: Kind of study
studies--kind-of-study = Nooca daraasadda

# source: What it found
studies--what-it-found = Waxa ay heshay

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Falanqayn wadareed (dhowr daraasadood oo la isu geeyay)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Ketamine oo lagu bixiyay xididka dhiigga waxay keentay nafis la taaban karo oo laga helay xanuunka daba-dheeraada. Nafisku wuxuu sii jiray qiyaastii 2 toddobaad.

# source: Review of research
studies--review-of-research = Dib-u-eegis cilmi-baaris

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Ketamine waxay ka caawin kartaa yaraynta nuglaanshaha xanuunka ee xad-dhaafka ah, kaas oo ay keenaan daawooyinka opioid (hyperalgesia).

# source: Study
studies--study = Daraasad

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Qiyaaso daawo oo ka sarreeya ayaa si ka xooggan u yareeyay xanuunka daba-dheeraada.

# source: Same study
studies--same-study = Isla daraasaddaas

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Dadka qaba xanuun fudud oo fibromyalgia ah waxay heleen nafis muddo dheer ah, ilaa 1 sannad kaddib, oo ka badan kan ay heleen dadka qaba xanuun daran.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Daawooyinka opioid waa xanuun-yareeyayaal xooggan. Marka ay keenaan nuglaansho xanuun oo xad-dhaaf ah (hyperalgesia), waxay sameeyaan lidka waxa aad filayso: waxay qofka ka dhigaan mid xanuunka uga sii nugul.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Sidaas darteed qiyaaso daawo oo ka sarreeya ayaa laga yaabaa inay si ka fiican u shaqeeyaan. Sidoo kale, daaweyntu waxay kooxaha qaarkood ee dadka qaba xanuunka daba-dheeraada u caawin kartaa si ka badan kuwa kale.

# source: In short
in-short--heading = Marka la soo koobo

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Ketamine waa daaweyn horumarsan. Waxaa loo isticmaalay daryeelka dadka qaba xanuunka daba-dheeraada.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Niyad-jabka, walaaca, iyo dhaawaca nafsiga ah way adag tahay in la wajaho, laakiin caawimo waad heli kartaa. Daaweynta ketamine waa hal doorasho oo aad ka fikiri karto.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Ka hor inta aadan bilaabin wax daaweyn ah oo caafimaadka dhimirka ah, oo ay ku jirto ketamine, dhakhtarkaaga u sheeg dhammaan daawooyinka aad qaadato.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Si aad wax badan uga ogaato caafimaadka dhimirka, { -clinic } ka wac { $phone } ama booqo [websaydhkeenna]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Halkan waxaan u joognaa inaan dhegaysanno waxyaabaha aad ka walaacsan tahay iyo inaan ku caawinno.

# source: Questions and answers
questions--heading = Su’aalo iyo jawaabo

# source: How often are ketamine infusions given for pain?
how-often--heading = Immisa jeer ayaa xanuunka loogu bixiyaa faleebada ketamine?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Qorshaha caadiga ahi wuxuu ku bilowdaa dhowr faleebo oo isku xigta. Fadhiyo “xoojin” ah ayaa mar dambe iman kara.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Marka hore:** 6 faleebo 2 toddobaad gudahood, iyada oo 2–3 maalmoodba mar la bixinayo 1 faleebo, si goor hore nafis loo helo.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Mar dambe, haddii loo baahdo:** waxaa laga yaabaa in lagu taliyo fadhiyo xoojin ah 1–2 biloodba mar, si xanuunka loo sii xakameeyo.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Caymisku ma bixiyaa kharashka faleebada ketamine ee xanuunka?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Qorshayaasha caymisku way kala duwan yihiin. Qaarkood waxaa laga yaabaa inay kuu soo celiyaan lacagta isticmaallada uu ansixiyay Maamulka Cuntada iyo Daawooyinka (FDA), sida suuxinta.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = In ketamine loo isticmaalo xanuunka daba-dheeraada waa “isticmaal ka baxsan ansixinta”. Macnaheedu waa in Maamulka Cuntada iyo Daawooyinka (FDA) uusan ansixin isticmaalkaas. Caddaymaha ku saabsan weli way soo baxayaan.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Haddii qorshahaaga caymisku uusan daboolin daaweynta, waxaa laga yaabaa inaad adigu iska bixiso kharash badan.

# source: How long does ketamine help with depression?
depression--heading = Muddo intee le’eg ayay ketamine ka caawisaa niyad-jabka?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Ketamine waxay si degdeg ah u yarayn kartaa niyad-jabka, saacado gudahood. Nafisku caadi ahaan wuxuu sii jiraa 1–2 toddobaad.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Haddii daaweynaha kale aysan wax ka tarin niyad-jabkaaga, waxaa laga yaabaa inaad u baahato faleebooyin soo noqnoqda si aad u hesho natiijo sii raagta. Niyad-jabka noocan ah waxaa la yiraahdaa niyad-jab u adkaysta daaweynta.

# source: How does ketamine relieve pain?
how-it-works--heading = Sidee ayay ketamine u yaraysaa xanuunka?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Ketamine waxay xannibtaa qaabilayaasha NMDA. Tani waxay kala goysaa farriimaha xanuunka, waxayna keentaa nafis.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Waxay sidoo kale yarayn kartaa bararka, waxayna maskaxda ka caawin kartaa inay samaysato isku-xirro cusub (dib-isu-habaynta neerfaha). Saamaynahani waxay maskaxda ka caawin karaan inay xanuunka u maareyso si cusub.
