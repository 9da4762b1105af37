## The words of the page itself, in Traditional Chinese. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = 跳到主要內容

# Name of the list of languages, read out by screen readers.
languages-label = 語言

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = 語言（{ $count }）

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = 本頁內容

# Heading above the disclaimers, before the article.
disclaimers-heading = 重要提示

# Labels of highlighted boxes. They are read out before the box.
alert-note = 說明
alert-tip = 小提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = 註釋
note-label = 註釋 { $number }
note-back = 回到內文中的註釋 { $number }

# Heading of the clinic's address block, and its rows.
contact-heading = 與我們聯絡
contact-phone = 電話
contact-email = 電子郵件
contact-address = 地址
contact-site = 網站

# Shown on notices, with the number to call.
emergency-line = 如遇緊急情況，請撥打 { $emergency }。
crisis-line = 如果您有自殺的念頭，請撥打 { $crisis }，或傳簡訊到這個號碼。

# When the content was reviewed.
last-reviewed = 上次審閱日期：{ $date }
next-review = 下次審閱日期：{ $date }

# Where the translation came from, and how sure it is.
machine-notice = 本頁由電腦翻譯。譯文尚未經人工檢查，可能有錯誤。
stale-notice = 本頁有些部分比原文舊，尚未隨原文更新。
fallback-notice = 本頁有些部分尚未翻譯，以原文的語言顯示。
# Before one paragraph that is shown in the original language.
fallback-label = 尚未翻譯：
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = 原文：

# Demonstration sites say so on every page and text.
demonstration = 示範內容，並非醫療建議

# Marks in a draft.
draft-notice = 草稿，不供病人使用
draft-missing = 缺漏

# The same page as plain text, and as a web page.
text-version = 純文字版
web-version = 網頁：

# Version of the page: a date and a code.
version-label = 版本 { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = 您可以免費獲得口譯服務。請致電 { $phone }，並說：{ $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = 我需要口譯員，語言：{ $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = 發現譯文有錯誤嗎？請寫信到 { $email }，並附上這個代碼：{ $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = 譯文有誤：{ $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = （{ $language }）

# Link to the page about help in other languages and about equal treatment.
notices-link = 語言協助，以及您受到平等對待的權利

# Who checked the translation, and when.
translation-reviewed = 譯文審閱日期：{ $date }
reviewed-by = 譯文審閱者：{ $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = 這是單張《{ $title }》的譯本，語言：{ $language }

# Link to the start page of this language, and its heading and introduction.
home-label = 首頁
index-heading = 健康資訊
index-description = { $site } 提供的健康資訊
index-empty = 這裡還沒有文章。

# Page with all languages.
languages-heading = 選擇您的語言

# A page that cannot be shown in this language at the moment.
withheld-title = 本頁正在更新
withheld-text = 我們正在更新本頁的繁體中文版。請稍後再來查看。

# An old address.
moved-title = 本頁已移至新網址
moved-link = 前往該頁

# In plain text: heading of the list of addresses, and an image's description.
links-heading = 連結
image-label = 圖片：{ $alternative }

# Name of a table that can be scrolled sideways.
table-label = 表格：{ $caption }
table-unnamed = 表格

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }：{ $content }
