## The words of the page itself, in Japanese. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = メインコンテンツに移動

# Name of the list of languages, read out by screen readers.
languages-label = 言語

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = 言語（{ $count }）

# Browser title: name of the page, name of the site.
page-title = { $page }｜{ $site }

# Heading of the table of contents.
contents-heading = このページの内容

# Heading above the disclaimers, before the article.
disclaimers-heading = 重要なお知らせ

# Labels of highlighted boxes. They are read out before the box.
alert-note = 参考
alert-tip = ヒント
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = 注
note-label = 注{ $number }
note-back = 本文の注{ $number }に戻る

# Heading of the clinic's address block, and its rows.
contact-heading = お問い合わせ
contact-phone = 電話
contact-email = メール
contact-address = 住所
contact-site = ウェブサイト

# Shown on notices, with the number to call.
emergency-line = 緊急のときは、{ $emergency }に電話してください。
crisis-line = 自殺を考えてしまうときは、{ $crisis }に電話するか、テキストメッセージを送ってください。

# When the content was reviewed.
last-reviewed = 最終確認日：{ $date }
next-review = 次回確認予定日：{ $date }

# Where the translation came from, and how sure it is.
machine-notice = このページはコンピューターによって翻訳されました。翻訳はまだ人の目で確認されていません。間違いが含まれている可能性があります。
stale-notice = このページには、原文より古い部分があります。
fallback-notice = このページには、まだ翻訳されていない部分があります。その部分は元の言語で表示されます。
# Before one paragraph that is shown in the original language.
fallback-label = 未翻訳：
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = 原文：

# Demonstration sites say so on every page and text.
demonstration = デモ用であり、医学的な助言ではありません

# Marks in a draft.
draft-notice = 下書き：患者さん向けではありません
draft-missing = 未入力

# The same page as plain text, and as a web page.
text-version = テキスト版
web-version = ウェブページ：

# Version of the page: a date and a code.
version-label = バージョン { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = 無料で通訳を利用できます。{ $phone }に電話して、次のように伝えてください：{ $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = { $language }の通訳をお願いします。

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = この翻訳に間違いを見つけた方は、次のコードを添えて、{ $email }までメールでお知らせください：{ $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = 翻訳の間違い：{ $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = （{ $language }）

# Link to the page about help in other languages and about equal treatment.
notices-link = あなたの言語での支援と、平等な扱いを受ける権利

# Who checked the translation, and when.
translation-reviewed = 翻訳の確認日：{ $date }
reviewed-by = 翻訳の確認者：{ $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = これはリーフレット「{ $title }」の翻訳版です。言語：{ $language }

# Link to the start page of this language, and its heading and introduction.
home-label = ホーム
index-heading = 健康情報
index-description = { $site }による健康情報
index-empty = ここにはまだ記事がありません。

# Page with all languages.
languages-heading = 言語を選んでください

# A page that cannot be shown in this language at the moment.
withheld-title = このページは更新中です
withheld-text = このページの日本語版を更新しています。後でもう一度ご覧ください。

# An old address.
moved-title = このページは移動しました
moved-link = ページへ進む

# In plain text: heading of the list of addresses, and an image's description.
links-heading = リンク
image-label = 画像：{ $alternative }

# Name of a table that can be scrolled sideways.
table-label = 表：{ $caption }
table-unnamed = 表

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }：{ $content }
