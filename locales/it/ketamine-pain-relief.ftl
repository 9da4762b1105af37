## content/ketamine-pain-relief.md, en-US to it

# source: How long does ketamine pain relief last?
meta--title = Quanto dura il sollievo dal dolore con la ketamina?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Come le infusioni di ketamina possono alleviare il dolore cronico, quanto può durare il sollievo, possibili effetti collaterali e risposte alle domande più comuni.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Vivere con un dolore che non passa è difficile. La terapia con ketamina può essere una scelta adatta per il dolore cronico.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Il dolore si dice cronico quando dura più di 3 mesi, senza che i metodi usati per gestirlo diano sollievo.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Di solito la ketamina non è il primo trattamento che si prova. Si può prendere in considerazione più avanti, se lei non ha trovato sollievo.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = In questo trattamento si riceve un medicinale chiamato ketamina. È oggetto di molti studi come antidolorifico.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Come ogni trattamento, comporta rischi da tenere presenti. Per esempio, può avere una sensazione di distacco da sé (dissociazione), oppure il suo umore può cambiare. Per saperne di più, legga la parte sugli [effetti collaterali](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Se ha provato tutti gli altri trattamenti, la terapia con ketamina è una possibilità in più. Può aiutare ad alleviare un dolore di lunga durata, difficile da sopportare.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Quanto può durare il sollievo? Un’analisi del 2019, che ha riunito più studi, ha trovato una durata di circa 2 settimane. Per saperne di più, legga [che cosa hanno mostrato gli studi](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Le parti che seguono spiegano che cosa fa la ketamina e come può alleviare il dolore.

# source: What is ketamine?
what-is-ketamine--heading = Che cos’è la ketamina?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = La ketamina blocca una parte delle cellule del cervello chiamata recettore NMDA. I recettori captano segnali.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Quando questo recettore è bloccato, alcuni segnali del cervello fanno più fatica a svolgere il loro compito.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Per questo i medici l’hanno usata come anestetico: rende le persone assonnate e meno coscienti.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = La ketamina non è nuova. È approvata come anestetico dal 1970 dall’Agenzia statunitense per gli alimenti e i medicinali (FDA).

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Una forma di ketamina si chiama esketamina. È disponibile come spray nasale con il nome di Spravato. La FDA l’ha approvata per la depressione che altri trattamenti non hanno migliorato.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = La ketamina è in fase di studio anche per il dolore e per altri disturbi di salute mentale.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = La ketamina può causare effetti collaterali e se ne può fare un uso improprio. È importante che i medici ne controllino da vicino l’uso.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Pensa di poter aver bisogno di cure per depressione, ansia o un problema simile? La invitiamo a [contattarci]({ $site }). Saremo lieti di aiutarla.

# source: How ketamine may help with pain
how-it-may-help--heading = Come la ketamina può aiutare contro il dolore

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Ecco i modi in cui la terapia con ketamina potrebbe agire sul dolore cronico:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Blocca i segnali del dolore.** La ketamina blocca i recettori NMDA. Questo frena i segnali del dolore nel cervello e nel midollo spinale, e così si sente meno dolore.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Può calmare certe cellule.** Alcune cellule, chiamate cellule gliali, hanno un ruolo nel dolore cronico. La ketamina potrebbe calmarle agendo contro l’infiammazione e come antiossidante.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Può usare i mezzi naturali del corpo contro il dolore.** La ketamina può attivare vie nervose che frenano il dolore. Oppure può aumentare sostanze naturali che combattono il dolore, come la serotonina e le endorfine.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Può aiutare i nervi a formare nuove connessioni.** Queste connessioni sono legate a una minore sensibilità, e a una minore ipersensibilità, a ciò che il corpo percepisce.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Può alleviare la depressione.** La ketamina è un antidepressivo ad azione rapida. Una dose data per il dolore potrebbe alleviare anche problemi, come la depressione, che fanno sentire più forte il dolore cronico.

# source: How long does an infusion take?
infusion-time--heading = Quanto dura un’infusione?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Con un’infusione si riceve un medicinale lentamente, attraverso una vena. Diverse cose influiscono sulla durata:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **La dose.** Dosi più alte o più frequenti possono rendere l’infusione più lunga.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Il suo sistema nervoso.** Alcune persone sono più sensibili, e questo influisce sul tempo di cui hanno bisogno.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Lo scopo del trattamento.** Le cure per un problema di breve durata (acuto) e quelle per un problema di lunga durata (cronico) possono richiedere tempi diversi.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Un’infusione può durare solo 30 minuti, oppure può durare diverse ore.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Un trattamento comune prevede 6 sedute. Ogni seduta dura da 45 minuti a 1 ora.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = A volte un’infusione viene prolungata perché raggiunga pienamente il suo scopo. Lo scopo può essere il sollievo dal mal di schiena o un altro risultato.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = La dose per il dolore cronico non è uguale per tutti. Dipende da quanto è forte il dolore e da quale zona viene trattata.

# source: Side effects of ketamine infusions
side-effects--heading = Effetti collaterali delle infusioni di ketamina

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Le infusioni di ketamina per il dolore possono causare questi effetti collaterali:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dissociazione

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Può avere una sensazione di distacco dai suoi pensieri o dal suo corpo. È comune e di solito non dura a lungo.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Allucinazioni

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Può vedere o udire cose che non sono reali. Se succede, in genere è in forma lieve.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Nausea o vomito

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Può avere la nausea o vomitare. Spesso i medicinali possono prevenire o controllare questo problema.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Altri effetti sul cervello e sul sistema nervoso

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = La ketamina agisce sul cervello e sul sistema nervoso, quindi sono possibili altri effetti.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Variazioni della pressione del sangue

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = La sua pressione può salire o scendere. Di solito, dopo l’infusione, torna al suo livello normale.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Sonnolenza

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Può sentire molta stanchezza o avere molto sonno durante il trattamento o poco dopo. Può anche avere un senso di stordimento.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = La buona notizia è che gli effetti collaterali non durano a lungo. Di solito non occorre interrompere il trattamento.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = I rischi non sono peggiori di quelli che si corrono quando si riceve un anestetico. Un professionista sanitario li tiene sotto attento controllo.

# source: What studies have found
studies--heading = Che cosa hanno mostrato gli studi

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = I ricercatori stanno riunendo molti studi. Vogliono capire meglio se la ketamina può trattare il dolore cronico.

# source: Some of their findings are in this table.
studies--some-of-their = Alcuni dei loro risultati sono in questa tabella.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Studi sulla ketamina e il dolore

# source: Year
studies--year = Anno

# source: Kind of study
studies--kind-of-study = Tipo di studio

# source: What it found
studies--what-it-found = Che cosa ha mostrato

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Metanalisi (più studi riuniti)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = La ketamina somministrata in vena ha portato un sollievo significativo dal dolore cronico. Il sollievo è durato circa 2 settimane.

# source: Review of research
studies--review-of-research = Revisione delle ricerche

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = La ketamina può aiutare a ridurre l’iperalgesia indotta da oppioidi.

# source: Study
studies--study = Studio

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Dosi più alte hanno alleviato di più il dolore cronico.

# source: Same study
studies--same-study = Stesso studio

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Le persone con dolore lieve da fibromialgia hanno avuto più sollievo a lungo termine, fino a 1 anno dopo, rispetto alle persone con dolore forte.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Gli oppioidi sono medicinali forti contro il dolore. Nell’iperalgesia indotta da oppioidi fanno il contrario di ciò che ci si aspetta: rendono la persona più sensibile al dolore.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = È quindi possibile che dosi più alte funzionino meglio. Inoltre, è possibile che alcuni gruppi di persone con dolore cronico siano aiutati più di altri.

# source: In short
in-short--heading = In breve

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = La ketamina è un trattamento avanzato. È stata usata nella cura di persone con dolore cronico.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = La depressione, l’ansia e i traumi sono difficili da affrontare, ma si può ricevere aiuto. Il trattamento con ketamina è una scelta che può prendere in considerazione.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Prima di iniziare qualsiasi trattamento di salute mentale, compreso quello con ketamina, informi il suo medico di tutti i medicinali che prende.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Per saperne di più sulla salute mentale, chiami { -clinic } al numero { $phone } o visiti [il nostro sito web]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Siamo qui per ascoltare le sue preoccupazioni e per aiutarla.

# source: Questions and answers
questions--heading = Domande e risposte

# source: How often are ketamine infusions given for pain?
how-often--heading = Ogni quanto si fanno le infusioni di ketamina per il dolore?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Il programma standard inizia con una serie di infusioni. Più avanti possono seguire sedute «di richiamo».

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **All’inizio:** 6 infusioni nell’arco di 2 settimane, con 1 ogni 2–3 giorni, per dare presto sollievo.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Più avanti, secondo necessità:** si possono consigliare sedute di richiamo ogni 1–2 mesi per tenere il dolore sotto controllo.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = L’assicurazione paga le infusioni di ketamina per il dolore?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Le polizze assicurative sono diverse tra loro. Alcune possono rimborsare i costi degli usi che la FDA ha approvato, come l’anestesia.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = L’uso della ketamina per il dolore cronico è «fuori indicazione» («off-label» in inglese). Significa che la FDA non ha approvato quell’uso. Le prove su di esso stanno ancora emergendo.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Se la sua polizza non copre il trattamento, potrebbe dover pagare di tasca sua un costo elevato.

# source: How long does ketamine help with depression?
depression--heading = Per quanto tempo la ketamina aiuta in caso di depressione?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = La ketamina può alleviare la depressione rapidamente, nel giro di alcune ore. Il sollievo in genere dura 1–2 settimane.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Se altri trattamenti non hanno migliorato la sua depressione, può avere bisogno di infusioni ripetute per ottenere risultati duraturi. Questa forma si chiama depressione resistente al trattamento.

# source: How does ketamine relieve pain?
how-it-works--heading = In che modo la ketamina allevia il dolore?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = La ketamina blocca i recettori NMDA. Questo interrompe i segnali del dolore e porta sollievo.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Può anche ridurre l’infiammazione e aiutare il cervello a formare nuove connessioni (neuroplasticità). Questi effetti possono aiutare il cervello a elaborare il dolore in un modo nuovo.
