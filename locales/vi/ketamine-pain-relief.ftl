## content/ketamine-pain-relief.md, en-US to vi

# source: How long does ketamine pain relief last?
meta--title = Tác dụng giảm đau của ketamine kéo dài bao lâu?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Truyền ketamine có thể làm dịu cơn đau mạn tính như thế nào, tác dụng giảm đau có thể kéo dài bao lâu, các tác dụng phụ có thể xảy ra, và giải đáp những câu hỏi thường gặp.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Sống chung với cơn đau mãi không dứt là điều khó khăn. Liệu pháp ketamine có thể là một lựa chọn phù hợp cho chứng đau mạn tính.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Cơn đau được gọi là mạn tính khi kéo dài hơn 3 tháng mà các cách dùng để kiểm soát cơn đau không giúp thuyên giảm.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Ketamine thường không phải là cách được thử đầu tiên. Thuốc này có thể được cân nhắc về sau nếu quý vị vẫn chưa đỡ đau.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Trong cách điều trị này, quý vị được dùng một loại thuốc gọi là ketamine. Thuốc này đang được nghiên cứu rộng rãi với vai trò là thuốc giảm đau.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Giống như mọi cách điều trị, cách này có những rủi ro cần suy xét. Ví dụ, quý vị có thể cảm thấy tách rời khỏi chính mình (cảm giác phân ly), hoặc tâm trạng của quý vị có thể thay đổi. Xin đọc thêm về [các tác dụng phụ](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Nếu quý vị đã thử mọi cách điều trị khác, thì liệu pháp ketamine là một khả năng nữa. Liệu pháp này có thể giúp làm dịu cơn đau lâu dài mà quý vị khó lòng chịu đựng.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Tác dụng giảm đau có thể kéo dài bao lâu? Một phân tích năm 2019, gộp kết quả của một số nghiên cứu, cho thấy khoảng 2 tuần. Xin đọc thêm về [những điều các nghiên cứu đã cho thấy](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = Các phần tiếp theo giải thích ketamine có tác dụng gì và có thể làm dịu cơn đau như thế nào.

# source: What is ketamine?
what-is-ketamine--heading = Ketamine là gì?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Ketamine chặn một bộ phận của tế bào não gọi là thụ thể NMDA. Thụ thể là nơi tiếp nhận tín hiệu.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Khi thụ thể này bị chặn, một số tín hiệu trong não khó làm được nhiệm vụ của mình hơn.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Đó là lý do các bác sĩ đã dùng ketamine làm thuốc gây mê: thuốc làm cho người bệnh buồn ngủ và giảm nhận biết.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Ketamine không phải là thuốc mới. Cơ quan Quản lý Thực phẩm và Dược phẩm Hoa Kỳ (FDA) đã chấp thuận thuốc này làm thuốc gây mê từ năm 1970.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Một dạng của ketamine được gọi là esketamine. Dạng này là thuốc xịt mũi có tên Spravato. FDA đã chấp thuận thuốc này cho chứng trầm cảm mà các cách điều trị khác chưa giúp cải thiện.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Việc dùng ketamine để trị đau và để điều trị các tình trạng sức khỏe tâm thần khác cũng đang được tìm hiểu.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Ketamine có thể gây tác dụng phụ, và có thể bị dùng sai mục đích. Điều quan trọng là bác sĩ phải giám sát chặt chẽ việc dùng thuốc.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Quý vị có nghĩ rằng mình có thể cần được chăm sóc vì trầm cảm, lo âu, hoặc một vấn đề tương tự không? Xin [liên lạc với chúng tôi]({ $site }). Chúng tôi sẵn lòng giúp đỡ.

# source: How ketamine may help with pain
how-it-may-help--heading = Ketamine có thể giúp giảm đau như thế nào

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Sau đây là những cách mà liệu pháp ketamine có thể tác động lên cơn đau mạn tính:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Thuốc chặn tín hiệu đau.** Ketamine chặn các thụ thể NMDA. Việc này kìm hãm tín hiệu đau trong não và tủy sống, nên quý vị cảm thấy bớt đau.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Thuốc có thể làm dịu một số tế bào.** Các tế bào gọi là tế bào thần kinh đệm có vai trò trong đau mạn tính. Ketamine có thể làm các tế bào này lắng dịu nhờ tác dụng chống viêm và chống oxy hóa.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Thuốc có thể dùng đến khả năng giảm đau vốn có của cơ thể.** Ketamine có thể kích hoạt các đường dẫn truyền thần kinh giúp kìm hãm cơn đau. Hoặc thuốc có thể làm tăng các chất chống đau tự nhiên như serotonin và endorphin.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Thuốc có thể giúp các dây thần kinh hình thành kết nối mới.** Những kết nối này có liên quan đến việc bớt nhạy cảm, và bớt nhạy cảm quá mức, với những gì cơ thể cảm nhận.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Thuốc có thể làm dịu trầm cảm.** Ketamine là thuốc chống trầm cảm có tác dụng nhanh. Liều dùng để trị đau cũng có thể làm nhẹ bớt những vấn đề khiến người bệnh cảm thấy cơn đau mạn tính nặng hơn, chẳng hạn như trầm cảm.

# source: How long does an infusion take?
infusion-time--heading = Một lần truyền thuốc kéo dài bao lâu?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Truyền thuốc là đưa thuốc vào cơ thể từ từ qua tĩnh mạch. Có một số yếu tố ảnh hưởng đến thời gian truyền:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Liều thuốc.** Liều lớn hơn hoặc dùng thường xuyên hơn có thể làm cho thời gian truyền lâu hơn.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Hệ thần kinh của quý vị.** Một số người nhạy cảm hơn, và điều này ảnh hưởng đến thời gian họ cần.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Mục tiêu điều trị.** Việc chăm sóc một vấn đề ngắn hạn (cấp tính) và một vấn đề lâu dài (mạn tính) có thể cần những khoảng thời gian khác nhau.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Một lần truyền có thể chỉ mất 30 phút, hoặc có thể kéo dài nhiều giờ.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Một đợt điều trị thường gặp có 6 buổi. Mỗi buổi kéo dài từ 45 phút đến 1 giờ.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Đôi khi thời gian truyền được kéo dài thêm để đạt được trọn vẹn mục tiêu. Mục tiêu có thể là giảm đau lưng hoặc một kết quả khác.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Liều dùng cho đau mạn tính không giống nhau ở mọi người. Liều tùy thuộc vào mức độ nặng của cơn đau và vùng được điều trị.

# source: Side effects of ketamine infusions
side-effects--heading = Tác dụng phụ khi truyền ketamine

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Truyền ketamine để trị đau có thể gây ra những tác dụng phụ sau đây:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Cảm giác phân ly

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Quý vị có thể cảm thấy tách rời khỏi suy nghĩ hoặc cơ thể của mình. Điều này hay gặp, và thường không kéo dài lâu.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Ảo giác

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Quý vị có thể nhìn thấy hoặc nghe thấy những điều không có thật. Nếu xảy ra, hiện tượng này thường nhẹ.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Buồn nôn hoặc ói mửa

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Quý vị có thể cảm thấy nôn nao, muốn ói, hoặc bị ói. Thường có thể dùng thuốc để ngăn ngừa hoặc kiểm soát điều này.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Các ảnh hưởng khác đối với não và hệ thần kinh

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Ketamine tác động lên não và hệ thần kinh, nên có thể có những ảnh hưởng khác.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Thay đổi huyết áp

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Huyết áp của quý vị có thể tăng hoặc giảm. Huyết áp thường trở về mức bình thường của quý vị sau khi truyền xong.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Buồn ngủ

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Quý vị có thể cảm thấy rất mệt hoặc buồn ngủ trong lúc điều trị hoặc không lâu sau đó. Quý vị cũng có thể cảm thấy choáng váng.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Tin vui là các tác dụng phụ không kéo dài lâu. Người bệnh thường không cần phải ngưng điều trị.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Các rủi ro không lớn hơn so với rủi ro khi được dùng thuốc gây mê. Một chuyên viên y tế theo dõi cẩn thận các rủi ro này.

# source: What studies have found
studies--heading = Các nghiên cứu đã cho thấy điều gì

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Các nhà nghiên cứu đang tổng hợp nhiều nghiên cứu lại với nhau. Họ muốn hiểu rõ hơn liệu ketamine có thể điều trị đau mạn tính hay không.

# source: Some of their findings are in this table.
studies--some-of-their = Một số kết quả họ tìm thấy được nêu trong bảng này.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Các nghiên cứu về ketamine và cơn đau

# source: Year
studies--year = Năm

# source: Kind of study
studies--kind-of-study = Loại nghiên cứu

# source: What it found
studies--what-it-found = Kết quả tìm thấy

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Phân tích gộp (kết hợp một số nghiên cứu)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Ketamine đưa vào tĩnh mạch đã giúp giảm đau mạn tính đáng kể. Tác dụng giảm đau kéo dài khoảng 2 tuần.

# source: Review of research
studies--review-of-research = Bài tổng quan nghiên cứu

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Ketamine có thể giúp làm giảm chứng tăng cảm giác đau do opioid.

# source: Study
studies--study = Nghiên cứu

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Liều cao hơn đã làm giảm đau mạn tính mạnh hơn.

# source: Same study
studies--same-study = Cùng nghiên cứu trên

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = So với những người bị đau nặng, những người bị đau nhẹ do chứng đau cơ xơ hóa (fibromyalgia) được giảm đau lâu dài nhiều hơn, tối đa đến 1 năm sau.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Opioid là những loại thuốc giảm đau mạnh. Trong chứng tăng cảm giác đau do opioid, các thuốc này gây tác dụng ngược với điều quý vị mong đợi: chúng làm cho người bệnh nhạy cảm hơn với cơn đau.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Vì vậy, liều lớn hơn có thể hiệu quả hơn. Ngoài ra, một số nhóm người bị đau mạn tính có thể được giúp ích nhiều hơn những nhóm khác.

# source: In short
in-short--heading = Tóm tắt

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Ketamine là một cách điều trị tiên tiến. Thuốc này đã được dùng để chăm sóc những người bị đau mạn tính.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Trầm cảm, lo âu và sang chấn tâm lý là những điều khó đối mặt, nhưng quý vị có thể được giúp đỡ. Điều trị bằng ketamine là một lựa chọn quý vị có thể cân nhắc.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Trước khi bắt đầu bất kỳ cách điều trị sức khỏe tâm thần nào, kể cả ketamine, xin quý vị cho bác sĩ của mình biết về tất cả các loại thuốc quý vị dùng.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Để tìm hiểu thêm về sức khỏe tâm thần, xin gọi cho { -clinic } theo số { $phone } hoặc vào [trang web của chúng tôi]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Chúng tôi ở đây để lắng nghe những nỗi lo của quý vị và để giúp đỡ quý vị.

# source: Questions and answers
questions--heading = Câu hỏi và giải đáp

# source: How often are ketamine infusions given for pain?
how-often--heading = Truyền ketamine để trị đau bao lâu một lần?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Kế hoạch tiêu chuẩn bắt đầu bằng một loạt các lần truyền. Sau đó có thể có các buổi truyền “nhắc lại”.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Lúc đầu:** 6 lần truyền trong vòng 2 tuần, cứ 2–3 ngày truyền 1 lần, để giúp giảm đau sớm.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Về sau, khi cần:** quý vị có thể được khuyên truyền nhắc lại, cứ 1–2 tháng một lần, để giữ cơn đau trong tầm kiểm soát.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Bảo hiểm có trả chi phí truyền ketamine để trị đau không?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Mỗi chương trình bảo hiểm một khác. Một số chương trình có thể hoàn tiền cho quý vị đối với những công dụng đã được FDA chấp thuận, chẳng hạn như gây mê.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Dùng ketamine cho đau mạn tính là cách dùng “ngoài nhãn thuốc” (off-label). Điều này có nghĩa là FDA chưa chấp thuận công dụng đó. Bằng chứng về công dụng này vẫn đang dần hình thành.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Nếu chương trình bảo hiểm của quý vị không đài thọ việc điều trị, quý vị có thể phải tự trả chi phí cao.

# source: How long does ketamine help with depression?
depression--heading = Ketamine giúp giảm trầm cảm được bao lâu?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Ketamine có thể làm dịu trầm cảm nhanh chóng, trong vòng vài giờ. Tác dụng làm dịu này thường kéo dài 1–2 tuần.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Nếu các cách điều trị khác chưa giúp cải thiện chứng trầm cảm của quý vị, quý vị có thể cần truyền lặp lại nhiều lần để có kết quả lâu dài. Loại trầm cảm này được gọi là trầm cảm kháng trị.

# source: How does ketamine relieve pain?
how-it-works--heading = Ketamine làm giảm đau như thế nào?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Ketamine chặn các thụ thể NMDA. Việc này làm gián đoạn tín hiệu đau và giúp giảm đau.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Thuốc cũng có thể làm giảm viêm và giúp não hình thành các kết nối mới (tính mềm dẻo thần kinh). Những tác dụng này có thể giúp não xử lý cơn đau theo một cách mới.
