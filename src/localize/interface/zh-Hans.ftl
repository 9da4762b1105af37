## The words of the page itself, in Simplified Chinese.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = 跳到主要内容

# Name of the list of languages, read out by screen readers.
languages-label = 语言

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = 语言（{ $count }）

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = 本页内容

# Heading above the disclaimers, before the article.
disclaimers-heading = 重要提示

# Labels of highlighted boxes. They are read out before the box.
alert-note = 说明
alert-tip = 小提示
alert-important = 重要
alert-warning = 警告
alert-caution = 注意

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = 注释
note-label = 注释 { $number }
note-back = 返回正文中的注释 { $number }

# Heading of the clinic's address block, and its rows.
contact-heading = 联系我们
contact-phone = 电话
contact-email = 电子邮件
contact-address = 地址
contact-site = 网站

# Shown on notices, with the number to call.
emergency-line = 如遇紧急情况，请拨打 { $emergency }。
crisis-line = 如果您有自杀的念头，请拨打 { $crisis } 或向该号码发送短信。

# When the content was reviewed.
last-reviewed = 上次审核：{ $date }
next-review = 下次审核：{ $date }

# Where the translation came from, and how sure it is.
machine-notice = 本页由计算机翻译。译文尚未经人工核对，可能有错误。
stale-notice = 本页有些部分比原文旧，尚未随原文更新。
fallback-notice = 本页有些部分尚未翻译，以原文语言显示。
# Before one paragraph that is shown in the original language.
fallback-label = 尚未翻译：
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = 原文：

# Demonstration sites say so on every page and text.
demonstration = 演示内容，并非医疗建议

# Marks in a draft.
draft-notice = 草稿，不供患者使用
draft-missing = 缺失

# The same page as plain text, and as a web page.
text-version = 纯文本版
web-version = 网页：

# Version of the page: a date and a code.
version-label = 版本 { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = 您可以免费获得口译服务。请拨打 { $phone }，并说：{ $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = 我需要口译员，语言：{ $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = 发现译文有错误？请发邮件至 { $email }，并注明此代码：{ $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = 译文有误：{ $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = （{ $language }）

# Link to the page about help in other languages and about equal treatment.
notices-link = 语言协助，以及您受到平等对待的权利

# Who checked the translation, and when.
translation-reviewed = 译文审核日期：{ $date }
reviewed-by = 译文审核人：{ $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = 这是资料《{ $title }》的译本，语言：{ $language }

# Link to the start page of this language, and its heading and introduction.
home-label = 首页
index-heading = 健康信息
index-description = { $site } 提供的健康信息
index-empty = 这里还没有文章。

# Page with all languages.
languages-heading = 选择您的语言

# A page that cannot be shown in this language at the moment.
withheld-title = 本页正在更新
withheld-text = 我们正在更新本页的简体中文版。请稍后再来查看。

# An old address.
moved-title = 本页已移到新地址
moved-link = 前往该页

# In plain text: heading of the list of addresses, and an image's description.
links-heading = 链接
image-label = 图片：{ $alternative }

# Name of a table that can be scrolled sideways.
table-label = 表格：{ $caption }
table-unnamed = 表格

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }：{ $content }
