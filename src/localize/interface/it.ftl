## The words of the page itself, in Italian. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Vai al contenuto principale

# Name of the list of languages, read out by screen readers.
languages-label = Lingue

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Lingue ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = In questa pagina

# Heading above the disclaimers, before the article.
disclaimers-heading = Importante

# Labels of highlighted boxes. They are read out before the box.
alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Avvertenza
alert-caution = Attenzione

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Note
note-label = Nota { $number }
note-back = Torna alla nota { $number } nel testo

# Heading of the clinic's address block, and its rows.
contact-heading = Contatti
contact-phone = Telefono
contact-email = E-mail
contact-address = Indirizzo
contact-site = Sito web

# Shown on notices, with the number to call.
emergency-line = In caso di emergenza, chiami il { $emergency }.
crisis-line = Se ha pensieri di suicidio, chiami il { $crisis } o mandi un SMS allo stesso numero.

# When the content was reviewed.
last-reviewed = Ultima revisione: { $date }
next-review = Prossima revisione: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Questa pagina è stata tradotta da un computer. Nessuna persona ha ancora controllato la traduzione. Può contenere errori.
stale-notice = Alcune parti di questa pagina sono meno recenti del testo originale.
fallback-notice = Alcune parti di questa pagina non sono ancora tradotte. Sono mostrate nella lingua originale.
# Before one paragraph that is shown in the original language.
fallback-label = Non ancora tradotto:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Testo originale:

# Demonstration sites say so on every page and text.
demonstration = Dimostrazione, non è un parere medico

# Marks in a draft.
draft-notice = Bozza, non per i pazienti
draft-missing = Mancante

# The same page as plain text, and as a web page.
text-version = Versione in testo semplice
web-version = Pagina web:

# Version of the page: a date and a code.
version-label = Versione { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Può avere un interprete gratis. Chiami il numero { $phone } e dica: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Un interprete, per favore. Lingua: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Ha trovato un errore in questa traduzione? Scriva a { $email } e indichi questo codice: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Errore in una traduzione: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Aiuto nella sua lingua e il suo diritto alla parità di trattamento

# Who checked the translation, and when.
translation-reviewed = Traduzione rivista: { $date }
reviewed-by = Traduzione rivista da { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Questo è l’opuscolo «{ $title }» in questa lingua: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Pagina iniziale
index-heading = Informazioni sulla salute
index-description = Informazioni sulla salute, a cura di { $site }
index-empty = Qui non ci sono ancora articoli.

# Page with all languages.
languages-heading = Scelga la sua lingua

# A page that cannot be shown in this language at the moment.
withheld-title = Questa pagina è in aggiornamento
withheld-text = Stiamo aggiornando questa pagina nella sua lingua. La preghiamo di tornare più tardi.

# An old address.
moved-title = Questa pagina ha cambiato indirizzo
moved-link = Vai alla pagina

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Link
image-label = Immagine: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tabella: { $caption }
table-unnamed = Tabella

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
