## content/disclaimers.md, en-US to ar

# source: Disclaimers
meta--title = تنبيهات

# source: In an emergency
emergency--heading = في حالة الطوارئ

# source: Call { $phone } now.
emergency--call-now = اتصل بالرقم { $phone } الآن.
