## content/disclaimers.md, en-US to fil

# source: Important information
meta--title = Mahalagang impormasyon

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Pakibasa ito bago ninyo gamitin ang aming mga polyetong pangkalusugan: kung ano ang masasabi at hindi masasabi ng mga ito sa inyo, at kung saan kayo maaaring humingi ng tulong.

# source: This is not medical advice
not-medical-advice--heading = Hindi ito payong medikal

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Nagbibigay ang polyetong ito ng pangkalahatang impormasyon. Hindi nito pinapalitan ang payo ng sarili ninyong doktor.

# source: Ketamine is not approved for pain
off-label--heading = Hindi aprobado ang ketamine bilang gamot sa pananakit

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Inaprobahan ng Pangasiwaan sa Pagkain at Gamot ng Estados Unidos (FDA) ang ketamine para sa anestesya. Hindi nito inaprobahan ang ketamine para sa pananakit o para sa anumang karamdaman sa isip (psychiatric disorder).

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Ang nasal spray na esketamine (Spravato) ay aprobado para lamang sa ilang taong nasa hustong gulang na may depresyon. Iniaatas ng programang pangkaligtasan nito (REMS) ang pagsubaybay sa loob ng hindi bababa sa 2 oras.

# source: In an emergency
emergency--heading = Kung may emerhensiya

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Kung may emerhensiya, tumawag sa { $emergency }. Kung naiisip ninyong magpakamatay, tumawag o mag-text sa { $crisis }.

# source: Results vary
results-vary--heading = Iba-iba ang mga resulta

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Hindi lahat ay natutulungan ng gamutan. Maaaring iba sa nababasa ninyo rito kung gaano kalaking ginhawa ang makukuha ninyo at kung gaano ito katagal.

# source: Do not drive after treatment
no-driving--heading = Huwag magmaneho pagkatapos ng gamutan

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Huwag magmaneho o gumamit ng mga makina hanggang sumapit ang araw pagkatapos ng gamutan, at hanggang sabihin ng pangkat na nangangalaga sa inyo na ligtas na ito.

# source: Report side effects
report-side-effects--heading = Iulat ang mga side effect

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Ipaalam sa { -clinic } ang mga side effect: tumawag sa { $phone }. Maaari rin ninyong iulat ang mga ito sa FDA MedWatch sa 1-800-FDA-1088.
