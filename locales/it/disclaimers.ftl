## content/disclaimers.md, en-US to it

# source: Important information
meta--title = Informazioni importanti

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = La preghiamo di leggere questa pagina prima di usare i nostri opuscoli sulla salute: che cosa possono e che cosa non possono dirle, e dove trovare aiuto.

# source: This is not medical advice
not-medical-advice--heading = Questo non è un parere medico

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Questo opuscolo dà informazioni generali. Non sostituisce i consigli del suo medico.

# source: Ketamine is not approved for pain
off-label--heading = La ketamina non è approvata per il dolore

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = L’Agenzia statunitense per gli alimenti e i medicinali (FDA) ha approvato la ketamina per l’anestesia. Non ha approvato la ketamina per il dolore né per alcun disturbo psichiatrico.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Lo spray nasale di esketamina (Spravato) è approvato solo per alcuni adulti con depressione. Il suo programma di sicurezza (REMS) richiede almeno 2 ore di osservazione.

# source: In an emergency
emergency--heading = In caso di emergenza

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = In caso di emergenza, chiami il { $emergency }. Se ha pensieri di suicidio, chiami il { $crisis } o mandi un SMS allo stesso numero.

# source: Results vary
results-vary--heading = I risultati variano

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Il trattamento non aiuta tutti. L’entità del sollievo, e la sua durata, possono essere diverse da ciò che legge qui.

# source: Do not drive after treatment
no-driving--heading = Non guidi dopo il trattamento

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Non guidi e non usi macchinari fino al giorno dopo il trattamento, e finché il personale che la cura non le dice che può farlo in sicurezza.

# source: Report side effects
report-side-effects--heading = Segnali gli effetti collaterali

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Segnali gli effetti collaterali a { -clinic } al numero { $phone }. Può segnalarli anche al servizio MedWatch della FDA al numero 1-800-FDA-1088.
