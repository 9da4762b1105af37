## content/disclaimers.md, en-US to ru

# source: Important information
meta--title = Важная информация

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Пожалуйста, прочитайте это, прежде чем пользоваться нашими памятками о здоровье: что из них можно узнать, а что нельзя, и где получить помощь.

# source: This is not medical advice
not-medical-advice--heading = Это не медицинская консультация

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Эта памятка содержит общую информацию. Она не заменяет консультацию вашего врача.

# source: Ketamine is not approved for pain
off-label--heading = Кетамин не одобрен для лечения боли

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Управление по контролю за пищевыми продуктами и лекарственными средствами США (FDA) одобрило кетамин для наркоза. Оно не одобрило кетамин ни для лечения боли, ни для лечения какого-либо психического расстройства.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Эскетамин в виде назального спрея (Spravato) одобрен только для некоторых взрослых с депрессией. Программа безопасности этого препарата (REMS) требует наблюдения за пациентом не менее 2 часов.

# source: In an emergency
emergency--heading = В экстренной ситуации

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = В экстренной ситуации позвоните по номеру { $emergency }. Если у вас появляются мысли о самоубийстве, позвоните или отправьте СМС на номер { $crisis }.

# source: Results vary
results-vary--heading = Результаты бывают разными

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Лечение помогает не всем. То, насколько вам станет легче и как долго продлится облегчение, может отличаться от того, что написано здесь.

# source: Do not drive after treatment
no-driving--heading = Не садитесь за руль после процедуры

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Не управляйте транспортными средствами и не работайте с механизмами до следующего дня после процедуры и до тех пор, пока медицинские работники, которые вас лечат, не скажут, что это безопасно.

# source: Report side effects
report-side-effects--heading = Сообщайте о побочных эффектах

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Сообщите о побочных эффектах в { -clinic } по номеру { $phone }. О них также можно сообщить в FDA MedWatch по номеру 1-800-FDA-1088.
