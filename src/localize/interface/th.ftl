## The words of the page itself, in Thai. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = ข้ามไปยังเนื้อหาหลัก

# Name of the list of languages, read out by screen readers.
languages-label = ภาษา

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = ภาษา ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = ในหน้านี้

# Heading above the disclaimers, before the article.
disclaimers-heading = เรื่องสำคัญ

# Labels of highlighted boxes. They are read out before the box.
alert-note = หมายเหตุ
alert-tip = คำแนะนำ
alert-important = สำคัญ
alert-warning = คำเตือน
alert-caution = ข้อควรระวัง

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = เชิงอรรถ
note-label = เชิงอรรถ { $number }
note-back = กลับไปยังเชิงอรรถ { $number } ในเนื้อหา

# Heading of the clinic's address block, and its rows.
contact-heading = ติดต่อเรา
contact-phone = โทรศัพท์
contact-email = อีเมล
contact-address = ที่อยู่
contact-site = เว็บไซต์

# Shown on notices, with the number to call.
emergency-line = ในกรณีฉุกเฉิน โปรดโทร { $emergency }
crisis-line = หากคุณมีความคิดฆ่าตัวตาย โปรดโทรหรือส่งข้อความไปที่ { $crisis }

# When the content was reviewed.
last-reviewed = ทบทวนล่าสุด: { $date }
next-review = ทบทวนครั้งต่อไป: { $date }

# Where the translation came from, and how sure it is.
machine-notice = หน้านี้แปลโดยคอมพิวเตอร์ ยังไม่มีคนตรวจสอบคำแปลนี้ อาจมีข้อผิดพลาด
stale-notice = บางส่วนของหน้านี้เก่ากว่าข้อความต้นฉบับ
fallback-notice = บางส่วนของหน้านี้ยังไม่ได้แปล และแสดงเป็นภาษาต้นฉบับ
# Before one paragraph that is shown in the original language.
fallback-label = ยังไม่ได้แปล:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = ข้อความต้นฉบับ:

# Demonstration sites say so on every page and text.
demonstration = ตัวอย่างสาธิต ไม่ใช่คำแนะนำทางการแพทย์

# Marks in a draft.
draft-notice = ฉบับร่าง ไม่ใช่สำหรับผู้ป่วย
draft-missing = ขาดหายไป

# The same page as plain text, and as a web page.
text-version = ฉบับข้อความล้วน
web-version = หน้าเว็บ:

# Version of the page: a date and a code.
version-label = ฉบับ { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = คุณขอล่ามได้ฟรี โปรดโทร { $phone } และพูดว่า: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = ขอล่ามสำหรับภาษานี้: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = คุณพบข้อผิดพลาดในคำแปลนี้หรือไม่? โปรดเขียนถึง { $email } และแจ้งรหัสนี้: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = ข้อผิดพลาดในคำแปล: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = ความช่วยเหลือในภาษาของคุณ และสิทธิของคุณที่จะได้รับการปฏิบัติอย่างเท่าเทียม

# Who checked the translation, and when.
translation-reviewed = ตรวจสอบคำแปลเมื่อ: { $date }
reviewed-by = ตรวจสอบคำแปลโดย { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = นี่คือเอกสาร “{ $title }” ในภาษานี้: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = หน้าแรก
index-heading = ข้อมูลสุขภาพ
index-description = ข้อมูลสุขภาพจาก { $site }
index-empty = ที่นี่ยังไม่มีบทความ

# Page with all languages.
languages-heading = เลือกภาษาของคุณ

# A page that cannot be shown in this language at the moment.
withheld-title = หน้านี้อยู่ระหว่างการปรับปรุง
withheld-text = เรากำลังปรับปรุงหน้านี้ในภาษาของคุณ โปรดกลับมาใหม่ภายหลัง

# An old address.
moved-title = หน้านี้ย้ายไปแล้ว
moved-link = ไปยังหน้านั้น

# In plain text: heading of the list of addresses, and an image's description.
links-heading = ลิงก์
image-label = รูปภาพ: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = ตาราง: { $caption }
table-unnamed = ตาราง

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
