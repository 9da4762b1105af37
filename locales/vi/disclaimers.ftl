## content/disclaimers.md, en-US to vi

# source: Important information
meta--title = Thông tin quan trọng

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = Xin đọc phần này trước khi sử dụng các tờ thông tin sức khỏe của chúng tôi: những điều các tờ này có thể và không thể cho quý vị biết, và nơi để được giúp đỡ.

# source: This is not medical advice
not-medical-advice--heading = Đây không phải là lời khuyên y tế

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = Tờ thông tin này đưa ra thông tin chung. Tờ này không thay thế lời khuyên của bác sĩ riêng của quý vị.

# source: Ketamine is not approved for pain
off-label--heading = Ketamine chưa được chấp thuận để trị đau

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = Cơ quan Quản lý Thực phẩm và Dược phẩm Hoa Kỳ (FDA) đã chấp thuận ketamine để gây mê. Cơ quan này chưa chấp thuận ketamine để trị đau hoặc để trị bất kỳ rối loạn tâm thần nào.

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = Thuốc xịt mũi esketamine (Spravato) chỉ được chấp thuận cho một số người trưởng thành nhất định bị trầm cảm. Chương trình an toàn của thuốc này (REMS) yêu cầu phải theo dõi ít nhất 2 giờ.

# source: In an emergency
emergency--heading = Trong trường hợp khẩn cấp

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = Trong trường hợp khẩn cấp, hãy gọi { $emergency }. Nếu quý vị có ý nghĩ tự tử, hãy gọi hoặc nhắn tin đến { $crisis }.

# source: Results vary
results-vary--heading = Kết quả khác nhau ở mỗi người

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = Không phải ai cũng thấy đỡ nhờ điều trị. Quý vị đỡ được bao nhiêu, và đỡ trong bao lâu, có thể khác với những gì quý vị đọc ở đây.

# source: Do not drive after treatment
no-driving--heading = Không lái xe sau khi điều trị

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = Không lái xe hoặc sử dụng máy móc cho đến ngày hôm sau buổi điều trị, và cho đến khi đội ngũ chăm sóc của quý vị cho biết là đã an toàn.

# source: Report side effects
report-side-effects--heading = Báo cáo tác dụng phụ

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = Xin gọi { -clinic } theo số { $phone } để báo về các tác dụng phụ. Quý vị cũng có thể báo cáo cho FDA MedWatch theo số 1-800-FDA-1088.
