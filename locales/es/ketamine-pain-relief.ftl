## content/ketamine-pain-relief.md, en-US to es

# source: How long does ketamine pain relief last?
meta--title = ¿Cuánto dura el alivio del dolor con ketamina?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Cómo las infusiones de ketamina pueden aliviar el dolor crónico, cuánto puede durar el alivio, posibles efectos secundarios y respuestas a preguntas frecuentes.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Vivir con un dolor que no se va es difícil. La terapia con ketamina puede ser una opción adecuada para el dolor crónico.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = El dolor se llama crónico cuando dura más de 3 meses y no se alivia con los métodos que se usan para controlarlo.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = La ketamina no suele ser lo primero que se prueba. Puede considerarse más adelante si usted no ha encontrado alivio.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = En este tratamiento, usted recibe un medicamento llamado ketamina. Se está estudiando ampliamente como calmante del dolor.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Como cualquier tratamiento, tiene riesgos que conviene tener en cuenta. Por ejemplo, puede sentir que se desconecta de su propia persona (disociación), o su estado de ánimo puede cambiar. Lea más sobre los [efectos secundarios](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Si ya probó todos los demás tratamientos, la terapia con ketamina es una posibilidad más. Puede ayudar a aliviar un dolor de larga duración que es difícil de soportar.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = ¿Cuánto puede durar el alivio? Un análisis de 2019 que combinó varios estudios encontró que duraba unas 2 semanas. Lea más sobre [lo que han encontrado los estudios](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Las siguientes secciones explican qué hace la ketamina y cómo puede aliviar el dolor.

# source: What is ketamine?
what-is-ketamine--heading = ¿Qué es la ketamina?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = La ketamina bloquea una parte de las células del cerebro llamada receptor NMDA. Los receptores captan señales.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Con este receptor bloqueado, a algunas señales del cerebro les cuesta más hacer su trabajo.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Por eso los médicos la han usado como anestésico: hace que las personas tengan sueño y estén menos conscientes.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = La ketamina no es nueva. La Administración de Alimentos y Medicamentos de los Estados Unidos (FDA) la tiene aprobada como anestésico desde 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Una forma de la ketamina se llama esketamina. Viene en un aerosol nasal llamado Spravato. La FDA lo aprobó para la depresión que no ha mejorado con otros tratamientos.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = La ketamina también se está investigando para el dolor y para otras afecciones de salud mental.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = La ketamina puede causar efectos secundarios, y se puede usar de forma indebida. Es importante que los médicos supervisen de cerca su uso.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = ¿Cree que puede necesitar atención por depresión, ansiedad o un problema parecido? Por favor, [comuníquese con nosotros]({ $site }). Con gusto le ayudaremos.

# source: How ketamine may help with pain
how-it-may-help--heading = Cómo puede ayudar la ketamina con el dolor

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Estas son posibles maneras en que la terapia con ketamina actúa sobre el dolor crónico:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Bloquea las señales de dolor.** La ketamina bloquea los receptores NMDA. Esto frena las señales de dolor en el cerebro y la médula espinal, y así usted siente menos dolor.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Puede calmar ciertas células.** Unas células llamadas células gliales participan en el dolor crónico. La ketamina podría calmarlas al actuar contra la inflamación y como antioxidante.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Puede usar los medios del propio cuerpo para aliviar el dolor.** La ketamina puede activar vías nerviosas que frenan el dolor. O puede aumentar las sustancias naturales que combaten el dolor, como la serotonina y las endorfinas.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Puede ayudar a los nervios a formar nuevas conexiones.** Estas conexiones se relacionan con tener menos sensibilidad, y menos sensibilidad excesiva, a lo que el cuerpo percibe.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Puede aliviar la depresión.** La ketamina es un antidepresivo de acción rápida. Una dosis que se da para el dolor también podría aliviar problemas, como la depresión, que hacen que el dolor crónico se sienta peor.

# source: How long does an infusion take?
infusion-time--heading = ¿Cuánto dura una infusión?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Con una infusión, usted recibe un medicamento lentamente por una vena. Varias cosas influyen en cuánto dura:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **La dosis.** Las dosis más grandes o más frecuentes pueden hacer que la infusión dure más.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Su sistema nervioso.** Algunas personas son más sensibles, y esto influye en cuánto tiempo necesitan.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **El objetivo del tratamiento.** La atención de un problema de corta duración (agudo) y la de uno de larga duración (crónico) pueden requerir cantidades de tiempo diferentes.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Una infusión puede durar tan solo 30 minutos, o puede durar varias horas.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Un tratamiento común tiene 6 sesiones. Cada sesión dura de 45 minutos a 1 hora.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = A veces se alarga una infusión para que logre por completo su objetivo. El objetivo puede ser el alivio del dolor de espalda u otro resultado.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = La dosis para el dolor crónico no es la misma para todas las personas. Depende de qué tan intenso es el dolor y de la zona que recibe el tratamiento.

# source: Side effects of ketamine infusions
side-effects--heading = Efectos secundarios de las infusiones de ketamina

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Las infusiones de ketamina para el dolor pueden causar estos efectos secundarios:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Disociación

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Puede sentir que se desconecta de sus pensamientos o de su cuerpo. Esto es común y, por lo general, no dura mucho tiempo.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Alucinaciones

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Puede ver u oír cosas que no son reales. Si esto sucede, normalmente es leve.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Náuseas o vómitos

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Puede tener el estómago revuelto o vomitar. A menudo, esto se puede prevenir o controlar con medicamentos.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Otros efectos en el cerebro y el sistema nervioso

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = La ketamina actúa en el cerebro y el sistema nervioso, por lo que otros efectos son posibles.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Cambios en la presión arterial

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Su presión arterial puede subir o bajar. Por lo general, vuelve a su nivel normal después de la infusión.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Somnolencia

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Puede sentir mucho cansancio o mucho sueño durante el tratamiento o poco después. También puede sentir mareo.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = La buena noticia es que los efectos secundarios no duran mucho tiempo. Por lo general, las personas no necesitan dejar el tratamiento.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Los riesgos no son peores que los de recibir un anestésico. Un profesional médico los vigila con cuidado.

# source: What studies have found
studies--heading = Lo que han encontrado los estudios

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Los investigadores están reuniendo muchos estudios. Quieren entender mejor si la ketamina puede tratar el dolor crónico.

# source: Some of their findings are in this table.
studies--some-of-their = Algunos de sus hallazgos están en esta tabla.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Estudios sobre la ketamina y el dolor

# source: Year
studies--year = Año

# source: Kind of study
studies--kind-of-study = Tipo de estudio

# source: What it found
studies--what-it-found = Qué encontró

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Metaanálisis (varios estudios combinados)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = La ketamina administrada por una vena produjo un alivio significativo del dolor crónico. El alivio duró unas 2 semanas.

# source: Review of research
studies--review-of-research = Revisión de investigaciones

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = La ketamina puede ayudar a disminuir la hiperalgesia inducida por opioides.

# source: Study
studies--study = Estudio

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Las dosis más altas aliviaron más el dolor crónico.

# source: Same study
studies--same-study = El mismo estudio

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Las personas con dolor leve por fibromialgia tuvieron más alivio a largo plazo, hasta 1 año después, que las personas con dolor intenso.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Los opioides son medicamentos fuertes para el dolor. En la hiperalgesia inducida por opioides, hacen lo contrario de lo que se esperaría: vuelven a la persona más sensible al dolor.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Así que es posible que las dosis más grandes funcionen mejor. Además, es posible que la ketamina ayude más a algunos grupos de personas con dolor crónico que a otros.

# source: In short
in-short--heading = En resumen

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = La ketamina es un tratamiento avanzado. Se ha usado para atender a personas con dolor crónico.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = La depresión, la ansiedad y el trauma son difíciles de enfrentar, pero usted puede recibir ayuda. El tratamiento con ketamina es una opción que puede considerar.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Antes de comenzar cualquier tratamiento de salud mental, incluido el de ketamina, informe a su médico sobre todos los medicamentos que toma.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Para saber más sobre la salud mental, llame a { -clinic } al { $phone } o visite [nuestro sitio web]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Estamos aquí para escuchar sus inquietudes y para ayudarle.

# source: Questions and answers
questions--heading = Preguntas y respuestas

# source: How often are ketamine infusions given for pain?
how-often--heading = ¿Con qué frecuencia se dan las infusiones de ketamina para el dolor?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = El plan estándar comienza con una serie de infusiones. Más adelante puede haber sesiones de “refuerzo”.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Al principio:** 6 infusiones en un plazo de 2 semanas, con 1 cada 2 a 3 días, para lograr un alivio temprano.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Más adelante, según sea necesario:** se pueden recomendar sesiones de refuerzo cada 1 a 2 meses para mantener el dolor bajo control.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = ¿Paga el seguro las infusiones de ketamina para el dolor?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Los planes de seguro varían. Algunos pueden reembolsarle el costo de los usos que la FDA ha aprobado, como la anestesia.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = El uso de la ketamina para el dolor crónico está “fuera de lo indicado en la etiqueta” (“off-label”, en inglés). Esto significa que la FDA no ha aprobado ese uso. La evidencia que lo respalda todavía está surgiendo.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Si su plan no cubre el tratamiento, es posible que usted tenga que pagar un costo alto de su bolsillo.

# source: How long does ketamine help with depression?
depression--heading = ¿Por cuánto tiempo ayuda la ketamina con la depresión?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = La ketamina puede aliviar la depresión rápidamente, en cuestión de horas. El alivio normalmente dura de 1 a 2 semanas.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Si otros tratamientos no han ayudado con su depresión, es posible que necesite infusiones repetidas para lograr resultados duraderos. Este tipo de depresión se llama depresión resistente al tratamiento.

# source: How does ketamine relieve pain?
how-it-works--heading = ¿Cómo alivia el dolor la ketamina?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = La ketamina bloquea los receptores NMDA. Esto interrumpe las señales de dolor y trae alivio.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = También puede reducir la inflamación y ayudar al cerebro a formar nuevas conexiones (neuroplasticidad). Estos efectos pueden ayudar al cerebro a procesar el dolor de una manera nueva.
