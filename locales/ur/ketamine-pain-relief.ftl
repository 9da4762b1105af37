## content/ketamine-pain-relief.md, en-US to ur

# source: How long does ketamine pain relief last?
meta--title =
    کیٹامین سے درد میں آرام کتنے عرصے تک رہتا ہے؟

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description =
    کیٹامین انفیوژن (رگ میں ڈرپ) پرانے درد کو کیسے کم کر سکتے ہیں، آرام کتنے عرصے تک رہ سکتا ہے، کون سے ضمنی اثرات ہو سکتے ہیں، اور عام سوالوں کے جواب۔

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain =
    ایسے درد کے ساتھ جینا مشکل ہوتا ہے جو جاتا ہی نہیں۔ پرانے (دائمی) درد کے لیے کیٹامین سے علاج ایک مناسب انتخاب ہو سکتا ہے۔

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called =
    درد کو پرانا (دائمی) اس وقت کہا جاتا ہے جب وہ 3 مہینے سے زیادہ عرصے تک جاری رہے اور اس پر قابو پانے کے لیے اپنائے گئے طریقوں سے آرام نہ ملے۔

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not =
    عام طور پر کیٹامین کو سب سے پہلے نہیں آزمایا جاتا۔ اگر آپ کو آرام نہیں ملا تو بعد میں اس پر غور کیا جا سکتا ہے۔

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment =
    اس علاج میں آپ کو کیٹامین نامی دوا دی جاتی ہے۔ درد کم کرنے والی دوا کے طور پر اس پر وسیع پیمانے پر تحقیق ہو رہی ہے۔

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment =
    ہر علاج کی طرح اس میں بھی کچھ خطرات ہیں جن کے بارے میں سوچنا چاہیے۔ مثلاً، آپ کو اپنے آپ سے الگ ہو جانے جیسا احساس ہو سکتا ہے (ڈسوسی ایشن)، یا آپ کا مزاج بدل سکتا ہے۔ [ضمنی اثرات](#side-effects) کے بارے میں مزید پڑھیں۔

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have =
    اگر آپ باقی تمام علاج آزما چکے ہیں تو کیٹامین سے علاج ایک اور راستہ ہو سکتا ہے۔ اس سے لمبے عرصے سے جاری ایسے درد کو کم کرنے میں مدد مل سکتی ہے جسے برداشت کرنا مشکل ہو۔

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can =
    آرام کتنے عرصے تک رہ سکتا ہے؟ 2019 میں کئی مطالعات کو ملا کر کیے گئے ایک تجزیے میں یہ مدت تقریباً 2 ہفتے پائی گئی۔ [مطالعات میں کیا پایا گیا](#studies)، اس بارے میں مزید پڑھیں۔

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts =
    اگلے حصوں میں بتایا گیا ہے کہ کیٹامین کیا کرتی ہے اور یہ درد کو کیسے کم کر سکتی ہے۔

# source: What is ketamine?
what-is-ketamine--heading =
    کیٹامین کیا ہے؟

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a =
    کیٹامین دماغ کے خلیوں کے ایک حصے کو بلاک کرتی (روکتی) ہے جسے NMDA ریسیپٹر کہتے ہیں۔ ریسیپٹر سگنل وصول کرتے ہیں۔

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor =
    جب یہ ریسیپٹر بلاک ہو جاتا ہے تو دماغ کے کچھ سگنلز کے لیے اپنا کام کرنا مشکل ہو جاتا ہے۔

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why =
    اسی لیے ڈاکٹر اسے بے ہوشی کی دوا کے طور پر استعمال کرتے آئے ہیں: اس سے لوگوں کو نیند آتی ہے اور انہیں آس پاس کا ہوش کم رہتا ہے۔

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not =
    کیٹامین کوئی نئی دوا نہیں ہے۔ امریکی ادارہ برائے خوراک و ادویات (FDA) نے 1970 سے اسے بے ہوشی کی دوا کے طور پر منظور کر رکھا ہے۔

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of =
    کیٹامین کی ایک شکل کو ایسکیٹامین کہتے ہیں۔ یہ ناک میں ڈالے جانے والے اسپرے کی صورت میں ملتی ہے جس کا نام Spravato ہے۔ FDA نے اسے ایسے ڈپریشن کے لیے منظور کیا ہے جس میں دوسرے علاجوں سے فائدہ نہیں ہوا۔

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also =
    درد اور ذہنی صحت کے دوسرے مسائل کے لیے بھی کیٹامین پر تحقیق ہو رہی ہے۔

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause =
    کیٹامین سے ضمنی اثرات ہو سکتے ہیں، اور اس کا غلط استعمال بھی ہو سکتا ہے۔ یہ اہم ہے کہ ڈاکٹر اس کے استعمال کی کڑی نگرانی کریں۔

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think =
    کیا آپ کو لگتا ہے کہ آپ کو ڈپریشن، بے چینی (اینگزائٹی) یا ایسے ہی کسی مسئلے کے لیے دیکھ بھال کی ضرورت ہو سکتی ہے؟ براہ کرم [ہم سے رابطہ کریں]({ $site })۔ ہمیں آپ کی مدد کر کے خوشی ہو گی۔

# source: How ketamine may help with pain
how-it-may-help--heading =
    کیٹامین درد میں کیسے مدد کر سکتی ہے

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible =
    یہاں بتایا گیا ہے کہ کیٹامین سے علاج پرانے درد پر کن ممکنہ طریقوں سے اثر کرتا ہے:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain =
    {"*"}*یہ درد کے سگنل روکتی ہے۔** کیٹامین NMDA ریسیپٹرز کو بلاک کرتی ہے۔ اس سے دماغ اور حرام مغز (اسپائنل کارڈ) میں درد کے سگنل دب جاتے ہیں، اس لیے آپ کو درد کم محسوس ہوتا ہے۔

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm =
    {"*"}*یہ کچھ مخصوص خلیوں کو پرسکون کر سکتی ہے۔** گلیئل نامی خلیوں کا پرانے درد میں کردار ہوتا ہے۔ کیٹامین سوزش کے خلاف اور اینٹی آکسیڈنٹ کے طور پر کام کر کے انہیں پرسکون کر سکتی ہے۔

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use =
    {"*"}*یہ درد کم کرنے کی جسم کی اپنی صلاحیت سے کام لے سکتی ہے۔** کیٹامین اعصاب کے ان راستوں کو فعال کر سکتی ہے جو درد کو روکتے ہیں۔ یا یہ درد سے لڑنے والے قدرتی مادوں کو بڑھا سکتی ہے، جیسے سیروٹونن اور اینڈورفنز۔

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help =
    {"*"}*یہ اعصاب کو نئے رابطے بنانے میں مدد دے سکتی ہے۔** ان رابطوں کا تعلق اس بات سے ہے کہ جسم جو کچھ محسوس کرتا ہے، اس کے لیے حساسیت کم ہو، اور حد سے زیادہ حساسیت بھی کم ہو۔

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease =
    {"*"}*یہ ڈپریشن کو کم کر سکتی ہے۔** کیٹامین ڈپریشن کی تیزی سے اثر کرنے والی دوا ہے۔ درد کے لیے دی گئی خوراک ڈپریشن جیسے ان مسائل کو بھی کم کر سکتی ہے جن کی وجہ سے پرانا درد اور زیادہ محسوس ہوتا ہے۔

# source: How long does an infusion take?
infusion-time--heading =
    ایک انفیوژن میں کتنا وقت لگتا ہے؟

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives =
    انفیوژن میں آپ کو رگ کے ذریعے آہستہ آہستہ دوا دی جاتی ہے۔ اس میں کتنا وقت لگے گا، یہ کئی باتوں پر منحصر ہے:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger =
    {"*"}*دوا کی خوراک۔** زیادہ بڑی خوراک یا زیادہ بار دی جانے والی خوراک سے انفیوژن کا وقت بڑھ سکتا ہے۔

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system =
    {"*"}*آپ کا اعصابی نظام۔** کچھ لوگ زیادہ حساس ہوتے ہیں، اور اس سے فرق پڑتا ہے کہ انہیں کتنے وقت کی ضرورت ہو گی۔

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of =
    {"*"}*علاج کا مقصد۔** تھوڑے عرصے کے (ایکیوٹ) مسئلے کی دیکھ بھال اور لمبے عرصے کے (دائمی) مسئلے کی دیکھ بھال میں مختلف وقت لگ سکتا ہے۔

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can =
    انفیوژن صرف 30 منٹ کا بھی ہو سکتا ہے، یا کئی گھنٹے بھی چل سکتا ہے۔

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment =
    عام طور پر کیے جانے والے ایک علاج میں 6 سیشن ہوتے ہیں۔ ہر سیشن میں 45 منٹ سے 1 گھنٹہ لگتا ہے۔

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion =
    کبھی کبھی انفیوژن کا وقت بڑھایا جاتا ہے تاکہ اس کا مقصد پوری طرح حاصل ہو جائے۔ مقصد کمر درد میں آرام یا کوئی اور نتیجہ ہو سکتا ہے۔

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for =
    پرانے درد کے لیے دوا کی خوراک سب کے لیے ایک جیسی نہیں ہوتی۔ یہ اس پر منحصر ہے کہ درد کتنا شدید ہے اور جسم کے کس حصے کا علاج ہو رہا ہے۔

# source: Side effects of ketamine infusions
side-effects--heading =
    کیٹامین انفیوژن کے ضمنی اثرات

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for =
    درد کے لیے دیے جانے والے کیٹامین انفیوژن سے یہ ضمنی اثرات ہو سکتے ہیں:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation =
    اپنے آپ سے الگ ہو جانے جیسا احساس (ڈسوسی ایشن)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel =
    آپ کو اپنے خیالات یا اپنے جسم سے الگ ہو جانے جیسا احساس ہو سکتا ہے۔ ایسا اکثر ہوتا ہے، اور عام طور پر یہ زیادہ دیر نہیں رہتا۔

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations =
    فریبِ حواس (ہیلوسینیشن)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see =
    آپ کو ایسی چیزیں دکھائی یا سنائی دے سکتی ہیں جو حقیقت میں نہیں ہوتیں۔ اگر ایسا ہو تو یہ عام طور پر ہلکا ہوتا ہے۔

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting =
    متلی یا الٹی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick =
    آپ کا جی متلا سکتا ہے یا آپ کو الٹی ہو سکتی ہے۔ دوا سے اکثر اسے روکا جا سکتا ہے یا اس پر قابو پایا جا سکتا ہے۔

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on =
    دماغ اور اعصابی نظام پر دوسرے اثرات

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on =
    کیٹامین دماغ اور اعصابی نظام پر اثر کرتی ہے، اس لیے دوسرے اثرات بھی ہو سکتے ہیں۔

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood =
    بلڈ پریشر میں تبدیلی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure =
    آپ کا بلڈ پریشر بڑھ یا گھٹ سکتا ہے۔ عام طور پر انفیوژن کے بعد یہ آپ کی معمول کی سطح پر واپس آ جاتا ہے۔

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness =
    غنودگی

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very =
    علاج کے دوران یا اس کے تھوڑی دیر بعد آپ کو بہت تھکن یا نیند محسوس ہو سکتی ہے۔ آپ کو ہلکے چکر بھی آ سکتے ہیں۔

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news =
    اچھی بات یہ ہے کہ ضمنی اثرات زیادہ دیر نہیں رہتے۔ عام طور پر لوگوں کو علاج روکنے کی ضرورت نہیں پڑتی۔

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are =
    اس کے خطرات بے ہوشی کی دوا دیے جانے کے خطرات سے زیادہ برے نہیں ہیں۔ طبی عملے کا ایک رکن ان پر احتیاط سے نظر رکھتا ہے۔

# source: What studies have found
studies--heading =
    مطالعات میں کیا پایا گیا ہے

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing =
    محققین بہت سے مطالعات کو یکجا کر رہے ہیں۔ وہ بہتر طور پر سمجھنا چاہتے ہیں کہ آیا کیٹامین سے پرانے درد کا علاج ہو سکتا ہے۔

# source: Some of their findings are in this table.
studies--some-of-their =
    ان کے کچھ نتائج اس جدول میں ہیں۔

# source: Studies of ketamine and pain
studies--studies-of-ketamine =
    کیٹامین اور درد پر مطالعات

# source: Year
studies--year =
    سال

# source: Kind of study
studies--kind-of-study =
    مطالعے کی قسم

# source: What it found
studies--what-it-found =
    کیا پایا گیا

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several =
    میٹا تجزیہ (کئی مطالعات کو ملا کر)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into =
    رگ میں دی گئی کیٹامین سے پرانے درد میں نمایاں آرام آیا۔ یہ آرام تقریباً 2 ہفتے رہا۔

# source: Review of research
studies--review-of-research =
    تحقیق کا جائزہ

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help =
    کیٹامین اوپیئڈ دواؤں سے ہونے والے ہائپرالجیزیا کو کم کرنے میں مدد دے سکتی ہے۔

# source: Study
studies--study =
    مطالعہ

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved =
    زیادہ بڑی خوراک سے پرانے درد میں زیادہ آرام آیا۔

# source: Same study
studies--same-study =
    وہی مطالعہ

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild =
    فائبرومائیلجیا کے ہلکے درد والے لوگوں کو شدید درد والے لوگوں کے مقابلے میں زیادہ طویل مدتی آرام ملا، جو 1 سال بعد تک دیکھا گیا۔

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong =
    اوپیئڈ دوائیں درد کی تیز اثر دوائیں ہیں۔ اوپیئڈ دواؤں سے ہونے والے ہائپرالجیزیا میں یہ توقع کے برعکس اثر کرتی ہیں: ان سے انسان درد کے لیے اور زیادہ حساس ہو جاتا ہے۔

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses =
    اس لیے زیادہ بڑی خوراک بہتر کام کر سکتی ہے۔ اس کے علاوہ، پرانے درد والے لوگوں کے کچھ گروہوں کو دوسروں سے زیادہ فائدہ ہو سکتا ہے۔

# source: In short
in-short--heading =
    مختصراً

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an =
    کیٹامین ایک ترقی یافتہ علاج ہے۔ پرانے درد والے لوگوں کی دیکھ بھال میں اسے استعمال کیا گیا ہے۔

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and =
    ڈپریشن، بے چینی (اینگزائٹی) اور ذہنی صدمے (ٹراما) کا سامنا کرنا مشکل ہوتا ہے، لیکن آپ کو مدد مل سکتی ہے۔ کیٹامین سے علاج ایک انتخاب ہے جس پر آپ غور کر سکتے ہیں۔

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start =
    کیٹامین سمیت ذہنی صحت کا کوئی بھی علاج شروع کرنے سے پہلے، اپنے ڈاکٹر کو ان تمام دواؤں کے بارے میں بتائیں جو آپ لیتے ہیں۔

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more =
    ذہنی صحت کے بارے میں مزید جاننے کے لیے { -clinic } کو { $phone } پر کال کریں یا [ہماری ویب سائٹ]({ $site }) دیکھیں۔

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here =
    ہم آپ کی پریشانیاں سننے اور آپ کی مدد کرنے کے لیے موجود ہیں۔

# source: Questions and answers
questions--heading =
    سوال اور جواب

# source: How often are ketamine infusions given for pain?
how-often--heading =
    درد کے لیے کیٹامین انفیوژن کتنی بار دیے جاتے ہیں؟

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan =
    علاج کے معمول کے منصوبے میں شروع میں کئی انفیوژن دیے جاتے ہیں۔ بعد میں “بوسٹر” سیشن ہو سکتے ہیں۔

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions =
    {"*"}*شروع میں:** 2 ہفتوں کے اندر 6 انفیوژن، ہر 2 سے 3 دن بعد 1، تاکہ جلد آرام ملے۔

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed =
    {"*"}*بعد میں، ضرورت کے مطابق:** درد کو قابو میں رکھنے کے لیے ہر 1 سے 2 مہینے بعد بوسٹر سیشن تجویز کیے جا سکتے ہیں۔

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading =
    کیا انشورنس درد کے لیے کیٹامین انفیوژن کا خرچ دیتی ہے؟

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ =
    انشورنس پلان مختلف ہوتے ہیں۔ کچھ پلان آپ کو ان استعمالات کا خرچ واپس دے سکتے ہیں جن کی FDA نے منظوری دی ہے، جیسے اینستھیزیا (بے ہوشی)۔

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for =
    پرانے درد کے لیے کیٹامین کا استعمال “آف لیبل” ہے۔ اس کا مطلب ہے کہ FDA نے اس استعمال کی منظوری نہیں دی۔ اس کے بارے میں شواہد ابھی سامنے آ رہے ہیں۔

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan =
    اگر آپ کے انشورنس پلان میں علاج کا خرچ شامل نہیں تو ہو سکتا ہے کہ آپ کو خود بھاری رقم ادا کرنی پڑے۔

# source: How long does ketamine help with depression?
depression--heading =
    کیٹامین سے ڈپریشن میں فائدہ کتنے عرصے تک رہتا ہے؟

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease =
    کیٹامین ڈپریشن کو جلدی، چند گھنٹوں کے اندر کم کر سکتی ہے۔ یہ آرام عام طور پر 1 سے 2 ہفتے رہتا ہے۔

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments =
    اگر دوسرے علاجوں سے آپ کے ڈپریشن میں فائدہ نہیں ہوا تو دیرپا نتائج کے لیے آپ کو بار بار انفیوژن کی ضرورت ہو سکتی ہے۔ ایسے ڈپریشن کو علاج سے مزاحم ڈپریشن (ٹریٹمنٹ ریزسٹنٹ ڈپریشن) کہتے ہیں۔

# source: How does ketamine relieve pain?
how-it-works--heading =
    کیٹامین درد میں آرام کیسے دیتی ہے؟

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda =
    کیٹامین NMDA ریسیپٹرز کو بلاک کرتی ہے۔ اس سے درد کے سگنل بیچ میں رک جاتے ہیں اور آرام ملتا ہے۔

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also =
    یہ سوزش بھی کم کر سکتی ہے اور نئے رابطے بنانے (نیوروپلاسٹیسٹی) میں دماغ کی مدد کر سکتی ہے۔ ان اثرات سے دماغ کو درد سے نئے انداز میں نمٹنے میں مدد مل سکتی ہے۔
