## The words of the page itself, in Ukrainian. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Перейти до основного вмісту

# Name of the list of languages, read out by screen readers.
languages-label = Мови

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Мови ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } — { $site }

# Heading of the table of contents.
contents-heading = На цій сторінці

# Heading above the disclaimers, before the article.
disclaimers-heading = Важливо

# Labels of highlighted boxes. They are read out before the box.
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Попередження
alert-caution = Обережно

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Примітки
note-label = Примітка { $number }
note-back = Повернутися до примітки { $number } у тексті

# Heading of the clinic's address block, and its rows.
contact-heading = Контакти
contact-phone = Телефон
contact-email = Електронна пошта
contact-address = Адреса
contact-site = Сайт

# Shown on notices, with the number to call.
emergency-line = У невідкладній ситуації зателефонуйте за номером { $emergency }.
crisis-line = Якщо у вас з’являються думки про самогубство, зателефонуйте або надішліть СМС на номер { $crisis }.

# When the content was reviewed.
last-reviewed = Остання перевірка: { $date }
next-review = Наступна перевірка: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Цю сторінку переклав комп’ютер. Жодна людина ще не перевірила переклад. У ньому можуть бути помилки.
stale-notice = Деякі частини цієї сторінки старіші за оригінальний текст.
fallback-notice = Деякі частини цієї сторінки ще не перекладено. Їх показано мовою оригіналу.
# Before one paragraph that is shown in the original language.
fallback-label = Ще не перекладено:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Оригінальний текст:

# Demonstration sites say so on every page and text.
demonstration = Демонстраційна версія, не медична консультація

# Marks in a draft.
draft-notice = Чернетка, не для пацієнтів
draft-missing = Відсутнє

# The same page as plain text, and as a web page.
text-version = Текстова версія
web-version = Вебсторінка:

# Version of the page: a date and a code.
version-label = Версія { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Ви можете безоплатно отримати допомогу усного перекладача. Зателефонуйте за номером { $phone } і скажіть: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Будь ласка, запросіть усного перекладача. Мова: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Знайшли помилку в цьому перекладі? Будь ласка, напишіть на { $email } і вкажіть цей код: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Помилка в перекладі: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Допомога вашою мовою та ваше право на рівне ставлення

# Who checked the translation, and when.
translation-reviewed = Переклад перевірено: { $date }
reviewed-by = Ким перевірено переклад: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Це пам’ятка «{ $title }» цією мовою: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Головна
index-heading = Інформація про здоров’я
index-description = Інформація про здоров’я від { $site }
index-empty = Тут поки що немає статей.

# Page with all languages.
languages-heading = Виберіть мову

# A page that cannot be shown in this language at the moment.
withheld-title = Ця сторінка оновлюється
withheld-text = Ми оновлюємо цю сторінку вашою мовою. Будь ласка, завітайте пізніше.

# An old address.
moved-title = Цю сторінку переміщено
moved-link = Перейти на сторінку

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Посилання
image-label = Зображення: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Таблиця: { $caption }
table-unnamed = Таблиця

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
