## content/disclaimers.md, en-US to pt

# source: Important information
meta--title = Informações importantes

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Por favor, leia isto antes de usar os nossos folhetos de saúde: o que eles podem e o que não podem dizer a você, e onde buscar ajuda.

# source: This is not medical advice
not-medical-advice--heading = Isto não é uma orientação médica

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Este folheto traz informações gerais. Ele não substitui a orientação do seu próprio médico.

# source: Ketamine is not approved for pain
off-label--heading = A cetamina não é aprovada para a dor

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = A Administração de Alimentos e Medicamentos dos Estados Unidos (FDA) aprovou a cetamina para a anestesia. Ela não aprovou a cetamina para a dor nem para nenhum transtorno psiquiátrico.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = O spray nasal de escetamina (Spravato) é aprovado apenas para certos adultos com depressão. O programa de segurança do medicamento (REMS) exige pelo menos 2 horas de monitoramento.

# source: In an emergency
emergency--heading = Em caso de emergência

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Em caso de emergência, ligue para o { $emergency }. Se você tiver pensamentos de suicídio, ligue ou envie uma mensagem de texto para o { $crisis }.

# source: Results vary
results-vary--heading = Os resultados variam

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = O tratamento não ajuda todas as pessoas. O grau de alívio, e o tempo que ele dura, podem ser diferentes do que você lê aqui.

# source: Do not drive after treatment
no-driving--heading = Não dirija depois do tratamento

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Não dirija nem use máquinas até o dia seguinte ao tratamento, e até que a sua equipe de saúde diga que é seguro.

# source: Report side effects
report-side-effects--heading = Informe os efeitos colaterais

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Informe os efeitos colaterais à { -clinic } pelo telefone { $phone }. Você também pode comunicá-los ao MedWatch da FDA pelo telefone 1-800-FDA-1088.
