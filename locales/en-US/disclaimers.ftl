## content/disclaimers.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = Important information

meta--description = Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.

not-medical-advice--heading = This is not medical advice

not-medical-advice--this-leaflet-gives = This leaflet gives general information. It does not replace advice from your own doctor.

off-label--heading = Ketamine is not approved for pain

off-label--the-u-s = The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.

off-label--esketamine-spravato-nasal = Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.

emergency--heading = In an emergency

emergency--in-an-emergency = In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.

results-vary--heading = Results vary

results-vary--treatment-does-not = Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.

no-driving--heading = Do not drive after treatment

no-driving--do-not-drive = Do not drive or use machines until the day after treatment, and until your care team says it is safe.

report-side-effects--heading = Report side effects

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
report-side-effects--tell-about-side = Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
