## The words of the page itself, in Urdu. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link =
    مرکزی مواد پر جائیں

# Name of the list of languages, read out by screen readers.
languages-label =
    زبانیں

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link =
    زبانیں ({ $count })

# Browser title: name of the page, name of the site.
page-title =
    { $page } – { $site }

# Heading of the table of contents.
contents-heading =
    اس صفحے پر

# Heading above the disclaimers, before the article.
disclaimers-heading =
    اہم باتیں

# Labels of highlighted boxes. They are read out before the box.
alert-note =
    نوٹ
alert-tip =
    مشورہ
alert-important =
    اہم
alert-warning =
    انتباہ
alert-caution =
    احتیاط

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading =
    حواشی
note-label =
    حاشیہ { $number }
note-back =
    متن میں حاشیہ { $number } پر واپس جائیں

# Heading of the clinic's address block, and its rows.
contact-heading =
    ہم سے رابطہ کریں
contact-phone =
    فون
contact-email =
    ای میل
contact-address =
    پتہ
contact-site =
    ویب سائٹ

# Shown on notices, with the number to call.
emergency-line =
    ایمرجنسی میں { $emergency } پر کال کریں۔
crisis-line =
    اگر آپ کے ذہن میں خودکشی کے خیالات آئیں تو { $crisis } پر کال کریں یا ٹیکسٹ میسج بھیجیں۔

# When the content was reviewed.
last-reviewed =
    آخری جائزہ: { $date }
next-review =
    اگلا جائزہ: { $date }

# Where the translation came from, and how sure it is.
machine-notice =
    اس صفحے کا ترجمہ کمپیوٹر نے کیا ہے۔ ابھی تک کسی شخص نے اس ترجمے کی جانچ نہیں کی۔ اس میں غلطیاں ہو سکتی ہیں۔
stale-notice =
    اس صفحے کے کچھ حصے اصل متن سے پرانے ہیں۔
fallback-notice =
    اس صفحے کے کچھ حصوں کا ترجمہ ابھی نہیں ہوا۔ وہ اصل زبان میں دکھائے گئے ہیں۔
# Before one paragraph that is shown in the original language.
fallback-label =
    ابھی ترجمہ نہیں ہوا:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label =
    اصل متن:

# Demonstration sites say so on every page and text.
demonstration =
    نمونہ، طبی مشورہ نہیں

# Marks in a draft.
draft-notice =
    مسودہ، مریضوں کے لیے نہیں
draft-missing =
    موجود نہیں

# The same page as plain text, and as a web page.
text-version =
    سادہ متن
web-version =
    ویب صفحہ:

# Version of the page: a date and a code.
version-label =
    ورژن { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer =
    آپ کو مفت ترجمان مل سکتا ہے۔ { $phone } پر کال کریں اور کہیں: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words =
    براہ کرم مجھے ترجمان مہیا کریں۔ زبان: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line =
    کیا آپ کو اس ترجمے میں کوئی غلطی ملی؟ براہ کرم { $email } پر لکھیں اور یہ کوڈ بتائیں: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject =
    ترجمے میں غلطی: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint =
    ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link =
    آپ کی زبان میں مدد، اور برابر سلوک کا آپ کا حق

# Who checked the translation, and when.
translation-reviewed =
    ترجمے کے جائزے کی تاریخ: { $date }
reviewed-by =
    ترجمے کا جائزہ لینے والے: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line =
    یہ کتابچہ “{ $title }” اس زبان میں ہے: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label =
    ہوم
index-heading =
    صحت کی معلومات
index-description =
    { $site } کی طرف سے صحت کی معلومات
index-empty =
    یہاں ابھی کوئی مضمون نہیں ہے۔

# Page with all languages.
languages-heading =
    اپنی زبان منتخب کریں

# A page that cannot be shown in this language at the moment.
withheld-title =
    اس صفحے کو اپ ڈیٹ کیا جا رہا ہے
withheld-text =
    ہم آپ کی زبان میں اس صفحے کو اپ ڈیٹ کر رہے ہیں۔ براہ کرم بعد میں دوبارہ آئیں۔

# An old address.
moved-title =
    یہ صفحہ منتقل ہو گیا ہے
moved-link =
    صفحے پر جائیں

# In plain text: heading of the list of addresses, and an image's description.
links-heading =
    لنکس
image-label =
    تصویر: { $alternative }

# Name of a table that can be scrolled sideways.
table-label =
    جدول: { $caption }
table-unnamed =
    جدول

# Ends a label before what it labels, as in "Warning: …".
label-pattern =
    { $label }: { $content }
