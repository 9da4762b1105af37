## content/ketamine-pain-relief.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = How long does ketamine pain relief last?

meta--description = How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.

intro--living-with-pain = Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.

intro--pain-is-called = Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.

intro--ketamine-is-not = Ketamine is not usually tried first. It may be considered later if you have not found relief.

intro--in-this-treatment = In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.

intro--like-any-treatment = Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).

intro--if-you-have = If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.

intro--how-long-can = How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).

intro--the-next-parts = The next parts explain what ketamine does and how it may ease pain.

what-is-ketamine--heading = What is ketamine?

what-is-ketamine--ketamine-blocks-a = Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.

what-is-ketamine--with-this-receptor = With this receptor blocked, some brain signals have a harder time doing their job.

what-is-ketamine--this-is-why = This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.

what-is-ketamine--ketamine-is-not = Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.

what-is-ketamine--one-form-of = One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.

what-is-ketamine--ketamine-is-also = Ketamine is also being explored for pain and for other mental health conditions.

what-is-ketamine--ketamine-can-cause = Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.

what-is-ketamine--do-you-think = Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.

how-it-may-help--heading = How ketamine may help with pain

how-it-may-help--here-are-possible = Here are possible ways that ketamine therapy works on chronic pain:

how-it-may-help--it-blocks-pain = **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.

how-it-may-help--it-may-calm = **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.

how-it-may-help--it-may-use = **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.

how-it-may-help--it-may-help = **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.

how-it-may-help--it-may-ease = **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.

infusion-time--heading = How long does an infusion take?

infusion-time--an-infusion-gives = An infusion gives you medicine slowly through a vein. Several things affect how long it takes:

infusion-time--the-dose-larger = **The dose.** Larger or more frequent doses may make the infusion longer.

infusion-time--your-nervous-system = **Your nervous system.** Some people are more sensitive, and this affects how much time they need.

infusion-time--the-goal-of = **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.

infusion-time--an-infusion-can = An infusion can be as short as 30 minutes, or it can last multiple hours.

infusion-time--a-common-treatment = A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.

infusion-time--sometimes-an-infusion = Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.

infusion-time--the-dose-for = The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.

side-effects--heading = Side effects of ketamine infusions

side-effects--ketamine-infusions-for = Ketamine infusions for pain may cause these side effects:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--dissociation = Dissociation

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--you-may-feel = You may feel detached from your thoughts or your body. This is common, and it usually does not last long.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--hallucinations = Hallucinations

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--you-may-see = You may see or hear things that are not real. If this happens, it is typically mild.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--nausea-or-vomiting = Nausea or vomiting

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--you-may-feel-sick = You may feel sick to your stomach or throw up. Medicine can often prevent or control this.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--other-effects-on = Other effects on the brain and nervous system

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--ketamine-acts-on = Ketamine acts on the brain and nervous system, so other effects are possible.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--changes-in-blood = Changes in blood pressure

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--your-blood-pressure = Your blood pressure may go up or down. It usually returns to your normal level after the infusion.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--drowsiness = Drowsiness

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
side-effects--you-may-feel-very = You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.

side-effects--the-good-news = The good news is that side effects do not last long. People usually do not need to stop treatment.

side-effects--the-risks-are = The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.

studies--heading = What studies have found

studies--researchers-are-bringing = Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.

studies--some-of-their = Some of their findings are in this table.

studies--studies-of-ketamine = Studies of ketamine and pain

studies--year = Year

studies--kind-of-study = Kind of study

studies--what-it-found = What it found

studies--cell1 = 2019

studies--meta-analysis-several = Meta-analysis (several studies combined)

studies--ketamine-given-into = Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.

studies--cell2 = 2021

studies--review-of-research = Review of research

studies--ketamine-may-help = Ketamine may help lessen opioid-induced hyperalgesia.

studies--cell3 = 2022

studies--study = Study

studies--higher-doses-relieved = Higher doses relieved chronic pain more strongly.

studies--cell4 = 2022

studies--same-study = Same study

studies--people-with-mild = People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.

studies--opioids-are-strong = Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.

studies--so-larger-doses = So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.

in-short--heading = In short

in-short--ketamine-is-an = Ketamine is an advanced treatment. It has been used to care for people with chronic pain.

in-short--depression-anxiety-and = Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.

in-short--before-you-start = Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.

in-short--to-learn-more = To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).

in-short--we-are-here = We are here to listen to your concerns and to help you.

questions--heading = Questions and answers

how-often--heading = How often are ketamine infusions given for pain?

how-often--the-standard-plan = The standard plan begins with a set of infusions. “Booster” sessions may come later.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
how-often--at-first-infusions = **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
how-often--later-as-needed = **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.

insurance--heading = Does insurance pay for ketamine infusions for pain?

insurance--insurance-plans-differ = Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.

insurance--using-ketamine-for = Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.

insurance--if-your-plan = If your plan does not cover treatment, you may have to pay a high cost yourself.

depression--heading = How long does ketamine help with depression?

depression--ketamine-can-ease = Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.

depression--if-other-treatments = If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.

how-it-works--heading = How does ketamine relieve pain?

how-it-works--ketamine-blocks-nmda = Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.

how-it-works--it-may-also = It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
