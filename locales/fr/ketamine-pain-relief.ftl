## content/ketamine-pain-relief.md, en-US to fr

# source: How long does ketamine pain relief last?
meta--title = Combien de temps dure le soulagement de la douleur par la kétamine ?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Comment les perfusions de kétamine peuvent soulager la douleur chronique, combien de temps le soulagement peut durer, effets secondaires possibles et réponses aux questions courantes.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Vivre avec une douleur qui ne s’en va pas est difficile. La thérapie par la kétamine peut être une option adaptée contre la douleur chronique.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = On dit qu’une douleur est chronique lorsqu’elle dure plus de 3 mois sans être soulagée par les moyens utilisés pour la prendre en charge.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = La kétamine n’est généralement pas essayée en premier. On peut l’envisager plus tard si vous n’avez pas trouvé de soulagement.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Dans ce traitement, vous recevez un médicament appelé kétamine. Il fait l’objet de nombreuses études comme antidouleur.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Comme tout traitement, il comporte des risques auxquels il faut penser. Par exemple, vous pouvez avoir l’impression de vous détacher de vous-même (dissociation), ou votre humeur peut changer. Pour en savoir plus, lisez la partie sur les [effets secondaires](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Si vous avez essayé tous les autres traitements, la thérapie par la kétamine est une possibilité de plus. Elle peut aider à soulager une douleur de longue durée, difficile à supporter.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Combien de temps le soulagement peut-il durer ? Une analyse de 2019, qui réunissait plusieurs études, a trouvé une durée d’environ 2 semaines. Pour en savoir plus, lisez [ce que les études ont montré](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Les parties suivantes expliquent ce que fait la kétamine et comment elle peut soulager la douleur.

# source: What is ketamine?
what-is-ketamine--heading = Qu’est-ce que la kétamine ?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = La kétamine bloque une partie des cellules du cerveau appelée récepteur NMDA. Les récepteurs captent des signaux.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Quand ce récepteur est bloqué, certains signaux du cerveau ont plus de mal à faire leur travail.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = C’est pourquoi les médecins l’ont utilisée comme anesthésique : elle rend les personnes somnolentes et moins conscientes.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = La kétamine n’est pas nouvelle. Elle est approuvée comme anesthésique depuis 1970 par l’Agence américaine des denrées alimentaires et des médicaments (FDA).

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Une forme de kétamine s’appelle l’eskétamine. Elle se présente sous forme d’un spray nasal nommé Spravato. La FDA l’a approuvé contre la dépression que d’autres traitements n’ont pas améliorée.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = On étudie aussi la kétamine contre la douleur et pour d’autres troubles de santé mentale.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = La kétamine peut causer des effets secondaires, et il est possible d’en faire un mauvais usage. Il est important que des médecins surveillent de près son utilisation.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Pensez-vous que vous pourriez avoir besoin de soins pour une dépression, de l’anxiété ou un problème semblable ? N’hésitez pas à [nous contacter]({ $site }). Nous vous aiderons avec plaisir.

# source: How ketamine may help with pain
how-it-may-help--heading = Comment la kétamine peut aider contre la douleur

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Voici de quelles manières la thérapie par la kétamine pourrait agir sur la douleur chronique :

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Elle bloque les signaux de douleur.** La kétamine bloque les récepteurs NMDA. Cela freine les signaux de douleur dans le cerveau et la moelle épinière, si bien que vous sentez moins la douleur.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Elle peut calmer certaines cellules.** Des cellules appelées cellules gliales jouent un rôle dans la douleur chronique. La kétamine pourrait les calmer en agissant contre l’inflammation et comme antioxydant.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Elle peut utiliser les moyens naturels du corps contre la douleur.** La kétamine peut activer des voies nerveuses qui freinent la douleur. Ou elle peut augmenter des substances naturelles qui combattent la douleur, comme la sérotonine et les endorphines.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Elle peut aider les nerfs à former de nouvelles connexions.** Ces connexions sont associées au fait d’être moins sensible, et moins hypersensible, à ce que le corps perçoit.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Elle peut soulager la dépression.** La kétamine est un antidépresseur à action rapide. Une dose donnée contre la douleur pourrait aussi soulager des problèmes qui font ressentir plus fortement la douleur chronique, comme la dépression.

# source: How long does an infusion take?
infusion-time--heading = Combien de temps dure une perfusion ?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Une perfusion vous apporte un médicament lentement, par une veine. Plusieurs choses influent sur sa durée :

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **La dose.** Des doses plus fortes ou plus fréquentes peuvent allonger la perfusion.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Votre système nerveux.** Certaines personnes sont plus sensibles, et cela influe sur le temps dont elles ont besoin.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **L’objectif du traitement.** Les soins pour un problème de courte durée (aigu) et ceux pour un problème de longue durée (chronique) peuvent demander des temps différents.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Une perfusion peut ne durer que 30 minutes, ou elle peut durer plusieurs heures.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Un traitement courant comporte 6 séances. Chaque séance dure de 45 minutes à 1 heure.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Parfois, on prolonge une perfusion pour qu’elle atteigne pleinement son objectif. Cet objectif peut être le soulagement d’un mal de dos ou un autre résultat.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = La dose contre la douleur chronique n’est pas la même pour tout le monde. Elle dépend de l’intensité de la douleur et de la zone traitée.

# source: Side effects of ketamine infusions
side-effects--heading = Effets secondaires des perfusions de kétamine

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Les perfusions de kétamine contre la douleur peuvent causer ces effets secondaires :

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dissociation

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Vous pouvez avoir l’impression de vous détacher de vos pensées ou de votre corps. C’est courant et, en général, cela ne dure pas longtemps.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Hallucinations

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Vous pouvez voir ou entendre des choses qui ne sont pas réelles. Si cela arrive, c’est habituellement léger.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Nausées ou vomissements

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Vous pouvez avoir envie de vomir, ou vomir. Des médicaments permettent souvent d’éviter ou de maîtriser ce problème.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Autres effets sur le cerveau et le système nerveux

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = La kétamine agit sur le cerveau et le système nerveux ; d’autres effets sont donc possibles.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Variations de la tension artérielle

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Votre tension artérielle peut monter ou baisser. En général, elle revient à son niveau normal pour vous après la perfusion.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Somnolence

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Vous pouvez ressentir une grande fatigue ou une forte envie de dormir pendant le traitement ou peu après. Vous pouvez aussi ressentir des étourdissements.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = La bonne nouvelle, c’est que les effets secondaires ne durent pas longtemps. En général, il n’est pas nécessaire d’arrêter le traitement.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Les risques ne sont pas plus graves que ceux que l’on court en recevant un anesthésique. Un professionnel de santé les surveille attentivement.

# source: What studies have found
studies--heading = Ce que les études ont montré

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Des chercheurs réunissent de nombreuses études. Ils veulent mieux comprendre si la kétamine peut traiter la douleur chronique.

# source: Some of their findings are in this table.
studies--some-of-their = Ce tableau présente certains de leurs résultats.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Études sur la kétamine et la douleur

# source: Year
studies--year = Année

# source: Kind of study
studies--kind-of-study = Type d’étude

# source: What it found
studies--what-it-found = Ce qu’elle a montré

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Méta-analyse (plusieurs études réunies)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = La kétamine administrée par une veine a apporté un soulagement significatif de la douleur chronique. Le soulagement a duré environ 2 semaines.

# source: Review of research
studies--review-of-research = Revue des recherches

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = La kétamine peut aider à réduire l’hyperalgésie induite par les opioïdes.

# source: Study
studies--study = Étude

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Des doses plus élevées ont soulagé plus fortement la douleur chronique.

# source: Same study
studies--same-study = Même étude

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Les personnes dont la douleur due à la fibromyalgie était légère ont eu davantage de soulagement à long terme, jusqu’à 1 an plus tard, que les personnes dont la douleur était intense.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Les opioïdes sont de puissants médicaments contre la douleur. Dans l’hyperalgésie induite par les opioïdes, ils font le contraire de ce que l’on attend : ils rendent la personne plus sensible à la douleur.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Il se peut donc que des doses plus fortes agissent mieux. De plus, il se peut que certains groupes de personnes souffrant de douleur chronique soient mieux aidés que d’autres.

# source: In short
in-short--heading = En bref

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = La kétamine est un traitement de pointe. Elle a été utilisée pour soigner des personnes souffrant de douleur chronique.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = La dépression, l’anxiété et les traumatismes sont difficiles à affronter, mais vous pouvez recevoir de l’aide. Le traitement par la kétamine est une option que vous pouvez envisager.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Avant de commencer un traitement de santé mentale, quel qu’il soit, y compris par la kétamine, indiquez à votre médecin tous les médicaments que vous prenez.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Pour en savoir plus sur la santé mentale, appelez { -clinic } au { $phone } ou consultez [notre site web]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Nous sommes là pour écouter vos inquiétudes et pour vous aider.

# source: Questions and answers
questions--heading = Questions et réponses

# source: How often are ketamine infusions given for pain?
how-often--heading = À quelle fréquence donne-t-on des perfusions de kétamine contre la douleur ?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Le programme standard commence par une série de perfusions. Des séances « de rappel » peuvent suivre plus tard.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Au début :** 6 perfusions en l’espace de 2 semaines, à raison de 1 perfusion tous les 2 à 3 jours, pour apporter un soulagement précoce.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Plus tard, selon les besoins :** des séances de rappel peuvent être recommandées tous les 1 à 2 mois pour garder la douleur sous contrôle.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = L’assurance prend-elle en charge les perfusions de kétamine contre la douleur ?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Les régimes d’assurance diffèrent les uns des autres. Certains peuvent vous rembourser pour des utilisations que la FDA a approuvées, comme l’anesthésie.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = L’utilisation de la kétamine contre la douleur chronique est « hors indication » (« off-label » en anglais). Cela signifie que la FDA n’a pas approuvé cette utilisation. Les preuves scientifiques à son sujet sont encore en train de se constituer.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Si votre régime d’assurance ne couvre pas le traitement, vous devrez peut-être payer vous-même une somme élevée.

# source: How long does ketamine help with depression?
depression--heading = Combien de temps la kétamine aide-t-elle en cas de dépression ?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = La kétamine peut soulager la dépression rapidement, en quelques heures. Le soulagement dure habituellement de 1 à 2 semaines.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Si d’autres traitements n’ont pas amélioré votre dépression, vous aurez peut-être besoin de perfusions répétées pour obtenir des résultats durables. C’est ce qu’on appelle une dépression résistante au traitement.

# source: How does ketamine relieve pain?
how-it-works--heading = Comment la kétamine soulage-t-elle la douleur ?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = La kétamine bloque les récepteurs NMDA. Cela interrompt les signaux de douleur et apporte un soulagement.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Elle peut aussi réduire l’inflammation et aider le cerveau à former de nouvelles connexions (neuroplasticité). Ces effets peuvent aider le cerveau à traiter la douleur d’une nouvelle façon.
