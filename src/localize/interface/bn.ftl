## The words of the page itself, in Bengali. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = মূল বিষয়বস্তুতে যান

# Name of the list of languages, read out by screen readers.
languages-label = ভাষা

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = ভাষা ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = এই পৃষ্ঠায় যা আছে

# Heading above the disclaimers, before the article.
disclaimers-heading = গুরুত্বপূর্ণ

# Labels of highlighted boxes. They are read out before the box.
alert-note = দ্রষ্টব্য
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কতা
alert-caution = সাবধান

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = টীকা
note-label = টীকা { $number }
note-back = লেখার মধ্যে টীকা { $number }-এ ফিরে যান

# Heading of the clinic's address block, and its rows.
contact-heading = আমাদের সঙ্গে যোগাযোগ করুন
contact-phone = ফোন
contact-email = ইমেইল
contact-address = ঠিকানা
contact-site = ওয়েবসাইট

# Shown on notices, with the number to call.
emergency-line = জরুরি অবস্থায় { $emergency } নম্বরে কল করুন।
crisis-line = আপনার মনে আত্মহত্যার চিন্তা এলে { $crisis } নম্বরে কল করুন বা টেক্সট মেসেজ পাঠান।

# When the content was reviewed.
last-reviewed = সর্বশেষ পর্যালোচনা: { $date }
next-review = পরবর্তী পর্যালোচনা: { $date }

# Where the translation came from, and how sure it is.
machine-notice = এই পৃষ্ঠাটি কম্পিউটার দিয়ে অনুবাদ করা হয়েছে। কোনো মানুষ এখনো অনুবাদটি যাচাই করেননি। এতে ভুল থাকতে পারে।
stale-notice = এই পৃষ্ঠার কিছু অংশ মূল লেখার চেয়ে পুরোনো।
fallback-notice = এই পৃষ্ঠার কিছু অংশ এখনো অনুবাদ করা হয়নি। সেগুলো মূল ভাষায় দেখানো হয়েছে।
# Before one paragraph that is shown in the original language.
fallback-label = এখনো অনুবাদ করা হয়নি:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = মূল লেখা:

# Demonstration sites say so on every page and text.
demonstration = নমুনা প্রদর্শন, ডাক্তারি পরামর্শ নয়

# Marks in a draft.
draft-notice = খসড়া, রোগীদের জন্য নয়
draft-missing = অনুপস্থিত

# The same page as plain text, and as a web page.
text-version = সাধারণ টেক্সট সংস্করণ
web-version = ওয়েব পৃষ্ঠা:

# Version of the page: a date and a code.
version-label = সংস্করণ { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = আপনি বিনা খরচে একজন দোভাষী পেতে পারেন। { $phone } নম্বরে কল করে বলুন: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = অনুগ্রহ করে একজন দোভাষী দিন। ভাষা: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = এই অনুবাদে কি কোনো ভুল পেয়েছেন? অনুগ্রহ করে { $email } ঠিকানায় লিখুন এবং এই কোডটি জানান: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = অনুবাদে ভুল: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = আপনার ভাষায় সাহায্য, এবং আপনার সমান আচরণ পাওয়ার অধিকার

# Who checked the translation, and when.
translation-reviewed = অনুবাদ পর্যালোচনার তারিখ: { $date }
reviewed-by = অনুবাদ পর্যালোচনা করেছেন: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = এটি “{ $title }” তথ্যপত্র, এই ভাষায় লেখা: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = হোম
index-heading = স্বাস্থ্য তথ্য
index-description = { $site } থেকে স্বাস্থ্য তথ্য
index-empty = এখানে এখনো কোনো লেখা নেই।

# Page with all languages.
languages-heading = আপনার ভাষা বেছে নিন

# A page that cannot be shown in this language at the moment.
withheld-title = এই পৃষ্ঠাটি হালনাগাদ করা হচ্ছে
withheld-text = আমরা আপনার ভাষায় এই পৃষ্ঠাটি হালনাগাদ করছি। অনুগ্রহ করে পরে আবার আসুন।

# An old address.
moved-title = এই পৃষ্ঠাটি সরানো হয়েছে
moved-link = পৃষ্ঠাটিতে যান

# In plain text: heading of the list of addresses, and an image's description.
links-heading = লিংক
image-label = ছবি: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = সারণি: { $caption }
table-unnamed = সারণি

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
