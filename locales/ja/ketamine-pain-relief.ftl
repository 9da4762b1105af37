## content/ketamine-pain-relief.md, en-US to ja

# source: How long does ketamine pain relief last?
meta--title = ケタミンの痛み止めの効果はどのくらい続きますか？

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = ケタミン点滴が慢性の痛みをどのように和らげる可能性があるのか、効果はどのくらい続く可能性があるのか、起こりうる副作用、そしてよくある質問への答えをまとめています。

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = なくならない痛みとともに暮らすのは、つらいことです。ケタミン治療は、慢性の痛みに対する適切な選択肢となることがあります。

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = 痛みを抑えるためのさまざまな方法を試しても和らがず、3か月を超えて続く痛みを「慢性の痛み」と呼びます。

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = ケタミンは、通常、最初に試す治療ではありません。痛みが和らがない場合に、後から検討されることがあります。

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = この治療では、ケタミンという薬の投与を受けます。ケタミンは、痛みを和らげる薬として広く研究されています。

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = どの治療にもあるように、この治療にも考えておくべきリスクがあります。たとえば、自分自身から離れているように感じたり（解離）、気分が変化したりすることがあります。くわしくは[副作用](#side-effects)をお読みください。

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = ほかの治療をすべて試した方にとって、ケタミン治療はもう一つの可能性です。耐えがたい長期の痛みを和らげるのに役立つかもしれません。

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = 効果はどのくらい続くのでしょうか。いくつかの研究をまとめた2019年の分析では、約2週間という結果でした。くわしくは[研究でわかったこと](#studies)をお読みください。

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = ここからは、ケタミンの働きと、痛みを和らげる可能性のあるしくみについて説明します。

# source: What is ketamine?
what-is-ketamine--heading = ケタミンとは何ですか？

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = ケタミンは、脳の細胞にあるNMDA受容体という部分をふさぎます。受容体は信号を受け取る部分です。

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = この受容体がふさがれると、脳の一部の信号は働きにくくなります。

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = そのため、医師はケタミンを麻酔薬として使ってきました。眠くなり、意識がぼんやりするからです。

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = ケタミンは新しい薬ではありません。米国食品医薬品局（FDA）は、1970年からケタミンを麻酔薬として承認しています。

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = ケタミンの一種に、エスケタミンと呼ばれるものがあります。Spravatoという名前の点鼻スプレーです。FDAは、ほかの治療では良くならなかったうつ病に対して、この薬を承認しました。

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = ケタミンは、痛みや、うつ病以外の心の病気についても研究が進められています。

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = ケタミンには副作用が起こることがあり、乱用されることもあります。医師が使用をしっかり監督することが大切です。

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = うつ、不安、または同じような問題について、治療が必要かもしれないと感じている方は、どうぞ[ご連絡ください]({ $site })。喜んでお手伝いします。

# source: How ketamine may help with pain
how-it-may-help--heading = ケタミンが痛みにどう役立つ可能性があるか

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = ケタミン治療が慢性の痛みに働くしくみとして、次のようなことが考えられています。

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **痛みの信号をさえぎります**。ケタミンはNMDA受容体をふさぎます。これにより、脳と脊髄での痛みの信号が抑えられ、感じる痛みが軽くなります。

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **特定の細胞を落ち着かせる可能性があります**。グリア細胞と呼ばれる細胞は、慢性の痛みに関わっています。ケタミンは、炎症を抑え、抗酸化物質として働くことで、この細胞を静める可能性があります。

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **体がもともと持つ、痛みを和らげる力を使う可能性があります**。ケタミンは、痛みを抑える神経の経路を働かせる可能性があります。あるいは、セロトニンやエンドルフィンなど、痛みとたたかう体内の天然の物質を増やす可能性があります。

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **神経が新しいつながりを作るのを助ける可能性があります**。こうしたつながりは、体が感じるものに対する敏感さや、過敏さが弱まることと関係しています。

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **うつを和らげる可能性があります**。ケタミンは、速く効く抗うつ薬です。うつのように、慢性の痛みをよりつらく感じさせる問題も、痛みの治療のために投与する量で和らぐ可能性があります。

# source: How long does an infusion take?
infusion-time--heading = 点滴にはどのくらい時間がかかりますか？

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = 点滴では、静脈からゆっくりと薬を入れます。かかる時間は、いくつかのことに左右されます。

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **薬の量**。量や回数が多いと、点滴の時間が長くなることがあります。

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **あなたの神経系**。人によっては神経系がより敏感なことがあり、それが必要な時間に影響します。

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **治療の目標**。短期間の（急性の）問題の治療と、長期間の（慢性の）問題の治療とでは、必要な時間が異なることがあります。

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = 点滴は、短ければ30分で終わることもあり、数時間かかることもあります。

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = よく行われる治療は、全6回です。治療は毎回45分から1時間かかります。

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = 目標を十分に達成するために、点滴の時間を長くすることもあります。目標は、腰や背中の痛みを和らげることの場合もあれば、ほかの効果の場合もあります。

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = 慢性の痛みに使う薬の量は、誰にとっても同じではありません。痛みの強さや、治療する部位によって決まります。

# source: Side effects of ketamine infusions
side-effects--heading = ケタミン点滴の副作用

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = 痛みに対するケタミン点滴では、次のような副作用が起こることがあります。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = 解離

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = 自分の考えや体から離れているように感じることがあります。これはよくあることで、通常、長くは続きません。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = 幻覚

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = 実際にはないものが見えたり、聞こえたりすることがあります。起こったとしても、たいていは軽いものです。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = 吐き気または嘔吐

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = 胃がむかむかしたり、吐いたりすることがあります。多くの場合、薬で予防したり抑えたりできます。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = 脳と神経系へのそのほかの影響

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = ケタミンは脳と神経系に作用するため、ほかの影響が出る可能性があります。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = 血圧の変化

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = 血圧が上がったり下がったりすることがあります。通常、点滴が終わると、ふだんの値に戻ります。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = 眠気

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = 治療中や治療のすぐ後に、強い疲れや眠気を感じることがあります。頭がふらふらすることもあります。

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = 幸い、副作用は長くは続きません。通常、治療をやめる必要はありません。

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = リスクは、麻酔薬の投与を受けるときのリスクより大きくはありません。医療の専門職が、リスクに十分注意して見守ります。

# source: What studies have found
studies--heading = 研究でわかったこと

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = 研究者たちは、多くの研究をまとめる作業を進めています。ケタミンで慢性の痛みを治療できるかどうかを、よりよく理解するためです。

# source: Some of their findings are in this table.
studies--some-of-their = その結果の一部を、次の表に示します。

# source: Studies of ketamine and pain
studies--studies-of-ketamine = ケタミンと痛みに関する研究

# source: Year
studies--year = 年

# source: Kind of study
studies--kind-of-study = 研究の種類

# source: What it found
studies--what-it-found = わかったこと

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = メタアナリシス（いくつかの研究をまとめた分析）

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = ケタミンを静脈から投与すると、慢性の痛みが明らかに和らぎました。その効果は約2週間続きました。

# source: Review of research
studies--review-of-research = 研究のレビュー（まとめ）

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = ケタミンは、オピオイド誘発性痛覚過敏を軽くするのに役立つ可能性があります。

# source: Study
studies--study = 研究

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = 投与量が多いほうが、慢性の痛みをより強く和らげました。

# source: Same study
studies--same-study = 同じ研究

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = 線維筋痛症の痛みが軽い人のほうが、痛みが強い人よりも、長期的に痛みが和らぎました（最長で1年後まで）。

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = オピオイドは強い痛み止めの薬です。オピオイド誘発性痛覚過敏では、オピオイドが予想とは反対の働きをし、痛みをより感じやすくさせます。

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = したがって、量が多いほうがよく効く可能性があります。また、慢性の痛みのある人の中には、ほかの人たちよりも治療が役立つグループがあるかもしれません。

# source: In short
in-short--heading = まとめ

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = ケタミンは先進的な治療です。慢性の痛みのある人の治療に使われてきました。

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = うつ、不安、心の傷（トラウマ）に向き合うのはつらいことですが、助けを得ることができます。ケタミン治療は、検討できる選択肢の一つです。

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = どのような治療でも、心の健康のための治療（ケタミン治療を含む）を始める前には、使っている薬をすべて医師に伝えてください。

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = 心の健康についてくわしく知りたい方は、{ -clinic }（電話：{ $phone }）にお電話いただくか、[当院のウェブサイト]({ $site })をご覧ください。

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = 私たちは、あなたの心配ごとをお聞きし、力になります。

# source: Questions and answers
questions--heading = 質問と回答

# source: How often are ketamine infusions given for pain?
how-often--heading = 痛みに対するケタミン点滴は、どのくらいの間隔で行いますか？

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = 標準的な計画では、まず一連の点滴を行います。その後、「ブースター」治療（追加の治療）を行うことがあります。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **治療のはじめ**：早く痛みを和らげるために、2週間以内に6回、2〜3日ごとに1回のペースで点滴を行います。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **その後、必要に応じて**：痛みを抑えた状態を保つために、1〜2か月ごとにブースター治療をすすめられることがあります。

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = 痛みに対するケタミン点滴の費用は、保険で支払われますか？

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = 保険プランはそれぞれ異なります。麻酔など、FDAが承認した使い方については、費用が払い戻されるプランもあるかもしれません。

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = 慢性の痛みにケタミンを使うことは「適応外使用」です。これは、FDAがその使い方を承認していないという意味です。その使い方を裏づける根拠（エビデンス）は、まだ出始めている段階です。

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = ご加入の保険プランで治療が補償されない場合は、高額な費用を自分で支払わなければならないことがあります。

# source: How long does ketamine help with depression?
depression--heading = ケタミンのうつ病への効果はどのくらい続きますか？

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = ケタミンは、数時間以内にすばやくうつを和らげることができます。その効果は、たいてい1〜2週間続きます。

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = ほかの治療でうつ病が良くならなかった場合は、効果を長く保つために、点滴を繰り返すことが必要になるかもしれません。ほかの治療で良くならないこのようなうつ病を、治療抵抗性うつ病と呼びます。

# source: How does ketamine relieve pain?
how-it-works--heading = ケタミンはどのように痛みを和らげるのですか？

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = ケタミンはNMDA受容体をふさぎます。これにより痛みの信号が途切れ、痛みが和らぎます。

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = また、炎症を軽くし、脳が新しいつながりを作るのを助ける可能性もあります（神経可塑性）。こうした働きは、脳が痛みを新しい形で処理するのに役立つかもしれません。
