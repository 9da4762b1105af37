## content/disclaimers.md, en-US to fr

# source: Important information
meta--title = Informations importantes

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Veuillez lire ceci avant d’utiliser nos dépliants sur la santé : ce qu’ils peuvent vous dire, ce qu’ils ne peuvent pas vous dire, et où trouver de l’aide.

# source: This is not medical advice
not-medical-advice--heading = Ceci n’est pas un avis médical

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Ce dépliant donne des informations générales. Il ne remplace pas les conseils de votre propre médecin.

# source: Ketamine is not approved for pain
off-label--heading = La kétamine n’est pas approuvée contre la douleur

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = L’Agence américaine des denrées alimentaires et des médicaments (FDA) a approuvé la kétamine pour l’anesthésie. Elle n’a approuvé la kétamine ni contre la douleur ni pour aucun trouble psychiatrique.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Le spray nasal d’eskétamine (Spravato) est approuvé seulement pour certains adultes atteints de dépression. Son programme de sécurité (REMS) exige une surveillance d’au moins 2 heures.

# source: In an emergency
emergency--heading = En cas d’urgence

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = En cas d’urgence, appelez le { $emergency }. Si vous avez des pensées suicidaires, appelez le { $crisis } ou envoyez un SMS à ce numéro.

# source: Results vary
results-vary--heading = Les résultats varient

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Le traitement n’aide pas tout le monde. L’importance du soulagement, et sa durée, peuvent être différentes de ce que vous lisez ici.

# source: Do not drive after treatment
no-driving--heading = Ne conduisez pas après le traitement

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Ne conduisez pas et n’utilisez pas de machines avant le lendemain du traitement, et attendez que votre équipe soignante vous dise que vous pouvez le faire sans danger.

# source: Report side effects
report-side-effects--heading = Signalez les effets secondaires

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Signalez les effets secondaires à { -clinic } au { $phone }. Vous pouvez aussi les signaler au programme MedWatch de la FDA au 1-800-FDA-1088.
