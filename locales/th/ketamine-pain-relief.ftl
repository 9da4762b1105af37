## content/ketamine-pain-relief.md, en-US to th

# source: How long does ketamine pain relief last?
meta--title = ผลบรรเทาปวดของเคตามีนอยู่ได้นานเท่าใด?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = การให้เคตามีนทางหลอดเลือดดำอาจช่วยบรรเทาอาการปวดเรื้อรังได้อย่างไร ผลบรรเทาปวดอาจอยู่ได้นานเท่าใด ผลข้างเคียงที่อาจเกิดขึ้น และคำตอบสำหรับคำถามที่พบบ่อย

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = การใช้ชีวิตอยู่กับความปวดที่ไม่ยอมหายไปเป็นเรื่องยากลำบาก การรักษาด้วยเคตามีนอาจเป็นทางเลือกที่เหมาะสมสำหรับอาการปวดเรื้อรัง

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = อาการปวดจะเรียกว่าเรื้อรังเมื่อปวดต่อเนื่องนานกว่า 3 เดือน โดยที่วิธีต่าง ๆ ที่ใช้จัดการอาการปวดไม่ได้ช่วยให้บรรเทาลง

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = โดยปกติแล้วเคตามีนไม่ใช่ยาที่ลองใช้เป็นอย่างแรก แต่อาจพิจารณาใช้ในภายหลังหากอาการของคุณยังไม่บรรเทา

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = ในการรักษานี้ คุณจะได้รับยาที่เรียกว่าเคตามีน ซึ่งกำลังมีการศึกษาอย่างกว้างขวางในฐานะยาบรรเทาปวด

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = เช่นเดียวกับการรักษาทุกอย่าง การรักษานี้มีความเสี่ยงที่ควรคำนึงถึง ตัวอย่างเช่น คุณอาจรู้สึกแยกออกจากตัวเอง (ดิสโซซิเอชัน) หรืออารมณ์ของคุณอาจเปลี่ยนแปลง อ่านเพิ่มเติมเกี่ยวกับ[ผลข้างเคียง](#side-effects)

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = หากคุณได้ลองการรักษาอื่นทุกอย่างแล้ว การรักษาด้วยเคตามีนก็เป็นอีกทางหนึ่งที่เป็นไปได้ ซึ่งอาจช่วยบรรเทาอาการปวดระยะยาวที่ยากจะทนได้

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = ผลบรรเทาปวดอาจอยู่ได้นานเท่าใด? การวิเคราะห์ในปี ค.ศ. 2019 ที่รวมงานวิจัยหลายชิ้นเข้าด้วยกันพบว่าอยู่ได้ประมาณ 2 สัปดาห์ อ่านเพิ่มเติมเกี่ยวกับ[สิ่งที่งานวิจัยพบ](#studies)

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = ส่วนต่อไปนี้อธิบายว่าเคตามีนออกฤทธิ์อย่างไร และอาจบรรเทาอาการปวดได้อย่างไร

# source: What is ketamine?
what-is-ketamine--heading = เคตามีนคืออะไร?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = เคตามีนปิดกั้นส่วนหนึ่งของเซลล์สมองที่เรียกว่าตัวรับ NMDA ตัวรับมีหน้าที่รับสัญญาณ

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = เมื่อตัวรับนี้ถูกปิดกั้น สัญญาณบางอย่างในสมองจะทำหน้าที่ได้ยากขึ้น

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = นี่คือเหตุผลที่แพทย์ใช้เคตามีนเป็นยาสลบ เพราะยานี้ทำให้ง่วงและรู้สึกตัวน้อยลง

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = เคตามีนไม่ใช่ยาใหม่ สำนักงานคณะกรรมการอาหารและยาของสหรัฐอเมริกา (FDA) อนุมัติให้ใช้เป็นยาสลบตั้งแต่ปี ค.ศ. 1970

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = เคตามีนรูปแบบหนึ่งเรียกว่าเอสเคตามีน เป็นยาพ่นจมูกชื่อ Spravato ซึ่ง FDA อนุมัติให้ใช้สำหรับโรคซึมเศร้าที่การรักษาอื่นไม่ได้ช่วยให้ดีขึ้น

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = นอกจากนี้ ยังมีการศึกษาการใช้เคตามีนสำหรับอาการปวด และสำหรับปัญหาสุขภาพจิตอื่น ๆ นอกเหนือจากโรคซึมเศร้า

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = เคตามีนอาจทำให้เกิดผลข้างเคียง และอาจถูกนำไปใช้ในทางที่ผิด สิ่งสำคัญคือแพทย์ต้องดูแลการใช้ยานี้อย่างใกล้ชิด

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = คุณคิดว่าตัวเองอาจต้องได้รับการดูแลเรื่องโรคซึมเศร้า ความวิตกกังวล หรือปัญหาที่คล้ายกันหรือไม่? โปรด[ติดต่อเรา]({ $site }) เรายินดีช่วยเหลือคุณ

# source: How ketamine may help with pain
how-it-may-help--heading = เคตามีนอาจช่วยเรื่องอาการปวดได้อย่างไร

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = ต่อไปนี้คือวิธีที่เป็นไปได้ที่การรักษาด้วยเคตามีนออกฤทธิ์ต่ออาการปวดเรื้อรัง:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **ปิดกั้นสัญญาณความปวด:** เคตามีนปิดกั้นตัวรับ NMDA ซึ่งยับยั้งสัญญาณความปวดในสมองและไขสันหลัง คุณจึงรู้สึกปวดน้อยลง

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **อาจทำให้เซลล์บางชนิดสงบลง:** เซลล์ที่เรียกว่าเซลล์เกลียมีส่วนเกี่ยวข้องกับอาการปวดเรื้อรัง เคตามีนอาจทำให้เซลล์เหล่านี้สงบลงด้วยฤทธิ์ต้านการอักเสบและฤทธิ์ต้านอนุมูลอิสระ

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **อาจใช้ระบบบรรเทาปวดของร่างกายเอง:** เคตามีนอาจกระตุ้นเส้นทางประสาทที่ยับยั้งความปวด หรืออาจเพิ่มสารต้านความปวดตามธรรมชาติ เช่น เซโรโทนินและเอ็นดอร์ฟิน

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **อาจช่วยให้เส้นประสาทสร้างการเชื่อมต่อใหม่:** การเชื่อมต่อเหล่านี้สัมพันธ์กับความไวที่ลดลง และความไวเกินที่ลดลง ต่อสิ่งที่ร่างกายรับรู้

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **อาจบรรเทาโรคซึมเศร้า:** เคตามีนเป็นยาต้านเศร้าที่ออกฤทธิ์เร็ว ยาขนาดที่ให้เพื่อลดปวดยังอาจช่วยบรรเทาปัญหาที่ทำให้รู้สึกปวดเรื้อรังมากขึ้น เช่น โรคซึมเศร้า

# source: How long does an infusion take?
infusion-time--heading = การให้ยาทางหลอดเลือดดำใช้เวลานานเท่าใด?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = การให้ยาทางหลอดเลือดดำคือการปล่อยยาเข้าสู่ร่างกายช้า ๆ ผ่านหลอดเลือดดำ มีหลายสิ่งที่ส่งผลต่อระยะเวลาที่ใช้:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **ขนาดยา:** ขนาดยาที่สูงขึ้นหรือการให้ยาที่ถี่ขึ้นอาจทำให้การให้ยาทางหลอดเลือดดำใช้เวลานานขึ้น

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **ระบบประสาทของคุณ:** บางคนมีระบบประสาทที่ไวกว่าคนอื่น และเรื่องนี้ส่งผลต่อระยะเวลาที่ต้องใช้

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **เป้าหมายของการรักษา:** การดูแลปัญหาระยะสั้น (เฉียบพลัน) กับการดูแลปัญหาระยะยาว (เรื้อรัง) อาจต้องใช้เวลาไม่เท่ากัน

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = การให้ยาทางหลอดเลือดดำอาจใช้เวลาสั้นเพียง 30 นาที หรืออาจนานหลายชั่วโมง

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = การรักษาแบบที่ใช้กันทั่วไปมี 6 ครั้ง แต่ละครั้งใช้เวลา 45 นาทีถึง 1 ชั่วโมง

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = บางครั้งการให้ยาทางหลอดเลือดดำจะปรับให้นานขึ้นเพื่อให้บรรลุเป้าหมายอย่างเต็มที่ เป้าหมายอาจเป็นการบรรเทาอาการปวดหลังหรือผลลัพธ์อื่น

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = ขนาดยาสำหรับอาการปวดเรื้อรังของแต่ละคนไม่เท่ากัน ขึ้นอยู่กับว่าอาการปวดรุนแรงเพียงใดและรักษาบริเวณใด

# source: Side effects of ketamine infusions
side-effects--heading = ผลข้างเคียงของการให้เคตามีนทางหลอดเลือดดำ

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = การให้เคตามีนทางหลอดเลือดดำเพื่อลดปวดอาจทำให้เกิดผลข้างเคียงเหล่านี้:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = ความรู้สึกแยกออกจากตัวเอง (ดิสโซซิเอชัน)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = คุณอาจรู้สึกแยกออกจากความคิดหรือร่างกายของคุณ อาการนี้พบได้บ่อยและมักอยู่ไม่นาน

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = อาการประสาทหลอน

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = คุณอาจเห็นหรือได้ยินสิ่งที่ไม่มีอยู่จริง หากเกิดขึ้น อาการมักไม่รุนแรง

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = คลื่นไส้หรืออาเจียน

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = คุณอาจรู้สึกพะอืดพะอมหรืออาเจียน ยามักช่วยป้องกันหรือควบคุมอาการนี้ได้

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = ผลอื่น ๆ ต่อสมองและระบบประสาท

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = เคตามีนออกฤทธิ์ต่อสมองและระบบประสาท จึงอาจเกิดผลอื่น ๆ ได้ด้วย

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = ความดันโลหิตเปลี่ยนแปลง

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = ความดันโลหิตของคุณอาจสูงขึ้นหรือต่ำลง และมักกลับสู่ระดับปกติของคุณหลังการให้ยาทางหลอดเลือดดำ

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = อาการง่วงซึม

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = คุณอาจรู้สึกเหนื่อยมากหรือง่วงมากระหว่างการรักษาหรือหลังจากนั้นไม่นาน คุณอาจรู้สึกมึนศีรษะด้วย

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = ข่าวดีคือผลข้างเคียงอยู่ไม่นาน โดยปกติแล้วผู้รับการรักษาไม่จำเป็นต้องหยุดการรักษา

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = ความเสี่ยงไม่ได้ร้ายแรงไปกว่าความเสี่ยงของการได้รับยาสลบ บุคลากรทางการแพทย์จะเฝ้าระวังความเสี่ยงเหล่านี้อย่างรอบคอบ

# source: What studies have found
studies--heading = สิ่งที่งานวิจัยพบ

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = นักวิจัยกำลังรวบรวมงานวิจัยจำนวนมากเข้าด้วยกัน เพราะต้องการเข้าใจให้ดียิ่งขึ้นว่าเคตามีนรักษาอาการปวดเรื้อรังได้หรือไม่

# source: Some of their findings are in this table.
studies--some-of-their = ตารางนี้แสดงผลบางส่วนที่พบ

# source: Studies of ketamine and pain
studies--studies-of-ketamine = งานวิจัยเกี่ยวกับเคตามีนและอาการปวด

# source: Year
studies--year = ปี ค.ศ.

# source: Kind of study
studies--kind-of-study = ประเภทของงานวิจัย

# source: What it found
studies--what-it-found = สิ่งที่พบ

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = การวิเคราะห์อภิมาน (รวมงานวิจัยหลายชิ้น)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = เคตามีนที่ให้ทางหลอดเลือดดำช่วยบรรเทาอาการปวดเรื้อรังได้อย่างชัดเจน ผลบรรเทาปวดอยู่ได้ประมาณ 2 สัปดาห์

# source: Review of research
studies--review-of-research = การทบทวนงานวิจัย

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = เคตามีนอาจช่วยลดภาวะไวต่อความปวดจากยาโอปิออยด์

# source: Study
studies--study = งานวิจัย

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = ขนาดยาที่สูงขึ้นบรรเทาอาการปวดเรื้อรังได้มากขึ้น

# source: Same study
studies--same-study = งานวิจัยเดียวกัน

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = ผู้ที่ปวดเล็กน้อยจากโรคไฟโบรมัยอัลเจียได้รับผลบรรเทาปวดในระยะยาว ซึ่งนานได้ถึง 1 ปีหลังจากนั้น มากกว่าผู้ที่ปวดรุนแรง

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = โอปิออยด์เป็นยาแก้ปวดชนิดแรง ในภาวะไวต่อความปวดจากยาโอปิออยด์ ยาจะให้ผลตรงข้ามกับที่คุณคาดไว้ คือทำให้คนเราไวต่อความปวดมากขึ้น

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = ดังนั้น ขนาดยาที่สูงขึ้นอาจได้ผลดีกว่า นอกจากนี้ ผู้ที่มีอาการปวดเรื้อรังบางกลุ่มอาจได้รับประโยชน์มากกว่ากลุ่มอื่น

# source: In short
in-short--heading = โดยสรุป

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = เคตามีนเป็นการรักษาที่ก้าวหน้า และมีการนำมาใช้ดูแลผู้ที่มีอาการปวดเรื้อรังแล้ว

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = โรคซึมเศร้า ความวิตกกังวล และบาดแผลทางใจเป็นสิ่งที่เผชิญได้ยาก แต่คุณขอความช่วยเหลือได้ การรักษาด้วยเคตามีนเป็นทางเลือกหนึ่งที่คุณอาจพิจารณา

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = ก่อนเริ่มการรักษาด้านสุขภาพจิตใด ๆ รวมถึงเคตามีน โปรดแจ้งแพทย์ของคุณเกี่ยวกับยาทุกชนิดที่คุณใช้

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = หากต้องการทราบข้อมูลเพิ่มเติมเกี่ยวกับสุขภาพจิต โปรดโทรหา { -clinic } ที่ { $phone } หรือเข้าชม[เว็บไซต์ของเรา]({ $site })

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = เราพร้อมรับฟังความกังวลของคุณและช่วยเหลือคุณ

# source: Questions and answers
questions--heading = คำถามและคำตอบ

# source: How often are ketamine infusions given for pain?
how-often--heading = การให้เคตามีนทางหลอดเลือดดำเพื่อลดปวดทำบ่อยเพียงใด?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = แผนมาตรฐานเริ่มด้วยการให้ยาทางหลอดเลือดดำหนึ่งชุด ต่อมาอาจมีการรักษาแบบ “กระตุ้นซ้ำ”

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **ในช่วงแรก:** ให้ยาทางหลอดเลือดดำ 6 ครั้งภายใน 2 สัปดาห์ โดยให้ 1 ครั้งทุก 2–3 วัน เพื่อให้อาการบรรเทาลงตั้งแต่ระยะแรก

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **ต่อมา ตามความจำเป็น:** อาจแนะนำให้รับการรักษาแบบกระตุ้นซ้ำทุก 1–2 เดือน เพื่อควบคุมอาการปวดไว้

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = ประกันสุขภาพจ่ายค่าการให้เคตามีนทางหลอดเลือดดำเพื่อลดปวดหรือไม่?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = แผนประกันแต่ละแผนแตกต่างกัน บางแผนอาจจ่ายเงินคืนให้คุณสำหรับการใช้ที่ FDA อนุมัติแล้ว เช่น การใช้เป็นยาสลบ

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = การใช้เคตามีนสำหรับอาการปวดเรื้อรังเป็นการใช้ยา “นอกข้อบ่งใช้” หมายความว่า FDA ไม่ได้อนุมัติการใช้เช่นนั้น หลักฐานสำหรับการใช้เช่นนี้เพิ่งเริ่มทยอยปรากฏ

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = หากแผนประกันของคุณไม่ครอบคลุมการรักษา คุณอาจต้องจ่ายค่าใช้จ่ายที่สูงด้วยตนเอง

# source: How long does ketamine help with depression?
depression--heading = เคตามีนช่วยเรื่องโรคซึมเศร้าได้นานเท่าใด?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = เคตามีนสามารถบรรเทาโรคซึมเศร้าได้อย่างรวดเร็วภายในไม่กี่ชั่วโมง โดยทั่วไปผลบรรเทานี้อยู่ได้ 1–2 สัปดาห์

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = หากการรักษาอื่นไม่ได้ช่วยให้โรคซึมเศร้าของคุณดีขึ้น คุณอาจต้องรับการให้ยาทางหลอดเลือดดำซ้ำหลายครั้งเพื่อให้ได้ผลยาวนาน โรคซึมเศร้าเช่นนี้เรียกว่าโรคซึมเศร้าที่ดื้อต่อการรักษา

# source: How does ketamine relieve pain?
how-it-works--heading = เคตามีนบรรเทาอาการปวดได้อย่างไร?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = เคตามีนปิดกั้นตัวรับ NMDA ซึ่งขัดขวางสัญญาณความปวดและทำให้อาการบรรเทาลง

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = เคตามีนอาจลดการอักเสบและช่วยให้สมองสร้างการเชื่อมต่อใหม่ (ความยืดหยุ่นของระบบประสาท) ได้ด้วย ผลเหล่านี้อาจช่วยให้สมองประมวลผลความปวดในรูปแบบใหม่
