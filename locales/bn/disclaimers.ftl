## content/disclaimers.md, en-US to bn

# source: Important information
meta--title = গুরুত্বপূর্ণ তথ্য

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = আমাদের স্বাস্থ্য তথ্যপত্র ব্যবহারের আগে অনুগ্রহ করে এটি পড়ুন: তথ্যপত্রগুলো আপনাকে কী জানাতে পারে ও কী পারে না, এবং কোথায় সাহায্য পাবেন।

# source: This is not medical advice
not-medical-advice--heading = এটি ডাক্তারি পরামর্শ নয়

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = এই তথ্যপত্রে সাধারণ তথ্য দেওয়া হয়েছে। এটি আপনার নিজের ডাক্তারের পরামর্শের বিকল্প নয়।

# source: Ketamine is not approved for pain
off-label--heading = ব্যথার জন্য কেটামিন অনুমোদিত নয়

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = মার্কিন যুক্তরাষ্ট্রের খাদ্য ও ওষুধ প্রশাসন (FDA) অ্যানেস্থেসিয়ার (অজ্ঞান করার) জন্য কেটামিন অনুমোদন করেছে। ব্যথার জন্য বা কোনো মানসিক রোগের জন্য FDA কেটামিন অনুমোদন করেনি।

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = নাকে দেওয়ার এসকেটামিন (Spravato) স্প্রে শুধু বিষণ্নতায় (ডিপ্রেশনে) ভোগা নির্দিষ্ট কিছু প্রাপ্তবয়স্ক মানুষের জন্য অনুমোদিত। এর নিরাপত্তা কর্মসূচি (REMS) অনুযায়ী কমপক্ষে ২ ঘণ্টা পর্যবেক্ষণে রাখা আবশ্যক।

# source: In an emergency
emergency--heading = জরুরি অবস্থায়

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = জরুরি অবস্থায় { $emergency } নম্বরে কল করুন। আপনার মনে আত্মহত্যার চিন্তা এলে { $crisis } নম্বরে কল করুন বা টেক্সট মেসেজ পাঠান।

# source: Results vary
results-vary--heading = ফলাফল একেকজনের একেক রকম

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = এই চিকিৎসায় সবার উপকার হয় না। আপনার কতটা উপশম হবে এবং তা কতদিন থাকবে, তা এখানে যা পড়ছেন তার চেয়ে আলাদা হতে পারে।

# source: Do not drive after treatment
no-driving--heading = চিকিৎসার পরে গাড়ি চালাবেন না

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = চিকিৎসার পরের দিনের আগে গাড়ি চালাবেন না বা যন্ত্রপাতি ব্যবহার করবেন না। এরপরও আপনার চিকিৎসা দল নিরাপদ বলে না জানানো পর্যন্ত তা করবেন না।

# source: Report side effects
report-side-effects--heading = পার্শ্বপ্রতিক্রিয়ার কথা জানান

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = পার্শ্বপ্রতিক্রিয়া হলে { $phone } নম্বরে { -clinic }-কে জানান। আপনি FDA MedWatch-কেও 1-800-FDA-1088 নম্বরে এ কথা জানাতে পারেন।
