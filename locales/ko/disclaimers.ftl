## content/disclaimers.md, en-US to ko

# source: Important information
meta--title = 중요한 정보

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = 저희 건강 안내문을 이용하시기 전에 이 내용을 읽어 주십시오. 안내문이 알려 드릴 수 있는 것과 알려 드릴 수 없는 것, 도움을 받을 수 있는 곳을 설명합니다.

# source: This is not medical advice
not-medical-advice--heading = 이 안내문은 의학적 조언이 아닙니다

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = 이 안내문은 일반적인 정보를 제공합니다. 담당 의사의 조언을 대신하지 않습니다.

# source: Ketamine is not approved for pain
off-label--heading = 케타민은 통증 치료용으로 승인되지 않았습니다

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = 미국 식품의약국(FDA)은 케타민을 마취용으로 승인했습니다. 통증에 대해서도, 어떤 정신 질환에 대해서도 케타민을 승인하지 않았습니다.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = 에스케타민(Spravato) 비강 스프레이는 우울증이 있는 일부 성인에게만 사용하도록 승인되었습니다. 이 약의 안전 프로그램(REMS)에 따라 최소 2시간 동안 상태를 관찰해야 합니다.

# source: In an emergency
emergency--heading = 응급 상황

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = 응급 상황에서는 { $emergency }번으로 전화하십시오. 자살에 대한 생각이 들면 { $crisis }번으로 전화하거나 문자 메시지를 보내십시오.

# source: Results vary
results-vary--heading = 효과는 사람마다 다릅니다

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = 치료가 모든 사람에게 도움이 되는 것은 아닙니다. 증상이 얼마나 완화되고 그 효과가 얼마나 오래가는지는 여기에서 읽으신 내용과 다를 수 있습니다.

# source: Do not drive after treatment
no-driving--heading = 치료 후에는 운전하지 마십시오

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = 치료 당일에는 운전을 하거나 기계를 다루지 마십시오. 다음 날이 되어도 의료진이 안전하다고 말할 때까지는 운전을 하거나 기계를 다루지 마십시오.

# source: Report side effects
report-side-effects--heading = 부작용을 알려 주십시오

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = 부작용이 있으면 { $phone }번으로 { -clinic }에 알려 주십시오. 1-800-FDA-1088번으로 FDA MedWatch에 신고하실 수도 있습니다.
