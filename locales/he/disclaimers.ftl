## content/disclaimers.md, en-US to he

# source: Important information
meta--title =
    מידע חשוב

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description =
    אנא קראו זאת לפני שתשתמשו בעלוני הבריאות שלנו: מה הם יכולים לומר לכם ומה לא, והיכן אפשר לקבל עזרה.

# source: This is not medical advice
not-medical-advice--heading =
    זה אינו ייעוץ רפואי

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives =
    העלון הזה מספק מידע כללי. הוא אינו מחליף ייעוץ מהרופא או מהרופאה שלכם.

# source: Ketamine is not approved for pain
off-label--heading =
    קטמין אינו מאושר לטיפול בכאב

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s =
    מינהל המזון והתרופות האמריקאי (FDA) אישר את הקטמין להרדמה. הוא לא אישר את הקטמין לטיפול בכאב, וגם לא לטיפול בהפרעה פסיכיאטרית כלשהי.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal =
    תרסיס אסקטמין לאף (Spravato) מאושר רק למבוגרים מסוימים עם דיכאון. תוכנית הבטיחות שלו (REMS) מחייבת השגחה במשך שעתיים לפחות.

# source: In an emergency
emergency--heading =
    במקרה חירום

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency =
    במקרה חירום, התקשרו למספר { $emergency }. אם יש לכם מחשבות על התאבדות, התקשרו או שלחו הודעת טקסט למספר { $crisis }.

# source: Results vary
results-vary--heading =
    התוצאות משתנות מאדם לאדם

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not =
    הטיפול אינו עוזר לכולם. מידת ההקלה שתחושו ומשך ההקלה עשויים להיות שונים ממה שאתם קוראים כאן.

# source: Do not drive after treatment
no-driving--heading =
    אל תנהגו לאחר הטיפול

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive =
    אל תנהגו ואל תפעילו מכונות עד ליום שלאחר הטיפול, ועד שהצוות המטפל שלכם יאמר שזה בטוח.

# source: Report side effects
report-side-effects--heading =
    דווחו על תופעות לוואי

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side =
    ספרו ל־{ -clinic } על תופעות לוואי בטלפון { $phone }. אפשר גם לדווח עליהן לתוכנית MedWatch של מינהל המזון והתרופות (FDA) בטלפון 1-800-FDA-1088.
