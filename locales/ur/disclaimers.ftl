## content/disclaimers.md, en-US to ur

# source: Important information
meta--title =
    اہم معلومات

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description =
    ہمارے صحت کے کتابچے استعمال کرنے سے پہلے براہ کرم یہ پڑھیں: یہ کتابچے آپ کو کیا بتا سکتے ہیں اور کیا نہیں، اور مدد کہاں سے ملے گی۔

# source: This is not medical advice
not-medical-advice--heading =
    یہ طبی مشورہ نہیں ہے

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives =
    اس کتابچے میں عام معلومات دی گئی ہیں۔ یہ آپ کے اپنے ڈاکٹر کے مشورے کی جگہ نہیں لے سکتا۔

# source: Ketamine is not approved for pain
off-label--heading =
    کیٹامین درد کے لیے منظور شدہ نہیں ہے

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s =
    امریکی ادارہ برائے خوراک و ادویات (FDA) نے کیٹامین کو اینستھیزیا (بے ہوشی) کے لیے منظور کیا ہے۔ اس نے کیٹامین کو درد کے لیے یا کسی بھی نفسیاتی بیماری کے لیے منظور نہیں کیا۔

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal =
    ناک میں ڈالا جانے والا ایسکیٹامین (Spravato) اسپرے صرف ڈپریشن میں مبتلا بعض مخصوص بالغ افراد کے لیے منظور شدہ ہے۔ اس کے حفاظتی پروگرام (REMS) کے تحت کم از کم 2 گھنٹے نگرانی میں رکھنا لازمی ہے۔

# source: In an emergency
emergency--heading =
    ایمرجنسی میں

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency =
    ایمرجنسی میں { $emergency } پر کال کریں۔ اگر آپ کے ذہن میں خودکشی کے خیالات آئیں تو { $crisis } پر کال کریں یا ٹیکسٹ میسج بھیجیں۔

# source: Results vary
results-vary--heading =
    نتائج ہر ایک میں مختلف ہوتے ہیں

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not =
    علاج سے ہر کسی کو فائدہ نہیں ہوتا۔ آپ کو کتنا آرام ملتا ہے اور وہ کتنے عرصے تک رہتا ہے، یہ یہاں لکھی ہوئی باتوں سے مختلف ہو سکتا ہے۔

# source: Do not drive after treatment
no-driving--heading =
    علاج کے بعد گاڑی نہ چلائیں

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive =
    علاج کے اگلے دن سے پہلے گاڑی نہ چلائیں اور مشینیں استعمال نہ کریں۔ اس کے بعد بھی تب تک ایسا نہ کریں جب تک آپ کا علاج کرنے والی ٹیم یہ نہ کہے کہ اب ایسا کرنا محفوظ ہے۔

# source: Report side effects
report-side-effects--heading =
    ضمنی اثرات کی اطلاع دیں

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side =
    ضمنی اثرات کے بارے میں { -clinic } کو { $phone } پر بتائیں۔ آپ ان کی اطلاع FDA MedWatch کو بھی 1-800-FDA-1088 پر دے سکتے ہیں۔
