## The words of the page itself, in Korean. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = 본문으로 바로 가기

# Name of the list of languages, read out by screen readers.
languages-label = 언어

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = 언어({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = 이 페이지의 내용

# Heading above the disclaimers, before the article.
disclaimers-heading = 중요 안내

# Labels of highlighted boxes. They are read out before the box.
alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 경고
alert-caution = 주의

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = 주석
note-label = 주석 { $number }
note-back = 본문으로 돌아가기: 주석 { $number }

# Heading of the clinic's address block, and its rows.
contact-heading = 연락처
contact-phone = 전화
contact-email = 이메일
contact-address = 주소
contact-site = 웹사이트

# Shown on notices, with the number to call.
emergency-line = 응급 상황에서는 { $emergency }번으로 전화하십시오.
crisis-line = 자살에 대한 생각이 들면 { $crisis }번으로 전화하거나 문자 메시지를 보내십시오.

# When the content was reviewed.
last-reviewed = 최근 검토일: { $date }
next-review = 다음 검토일: { $date }

# Where the translation came from, and how sure it is.
machine-notice = 이 페이지는 컴퓨터가 번역했습니다. 아직 사람이 번역을 확인하지 않았습니다. 오류가 있을 수 있습니다.
stale-notice = 이 페이지의 일부 내용은 원문보다 오래되었습니다.
fallback-notice = 이 페이지의 일부 내용은 아직 번역되지 않았습니다. 그 부분은 원문의 언어로 표시됩니다.
# Before one paragraph that is shown in the original language.
fallback-label = 아직 번역되지 않음:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = 원문:

# Demonstration sites say so on every page and text.
demonstration = 시연용이며, 의학적 조언이 아닙니다

# Marks in a draft.
draft-notice = 초안이며, 환자용이 아닙니다
draft-missing = 빠진 내용

# The same page as plain text, and as a web page.
text-version = 일반 텍스트 버전
web-version = 웹페이지:

# Version of the page: a date and a code.
version-label = 버전 { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = 무료로 통역을 받으실 수 있습니다. { $phone }번으로 전화하여 이렇게 말씀하십시오: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = { $language } 통역을 부탁드립니다.

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = 이 번역에서 잘못된 곳을 발견하셨습니까? 다음 코드를 적어 이메일({ $email })을 보내 주십시오: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = 번역 오류: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = 사용하시는 언어로 제공되는 도움, 그리고 평등한 대우를 받을 권리

# Who checked the translation, and when.
translation-reviewed = 번역 검토일: { $date }
reviewed-by = 번역 검토자: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = 이 문서는 안내문 “{ $title }”의 번역본입니다. 언어: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = 홈
index-heading = 건강 정보
index-description = { $site }에서 제공하는 건강 정보
index-empty = 아직 글이 없습니다.

# Page with all languages.
languages-heading = 언어를 선택하십시오

# A page that cannot be shown in this language at the moment.
withheld-title = 이 페이지는 업데이트 중입니다
withheld-text = 이 페이지의 한국어 내용을 업데이트하고 있습니다. 나중에 다시 방문해 주십시오.

# An old address.
moved-title = 이 페이지의 주소가 바뀌었습니다
moved-link = 해당 페이지로 가기

# In plain text: heading of the list of addresses, and an image's description.
links-heading = 링크
image-label = 이미지: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = 표: { $caption }
table-unnamed = 표

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
