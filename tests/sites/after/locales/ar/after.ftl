## content/after.md, en-US to ar

# source: After the infusion
meta--title =
    بعد التسريب الوريدي

# source: What to expect in the first hours and days after an infusion.
meta--description =
    ما يمكن توقعه في الساعات والأيام الأولى بعد التسريب الوريدي.

# source: Relief starts within hours.[^hours]
intro--relief-starts-within =
    يبدأ التحسن خلال ساعات.[^hours]

# source: A person rests in a chair
intro--a-person-rests =
    شخص يستريح على كرسي

# source: The rest room
intro--the-rest-room =
    غرفة الراحة

# source: How long relief lasts
how-long--heading =
    كم يدوم التحسن

# note: Keep the figure in digits.
# source: Relief lasts about 1 week.
how-long--relief-lasts-about =
    يدوم التحسن نحو أسبوع واحد (1).

# source: Rest for 2 hours.
how-long--rest-for-hours =
    استريحوا لمدة ساعتين (2).

# source: Do not drive. Call { $phone }.
how-long--do-not-drive =
    لا تقودوا السيارة. اتصلوا بالرقم { $phone }.

# source: Bring form {A}.
how-long--bring-form-a =
    أحضروا النموذج {"{"}A{"}"}.

# source: Your plan has { NUMBER($sessions) } sessions, with { NUMBER($dose) } mg for each kilogram. It began on { DATETIME($opened, dateStyle: "long") }.
how-long--your-plan-has =
    تتضمن خطتكم { $sessions ->
        [zero] { NUMBER($sessions) } جلسة
        [one] جلسة واحدة
        [two] جلستين
        [few] { NUMBER($sessions) } جلسات
        [many] { NUMBER($sessions) } جلسةً
       *[other] { NUMBER($sessions) } جلسة
    }، بمقدار { NUMBER($dose) } ملغ لكل كيلوغرام. وقد بدأت في { DATETIME($opened, dateStyle: "long") }.

# source: Results vary. Read about [what helps](#what-helps), or [before your visit](before.md).
how-long--results-vary-read =
    تختلف النتائج. اقرؤوا عن [ما يساعد](#what-helps)، أو [قبل زيارتكم](before.md).

# source: What helps
what-helps--heading =
    ما يساعد

# source: Do not take **any** medicine for sleep today.
what-helps--do-not-take =
    لا تتناولوا اليوم **أي** دواء للنوم.

# source: What to do and when
what-helps--what-to-do =
    ماذا تفعلون ومتى

# source: When
what-helps--when =
    متى

# source: What
what-helps--what =
    ماذا

# source: Today
what-helps--today =
    اليوم

# source: Rest
what-helps--rest =
    الراحة

# source: Tomorrow
what-helps--tomorrow =
    غدًا

# source: Walk *slowly*
what-helps--walk-slowly =
    المشي *ببطء*

# source: Nausea
what-helps--nausea =
    الغثيان

# source: You may feel sick. `Sip` water.
what-helps--you-may-feel =
    قد تشعرون بالغثيان. اشربوا الماء على `رشفات`.

# source: Drowsiness
what-helps--drowsiness =
    النعاس

# source: You may feel tired.
what-helps--you-may-feel-tired =
    قد تشعرون بالتعب.

# source: Eat a light meal.
what-helps--eat-a-light =
    تناولوا وجبة خفيفة.

# source: Go to bed early.
what-helps--go-to-bed =
    ناموا مبكرًا.

# source: Put your phone away.
what-helps--put-your-phone =
    ضعوا الهاتف جانبًا.

# source: Sleep is the best medicine.
what-helps--sleep-is-the =
    النوم خير دواء.

# source: In a study of 2019, for most people.
notes--in-a-study =
    في دراسة من عام 2019، لدى معظم الناس.
