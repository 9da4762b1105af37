## The words of the page itself, in English (United States). Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Skip to main content

# Name of the list of languages, read out by screen readers.
languages-label = Languages

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Languages ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = On this page

# Heading above the disclaimers, before the article.
disclaimers-heading = Important

# Labels of highlighted boxes. They are read out before the box.
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Notes
note-label = Note { $number }
note-back = Back to note { $number } in the text

# Heading of the clinic's address block, and its rows.
contact-heading = Contact us
contact-phone = Phone
contact-email = Email
contact-address = Address
contact-site = Website

# Shown on notices, with the number to call.
emergency-line = In an emergency, call { $emergency }.
crisis-line = If you have thoughts of suicide, call or text { $crisis }.

# When the content was reviewed.
last-reviewed = Last reviewed: { $date }
next-review = Next review: { $date }

# Where the translation came from, and how sure it is.
machine-notice = This page was translated by a computer. No person has checked the translation yet. It may contain errors.
stale-notice = Some parts of this page are older than the original text.
fallback-notice = Some parts of this page are not translated yet. They are shown in the original language.
# Before one paragraph that is shown in the original language.
fallback-label = Not translated yet:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Original text:

# Demonstration sites say so on every page and text.
demonstration = Demonstration, not medical advice

# Marks in a draft.
draft-notice = Draft, not for patients
draft-missing = Missing

# The same page as plain text, and as a web page.
text-version = Plain text version
web-version = Web page:

# Version of the page: a date and a code.
version-label = Version { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = You can have an interpreter for free. Call { $phone } and say: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = { $language } interpreter, please.

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Did you find a mistake in this translation? Please write to { $email } and give this code: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Mistake in a translation: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Help in your language, and your right to equal treatment

# Who checked the translation, and when.
translation-reviewed = Translation reviewed: { $date }
reviewed-by = Translation reviewed by { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = This is the leaflet “{ $title }” in this language: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Home
index-heading = Health information
index-description = Health information from { $site }
index-empty = There are no articles here yet.

# Page with all languages.
languages-heading = Choose your language

# A page that cannot be shown in this language at the moment.
withheld-title = This page is being updated
withheld-text = We are updating this page in your language. Please come back later.

# An old address.
moved-title = This page has moved
moved-link = Go to the page

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Links
image-label = Image: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Table: { $caption }
table-unnamed = Table

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
