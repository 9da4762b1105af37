## content/ketamine-pain-relief.md, en-US to uk

# source: How long does ketamine pain relief last?
meta--title = Як довго триває полегшення болю після кетаміну?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Як інфузії кетаміну можуть зменшувати хронічний біль, як довго може тривати полегшення, які можливі побічні ефекти, а також відповіді на поширені запитання.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Жити з болем, який не минає, важко. Терапія кетаміном може бути відповідним варіантом у разі хронічного болю.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Біль називають хронічним, якщо він триває довше ніж 3 місяці, а способи, якими з ним намагаються впоратися, не дають полегшення.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Зазвичай лікування не починають із кетаміну. Його можна розглянути пізніше, якщо вам не вдалося досягти полегшення.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Під час цього лікування ви отримуєте препарат, який називається кетамін. Зараз його широко вивчають як знеболювальний засіб.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Як і будь-яке інше лікування, воно пов’язане з ризиками, які слід враховувати. Наприклад, у вас може виникнути відчуття відстороненості від себе (дисоціація) або може змінитися настрій. Докладніше: [побічні ефекти](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Якщо ви вже випробували всі інші методи лікування, терапія кетаміном — ще одна можливість. Вона може допомогти зменшити тривалий біль, який важко терпіти.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Як довго може тривати полегшення? Аналіз 2019 року, який об’єднав кілька досліджень, показав: близько 2 тижнів. Докладніше: [що показали дослідження](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = У наступних розділах розповідається, як діє кетамін і як він може зменшувати біль.

# source: What is ketamine?
what-is-ketamine--heading = Що таке кетамін?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Кетамін блокує частину клітини мозку, яка називається рецептором NMDA. Рецептори приймають сигнали.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Коли цей рецептор заблоковано, деяким сигналам мозку важче виконувати свою роботу.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Саме тому лікарі застосовують його як засіб для наркозу: він спричиняє сонливість і знижує ясність свідомості.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Кетамін — не новий препарат. З 1970 року він має схвалення Управління з контролю за харчовими продуктами та лікарськими засобами США (FDA) як засіб для наркозу.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Одна з форм кетаміну називається ескетамін. Його випускають у вигляді назального спрею під назвою Spravato. FDA схвалило його для лікування депресії, за якої не допомогли інші методи лікування.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Застосування кетаміну вивчають також у разі болю та, крім депресії, у разі інших психічних розладів.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Кетамін може спричиняти побічні ефекти, і ним можуть зловживати. Важливо, щоб лікарі уважно стежили за його застосуванням.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Ви думаєте, що вам може бути потрібна допомога через депресію, тривогу чи подібну проблему? Будь ласка, [зв’яжіться з нами]({ $site }). Ми радо допоможемо.

# source: How ketamine may help with pain
how-it-may-help--heading = Як кетамін може допомогти від болю

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Ось як терапія кетаміном, можливо, діє на хронічний біль:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Він блокує больові сигнали.** Кетамін блокує рецептори NMDA. Це стримує больові сигнали в головному і спинному мозку, і ви слабше відчуваєте біль.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Він може заспокоювати певні клітини.** Клітини, які називаються гліальними, відіграють роль у хронічному болю. Можливо, кетамін заспокоює їх, діючи проти запалення і як антиоксидант.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Він може використовувати власну знеболювальну систему організму.** Кетамін може вмикати нервові шляхи, які стримують біль. Або він може підвищувати рівень природних речовин, які борються з болем, таких як серотонін та ендорфіни.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Він може допомагати нервам утворювати нові зв’язки.** Поява цих зв’язків супроводжується меншою чутливістю і меншою надчутливістю до того, що відчуває тіло.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Він може полегшувати депресію.** Кетамін — антидепресант швидкої дії. Доза, введена для лікування болю, може полегшити й такі проблеми, як депресія, через які хронічний біль відчувається сильніше.

# source: How long does an infusion take?
infusion-time--heading = Скільки часу триває інфузія?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Інфузія (крапельниця) — це повільне введення ліків у вену. На її тривалість впливає кілька чинників:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Доза.** За вищих або частіших доз інфузія може тривати довше.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Ваша нервова система.** Деякі люди чутливіші, і це впливає на те, скільки часу їм потрібно.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Мета лікування.** Для лікування короткочасної (гострої) і тривалої (хронічної) проблеми може знадобитися різний час.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Інфузія може тривати лише 30 хвилин, а може тривати кілька годин.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Часто застосовують курс лікування із 6 сеансів. Кожен сеанс триває від 45 хвилин до 1 години.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Іноді інфузію подовжують, щоб повністю досягти її мети. Метою може бути полегшення болю в спині або інший результат.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Доза в разі хронічного болю не для всіх однакова. Вона залежить від того, наскільки сильний біль і яку ділянку лікують.

# source: Side effects of ketamine infusions
side-effects--heading = Побічні ефекти інфузій кетаміну

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Інфузії кетаміну від болю можуть спричиняти такі побічні ефекти:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Дисоціація

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Ви можете відчути відстороненість від своїх думок або свого тіла. Це буває часто і зазвичай триває недовго.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Галюцинації

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Ви можете бачити або чути те, чого насправді немає. Якщо це трапляється, то, як правило, у легкій формі.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Нудота або блювання

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Вас може нудити, або може початися блювання. Ліки часто допомагають запобігти цьому або впоратися з цим.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Інші ефекти, пов’язані з мозком і нервовою системою

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Кетамін діє на мозок і нервову систему, тому можливі й інші ефекти.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Зміни артеріального тиску

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Ваш артеріальний тиск може підвищитися або знизитися. Зазвичай після інфузії він повертається до вашого нормального рівня.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Сонливість

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Під час процедури або невдовзі після неї ви можете відчувати сильну втому або сонливість. Також може трохи паморочитися в голові.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Добра новина: побічні ефекти тривають недовго. Зазвичай припиняти лікування не потрібно.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Ризики не вищі, ніж у разі введення засобу для наркозу. За ними уважно стежить медичний працівник.

# source: What studies have found
studies--heading = Що показали дослідження

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Науковці об’єднують дані багатьох досліджень. Вони хочуть краще зрозуміти, чи можна лікувати кетаміном хронічний біль.

# source: Some of their findings are in this table.
studies--some-of-their = Деякі з їхніх висновків наведено в цій таблиці.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Дослідження кетаміну й болю

# source: Year
studies--year = Рік

# source: Kind of study
studies--kind-of-study = Вид дослідження

# source: What it found
studies--what-it-found = Що воно показало

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Метааналіз (об’єднання кількох досліджень)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Кетамін, уведений у вену, дав значне полегшення хронічного болю. Полегшення тривало близько 2 тижнів.

# source: Review of research
studies--review-of-research = Огляд досліджень

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Кетамін може допомогти зменшити гіпералгезію, спричинену опіоїдами.

# source: Study
studies--study = Дослідження

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Вищі дози сильніше полегшували хронічний біль.

# source: Same study
studies--same-study = Те саме дослідження

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = У людей зі слабким болем через фіброміалгію полегшення в довгостроковій перспективі, аж до 1 року по тому, було більшим, ніж у людей із сильним болем.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Опіоїди — це сильні знеболювальні ліки. У разі гіпералгезії, спричиненої опіоїдами, вони діють не так, як можна було б очікувати, а навпаки: роблять людину чутливішою до болю.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Отже, вищі дози можуть діяти краще. Крім того, деяким групам людей із хронічним болем лікування може допомагати більше, ніж іншим.

# source: In short
in-short--heading = Коротко про головне

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Кетамін — це передовий метод лікування. Його застосовували, щоб допомагати людям із хронічним болем.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Із депресією, тривогою та психологічною травмою важко справлятися, але ви можете отримати допомогу. Лікування кетаміном — один із варіантів, які ви можете розглянути.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Перш ніж починати будь-яке лікування у сфері психічного здоров’я, зокрема лікування кетаміном, розкажіть лікарю про всі ліки, які ви приймаєте.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Щоб дізнатися більше про психічне здоров’я, зателефонуйте до { -clinic } за номером { $phone } або відвідайте [наш сайт]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Ми готові вислухати вас, дізнатися, що вас турбує, і допомогти вам.

# source: Questions and answers
questions--heading = Запитання й відповіді

# source: How often are ketamine infusions given for pain?
how-often--heading = Як часто роблять інфузії кетаміну від болю?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Стандартний план починається із серії інфузій. Пізніше можуть бути «підтримувальні» сеанси.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Спочатку:** 6 інфузій протягом 2 тижнів, по 1 інфузії кожні 2–3 дні, щоб досягти раннього полегшення.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Пізніше, за потреби:** можуть бути рекомендовані підтримувальні сеанси кожні 1–2 місяці, щоб тримати біль під контролем.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Чи оплачує страховка інфузії кетаміну від болю?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Страхові плани бувають різними. Деякі можуть відшкодувати вам витрати на застосування, схвалене FDA, наприклад для наркозу.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Застосування кетаміну в разі хронічного болю — це застосування «off-label», тобто поза схваленими показаннями. Це означає, що FDA не схвалило такого застосування. Наукові дані про нього ще тільки з’являються.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Якщо ваш страховий план не покриває лікування, вам, можливо, доведеться самостійно заплатити велику суму.

# source: How long does ketamine help with depression?
depression--heading = Як довго кетамін допомагає в разі депресії?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Кетамін може полегшити депресію швидко, протягом кількох годин. Полегшення, як правило, триває 1–2 тижні.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Якщо інші методи лікування депресії вам не допомогли, для стійкого результату можуть знадобитися повторні інфузії. Таку депресію називають стійкою до лікування.

# source: How does ketamine relieve pain?
how-it-works--heading = Як кетамін полегшує біль?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Кетамін блокує рецептори NMDA. Це перериває больові сигнали й дає полегшення.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Він також може зменшувати запалення і допомагати мозку утворювати нові зв’язки (нейропластичність). Ці ефекти можуть допомагати мозку по-новому обробляти біль.
