## The words of the page itself, in French. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Aller au contenu principal

# Name of the list of languages, read out by screen readers.
languages-label = Langues

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Langues ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Sur cette page

# Heading above the disclaimers, before the article.
disclaimers-heading = Important

# Labels of highlighted boxes. They are read out before the box.
alert-note = Remarque
alert-tip = Conseil
alert-important = Important
alert-warning = Avertissement
alert-caution = Attention

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Notes
note-label = Note { $number }
note-back = Retour à la note { $number } dans le texte

# Heading of the clinic's address block, and its rows.
contact-heading = Nous contacter
contact-phone = Téléphone
contact-email = E-mail
contact-address = Adresse
contact-site = Site web

# Shown on notices, with the number to call.
emergency-line = En cas d’urgence, appelez le { $emergency }.
crisis-line = Si vous avez des pensées suicidaires, appelez le { $crisis } ou envoyez un SMS à ce numéro.

# When the content was reviewed.
last-reviewed = Dernière révision : { $date }
next-review = Prochaine révision : { $date }

# Where the translation came from, and how sure it is.
machine-notice = Cette page a été traduite par un ordinateur. Personne n’a encore vérifié la traduction. Elle peut contenir des erreurs.
stale-notice = Certaines parties de cette page sont plus anciennes que le texte d’origine.
fallback-notice = Certaines parties de cette page ne sont pas encore traduites. Elles sont affichées dans la langue d’origine.
# Before one paragraph that is shown in the original language.
fallback-label = Pas encore traduit :
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Texte d’origine :

# Demonstration sites say so on every page and text.
demonstration = Démonstration, pas un avis médical

# Marks in a draft.
draft-notice = Brouillon, non destiné aux patients
draft-missing = Manquant

# The same page as plain text, and as a web page.
text-version = Version en texte simple
web-version = Page web :

# Version of the page: a date and a code.
version-label = Version { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Vous pouvez avoir un interprète gratuitement. Appelez le { $phone } et dites : { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Un interprète, s’il vous plaît. Langue : { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Avez-vous trouvé une erreur dans cette traduction ? Veuillez écrire à { $email } en indiquant ce code : { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Erreur dans une traduction : { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Aide dans votre langue et votre droit à l’égalité de traitement

# Who checked the translation, and when.
translation-reviewed = Traduction révisée : { $date }
reviewed-by = Traduction révisée par { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Ceci est le dépliant « { $title } » dans cette langue : { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Accueil
index-heading = Informations sur la santé
index-description = Informations sur la santé, par { $site }
index-empty = Il n’y a pas encore d’articles ici.

# Page with all languages.
languages-heading = Choisissez votre langue

# A page that cannot be shown in this language at the moment.
withheld-title = Cette page est en cours de mise à jour
withheld-text = Nous mettons à jour cette page dans votre langue. Veuillez revenir plus tard.

# An old address.
moved-title = Cette page a changé d’adresse
moved-link = Aller à la page

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Liens
image-label = Image : { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tableau : { $caption }
table-unnamed = Tableau

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label } : { $content }
