## The words of the page itself, in Hebrew. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link =
    דילוג לתוכן העיקרי

# Name of the list of languages, read out by screen readers.
languages-label =
    שפות

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link =
    שפות ({ $count })

# Browser title: name of the page, name of the site.
page-title =
    { $page } – { $site }

# Heading of the table of contents.
contents-heading =
    בדף הזה

# Heading above the disclaimers, before the article.
disclaimers-heading =
    חשוב

# Labels of highlighted boxes. They are read out before the box.
alert-note =
    הערה
alert-tip =
    טיפ
alert-important =
    חשוב
alert-warning =
    אזהרה
alert-caution =
    זהירות

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading =
    הערות
note-label =
    הערה { $number }
note-back =
    חזרה להערה { $number } בטקסט

# Heading of the clinic's address block, and its rows.
contact-heading =
    יצירת קשר
contact-phone =
    טלפון
contact-email =
    דוא״ל
contact-address =
    כתובת
contact-site =
    אתר אינטרנט

# Shown on notices, with the number to call.
emergency-line =
    במקרה חירום, התקשרו למספר { $emergency }.
crisis-line =
    אם יש לכם מחשבות על התאבדות, התקשרו או שלחו הודעת טקסט למספר { $crisis }.

# When the content was reviewed.
last-reviewed =
    נבדק לאחרונה: { $date }
next-review =
    הבדיקה הבאה: { $date }

# Where the translation came from, and how sure it is.
machine-notice =
    הדף הזה תורגם על ידי מחשב. אף אדם עדיין לא בדק את התרגום. ייתכן שיש בו טעויות.
stale-notice =
    חלקים מסוימים בדף הזה ישנים יותר מהטקסט המקורי.
fallback-notice =
    חלקים מסוימים בדף הזה עדיין לא תורגמו. הם מוצגים בשפת המקור.
# Before one paragraph that is shown in the original language.
fallback-label =
    עדיין לא תורגם:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label =
    הטקסט המקורי:

# Demonstration sites say so on every page and text.
demonstration =
    הדגמה, לא ייעוץ רפואי

# Marks in a draft.
draft-notice =
    טיוטה, לא למטופלים
draft-missing =
    חסר

# The same page as plain text, and as a web page.
text-version =
    גרסת טקסט פשוט
web-version =
    דף אינטרנט:

# Version of the page: a date and a code.
version-label =
    גרסה { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer =
    אפשר לקבל מתורגמן או מתורגמנית ללא תשלום. התקשרו למספר { $phone } ואמרו: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words =
    מתורגמן או מתורגמנית, בבקשה. השפה: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line =
    מצאתם טעות בתרגום הזה? אנא כתבו אל { $email } וציינו את הקוד הזה: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject =
    טעות בתרגום: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint =
    ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link =
    עזרה בשפה שלכם, וזכותכם ליחס שווה

# Who checked the translation, and when.
translation-reviewed =
    התרגום נבדק: { $date }
reviewed-by =
    התרגום נבדק על ידי { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line =
    זהו העלון ״{ $title }״ בשפה הזאת: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label =
    דף הבית
index-heading =
    מידע על בריאות
index-description =
    מידע על בריאות מאת { $site }
index-empty =
    עדיין אין כאן מאמרים.

# Page with all languages.
languages-heading =
    בחרו את השפה שלכם

# A page that cannot be shown in this language at the moment.
withheld-title =
    הדף הזה בעדכון
withheld-text =
    אנחנו מעדכנים את הדף הזה בשפה שלכם. אנא חזרו מאוחר יותר.

# An old address.
moved-title =
    הדף הזה עבר לכתובת אחרת
moved-link =
    מעבר לדף

# In plain text: heading of the list of addresses, and an image's description.
links-heading =
    קישורים
image-label =
    תמונה: { $alternative }

# Name of a table that can be scrolled sideways.
table-label =
    טבלה: { $caption }
table-unnamed =
    טבלה

# Ends a label before what it labels, as in "Warning: …".
label-pattern =
    { $label }: { $content }
