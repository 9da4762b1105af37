## The words of the page itself, in Somali. Every supported language has the same messages.

# First link of a page, for people who use a keyboard or a screen reader.
skip-link = U gudub nuxurka bogga

# Name of the list of languages, read out by screen readers.
languages-label = Luqadaha

# Link from the header to the list of languages at the end of the page; the list has { $count } languages.
languages-link = Luqadaha ({ $count })

# Browser title: name of the page, name of the site.
page-title = { $page } – { $site }

# Heading of the table of contents.
contents-heading = Waxa boggan ku jira

# Heading above the disclaimers, before the article.
disclaimers-heading = Muhiim

# Labels of highlighted boxes. They are read out before the box.
alert-note = Fiiro gaar ah
alert-tip = Talo
alert-important = Muhiim
alert-warning = Digniin
alert-caution = Taxaddar

# Heading of the footnotes, label of one, and the link back to the text.
notes-heading = Faallooyin
note-label = Faallo { $number }
note-back = Ku noqo faallada { $number } ee qoraalka

# Heading of the clinic's address block, and its rows.
contact-heading = Nala soo xiriir
contact-phone = Telefoon
contact-email = Iimayl
contact-address = Cinwaan
contact-site = Websaydh

# Shown on notices, with the number to call.
emergency-line = Haddii ay jirto xaalad degdeg ah, wac { $emergency }.
crisis-line = Haddii aad ka fikirayso inaad is disho, wac ama farriin qoraal ah u dir { $crisis }.

# When the content was reviewed.
last-reviewed = Markii ugu dambaysay ee dib loo eegay: { $date }
next-review = Dib-u-eegista xigta: { $date }

# Where the translation came from, and how sure it is.
machine-notice = Boggan waxaa turjumay kombiyuutar. Weli qofna ma hubin turjumaadda. Khaladaad ayaa ku jiri kara.
stale-notice = Qaybo ka mid ah boggan ayaa ka duugsan qoraalka asalka ah.
fallback-notice = Qaybo ka mid ah boggan weli lama turjumin. Waxaa lagu muujiyay luqadda asalka ah.
# Before one paragraph that is shown in the original language.
fallback-label = Weli lama turjumin:
# Before a link to the page in the language it was written in; the link is the name of that language.
original-label = Qoraalka asalka ah:

# Demonstration sites say so on every page and text.
demonstration = Bandhig tijaabo ah, ma aha talo caafimaad

# Marks in a draft.
draft-notice = Qabyo-qoraal, looguma talagelin bukaannada
draft-missing = Maqan

# The same page as plain text, and as a web page.
text-version = Nooc qoraal caadi ah
web-version = Bogga webka:

# Version of the page: a date and a code.
version-label = Nooca { $version }

# Offer of an interpreter, at the end of every translated page. { $words } is what to say, in the language of the clinic's staff.
interpreter-offer = Waxaad turjubaan ku heli kartaa bilaash. Wac { $phone } oo dheh: { $words }

# What the reader says on the phone to ask for an interpreter. { $language } is the name of the reader's language, in the language of this file.
interpreter-words = Fadlan, waxaan u baahanahay turjubaan. Luqadda: { $language }

# For mistakes in the translation; { $edition } is a short code for this page and language.
mistake-line = Khalad ma ka heshay turjumaaddan? Fadlan u qor { $email } oo sheeg koodhkan: { $edition }

# Subject of that email, in the language of the clinic's staff.
mistake-subject = Khalad ku jira turjumaadda: { $edition }

# Behind a link to a page in another language: the name of that language.
language-hint = ({ $language })

# Link to the page about help in other languages and about equal treatment.
notices-link = Caawimo luqaddaada ah, iyo xaqa aad u leedahay in si siman laguula dhaqmo

# Who checked the translation, and when.
translation-reviewed = Taariikhda la hubiyay turjumaadda: { $date }
reviewed-by = Turjumaadda waxaa hubiyay { $reviewer }

# On paper, for staff who cannot read the language of the leaflet, in the staff's language.
staff-line = Tani waa warqadda “{ $title }” oo ku qoran luqaddan: { $language }

# Link to the start page of this language, and its heading and introduction.
home-label = Bogga hore
index-heading = Macluumaadka caafimaadka
index-description = Macluumaad caafimaad oo ka socda { $site }
index-empty = Halkan weli maqaallo kuma jiraan.

# Page with all languages.
languages-heading = Dooro luqaddaada

# A page that cannot be shown in this language at the moment.
withheld-title = Boggan waa la cusboonaysiinayaa
withheld-text = Waxaan cusboonaysiinaynaa boggan oo luqaddaada ah. Fadlan mar dambe ku soo noqo.

# An old address.
moved-title = Boggan waa la raray
moved-link = Tag bogga

# In plain text: heading of the list of addresses, and an image's description.
links-heading = Xiriiriyayaal
image-label = Sawir: { $alternative }

# Name of a table that can be scrolled sideways.
table-label = Jadwal: { $caption }
table-unnamed = Jadwal

# Ends a label before what it labels, as in "Warning: …".
label-pattern = { $label }: { $content }
