## The words of the page itself, in Russian. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Перейти к основному содержанию

# Name of the list of languages, read out by screen readers.
languages-label = Языки

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Языки ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } — { $site }

# Heading of the table of contents.
contents-heading = На этой странице

# Heading above the disclaimers, before the article.
disclaimers-heading = Важно

# Labels of highlighted boxes. They are read out before the box.
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Предупреждение
alert-caution = Осторожно

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Примечания
note-label = Примечание { $number }
note-back = Вернуться к примечанию { $number } в тексте

# Heading of the clinic's address block, and its rows.
contact-heading = Контакты
contact-phone = Телефон
contact-email = Электронная почта
contact-address = Адрес
contact-site = Сайт

# Shown on notices, with the number to call.
emergency-line = В экстренной ситуации позвоните по номеру { $emergency }.
crisis-line = Если у вас появляются мысли о самоубийстве, позвоните или отправьте СМС на номер { $crisis }.

# When the content was reviewed.
last-reviewed = Последняя проверка: { $date }
next-review = Следующая проверка: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Эта страница переведена компьютером. Ни один человек еще не проверил перевод. В нем могут быть ошибки.
stale-notice = Некоторые части этой страницы старше исходного текста.
fallback-notice = Некоторые части этой страницы еще не переведены. Они показаны на языке оригинала.
# Before one paragraph that is shown in the original language.
fallback-label = Еще не переведено:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Исходный текст:

# Demonstration sites say so on every page and text.
demonstration = Демонстрационная версия, не медицинская консультация

# Marks in a draft.
draft-notice = Черновик, не для пациентов
draft-missing = Отсутствует

# The same page as plain text, and as a web page.
text-version = Текстовая версия
web-version = Веб-страница:

# Version of the page: a date and a code.
version-label = Версия { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Вы можете бесплатно получить помощь устного переводчика. Позвоните по номеру { $phone } и скажите: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Пожалуйста, пригласите устного переводчика. Язык: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Нашли ошибку в этом переводе? Пожалуйста, напишите на { $email } и укажите этот код: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Ошибка в переводе: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Помощь на вашем языке и ваше право на равное обращение

# Who checked the translation, and when.
translation-reviewed = Перевод проверен: { $date }
reviewed-by = Кем проверен перевод: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Это памятка «{ $title }» на этом языке: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Главная
index-heading = Информация о здоровье
index-description = Информация о здоровье от { $site }
index-empty = Здесь пока нет статей.

# Page with all languages.
languages-heading = Выберите язык

# A page that cannot be shown in this language at the moment.
withheld-title = Эта страница обновляется
withheld-text = Мы обновляем эту страницу на вашем языке. Пожалуйста, зайдите позже.

# An old address.
moved-title = Эта страница перемещена
moved-link = Перейти на страницу

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Ссылки
image-label = Изображение: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Таблица: { $caption }
table-unnamed = Таблица

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
