## The words of the page itself, in Polish. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Przejdź do głównej treści

# Name of the list of languages, read out by screen readers.
languages-label = Języki

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Języki ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Na tej stronie

# Heading above the disclaimers, before the article.
disclaimers-heading = Ważne

# Labels of highlighted boxes. They are read out before the box.
alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Ostrożnie

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Przypisy
note-label = Przypis { $number }
note-back = Wróć do przypisu { $number } w tekście

# Heading of the clinic's address block, and its rows.
contact-heading = Kontakt
contact-phone = Telefon
contact-email = E-mail
contact-address = Adres
contact-site = Strona internetowa

# Shown on notices, with the number to call.
emergency-line = W nagłym wypadku proszę zadzwonić pod numer { $emergency }.
crisis-line = Jeśli mają Państwo myśli samobójcze, proszę zadzwonić lub wysłać SMS pod numer { $crisis }.

# When the content was reviewed.
last-reviewed = Ostatni przegląd: { $date }
next-review = Następny przegląd: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Ta strona została przetłumaczona przez komputer. Żaden człowiek jeszcze nie sprawdził tłumaczenia. Może ono zawierać błędy.
stale-notice = Niektóre części tej strony są starsze niż tekst oryginalny.
fallback-notice = Niektóre części tej strony nie są jeszcze przetłumaczone. Są pokazane w języku oryginału.
# Before one paragraph that is shown in the original language.
fallback-label = Jeszcze nieprzetłumaczone:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Tekst oryginalny:

# Demonstration sites say so on every page and text.
demonstration = Wersja demonstracyjna, to nie jest porada lekarska

# Marks in a draft.
draft-notice = Wersja robocza, nie dla pacjentów
draft-missing = Brak

# The same page as plain text, and as a web page.
text-version = Wersja tekstowa
web-version = Strona internetowa:

# Version of the page: a date and a code.
version-label = Wersja { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Mogą Państwo bezpłatnie skorzystać z pomocy tłumacza. Proszę zadzwonić pod numer { $phone } i powiedzieć: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Poproszę o tłumacza. Język: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Czy znaleźli Państwo błąd w tym tłumaczeniu? Prosimy napisać na adres { $email } i podać ten kod: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Błąd w tłumaczeniu: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Pomoc w Państwa języku i prawo do równego traktowania

# Who checked the translation, and when.
translation-reviewed = Tłumaczenie sprawdzono: { $date }
reviewed-by = Tłumaczenie sprawdzone przez: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = To jest ulotka „{ $title }” w tym języku: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Strona główna
index-heading = Informacje o zdrowiu
index-description = Informacje o zdrowiu od { $site }
index-empty = Nie ma tu jeszcze żadnych artykułów.

# Page with all languages.
languages-heading = Wybór języka

# A page that cannot be shown in this language at the moment.
withheld-title = Ta strona jest aktualizowana
withheld-text = Aktualizujemy tę stronę w Państwa języku. Prosimy zajrzeć tu później.

# An old address.
moved-title = Ta strona została przeniesiona
moved-link = Przejdź do strony

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Linki
image-label = Obraz: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Tabela: { $caption }
table-unnamed = Tabela

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
