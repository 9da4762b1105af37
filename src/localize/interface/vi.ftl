## The words of the page itself, in Vietnamese.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = Chuyển đến nội dung chính

# Name of the list of languages, read out by screen readers.
languages-label = Ngôn ngữ

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Ngôn ngữ ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Trên trang này

# Heading above the disclaimers, before the article.
disclaimers-heading = Quan trọng

# Labels of highlighted boxes. They are read out before the box.
alert-note = Lưu ý
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Thận trọng

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Chú thích
note-label = Chú thích { $number }
note-back = Trở lại chú thích { $number } trong bài

# Heading of the clinic's address block, and its rows.
contact-heading = Liên lạc với chúng tôi
contact-phone = Điện thoại
contact-email = Email
contact-address = Địa chỉ
contact-site = Trang web

# Shown on notices, with the number to call.
emergency-line = Trong trường hợp khẩn cấp, hãy gọi { $emergency }.
crisis-line = Nếu quý vị có ý nghĩ tự tử, hãy gọi hoặc nhắn tin đến { $crisis }.

# When the content was reviewed.
last-reviewed = Lần xem xét gần nhất: { $date }
next-review = Lần xem xét tiếp theo: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Trang này do máy tính dịch. Chưa có người nào kiểm tra bản dịch. Bản dịch có thể có sai sót.
stale-notice = Một số phần của trang này cũ hơn văn bản gốc.
fallback-notice = Một số phần của trang này chưa được dịch. Các phần đó được hiển thị bằng ngôn ngữ gốc.
# Before one paragraph that is shown in the original language.
fallback-label = Chưa được dịch:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Văn bản gốc:

# Demonstration sites say so on every page and text.
demonstration = Bản minh họa, không phải lời khuyên y tế

# Marks in a draft.
draft-notice = Bản nháp, không dành cho bệnh nhân
draft-missing = Còn thiếu

# The same page as plain text, and as a web page.
text-version = Bản chỉ có chữ
web-version = Trang này trên web:

# Version of the page: a date and a code.
version-label = Phiên bản { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Quý vị có thể nhờ thông dịch viên miễn phí. Hãy gọi { $phone } và nói: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Tôi cần thông dịch viên. Ngôn ngữ: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Quý vị thấy lỗi trong bản dịch này? Vui lòng gửi email đến { $email } và ghi mã này: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Lỗi trong bản dịch: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Hỗ trợ bằng ngôn ngữ của quý vị và quyền được đối xử bình đẳng

# Who checked the translation, and when.
translation-reviewed = Bản dịch được kiểm tra: { $date }
reviewed-by = Người kiểm tra bản dịch: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Đây là tờ thông tin “{ $title }” bằng ngôn ngữ này: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Trang chủ
index-heading = Thông tin sức khỏe
index-description = Thông tin sức khỏe từ { $site }
index-empty = Hiện chưa có bài viết nào ở đây.

# Page with all languages.
languages-heading = Chọn ngôn ngữ của quý vị

# A page that cannot be shown in this language at the moment.
withheld-title = Trang này đang được cập nhật
withheld-text = Chúng tôi đang cập nhật trang này bằng ngôn ngữ của quý vị. Xin quý vị trở lại sau.

# An old address.
moved-title = Trang này đã chuyển sang địa chỉ khác
moved-link = Đi đến trang

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Các liên kết
image-label = Hình ảnh: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Bảng: { $caption }
table-unnamed = Bảng

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
