## content/ketamine-pain-relief.md, en-US to ar

# source: How long does ketamine pain relief last?
meta--title =
    كم يدوم تخفيف الألم بالكيتامين؟

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description =
    كيف قد تؤدي جلسات تسريب الكيتامين عبر الوريد إلى تخفيف الألم المزمن، وكم قد يدوم هذا التخفيف، وما الآثار الجانبية المحتملة، مع إجابات عن أسئلة شائعة.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain =
    العيش مع ألم لا يزول أمر صعب. ويمكن أن يكون العلاج بالكيتامين خيارًا مناسبًا للألم المزمن.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called =
    يُسمى الألم مزمنًا عندما يستمر أكثر من 3 أشهر، من دون أن تخففه الطرق المستخدمة للسيطرة عليه.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not =
    عادةً لا يكون الكيتامين أول علاج يُجرَّب. وقد يُنظر فيه لاحقًا إذا لم تجدوا ما يخفف الألم.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment =
    في هذا العلاج، تتلقون دواءً اسمه الكيتامين. وتُجرى عليه دراسات واسعة بوصفه مسكّنًا للألم.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment =
    للعلاج بالكيتامين، كأي علاج آخر، مخاطر ينبغي التفكير فيها. فمثلًا، قد تشعرون بالانفصال عن أنفسكم (التفارق)، أو قد يتغير مزاجكم. اقرؤوا المزيد عن [الآثار الجانبية](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have =
    إذا جربتم كل العلاجات الأخرى، فالعلاج بالكيتامين خيار آخر. وقد يساعد على تخفيف ألم طويل الأمد يصعب تحمّله.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can =
    كم يمكن أن يدوم تخفيف الألم؟ توصّل تحليل من عام 2019، جمع عدة دراسات، إلى أنه يدوم نحو أسبوعين. اقرؤوا المزيد عن [نتائج الدراسات](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts =
    تشرح الأجزاء التالية ما يفعله الكيتامين وكيف قد يخفف الألم.

# source: What is ketamine?
what-is-ketamine--heading =
    ما الكيتامين؟

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a =
    يحجب الكيتامين جزءًا من خلايا الدماغ يُسمى مستقبِل NMDA. والمستقبِلات تلتقط الإشارات.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor =
    وعندما يُحجب هذا المستقبِل، يصعب على بعض إشارات الدماغ أن تؤدي وظيفتها.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why =
    ولهذا استخدمه الأطباء دواءً للتخدير: فهو يجعل الناس يشعرون بالنعاس ويصبحون أقل وعيًا.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not =
    الكيتامين ليس دواءً جديدًا. فهو معتمد من إدارة الغذاء والدواء الأمريكية (FDA) دواءً للتخدير منذ عام 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of =
    من أشكال الكيتامين شكل يُسمى الإسكيتامين. وهو متوفر على هيئة بخاخ أنفي اسمه Spravato. ووافقت عليه إدارة الغذاء والدواء (FDA) لعلاج الاكتئاب الذي لم تنفع معه العلاجات الأخرى.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also =
    يجري أيضًا بحث استخدام الكيتامين للألم ولحالات أخرى تتعلق بالصحة النفسية.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause =
    يمكن أن يسبب الكيتامين آثارًا جانبية، ويمكن أن يُساء استخدامه. ومن المهم أن يشرف الأطباء على استخدامه عن كثب.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think =
    هل تظنون أنكم قد تحتاجون إلى رعاية بسبب الاكتئاب أو القلق أو مشكلة مشابهة؟ يُرجى [التواصل معنا]({ $site }). يسعدنا أن نساعدكم.

# source: How ketamine may help with pain
how-it-may-help--heading =
    كيف قد يساعد الكيتامين في تخفيف الألم

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible =
    فيما يلي طرق محتملة يؤثر بها العلاج بالكيتامين في الألم المزمن:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain =
    {"*"}*يحجب إشارات الألم.** يحجب الكيتامين مستقبِلات NMDA. وهذا يكبح إشارات الألم في الدماغ والحبل الشوكي، فيقل شعوركم بالألم.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm =
    {"*"}*قد يهدّئ خلايا معينة.** تؤدي خلايا تُسمى الخلايا الدبقية دورًا في الألم المزمن. وقد يهدّئها الكيتامين بمقاومته للالتهاب وبعمله مضادًا للأكسدة.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use =
    {"*"}*قد يستعين بقدرة الجسم نفسه على تخفيف الألم.** قد ينشّط الكيتامين مسارات عصبية تكبح الألم. أو قد يرفع مستوى مواد طبيعية تقاوم الألم، مثل السيروتونين والإندورفينات.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help =
    {"*"}*قد يساعد الأعصاب على تكوين وصلات جديدة.** ترتبط هذه الوصلات بأن تقل الحساسية، ويقل فرط الحساسية، تجاه ما يحس به الجسم.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease =
    {"*"}*قد يخفف الاكتئاب.** الكيتامين مضاد للاكتئاب سريع المفعول. والجرعة التي تُعطى للألم قد تخفف أيضًا مشكلات، مثل الاكتئاب، تجعل الشعور بالألم المزمن أسوأ.

# source: How long does an infusion take?
infusion-time--heading =
    كم يستغرق التسريب الوريدي؟

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives =
    في التسريب الوريدي، يصل إليكم الدواء ببطء عبر الوريد. وتؤثر عدة أمور في مدته:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger =
    {"*"}*الجرعة.** قد تجعل الجرعات الأكبر أو الأكثر تكرارًا مدة التسريب أطول.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system =
    {"*"}*الجهاز العصبي لديكم.** بعض الناس أكثر حساسية من غيرهم، وهذا يؤثر في مقدار الوقت الذي يحتاجون إليه.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of =
    {"*"}*هدف العلاج.** قد تختلف المدة اللازمة لعلاج مشكلة قصيرة الأمد (حادة) عن المدة اللازمة لعلاج مشكلة طويلة الأمد (مزمنة).

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can =
    قد تكون مدة التسريب 30 دقيقة فقط، وقد تمتد إلى عدة ساعات.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment =
    يتألف أحد العلاجات الشائعة من 6 جلسات. وتستغرق كل جلسة من 45 دقيقة إلى ساعة واحدة.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion =
    أحيانًا تُزاد مدة التسريب كي يحقق هدفه بالكامل. وقد يكون الهدف تخفيف ألم الظهر أو نتيجة أخرى.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for =
    الجرعة المستخدمة للألم المزمن ليست نفسها للجميع. فهي تعتمد على شدة الألم وعلى المنطقة التي تُعالَج.

# source: Side effects of ketamine infusions
side-effects--heading =
    الآثار الجانبية لتسريب الكيتامين عبر الوريد

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for =
    قد يسبب تسريب الكيتامين عبر الوريد لعلاج الألم هذه الآثار الجانبية:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation =
    التفارق (الشعور بالانفصال)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel =
    قد تشعرون بالانفصال عن أفكاركم أو عن أجسامكم. وهذا شائع، وعادةً لا يدوم طويلًا.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations =
    الهلوسة

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see =
    قد ترون أو تسمعون أشياء غير حقيقية. وإذا حدث ذلك، فإنه يكون خفيفًا في العادة.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting =
    الغثيان أو القيء

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick =
    قد تشعرون برغبة في التقيؤ أو تتقيؤون. ويمكن للأدوية في كثير من الأحيان أن تمنع ذلك أو تسيطر عليه.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on =
    آثار أخرى على الدماغ والجهاز العصبي

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on =
    يؤثر الكيتامين في الدماغ والجهاز العصبي، ولذلك من الممكن حدوث آثار أخرى.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood =
    تغيّرات في ضغط الدم

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure =
    قد يرتفع ضغط الدم لديكم أو ينخفض. وعادةً يعود إلى مستواه الطبيعي لديكم بعد انتهاء التسريب.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness =
    النعاس

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very =
    قد تشعرون بتعب شديد أو نعاس شديد أثناء العلاج أو بعده بوقت قصير. وقد تشعرون أيضًا بدوخة خفيفة.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news =
    الخبر السار هو أن الآثار الجانبية لا تدوم طويلًا. وعادةً لا يحتاج الناس إلى إيقاف العلاج.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are =
    المخاطر ليست أسوأ من مخاطر تلقي دواء للتخدير. ويراقب ظهورها بعناية أحد المختصين الطبيين.

# source: What studies have found
studies--heading =
    ما توصلت إليه الدراسات

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing =
    يجمع الباحثون دراسات كثيرة معًا. وهم يريدون أن يفهموا على نحو أفضل ما إذا كان يمكن للكيتامين أن يعالج الألم المزمن.

# source: Some of their findings are in this table.
studies--some-of-their =
    يعرض هذا الجدول بعض ما توصلوا إليه.

# source: Studies of ketamine and pain
studies--studies-of-ketamine =
    دراسات عن الكيتامين والألم

# source: Year
studies--year =
    السنة

# source: Kind of study
studies--kind-of-study =
    نوع الدراسة

# source: What it found
studies--what-it-found =
    ما توصلت إليه

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several =
    تحليل تلوي (يجمع عدة دراسات)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into =
    أدى إعطاء الكيتامين عبر الوريد إلى تخفيف ملحوظ للألم المزمن. واستمر هذا التخفيف نحو أسبوعين.

# source: Review of research
studies--review-of-research =
    مراجعة للأبحاث

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help =
    قد يساعد الكيتامين على تقليل فرط التألم الناجم عن الأدوية الأفيونية.

# source: Study
studies--study =
    دراسة

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved =
    خففت الجرعات الأعلى الألم المزمن بدرجة أقوى.

# source: Same study
studies--same-study =
    الدراسة نفسها

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild =
    حصل المصابون بالفيبروميالجيا (الألم العضلي الليفي) الذين كان ألمهم خفيفًا على تخفيف أكبر للألم على المدى الطويل، حتى سنة واحدة بعد ذلك، مقارنةً بمن كان ألمهم شديدًا.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong =
    الأدوية الأفيونية مسكّنات قوية للألم. وفي فرط التألم الناجم عن الأدوية الأفيونية، تفعل هذه الأدوية عكس المتوقع: فهي تزيد حساسية الشخص للألم.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses =
    لذلك قد تكون الجرعات الأكبر أكثر فاعلية. كذلك قد تستفيد بعض فئات المصابين بالألم المزمن أكثر من غيرها.

# source: In short
in-short--heading =
    باختصار

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an =
    الكيتامين علاج متقدم. وسبق استخدامه في رعاية أشخاص مصابين بالألم المزمن.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and =
    الاكتئاب والقلق والصدمات النفسية أمور تصعب مواجهتها، لكن يمكنكم الحصول على المساعدة. والعلاج بالكيتامين أحد الخيارات التي يمكنكم التفكير فيها.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start =
    قبل أن تبدؤوا أي علاج للصحة النفسية، بما في ذلك الكيتامين، أخبروا طبيبكم المعالج بجميع الأدوية التي تتناولونها.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more =
    لمعرفة المزيد عن الصحة النفسية، يمكنكم الاتصال بفريق { -clinic } على الرقم { $phone } أو زيارة [موقعنا الإلكتروني]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here =
    نحن هنا لنستمع إلى ما يقلقكم ولنساعدكم.

# source: Questions and answers
questions--heading =
    أسئلة وأجوبة

# source: How often are ketamine infusions given for pain?
how-often--heading =
    كم مرة تُجرى جلسات تسريب الكيتامين عبر الوريد لعلاج الألم؟

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan =
    تبدأ الخطة المعتادة بمجموعة من جلسات التسريب الوريدي. وقد تأتي لاحقًا جلسات «معزِّزة».

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions =
    {"*"}*في البداية:** 6 جلسات تسريب وريدي خلال أسبوعين، بمعدل جلسة واحدة كل يومين إلى 3 أيام، لتخفيف الألم في وقت مبكر.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed =
    {"*"}*لاحقًا، عند الحاجة:** قد يوصى بجلسات معزِّزة كل شهر إلى شهرين لإبقاء الألم تحت السيطرة.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading =
    هل يدفع التأمين تكاليف تسريب الكيتامين عبر الوريد لعلاج الألم؟

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ =
    تختلف خطط التأمين. فقد يرد بعضها إليكم ما دفعتموه مقابل الاستخدامات التي وافقت عليها إدارة الغذاء والدواء (FDA)، مثل التخدير.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for =
    استخدام الكيتامين للألم المزمن هو استخدام «خارج دواعي الاستعمال المعتمدة». وهذا يعني أن إدارة الغذاء والدواء (FDA) لم توافق على هذا الاستخدام. ولا تزال الأدلة بشأنه في طور الظهور.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan =
    إذا كانت خطة تأمينكم لا تغطي العلاج، فقد تضطرون إلى دفع تكلفة مرتفعة بأنفسكم.

# source: How long does ketamine help with depression?
depression--heading =
    كم يدوم مفعول الكيتامين في تخفيف الاكتئاب؟

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease =
    يمكن أن يخفف الكيتامين الاكتئاب بسرعة، في غضون ساعات. ويدوم هذا التخفيف في العادة من أسبوع إلى أسبوعين.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments =
    إذا لم تنفع العلاجات الأخرى في تخفيف الاكتئاب لديكم، فقد تحتاجون إلى جلسات تسريب وريدي متكررة للحصول على نتائج تدوم. ويُسمى هذا النوع من الاكتئاب «الاكتئاب المقاوم للعلاج».

# source: How does ketamine relieve pain?
how-it-works--heading =
    كيف يخفف الكيتامين الألم؟

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda =
    يحجب الكيتامين مستقبِلات NMDA. وهذا يقطع إشارات الألم، فيخف الألم.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also =
    وقد يقلل أيضًا الالتهاب ويساعد الدماغ على تكوين وصلات جديدة (المرونة العصبية). وقد تساعد هذه التأثيرات الدماغ على التعامل مع الألم بطريقة جديدة.
