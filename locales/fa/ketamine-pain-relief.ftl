## content/ketamine-pain-relief.md, en-US to fa

# source: How long does ketamine pain relief last?
meta--title =
    تسکین درد با کتامین چه مدت ماندگار است؟

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description =
    انفوزیون کتامین چگونه ممکن است درد مزمن را کم کند، تسکین درد چه مدت ممکن است ماندگار باشد، عوارض جانبی احتمالی، و پاسخ پرسش‌های رایج.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain =
    زندگی با دردی که از بین نمی‌رود سخت است. درمان با کتامین می‌تواند گزینهٔ مناسبی برای درد مزمن باشد.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called =
    درد را زمانی مزمن می‌نامند که بیش از ۳ ماه ادامه پیدا کند و روش‌هایی که برای مهار آن به کار می‌رود آن را تسکین ندهد.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not =
    کتامین معمولاً اولین درمانی نیست که امتحان می‌شود. اگر دردتان تسکین پیدا نکرده باشد، ممکن است بعداً در نظر گرفته شود.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment =
    در این درمان، دارویی به نام کتامین دریافت می‌کنید. پژوهش‌های گسترده‌ای دربارهٔ کتامین به‌عنوان مسکّن درد در جریان است.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment =
    این درمان هم مانند هر درمان دیگری خطرهایی دارد که باید به آن‌ها فکر کرد. برای مثال، ممکن است احساس کنید از خودتان جدا شده‌اید (گسستگی)، یا ممکن است خُلق شما تغییر کند. دربارهٔ [عوارض جانبی](#side-effects) بیشتر بخوانید.

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have =
    اگر همهٔ درمان‌های دیگر را امتحان کرده‌اید، درمان با کتامین یک گزینهٔ دیگر است. این درمان ممکن است به کم شدن درد طولانی‌مدتی که تحملش سخت است کمک کند.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can =
    تسکین درد چه مدت می‌تواند ماندگار باشد؟ تحلیلی در سال ۲۰۱۹ که چند مطالعه را با هم ترکیب کرد، نشان داد که حدود ۲ هفته ماندگار است. دربارهٔ [یافته‌های مطالعات](#studies) بیشتر بخوانید.

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts =
    بخش‌های بعدی توضیح می‌دهند که کتامین چه می‌کند و چگونه ممکن است درد را کم کند.

# source: What is ketamine?
what-is-ketamine--heading =
    کتامین چیست؟

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a =
    کتامین بخشی را در سلول‌های مغز مسدود می‌کند که گیرندهٔ NMDA نام دارد. گیرنده‌ها پیام‌ها را دریافت می‌کنند.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor =
    وقتی این گیرنده مسدود است، بعضی از پیام‌های مغز سخت‌تر می‌توانند کار خود را انجام دهند.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why =
    به همین دلیل، پزشکان از کتامین به‌عنوان داروی بیهوشی استفاده کرده‌اند: این دارو باعث خواب‌آلودگی و کم شدن هوشیاری می‌شود.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not =
    کتامین داروی تازه‌ای نیست. از سال ۱۹۷۰ میلادی، این دارو به‌عنوان داروی بیهوشی مورد تأیید سازمان غذا و داروی آمریکا (FDA) است.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of =
    یکی از شکل‌های کتامین اسکتامین نام دارد. این دارو به‌صورت اسپری بینی با نام Spravato عرضه می‌شود. سازمان غذا و دارو (FDA) آن را برای افسردگی‌ای تأیید کرده است که با درمان‌های دیگر بهتر نشده است.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also =
    استفاده از کتامین برای درد و برای دیگر مشکلات سلامت روان نیز در دست بررسی است.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause =
    کتامین می‌تواند عوارض جانبی ایجاد کند، و ممکن است مورد سوءمصرف قرار بگیرد. مهم است که پزشکان بر مصرف آن از نزدیک نظارت کنند.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think =
    آیا فکر می‌کنید که شاید برای افسردگی، اضطراب یا مشکلی مشابه به درمان نیاز داشته باشید؟ لطفاً [با ما تماس بگیرید]({ $site }). با کمال میل به شما کمک می‌کنیم.

# source: How ketamine may help with pain
how-it-may-help--heading =
    کتامین چگونه ممکن است به کاهش درد کمک کند

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible =
    درمان با کتامین ممکن است از این راه‌ها بر درد مزمن اثر بگذارد:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain =
    {"*"}*پیام‌های درد را مسدود می‌کند.** کتامین گیرنده‌های NMDA را مسدود می‌کند. این کار جلوی پیام‌های درد را در مغز و نخاع می‌گیرد و در نتیجه درد کمتری احساس می‌کنید.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm =
    {"*"}*ممکن است سلول‌های خاصی را آرام کند.** سلول‌هایی به نام سلول‌های گلیال در درد مزمن نقش دارند. کتامین ممکن است با مقابله با التهاب و با اثر آنتی‌اکسیدانی خود، این سلول‌ها را آرام کند.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use =
    {"*"}*ممکن است از توانایی خود بدن برای تسکین درد کمک بگیرد.** کتامین ممکن است مسیرهای عصبی‌ای را فعال کند که درد را مهار می‌کنند. یا ممکن است مواد طبیعی ضد درد، مانند سروتونین و اندورفین‌ها، را افزایش دهد.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help =
    {"*"}*ممکن است به اعصاب کمک کند ارتباط‌های تازه بسازند.** این ارتباط‌ها با کم شدن حساسیت، و کم شدن حساسیت بیش از حد، به آنچه بدن حس می‌کند رابطه دارند.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease =
    {"*"}*ممکن است افسردگی را کاهش دهد.** کتامین یک داروی ضد افسردگی سریع‌الاثر است. دوزی که برای درد داده می‌شود ممکن است مشکلاتی مانند افسردگی را هم، که احساس درد مزمن را بدتر می‌کنند، کاهش دهد.

# source: How long does an infusion take?
infusion-time--heading =
    انفوزیون چقدر طول می‌کشد؟

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives =
    در انفوزیون، دارو آهسته از راه سیاهرگ وارد بدن شما می‌شود. مدت آن به چند چیز بستگی دارد:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger =
    {"*"}*مقدار دارو (دوز).** دوزهای بالاتر، یا دوزهایی که با فاصلهٔ کمتر داده می‌شوند، ممکن است انفوزیون را طولانی‌تر کنند.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system =
    {"*"}*دستگاه عصبی شما.** بعضی افراد حساس‌ترند و این موضوع بر مدت زمانی که لازم دارند اثر می‌گذارد.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of =
    {"*"}*هدف درمان.** درمان یک مشکل کوتاه‌مدت (حاد) و درمان یک مشکل طولانی‌مدت (مزمن) ممکن است به زمان‌های متفاوتی نیاز داشته باشد.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can =
    انفوزیون ممکن است فقط ۳۰ دقیقه طول بکشد، یا ممکن است چندین ساعت ادامه داشته باشد.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment =
    یک دورهٔ درمان رایج ۶ جلسه دارد. هر جلسه ۴۵ دقیقه تا ۱ ساعت طول می‌کشد.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion =
    گاهی انفوزیون را طولانی‌تر می‌کنند تا کاملاً به هدف خود برسد. این هدف ممکن است تسکین کمردرد یا نتیجهٔ دیگری باشد.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for =
    دوز دارو در درمان درد مزمن برای همه یکسان نیست. دوز به شدت درد و ناحیه‌ای که درمان می‌شود بستگی دارد.

# source: Side effects of ketamine infusions
side-effects--heading =
    عوارض جانبی انفوزیون کتامین

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for =
    انفوزیون کتامین برای درد ممکن است این عوارض جانبی را ایجاد کند:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation =
    گسستگی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel =
    ممکن است احساس کنید از افکار یا بدن خود جدا شده‌اید. این حالت شایع است و معمولاً مدت زیادی طول نمی‌کشد.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations =
    توهم

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see =
    ممکن است چیزهایی ببینید یا بشنوید که واقعی نیستند. اگر این حالت پیش بیاید، معمولاً خفیف است.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting =
    تهوع یا استفراغ

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick =
    ممکن است حالت تهوع پیدا کنید یا استفراغ کنید. اغلب می‌توان با دارو از این حالت پیشگیری یا آن را مهار کرد.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on =
    آثار دیگر بر مغز و دستگاه عصبی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on =
    کتامین بر مغز و دستگاه عصبی اثر می‌گذارد، بنابراین آثار دیگری نیز ممکن است.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood =
    تغییر فشار خون

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure =
    ممکن است فشار خون شما بالا یا پایین برود. فشار خون معمولاً پس از انفوزیون به حد عادی خودتان برمی‌گردد.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness =
    خواب‌آلودگی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very =
    ممکن است در طول درمان یا کمی پس از آن، خیلی احساس خستگی یا خواب‌آلودگی کنید. همچنین ممکن است احساس سبکی سر داشته باشید.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news =
    خبر خوب این است که عوارض جانبی مدت زیادی طول نمی‌کشند. افراد معمولاً لازم نیست درمان را متوقف کنند.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are =
    خطرهای آن بدتر از خطرهای دریافت داروی بیهوشی نیست. یک نفر از کادر پزشکی با دقت مراقب آن‌هاست.

# source: What studies have found
studies--heading =
    مطالعات به چه نتیجه‌ای رسیده‌اند

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing =
    پژوهشگران در حال جمع‌بندی مطالعات زیادی هستند. آن‌ها می‌خواهند بهتر بفهمند که آیا کتامین می‌تواند درد مزمن را درمان کند.

# source: Some of their findings are in this table.
studies--some-of-their =
    برخی از یافته‌های آن‌ها در این جدول آمده است.

# source: Studies of ketamine and pain
studies--studies-of-ketamine =
    مطالعات دربارهٔ کتامین و درد

# source: Year
studies--year =
    سال

# source: Kind of study
studies--kind-of-study =
    نوع مطالعه

# source: What it found
studies--what-it-found =
    یافته‌ها

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several =
    فراتحلیل (ترکیب چند مطالعه)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into =
    تزریق کتامین به سیاهرگ، درد مزمن را به میزان قابل‌توجهی تسکین داد. این تسکین حدود ۲ هفته ماندگار بود.

# source: Review of research
studies--review-of-research =
    مرور پژوهش‌ها

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help =
    کتامین ممکن است به کم شدن پردردی ناشی از اپیوئیدها کمک کند.

# source: Study
studies--study =
    مطالعه

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved =
    دوزهای بالاتر درد مزمن را بیشتر تسکین دادند.

# source: Same study
studies--same-study =
    همان مطالعه

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild =
    افراد مبتلا به فیبرومیالژی که دردشان خفیف بود، در مقایسه با افرادی که درد شدید داشتند، در درازمدت، تا ۱ سال بعد، تسکین بیشتری داشتند.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong =
    اپیوئیدها داروهای ضد درد قوی هستند. در پردردی ناشی از اپیوئیدها، این داروها برعکسِ آنچه انتظار دارید عمل می‌کنند: فرد را به درد حساس‌تر می‌کنند.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses =
    پس دوزهای بالاتر ممکن است بهتر اثر کنند. همچنین ممکن است این درمان به برخی گروه‌های مبتلا به درد مزمن بیشتر از دیگران کمک کند.

# source: In short
in-short--heading =
    به‌طور خلاصه

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an =
    کتامین درمانی پیشرفته است. از آن برای درمان افراد مبتلا به درد مزمن استفاده شده است.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and =
    روبه‌رو شدن با افسردگی، اضطراب و آسیب روانی (تروما) سخت است، اما می‌توانید کمک بگیرید. درمان با کتامین یکی از گزینه‌هایی است که می‌توانید در نظر بگیرید.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start =
    پیش از شروع هر درمانی برای سلامت روان، از جمله کتامین، همهٔ داروهایی را که مصرف می‌کنید به پزشک خود بگویید.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more =
    برای آگاهی بیشتر دربارهٔ سلامت روان، با { -clinic } به شمارهٔ { $phone } تماس بگیرید یا به [وب‌سایت ما]({ $site }) مراجعه کنید.

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here =
    ما اینجا هستیم تا به نگرانی‌های شما گوش بدهیم و به شما کمک کنیم.

# source: Questions and answers
questions--heading =
    پرسش و پاسخ

# source: How often are ketamine infusions given for pain?
how-often--heading =
    انفوزیون کتامین برای درد هر چند وقت یک بار انجام می‌شود؟

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan =
    برنامهٔ معمول با چند انفوزیون شروع می‌شود. جلسه‌های «یادآور» ممکن است بعداً انجام شوند.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions =
    {"*"}*در آغاز:** ۶ انفوزیون در طول ۲ هفته، هر ۲ تا ۳ روز ۱ انفوزیون، برای تسکین زودهنگام.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed =
    {"*"}*بعداً، در صورت نیاز:** ممکن است برای تحت کنترل نگه داشتن درد، جلسه‌های یادآور هر ۱ تا ۲ ماه توصیه شود.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading =
    آیا بیمه هزینهٔ انفوزیون کتامین برای درد را می‌پردازد؟

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ =
    طرح‌های بیمه با هم فرق دارند. بعضی از آن‌ها ممکن است هزینهٔ کاربردهایی را که سازمان غذا و دارو (FDA) تأیید کرده است، مانند بیهوشی، به شما بازپرداخت کنند.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for =
    استفاده از کتامین برای درد مزمن «خارج از موارد مصرف تأییدشده» است. یعنی سازمان غذا و دارو (FDA) این کاربرد را تأیید نکرده است. شواهد علمی دربارهٔ آن هنوز در حال شکل‌گیری است.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan =
    اگر طرح بیمهٔ شما هزینهٔ درمان را پوشش ندهد، ممکن است مجبور شوید هزینهٔ زیادی را خودتان بپردازید.

# source: How long does ketamine help with depression?
depression--heading =
    اثر کتامین بر افسردگی چه مدت ماندگار است؟

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease =
    کتامین می‌تواند افسردگی را به‌سرعت، در عرض چند ساعت، کاهش دهد. این تسکین معمولاً ۱ تا ۲ هفته ماندگار است.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments =
    اگر افسردگی شما با درمان‌های دیگر بهتر نشده است، ممکن است برای نتیجهٔ ماندگار به انفوزیون‌های مکرر نیاز داشته باشید. به این نوع افسردگی «افسردگی مقاوم به درمان» می‌گویند.

# source: How does ketamine relieve pain?
how-it-works--heading =
    کتامین چگونه درد را تسکین می‌دهد؟

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda =
    کتامین گیرنده‌های NMDA را مسدود می‌کند. این کار پیام‌های درد را قطع می‌کند و باعث تسکین می‌شود.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also =
    کتامین ممکن است التهاب را نیز کم کند و به مغز کمک کند ارتباط‌های تازه بسازد (نوروپلاستیسیته یا انعطاف‌پذیری عصبی). این آثار ممکن است به مغز کمک کنند درد را به شیوه‌ای تازه پردازش کند.
