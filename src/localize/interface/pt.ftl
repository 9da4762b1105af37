## The words of the page itself, in Portuguese. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Ir para o conteúdo principal

# Name of the list of languages, read out by screen readers.
languages-label = Idiomas

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Idiomas ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Nesta página

# Heading above the disclaimers, before the article.
disclaimers-heading = Importante

# Labels of highlighted boxes. They are read out before the box.
alert-note = Observação
alert-tip = Dica
alert-important = Importante
alert-warning = Advertência
alert-caution = Cuidado

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Notas
note-label = Nota { $number }
note-back = Voltar à nota { $number } no texto

# Heading of the clinic's address block, and its rows.
contact-heading = Fale conosco
contact-phone = Telefone
contact-email = E-mail
contact-address = Endereço
contact-site = Site

# Shown on notices, with the number to call.
emergency-line = Em caso de emergência, ligue para o { $emergency }.
crisis-line = Se você tiver pensamentos de suicídio, ligue ou envie uma mensagem de texto para o { $crisis }.

# When the content was reviewed.
last-reviewed = Última revisão: { $date }
next-review = Próxima revisão: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Esta página foi traduzida por um computador. Nenhuma pessoa verificou a tradução ainda. Ela pode conter erros.
stale-notice = Algumas partes desta página são mais antigas do que o texto original.
fallback-notice = Algumas partes desta página ainda não foram traduzidas. Elas aparecem no idioma original.
# Before one paragraph that is shown in the original language.
fallback-label = Ainda não traduzido:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Texto original:

# Demonstration sites say so on every page and text.
demonstration = Demonstração, não é uma orientação médica

# Marks in a draft.
draft-notice = Rascunho, não é para pacientes
draft-missing = Faltando

# The same page as plain text, and as a web page.
text-version = Versão em texto simples
web-version = Página da web:

# Version of the page: a date and a code.
version-label = Versão { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Você pode ter um intérprete de graça. Ligue para { $phone } e diga: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Um intérprete, por favor. Idioma: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Encontrou um erro nesta tradução? Escreva para { $email } e informe este código: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Erro em uma tradução: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Ajuda no seu idioma e o seu direito à igualdade de tratamento

# Who checked the translation, and when.
translation-reviewed = Tradução revisada: { $date }
reviewed-by = Tradução revisada por { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Este é o folheto “{ $title }” neste idioma: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Início
index-heading = Informações de saúde
index-description = Informações de saúde de { $site }
index-empty = Ainda não há artigos aqui.

# Page with all languages.
languages-heading = Escolha o seu idioma

# A page that cannot be shown in this language at the moment.
withheld-title = Esta página está sendo atualizada
withheld-text = Estamos atualizando esta página no seu idioma. Volte mais tarde, por favor.

# An old address.
moved-title = Esta página mudou de endereço
moved-link = Ir para a página

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Links
image-label = Imagem: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tabela: { $caption }
table-unnamed = Tabela

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
