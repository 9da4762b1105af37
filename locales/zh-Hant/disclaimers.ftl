## content/disclaimers.md, en-US to zh-Hant

# source: Important information
meta--title = 重要資訊

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = 使用我們的健康單張之前，請先閱讀本頁：這些單張能告訴您什麼、不能告訴您什麼，以及可以到哪裡尋求協助。

# source: This is not medical advice
not-medical-advice--heading = 這不是醫療建議

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = 本單張提供一般資訊，不能取代您自己的醫師給您的建議。

# source: Ketamine is not approved for pain
off-label--heading = 氯胺酮（愷他命）未獲核准用於治療疼痛

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = 美國食品藥物管理局（FDA）核准氯胺酮用於麻醉。該局並未核准氯胺酮用於治療疼痛，也未核准用於治療任何精神疾病。

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = 艾司氯胺酮（Spravato）鼻噴劑僅獲核准用於某些患有憂鬱症的成人。它的用藥安全計劃（REMS）要求至少監測 2 小時。

# source: In an emergency
emergency--heading = 緊急情況

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = 如遇緊急情況，請撥打 { $emergency }。如果您有自殺的念頭，請撥打 { $crisis }，或傳簡訊到這個號碼。

# source: Results vary
results-vary--heading = 效果因人而異

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = 治療並非對每個人都有幫助。您能得到多大程度的緩解，以及緩解能維持多久，都可能與您在這裡讀到的不同。

# source: Do not drive after treatment
no-driving--heading = 治療後請勿開車

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = 治療當天請勿開車或操作機器。到了隔天，也必須等您的醫療團隊說安全了，才可以開車或操作機器。

# source: Report side effects
report-side-effects--heading = 通報副作用

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = 如有副作用，請致電 { $phone } 告訴 { -clinic }。您也可以致電 1-800-FDA-1088，向 FDA MedWatch 通報副作用。
