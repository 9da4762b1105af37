## The words of the page itself, in Filipino. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Lumaktaw sa pangunahing nilalaman

# Name of the list of languages, read out by screen readers.
languages-label = Mga wika

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Mga wika ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Sa page na ito

# Heading above the disclaimers, before the article.
disclaimers-heading = Mahalaga

# Labels of highlighted boxes. They are read out before the box.
alert-note = Tandaan
alert-tip = Payo
alert-important = Mahalaga
alert-warning = Babala
alert-caution = Mag-ingat

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Mga tala
note-label = Tala { $number }
note-back = Bumalik sa tala { $number } sa teksto

# Heading of the clinic's address block, and its rows.
contact-heading = Makipag-ugnayan sa amin
contact-phone = Telepono
contact-email = Email
contact-address = Address
contact-site = Website

# Shown on notices, with the number to call.
emergency-line = Kung may emerhensiya, tumawag sa { $emergency }.
crisis-line = Kung naiisip ninyong magpakamatay, tumawag o mag-text sa { $crisis }.

# When the content was reviewed.
last-reviewed = Huling nirepaso: { $date }
next-review = Susunod na pagrepaso: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Isinalin ng computer ang page na ito. Wala pang taong nagsuri sa salin. Maaaring may mga mali ito.
stale-notice = Mas luma kaysa sa orihinal na teksto ang ilang bahagi ng page na ito.
fallback-notice = Hindi pa naisasalin ang ilang bahagi ng page na ito. Ipinapakita ang mga ito sa orihinal na wika.
# Before one paragraph that is shown in the original language.
fallback-label = Hindi pa naisasalin:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Orihinal na teksto:

# Demonstration sites say so on every page and text.
demonstration = Demonstrasyon, hindi payong medikal

# Marks in a draft.
draft-notice = Burador, hindi para sa mga pasyente
draft-missing = Kulang

# The same page as plain text, and as a web page.
text-version = Bersyong purong teksto
web-version = Web page:

# Version of the page: a date and a code.
version-label = Bersyon { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Maaari kayong magkaroon ng interpreter nang libre. Tumawag sa { $phone } at sabihin: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Kailangan ko po ng interpreter sa wikang ito: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = May nakita ba kayong mali sa salin na ito? Mangyaring sumulat sa { $email } at ibigay ang code na ito: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Mali sa salin: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Tulong sa inyong wika, at ang inyong karapatan sa pantay na pagtrato

# Who checked the translation, and when.
translation-reviewed = Sinuri ang salin: { $date }
reviewed-by = Nagsuri ng salin: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Ito ang polyetong “{ $title }” sa wikang ito: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Simula
index-heading = Impormasyong pangkalusugan
index-description = Impormasyong pangkalusugan mula sa { $site }
index-empty = Wala pang mga artikulo rito.

# Page with all languages.
languages-heading = Piliin ang inyong wika

# A page that cannot be shown in this language at the moment.
withheld-title = Ina-update ang page na ito
withheld-text = Ina-update namin ang page na ito sa inyong wika. Mangyaring bumalik sa ibang pagkakataon.

# An old address.
moved-title = Lumipat na ang page na ito
moved-link = Pumunta sa page

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Mga link
image-label = Larawan: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Talahanayan: { $caption }
table-unnamed = Talahanayan

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
