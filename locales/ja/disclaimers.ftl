## content/disclaimers.md, en-US to ja

# source: Important information
meta--title = 重要な情報

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = 当院の健康に関するリーフレットをご利用になる前に、このページをお読みください。リーフレットからわかること、わからないこと、そして相談先について説明しています。

# source: This is not medical advice
not-medical-advice--heading = これは医学的な助言ではありません

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = このリーフレットは一般的な情報を提供するものです。担当の医師の助言に代わるものではありません。

# source: Ketamine is not approved for pain
off-label--heading = ケタミンは痛みの治療薬として承認されていません

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = 米国食品医薬品局（FDA）は、ケタミンを麻酔用として承認しました。痛みに対しても、どの精神疾患に対しても、ケタミンを承認していません。

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = エスケタミン（Spravato）点鼻スプレーは、うつ病のある一部の成人に対してのみ承認されています。この薬の安全対策プログラム（REMS）では、少なくとも2時間の経過観察が義務づけられています。

# source: In an emergency
emergency--heading = 緊急のとき

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = 緊急のときは、{ $emergency }に電話してください。自殺を考えてしまうときは、{ $crisis }に電話するか、テキストメッセージを送ってください。

# source: Results vary
results-vary--heading = 効果には個人差があります

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = 治療は、すべての人に役立つわけではありません。症状がどのくらい和らぐか、それがどのくらい続くかは、ここに書かれていることと異なる場合があります。

# source: Do not drive after treatment
no-driving--heading = 治療後は運転しないでください

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = 治療当日は、車の運転や機械の操作をしないでください。翌日になっても、医療チームが安全だと言うまでは、運転や機械の操作をしないでください。

# source: Report side effects
report-side-effects--heading = 副作用を報告してください

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = 副作用があれば、{ -clinic }（電話：{ $phone }）にお知らせください。FDA MedWatch（電話：1-800-FDA-1088）に報告することもできます。
