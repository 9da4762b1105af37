## content/disclaimers.md, en-US to ar

# source: Important information
meta--title =
    معلومات مهمة

# source: In an emergency
emergency--heading =
    في حالة الطوارئ

# source: In an emergency, call { $emergency }.
emergency--in-an-emergency =
    في حالة الطوارئ، اتصلوا بالرقم { $emergency }.
