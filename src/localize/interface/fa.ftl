## The words of the page itself, in Persian. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link =
    پرش به محتوای اصلی

# Name of the list of languages, read out by screen readers.
languages-label =
    زبان‌ها

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link =
    زبان‌ها ({ $count })

# Browser title: name of the page, name of the site.
page-title =
    { $page } – { $site }

# Heading of the table of contents.
contents-heading =
    در این صفحه

# Heading above the disclaimers, before the article.
disclaimers-heading =
    مهم

# Labels of highlighted boxes. They are read out before the box.
alert-note =
    توجه
alert-tip =
    نکته
alert-important =
    مهم
alert-warning =
    هشدار
alert-caution =
    احتیاط

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading =
    یادداشت‌ها
note-label =
    یادداشت { $number }
note-back =
    بازگشت به محل یادداشت { $number } در متن

# Heading of the clinic's address block, and its rows.
contact-heading =
    تماس با ما
contact-phone =
    تلفن
contact-email =
    ایمیل
contact-address =
    نشانی
contact-site =
    وب‌سایت

# Shown on notices, with the number to call.
emergency-line =
    در شرایط اضطراری با { $emergency } تماس بگیرید.
crisis-line =
    اگر به خودکشی فکر می‌کنید، با { $crisis } تماس بگیرید یا به آن پیامک بفرستید.

# When the content was reviewed.
last-reviewed =
    آخرین بازبینی: { $date }
next-review =
    بازبینی بعدی: { $date }

# Where the translation came from, and how sure it is.
machine-notice =
    این صفحه را رایانه ترجمه کرده است. هنوز هیچ‌کس این ترجمه را بررسی نکرده است. ممکن است اشتباه داشته باشد.
stale-notice =
    بعضی از بخش‌های این صفحه قدیمی‌تر از متن اصلی است.
fallback-notice =
    بعضی از بخش‌های این صفحه هنوز ترجمه نشده است. این بخش‌ها به زبان اصلی نشان داده می‌شود.
# Before one paragraph that is shown in the original language.
fallback-label =
    هنوز ترجمه نشده است:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label =
    متن اصلی:

# Demonstration sites say so on every page and text.
demonstration =
    نسخهٔ نمایشی، نه توصیهٔ پزشکی

# Marks in a draft.
draft-notice =
    پیش‌نویس، نه برای بیماران
draft-missing =
    موجود نیست

# The same page as plain text, and as a web page.
text-version =
    نسخهٔ متنی ساده
web-version =
    صفحهٔ وب:

# Version of the page: a date and a code.
version-label =
    نسخهٔ { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer =
    می‌توانید مترجم شفاهی رایگان داشته باشید. با { $phone } تماس بگیرید و بگویید: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words =
    مترجم شفاهی لطفاً. زبان: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line =
    آیا در این ترجمه اشتباهی دیدید؟ لطفاً به { $email } بنویسید و این کد را ذکر کنید: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject =
    اشتباه در ترجمه: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint =
    ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link =
    کمک به زبان خودتان، و حق شما برای برخورداری از رفتار برابر

# Who checked the translation, and when.
translation-reviewed =
    تاریخ بازبینی ترجمه: { $date }
reviewed-by =
    بازبین ترجمه: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line =
    این بروشور «{ $title }» به این زبان است: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label =
    صفحهٔ اصلی
index-heading =
    اطلاعات سلامت
index-description =
    اطلاعات سلامت از { $site }
index-empty =
    هنوز مطلبی در اینجا نیست.

# Page with all languages.
languages-heading =
    زبان خود را انتخاب کنید

# A page that cannot be shown in this language at the moment.
withheld-title =
    این صفحه در حال به‌روزرسانی است
withheld-text =
    در حال به‌روزرسانی این صفحه به زبان شما هستیم. لطفاً بعداً دوباره مراجعه کنید.

# An old address.
moved-title =
    این صفحه جابه‌جا شده است
moved-link =
    رفتن به صفحه

# In plain text: heading of the list of addresses, and an image's description.
links-heading =
    پیوندها
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
