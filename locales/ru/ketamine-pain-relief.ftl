## content/ketamine-pain-relief.md, en-US to ru

# source: How long does ketamine pain relief last?
meta--title = Как долго длится облегчение боли после кетамина?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Как инфузии кетамина могут уменьшать хроническую боль, как долго может длиться облегчение, какие возможны побочные эффекты, а также ответы на частые вопросы.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Жить с болью, которая не проходит, тяжело. Терапия кетамином может быть подходящим вариантом при хронической боли.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Боль называют хронической, если она длится дольше 3 месяцев и способы, которыми с ней пытаются справиться, не приносят облегчения.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Кетамин обычно не пробуют в первую очередь. Его можно рассмотреть позже, если вам не удалось добиться облегчения.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = При таком лечении вы получаете лекарство, которое называется кетамин. Сейчас его широко изучают как обезболивающее средство.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Как и любое другое лечение, оно связано с рисками, которые нужно учитывать. Например, у вас может возникнуть чувство отстраненности от себя (диссоциация) или может измениться настроение. Подробнее: [побочные эффекты](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Если вы испробовали все другие методы лечения, терапия кетамином — еще одна возможность. Она может помочь уменьшить длительную боль, которую трудно терпеть.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Как долго может длиться облегчение? Анализ 2019 года, который объединил несколько исследований, показал: около 2 недель. Подробнее: [что показали исследования](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = В следующих разделах рассказано, как действует кетамин и как он может уменьшать боль.

# source: What is ketamine?
what-is-ketamine--heading = Что такое кетамин?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Кетамин блокирует часть клетки мозга, которая называется рецептором NMDA. Рецепторы принимают сигналы.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Когда этот рецептор заблокирован, некоторым сигналам мозга труднее выполнять свою работу.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Именно поэтому врачи применяют его как средство для наркоза: он вызывает сонливость и снижает ясность сознания.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Кетамин — не новое лекарство. С 1970 года он одобрен Управлением по контролю за пищевыми продуктами и лекарственными средствами США (FDA) как средство для наркоза.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Одна из форм кетамина называется эскетамин. Он выпускается в виде назального спрея под названием Spravato. FDA одобрило его для лечения депрессии, при которой не помогли другие методы лечения.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Применение кетамина изучают также при боли и, помимо депрессии, при других психических расстройствах.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Кетамин может вызывать побочные эффекты, и им могут злоупотреблять. Важно, чтобы врачи внимательно следили за его применением.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Вы думаете, что вам может быть нужна помощь из-за депрессии, тревоги или похожей проблемы? Пожалуйста, [свяжитесь с нами]({ $site }). Мы будем рады помочь.

# source: How ketamine may help with pain
how-it-may-help--heading = Как кетамин может помочь при боли

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Вот как терапия кетамином, возможно, действует на хроническую боль:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Он блокирует болевые сигналы.** Кетамин блокирует рецепторы NMDA. Это сдерживает болевые сигналы в головном и спинном мозге, и вы слабее ощущаете боль.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Он может успокаивать некоторые клетки.** Клетки, которые называются глиальными, играют роль в хронической боли. Возможно, кетамин успокаивает их, действуя против воспаления и как антиоксидант.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Он может использовать собственную обезболивающую систему организма.** Кетамин может включать нервные пути, которые сдерживают боль. Или он может повышать уровень природных веществ, которые борются с болью, таких как серотонин и эндорфины.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Он может помогать нервам образовывать новые связи.** Появление этих связей сопровождается меньшей чувствительностью и меньшей сверхчувствительностью к тому, что ощущает тело.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Он может облегчать депрессию.** Кетамин — быстродействующий антидепрессант. Доза, введенная для лечения боли, может облегчить и такие проблемы, как депрессия, из-за которых хроническая боль ощущается сильнее.

# source: How long does an infusion take?
infusion-time--heading = Сколько времени занимает инфузия?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Инфузия (капельница) — это медленное введение лекарства в вену. На ее продолжительность влияет несколько факторов:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Доза.** При более высоких или более частых дозах инфузия может длиться дольше.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Ваша нервная система.** Некоторые люди более чувствительны, и это влияет на то, сколько времени им нужно.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Цель лечения.** Для лечения кратковременной (острой) и длительной (хронической) проблемы может понадобиться разное время.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Инфузия может занять всего 30 минут, а может длиться несколько часов.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Часто применяют курс лечения из 6 сеансов. Каждый сеанс длится от 45 минут до 1 часа.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Иногда инфузию продлевают, чтобы полностью достичь ее цели. Целью может быть облегчение боли в спине или другой результат.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Доза при хронической боли не у всех одинакова. Она зависит от того, насколько сильна боль и какую область лечат.

# source: Side effects of ketamine infusions
side-effects--heading = Побочные эффекты инфузий кетамина

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Инфузии кетамина при боли могут вызывать такие побочные эффекты:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Диссоциация

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Вы можете почувствовать отстраненность от своих мыслей или своего тела. Это бывает часто и обычно длится недолго.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Галлюцинации

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Вы можете видеть или слышать то, чего нет на самом деле. Если это случается, то, как правило, в легкой форме.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Тошнота или рвота

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Вас может тошнить, или может начаться рвота. Лекарства часто помогают предотвратить это или справиться с этим.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Другие эффекты, связанные с мозгом и нервной системой

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Кетамин действует на мозг и нервную систему, поэтому возможны и другие эффекты.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Изменения артериального давления

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Ваше артериальное давление может повыситься или понизиться. Обычно после инфузии оно возвращается к вашему нормальному уровню.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Сонливость

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Во время процедуры или вскоре после нее вы можете чувствовать сильную усталость или сонливость. Также может немного кружиться голова.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Хорошая новость: побочные эффекты длятся недолго. Обычно прекращать лечение не требуется.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Риски не выше, чем при введении средства для наркоза. За ними внимательно следит медицинский работник.

# source: What studies have found
studies--heading = Что показали исследования

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Ученые объединяют данные многих исследований. Они хотят лучше понять, можно ли лечить кетамином хроническую боль.

# source: Some of their findings are in this table.
studies--some-of-their = Некоторые из их выводов приведены в этой таблице.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Исследования кетамина и боли

# source: Year
studies--year = Год

# source: Kind of study
studies--kind-of-study = Вид исследования

# source: What it found
studies--what-it-found = Что оно показало

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Метаанализ (объединение нескольких исследований)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Кетамин, введенный в вену, принес значительное облегчение при хронической боли. Облегчение длилось около 2 недель.

# source: Review of research
studies--review-of-research = Обзор исследований

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Кетамин может помочь уменьшить гипералгезию, вызванную опиоидами.

# source: Study
studies--study = Исследование

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Более высокие дозы сильнее облегчали хроническую боль.

# source: Same study
studies--same-study = То же исследование

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = У людей со слабой болью при фибромиалгии облегчение в долгосрочном плане, вплоть до 1 года спустя, было больше, чем у людей с сильной болью.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Опиоиды — это сильные обезболивающие лекарства. При гипералгезии, вызванной опиоидами, они действуют не так, как можно было бы ожидать, а наоборот: делают человека более чувствительным к боли.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Таким образом, более высокие дозы могут действовать лучше. Кроме того, некоторым группам людей с хронической болью лечение может помогать больше, чем другим.

# source: In short
in-short--heading = Коротко о главном

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Кетамин — это передовой метод лечения. Его применяли для помощи людям с хронической болью.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = С депрессией, тревогой и психологической травмой трудно справляться, но вы можете получить помощь. Лечение кетамином — один из вариантов, которые вы можете рассмотреть.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Прежде чем начать любое лечение, связанное с психическим здоровьем, в том числе лечение кетамином, расскажите врачу обо всех лекарствах, которые вы принимаете.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Чтобы больше узнать о психическом здоровье, позвоните в { -clinic } по номеру { $phone } или посетите [наш сайт]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Мы готовы выслушать вас, узнать, что вас беспокоит, и помочь вам.

# source: Questions and answers
questions--heading = Вопросы и ответы

# source: How often are ketamine infusions given for pain?
how-often--heading = Как часто делают инфузии кетамина при боли?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Стандартный план начинается с серии инфузий. Позже могут последовать «поддерживающие» сеансы.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Вначале:** 6 инфузий в течение 2 недель, по 1 инфузии каждые 2–3 дня, чтобы добиться раннего облегчения.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Позже, при необходимости:** могут быть рекомендованы поддерживающие сеансы каждые 1–2 месяца, чтобы держать боль под контролем.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Оплачивает ли страховка инфузии кетамина при боли?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Страховые планы бывают разными. Некоторые могут возместить вам расходы на применение, одобренное FDA, например для наркоза.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Применение кетамина при хронической боли — это применение «off-label», то есть вне одобренных показаний. Это значит, что FDA не одобрило такое применение. Научные данные о нем еще только появляются.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Если ваш страховой план не покрывает лечение, вам, возможно, придется самостоятельно заплатить большую сумму.

# source: How long does ketamine help with depression?
depression--heading = Как долго кетамин помогает при депрессии?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Кетамин может облегчить депрессию быстро, в течение нескольких часов. Облегчение, как правило, длится 1–2 недели.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Если другие методы лечения не помогли вам при депрессии, для стойкого результата могут понадобиться повторные инфузии. Такую депрессию называют устойчивой к лечению.

# source: How does ketamine relieve pain?
how-it-works--heading = Как кетамин облегчает боль?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Кетамин блокирует рецепторы NMDA. Это прерывает болевые сигналы и приносит облегчение.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Он также может уменьшать воспаление и помогать мозгу образовывать новые связи (нейропластичность). Эти эффекты могут помогать мозгу по-новому обрабатывать боль.
