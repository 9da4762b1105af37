## The words of the page itself, in Haitian Creole. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Ale nan kontni prensipal la

# Name of the list of languages, read out by screen readers.
languages-label = Lang

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Lang ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Nan paj sa a

# Heading above the disclaimers, before the article.
disclaimers-heading = Enpòtan

# Labels of highlighted boxes. They are read out before the box.
alert-note = Remak
alert-tip = Konsèy
alert-important = Enpòtan
alert-warning = Avètisman
alert-caution = Atansyon

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Nòt
note-label = Nòt { $number }
note-back = Tounen nan nòt { $number } nan tèks la

# Heading of the clinic's address block, and its rows.
contact-heading = Kontakte nou
contact-phone = Telefòn
contact-email = Imèl
contact-address = Adrès
contact-site = Sit entènèt

# Shown on notices, with the number to call.
emergency-line = Si gen yon ijans, rele { $emergency }.
crisis-line = Si ou gen panse pou touye tèt ou, rele oswa voye yon mesaj tèks nan { $crisis }.

# When the content was reviewed.
last-reviewed = Dènye revizyon: { $date }
next-review = Pwochen revizyon: { $date }

# How dates are written: CLDR has no dates in Haitian Creole. The months from January to December, commas between them.
date-pattern = { $day } { $month } { $year }
date-months = janvye, fevriye, mas, avril, me, jen, jiyè, out, septanm, oktòb, novanm, desanm

# Where the translation came from, and how sure it is.
machine-notice = Se yon òdinatè ki tradui paj sa a. Pa gen moun ki verifye tradiksyon an ankò. Ka gen erè ladan li.
stale-notice = Kèk pati nan paj sa a pi ansyen pase tèks orijinal la.
fallback-notice = Kèk pati nan paj sa a poko tradui. Yo parèt nan lang orijinal la.
# Before one paragraph that is shown in the original language.
fallback-label = Poko tradui:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Tèks orijinal:

# Demonstration sites say so on every page and text.
demonstration = Demonstrasyon, se pa yon konsèy medikal

# Marks in a draft.
draft-notice = Bouyon, se pa pou pasyan
draft-missing = Manke

# The same page as plain text, and as a web page.
text-version = Vèsyon tèks senp
web-version = Paj wèb:

# Version of the page: a date and a code.
version-label = Vèsyon { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Ou ka jwenn yon entèprèt gratis. Rele { $phone } epi di: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Yon entèprèt, tanpri. Lang: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Èske ou jwenn yon erè nan tradiksyon sa a? Tanpri ekri { $email } epi bay kòd sa a: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Erè nan yon tradiksyon: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Èd nan lang ou, ak dwa ou genyen pou yo trete ou menm jan ak tout moun

# Who checked the translation, and when.
translation-reviewed = Tradiksyon revize: { $date }
reviewed-by = Tradiksyon revize pa { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Sa a se depliyan “{ $title }” nan lang sa a: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Akèy
index-heading = Enfòmasyon sou sante
index-description = Enfòmasyon sou sante ki soti nan { $site }
index-empty = Poko gen atik isit la.

# Page with all languages.
languages-heading = Chwazi lang ou

# A page that cannot be shown in this language at the moment.
withheld-title = Y ap mete paj sa a ajou
withheld-text = N ap mete paj sa a ajou nan lang ou. Tanpri tounen pita.

# An old address.
moved-title = Paj sa a chanje adrès
moved-link = Ale nan paj la

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Lyen
image-label = Imaj: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tablo: { $caption }
table-unnamed = Tablo

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
