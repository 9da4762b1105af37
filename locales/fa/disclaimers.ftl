## content/disclaimers.md, en-US to fa

# source: Important information
meta--title =
    اطلاعات مهم

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description =
    لطفاً پیش از استفاده از بروشورهای سلامت ما این متن را بخوانید: این بروشورها چه چیزی را می‌توانند و چه چیزی را نمی‌توانند به شما بگویند، و از کجا می‌توانید کمک بگیرید.

# source: This is not medical advice
not-medical-advice--heading =
    این توصیهٔ پزشکی نیست

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives =
    این بروشور اطلاعات کلی می‌دهد. این اطلاعات جای توصیهٔ پزشک خودتان را نمی‌گیرد.

# source: Ketamine is not approved for pain
off-label--heading =
    کتامین برای درد تأیید نشده است

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s =
    سازمان غذا و داروی آمریکا (FDA) کتامین را برای بیهوشی تأیید کرده است. این سازمان کتامین را نه برای درد تأیید کرده است و نه برای هیچ اختلال روان‌پزشکی.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal =
    اسپری بینی اسکتامین (Spravato) فقط برای بعضی از بزرگسالان مبتلا به افسردگی تأیید شده است. طبق برنامهٔ ایمنی آن (REMS)، بیمار باید دست‌کم ۲ ساعت تحت نظر باشد.

# source: In an emergency
emergency--heading =
    در شرایط اضطراری

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency =
    در شرایط اضطراری با { $emergency } تماس بگیرید. اگر به خودکشی فکر می‌کنید، با { $crisis } تماس بگیرید یا به آن پیامک بفرستید.

# source: Results vary
results-vary--heading =
    نتیجه برای همه یکسان نیست

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not =
    درمان به همه کمک نمی‌کند. میزان تسکینی که احساس می‌کنید و مدت ماندگاری آن ممکن است با آنچه در اینجا می‌خوانید فرق داشته باشد.

# source: Do not drive after treatment
no-driving--heading =
    پس از درمان رانندگی نکنید

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive =
    تا روز بعد از درمان، و تا زمانی که تیم درمان شما بگوید خطری ندارد، رانندگی نکنید و با ماشین‌آلات کار نکنید.

# source: Report side effects
report-side-effects--heading =
    عوارض جانبی را گزارش دهید

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side =
    عوارض جانبی را از طریق شمارهٔ { $phone } به { -clinic } اطلاع دهید. همچنین می‌توانید آن‌ها را از طریق شمارهٔ 1-800-FDA-1088 به برنامهٔ MedWatch در سازمان غذا و دارو (FDA) گزارش دهید.
