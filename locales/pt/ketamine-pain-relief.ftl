## content/ketamine-pain-relief.md, en-US to pt

# source: How long does ketamine pain relief last?
meta--title = Quanto tempo dura o alívio da dor com cetamina?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Como as infusões de cetamina podem aliviar a dor crônica, quanto tempo o alívio pode durar, possíveis efeitos colaterais e respostas a perguntas comuns.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Viver com uma dor que não passa é difícil. A terapia com cetamina pode ser uma opção adequada para a dor crônica.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = A dor é chamada de crônica quando dura mais de 3 meses, sem alívio com os métodos usados para controlá-la.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = A cetamina geralmente não é o primeiro tratamento que se tenta. Ela pode ser considerada mais tarde, se você não tiver encontrado alívio.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Neste tratamento, você recebe um medicamento chamado cetamina. Ele está sendo amplamente estudado para aliviar a dor.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Como qualquer tratamento, ele tem riscos que é preciso levar em conta. Por exemplo, você pode ter uma sensação de desconexão de si (dissociação), ou o seu humor pode mudar. Leia mais sobre os [efeitos colaterais](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Se você já tentou todos os outros tratamentos, a terapia com cetamina é mais uma possibilidade. Ela pode ajudar a aliviar uma dor de longa duração que é difícil de suportar.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Quanto tempo o alívio pode durar? Uma análise de 2019, que combinou vários estudos, encontrou uma duração de cerca de 2 semanas. Leia mais sobre [o que os estudos mostraram](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = As próximas partes explicam o que a cetamina faz e como ela pode aliviar a dor.

# source: What is ketamine?
what-is-ketamine--heading = O que é a cetamina?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = A cetamina bloqueia uma parte das células do cérebro chamada receptor NMDA. Os receptores captam sinais.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Com esse receptor bloqueado, alguns sinais do cérebro têm mais dificuldade para fazer o seu trabalho.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = É por isso que os médicos a têm usado como anestésico: ela deixa as pessoas com sono e menos conscientes.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = A cetamina não é nova. Ela é aprovada como anestésico desde 1970 pela Administração de Alimentos e Medicamentos dos Estados Unidos (FDA).

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Uma forma da cetamina se chama escetamina. Ela vem em um spray nasal chamado Spravato. A FDA o aprovou para a depressão que não melhorou com outros tratamentos.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = A cetamina também está sendo estudada para a dor e para outros problemas de saúde mental.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = A cetamina pode causar efeitos colaterais e pode ser usada de forma indevida. É importante que médicos supervisionem de perto o seu uso.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Você acha que pode precisar de cuidados para depressão, ansiedade ou um problema parecido? Por favor, [entre em contato conosco]({ $site }). Teremos prazer em ajudar.

# source: How ketamine may help with pain
how-it-may-help--heading = Como a cetamina pode ajudar com a dor

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Veja as possíveis formas de ação da terapia com cetamina na dor crônica:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Ela bloqueia os sinais de dor.** A cetamina bloqueia os receptores NMDA. Isso freia os sinais de dor no cérebro e na medula espinhal, e assim você sente menos dor.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Ela pode acalmar certas células.** Algumas células, chamadas células gliais, participam da dor crônica. A cetamina poderia acalmá-las ao agir contra a inflamação e como antioxidante.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Ela pode usar os recursos do próprio corpo para aliviar a dor.** A cetamina pode ativar vias nervosas que freiam a dor. Ou pode aumentar substâncias naturais que combatem a dor, como a serotonina e as endorfinas.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Ela pode ajudar os nervos a formar novas conexões.** Essas conexões estão ligadas a menos sensibilidade, e menos sensibilidade excessiva, ao que o corpo percebe.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Ela pode aliviar a depressão.** A cetamina é um antidepressivo de ação rápida. Uma dose dada para a dor também poderia aliviar problemas, como a depressão, que pioram a sensação da dor crônica.

# source: How long does an infusion take?
infusion-time--heading = Quanto tempo dura uma infusão?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Na infusão, você recebe o medicamento lentamente pela veia. Várias coisas influenciam quanto tempo ela dura:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **A dose.** Doses maiores ou mais frequentes podem tornar a infusão mais longa.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **O seu sistema nervoso.** Algumas pessoas são mais sensíveis, e isso influencia o tempo de que elas precisam.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **O objetivo do tratamento.** Os cuidados para um problema de curta duração (agudo) e os cuidados para um de longa duração (crônico) podem exigir tempos diferentes.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Uma infusão pode durar apenas 30 minutos, ou pode durar várias horas.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Um tratamento comum tem 6 sessões. Cada sessão dura de 45 minutos a 1 hora.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Às vezes, a infusão é prolongada para alcançar totalmente o seu objetivo. O objetivo pode ser o alívio da dor nas costas ou outro resultado.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = A dose para a dor crônica não é a mesma para todas as pessoas. Ela depende da intensidade da dor e da região tratada.

# source: Side effects of ketamine infusions
side-effects--heading = Efeitos colaterais das infusões de cetamina

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = As infusões de cetamina para a dor podem causar estes efeitos colaterais:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dissociação

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Você pode ter uma sensação de desconexão dos seus pensamentos ou do seu corpo. Isso é comum e geralmente não dura muito tempo.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Alucinações

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Você pode ver ou ouvir coisas que não são reais. Se isso acontecer, normalmente é leve.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Náusea ou vômito

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Você pode sentir enjoo ou vomitar. Muitas vezes, medicamentos podem prevenir ou controlar isso.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Outros efeitos no cérebro e no sistema nervoso

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = A cetamina age no cérebro e no sistema nervoso, por isso outros efeitos são possíveis.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Mudanças na pressão arterial

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = A sua pressão arterial pode subir ou baixar. Geralmente, ela volta ao seu nível normal depois da infusão.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Sonolência

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Você pode sentir muito cansaço ou muito sono durante o tratamento ou logo depois. Também pode sentir tontura.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = A boa notícia é que os efeitos colaterais não duram muito tempo. Geralmente, as pessoas não precisam parar o tratamento.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Os riscos não são piores do que os de receber um anestésico. Um profissional de saúde os acompanha com atenção.

# source: What studies have found
studies--heading = O que os estudos mostraram

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Pesquisadores estão reunindo muitos estudos. Eles querem entender melhor se a cetamina pode tratar a dor crônica.

# source: Some of their findings are in this table.
studies--some-of-their = Esta tabela traz alguns dos resultados.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Estudos sobre a cetamina e a dor

# source: Year
studies--year = Ano

# source: Kind of study
studies--kind-of-study = Tipo de estudo

# source: What it found
studies--what-it-found = O que mostrou

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Metanálise (vários estudos combinados)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = A cetamina aplicada na veia trouxe um alívio significativo da dor crônica. O alívio durou cerca de 2 semanas.

# source: Review of research
studies--review-of-research = Revisão de pesquisas

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = A cetamina pode ajudar a diminuir a hiperalgesia induzida por opioides.

# source: Study
studies--study = Estudo

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Doses mais altas aliviaram a dor crônica de forma mais intensa.

# source: Same study
studies--same-study = O mesmo estudo

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = As pessoas com dor leve causada pela fibromialgia tiveram mais alívio a longo prazo, até 1 ano depois, do que as pessoas com dor intensa.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Os opioides são medicamentos fortes para a dor. Na hiperalgesia induzida por opioides, eles fazem o contrário do que se esperaria: deixam a pessoa mais sensível à dor.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Portanto, doses maiores podem funcionar melhor. Além disso, a ajuda pode ser maior para alguns grupos de pessoas com dor crônica do que para outros.

# source: In short
in-short--heading = Em resumo

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = A cetamina é um tratamento avançado. Ela tem sido usada para cuidar de pessoas com dor crônica.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = A depressão, a ansiedade e o trauma são difíceis de enfrentar, mas você pode receber ajuda. O tratamento com cetamina é uma opção que você pode considerar.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Antes de começar qualquer tratamento de saúde mental, inclusive com cetamina, informe ao seu médico todos os medicamentos que você toma.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Para saber mais sobre saúde mental, ligue para a { -clinic } pelo telefone { $phone } ou visite [o nosso site]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Estamos aqui para ouvir as suas preocupações e ajudar você.

# source: Questions and answers
questions--heading = Perguntas e respostas

# source: How often are ketamine infusions given for pain?
how-often--heading = Com que frequência são feitas as infusões de cetamina para a dor?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = O plano padrão começa com uma série de infusões. Sessões “de reforço” podem vir mais tarde.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **No início:** 6 infusões no período de 2 semanas, com 1 a cada 2 a 3 dias, para trazer alívio logo no começo.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Mais tarde, conforme a necessidade:** sessões de reforço podem ser recomendadas a cada 1 a 2 meses para manter a dor sob controle.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = O seguro-saúde paga as infusões de cetamina para a dor?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Os planos de seguro são diferentes entre si. Alguns podem reembolsar o custo de usos que a FDA aprovou, como a anestesia.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = O uso da cetamina para a dor crônica é “fora da bula” (“off-label”, em inglês). Isso significa que a FDA não aprovou esse uso. As evidências sobre ele ainda estão surgindo.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Se o seu plano não cobrir o tratamento, pode ser que você tenha de pagar um valor alto do próprio bolso.

# source: How long does ketamine help with depression?
depression--heading = Por quanto tempo a cetamina ajuda na depressão?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = A cetamina pode aliviar a depressão rapidamente, em questão de horas. O alívio normalmente dura de 1 a 2 semanas.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Se outros tratamentos não ajudaram na sua depressão, você pode precisar de infusões repetidas para ter resultados duradouros. Isso se chama depressão resistente ao tratamento.

# source: How does ketamine relieve pain?
how-it-works--heading = Como a cetamina alivia a dor?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = A cetamina bloqueia os receptores NMDA. Isso interrompe os sinais de dor e traz alívio.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Ela também pode reduzir a inflamação e ajudar o cérebro a formar novas conexões (neuroplasticidade). Esses efeitos podem ajudar o cérebro a processar a dor de uma nova maneira.
