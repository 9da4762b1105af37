## content/ketamine-pain-relief.md, en-US to km

# source: How long does ketamine pain relief last?
meta--title = តើកេតាមីនជួយឱ្យធូរស្រាលពីការឈឺចាប់បានយូរប៉ុណ្ណា?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = របៀបដែលការបញ្ចូលកេតាមីនតាមសរសៃឈាមអាចសម្រាលការឈឺចាប់រ៉ាំរ៉ៃ រយៈពេលដែលការធូរស្រាលអាចស្ថិតនៅ ផលប៉ះពាល់ដែលអាចកើតមាន និងចម្លើយចំពោះសំណួរដែលសួរញឹកញាប់។

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = ការរស់នៅជាមួយការឈឺចាប់ដែលមិនព្រមបាត់ គឺជារឿងពិបាក។ ការព្យាបាលដោយកេតាមីនអាចជាជម្រើសសមស្របសម្រាប់ការឈឺចាប់រ៉ាំរ៉ៃ។

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = ការឈឺចាប់ត្រូវបានហៅថារ៉ាំរ៉ៃ នៅពេលវាបន្តលើសពី 3 ខែ ដោយវិធីដែលប្រើដើម្បីគ្រប់គ្រងវាមិនបានជួយឱ្យធូរស្រាល។

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = ជាធម្មតា កេតាមីនមិនត្រូវបានសាកល្បងប្រើមុនគេទេ។ វាអាចត្រូវបានពិចារណានៅពេលក្រោយ ប្រសិនបើអ្នកមិនទាន់បានធូរស្រាល។

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = ក្នុងការព្យាបាលនេះ អ្នកនឹងទទួលថ្នាំដែលហៅថា កេតាមីន។ គេកំពុងសិក្សាវាយ៉ាងទូលំទូលាយ ក្នុងនាមជាថ្នាំបន្ថយការឈឺចាប់។

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = ដូចការព្យាបាលណាមួយដែរ វាមានហានិភ័យដែលត្រូវគិតពិចារណា។ ឧទាហរណ៍ អ្នកអាចមានអារម្មណ៍ដាច់ចេញពីខ្លួនឯង (dissociation) ឬអារម្មណ៍របស់អ្នកអាចផ្លាស់ប្ដូរ។ សូមអានបន្ថែមអំពី[ផលប៉ះពាល់](#side-effects)។

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = ប្រសិនបើអ្នកបានសាកល្បងការព្យាបាលផ្សេងទៀតទាំងអស់ហើយ ការព្យាបាលដោយកេតាមីនគឺជាលទ្ធភាពមួយទៀត។ វាអាចជួយសម្រាលការឈឺចាប់រយៈពេលយូរដែលពិបាកទ្រាំ។

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = តើការធូរស្រាលអាចស្ថិតនៅបានយូរប៉ុណ្ណា? ការវិភាគមួយនៅឆ្នាំ 2019 ដែលរួមបញ្ចូលការសិក្សាមួយចំនួន បានរកឃើញថាប្រហែល 2 សប្ដាហ៍។ សូមអានបន្ថែមអំពី[អ្វីដែលការសិក្សាបានរកឃើញ](#studies)។

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = ផ្នែកបន្ទាប់ៗពន្យល់អំពីអ្វីដែលកេតាមីនធ្វើ និងរបៀបដែលវាអាចសម្រាលការឈឺចាប់។

# source: What is ketamine?
what-is-ketamine--heading = តើកេតាមីនជាអ្វី?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = កេតាមីនរារាំងផ្នែកមួយនៃកោសិកាខួរក្បាល ដែលហៅថា ធាតុទទួល NMDA។ ធាតុទទួលចាប់យកសញ្ញា។

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = នៅពេលធាតុទទួលនេះត្រូវបានរារាំង សញ្ញាខួរក្បាលមួយចំនួនពិបាកបំពេញការងាររបស់វាជាងមុន។

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = នេះជាមូលហេតុដែលគ្រូពេទ្យបានប្រើវាជាថ្នាំសណ្ដំ៖ វាធ្វើឱ្យមនុស្សងងុយគេង និងដឹងខ្លួនតិចជាងមុន។

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = កេតាមីនមិនមែនជាថ្នាំថ្មីទេ។ រដ្ឋបាលចំណីអាហារ និងឱសថសហរដ្ឋអាមេរិក (FDA) បានអនុម័តវាជាថ្នាំសណ្ដំ តាំងពីឆ្នាំ 1970។

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = ទម្រង់មួយនៃកេតាមីនហៅថា អេសកេតាមីន។ វាជាថ្នាំបាញ់ច្រមុះដែលមានឈ្មោះថា Spravato។ FDA បានអនុម័តវាសម្រាប់ជំងឺធ្លាក់ទឹកចិត្តដែលការព្យាបាលផ្សេងទៀតមិនបានជួយ។

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = គេក៏កំពុងសិក្សាអំពីការប្រើកេតាមីនសម្រាប់ការឈឺចាប់ និងសម្រាប់បញ្ហាសុខភាពផ្លូវចិត្តផ្សេងទៀត ក្រៅពីជំងឺធ្លាក់ទឹកចិត្តដែរ។

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = កេតាមីនអាចបង្កផលប៉ះពាល់ ហើយអាចត្រូវបានប្រើក្នុងផ្លូវខុស។ វាសំខាន់ដែលគ្រូពេទ្យត្រូវត្រួតពិនិត្យការប្រើវាយ៉ាងដិតដល់។

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = តើអ្នកគិតថាអ្នកអាចត្រូវការការថែទាំសម្រាប់ជំងឺធ្លាក់ទឹកចិត្ត ការថប់បារម្ភ ឬបញ្ហាស្រដៀងគ្នានេះឬទេ? សូម[ទាក់ទងមកយើង]({ $site })។ យើងរីករាយនឹងជួយអ្នក។

# source: How ketamine may help with pain
how-it-may-help--heading = របៀបដែលកេតាមីនអាចជួយលើការឈឺចាប់

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = ខាងក្រោមនេះជាវិធីដែលអាចទៅរួច ដែលការព្យាបាលដោយកេតាមីនមានឥទ្ធិពលលើការឈឺចាប់រ៉ាំរ៉ៃ៖

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **វារារាំងសញ្ញាឈឺចាប់។** កេតាមីនរារាំងធាតុទទួល NMDA។ ការនេះទប់សញ្ញាឈឺចាប់នៅក្នុងខួរក្បាល និងខួរឆ្អឹងខ្នង ដូច្នេះអ្នកមានអារម្មណ៍ឈឺចាប់តិចជាងមុន។

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **វាអាចធ្វើឱ្យកោសិកាមួយចំនួនស្ងប់។** កោសិកាដែលហៅថា កោសិកាគ្លីយ៉ា មានតួនាទីក្នុងការឈឺចាប់រ៉ាំរ៉ៃ។ កេតាមីនអាចធ្វើឱ្យកោសិកាទាំងនេះស្ងប់ ដោយប្រឆាំងនឹងការរលាក និងដើរតួជាសារធាតុប្រឆាំងអុកស៊ីតកម្ម។

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **វាអាចប្រើប្រព័ន្ធបន្ថយការឈឺចាប់របស់រាងកាយផ្ទាល់។** កេតាមីនអាចបើកដំណើរការផ្លូវសរសៃប្រសាទដែលទប់ការឈឺចាប់។ ឬវាអាចបង្កើនសារធាតុធម្មជាតិដែលប្រឆាំងការឈឺចាប់ ដូចជា សេរ៉ូតូនីន និងអេនដូហ្វីន។

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **វាអាចជួយសរសៃប្រសាទបង្កើតការតភ្ជាប់ថ្មី។** ការតភ្ជាប់ទាំងនេះមានទំនាក់ទំនងនឹងការថយចុះភាពរសើប និងការថយចុះភាពរសើបហួសកម្រិត ចំពោះអ្វីដែលរាងកាយទទួលដឹង។

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **វាអាចសម្រាលជំងឺធ្លាក់ទឹកចិត្ត។** កេតាមីនជាថ្នាំប្រឆាំងជំងឺធ្លាក់ទឹកចិត្តដែលមានឥទ្ធិពលឆាប់រហ័ស។ កម្រិតថ្នាំដែលផ្ដល់សម្រាប់ការឈឺចាប់ ក៏អាចសម្រាលបញ្ហាដែលធ្វើឱ្យមានអារម្មណ៍ថាការឈឺចាប់រ៉ាំរ៉ៃកាន់តែធ្ងន់ធ្ងរ ដូចជាជំងឺធ្លាក់ទឹកចិត្តជាដើម។

# source: How long does an infusion take?
infusion-time--heading = តើការបញ្ចូលថ្នាំតាមសរសៃឈាមចំណាយពេលប៉ុន្មាន?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = ការបញ្ចូលថ្នាំតាមសរសៃឈាម គឺជាការផ្ដល់ថ្នាំដល់អ្នកយឺតៗតាមសរសៃវ៉ែន។ មានកត្តាមួយចំនួនដែលមានឥទ្ធិពលលើរយៈពេលរបស់វា៖

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **កម្រិតថ្នាំ៖** កម្រិតថ្នាំខ្ពស់ជាង ឬញឹកញាប់ជាង អាចធ្វើឱ្យការបញ្ចូលថ្នាំតាមសរសៃឈាមយូរជាងមុន។

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **ប្រព័ន្ធប្រសាទរបស់អ្នក៖** មនុស្សខ្លះរសើបជាងអ្នកដទៃ ហើយនេះមានឥទ្ធិពលលើរយៈពេលដែលពួកគេត្រូវការ។

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **គោលដៅនៃការព្យាបាល៖** ការថែទាំសម្រាប់បញ្ហារយៈពេលខ្លី (ស្រួចស្រាវ) និងការថែទាំសម្រាប់បញ្ហារយៈពេលយូរ (រ៉ាំរ៉ៃ) អាចត្រូវការរយៈពេលខុសគ្នា។

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = ការបញ្ចូលថ្នាំតាមសរសៃឈាមអាចខ្លីត្រឹម 30 នាទី ឬអាចមានរយៈពេលច្រើនម៉ោង។

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = ការព្យាបាលដែលប្រើជាទូទៅមាន 6 វគ្គ។ វគ្គនីមួយៗចំណាយពេលពី 45 នាទីដល់ 1 ម៉ោង។

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = ជួនកាល ការបញ្ចូលថ្នាំតាមសរសៃឈាមត្រូវបានធ្វើឱ្យយូរជាងមុន ដើម្បីឱ្យវាសម្រេចគោលដៅពេញលេញ។ គោលដៅនោះអាចជាការធូរស្រាលពីការឈឺខ្នង ឬលទ្ធផលផ្សេងទៀត។

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = កម្រិតថ្នាំសម្រាប់ការឈឺចាប់រ៉ាំរ៉ៃមិនដូចគ្នាសម្រាប់មនុស្សគ្រប់គ្នាទេ។ វាអាស្រ័យលើកម្រិតធ្ងន់ធ្ងរនៃការឈឺចាប់ និងកន្លែងដែលត្រូវព្យាបាល។

# source: Side effects of ketamine infusions
side-effects--heading = ផលប៉ះពាល់នៃការបញ្ចូលកេតាមីនតាមសរសៃឈាម

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = ការបញ្ចូលកេតាមីនតាមសរសៃឈាមសម្រាប់ការឈឺចាប់ អាចបង្កផលប៉ះពាល់ទាំងនេះ៖

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = អារម្មណ៍ដាច់ចេញពីខ្លួនឯង (dissociation)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = អ្នកអាចមានអារម្មណ៍ដាច់ចេញពីគំនិត ឬរាងកាយរបស់អ្នក។ ការនេះកើតមានជាទូទៅ ហើយជាធម្មតាមិនស្ថិតនៅយូរទេ។

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = ការឃើញ ឬឮអ្វីដែលមិនពិត (hallucinations)

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = អ្នកអាចឃើញ ឬឮអ្វីៗដែលមិនមែនជាការពិត។ ប្រសិនបើវាកើតឡើង ជាធម្មតាវាមានកម្រិតស្រាល។

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = ចង់ក្អួត ឬក្អួត

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = អ្នកអាចមានអារម្មណ៍ចង់ក្អួត ឬក្អួតចេញមក។ ជាញឹកញាប់ ថ្នាំអាចបង្ការ ឬគ្រប់គ្រងវាបាន។

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = ឥទ្ធិពលផ្សេងទៀតលើខួរក្បាល និងប្រព័ន្ធប្រសាទ

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = កេតាមីនមានសកម្មភាពលើខួរក្បាល និងប្រព័ន្ធប្រសាទ ដូច្នេះឥទ្ធិពលផ្សេងទៀតក៏អាចកើតមានដែរ។

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = ការប្រែប្រួលសម្ពាធឈាម

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = សម្ពាធឈាមរបស់អ្នកអាចឡើង ឬចុះ។ ជាធម្មតា វាត្រឡប់មកកម្រិតធម្មតារបស់អ្នកវិញ ក្រោយការបញ្ចូលថ្នាំតាមសរសៃឈាម។

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = ភាពងងុយគេង

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = អ្នកអាចមានអារម្មណ៍អស់កម្លាំងខ្លាំង ឬងងុយគេងខ្លាំង ក្នុងពេលព្យាបាល ឬបន្ទាប់ពីនោះបន្តិច។ អ្នកក៏អាចមានអារម្មណ៍វិលមុខបន្តិចដែរ។

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = ដំណឹងល្អគឺ ផលប៉ះពាល់មិនស្ថិតនៅយូរទេ។ ជាធម្មតា មនុស្សមិនចាំបាច់បញ្ឈប់ការព្យាបាលទេ។

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = ហានិភ័យមិនធ្ងន់ធ្ងរជាងហានិភ័យនៃការទទួលថ្នាំសណ្ដំទេ។ អ្នកជំនាញវេជ្ជសាស្ត្រតាមដានហានិភ័យទាំងនេះយ៉ាងប្រុងប្រយ័ត្ន។

# source: What studies have found
studies--heading = អ្វីដែលការសិក្សាបានរកឃើញ

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = អ្នកស្រាវជ្រាវកំពុងប្រមូលផ្ដុំការសិក្សាជាច្រើន។ ពួកគេចង់យល់កាន់តែច្បាស់ថា តើកេតាមីនអាចព្យាបាលការឈឺចាប់រ៉ាំរ៉ៃបានឬទេ។

# source: Some of their findings are in this table.
studies--some-of-their = លទ្ធផលមួយចំនួនដែលពួកគេបានរកឃើញ មាននៅក្នុងតារាងនេះ។

# source: Studies of ketamine and pain
studies--studies-of-ketamine = ការសិក្សាអំពីកេតាមីន និងការឈឺចាប់

# source: Year
studies--year = ឆ្នាំ

# source: Kind of study
studies--kind-of-study = ប្រភេទនៃការសិក្សា

# source: What it found
studies--what-it-found = អ្វីដែលបានរកឃើញ

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = ការវិភាគមេតា (ការសិក្សាមួយចំនួនរួមបញ្ចូលគ្នា)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = កេតាមីនដែលផ្ដល់តាមសរសៃវ៉ែន បានធ្វើឱ្យធូរស្រាលគួរឱ្យកត់សម្គាល់ពីការឈឺចាប់រ៉ាំរ៉ៃ។ ការធូរស្រាលនោះស្ថិតនៅប្រហែល 2 សប្ដាហ៍។

# source: Review of research
studies--review-of-research = ការពិនិត្យឡើងវិញលើការស្រាវជ្រាវ

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = កេតាមីនអាចជួយបន្ថយភាពរសើបហួសកម្រិតចំពោះការឈឺចាប់ ដែលបណ្ដាលមកពីអូភីអូអ៊ីត។

# source: Study
studies--study = ការសិក្សា

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = កម្រិតថ្នាំខ្ពស់ជាង បានសម្រាលការឈឺចាប់រ៉ាំរ៉ៃខ្លាំងជាង។

# source: Same study
studies--same-study = ការសិក្សាដដែល

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = អ្នកដែលឈឺចាប់កម្រិតស្រាលដោយជំងឺហ្វីប្រូមីអាល់ហ្ស៊ី (fibromyalgia) បានធូរស្រាលរយៈពេលយូរ រហូតដល់ 1 ឆ្នាំក្រោយមក ច្រើនជាងអ្នកដែលឈឺចាប់ធ្ងន់ធ្ងរ។

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = អូភីអូអ៊ីតជាថ្នាំបន្ថយការឈឺចាប់ដែលមានកម្លាំងខ្លាំង។ ក្នុងករណីភាពរសើបហួសកម្រិតចំពោះការឈឺចាប់ ដែលបណ្ដាលមកពីអូភីអូអ៊ីត ថ្នាំទាំងនេះធ្វើផ្ទុយពីអ្វីដែលអ្នករំពឹងទុក៖ វាធ្វើឱ្យមនុស្សកាន់តែរសើបចំពោះការឈឺចាប់។

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = ដូច្នេះ កម្រិតថ្នាំខ្ពស់ជាងអាចមានប្រសិទ្ធភាពប្រសើរជាង។ ម្យ៉ាងទៀត ក្រុមមនុស្សមួយចំនួនដែលមានការឈឺចាប់រ៉ាំរ៉ៃ អាចទទួលបានជំនួយច្រើនជាងក្រុមផ្សេងទៀត។

# source: In short
in-short--heading = សេចក្ដីសង្ខេប

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = កេតាមីនជាការព្យាបាលជឿនលឿន។ វាត្រូវបានប្រើដើម្បីថែទាំអ្នកដែលមានការឈឺចាប់រ៉ាំរ៉ៃមកហើយ។

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = ជំងឺធ្លាក់ទឹកចិត្ត ការថប់បារម្ភ និងការប៉ះទង្គិចផ្លូវចិត្ត ពិបាកប្រឈមមុខ ប៉ុន្តែអ្នកអាចទទួលជំនួយបាន។ ការព្យាបាលដោយកេតាមីនជាជម្រើសមួយដែលអ្នកអាចពិចារណា។

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = មុនពេលអ្នកចាប់ផ្ដើមការព្យាបាលសុខភាពផ្លូវចិត្តណាមួយ រួមទាំងកេតាមីន សូមប្រាប់គ្រូពេទ្យរបស់អ្នកអំពីថ្នាំទាំងអស់ដែលអ្នកប្រើ។

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = ដើម្បីស្វែងយល់បន្ថែមអំពីសុខភាពផ្លូវចិត្ត សូមទូរសព្ទទៅ { -clinic } តាមលេខ { $phone } ឬចូលមើល[គេហទំព័ររបស់យើង]({ $site })។

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = យើងនៅទីនេះដើម្បីស្ដាប់កង្វល់របស់អ្នក និងជួយអ្នក។

# source: Questions and answers
questions--heading = សំណួរ និងចម្លើយ

# source: How often are ketamine infusions given for pain?
how-often--heading = តើការបញ្ចូលកេតាមីនតាមសរសៃឈាមសម្រាប់ការឈឺចាប់ ធ្វើញឹកញាប់ប៉ុណ្ណា?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = ផែនការស្តង់ដារចាប់ផ្ដើមដោយការបញ្ចូលថ្នាំតាមសរសៃឈាមមួយឈុត។ វគ្គ “ជំរុញ” អាចមាននៅពេលក្រោយ។

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **នៅដំបូង៖** ការបញ្ចូលថ្នាំតាមសរសៃឈាម 6 ដង ក្នុងរយៈពេល 2 សប្ដាហ៍ ដោយធ្វើ 1 ដងរៀងរាល់ 2–3 ថ្ងៃ ដើម្បីឱ្យបានធូរស្រាលតាំងពីដំណាក់កាលដំបូង។

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **នៅពេលក្រោយ តាមតម្រូវការ៖** វគ្គជំរុញអាចត្រូវបានណែនាំរៀងរាល់ 1–2 ខែ ដើម្បីរក្សាការឈឺចាប់ឱ្យស្ថិតក្រោមការគ្រប់គ្រង។

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = តើធានារ៉ាប់រងចេញថ្លៃការបញ្ចូលកេតាមីនតាមសរសៃឈាមសម្រាប់ការឈឺចាប់ឬទេ?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = គម្រោងធានារ៉ាប់រងមានភាពខុសគ្នា។ គម្រោងខ្លះអាចសងប្រាក់អ្នកវិញ សម្រាប់ការប្រើដែល FDA បានអនុម័ត ដូចជាការសណ្ដំ។

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = ការប្រើកេតាមីនសម្រាប់ការឈឺចាប់រ៉ាំរ៉ៃ គឺជាការប្រើ “ក្រៅការណែនាំលើស្លាកថ្នាំ” (off-label)។ នេះមានន័យថា FDA មិនបានអនុម័តការប្រើនោះទេ។ ភស្តុតាងសម្រាប់ការប្រើនេះទើបតែកំពុងលេចឡើង។

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = ប្រសិនបើគម្រោងរបស់អ្នកមិនរ៉ាប់រងការព្យាបាលទេ អ្នកអាចត្រូវចេញថ្លៃខ្ពស់ដោយខ្លួនឯង។

# source: How long does ketamine help with depression?
depression--heading = តើកេតាមីនជួយលើជំងឺធ្លាក់ទឹកចិត្តបានយូរប៉ុណ្ណា?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = កេតាមីនអាចសម្រាលជំងឺធ្លាក់ទឹកចិត្តបានលឿន ក្នុងរយៈពេលប៉ុន្មានម៉ោង។ ជាធម្មតា ការធូរស្រាលស្ថិតនៅ 1–2 សប្ដាហ៍។

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = ប្រសិនបើការព្យាបាលផ្សេងទៀតមិនបានជួយជំងឺធ្លាក់ទឹកចិត្តរបស់អ្នកទេ អ្នកអាចត្រូវការការបញ្ចូលថ្នាំតាមសរសៃឈាមម្ដងហើយម្ដងទៀត ដើម្បីឱ្យលទ្ធផលស្ថិតនៅយូរ។ ជំងឺបែបនេះហៅថា ជំងឺធ្លាក់ទឹកចិត្តដែលធន់នឹងការព្យាបាល។

# source: How does ketamine relieve pain?
how-it-works--heading = តើកេតាមីនសម្រាលការឈឺចាប់យ៉ាងដូចម្ដេច?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = កេតាមីនរារាំងធាតុទទួល NMDA។ ការនេះកាត់ផ្ដាច់សញ្ញាឈឺចាប់ និងធ្វើឱ្យធូរស្រាល។

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = វាក៏អាចកាត់បន្ថយការរលាក និងជួយខួរក្បាលបង្កើតការតភ្ជាប់ថ្មី (ភាពបត់បែននៃប្រព័ន្ធប្រសាទ)។ ឥទ្ធិពលទាំងនេះអាចជួយខួរក្បាលដំណើរការការឈឺចាប់តាមរបៀបថ្មី។
