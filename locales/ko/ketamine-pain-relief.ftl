## content/ketamine-pain-relief.md, en-US to ko

# source: How long does ketamine pain relief last?
meta--title = 케타민의 통증 완화 효과는 얼마나 오래갑니까?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = 케타민 정맥 주입이 만성 통증을 어떻게 완화할 수 있는지, 효과가 얼마나 오래갈 수 있는지, 어떤 부작용이 있을 수 있는지 알아보고, 자주 묻는 질문의 답을 확인하십시오.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = 사라지지 않는 통증을 안고 살아가는 것은 힘든 일입니다. 케타민 치료는 만성 통증에 알맞은 선택이 될 수 있습니다.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = 통증을 다스리려고 쓴 방법으로 나아지지 않고 통증이 3개월 넘게 계속되면 만성 통증이라고 합니다.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = 케타민은 대개 가장 먼저 시도하는 치료가 아닙니다. 통증이 완화되지 않은 경우에 나중에 고려할 수 있습니다.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = 이 치료에서는 케타민이라는 약을 투여받습니다. 케타민은 통증을 완화하는 약으로 널리 연구되고 있습니다.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = 다른 모든 치료와 마찬가지로, 이 치료에도 생각해 보아야 할 위험이 있습니다. 예를 들어 자신에게서 분리된 듯한 느낌(해리)이 들거나 기분이 변할 수 있습니다. 더 자세히 알아보려면 [부작용](#side-effects)을 읽어 보십시오.

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = 다른 치료를 모두 시도해 보셨다면, 케타민 치료가 또 하나의 가능성이 됩니다. 견디기 힘든 장기적인 통증을 더는 데 도움이 될 수 있습니다.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = 효과는 얼마나 오래갈 수 있습니까? 여러 연구를 종합한 2019년의 한 분석에서는 약 2주로 나타났습니다. 더 자세히 알아보려면 [연구에서 밝혀진 내용](#studies)을 읽어 보십시오.

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = 다음 부분에서는 케타민이 어떤 작용을 하는지, 그리고 통증을 어떻게 완화할 수 있는지 설명합니다.

# source: What is ketamine?
what-is-ketamine--heading = 케타민이란 무엇입니까?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = 케타민은 뇌세포에서 NMDA 수용체라고 하는 부분을 차단합니다. 수용체는 신호를 받아들입니다.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = 이 수용체가 차단되면 뇌의 일부 신호가 제 역할을 하기 어려워집니다.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = 그래서 의사들은 케타민을 마취제로 사용해 왔습니다. 케타민은 사람을 졸리게 하고 의식을 흐리게 합니다.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = 케타민은 새로운 약이 아닙니다. 미국 식품의약국(FDA)은 1970년부터 케타민을 마취제로 승인해 왔습니다.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = 케타민의 한 형태로 에스케타민이 있습니다. 에스케타민은 Spravato라는 이름의 비강 스프레이로 나옵니다. FDA는 다른 치료로 나아지지 않은 우울증에 이 약을 승인했습니다.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = 케타민은 통증에 대해서도, 그리고 다른 정신 건강 질환에 대해서도 연구되고 있습니다.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = 케타민은 부작용을 일으킬 수 있으며, 오남용될 수도 있습니다. 의사가 사용을 면밀히 감독하는 것이 중요합니다.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = 우울증, 불안 또는 이와 비슷한 문제로 진료가 필요할 수 있다고 생각하십니까? 저희에게 [연락해 주십시오]({ $site }). 기꺼이 도와드리겠습니다.

# source: How ketamine may help with pain
how-it-may-help--heading = 케타민이 통증에 도움이 될 수 있는 방식

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = 케타민 치료는 다음과 같은 방식으로 만성 통증에 작용할 가능성이 있습니다.

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **통증 신호를 차단합니다.** 케타민은 NMDA 수용체를 차단합니다. 그러면 뇌와 척수에서 통증 신호가 억제되어 통증을 덜 느끼게 됩니다.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **특정 세포를 진정시킬 수 있습니다.** 신경교세포라는 세포는 만성 통증에 관여합니다. 케타민은 염증을 억제하고 항산화 작용을 하여 이 세포를 진정시킬 수 있습니다.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **몸이 본래 지닌 통증 완화 능력을 활용할 수 있습니다.** 케타민은 통증을 억제하는 신경 경로를 활성화할 수 있습니다. 또는 세로토닌과 엔도르핀처럼 통증에 맞서는 몸속의 천연 물질을 늘릴 수도 있습니다.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **신경이 새로운 연결을 만들도록 도울 수 있습니다.** 이러한 연결은 몸이 느끼는 감각에 덜 민감해지고 덜 과민해지는 것과 관련이 있습니다.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **우울증을 완화할 수 있습니다.** 케타민은 빠르게 작용하는 항우울제입니다. 우울증처럼 만성 통증을 더 심하게 느끼게 하는 문제도 통증 치료를 위해 투여하는 용량으로 완화될 수 있습니다.

# source: How long does an infusion take?
infusion-time--heading = 정맥 주입은 시간이 얼마나 걸립니까?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = 정맥 주입은 정맥을 통해 약을 천천히 넣는 방법입니다. 걸리는 시간은 여러 가지에 따라 달라집니다.

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **용량.** 용량이 더 많거나 투여 횟수가 더 잦으면 주입 시간이 길어질 수 있습니다.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **본인의 신경계.** 더 민감한 사람도 있으며, 이것이 필요한 시간에 영향을 줍니다.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **치료의 목표.** 단기적인(급성) 문제의 치료와 장기적인(만성) 문제의 치료는 필요한 시간이 서로 다를 수 있습니다.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = 정맥 주입은 짧게는 30분이 걸릴 수도 있고, 몇 시간 동안 이어질 수도 있습니다.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = 흔히 하는 치료 과정은 6회의 치료로 이루어집니다. 치료는 매회 45분에서 1시간이 걸립니다.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = 목표를 충분히 달성하기 위해 주입 시간을 늘리는 경우도 있습니다. 목표는 허리 통증의 완화일 수도 있고 다른 효과일 수도 있습니다.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = 만성 통증에 쓰는 용량은 모든 사람에게 같지 않습니다. 통증이 얼마나 심한지, 어느 부위를 치료하는지에 따라 다릅니다.

# source: Side effects of ketamine infusions
side-effects--heading = 케타민 정맥 주입의 부작용

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = 통증 치료를 위한 케타민 정맥 주입은 다음과 같은 부작용을 일으킬 수 있습니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = 해리

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = 자신의 생각이나 몸에서 분리된 듯한 느낌이 들 수 있습니다. 이런 느낌은 흔하며, 대개 오래가지 않습니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = 환각

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = 실제가 아닌 것이 보이거나 들릴 수 있습니다. 이런 일이 생기더라도 증상은 보통 가볍습니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = 메스꺼움 또는 구토

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = 속이 메스껍거나 토할 수 있습니다. 약으로 이를 예방하거나 조절할 수 있는 경우가 많습니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = 뇌와 신경계에 미치는 그 밖의 영향

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = 케타민은 뇌와 신경계에 작용하므로 다른 영향이 나타날 수 있습니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = 혈압 변화

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = 혈압이 올라가거나 내려갈 수 있습니다. 주입이 끝나면 대개 평소 수준으로 돌아옵니다.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = 졸음

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = 치료 중이나 치료 직후에 매우 피곤하거나 졸릴 수 있습니다. 머리가 어지러울 수도 있습니다.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = 다행히 부작용은 오래가지 않습니다. 대개 치료를 중단할 필요가 없습니다.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = 이러한 위험은 마취제를 투여받을 때의 위험보다 더 크지 않습니다. 의료 전문가가 이러한 위험을 주의 깊게 살핍니다.

# source: What studies have found
studies--heading = 연구에서 밝혀진 내용

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = 연구자들은 많은 연구를 한데 모으고 있습니다. 케타민으로 만성 통증을 치료할 수 있는지 더 잘 이해하려는 것입니다.

# source: Some of their findings are in this table.
studies--some-of-their = 연구 결과의 일부를 다음 표에 정리했습니다.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = 케타민과 통증에 관한 연구

# source: Year
studies--year = 연도

# source: Kind of study
studies--kind-of-study = 연구 종류

# source: What it found
studies--what-it-found = 연구 결과

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = 메타 분석(여러 연구를 종합)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = 정맥으로 투여한 케타민은 만성 통증을 뚜렷하게 완화했습니다. 효과는 약 2주 동안 지속되었습니다.

# source: Review of research
studies--review-of-research = 연구 문헌 검토

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = 케타민은 오피오이드 유발 통각 과민을 줄이는 데 도움이 될 수 있습니다.

# source: Study
studies--study = 연구

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = 더 높은 용량이 만성 통증을 더 강하게 완화했습니다.

# source: Same study
studies--same-study = 같은 연구

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = 섬유근육통의 통증이 가벼운 사람은 통증이 심한 사람보다 장기적인 통증 완화 효과가 더 컸으며, 이 효과는 길게는 1년 후까지 이어졌습니다.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = 오피오이드는 강력한 진통제입니다. 오피오이드 유발 통각 과민에서는 오피오이드가 예상과 반대로 작용하여 통증에 더 민감해지게 합니다.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = 따라서 용량이 더 많으면 효과가 더 좋을 수 있습니다. 또한 만성 통증이 있는 사람들 가운데 일부 집단은 다른 집단보다 더 많은 도움을 받을 수 있습니다.

# source: In short
in-short--heading = 요약

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = 케타민은 앞선 치료법입니다. 만성 통증이 있는 사람들을 치료하는 데 사용되어 왔습니다.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = 우울증, 불안, 트라우마(마음의 상처)를 마주하는 것은 힘든 일이지만, 도움을 받을 수 있습니다. 케타민 치료는 고려해 볼 수 있는 한 가지 선택입니다.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = 케타민을 포함하여 어떤 정신 건강 치료든 시작하기 전에, 사용 중인 모든 약을 의사에게 알리십시오.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = 정신 건강에 대해 더 알아보려면 { $phone }번으로 { -clinic }에 전화하거나 [저희 웹사이트]({ $site })를 방문하십시오.

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = 저희는 여러분의 걱정에 귀를 기울이고 여러분을 도와드리겠습니다.

# source: Questions and answers
questions--heading = 질문과 답변

# source: How often are ketamine infusions given for pain?
how-often--heading = 통증 치료를 위한 케타민 정맥 주입은 얼마나 자주 합니까?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = 표준 치료 계획은 일련의 정맥 주입으로 시작합니다. 나중에 ‘추가 강화’ 치료를 할 수도 있습니다.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **처음에는:** 빨리 통증을 완화하기 위해 2주 이내에 정맥 주입을 6회 받으며, 2~3일마다 1회씩 받습니다.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **이후 필요에 따라:** 통증을 계속 조절하기 위해 1~2개월마다 추가 강화 치료를 권할 수 있습니다.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = 통증 치료를 위한 케타민 정맥 주입 비용을 보험에서 지급합니까?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = 보험은 상품마다 다릅니다. 마취처럼 FDA가 승인한 용도에 대해서는 비용을 돌려주는 보험도 있을 수 있습니다.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = 만성 통증에 케타민을 사용하는 것은 ‘허가 외 사용’입니다. 이는 FDA가 그 용도를 승인하지 않았다는 뜻입니다. 이 용도를 뒷받침하는 근거는 아직 나오고 있는 단계입니다.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = 가입하신 보험에서 치료비를 보장하지 않으면 많은 비용을 직접 내야 할 수도 있습니다.

# source: How long does ketamine help with depression?
depression--heading = 케타민은 우울증에 얼마나 오래 도움이 됩니까?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = 케타민은 몇 시간 안에 빠르게 우울증을 완화할 수 있습니다. 효과는 보통 1~2주 지속됩니다.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = 다른 치료로 우울증이 나아지지 않았다면, 효과를 오래 유지하기 위해 정맥 주입을 반복해서 받아야 할 수도 있습니다. 이렇게 다른 치료로 나아지지 않은 우울증을 치료 저항성 우울증이라고 합니다.

# source: How does ketamine relieve pain?
how-it-works--heading = 케타민은 어떻게 통증을 완화합니까?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = 케타민은 NMDA 수용체를 차단합니다. 그러면 통증 신호가 끊기고 통증이 완화됩니다.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = 또한 염증을 줄이고, 뇌가 새로운 연결을 만드는 것(신경가소성)을 도울 수 있습니다. 이러한 작용은 뇌가 통증을 새로운 방식으로 처리하는 데 도움이 될 수 있습니다.
