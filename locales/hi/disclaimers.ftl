## content/disclaimers.md, en-US to hi

# source: Important information
meta--title = ज़रूरी जानकारी

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = हमारे स्वास्थ्य पत्रक इस्तेमाल करने से पहले कृपया इसे पढ़ें: ये पत्रक आपको क्या बता सकते हैं और क्या नहीं, और मदद कहाँ मिलेगी।

# source: This is not medical advice
not-medical-advice--heading = यह डॉक्टरी सलाह नहीं है

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = यह पत्रक सामान्य जानकारी देता है। यह आपके अपने डॉक्टर की सलाह का विकल्प नहीं है।

# source: Ketamine is not approved for pain
off-label--heading = केटामाइन को दर्द के लिए मंज़ूरी नहीं मिली है

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = अमेरिकी खाद्य एवं औषधि प्रशासन (FDA) ने केटामाइन को एनेस्थीसिया (बेहोशी) के लिए मंज़ूरी दी है। उसने केटामाइन को दर्द के लिए या किसी भी मानसिक रोग के लिए मंज़ूरी नहीं दी है।

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = नाक में डाले जाने वाले एस्केटामाइन (Spravato) स्प्रे को डिप्रेशन वाले केवल कुछ खास वयस्कों के लिए मंज़ूरी मिली है। इसके सुरक्षा कार्यक्रम (REMS) के तहत कम से कम 2 घंटे तक निगरानी में रखना ज़रूरी है।

# source: In an emergency
emergency--heading = इमरजेंसी में

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = इमरजेंसी में { $emergency } पर कॉल करें। अगर आपके मन में आत्महत्या के विचार आते हैं, तो { $crisis } पर कॉल करें या टेक्स्ट मैसेज भेजें।

# source: Results vary
results-vary--heading = नतीजे सबके लिए एक जैसे नहीं होते

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = इलाज से हर किसी को फ़ायदा नहीं होता। आपको कितनी राहत मिलती है और वह कितने समय तक रहती है, यह यहाँ लिखी बातों से अलग हो सकता है।

# source: Do not drive after treatment
no-driving--heading = इलाज के बाद गाड़ी न चलाएँ

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = इलाज के अगले दिन से पहले गाड़ी न चलाएँ और मशीनों का इस्तेमाल न करें। उसके बाद भी तब तक ऐसा न करें, जब तक आपका इलाज करने वाली टीम न कहे कि यह सुरक्षित है।

# source: Report side effects
report-side-effects--heading = साइड इफ़ेक्ट की जानकारी दें

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = साइड इफ़ेक्ट के बारे में { -clinic } को { $phone } पर बताएँ। आप इनकी जानकारी FDA MedWatch को भी 1-800-FDA-1088 पर दे सकते हैं।
