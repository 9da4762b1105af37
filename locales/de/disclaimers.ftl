## content/disclaimers.md, en-US to de

# source: Important information
meta--title = Wichtige Informationen

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Bitte lesen Sie dies, bevor Sie unsere Merkblätter zur Gesundheit nutzen: was sie Ihnen sagen können und was nicht, und wo Sie Hilfe bekommen.

# source: This is not medical advice
not-medical-advice--heading = Dies ist keine ärztliche Beratung

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Dieses Merkblatt enthält allgemeine Informationen. Es ersetzt nicht den Rat Ihrer eigenen Ärztin oder Ihres eigenen Arztes.

# source: Ketamine is not approved for pain
off-label--heading = Ketamin ist nicht zur Behandlung von Schmerzen zugelassen

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Die US-amerikanische Lebensmittel- und Arzneimittelbehörde (FDA) hat Ketamin für die Narkose zugelassen. Sie hat Ketamin weder zur Behandlung von Schmerzen noch zur Behandlung irgendeiner psychiatrischen Erkrankung zugelassen.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Das Nasenspray mit Esketamin (Spravato) ist nur für bestimmte Erwachsene mit Depressionen zugelassen. Das zugehörige Sicherheitsprogramm (REMS) schreibt eine Überwachung von mindestens 2 Stunden vor.

# source: In an emergency
emergency--heading = Im Notfall

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Rufen Sie im Notfall { $emergency } an. Wenn Sie Suizidgedanken haben, rufen Sie { $crisis } an oder schicken Sie eine SMS an diese Nummer.

# source: Results vary
results-vary--heading = Die Ergebnisse sind unterschiedlich

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Die Behandlung hilft nicht allen Menschen. Wie viel Linderung Sie spüren und wie lange sie anhält, kann von dem abweichen, was Sie hier lesen.

# source: Do not drive after treatment
no-driving--heading = Setzen Sie sich nach der Behandlung nicht ans Steuer

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Fahren Sie nach der Behandlung nicht selbst und bedienen Sie keine Maschinen. Warten Sie damit mindestens bis zum Tag nach der Behandlung und so lange, bis Ihr Behandlungsteam sagt, dass es sicher ist.

# source: Report side effects
report-side-effects--heading = Melden Sie Nebenwirkungen

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Melden Sie Nebenwirkungen bei { -clinic } unter { $phone }. Sie können sie auch FDA MedWatch unter 1-800-FDA-1088 melden.
