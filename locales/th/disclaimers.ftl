## content/disclaimers.md, en-US to th

# source: Important information
meta--title = ข้อมูลสำคัญ

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = โปรดอ่านข้อความนี้ก่อนใช้เอกสารสุขภาพของเรา: เอกสารบอกอะไรคุณได้และบอกอะไรไม่ได้ และคุณจะขอความช่วยเหลือได้ที่ใด

# source: This is not medical advice
not-medical-advice--heading = นี่ไม่ใช่คำแนะนำทางการแพทย์

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = เอกสารนี้ให้ข้อมูลทั่วไป และไม่สามารถใช้แทนคำแนะนำจากแพทย์ของคุณเองได้

# source: Ketamine is not approved for pain
off-label--heading = เคตามีนไม่ได้รับอนุมัติให้ใช้รักษาอาการปวด

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = สำนักงานคณะกรรมการอาหารและยาของสหรัฐอเมริกา (FDA) อนุมัติให้ใช้เคตามีนเป็นยาสลบ แต่ไม่ได้อนุมัติให้ใช้เคตามีนรักษาอาการปวดหรือโรคทางจิตเวชใด ๆ

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = ยาพ่นจมูกเอสเคตามีน (Spravato) ได้รับอนุมัติให้ใช้กับผู้ใหญ่บางรายที่เป็นโรคซึมเศร้าเท่านั้น โครงการด้านความปลอดภัยของยานี้ (REMS) กำหนดให้ต้องเฝ้าสังเกตอาการอย่างน้อย 2 ชั่วโมง

# source: In an emergency
emergency--heading = ในกรณีฉุกเฉิน

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = ในกรณีฉุกเฉิน โปรดโทร { $emergency } หากคุณมีความคิดฆ่าตัวตาย โปรดโทรหรือส่งข้อความไปที่ { $crisis }

# source: Results vary
results-vary--heading = ผลการรักษาของแต่ละคนแตกต่างกัน

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = การรักษานี้ไม่ได้ช่วยทุกคน อาการของคุณจะบรรเทาลงมากเพียงใดและนานเพียงใด อาจแตกต่างจากที่คุณอ่านในที่นี้

# source: Do not drive after treatment
no-driving--heading = ห้ามขับรถหลังการรักษา

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = ห้ามขับรถหรือใช้เครื่องจักรจนกว่าจะถึงวันถัดไปหลังการรักษา และจนกว่าทีมผู้ดูแลรักษาของคุณจะบอกว่าปลอดภัยแล้ว

# source: Report side effects
report-side-effects--heading = รายงานผลข้างเคียง

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = โปรดแจ้งผลข้างเคียงต่อ { -clinic } ที่ { $phone } คุณยังสามารถรายงานผลข้างเคียงต่อ FDA MedWatch ได้ที่ 1-800-FDA-1088
