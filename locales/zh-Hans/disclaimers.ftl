## content/disclaimers.md, en-US to zh-Hans

# source: Important information
meta--title = 重要信息

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = 使用我们的健康资料之前，请先阅读本页：这些资料能告诉您什么、不能告诉您什么，以及到哪里寻求帮助。

# source: This is not medical advice
not-medical-advice--heading = 这不是医疗建议

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = 本资料提供一般性信息，不能代替您自己的医生给您的建议。

# source: Ketamine is not approved for pain
off-label--heading = 氯胺酮未获批准用于治疗疼痛

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = 美国食品药品监督管理局（FDA）批准氯胺酮用于麻醉。该局没有批准氯胺酮用于治疗疼痛，也没有批准用于治疗任何精神疾病。

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = 艾司氯胺酮（Spravato）鼻喷雾剂仅获批准用于某些患有抑郁症的成年人。它的用药安全计划（REMS）要求至少监测 2 小时。

# source: In an emergency
emergency--heading = 在紧急情况下

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = 如遇紧急情况，请拨打 { $emergency }。如果您有自杀的念头，请拨打 { $crisis } 或向该号码发送短信。

# source: Results vary
results-vary--heading = 效果因人而异

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = 治疗并非对每个人都有帮助。您能得到多大程度的缓解，以及缓解能维持多久，可能与您在这里读到的不同。

# source: Do not drive after treatment
no-driving--heading = 治疗后请勿开车

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = 治疗当天请勿开车或操作机器。到了第二天，也必须等您的医护团队说安全之后，才可以开车或操作机器。

# source: Report side effects
report-side-effects--heading = 报告副作用

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = 如有副作用，请致电 { $phone } 告诉 { -clinic }。您也可以致电 1-800-FDA-1088，向 FDA MedWatch 报告副作用。
