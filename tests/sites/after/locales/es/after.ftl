## content/after.md, en-US to es

# source: After the infusion
meta--title = Después de la infusión

# source: What to expect in the first hours and days after an infusion.
meta--description = Qué esperar en las primeras horas y días después de una infusión.

# source: Relief starts within hours.[^hours]
intro--relief-starts-within = El alivio comienza en unas horas.[^hours]

# source: A person rests in a chair
intro--a-person-rests = Una persona descansa en un sillón

# source: The rest room
intro--the-rest-room = La sala de descanso

# source: How long relief lasts
how-long--heading = Cuánto dura el alivio

# note: Keep the figure in digits.
# source: Relief lasts about 1 week.
how-long--relief-lasts-about = El alivio dura alrededor de 1 semana.

# source: Rest for 2 hours.
how-long--rest-for-hours = Descanse 2 horas.

# source: Do not drive. Call { $phone }.
how-long--do-not-drive =
    No conduzca.
    Llame al { $phone }.

# source: Bring form {A}.
how-long--bring-form-a = Traiga el formulario {"{"}A{"}"}.

# source: Your plan has { NUMBER($sessions) } sessions, with { NUMBER($dose) } mg for each kilogram. It began on { DATETIME($opened, dateStyle: "long") }.
how-long--your-plan-has =
    Su plan tiene { $sessions ->
        [one] { NUMBER($sessions) } sesión
       *[other] { NUMBER($sessions) } sesiones
    }, con { NUMBER($dose) } mg por cada kilogramo. Comenzó el { DATETIME($opened, dateStyle: "long") }.

# source: Results vary. Read about [what helps](#what-helps), or [before your visit](before.md).
how-long--results-vary-read = Los resultados varían. Lea [qué ayuda](#what-helps) o [antes de su visita](before.md).

# source: What helps
what-helps--heading = Qué ayuda

# source: Do not take **any** medicine for sleep today.
what-helps--do-not-take = Hoy no tome **ningún** medicamento para dormir.

# source: What to do and when
what-helps--what-to-do = Qué hacer y cuándo

# source: When
what-helps--when = Cuándo

# source: What
what-helps--what = Qué

# source: Today
what-helps--today = Hoy

# source: Rest
what-helps--rest = Descansar

# source: Tomorrow
what-helps--tomorrow = Mañana

# source: Walk *slowly*
what-helps--walk-slowly = Caminar *despacio*

# source: Nausea
what-helps--nausea = Náuseas

# source: You may feel sick. `Sip` water.
what-helps--you-may-feel = Puede sentir ganas de vomitar. Beba agua a `sorbos`.

# source: Drowsiness
what-helps--drowsiness = Somnolencia

# source: You may feel tired.
what-helps--you-may-feel-tired = Puede sentir cansancio.

# source: Eat a light meal.
what-helps--eat-a-light = Coma algo ligero.

# source: Go to bed early.
what-helps--go-to-bed = Acuéstese temprano.

# source: Put your phone away.
what-helps--put-your-phone = Guarde el teléfono.

# source: Sleep is the best medicine.
what-helps--sleep-is-the = Dormir es la mejor medicina.

# source: In a study of 2019, for most people.
notes--in-a-study = En un estudio de 2019, en la mayoría de las personas.
