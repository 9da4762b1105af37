## The words of the page itself, in Hindi. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = मुख्य सामग्री पर जाएँ

# Name of the list of languages, read out by screen readers.
languages-label = भाषाएँ

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = भाषाएँ ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = इस पेज पर

# Heading above the disclaimers, before the article.
disclaimers-heading = ज़रूरी बातें

# Labels of highlighted boxes. They are read out before the box.
alert-note = ध्यान दें
alert-tip = सुझाव
alert-important = ज़रूरी
alert-warning = चेतावनी
alert-caution = सावधान

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = टिप्पणियाँ
note-label = टिप्पणी { $number }
note-back = पाठ में टिप्पणी { $number } पर वापस जाएँ

# Heading of the clinic's address block, and its rows.
contact-heading = हमसे संपर्क करें
contact-phone = फ़ोन
contact-email = ईमेल
contact-address = पता
contact-site = वेबसाइट

# Shown on notices, with the number to call.
emergency-line = इमरजेंसी में { $emergency } पर कॉल करें।
crisis-line = अगर आपके मन में आत्महत्या के विचार आते हैं, तो { $crisis } पर कॉल करें या टेक्स्ट मैसेज भेजें।

# When the content was reviewed.
last-reviewed = पिछली समीक्षा: { $date }
next-review = अगली समीक्षा: { $date }

# Where the translation came from, and how sure it is.
machine-notice = इस पेज का अनुवाद कंप्यूटर ने किया है। किसी व्यक्ति ने अभी तक इस अनुवाद की जाँच नहीं की है। इसमें गलतियाँ हो सकती हैं।
stale-notice = इस पेज के कुछ हिस्से मूल पाठ से पुराने हैं।
fallback-notice = इस पेज के कुछ हिस्सों का अनुवाद अभी नहीं हुआ है। वे मूल भाषा में दिखाए गए हैं।
# Before one paragraph that is shown in the original language.
fallback-label = अभी अनुवाद नहीं हुआ:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = मूल पाठ:

# Demonstration sites say so on every page and text.
demonstration = नमूना, डॉक्टरी सलाह नहीं

# Marks in a draft.
draft-notice = ड्राफ़्ट, मरीज़ों के लिए नहीं
draft-missing = मौजूद नहीं

# The same page as plain text, and as a web page.
text-version = सादा टेक्स्ट संस्करण
web-version = वेब पेज:

# Version of the page: a date and a code.
version-label = संस्करण { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = आपको दुभाषिया (आपकी भाषा में बात समझाने वाला) मुफ़्त में मिल सकता है। { $phone } पर कॉल करें और कहें: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = कृपया मेरे लिए दुभाषिया बुलाएँ। भाषा: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = क्या आपको इस अनुवाद में कोई गलती मिली? कृपया { $email } पर लिखें और यह कोड बताएँ: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = अनुवाद में गलती: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = आपकी भाषा में मदद, और बराबर बर्ताव का आपका अधिकार

# Who checked the translation, and when.
translation-reviewed = अनुवाद की समीक्षा की तारीख: { $date }
reviewed-by = अनुवाद की समीक्षा करने वाले: { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = यह पत्रक “{ $title }” इस भाषा में है: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = होम
index-heading = स्वास्थ्य जानकारी
index-description = { $site } की ओर से स्वास्थ्य जानकारी
index-empty = यहाँ अभी कोई लेख नहीं है।

# Page with all languages.
languages-heading = अपनी भाषा चुनें

# A page that cannot be shown in this language at the moment.
withheld-title = इस पेज को अपडेट किया जा रहा है
withheld-text = हम आपकी भाषा में इस पेज को अपडेट कर रहे हैं। कृपया बाद में फिर आएँ।

# An old address.
moved-title = यह पेज अब दूसरी जगह है
moved-link = पेज पर जाएँ

# In plain text: heading of the list of addresses, and an image's description.
links-heading = लिंक
image-label = तस्वीर: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = तालिका: { $caption }
table-unnamed = तालिका

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
