## The words of the page itself, in Spanish. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Ir al contenido principal

# Name of the list of languages, read out by screen readers.
languages-label = Idiomas

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Idiomas ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = En esta página

# Heading above the disclaimers, before the article.
disclaimers-heading = Importante

# Labels of highlighted boxes. They are read out before the box.
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Notas
note-label = Nota { $number }
note-back = Volver a la nota { $number } en el texto

# Heading of the clinic's address block, and its rows.
contact-heading = Comuníquese con nosotros
contact-phone = Teléfono
contact-email = Correo electrónico
contact-address = Dirección
contact-site = Sitio web

# Shown on notices, with the number to call.
emergency-line = En caso de emergencia, llame al { $emergency }.
crisis-line = Si tiene pensamientos de suicidio, llame o envíe un mensaje de texto al { $crisis }.

# When the content was reviewed.
last-reviewed = Última revisión: { $date }
next-review = Próxima revisión: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Esta página fue traducida por una computadora. Ninguna persona ha revisado la traducción todavía. Puede contener errores.
stale-notice = Algunas partes de esta página son más antiguas que el texto original.
fallback-notice = Algunas partes de esta página todavía no están traducidas. Se muestran en el idioma original.
# Before one paragraph that is shown in the original language.
fallback-label = Todavía sin traducir:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Texto original:

# Demonstration sites say so on every page and text.
demonstration = Demostración, no es un consejo médico

# Marks in a draft.
draft-notice = Borrador, no es para pacientes
draft-missing = Falta

# The same page as plain text, and as a web page.
text-version = Versión en texto sin formato
web-version = Página web:

# Version of the page: a date and a code.
version-label = Versión { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Puede tener un intérprete gratis. Llame al { $phone } y diga: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Un intérprete, por favor. Idioma: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = ¿Encontró un error en esta traducción? Escriba a { $email } e indique este código: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Error en una traducción: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Ayuda en su idioma y su derecho a la igualdad de trato

# Who checked the translation, and when.
translation-reviewed = Traducción revisada: { $date }
reviewed-by = Traducción revisada por { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Este es el folleto “{ $title }” en este idioma: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Inicio
index-heading = Información de salud
index-description = Información de salud de { $site }
index-empty = Todavía no hay artículos aquí.

# Page with all languages.
languages-heading = Elija su idioma

# A page that cannot be shown in this language at the moment.
withheld-title = Esta página se está actualizando
withheld-text = Estamos actualizando esta página en su idioma. Por favor, vuelva más tarde.

# An old address.
moved-title = Esta página cambió de dirección
moved-link = Ir a la página

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Enlaces
image-label = Imagen: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tabla: { $caption }
table-unnamed = Tabla

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
