## content/disclaimers.md, en-US to pl

# source: Important information
meta--title = Ważne informacje

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Prosimy przeczytać przed skorzystaniem z naszych ulotek o zdrowiu: czego można się z nich dowiedzieć, a czego nie, i gdzie szukać pomocy.

# source: This is not medical advice
not-medical-advice--heading = To nie jest porada lekarska

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Ta ulotka zawiera ogólne informacje. Nie zastępuje porady Państwa lekarza.

# source: Ketamine is not approved for pain
off-label--heading = Ketamina nie jest zatwierdzona do leczenia bólu

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Amerykańska Agencja ds. Żywności i Leków (FDA) zatwierdziła ketaminę do znieczulenia ogólnego (narkozy). Nie zatwierdziła jej do leczenia bólu ani żadnego zaburzenia psychicznego.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Esketamina w aerozolu do nosa (Spravato) jest zatwierdzona tylko dla niektórych osób dorosłych z depresją. Jej program bezpieczeństwa (REMS) wymaga obserwacji pacjenta przez co najmniej 2 godziny.

# source: In an emergency
emergency--heading = W nagłym wypadku

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = W nagłym wypadku proszę zadzwonić pod numer { $emergency }. Jeśli mają Państwo myśli samobójcze, proszę zadzwonić lub wysłać SMS pod numer { $crisis }.

# source: Results vary
results-vary--heading = Wyniki leczenia bywają różne

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Leczenie nie pomaga każdemu. To, jak dużą ulgę Państwo odczują i jak długo się ona utrzyma, może różnić się od tego, co opisano tutaj.

# source: Do not drive after treatment
no-driving--heading = Po zabiegu nie wolno prowadzić pojazdów

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Nie wolno prowadzić pojazdów ani obsługiwać maszyn do następnego dnia po zabiegu i dopóki zespół medyczny nie powie, że jest to bezpieczne.

# source: Report side effects
report-side-effects--heading = Prosimy zgłaszać skutki uboczne

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Skutki uboczne prosimy zgłaszać do { -clinic } pod numerem { $phone }. Można je również zgłosić do FDA MedWatch pod numerem 1-800-FDA-1088.
