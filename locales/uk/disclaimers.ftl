## content/disclaimers.md, en-US to uk

# source: Important information
meta--title = Важлива інформація

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Будь ласка, прочитайте це, перш ніж користуватися нашими пам’ятками про здоров’я: про що з них можна дізнатися, а про що ні, і де отримати допомогу.

# source: This is not medical advice
not-medical-advice--heading = Це не медична консультація

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Ця пам’ятка містить загальну інформацію. Вона не замінює консультації вашого лікаря.

# source: Ketamine is not approved for pain
off-label--heading = Кетамін не схвалено для лікування болю

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Управління з контролю за харчовими продуктами та лікарськими засобами США (FDA) схвалило кетамін для наркозу. Воно не схвалило кетамін ні для лікування болю, ні для лікування будь-якого психічного розладу.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Ескетамін у формі назального спрею (Spravato) схвалено лише для деяких дорослих із депресією. Програма безпеки цього препарату (REMS) вимагає спостереження за пацієнтом щонайменше 2 години.

# source: In an emergency
emergency--heading = У невідкладній ситуації

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = У невідкладній ситуації зателефонуйте за номером { $emergency }. Якщо у вас з’являються думки про самогубство, зателефонуйте або надішліть СМС на номер { $crisis }.

# source: Results vary
results-vary--heading = Результати бувають різними

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Лікування допомагає не всім. Те, наскільки вам стане легше і як довго триватиме полегшення, може відрізнятися від того, що написано тут.

# source: Do not drive after treatment
no-driving--heading = Не сідайте за кермо після процедури

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Не керуйте транспортними засобами й не працюйте з механізмами до наступного дня після процедури та доти, доки медичні працівники, які вас лікують, не скажуть, що це безпечно.

# source: Report side effects
report-side-effects--heading = Повідомляйте про побічні ефекти

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Повідомте { -clinic } про побічні ефекти за номером { $phone }. Про них також можна повідомити FDA MedWatch за номером 1-800-FDA-1088.
