## The words of the page itself, in Arabic. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link =
    الانتقال إلى المحتوى الرئيسي

# Name of the list of languages, read out by screen readers.
languages-label =
    اللغات

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link =
    اللغات ({ $count })

# Browser title: name of the page, name of the site.
page-title =
    { $page } – { $site }

# Heading of the table of contents.
contents-heading =
    في هذه الصفحة

# Heading above the disclaimers, before the article.
disclaimers-heading =
    مهم

# Labels of highlighted boxes. They are read out before the box.
alert-note =
    ملاحظة
alert-tip =
    نصيحة
alert-important =
    مهم
alert-warning =
    تحذير
alert-caution =
    تنبيه

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading =
    الهوامش
note-label =
    الهامش { $number }
note-back =
    العودة إلى موضع الهامش { $number } في النص

# Heading of the clinic's address block, and its rows.
contact-heading =
    التواصل معنا
contact-phone =
    الهاتف
contact-email =
    البريد الإلكتروني
contact-address =
    العنوان
contact-site =
    الموقع الإلكتروني

# Shown on notices, with the number to call.
emergency-line =
    في حالة الطوارئ، اتصلوا بالرقم { $emergency }.
crisis-line =
    إذا راودتكم أفكار انتحارية، فاتصلوا بالرقم { $crisis } أو أرسلوا إليه رسالة نصية.

# When the content was reviewed.
last-reviewed =
    آخر مراجعة: { $date }
next-review =
    المراجعة القادمة: { $date }

# Where the translation came from, and how sure it is.
machine-notice =
    تُرجمت هذه الصفحة بواسطة الكمبيوتر. ولم يراجع أي شخص الترجمة بعد. وقد تحتوي على أخطاء.
stale-notice =
    بعض أجزاء هذه الصفحة أقدم من النص الأصلي.
fallback-notice =
    بعض أجزاء هذه الصفحة لم تُترجم بعد. وهي معروضة باللغة الأصلية.
# Before one paragraph that is shown in the original language.
fallback-label =
    لم يُترجم بعد:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label =
    النص الأصلي:

# Demonstration sites say so on every page and text.
demonstration =
    عرض تجريبي، وليس نصيحة طبية

# Marks in a draft.
draft-notice =
    مسودة، ليست للمرضى
draft-missing =
    مفقود

# The same page as plain text, and as a web page.
text-version =
    نسخة بنص عادي
web-version =
    صفحة الويب:

# Version of the page: a date and a code.
version-label =
    الإصدار { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer =
    يمكنكم الاستعانة بمترجم فوري مجانًا. اتصلوا بالرقم { $phone } وقولوا: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words =
    أريد مترجمًا فوريًا من فضلكم. اللغة: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line =
    هل وجدتم خطأ في هذه الترجمة؟ يُرجى الكتابة إلى { $email } مع ذكر هذا الرمز: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject =
    خطأ في ترجمة: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint =
    ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link =
    المساعدة بلغتكم وحقكم في المعاملة المتساوية

# Who checked the translation, and when.
translation-reviewed =
    تاريخ مراجعة الترجمة: { $date }
reviewed-by =
    راجع الترجمة: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line =
    هذه نشرة «{ $title }» بهذه اللغة: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label =
    الصفحة الرئيسية
index-heading =
    معلومات صحية
index-description =
    معلومات صحية من { $site }
index-empty =
    لا توجد مقالات هنا بعد.

# Page with all languages.
languages-heading =
    اختيار اللغة

# A page that cannot be shown in this language at the moment.
withheld-title =
    يجري تحديث هذه الصفحة
withheld-text =
    نعمل على تحديث هذه الصفحة بلغتكم. يُرجى العودة لاحقًا.

# An old address.
moved-title =
    نُقلت هذه الصفحة
moved-link =
    الانتقال إلى الصفحة

# In plain text: heading of the list of addresses, and an image's description.
links-heading =
    الروابط
image-label =
    صورة: { $alternative }

# Name of a table that can be scrolled sideways.
table-label =
    جدول: { $caption }
table-unnamed =
    جدول

# Ends a label before what it labels, as in "Warning: …".
label-pattern =
    { $label }: { $content }
