## The words of the page itself, in Khmer. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = រំលងទៅមាតិកាចម្បង

# Name of the list of languages, read out by screen readers.
languages-label = ភាសា

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = ភាសា ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = នៅលើទំព័រនេះ

# Heading above the disclaimers, before the article.
disclaimers-heading = សំខាន់

# Labels of highlighted boxes. They are read out before the box.
alert-note = ចំណាំ
alert-tip = គន្លឹះ
alert-important = សំខាន់
alert-warning = ការព្រមាន
alert-caution = ប្រយ័ត្ន

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = កំណត់សម្គាល់
note-label = កំណត់សម្គាល់ { $number }
note-back = ត្រឡប់ទៅកំណត់សម្គាល់ { $number } ក្នុងអត្ថបទ

# Heading of the clinic's address block, and its rows.
contact-heading = ទាក់ទងមកយើង
contact-phone = ទូរសព្ទ
contact-email = អ៊ីមែល
contact-address = អាសយដ្ឋាន
contact-site = គេហទំព័រ

# Shown on notices, with the number to call.
emergency-line = ក្នុងករណីអាសន្ន សូមទូរសព្ទទៅ { $emergency }។
crisis-line = ប្រសិនបើអ្នកមានគំនិតចង់ធ្វើអត្តឃាត សូមទូរសព្ទ ឬផ្ញើសារទៅ { $crisis }។

# When the content was reviewed.
last-reviewed = ពិនិត្យចុងក្រោយ៖ { $date }
next-review = ពិនិត្យលើកក្រោយ៖ { $date }

# Where the translation came from, and how sure it is.
machine-notice = ទំព័រនេះត្រូវបានបកប្រែដោយកុំព្យូទ័រ។ មិនទាន់មានមនុស្សណាម្នាក់ពិនិត្យការបកប្រែនេះទេ។ វាអាចមានកំហុស។
stale-notice = ផ្នែកខ្លះនៃទំព័រនេះចាស់ជាងអត្ថបទដើម។
fallback-notice = ផ្នែកខ្លះនៃទំព័រនេះមិនទាន់ត្រូវបានបកប្រែទេ។ ផ្នែកទាំងនោះត្រូវបានបង្ហាញជាភាសាដើម។
# Before one paragraph that is shown in the original language.
fallback-label = មិនទាន់បកប្រែ៖
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = អត្ថបទដើម៖

# Demonstration sites say so on every page and text.
demonstration = ការបង្ហាញសាកល្បង មិនមែនជាការណែនាំខាងវេជ្ជសាស្ត្រទេ

# Marks in a draft.
draft-notice = សេចក្ដីព្រាង មិនមែនសម្រាប់អ្នកជំងឺទេ
draft-missing = ខ្វះ

# The same page as plain text, and as a web page.
text-version = កំណែជាអក្សរធម្មតា
web-version = ទំព័របណ្ដាញ៖

# Version of the page: a date and a code.
version-label = កំណែ { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = អ្នកអាចមានអ្នកបកប្រែផ្ទាល់មាត់ដោយឥតគិតថ្លៃ។ សូមទូរសព្ទទៅ { $phone } ហើយនិយាយថា៖ { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = សូមរកអ្នកបកប្រែផ្ទាល់មាត់សម្រាប់ភាសានេះ៖ { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = តើអ្នករកឃើញកំហុសក្នុងការបកប្រែនេះឬទេ? សូមសរសេរទៅ { $email } ហើយផ្ដល់លេខកូដនេះ៖ { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = កំហុសក្នុងការបកប្រែ៖ { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = ជំនួយជាភាសារបស់អ្នក និងសិទ្ធិរបស់អ្នកក្នុងការទទួលបានការប្រព្រឹត្តស្មើភាពគ្នា

# Who checked the translation, and when.
translation-reviewed = បានពិនិត្យការបកប្រែ៖ { $date }
reviewed-by = បានពិនិត្យការបកប្រែដោយ { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = នេះជាខិត្តប័ណ្ណ “{ $title }” ជាភាសានេះ៖ { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = ទំព័រដើម
index-heading = ព័ត៌មានសុខភាព
index-description = ព័ត៌មានសុខភាពពី { $site }
index-empty = មិនទាន់មានអត្ថបទនៅទីនេះទេ។

# Page with all languages.
languages-heading = ជ្រើសរើសភាសារបស់អ្នក

# A page that cannot be shown in this language at the moment.
withheld-title = ទំព័រនេះកំពុងត្រូវបានធ្វើបច្ចុប្បន្នភាព
withheld-text = យើងកំពុងធ្វើបច្ចុប្បន្នភាពទំព័រនេះជាភាសារបស់អ្នក។ សូមត្រឡប់មកវិញនៅពេលក្រោយ។

# An old address.
moved-title = ទំព័រនេះបានប្ដូរទីតាំង
moved-link = ទៅកាន់ទំព័រនោះ

# In plain text: heading of the list of addresses, and an image's description.
links-heading = តំណភ្ជាប់
image-label = រូបភាព៖ { $alternative }

# Name of a table that can be scrolled sideways.
table-label = តារាង៖ { $caption }
table-unnamed = តារាង

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }៖ { $content }
