## content/ketamine-pain-relief.md, en-US to bn

# source: How long does ketamine pain relief last?
meta--title = কেটামিনে ব্যথার উপশম কতদিন থাকে?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = কেটামিন ইনফিউশন (শিরায় ধীরে ধীরে ওষুধ দেওয়া) কীভাবে দীর্ঘস্থায়ী ব্যথা কমাতে পারে, উপশম কতদিন থাকতে পারে, কী কী পার্শ্বপ্রতিক্রিয়া হতে পারে, এবং সাধারণ কিছু প্রশ্নের উত্তর।

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = যে ব্যথা যেতে চায় না, তা নিয়ে দিন কাটানো কঠিন। দীর্ঘস্থায়ী (ক্রনিক) ব্যথার জন্য কেটামিন চিকিৎসা একটি উপযুক্ত উপায় হতে পারে।

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = ব্যথা যখন ৩ মাসের বেশি সময় ধরে চলে এবং তা সামলানোর জন্য নেওয়া ব্যবস্থায় উপশম হয় না, তখন তাকে দীর্ঘস্থায়ী ব্যথা বলা হয়।

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = সাধারণত শুরুতেই কেটামিন দিয়ে চেষ্টা করা হয় না। আপনি উপশম না পেয়ে থাকলে পরে এর কথা ভাবা যেতে পারে।

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = এই চিকিৎসায় আপনাকে কেটামিন নামের একটি ওষুধ দেওয়া হয়। ব্যথা কমানোর ওষুধ হিসেবে এটি নিয়ে ব্যাপক গবেষণা চলছে।

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = যেকোনো চিকিৎসার মতো এতেও কিছু ঝুঁকি আছে, যা ভেবে দেখা দরকার। যেমন, আপনার মনে হতে পারে, আপনি নিজের থেকে বিচ্ছিন্ন হয়ে গেছেন (ডিসোসিয়েশন), অথবা আপনার মন-মেজাজ বদলে যেতে পারে। [পার্শ্বপ্রতিক্রিয়া](#side-effects) সম্পর্কে আরও পড়ুন।

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = আপনি যদি অন্য সব চিকিৎসা করে দেখে থাকেন, তাহলে কেটামিন চিকিৎসা আরও একটি সম্ভাবনা। সহ্য করা কঠিন, এমন দীর্ঘদিনের ব্যথা কমাতে এটি সাহায্য করতে পারে।

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = উপশম কতদিন থাকতে পারে? কয়েকটি গবেষণা একত্র করে ২০১৯ সালে করা একটি বিশ্লেষণে এই সময় প্রায় ২ সপ্তাহ পাওয়া গেছে। [গবেষণায় কী পাওয়া গেছে](#studies), সে সম্পর্কে আরও পড়ুন।

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = পরের অংশগুলোতে বলা হয়েছে কেটামিন কী করে এবং কীভাবে তা ব্যথা কমাতে পারে।

# source: What is ketamine?
what-is-ketamine--heading = কেটামিন কী?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = কেটামিন মস্তিষ্কের কোষের একটি অংশকে আটকে দেয়, যার নাম NMDA রিসেপ্টর। রিসেপ্টর সংকেত গ্রহণ করে।

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = এই রিসেপ্টর আটকে গেলে মস্তিষ্কের কিছু সংকেতের পক্ষে নিজের কাজ করা কঠিন হয়ে পড়ে।

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = এই কারণেই ডাক্তাররা এটিকে চেতনানাশক (অজ্ঞান করার ওষুধ) হিসেবে ব্যবহার করে আসছেন: এতে মানুষের ঘুম পায় এবং চারপাশ সম্পর্কে সচেতনতা কমে যায়।

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = কেটামিন নতুন ওষুধ নয়। ১৯৭০ সাল থেকে এটি চেতনানাশক হিসেবে মার্কিন যুক্তরাষ্ট্রের খাদ্য ও ওষুধ প্রশাসনের (FDA) অনুমোদিত।

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = কেটামিনের একটি ধরনকে এসকেটামিন বলা হয়। এটি নাকে দেওয়ার স্প্রে হিসেবে পাওয়া যায়, যার নাম Spravato। অন্য চিকিৎসায় যে বিষণ্নতা (ডিপ্রেশন) কমেনি, তার জন্য FDA এটি অনুমোদন করেছে।

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = ব্যথার জন্য এবং মানসিক স্বাস্থ্যের অন্যান্য সমস্যার জন্যও কেটামিনের ব্যবহার খতিয়ে দেখা হচ্ছে।

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = কেটামিনে পার্শ্বপ্রতিক্রিয়া হতে পারে, এবং এর অপব্যবহারও হতে পারে। এর ব্যবহার ডাক্তারদের নিবিড় তত্ত্বাবধানে হওয়া জরুরি।

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = আপনার কি মনে হয় বিষণ্নতা, উদ্বেগ বা এ ধরনের কোনো সমস্যার জন্য আপনার চিকিৎসাসেবা লাগতে পারে? অনুগ্রহ করে [আমাদের সঙ্গে যোগাযোগ করুন]({ $site })। আপনাকে সাহায্য করতে পারলে আমরা খুশি হব।

# source: How ketamine may help with pain
how-it-may-help--heading = কেটামিন কীভাবে ব্যথায় সাহায্য করতে পারে

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = কেটামিন চিকিৎসা দীর্ঘস্থায়ী ব্যথার ওপর যেসব সম্ভাব্য উপায়ে কাজ করে, তা এখানে দেওয়া হলো:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **এটি ব্যথার সংকেত আটকায়।** কেটামিন NMDA রিসেপ্টরকে আটকে দেয়। এতে মস্তিষ্ক ও মেরুরজ্জুতে (স্পাইনাল কর্ডে) ব্যথার সংকেত দমে থাকে, তাই আপনার ব্যথা কম লাগে।

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **এটি নির্দিষ্ট কিছু কোষকে শান্ত করতে পারে।** গ্লিয়াল কোষ নামের কোষগুলোর দীর্ঘস্থায়ী ব্যথায় ভূমিকা আছে। কেটামিন প্রদাহের বিরুদ্ধে ও অ্যান্টিঅক্সিডেন্ট হিসেবে কাজ করে এগুলোকে শান্ত করতে পারে।

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **এটি শরীরের নিজের ব্যথা কমানোর ক্ষমতাকে কাজে লাগাতে পারে।** কেটামিন স্নায়ুর সেই পথগুলো চালু করতে পারে, যেগুলো ব্যথা দমিয়ে রাখে। অথবা এটি সেরোটোনিন ও এন্ডরফিনের মতো প্রাকৃতিক ব্যথারোধী উপাদান বাড়াতে পারে।

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **এটি স্নায়ুগুলোকে নতুন সংযোগ তৈরি করতে সাহায্য করতে পারে।** শরীর যা অনুভব করে, তার প্রতি সংবেদনশীলতা এবং অতিসংবেদনশীলতা কম হওয়ার সঙ্গে এই সংযোগগুলোর সম্পর্ক আছে।

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **এটি বিষণ্নতা কমাতে পারে।** কেটামিন বিষণ্নতা কমানোর একটি ওষুধ, যা দ্রুত কাজ করে। ব্যথার জন্য দেওয়া ডোজ বিষণ্নতার মতো এমন সমস্যাও কমাতে পারে, যেগুলোর কারণে দীর্ঘস্থায়ী ব্যথা আরও খারাপ লাগে।

# source: How long does an infusion take?
infusion-time--heading = একটি ইনফিউশনে কত সময় লাগে?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = ইনফিউশনে শিরার মাধ্যমে ধীরে ধীরে আপনাকে ওষুধ দেওয়া হয়। কত সময় লাগবে, তা কয়েকটি বিষয়ের ওপর নির্ভর করে:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **ডোজ।** ডোজ বেশি হলে বা বেশি ঘন ঘন দেওয়া হলে ইনফিউশনের সময় বাড়তে পারে।

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **আপনার স্নায়ুতন্ত্র।** কিছু মানুষ বেশি সংবেদনশীল, এবং তাঁদের কত সময় লাগবে তাতে এর প্রভাব পড়ে।

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **চিকিৎসার লক্ষ্য।** স্বল্পমেয়াদি (অ্যাকিউট) সমস্যার চিকিৎসা এবং দীর্ঘমেয়াদি (ক্রনিক) সমস্যার চিকিৎসায় আলাদা আলাদা সময় লাগতে পারে।

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = একটি ইনফিউশন মাত্র ৩০ মিনিটের হতে পারে, আবার কয়েক ঘণ্টা ধরেও চলতে পারে।

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = প্রচলিত একটি চিকিৎসায় ৬টি সেশন থাকে। প্রতিটি সেশনে ৪৫ মিনিট থেকে ১ ঘণ্টা সময় লাগে।

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = কখনো কখনো ইনফিউশনের সময় বাড়ানো হয়, যাতে তার লক্ষ্য পুরোপুরি পূরণ হয়। লক্ষ্য হতে পারে পিঠের ব্যথার উপশম বা অন্য কোনো ফল।

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = দীর্ঘস্থায়ী ব্যথার জন্য ডোজ সবার এক নয়। ব্যথা কতটা তীব্র এবং শরীরের কোন অংশের চিকিৎসা হচ্ছে, তার ওপর এটি নির্ভর করে।

# source: Side effects of ketamine infusions
side-effects--heading = কেটামিন ইনফিউশনের পার্শ্বপ্রতিক্রিয়া

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = ব্যথার জন্য কেটামিন ইনফিউশনে এই পার্শ্বপ্রতিক্রিয়াগুলো হতে পারে:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = নিজের থেকে বিচ্ছিন্ন লাগা (ডিসোসিয়েশন)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = আপনার মনে হতে পারে, আপনি নিজের চিন্তা বা শরীর থেকে বিচ্ছিন্ন হয়ে গেছেন। এটি প্রায়ই হয়, এবং সাধারণত বেশিক্ষণ থাকে না।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = হ্যালুসিনেশন (অলীক কিছু দেখা বা শোনা)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = আপনি এমন কিছু দেখতে বা শুনতে পারেন, যা বাস্তবে নেই। এমন হলে তা সাধারণত মৃদু হয়।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = বমি বমি ভাব বা বমি

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = আপনার বমি বমি লাগতে পারে বা বমি হতে পারে। ওষুধ দিয়ে প্রায়ই এটি ঠেকানো বা নিয়ন্ত্রণ করা যায়।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = মস্তিষ্ক ও স্নায়ুতন্ত্রের ওপর অন্যান্য প্রভাব

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = কেটামিন মস্তিষ্ক ও স্নায়ুতন্ত্রের ওপর কাজ করে, তাই অন্যান্য প্রভাবও হতে পারে।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = রক্তচাপের পরিবর্তন

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = আপনার রক্তচাপ বাড়তে বা কমতে পারে। ইনফিউশনের পরে সাধারণত তা আপনার স্বাভাবিক মাত্রায় ফিরে আসে।

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = ঘুম ঘুম ভাব

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = চিকিৎসার সময় বা তার অল্প পরেই আপনার খুব ক্লান্ত লাগতে পারে বা ঘুম পেতে পারে। আপনার মাথা ঝিমঝিমও করতে পারে।

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = ভালো খবর হলো, পার্শ্বপ্রতিক্রিয়াগুলো বেশিক্ষণ থাকে না। সাধারণত চিকিৎসা বন্ধ করার দরকার হয় না।

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = চেতনানাশক (অজ্ঞান করার ওষুধ) দিলে যে ঝুঁকি থাকে, এর ঝুঁকি তার চেয়ে খারাপ নয়। একজন চিকিৎসাকর্মী সেদিকে সতর্ক নজর রাখেন।

# source: What studies have found
studies--heading = গবেষণায় কী পাওয়া গেছে

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = গবেষকরা অনেকগুলো গবেষণা একত্র করে দেখছেন। কেটামিন দিয়ে দীর্ঘস্থায়ী ব্যথার চিকিৎসা করা যায় কি না, তা তাঁরা আরও ভালোভাবে বুঝতে চান।

# source: Some of their findings are in this table.
studies--some-of-their = তাঁদের কিছু ফলাফল এই সারণিতে দেওয়া হলো।

# source: Studies of ketamine and pain
studies--studies-of-ketamine = কেটামিন ও ব্যথা নিয়ে গবেষণা

# source: Year
studies--year = সাল

# source: Kind of study
studies--kind-of-study = গবেষণার ধরন

# source: What it found
studies--what-it-found = কী পাওয়া গেছে

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = মেটা-বিশ্লেষণ (একাধিক গবেষণা একত্র করে)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = শিরায় দেওয়া কেটামিনে দীর্ঘস্থায়ী ব্যথার উল্লেখযোগ্য উপশম হয়েছে। এই উপশম প্রায় ২ সপ্তাহ ছিল।

# source: Review of research
studies--review-of-research = গবেষণার পর্যালোচনা

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = ওপিওয়েডের কারণে হওয়া হাইপারঅ্যালজেসিয়া কমাতে কেটামিন সাহায্য করতে পারে।

# source: Study
studies--study = গবেষণা

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = বেশি ডোজে দীর্ঘস্থায়ী ব্যথার উপশম আরও বেশি হয়েছে।

# source: Same study
studies--same-study = একই গবেষণা

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = ফাইব্রোমায়ালজিয়ার মৃদু ব্যথায় ভোগা মানুষ তীব্র ব্যথায় ভোগা মানুষের চেয়ে দীর্ঘমেয়াদে বেশি উপশম পেয়েছেন, ১ বছর পর পর্যন্ত।

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = ওপিওয়েড হলো ব্যথার শক্তিশালী ওষুধ। ওপিওয়েডের কারণে হওয়া হাইপারঅ্যালজেসিয়ায় এই ওষুধগুলো প্রত্যাশার উল্টো কাজ করে: এতে মানুষ ব্যথার প্রতি আরও সংবেদনশীল হয়ে পড়েন।

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = তাই বেশি ডোজে আরও ভালো কাজ হতে পারে। তা ছাড়া, দীর্ঘস্থায়ী ব্যথায় ভোগা মানুষের কোনো কোনো দলের অন্যদের চেয়ে বেশি উপকার হতে পারে।

# source: In short
in-short--heading = সংক্ষেপে

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = কেটামিন একটি উন্নত চিকিৎসা। দীর্ঘস্থায়ী ব্যথায় ভোগা মানুষের চিকিৎসায় এটি ব্যবহৃত হয়েছে।

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = বিষণ্নতা, উদ্বেগ ও মানসিক আঘাতের (ট্রমার) মুখোমুখি হওয়া কঠিন, কিন্তু আপনি সাহায্য পেতে পারেন। কেটামিন চিকিৎসা একটি উপায়, যার কথা আপনি ভেবে দেখতে পারেন।

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = কেটামিনসহ মানসিক স্বাস্থ্যের যেকোনো চিকিৎসা শুরু করার আগে, আপনি যেসব ওষুধ খান বা ব্যবহার করেন, তার সবগুলোর কথা আপনার ডাক্তারকে জানান।

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = মানসিক স্বাস্থ্য সম্পর্কে আরও জানতে { $phone } নম্বরে { -clinic }-কে কল করুন অথবা [আমাদের ওয়েবসাইট]({ $site }) দেখুন।

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = আপনার দুশ্চিন্তার কথা শুনতে এবং আপনাকে সাহায্য করতে আমরা আছি।

# source: Questions and answers
questions--heading = প্রশ্ন ও উত্তর

# source: How often are ketamine infusions given for pain?
how-often--heading = ব্যথার জন্য কেটামিন ইনফিউশন কতদিন পরপর দেওয়া হয়?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = সাধারণ পরিকল্পনায় প্রথমে কয়েকটি ইনফিউশন দেওয়া হয়। পরে “বুস্টার” সেশন হতে পারে।

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **প্রথমে:** শুরুতেই উপশম আনতে ২ সপ্তাহের মধ্যে ৬টি ইনফিউশন, প্রতি ২–৩ দিনে ১টি।

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **পরে, প্রয়োজন অনুযায়ী:** ব্যথা নিয়ন্ত্রণে রাখতে প্রতি ১–২ মাসে বুস্টার সেশনের পরামর্শ দেওয়া হতে পারে।

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = ব্যথার জন্য কেটামিন ইনফিউশনের খরচ কি বিমা দেয়?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = বিমা পরিকল্পনা একেকটি একেক রকম। যেসব ব্যবহার FDA অনুমোদন করেছে, যেমন অ্যানেস্থেসিয়া, কিছু পরিকল্পনা তার খরচ আপনাকে ফেরত দিতে পারে।

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = দীর্ঘস্থায়ী ব্যথার জন্য কেটামিনের ব্যবহার “অফ-লেবেল”। এর মানে, FDA এই ব্যবহার অনুমোদন করেনি। এ বিষয়ে তথ্যপ্রমাণ এখনো সামনে আসছে।

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = আপনার বিমা পরিকল্পনা চিকিৎসার খরচ বহন না করলে, আপনাকে নিজেই অনেক টাকা দিতে হতে পারে।

# source: How long does ketamine help with depression?
depression--heading = বিষণ্নতায় কেটামিনের উপকার কতদিন থাকে?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = কেটামিন দ্রুত, কয়েক ঘণ্টার মধ্যেই বিষণ্নতা কমাতে পারে। এই উপশম সাধারণত ১–২ সপ্তাহ থাকে।

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = অন্য চিকিৎসায় আপনার বিষণ্নতা না কমে থাকলে, দীর্ঘদিন থাকে এমন ফল পেতে আপনার বারবার ইনফিউশন লাগতে পারে। এ ধরনের বিষণ্নতাকে চিকিৎসা-প্রতিরোধী বিষণ্নতা বলা হয়।

# source: How does ketamine relieve pain?
how-it-works--heading = কেটামিন কীভাবে ব্যথার উপশম করে?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = কেটামিন NMDA রিসেপ্টরকে আটকে দেয়। এতে ব্যথার সংকেত বাধা পায় এবং উপশম হয়।

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = এটি প্রদাহও কমাতে পারে এবং মস্তিষ্ককে নতুন সংযোগ তৈরি করতে (নিউরোপ্লাস্টিসিটি) সাহায্য করতে পারে। এসব প্রভাব মস্তিষ্ককে নতুনভাবে ব্যথা সামলাতে সাহায্য করতে পারে।
