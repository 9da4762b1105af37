## content/ketamine-pain-relief.md, en-US to zh-Hant

# source: How long does ketamine pain relief last?
meta--title = 氯胺酮（愷他命）的止痛效果能維持多久？

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = 說明氯胺酮輸注可能如何緩解慢性疼痛、緩解可能維持多久、可能有哪些副作用，並解答常見問題。

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = 疼痛一直不消失，日子會很難熬。對慢性疼痛來說，氯胺酮治療可以是合適的選擇。

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = 如果疼痛持續超過 3 個月，而用來控制疼痛的方法都沒能讓它緩解，就稱為慢性疼痛。

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = 氯胺酮通常不是最先嘗試的治療。如果您的疼痛一直沒有緩解，之後可能會考慮使用它。

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = 在這種治療中，您會接受一種叫做氯胺酮的藥物。目前，研究人員正在廣泛研究用它來止痛。

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = 和任何治療一樣，它也有需要考慮的風險。例如，您可能會覺得好像脫離了自己（解離），或者您的情緒可能會改變。請進一步了解[副作用](#side-effects)。

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = 如果您已經試過所有其他治療，氯胺酮治療是另一個可能的選擇。它可能有助於緩解難以忍受的長期疼痛。

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = 緩解能維持多久？2019 年一項合併多項研究的分析發現，大約是 2 週。請進一步了解[研究發現了什麼](#studies)。

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = 接下來的部分會說明氯胺酮有什麼作用，以及它可能如何緩解疼痛。

# source: What is ketamine?
what-is-ketamine--heading = 什麼是氯胺酮？

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = 氯胺酮會阻斷腦細胞上一個叫做 NMDA 受體的部分。受體的作用是接收訊號。

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = 這種受體被阻斷後，腦中的一些訊號就比較難發揮作用。

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = 正因如此，醫師一直把它當作麻醉藥使用：它會讓人想睡，意識也沒那麼清醒。

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = 氯胺酮並不是新藥。美國食品藥物管理局（FDA）自 1970 年起就已核准它作為麻醉藥。

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = 有一種形式的氯胺酮叫做艾司氯胺酮。它是一種鼻噴劑，藥名為 Spravato。FDA 核准它用於治療其他療法未能改善的憂鬱症。

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = 目前也有研究在探索將氯胺酮用於疼痛，以及用於其他心理健康問題。

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = 氯胺酮可能引起副作用，也可能遭到濫用。由醫師密切監督用藥，這一點很重要。

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = 您是否覺得自己可能需要憂鬱、焦慮或類似問題方面的照護？請[與我們聯絡]({ $site })。我們很樂意協助您。

# source: How ketamine may help with pain
how-it-may-help--heading = 氯胺酮可能如何幫助緩解疼痛

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = 氯胺酮治療可能透過以下方式對慢性疼痛發揮作用：

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **它會阻斷疼痛訊號**。氯胺酮會阻斷 NMDA 受體。這樣能抑制腦部和脊髓中的疼痛訊號，讓您感覺不那麼痛。

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **它可能讓某些細胞平靜下來**。有一類叫做神經膠細胞的細胞，在慢性疼痛中有一定的作用。氯胺酮可能透過對抗發炎和抗氧化，使這些細胞安靜下來。

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **它可能運用身體本身的止痛能力**。氯胺酮可能會啟動抑制疼痛的神經路徑。或者，它可能會增加體內天然的抗痛物質，例如血清素和腦內啡。

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **它可能幫助神經形成新的連結**。這些連結與以下變化有關：對身體感受到的刺激較不敏感，也較不會過度敏感。

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **它可能緩解憂鬱**。氯胺酮是一種作用快速的抗憂鬱藥。有些問題（例如憂鬱）會讓人覺得慢性疼痛更嚴重，而為了止痛所用的劑量也可能緩解這些問題。

# source: How long does an infusion take?
infusion-time--heading = 輸注一次需要多長時間？

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = 輸注是把藥物經由靜脈慢慢輸入您的體內。有幾個因素會影響所需的時間：

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **劑量**。劑量較大或給藥較頻繁，可能會使輸注時間變長。

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **您的神經系統**。有些人比較敏感，這會影響他們所需的時間。

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **治療目標**。治療短期（急性）問題與治療長期（慢性）問題，所需的時間可能不同。

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = 一次輸注可以短至 30 分鐘，也可能長達數小時。

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = 常見的療程包含 6 次治療。每次治療需要 45 分鐘至 1 小時。

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = 有時會延長輸注時間，以便完全達到目標。目標可能是緩解背痛，也可能是其他效果。

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = 用於慢性疼痛的劑量並非人人相同，要看疼痛有多嚴重，以及治療的是哪個部位。

# source: Side effects of ketamine infusions
side-effects--heading = 氯胺酮輸注的副作用

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = 為治療疼痛而接受氯胺酮輸注，可能會引起以下副作用：

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = 解離

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = 您可能會覺得好像脫離了自己的思緒或身體。這種情況很常見，通常不會持續太久。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = 幻覺

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = 您可能會看見或聽見不真實的事物。如果發生這種情況，通常是輕微的。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = 噁心或嘔吐

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = 您可能會反胃想吐，或者嘔吐。藥物往往可以預防或控制這種情況。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = 對腦部和神經系統的其他影響

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = 氯胺酮會作用於腦部和神經系統，因此可能有其他影響。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = 血壓變化

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = 您的血壓可能會上升或下降。輸注結束後，血壓通常會回到您平常的水準。

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = 嗜睡

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = 在治療期間或治療後不久，您可能會覺得非常疲倦或想睡。您也可能會感到頭暈。

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = 好消息是，副作用不會持續太久。病人通常不需要停止治療。

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = 這些風險並不比接受麻醉藥的風險更大。醫療專業人員會仔細留意這些風險。

# source: What studies have found
studies--heading = 研究發現了什麼

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = 研究人員正在彙整許多研究。他們希望更加了解氯胺酮能否治療慢性疼痛。

# source: Some of their findings are in this table.
studies--some-of-their = 下表列出他們的一些發現。

# source: Studies of ketamine and pain
studies--studies-of-ketamine = 關於氯胺酮與疼痛的研究

# source: Year
studies--year = 年份

# source: Kind of study
studies--kind-of-study = 研究類型

# source: What it found
studies--what-it-found = 研究發現

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = 統合分析（合併多項研究）

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = 經由靜脈給予的氯胺酮顯著緩解了慢性疼痛。緩解維持了大約 2 週。

# source: Review of research
studies--review-of-research = 研究回顧

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = 氯胺酮可能有助於減輕鴉片類藥物引起的痛覺過敏。

# source: Study
studies--study = 研究

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = 較高的劑量對慢性疼痛的緩解作用更強。

# source: Same study
studies--same-study = 同一項研究

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = 與疼痛嚴重的人相比，因纖維肌痛症而有輕微疼痛的人得到較多的長期緩解，最長可到 1 年後。

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = 鴉片類藥物是強效止痛藥。在鴉片類藥物引起的痛覺過敏中，它們的作用與您預期的相反：會使人對疼痛更加敏感。

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = 因此，較大的劑量可能效果較好。此外，治療對某些慢性疼痛族群的幫助，可能比對其他族群更大。

# source: In short
in-short--heading = 總結

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = 氯胺酮是一種先進的治療。它已用於治療慢性疼痛的病人。

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = 憂鬱、焦慮和心理創傷都讓人難以面對，但您可以得到幫助。氯胺酮治療是您可以考慮的一種選擇。

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = 開始任何心理健康治療（包括氯胺酮）之前，請把您正在使用的所有藥物告訴您的醫師。

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = 如需進一步了解心理健康，請致電 { -clinic }，電話號碼是 { $phone }，或瀏覽[我們的網站]({ $site })。

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = 我們願意傾聽您的擔憂，並為您提供協助。

# source: Questions and answers
questions--heading = 問與答

# source: How often are ketamine infusions given for pain?
how-often--heading = 用於止痛的氯胺酮輸注，多久做一次？

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = 標準療程從一組輸注開始。之後可能會有「加強」治療。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **一開始**：在 2 週內輸注 6 次，每 2–3 天 1 次，以便及早緩解疼痛。

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **之後視需要**：可能會建議每 1–2 個月做一次加強治療，讓疼痛持續得到控制。

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = 保險會支付用於止痛的氯胺酮輸注費用嗎？

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = 各種保險計劃不盡相同。對於 FDA 已核准的用途（例如麻醉），有些計劃可能會把費用退還給您。

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = 使用氯胺酮治療慢性疼痛屬於「藥品標示外使用」。這表示 FDA 並未核准這種用途。支持這種用途的證據仍在陸續出現。

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = 如果您的保險計劃不支付這項治療的費用，您可能必須自行支付高額費用。

# source: How long does ketamine help with depression?
depression--heading = 氯胺酮對憂鬱症的幫助能維持多久？

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = 氯胺酮可以在數小時內迅速緩解憂鬱。緩解通常維持 1–2 週。

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = 如果其他治療對您的憂鬱症沒有幫助，您可能需要重複輸注，才能得到持久的效果。其他治療沒有幫助的這類憂鬱症，稱為難治型憂鬱症。

# source: How does ketamine relieve pain?
how-it-works--heading = 氯胺酮如何緩解疼痛？

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = 氯胺酮會阻斷 NMDA 受體。這會中斷疼痛訊號，使疼痛得到緩解。

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = 它也可能減輕發炎，並幫助腦部形成新的連結（神經可塑性）。這些作用可能有助於腦部以新的方式處理疼痛。
