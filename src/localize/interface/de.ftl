## The words of the page itself, in German. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Zum Hauptinhalt springen

# Name of the list of languages, read out by screen readers.
languages-label = Sprachen

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Sprachen ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Auf dieser Seite

# Heading above the disclaimers, before the article.
disclaimers-heading = Wichtig

# Labels of highlighted boxes. They are read out before the box.
alert-note = Hinweis
alert-tip = Tipp
alert-important = Wichtig
alert-warning = Warnung
alert-caution = Vorsicht

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Anmerkungen
note-label = Anmerkung { $number }
note-back = Zurück zu Anmerkung { $number } im Text

# Heading of the clinic's address block, and its rows.
contact-heading = Kontakt
contact-phone = Telefon
contact-email = E-Mail
contact-address = Adresse
contact-site = Website

# Shown on notices, with the number to call.
emergency-line = Rufen Sie im Notfall { $emergency } an.
crisis-line = Wenn Sie Suizidgedanken haben, rufen Sie { $crisis } an oder schicken Sie eine SMS an diese Nummer.

# When the content was reviewed.
last-reviewed = Zuletzt geprüft: { $date }
next-review = Nächste Prüfung: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Diese Seite wurde von einem Computer übersetzt. Noch kein Mensch hat die Übersetzung geprüft. Sie kann Fehler enthalten.
stale-notice = Einige Teile dieser Seite sind älter als der Originaltext.
fallback-notice = Einige Teile dieser Seite sind noch nicht übersetzt. Sie werden in der Originalsprache angezeigt.
# Before one paragraph that is shown in the original language.
fallback-label = Noch nicht übersetzt:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Originaltext:

# Demonstration sites say so on every page and text.
demonstration = Demonstration, keine ärztliche Beratung

# Marks in a draft.
draft-notice = Entwurf, nicht für Patientinnen und Patienten
draft-missing = Fehlt

# The same page as plain text, and as a web page.
text-version = Nur-Text-Version
web-version = Webseite:

# Version of the page: a date and a code.
version-label = Version { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Sie können kostenlos eine Dolmetscherin oder einen Dolmetscher bekommen. Rufen Sie { $phone } an und sagen Sie: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Bitte eine Dolmetscherin oder einen Dolmetscher für diese Sprache: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Haben Sie in dieser Übersetzung einen Fehler gefunden? Bitte schreiben Sie an { $email } und geben Sie diesen Code an: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Fehler in einer Übersetzung: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Hilfe in Ihrer Sprache und Ihr Recht auf Gleichbehandlung

# Who checked the translation, and when.
translation-reviewed = Übersetzung geprüft: { $date }
reviewed-by = Übersetzung geprüft von { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Dies ist das Merkblatt „{ $title }“ in dieser Sprache: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Startseite
index-heading = Informationen zur Gesundheit
index-description = Informationen zur Gesundheit von { $site }
index-empty = Hier gibt es noch keine Artikel.

# Page with all languages.
languages-heading = Wählen Sie Ihre Sprache

# A page that cannot be shown in this language at the moment.
withheld-title = Diese Seite wird gerade aktualisiert
withheld-text = Wir aktualisieren diese Seite gerade in Ihrer Sprache. Bitte versuchen Sie es später noch einmal.

# An old address.
moved-title = Diese Seite ist umgezogen
moved-link = Zur Seite

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Links
image-label = Bild: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tabelle: { $caption }
table-unnamed = Tabelle

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
