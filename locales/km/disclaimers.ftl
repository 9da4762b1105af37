## content/disclaimers.md, en-US to km

# source: Important information
meta--title = ព័ត៌មានសំខាន់

# source: Please read this before you use our health leaflets: what they can and cannot tell you, and where to get help.
meta--description = សូមអានព័ត៌មាននេះ មុនពេលអ្នកប្រើខិត្តប័ណ្ណសុខភាពរបស់យើង៖ អ្វីដែលខិត្តប័ណ្ណទាំងនេះអាចប្រាប់ និងមិនអាចប្រាប់អ្នក ព្រមទាំងកន្លែងដែលអ្នកអាចស្វែងរកជំនួយ។

# source: This is not medical advice
not-medical-advice--heading = នេះមិនមែនជាការណែនាំខាងវេជ្ជសាស្ត្រទេ

# source: This leaflet gives general information. It does not replace advice from your own doctor.
not-medical-advice--this-leaflet-gives = ខិត្តប័ណ្ណនេះផ្ដល់ព័ត៌មានទូទៅ។ វាមិនជំនួសការណែនាំពីគ្រូពេទ្យរបស់អ្នកផ្ទាល់ទេ។

# source: Ketamine is not approved for pain
off-label--heading = កេតាមីនមិនត្រូវបានអនុម័តសម្រាប់ព្យាបាលការឈឺចាប់ទេ

# source: The U.S. Food and Drug Administration (FDA) approved ketamine for anesthesia. It has not approved ketamine for pain or for any psychiatric disorder.
off-label--the-u-s = រដ្ឋបាលចំណីអាហារ និងឱសថសហរដ្ឋអាមេរិក (FDA) បានអនុម័តកេតាមីនសម្រាប់ការសណ្ដំ។ ស្ថាប័ននេះមិនបានអនុម័តកេតាមីនសម្រាប់ព្យាបាលការឈឺចាប់ ឬជំងឺផ្លូវចិត្តណាមួយទេ។

# source: Esketamine (Spravato) nasal spray is approved only for certain adults with depression. Its safety program (REMS) requires at least 2 hours of monitoring.
off-label--esketamine-spravato-nasal = ថ្នាំបាញ់ច្រមុះអេសកេតាមីន (Spravato) ត្រូវបានអនុម័តសម្រាប់តែមនុស្សពេញវ័យមួយចំនួនដែលមានជំងឺធ្លាក់ទឹកចិត្តប៉ុណ្ណោះ។ កម្មវិធីសុវត្ថិភាពរបស់វា (REMS) តម្រូវឱ្យមានការតាមដានយ៉ាងតិច 2 ម៉ោង។

# source: In an emergency
emergency--heading = ក្នុងករណីអាសន្ន

# source: In an emergency, call { $emergency }. If you have thoughts of suicide, call or text { $crisis }.
emergency--in-an-emergency = ក្នុងករណីអាសន្ន សូមទូរសព្ទទៅ { $emergency }។ ប្រសិនបើអ្នកមានគំនិតចង់ធ្វើអត្តឃាត សូមទូរសព្ទ ឬផ្ញើសារទៅ { $crisis }។

# source: Results vary
results-vary--heading = លទ្ធផលខុសគ្នាពីម្នាក់ទៅម្នាក់

# source: Treatment does not help everyone. How much relief you get, and how long it lasts, may differ from what you read here.
results-vary--treatment-does-not = ការព្យាបាលមិនមែនអាចជួយមនុស្សគ្រប់រូបបានទេ។ កម្រិតនៃការធូរស្រាលដែលអ្នកទទួលបាន និងរយៈពេលដែលវាស្ថិតនៅ អាចខុសពីអ្វីដែលអ្នកអាននៅទីនេះ។

# source: Do not drive after treatment
no-driving--heading = កុំបើកបរក្រោយការព្យាបាល

# source: Do not drive or use machines until the day after treatment, and until your care team says it is safe.
no-driving--do-not-drive = កុំបើកបរ ឬប្រើម៉ាស៊ីន រហូតដល់ថ្ងៃបន្ទាប់ពីថ្ងៃព្យាបាល និងរហូតដល់ក្រុមថែទាំរបស់អ្នកប្រាប់ថាមានសុវត្ថិភាព។

# source: Report side effects
report-side-effects--heading = រាយការណ៍អំពីផលប៉ះពាល់

# note: Keep 1-800-FDA-1088 exactly as it is, letters too.
# source: Tell { -clinic } about side effects at { $phone }. You may also report them to FDA MedWatch at 1-800-FDA-1088.
report-side-effects--tell-about-side = សូមប្រាប់ { -clinic } អំពីផលប៉ះពាល់ តាមលេខ { $phone }។ អ្នកក៏អាចរាយការណ៍អំពីផលប៉ះពាល់ទៅ FDA MedWatch តាមលេខ 1-800-FDA-1088 បានដែរ។
