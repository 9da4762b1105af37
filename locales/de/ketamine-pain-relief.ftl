## content/ketamine-pain-relief.md, en-US to de

# source: How long does ketamine pain relief last?
meta--title = Wie lange hält die Schmerzlinderung durch Ketamin an?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Wie Ketamin-Infusionen chronische Schmerzen lindern können, wie lange die Linderung anhalten kann, welche Nebenwirkungen möglich sind und Antworten auf häufige Fragen.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Mit Schmerzen zu leben, die nicht weggehen, ist schwer. Eine Therapie mit Ketamin kann bei chronischen Schmerzen eine geeignete Möglichkeit sein.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Schmerzen nennt man chronisch, wenn sie länger als 3 Monate andauern und das, was man dagegen unternimmt, keine Linderung bringt.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Ketamin wird gewöhnlich nicht als Erstes versucht. Es kann später in Betracht kommen, wenn Sie bisher keine Linderung gefunden haben.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Bei dieser Behandlung erhalten Sie ein Medikament namens Ketamin. Es wird derzeit in vielen Studien als Schmerzmittel untersucht.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Wie jede Behandlung ist auch diese mit Risiken verbunden, die man bedenken sollte. Zum Beispiel kann es sein, dass Sie sich von sich selbst losgelöst fühlen (Dissoziation) oder dass sich Ihre Stimmung verändert. Lesen Sie mehr über [Nebenwirkungen](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Wenn Sie alle anderen Behandlungen schon versucht haben, ist die Therapie mit Ketamin eine weitere Möglichkeit. Sie kann helfen, lang anhaltende Schmerzen zu lindern, die schwer zu ertragen sind.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Wie lange kann die Linderung anhalten? Eine Auswertung aus dem Jahr 2019, die mehrere Studien zusammenfasste, ergab etwa 2 Wochen. Lesen Sie mehr darüber, [was die Studien ergeben haben](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Die nächsten Abschnitte erklären, was Ketamin bewirkt und wie es Schmerzen lindern kann.

# source: What is ketamine?
what-is-ketamine--heading = Was ist Ketamin?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Ketamin blockiert einen Bestandteil von Gehirnzellen, den sogenannten NMDA-Rezeptor. Rezeptoren nehmen Signale auf.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Wenn dieser Rezeptor blockiert ist, fällt es manchen Signalen im Gehirn schwerer, ihre Aufgabe zu erfüllen.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Deshalb verwenden Ärztinnen und Ärzte es als Narkosemittel: Es macht schläfrig, und man nimmt weniger wahr.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Ketamin ist nicht neu. Seit 1970 ist es von der US-amerikanischen Lebensmittel- und Arzneimittelbehörde (FDA) als Narkosemittel zugelassen.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Eine Form von Ketamin heißt Esketamin. Es gibt sie als Nasenspray mit dem Namen Spravato. Die FDA hat es für Depressionen zugelassen, bei denen andere Behandlungen nicht geholfen haben.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Ketamin wird auch bei Schmerzen erforscht, ebenso bei weiteren psychischen Erkrankungen.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Ketamin kann Nebenwirkungen haben, und es kann missbraucht werden. Es ist wichtig, dass Ärztinnen und Ärzte die Anwendung genau überwachen.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Glauben Sie, dass Sie vielleicht Hilfe bei Depressionen, Ängsten oder einem ähnlichen Problem brauchen? Bitte [nehmen Sie Kontakt mit uns auf]({ $site }). Wir helfen Ihnen gern.

# source: How ketamine may help with pain
how-it-may-help--heading = Wie Ketamin bei Schmerzen helfen kann

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = So könnte die Therapie mit Ketamin bei chronischen Schmerzen wirken:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Es blockiert Schmerzsignale.** Ketamin blockiert NMDA-Rezeptoren. Dadurch werden Schmerzsignale im Gehirn und im Rückenmark zurückgehalten, und Sie spüren weniger Schmerzen.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Es kann bestimmte Zellen beruhigen.** Zellen, die man Gliazellen nennt, spielen bei chronischen Schmerzen eine Rolle. Ketamin könnte sie beruhigen, indem es Entzündungen entgegenwirkt und als Antioxidans wirkt.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Es kann die körpereigene Schmerzlinderung nutzen.** Ketamin kann möglicherweise Nervenbahnen einschalten, die Schmerzen zurückhalten. Oder es kann die Menge natürlicher Stoffe erhöhen, die Schmerzen bekämpfen, zum Beispiel Serotonin und Endorphine.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Es kann Nerven helfen, neue Verbindungen zu bilden.** Diese Verbindungen hängen damit zusammen, dass man weniger empfindlich und weniger überempfindlich auf das reagiert, was der Körper spürt.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Es kann Depressionen lindern.** Ketamin ist ein schnell wirkendes Mittel gegen Depressionen. Eine Dosis, die gegen Schmerzen gegeben wird, könnte auch Probleme wie Depressionen lindern, durch die sich chronische Schmerzen schlimmer anfühlen.

# source: How long does an infusion take?
infusion-time--heading = Wie lange dauert eine Infusion?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Bei einer Infusion erhalten Sie ein Medikament langsam über eine Vene. Mehrere Dinge beeinflussen, wie lange das dauert:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Die Dosis.** Durch höhere oder häufigere Dosen kann die Infusion länger dauern.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Ihr Nervensystem.** Manche Menschen sind empfindlicher, und das beeinflusst, wie viel Zeit sie brauchen.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Das Ziel der Behandlung.** Die Behandlung eines kurz andauernden (akuten) Problems und die eines lang andauernden (chronischen) Problems können unterschiedlich viel Zeit erfordern.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Manche Infusionen dauern nur 30 Minuten, andere können mehrere Stunden dauern.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Eine übliche Behandlung umfasst 6 Sitzungen. Jede Sitzung dauert 45 Minuten bis 1 Stunde.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Manchmal wird eine Infusion verlängert, damit sie ihr Ziel ganz erreicht. Das Ziel kann die Linderung von Rückenschmerzen oder ein anderes Ergebnis sein.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Die Dosis bei chronischen Schmerzen ist nicht für alle gleich. Sie hängt davon ab, wie stark die Schmerzen sind und welcher Bereich behandelt wird.

# source: Side effects of ketamine infusions
side-effects--heading = Nebenwirkungen von Ketamin-Infusionen

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Ketamin-Infusionen gegen Schmerzen können diese Nebenwirkungen haben:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dissoziation

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Sie fühlen sich vielleicht von Ihren Gedanken oder Ihrem Körper losgelöst. Das kommt häufig vor und hält gewöhnlich nicht lange an.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Halluzinationen

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Sie sehen oder hören vielleicht Dinge, die nicht wirklich da sind. Wenn das vorkommt, ist es in der Regel leicht ausgeprägt.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Übelkeit oder Erbrechen

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Ihnen kann übel werden, oder Sie müssen sich vielleicht übergeben. Mit Medikamenten lässt sich das oft verhindern oder unter Kontrolle bringen.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Andere Wirkungen auf das Gehirn und das Nervensystem

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Ketamin wirkt auf das Gehirn und das Nervensystem. Daher sind auch andere Wirkungen möglich.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Veränderungen des Blutdrucks

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Ihr Blutdruck kann steigen oder sinken. Gewöhnlich kehrt er nach der Infusion auf Ihren normalen Wert zurück.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Schläfrigkeit

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Sie fühlen sich während der Behandlung oder kurz danach vielleicht sehr müde oder schläfrig. Sie können sich auch benommen fühlen.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Die gute Nachricht: Nebenwirkungen halten nicht lange an. Gewöhnlich muss man die Behandlung nicht abbrechen.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Die Risiken sind nicht größer als bei der Gabe eines Narkosemittels. Eine medizinische Fachkraft achtet sorgfältig darauf.

# source: What studies have found
studies--heading = Was Studien ergeben haben

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Forscherinnen und Forscher führen viele Studien zusammen. Sie wollen besser verstehen, ob sich chronische Schmerzen mit Ketamin behandeln lassen.

# source: Some of their findings are in this table.
studies--some-of-their = Einige ihrer Ergebnisse stehen in dieser Tabelle.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Studien zu Ketamin und Schmerzen

# source: Year
studies--year = Jahr

# source: Kind of study
studies--kind-of-study = Art der Studie

# source: What it found
studies--what-it-found = Was sie ergab

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Metaanalyse (mehrere Studien zusammengefasst)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Ketamin, das in eine Vene gegeben wurde, brachte eine deutliche Linderung chronischer Schmerzen. Die Linderung hielt etwa 2 Wochen an.

# source: Review of research
studies--review-of-research = Übersicht über Forschungsarbeiten

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Ketamin kann möglicherweise helfen, eine opioidinduzierte Hyperalgesie zu verringern.

# source: Study
studies--study = Studie

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Höhere Dosen linderten chronische Schmerzen stärker.

# source: Same study
studies--same-study = Dieselbe Studie

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Menschen mit leichten Fibromyalgie-Schmerzen hatten langfristig, bis zu 1 Jahr später, mehr Linderung als Menschen mit starken Schmerzen.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Opioide sind starke Schmerzmittel. Bei der opioidinduzierten Hyperalgesie bewirken sie das Gegenteil von dem, was man erwarten würde: Sie machen einen Menschen empfindlicher für Schmerzen.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Höhere Dosen wirken also möglicherweise besser. Außerdem hilft die Behandlung manchen Gruppen von Menschen mit chronischen Schmerzen möglicherweise mehr als anderen.

# source: In short
in-short--heading = Kurz gesagt

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Ketamin ist eine fortschrittliche Behandlung. Es wurde bereits eingesetzt, um Menschen mit chronischen Schmerzen zu behandeln.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Depressionen, Ängste und Traumata sind schwer zu bewältigen, aber Sie können Hilfe bekommen. Die Behandlung mit Ketamin ist eine Möglichkeit, die Sie in Betracht ziehen können.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Informieren Sie Ihre Ärztin oder Ihren Arzt über alle Medikamente, die Sie einnehmen, bevor Sie eine Behandlung für Ihre psychische Gesundheit beginnen. Das gilt auch für eine Behandlung mit Ketamin.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Wenn Sie mehr über psychische Gesundheit erfahren möchten, rufen Sie { -clinic } unter { $phone } an oder besuchen Sie [unsere Website]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Wir sind da, um Ihnen zuzuhören und Ihnen zu helfen, wenn Sie etwas beschäftigt.

# source: Questions and answers
questions--heading = Fragen und Antworten

# source: How often are ketamine infusions given for pain?
how-often--heading = Wie oft werden Ketamin-Infusionen gegen Schmerzen gegeben?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Der übliche Plan beginnt mit einer Reihe von Infusionen. Später können „Auffrischungssitzungen“ folgen.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Am Anfang:** 6 Infusionen innerhalb von 2 Wochen, und zwar 1 Infusion alle 2 bis 3 Tage, um früh Linderung zu erreichen.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Später, nach Bedarf:** Es können Auffrischungssitzungen im Abstand von 1 bis 2 Monaten empfohlen werden, um die Schmerzen unter Kontrolle zu halten.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Bezahlt die Versicherung Ketamin-Infusionen gegen Schmerzen?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Versicherungen sind unterschiedlich. Manche erstatten Ihnen vielleicht die Kosten für Anwendungen, die die FDA zugelassen hat, zum Beispiel für die Narkose.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Die Anwendung von Ketamin bei chronischen Schmerzen ist „off-label“, also außerhalb der Zulassung. Das bedeutet, dass die FDA diese Anwendung nicht zugelassen hat. Wissenschaftliche Belege dafür kommen erst nach und nach hinzu.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Wenn Ihre Versicherung die Behandlung nicht übernimmt, müssen Sie möglicherweise hohe Kosten selbst tragen.

# source: How long does ketamine help with depression?
depression--heading = Wie lange hilft Ketamin bei Depressionen?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Ketamin kann Depressionen schnell lindern, innerhalb von Stunden. Die Linderung hält in der Regel 1 bis 2 Wochen an.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Wenn andere Behandlungen bei Ihren Depressionen nicht geholfen haben, brauchen Sie vielleicht wiederholte Infusionen, damit die Wirkung anhält. Solche Depressionen nennt man therapieresistent.

# source: How does ketamine relieve pain?
how-it-works--heading = Wie lindert Ketamin Schmerzen?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Ketamin blockiert NMDA-Rezeptoren. Das unterbricht Schmerzsignale und bringt Linderung.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Es kann möglicherweise auch Entzündungen verringern und dem Gehirn helfen, neue Verbindungen zu bilden (Neuroplastizität). Diese Wirkungen können dem Gehirn helfen, Schmerzen auf eine neue Weise zu verarbeiten.
