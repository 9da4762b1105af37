## content/ketamine-pain-relief.md, en-US to he

# source: How long does ketamine pain relief last?
meta--title =
    כמה זמן נמשכת ההקלה בכאב לאחר טיפול בקטמין?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description =
    כיצד עירויי קטמין עשויים להקל על כאב כרוני, כמה זמן ההקלה עשויה להימשך, תופעות לוואי אפשריות ותשובות לשאלות נפוצות.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain =
    קשה לחיות עם כאב שאינו חולף. טיפול בקטמין יכול להיות אפשרות מתאימה לכאב כרוני.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called =
    כאב נקרא כרוני כשהוא נמשך יותר מ־3 חודשים, בלי שהדרכים המשמשות לטיפול בו מביאות להקלה.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not =
    קטמין אינו בדרך כלל הטיפול הראשון שמנסים. אפשר לשקול אותו בהמשך אם לא מצאתם הקלה.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment =
    בטיפול הזה אתם מקבלים תרופה בשם קטמין. הקטמין נחקר בהיקף נרחב כמשכך כאבים.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment =
    כמו לכל טיפול, גם לטיפול הזה יש סיכונים שצריך לחשוב עליהם. למשל, אתם עלולים להרגיש מנותקים מעצמכם (דיסוציאציה), או שמצב הרוח שלכם עלול להשתנות. קראו עוד על [תופעות לוואי](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have =
    אם ניסיתם את כל הטיפולים האחרים, טיפול בקטמין הוא אפשרות נוספת. הוא עשוי לעזור להקל על כאב ממושך שקשה לשאת.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can =
    כמה זמן ההקלה יכולה להימשך? ניתוח משנת 2019, ששילב כמה מחקרים, מצא שהיא נמשכת כשבועיים. קראו עוד על [ממצאי המחקרים](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts =
    החלקים הבאים מסבירים מה הקטמין עושה וכיצד הוא עשוי להקל על כאב.

# source: What is ketamine?
what-is-ketamine--heading =
    מהו קטמין?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a =
    קטמין חוסם חלק של תאי המוח שנקרא קולטן NMDA. קולטנים קולטים אותות.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor =
    כשהקולטן הזה חסום, לחלק מהאותות במוח קשה יותר למלא את תפקידם.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why =
    זו הסיבה שרופאים משתמשים בו כחומר הרדמה: הוא גורם לאנשים להיות ישנוניים ופחות מודעים למתרחש.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not =
    קטמין אינו תרופה חדשה. הוא מאושר כחומר הרדמה על ידי מינהל המזון והתרופות האמריקאי (FDA) מאז שנת 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of =
    צורה אחת של קטמין נקראת אסקטמין. היא משווקת כתרסיס לאף בשם Spravato. מינהל המזון והתרופות (FDA) אישר אותה לטיפול בדיכאון שלא השתפר בעקבות טיפולים אחרים.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also =
    השימוש בקטמין נבדק גם לטיפול בכאב ובמצבים אחרים הקשורים לבריאות הנפש.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause =
    קטמין עלול לגרום לתופעות לוואי, ואפשר לעשות בו שימוש לרעה. חשוב שרופאים יפקחו מקרוב על השימוש בו.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think =
    אתם חושבים שאולי אתם זקוקים לטיפול בדיכאון, בחרדה או בבעיה דומה? אנא [צרו איתנו קשר]({ $site }). נשמח לעזור לכם.

# source: How ketamine may help with pain
how-it-may-help--heading =
    כיצד קטמין עשוי לעזור בכאב

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible =
    אלה דרכים אפשריות שבהן טיפול בקטמין פועל על כאב כרוני:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain =
    {"*"}*הוא חוסם אותות כאב.** קטמין חוסם קולטני NMDA. כך נבלמים אותות הכאב במוח ובחוט השדרה, ואתם חשים פחות כאב.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm =
    {"*"}*הוא עשוי להרגיע תאים מסוימים.** לתאים שנקראים תאי גליה יש תפקיד בכאב כרוני. קטמין עשוי להרגיע אותם בכך שהוא פועל נגד דלקת וכנוגד חמצון.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use =
    {"*"}*הוא עשוי להיעזר ביכולת של הגוף עצמו להקל על כאב.** קטמין עשוי להפעיל מסלולי עצבים שבולמים את הכאב. או שהוא עשוי להעלות את רמתם של חומרים טבעיים הנלחמים בכאב, כמו סרוטונין ואנדורפינים.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help =
    {"*"}*הוא עשוי לעזור לעצבים ליצור חיבורים חדשים.** החיבורים האלה קשורים לירידה ברגישות, וגם לירידה ברגישות היתר, למה שהגוף חש.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease =
    {"*"}*הוא עשוי להקל על דיכאון.** קטמין הוא תרופה נוגדת דיכאון שפועלת מהר. מינון שניתן לטיפול בכאב עשוי להקל גם על בעיות כמו דיכאון, שמחמירות את תחושת הכאב הכרוני.

# source: How long does an infusion take?
infusion-time--heading =
    כמה זמן נמשך עירוי?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives =
    בעירוי, התרופה ניתנת לכם לאט דרך הווריד. כמה דברים משפיעים על משך העירוי:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger =
    {"*"}*המינון.** מינונים גבוהים יותר, או מתן תכוף יותר של התרופה, עשויים להאריך את העירוי.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system =
    {"*"}*מערכת העצבים שלכם.** יש אנשים רגישים יותר, והדבר משפיע על משך הזמן שהם צריכים.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of =
    {"*"}*מטרת הטיפול.** טיפול בבעיה קצרת טווח (אקוטית) וטיפול בבעיה ארוכת טווח (כרונית) עשויים לדרוש פרקי זמן שונים.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can =
    עירוי יכול להימשך 30 דקות בלבד, או שהוא יכול להימשך כמה שעות.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment =
    טיפול נפוץ כולל 6 מפגשים. כל מפגש נמשך בין 45 דקות לשעה אחת.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion =
    לפעמים מאריכים את העירוי כדי שישיג את מטרתו במלואה. המטרה יכולה להיות הקלה בכאבי גב או תוצאה אחרת.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for =
    המינון לטיפול בכאב כרוני אינו זהה אצל כולם. הוא תלוי בעוצמת הכאב ובאזור שבו מטפלים.

# source: Side effects of ketamine infusions
side-effects--heading =
    תופעות לוואי של עירויי קטמין

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for =
    עירויי קטמין לטיפול בכאב עלולים לגרום לתופעות הלוואי האלה:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation =
    דיסוציאציה (ניתוק)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel =
    אתם עלולים להרגיש מנותקים מהמחשבות או מהגוף שלכם. זו תופעה שכיחה, ובדרך כלל היא אינה נמשכת זמן רב.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations =
    הזיות

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see =
    אתם עלולים לראות או לשמוע דברים שאינם אמיתיים. אם זה קורה, התופעה בדרך כלל קלה.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting =
    בחילה או הקאה

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick =
    אתם עלולים לחוש בחילה או להקיא. לעיתים קרובות אפשר למנוע זאת או לשלוט בכך בעזרת תרופה.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on =
    השפעות אחרות על המוח ועל מערכת העצבים

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on =
    קטמין פועל על המוח ועל מערכת העצבים, ולכן ייתכנו השפעות אחרות.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood =
    שינויים בלחץ הדם

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure =
    לחץ הדם שלכם עלול לעלות או לרדת. בדרך כלל הוא חוזר לרמה הרגילה שלכם לאחר העירוי.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness =
    ישנוניות

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very =
    אתם עלולים לחוש עייפות רבה או ישנוניות במהלך הטיפול או זמן קצר אחריו. אתם עלולים גם לחוש סחרחורת קלה.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news =
    החדשות הטובות הן שתופעות הלוואי אינן נמשכות זמן רב. בדרך כלל אין צורך להפסיק את הטיפול.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are =
    הסיכונים אינם חמורים יותר מאלה שבקבלת חומר הרדמה. איש מקצוע רפואי עוקב אחריהם בקפידה.

# source: What studies have found
studies--heading =
    מה מצאו המחקרים

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing =
    חוקרים מאגדים מחקרים רבים יחד. הם רוצים להבין טוב יותר אם קטמין יכול לשמש לטיפול בכאב כרוני.

# source: Some of their findings are in this table.
studies--some-of-their =
    חלק מהממצאים שלהם מובאים בטבלה הזאת.

# source: Studies of ketamine and pain
studies--studies-of-ketamine =
    מחקרים על קטמין וכאב

# source: Year
studies--year =
    שנה

# source: Kind of study
studies--kind-of-study =
    סוג המחקר

# source: What it found
studies--what-it-found =
    מה נמצא

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several =
    מטא־אנליזה (שילוב של כמה מחקרים)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into =
    קטמין שניתן לווריד הביא להקלה משמעותית בכאב כרוני. ההקלה נמשכה כשבועיים.

# source: Review of research
studies--review-of-research =
    סקירת מחקרים

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help =
    קטמין עשוי לעזור להפחית היפראלגזיה הנגרמת מאופיואידים.

# source: Study
studies--study =
    מחקר

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved =
    מינונים גבוהים יותר הקלו על כאב כרוני במידה רבה יותר.

# source: Same study
studies--same-study =
    אותו מחקר

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild =
    אנשים עם כאבי פיברומיאלגיה קלים חוו הקלה רבה יותר לטווח ארוך, עד שנה אחת לאחר מכן, בהשוואה לאנשים עם כאבים חזקים.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong =
    אופיואידים הם תרופות חזקות נגד כאב. בהיפראלגזיה הנגרמת מאופיואידים, הם עושים את ההפך ממה שהייתם מצפים: הם גורמים לאדם להיות רגיש יותר לכאב.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses =
    לכן ייתכן שמינונים גבוהים יותר יפעלו טוב יותר. כמו כן, ייתכן שהטיפול יעזור לקבוצות מסוימות של אנשים עם כאב כרוני יותר מאשר לאחרות.

# source: In short
in-short--heading =
    לסיכום

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an =
    קטמין הוא טיפול מתקדם. כבר נעשה בו שימוש לטיפול באנשים עם כאב כרוני.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and =
    קשה להתמודד עם דיכאון, חרדה וטראומה, אבל אתם יכולים לקבל עזרה. טיפול בקטמין הוא אחת האפשרויות שאתם יכולים לשקול.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start =
    לפני שתתחילו טיפול כלשהו בתחום בריאות הנפש, כולל קטמין, ספרו לרופא או לרופאה שלכם על כל התרופות שאתם נוטלים.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more =
    למידע נוסף על בריאות הנפש, התקשרו אל { -clinic } בטלפון { $phone } או היכנסו אל [האתר שלנו]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here =
    אנחנו כאן כדי להקשיב לדאגות שלכם ולעזור לכם.

# source: Questions and answers
questions--heading =
    שאלות ותשובות

# source: How often are ketamine infusions given for pain?
how-often--heading =
    באיזו תדירות ניתנים עירויי קטמין לטיפול בכאב?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan =
    התוכנית הרגילה מתחילה בסדרה של עירויים. בהמשך ייתכנו מפגשי ״חיזוק״.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions =
    {"*"}*בהתחלה:** 6 עירויים בתוך שבועיים, עירוי אחד כל 2 עד 3 ימים, כדי להביא להקלה בשלב מוקדם.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed =
    {"*"}*בהמשך, לפי הצורך:** ייתכן שיומלץ על מפגשי חיזוק כל חודש עד חודשיים, כדי לשמור על שליטה בכאב.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading =
    האם הביטוח משלם על עירויי קטמין לטיפול בכאב?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ =
    תוכניות הביטוח שונות זו מזו. חלקן עשויות להחזיר לכם תשלום על שימושים שמינהל המזון והתרופות (FDA) אישר, כמו הרדמה.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for =
    השימוש בקטמין לכאב כרוני הוא ״מחוץ להתוויה״. פירוש הדבר הוא שמינהל המזון והתרופות (FDA) לא אישר את השימוש הזה. הראיות לגביו עדיין מצטברות.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan =
    אם תוכנית הביטוח שלכם אינה מכסה את הטיפול, ייתכן שתצטרכו לשלם בעצמכם סכום גבוה.

# source: How long does ketamine help with depression?
depression--heading =
    כמה זמן קטמין עוזר בדיכאון?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease =
    קטמין יכול להקל על דיכאון במהירות, בתוך כמה שעות. ההקלה נמשכת בדרך כלל שבוע עד שבועיים.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments =
    אם הדיכאון שלכם לא השתפר בעקבות טיפולים אחרים, ייתכן שתזדקקו לעירויים חוזרים כדי להשיג תוצאות לאורך זמן. דיכאון כזה נקרא דיכאון עמיד לטיפול.

# source: How does ketamine relieve pain?
how-it-works--heading =
    כיצד קטמין מקל על כאב?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda =
    קטמין חוסם קולטני NMDA. כך נקטעים אותות הכאב ומתקבלת הקלה.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also =
    הוא עשוי גם להפחית דלקת ולעזור למוח ליצור חיבורים חדשים (נוירופלסטיות). ההשפעות האלה עשויות לעזור למוח לעבד כאב בדרך חדשה.
