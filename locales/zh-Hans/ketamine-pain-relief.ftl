## content/ketamine-pain-relief.md, en-US to zh-Hans

# source: How long does ketamine pain relief last?
meta--title = 氯胺酮的止痛效果能维持多久？

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = 介绍氯胺酮输液可能怎样缓解慢性疼痛、缓解可能维持多久、可能有哪些副作用，并解答常见问题。

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = 疼痛一直不消退，生活会很艰难。对于慢性疼痛，氯胺酮治疗可以是一种合适的选择。

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = 如果疼痛持续超过 3 个月，而用来控制疼痛的方法都没有使它缓解，就称为慢性疼痛。

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = 氯胺酮通常不是首先尝试的治疗。如果您的疼痛一直没有得到缓解，之后可能会考虑使用它。

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = 在这种治疗中，您会接受一种叫做氯胺酮的药物。目前，研究人员正在广泛研究用它来止痛。

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = 和任何治疗一样，它也有需要考虑的风险。例如，您可能会觉得好像脱离了自己（解离），或者您的情绪可能会发生变化。请进一步了解[副作用](#side-effects)。

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = 如果您已经试过所有其他治疗，氯胺酮治疗是另一种可能的选择。它可能有助于缓解难以忍受的长期疼痛。

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = 缓解能维持多久？2019 年一项综合了几项研究的分析发现，大约为 2 周。请进一步了解[研究发现了什么](#studies)。

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = 接下来的部分会说明氯胺酮有什么作用，以及它可能怎样缓解疼痛。

# source: What is ketamine?
what-is-ketamine--heading = 什么是氯胺酮？

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = 氯胺酮会阻断脑细胞上一个叫做 NMDA 受体的部分。受体的作用是接收信号。

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = 这种受体被阻断后，大脑中的一些信号就较难发挥作用。

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = 正因如此，医生把它用作麻醉药：它会使人困倦，也不那么清醒。

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = 氯胺酮并不是新药。美国食品药品监督管理局（FDA）自 1970 年起就已批准它用作麻醉药。

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = 有一种形式的氯胺酮叫做艾司氯胺酮。它是一种鼻喷雾剂，商品名为 Spravato。FDA 批准它用于治疗其他疗法没有效果的抑郁症。

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = 研究人员还在探索将氯胺酮用于疼痛，以及用于其他心理健康问题。

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = 氯胺酮可能引起副作用，也可能被滥用。使用时由医生密切监督，这一点很重要。

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = 您是否觉得自己可能需要治疗抑郁、焦虑或类似的问题？请[联系我们]({ $site })。我们很乐意为您提供帮助。

# source: How ketamine may help with pain
how-it-may-help--heading = 氯胺酮可能怎样帮助缓解疼痛

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = 氯胺酮治疗可能通过以下方式对慢性疼痛起作用：

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **它会阻断疼痛信号**。氯胺酮会阻断 NMDA 受体。这会抑制大脑和脊髓中的疼痛信号，让您感觉不那么疼。

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **它可能使某些细胞平静下来**。有一类叫做胶质细胞的细胞，在慢性疼痛中起一定作用。氯胺酮可能通过对抗炎症和抗氧化，使这些细胞安静下来。

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **它可能利用身体自身的止痛能力**。氯胺酮可能会启动抑制疼痛的神经通路。或者，它可能会增加体内天然的抗痛物质，例如血清素和内啡肽。

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **它可能帮助神经形成新的连接**。这些连接与以下变化有关：对身体感受到的刺激较不敏感，也较不会过度敏感。

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **它可能缓解抑郁**。氯胺酮是一种起效快的抗抑郁药。有些问题（例如抑郁）会让慢性疼痛感觉更严重，为止痛而使用的剂量也可能缓解这些问题。

# source: How long does an infusion take?
infusion-time--heading = 一次输液需要多长时间？

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = 输液是指把药物经静脉缓慢输入您的体内。有几个因素会影响所需的时间：

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **剂量**。剂量较大或用药较频繁，可能会使输液时间变长。

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **您的神经系统**。有些人比较敏感，这会影响他们所需的时间。

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **治疗目标**。治疗短期（急性）问题与治疗长期（慢性）问题，所需的时间可能不同。

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = 一次输液可以短至 30 分钟，也可以持续数小时。

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = 常见的疗程有 6 次治疗。每次治疗需要 45 分钟至 1 小时。

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = 有时会延长输液时间，以便完全达到目标。目标可能是缓解腰背痛，也可能是其他效果。

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = 用于慢性疼痛的剂量因人而异，取决于疼痛的严重程度和治疗的部位。

# source: Side effects of ketamine infusions
side-effects--heading = 氯胺酮输液的副作用

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = 用氯胺酮输液治疗疼痛，可能会引起以下副作用：

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = 解离

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = 您可能会觉得好像脱离了自己的思想或身体。这种情况很常见，通常不会持续很久。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = 幻觉

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = 您可能会看见或听见并不真实的东西。如果出现这种情况，通常比较轻微。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = 恶心或呕吐

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = 您可能会感到反胃，或者呕吐。药物常常可以预防或控制这种情况。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = 对大脑和神经系统的其他影响

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = 氯胺酮作用于大脑和神经系统，因此可能会有其他影响。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = 血压变化

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = 您的血压可能会升高或降低。输液结束后，血压通常会恢复到您的正常水平。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = 困倦

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = 在治疗期间或治疗后不久，您可能会感到非常疲倦或想睡觉。您也可能会感到头晕。

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = 好消息是，副作用不会持续很久。患者通常不需要停止治疗。

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = 这些风险并不比接受麻醉药物的风险更大。医疗专业人员会仔细留意这些风险。

# source: What studies have found
studies--heading = 研究发现了什么

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = 研究人员正在把许多研究汇总起来。他们希望更好地了解氯胺酮能否治疗慢性疼痛。

# source: Some of their findings are in this table.
studies--some-of-their = 这张表格列出了他们的一些发现。

# source: Studies of ketamine and pain
studies--studies-of-ketamine = 关于氯胺酮与疼痛的研究

# source: Year
studies--year = 年份

# source: Kind of study
studies--kind-of-study = 研究类型

# source: What it found
studies--what-it-found = 研究发现

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = 荟萃分析（综合几项研究）

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = 经静脉给予的氯胺酮显著缓解了慢性疼痛。缓解维持了大约 2 周。

# source: Review of research
studies--review-of-research = 研究综述

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = 氯胺酮可能有助于减轻阿片类药物引起的痛觉过敏。

# source: Study
studies--study = 研究

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = 较高的剂量对慢性疼痛的缓解作用更强。

# source: Same study
studies--same-study = 同一项研究

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = 与疼痛严重的人相比，因纤维肌痛而有轻微疼痛的人得到更多的长期缓解，最长可到 1 年后。

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = 阿片类药物是强效止痛药。在阿片类药物引起的痛觉过敏中，它们的作用与人们预期的相反：会使人对疼痛更加敏感。

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = 因此，较大的剂量可能效果更好。此外，某些慢性疼痛人群可能比其他人群得到更多帮助。

# source: In short
in-short--heading = 小结

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = 氯胺酮是一种先进的治疗方法。它已被用于治疗慢性疼痛患者。

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = 抑郁、焦虑和心理创伤都令人难以面对，但您可以得到帮助。氯胺酮治疗是您可以考虑的一种选择。

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = 在开始任何心理健康治疗（包括氯胺酮治疗）之前，请把您正在使用的所有药物告诉您的医生。

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = 如需进一步了解心理健康，请致电 { -clinic }，电话号码是 { $phone }，或访问[我们的网站]({ $site })。

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = 我们愿意倾听您的担忧，并为您提供帮助。

# source: Questions and answers
questions--heading = 问与答

# source: How often are ketamine infusions given for pain?
how-often--heading = 用于止痛的氯胺酮输液多久做一次？

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = 标准方案从一组输液开始。之后可能会有“加强”治疗。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **开始时**：在 2 周内输液 6 次，每 2–3 天 1 次，以便及早缓解疼痛。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **之后视需要**：可能会建议每 1–2 个月做一次加强治疗，使疼痛持续得到控制。

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = 保险会支付用于止痛的氯胺酮输液费用吗？

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = 各种保险计划有所不同。对于 FDA 已批准的用途（例如麻醉），有些计划可能会为您报销费用。

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = 用氯胺酮治疗慢性疼痛属于“超说明书用药”。这表示 FDA 没有批准这种用途。支持这种用途的证据仍在逐步出现。

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = 如果您的保险计划不承保这项治疗，您可能需要自己支付高额费用。

# source: How long does ketamine help with depression?
depression--heading = 氯胺酮对抑郁症的帮助能维持多久？

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = 氯胺酮可以在数小时内迅速缓解抑郁。缓解通常维持 1–2 周。

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = 如果其他治疗对您的抑郁症没有帮助，您可能需要反复输液，才能获得持久的效果。其他治疗没有帮助的这类抑郁症，称为难治性抑郁症。

# source: How does ketamine relieve pain?
how-it-works--heading = 氯胺酮怎样缓解疼痛？

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = 氯胺酮会阻断 NMDA 受体。这会中断疼痛信号，使疼痛得到缓解。

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = 它还可能减轻炎症，并帮助大脑形成新的连接（神经可塑性）。这些作用可能有助于大脑以新的方式处理疼痛。
