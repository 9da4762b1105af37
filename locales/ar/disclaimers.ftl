## content/disclaimers.md, en-US to ar

# source: Important information
meta--title =
    معلومات مهمة

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description =
    نرجو قراءة هذه المعلومات قبل استخدام نشراتنا الصحية: ما يمكن أن تخبركم به وما لا يمكنها أن تخبركم به، وأين تجدون المساعدة.

# source: This is not medical advice
not-medical-advice--heading =
    هذه ليست نصيحة طبية

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives =
    تقدم هذه النشرة معلومات عامة. وهي لا تحل محل نصيحة طبيبكم المعالج.

# source: Ketamine is not approved for pain
off-label--heading =
    الكيتامين غير معتمد لعلاج الألم

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s =
    وافقت إدارة الغذاء والدواء الأمريكية (FDA) على استخدام الكيتامين للتخدير. ولم توافق على استخدام الكيتامين للألم ولا لأي اضطراب نفسي.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal =
    بخاخ الإسكيتامين الأنفي (Spravato) معتمد فقط لفئات معينة من البالغين المصابين بالاكتئاب. ويشترط برنامج السلامة الخاص به (REMS) المراقبة لمدة ساعتين على الأقل.

# source: In an emergency
emergency--heading =
    في حالة الطوارئ

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency =
    في حالة الطوارئ، اتصلوا بالرقم { $emergency }. وإذا راودتكم أفكار انتحارية، فاتصلوا بالرقم { $crisis } أو أرسلوا إليه رسالة نصية.

# source: Results vary
results-vary--heading =
    تختلف النتائج

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not =
    ليس كل شخص يستفيد من العلاج. وقد يختلف مقدار التخفيف الذي تحصلون عليه، ومدته، عما تقرؤونه هنا.

# source: Do not drive after treatment
no-driving--heading =
    لا تقودوا السيارة بعد العلاج

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive =
    لا تقودوا السيارة ولا تستخدموا الآلات قبل اليوم التالي للعلاج، ولا قبل أن يخبركم فريق الرعاية بأن ذلك آمن.

# source: Report side effects
report-side-effects--heading =
    الإبلاغ عن الآثار الجانبية

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side =
    يُرجى إبلاغ { -clinic } بالآثار الجانبية على الرقم { $phone }. ويمكنكم أيضًا الإبلاغ عنها لدى برنامج MedWatch التابع لإدارة الغذاء والدواء (FDA) على الرقم 1-800-FDA-1088.
