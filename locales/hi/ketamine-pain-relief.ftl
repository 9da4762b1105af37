## content/ketamine-pain-relief.md, en-US to hi

# source: How long does ketamine pain relief last?
meta--title = केटामाइन से दर्द में राहत कितने समय तक रहती है?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = केटामाइन इन्फ़्यूज़न (नस में ड्रिप) पुराने दर्द को कैसे कम कर सकते हैं, राहत कितने समय तक रह सकती है, कौन-से साइड इफ़ेक्ट हो सकते हैं, और आम सवालों के जवाब।

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = जो दर्द जाता ही नहीं, उसके साथ जीना मुश्किल होता है। पुराने (क्रोनिक) दर्द के लिए केटामाइन से इलाज एक उपयुक्त विकल्प हो सकता है।

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = दर्द को पुराना (क्रोनिक) तब कहा जाता है, जब वह 3 महीने से ज़्यादा समय तक बना रहे और उसे काबू में करने के लिए अपनाए गए तरीकों से राहत न मिले।

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = आम तौर पर केटामाइन को सबसे पहले नहीं आज़माया जाता। अगर आपको राहत नहीं मिली है, तो बाद में इसके बारे में सोचा जा सकता है।

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = इस इलाज में आपको केटामाइन नाम की दवा दी जाती है। दर्द से राहत देने वाली दवा के रूप में इस पर बड़े पैमाने पर अध्ययन हो रहे हैं।

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = हर इलाज की तरह इसमें भी कुछ जोखिम हैं, जिनके बारे में सोचना ज़रूरी है। जैसे, आपको खुद से अलग हो जाने जैसा महसूस हो सकता है (डिसोसिएशन), या आपका मूड बदल सकता है। [साइड इफ़ेक्ट](#side-effects) के बारे में और पढ़ें।

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = अगर आप बाकी सभी इलाज आज़मा चुके हैं, तो केटामाइन से इलाज एक और संभावना है। इससे लंबे समय से चल रहे ऐसे दर्द को कम करने में मदद मिल सकती है, जिसे सहना मुश्किल हो।

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = राहत कितने समय तक रह सकती है? 2019 में कई अध्ययनों को मिलाकर किए गए एक विश्लेषण में यह अवधि लगभग 2 हफ़्ते पाई गई। [अध्ययनों में क्या पाया गया](#studies), इस बारे में और पढ़ें।

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = आगे के हिस्सों में बताया गया है कि केटामाइन क्या करता है और यह दर्द को कैसे कम कर सकता है।

# source: What is ketamine?
what-is-ketamine--heading = केटामाइन क्या है?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = केटामाइन दिमाग की कोशिकाओं के एक हिस्से को ब्लॉक करता है (रोकता है), जिसे NMDA रिसेप्टर कहते हैं। रिसेप्टर संकेतों को पकड़ते हैं।

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = जब यह रिसेप्टर ब्लॉक हो जाता है, तो दिमाग के कुछ संकेतों के लिए अपना काम करना मुश्किल हो जाता है।

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = इसी वजह से डॉक्टर इसे एनेस्थेटिक (बेहोशी की दवा) के तौर पर इस्तेमाल करते आए हैं: इससे लोगों को नींद आती है और आसपास का होश कम रहता है।

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = केटामाइन कोई नई दवा नहीं है। अमेरिकी खाद्य एवं औषधि प्रशासन (FDA) ने 1970 से इसे एनेस्थेटिक के रूप में मंज़ूरी दी हुई है।

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = केटामाइन के एक रूप को एस्केटामाइन कहते हैं। यह नाक में डाले जाने वाले स्प्रे के रूप में मिलता है, जिसका नाम Spravato है। FDA ने इसे ऐसे डिप्रेशन के लिए मंज़ूरी दी है, जिसमें दूसरे इलाजों से फ़ायदा नहीं हुआ है।

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = दर्द के लिए और मानसिक स्वास्थ्य की दूसरी समस्याओं के लिए भी केटामाइन के इस्तेमाल पर शोध चल रहा है।

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = केटामाइन से साइड इफ़ेक्ट हो सकते हैं, और इसका गलत इस्तेमाल भी हो सकता है। यह ज़रूरी है कि डॉक्टर इसके इस्तेमाल की बारीकी से निगरानी करें।

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = क्या आपको लगता है कि आपको डिप्रेशन, चिंता (एंग्ज़ाइटी) या ऐसी ही किसी समस्या के लिए देखभाल की ज़रूरत हो सकती है? कृपया [हमसे संपर्क करें]({ $site })। हमें आपकी मदद करके खुशी होगी।

# source: How ketamine may help with pain
how-it-may-help--heading = दर्द में केटामाइन कैसे मदद कर सकता है

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = यहाँ बताया गया है कि केटामाइन से इलाज पुराने दर्द पर किन संभावित तरीकों से असर करता है:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **यह दर्द के संकेतों को रोकता है।** केटामाइन NMDA रिसेप्टर को ब्लॉक करता है। इससे दिमाग और स्पाइनल कॉर्ड (मेरुरज्जु) में दर्द के संकेत दब जाते हैं, इसलिए आपको दर्द कम महसूस होता है।

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **यह कुछ खास कोशिकाओं को शांत कर सकता है।** पुराने दर्द में ग्लियल सेल नाम की कोशिकाओं की भूमिका होती है। केटामाइन सूजन के खिलाफ़ और एंटीऑक्सीडेंट की तरह काम करके इन्हें शांत कर सकता है।

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **यह शरीर की दर्द कम करने की अपनी क्षमता का इस्तेमाल कर सकता है।** केटामाइन तंत्रिकाओं के उन रास्तों को चालू कर सकता है जो दर्द को रोकते हैं। या यह सेरोटोनिन और एंडोर्फ़िन जैसे दर्द से लड़ने वाले कुदरती तत्वों को बढ़ा सकता है।

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **यह तंत्रिकाओं (नर्व) को नए जुड़ाव बनाने में मदद कर सकता है।** इन जुड़ावों का संबंध इस बात से है कि शरीर को जो महसूस होता है, उसके प्रति संवेदनशीलता कम हो, और ज़रूरत से ज़्यादा संवेदनशीलता भी कम हो।

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **यह डिप्रेशन को कम कर सकता है।** केटामाइन डिप्रेशन की तेज़ी से असर करने वाली दवा है। दर्द के लिए दी गई खुराक डिप्रेशन जैसी उन समस्याओं को भी कम कर सकती है, जिनसे पुराना दर्द और ज़्यादा महसूस होता है।

# source: How long does an infusion take?
infusion-time--heading = एक इन्फ़्यूज़न में कितना समय लगता है?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = इन्फ़्यूज़न में आपको नस (शिरा) के ज़रिए धीरे-धीरे दवा दी जाती है। इसमें कितना समय लगेगा, यह कई बातों पर निर्भर करता है:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **खुराक।** ज़्यादा बड़ी खुराक या ज़्यादा बार दी जाने वाली खुराक से इन्फ़्यूज़न का समय बढ़ सकता है।

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **आपका तंत्रिका तंत्र (नर्वस सिस्टम)।** कुछ लोग ज़्यादा संवेदनशील होते हैं, और इससे फ़र्क पड़ता है कि उन्हें कितने समय की ज़रूरत होगी।

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **इलाज का लक्ष्य।** थोड़े समय की (एक्यूट) समस्या की देखभाल और लंबे समय की (क्रोनिक) समस्या की देखभाल में अलग-अलग समय लग सकता है।

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = इन्फ़्यूज़न सिर्फ़ 30 मिनट का भी हो सकता है, या कई घंटे भी चल सकता है।

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = एक आम इलाज में 6 सेशन होते हैं। हर सेशन में 45 मिनट से 1 घंटे तक का समय लगता है।

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = कभी-कभी इन्फ़्यूज़न का समय बढ़ाया जाता है, ताकि उसका लक्ष्य पूरी तरह हासिल हो। लक्ष्य पीठ दर्द से राहत या कोई और नतीजा हो सकता है।

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = पुराने दर्द के लिए खुराक सबके लिए एक जैसी नहीं होती। यह इस पर निर्भर करती है कि दर्द कितना तेज़ है और शरीर के किस हिस्से का इलाज हो रहा है।

# source: Side effects of ketamine infusions
side-effects--heading = केटामाइन इन्फ़्यूज़न के साइड इफ़ेक्ट

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = दर्द के लिए दिए जाने वाले केटामाइन इन्फ़्यूज़न से ये साइड इफ़ेक्ट हो सकते हैं:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = खुद से अलग हो जाने जैसा महसूस होना (डिसोसिएशन)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = आपको अपने विचारों या अपने शरीर से अलग हो जाने जैसा महसूस हो सकता है। ऐसा अक्सर होता है, और आम तौर पर यह ज़्यादा देर नहीं रहता।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = मतिभ्रम (हैलुसिनेशन)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = आपको ऐसी चीज़ें दिखाई या सुनाई दे सकती हैं जो असल में नहीं हैं। अगर ऐसा हो, तो यह आम तौर पर हल्का होता है।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = मतली या उल्टी

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = आपका जी मिचला सकता है या आपको उल्टी हो सकती है। दवा से अक्सर इसे रोका या काबू में किया जा सकता है।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = दिमाग और तंत्रिका तंत्र पर दूसरे असर

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = केटामाइन दिमाग और तंत्रिका तंत्र पर असर करता है, इसलिए दूसरे असर भी हो सकते हैं।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = ब्लड प्रेशर में बदलाव

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = आपका ब्लड प्रेशर बढ़ या घट सकता है। आम तौर पर इन्फ़्यूज़न के बाद यह आपके सामान्य स्तर पर लौट आता है।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = नींद या सुस्ती आना

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = इलाज के दौरान या उसके तुरंत बाद आपको बहुत थकान या नींद महसूस हो सकती है। आपको हल्का चक्कर-सा भी आ सकता है।

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = अच्छी बात यह है कि साइड इफ़ेक्ट ज़्यादा देर नहीं रहते। आम तौर पर लोगों को इलाज रोकने की ज़रूरत नहीं पड़ती।

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = इसके जोखिम एनेस्थेटिक (बेहोशी की दवा) दिए जाने के जोखिमों से ज़्यादा बुरे नहीं हैं। एक चिकित्सा पेशेवर इन पर ध्यान से नज़र रखते हैं।

# source: What studies have found
studies--heading = अध्ययनों में क्या पाया गया है

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = शोधकर्ता कई अध्ययनों को एक साथ जोड़कर देख रहे हैं। वे यह बेहतर ढंग से समझना चाहते हैं कि क्या केटामाइन से पुराने दर्द का इलाज हो सकता है।

# source: Some of their findings are in this table.
studies--some-of-their = उनके कुछ नतीजे इस तालिका में हैं।

# source: Studies of ketamine and pain
studies--studies-of-ketamine = केटामाइन और दर्द पर अध्ययन

# source: Year
studies--year = साल

# source: Kind of study
studies--kind-of-study = अध्ययन का प्रकार

# source: What it found
studies--what-it-found = क्या पाया गया

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = मेटा-विश्लेषण (कई अध्ययनों को मिलाकर)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = नस में दिए गए केटामाइन से पुराने दर्द में काफ़ी राहत मिली। यह राहत लगभग 2 हफ़्ते तक रही।

# source: Review of research
studies--review-of-research = शोध की समीक्षा

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = केटामाइन ओपिओइड से होने वाले हाइपरएल्जीसिया को कम करने में मदद कर सकता है।

# source: Study
studies--study = अध्ययन

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = ज़्यादा बड़ी खुराक से पुराने दर्द में ज़्यादा राहत मिली।

# source: Same study
studies--same-study = वही अध्ययन

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = फ़ाइब्रोमायल्जिया के हल्के दर्द वाले लोगों को तेज़ दर्द वाले लोगों की तुलना में लंबे समय तक ज़्यादा राहत मिली, जो 1 साल बाद तक भी देखी गई।

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = ओपिओइड दर्द कम करने वाली ताकतवर दवाएँ हैं। ओपिओइड से होने वाले हाइपरएल्जीसिया में ये दवाएँ उम्मीद से उल्टा असर करती हैं: इनसे व्यक्ति को दर्द और ज़्यादा महसूस होने लगता है।

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = इसलिए ज़्यादा बड़ी खुराक बेहतर काम कर सकती है। साथ ही, पुराने दर्द वाले लोगों के कुछ समूहों को दूसरों से ज़्यादा फ़ायदा हो सकता है।

# source: In short
in-short--heading = संक्षेप में

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = केटामाइन एक उन्नत इलाज है। पुराने दर्द वाले लोगों की देखभाल में इसका इस्तेमाल किया गया है।

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = डिप्रेशन, चिंता (एंग्ज़ाइटी) और मानसिक सदमे (ट्रॉमा) का सामना करना मुश्किल होता है, लेकिन आपको मदद मिल सकती है। केटामाइन से इलाज एक विकल्प है, जिसके बारे में आप सोच सकते हैं।

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = केटामाइन सहित मानसिक स्वास्थ्य का कोई भी इलाज शुरू करने से पहले, अपने डॉक्टर को उन सभी दवाओं के बारे में बताएँ जो आप लेते हैं।

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = मानसिक स्वास्थ्य के बारे में और जानने के लिए, { -clinic } को { $phone } पर कॉल करें या [हमारी वेबसाइट]({ $site }) पर जाएँ।

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = हम आपकी चिंताएँ सुनने और आपकी मदद करने के लिए यहाँ हैं।

# source: Questions and answers
questions--heading = सवाल और जवाब

# source: How often are ketamine infusions given for pain?
how-often--heading = दर्द के लिए केटामाइन इन्फ़्यूज़न कितनी बार दिए जाते हैं?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = सामान्य योजना में शुरुआत में कई इन्फ़्यूज़न दिए जाते हैं। बाद में “बूस्टर” सेशन हो सकते हैं।

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **शुरुआत में:** 2 हफ़्तों के अंदर 6 इन्फ़्यूज़न, हर 2–3 दिन में 1, ताकि जल्दी राहत मिले।

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **बाद में, ज़रूरत के हिसाब से:** दर्द को काबू में रखने के लिए हर 1–2 महीने में बूस्टर सेशन की सलाह दी जा सकती है।

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = क्या दर्द के लिए केटामाइन इन्फ़्यूज़न का खर्च बीमा देता है?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = बीमा योजनाएँ अलग-अलग होती हैं। कुछ योजनाएँ उन इस्तेमालों का खर्च आपको लौटा सकती हैं, जिन्हें FDA ने मंज़ूरी दी है, जैसे एनेस्थीसिया (बेहोशी)।

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = पुराने दर्द के लिए केटामाइन का इस्तेमाल “ऑफ़-लेबल” है। इसका मतलब है कि FDA ने इस इस्तेमाल को मंज़ूरी नहीं दी है। इसके बारे में सबूत अभी सामने आ ही रहे हैं।

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = अगर आपकी बीमा योजना में इस इलाज का खर्च शामिल नहीं है, तो हो सकता है कि आपको खुद बड़ी रकम चुकानी पड़े।

# source: How long does ketamine help with depression?
depression--heading = केटामाइन से डिप्रेशन में कितने समय तक फ़ायदा रहता है?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = केटामाइन डिप्रेशन को जल्दी, कुछ ही घंटों में कम कर सकता है। यह राहत आम तौर पर 1–2 हफ़्ते तक रहती है।

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = अगर दूसरे इलाजों से आपके डिप्रेशन में फ़ायदा नहीं हुआ है, तो लंबे समय तक रहने वाले असर के लिए आपको बार-बार इन्फ़्यूज़न की ज़रूरत पड़ सकती है। ऐसे डिप्रेशन को इलाज-प्रतिरोधी डिप्रेशन (ट्रीटमेंट-रेज़िस्टेंट डिप्रेशन) कहते हैं।

# source: How does ketamine relieve pain?
how-it-works--heading = केटामाइन दर्द से राहत कैसे देता है?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = केटामाइन NMDA रिसेप्टर को ब्लॉक करता है। इससे दर्द के संकेत बीच में ही रुक जाते हैं और राहत मिलती है।

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = यह सूजन को भी कम कर सकता है और नए जुड़ाव बनाने (न्यूरोप्लास्टिसिटी) में दिमाग की मदद कर सकता है। इन असरों से दिमाग को दर्द को नए ढंग से समझने में मदद मिल सकती है।
