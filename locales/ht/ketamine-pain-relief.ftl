## content/ketamine-pain-relief.md, en-US to ht

# source: How long does ketamine pain relief last?
meta--title = Konbyen tan soulajman doulè ak ketamin dire?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Kijan pèfizyon ketamin ka soulaje doulè kwonik, konbyen tan soulajman an ka dire, efè segondè ki posib, ak repons pou kesyon moun poze souvan.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Viv ak yon doulè ki pa vle ale difisil. Terapi ak ketamin ka yon chwa ki apwopriye pou doulè kwonik.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Yo di yon doulè kwonik lè li dire plis pase 3 mwa, epi mwayen yo itilize pou kontwole li yo pa bay soulajman.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Anjeneral, ketamin se pa premye bagay yo eseye. Yo ka konsidere li pita si ou pa jwenn soulajman.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Nan tretman sa a, ou resevwa yon medikaman ki rele ketamin. Chèchè ap etidye li anpil kòm medikaman pou soulaje doulè.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Menm jan ak tout tretman, li gen risk pou ou konsidere. Pa egzanp, ou ka santi ou detache de tèt ou (disosyasyon), oswa imè ou ka chanje. Aprann plis sou [efè segondè yo](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Si ou te eseye tout lòt tretman yo, terapi ak ketamin se yon lòt posiblite. Li ka ede soulaje yon doulè ki la depi lontan e ki difisil pou sipòte.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Konbyen tan soulajman an ka dire? Yon analiz 2019, ki te mete plizyè etid ansanm, te jwenn li dire anviwon 2 semèn. Aprann plis sou [sa etid yo te jwenn](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Pati ki vini apre yo eksplike sa ketamin fè ak kijan li ka soulaje doulè.

# source: What is ketamine?
what-is-ketamine--heading = Kisa ketamin ye?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Ketamin bloke yon pati nan selil sèvo a ki rele reseptè NMDA. Reseptè yo kapte siyal.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Lè reseptè sa a bloke, kèk siyal nan sèvo a gen plis difikilte pou fè travay yo.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Se poutèt sa doktè yo sèvi ak li kòm anestezik: li fè moun anvi dòmi epi li fè yo mwens konsyan.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Ketamin se pa yon nouvo medikaman. Administrasyon Etazini pou Manje ak Medikaman (FDA) apwouve li kòm anestezik depi 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Gen yon fòm ketamin ki rele esketamin. Li vini kòm yon espre nan nen ki rele Spravato. FDA te apwouve li pou depresyon lòt tretman pa t ede.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Chèchè ap etidye ketamin tou pou doulè ak pou lòt pwoblèm sante mantal.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Ketamin ka bay efè segondè, epi moun ka mal itilize li. Li enpòtan pou doktè siveye itilizasyon li de prè.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Èske ou panse ou ka bezwen swen pou depresyon, anksyete, oswa yon pwoblèm ki sanble ak yo? Tanpri [kontakte nou]({ $site }). N ap kontan ede ou.

# source: How ketamine may help with pain
how-it-may-help--heading = Kijan ketamin ka ede ak doulè

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Men kèk fason terapi ak ketamin ka aji sou doulè kwonik:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Li bloke siyal doulè yo.** Ketamin bloke reseptè NMDA yo. Sa frennen siyal doulè yo nan sèvo a ak nan mwal epinyè a, konsa ou santi mwens doulè.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Li ka kalme sèten selil.** Gen selil ki rele selil gliyal ki jwe yon wòl nan doulè kwonik. Ketamin ta ka kalme yo lè li aji kont enflamasyon epi kòm antioksidan.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Li ka sèvi ak pwòp mwayen kò a genyen pou soulaje doulè.** Ketamin ka aktive chemen nan nè yo ki frennen doulè. Oswa li ka ogmante sibstans natirèl ki konbat doulè, tankou sewotonin ak andòfin.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Li ka ede nè yo fòme nouvo koneksyon.** Koneksyon sa yo gen rapò ak mwens sansibilite, ak mwens sansibilite ki depase limit, pou sa kò a santi.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Li ka soulaje depresyon.** Ketamin se yon antidepresè ki aji vit. Yon dòz yo bay pou doulè ta ka soulaje pwoblèm tou, tankou depresyon, ki fè moun santi doulè kwonik la pi fò.

# source: How long does an infusion take?
infusion-time--heading = Konbyen tan yon pèfizyon dire?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Yon pèfizyon ba ou medikaman dousman nan yon venn. Plizyè bagay gen efè sou konbyen tan li dire:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Dòz la.** Dòz ki pi gwo oswa ki pi souvan ka fè pèfizyon an dire plis tan.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Sistèm nève ou.** Gen moun ki pi sansib, e sa chanje kantite tan yo bezwen.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Objektif tretman an.** Swen pou yon pwoblèm ki dire yon ti tan (egi) ak swen pou yon pwoblèm ki dire lontan (kwonik) ka mande kantite tan ki diferan.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Yon pèfizyon ka dire 30 minit sèlman, oswa li ka dire plizyè èdtan.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Yon tretman kouran gen 6 seyans. Chak seyans dire ant 45 minit ak 1 èdtan.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Pafwa, yo fè yon pèfizyon dire plis tan pou li ka rive nèt nan objektif li. Objektif la ka se soulajman pou doulè nan do oswa yon lòt rezilta.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Dòz pou doulè kwonik la pa menm pou tout moun. Sa depann de jan doulè a fò ak ki kote nan kò a y ap trete.

# source: Side effects of ketamine infusions
side-effects--heading = Efè segondè pèfizyon ketamin

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Pèfizyon ketamin pou doulè ka bay efè segondè sa yo:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Disosyasyon

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Ou ka santi ou detache de panse ou oswa de kò ou. Sa rive souvan, epi anjeneral li pa dire lontan.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Alisinasyon

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Ou ka wè oswa tande bagay ki pa reyèl. Si sa rive, nòmalman li lejè.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Kè plen oswa vomisman

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Ou ka anvi vomi oswa ou ka vomi. Souvan, medikaman ka anpeche sa oswa kontwole li.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Lòt efè sou sèvo a ak sistèm nève a

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Ketamin aji sou sèvo a ak sistèm nève a, kidonk lòt efè posib.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Chanjman nan tansyon

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Tansyon ou ka monte oswa desann. Anjeneral, li tounen nan nivo nòmal ou apre pèfizyon an.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Anvi dòmi

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Ou ka santi ou fatige anpil oswa ou ka anvi dòmi anpil pandan tretman an oswa yon ti tan apre. Tèt ou ka vire tou.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Bon nouvèl la se ke efè segondè yo pa dire lontan. Anjeneral, moun pa bezwen sispann tretman an.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Risk yo pa pi grav pase risk ki genyen lè yo bay yon moun yon anestezik. Yon pwofesyonèl medikal siveye yo ak anpil atansyon.

# source: What studies have found
studies--heading = Sa etid yo te jwenn

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Chèchè yo ap mete anpil etid ansanm. Yo vle konprann pi byen si ketamin ka trete doulè kwonik.

# source: Some of their findings are in this table.
studies--some-of-their = Kèk nan rezilta yo nan tablo sa a.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Etid sou ketamin ak doulè

# source: Year
studies--year = Ane

# source: Kind of study
studies--kind-of-study = Kalite etid

# source: What it found
studies--what-it-found = Sa li te jwenn

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Meta-analiz (plizyè etid mete ansanm)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Ketamin yo bay nan yon venn te pote yon soulajman siyifikatif pou doulè kwonik. Soulajman an te dire anviwon 2 semèn.

# source: Review of research
studies--review-of-research = Revizyon rechèch yo

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Ketamin ka ede diminye iperaljezi opyoyid lakòz.

# source: Study
studies--study = Etid

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Dòz ki pi wo te bay plis soulajman pou doulè kwonik.

# source: Same study
studies--same-study = Menm etid la

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Moun ki te gen doulè fibwomyalji ki lejè te jwenn plis soulajman alontèm, jiska 1 an apre, pase moun ki te gen gwo doulè.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Opyoyid se medikaman fò kont doulè. Nan iperaljezi opyoyid lakòz, yo fè kontrè sa ou ta atann: yo fè yon moun vin pi sansib a doulè.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Kidonk, dòz ki pi gwo ka mache pi byen. Epi tou, ketamin ka ede kèk gwoup moun ki gen doulè kwonik plis pase lòt.

# source: In short
in-short--heading = An rezime

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Ketamin se yon tretman avanse. Yo te itilize li pou pran swen moun ki gen doulè kwonik.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Depresyon, anksyete, ak twomatis difisil pou fè fas ak yo, men ou ka jwenn èd. Tretman ak ketamin se yon chwa ou ka konsidere.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Anvan ou kòmanse nenpòt tretman sante mantal, ketamin ladan tou, di doktè ou tout medikaman ou pran.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Pou aprann plis sou sante mantal, rele { -clinic } nan { $phone } oswa vizite [sit entènèt nou an]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Nou la pou nou koute enkyetid ou yo epi pou nou ede ou.

# source: Questions and answers
questions--heading = Kesyon ak repons

# source: How often are ketamine infusions given for pain?
how-often--heading = Chak konbyen tan yo bay pèfizyon ketamin pou doulè?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Plan estanda a kòmanse ak yon seri pèfizyon. Seyans “rapèl” ka vini pita.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Okòmansman:** 6 pèfizyon nan espas 2 semèn, 1 chak 2–3 jou, pou pote soulajman bonè.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Pita, selon bezwen:** yo ka rekòmande seyans rapèl chak 1–2 mwa pou kenbe doulè a anba kontwòl.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Èske asirans peye pou pèfizyon ketamin pou doulè?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Plan asirans yo diferan. Kèk ladan yo ka ranbouse ou pou itilizasyon FDA apwouve, tankou anestezi.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Lè yo sèvi ak ketamin pou doulè kwonik, yo rele sa yon itilizasyon “ki pa sou etikèt la” (“off-label” ann anglè). Sa vle di FDA pa apwouve itilizasyon sa a. Chèchè toujou ap ranmase prèv sou li.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Si plan ou a pa kouvri tretman an, ou ka oblije peye anpil lajan nan pòch ou.

# source: How long does ketamine help with depression?
depression--heading = Pandan konbyen tan ketamin ede ak depresyon?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Ketamin ka soulaje depresyon vit, nan kèk èdtan. Nòmalman, soulajman an dire 1–2 semèn.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Si lòt tretman pa t ede ak depresyon ou, ou ka bezwen repete pèfizyon yo pou jwenn rezilta ki dire. Yo rele kalite depresyon sa a depresyon ki reziste a tretman.

# source: How does ketamine relieve pain?
how-it-works--heading = Kijan ketamin soulaje doulè?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Ketamin bloke reseptè NMDA yo. Sa koupe siyal doulè yo epi li pote soulajman.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Li ka diminye enflamasyon tou epi ede sèvo a fòme nouvo koneksyon (newoplastisite). Efè sa yo ka ede sèvo a trete doulè yon lòt jan.
