## content/disclaimers.md, en-US to so

# source: Important information
meta--title = Macluumaad muhiim ah

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Fadlan tan akhri ka hor inta aadan isticmaalin warqadaheenna caafimaadka: waxa ay kuu sheegi karaan iyo waxa aysan kuu sheegi karin, iyo halka aad caawimo ka heli karto.

# source: This is not medical advice
not-medical-advice--heading = Tani ma aha talo caafimaad

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Warqaddani waxay bixinaysaa macluumaad guud. Ma beddesho talada dhakhtarkaaga.

# source: Ketamine is not approved for pain
off-label--heading = Ketamine looma ansixin daaweynta xanuunka

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Maamulka Cuntada iyo Daawooyinka ee Maraykanka (FDA) wuxuu ketamine u ansixiyay suuxinta. Ketamine uma uu ansixin daaweynta xanuunka, umana uu ansixin wax cillad dhimir ah.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Buufinta sanka ee esketamine (Spravato) waxaa loo ansixiyay oo keliya dad waaweyn oo cayiman oo qaba niyad-jab (depression). Barnaamijkeeda badbaadada (REMS) wuxuu shardi ka dhigayaa in qofka la kormeero ugu yaraan 2 saacadood.

# source: In an emergency
emergency--heading = Haddii ay jirto xaalad degdeg ah

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Haddii ay jirto xaalad degdeg ah, wac { $emergency }. Haddii aad ka fikirayso inaad is disho, wac ama farriin qoraal ah u dir { $crisis }.

# source: Results vary
results-vary--heading = Natiijooyinku way kala duwan yihiin

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Daaweyntu dadka oo dhan ma wada caawiso. Inta uu le’eg yahay nafiska aad helayso, iyo inta uu sii jiro, way ka duwanaan karaan waxa aad halkan ku akhrido.

# source: Do not drive after treatment
no-driving--heading = Baabuur ha wadin daaweynta kaddib

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Baabuur ha wadin, mashiinnona ha isticmaalin, ilaa maalinta ku xigta daaweynta, iyo weliba ilaa ay kooxda daryeelkaagu kuu sheegto in ay ammaan tahay.

# source: Report side effects
report-side-effects--heading = Soo sheeg waxyeellooyinka dhinaca ah

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Waxyeellooyinka dhinaca ah u sheeg { -clinic }: wac { $phone }. Waxaad sidoo kale u soo sheegi kartaa barnaamijka MedWatch ee Maamulka Cuntada iyo Daawooyinka (FDA): wac 1-800-FDA-1088.
