## content/disclaimers.md, en-US to es

# source: Important information
meta--title = Información importante

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Por favor, lea esto antes de usar nuestros folletos de salud: qué pueden decirle y qué no, y dónde obtener ayuda.

# source: This is not medical advice
not-medical-advice--heading = Esto no es un consejo médico

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Este folleto da información general. No reemplaza los consejos de su propio médico.

# source: Ketamine is not approved for pain
off-label--heading = La ketamina no está aprobada para el dolor

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = La Administración de Alimentos y Medicamentos de los Estados Unidos (FDA) aprobó la ketamina para la anestesia. No ha aprobado la ketamina para el dolor ni para ningún trastorno psiquiátrico.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = El aerosol nasal de esketamina (Spravato) está aprobado solo para ciertos adultos con depresión. Su programa de seguridad (REMS) exige al menos 2 horas de monitoreo.

# source: In an emergency
emergency--heading = En caso de emergencia

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = En caso de emergencia, llame al { $emergency }. Si tiene pensamientos de suicidio, llame o envíe un mensaje de texto al { $crisis }.

# source: Results vary
results-vary--heading = Los resultados varían

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = El tratamiento no ayuda a todas las personas. El alivio que usted sienta, y el tiempo que le dure, pueden ser diferentes de lo que lee aquí.

# source: Do not drive after treatment
no-driving--heading = No maneje después del tratamiento

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = No maneje vehículos ni use máquinas hasta el día siguiente al tratamiento, y hasta que su equipo de atención médica diga que es seguro hacerlo.

# source: Report side effects
report-side-effects--heading = Informe sobre los efectos secundarios

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Llame a { -clinic } al { $phone } para informar sobre los efectos secundarios. También puede notificarlos a MedWatch de la FDA al 1-800-FDA-1088.
