## content/disclaimers.md, en-US to ht

# source: Important information
meta--title = Enfòmasyon enpòtan

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Tanpri li sa anvan ou sèvi ak depliyan sante nou yo: sa yo ka di ou ak sa yo pa ka di ou, epi ki kote pou jwenn èd.

# source: This is not medical advice
not-medical-advice--heading = Sa a se pa yon konsèy medikal

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Depliyan sa a bay enfòmasyon jeneral. Li pa ranplase konsèy pwòp doktè ou.

# source: Ketamine is not approved for pain
off-label--heading = Ketamin pa apwouve pou doulè

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Administrasyon Etazini pou Manje ak Medikaman (FDA) te apwouve ketamin pou anestezi. Li pa apwouve ketamin ni pou doulè ni pou okenn twoub sikyatrik.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Yo apwouve espre esketamin nan nen (Spravato) sèlman pou sèten granmoun ki gen depresyon. Pwogram sekirite li a (REMS) mande pou yo siveye moun nan pandan omwen 2 èdtan.

# source: In an emergency
emergency--heading = Si gen yon ijans

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Si gen yon ijans, rele { $emergency }. Si ou gen panse pou touye tèt ou, rele oswa voye yon mesaj tèks nan { $crisis }.

# source: Results vary
results-vary--heading = Rezilta yo pa menm pou tout moun

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Tretman an pa ede tout moun. Kantite soulajman ou jwenn, ak konbyen tan li dire, ka diferan de sa ou li isit la.

# source: Do not drive after treatment
no-driving--heading = Pa kondi machin apre tretman an

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Pa kondi machin epi pa sèvi ak aparèy mekanik jiska jou ki vin apre jou tretman an, epi jiskaske ekip swen ou a di ou pa gen danje pou fè sa.

# source: Report side effects
report-side-effects--heading = Fè konnen efè segondè yo

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Rele { -clinic } nan { $phone } pou di yo si ou gen efè segondè. Ou ka rapòte yo tou bay FDA MedWatch nan 1-800-FDA-1088.
