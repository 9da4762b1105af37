## content/after.md, en-US. Written by `polyleaf sync`: edit the Markdown, not this file.

meta--title = After the infusion

meta--description = What to expect in the first hours and days after an infusion.

intro--relief-starts-within = Relief starts within hours.[^hours]

intro--a-person-rests = A person rests in a chair

intro--the-rest-room = The rest room

how-long--heading = How long relief lasts

# note: Keep the figure in digits.
how-long--relief-lasts-about = Relief lasts about 1 week.

how-long--rest-for-hours = Rest for 2 hours.

how-long--do-not-drive = Do not drive. Call { $phone }.

how-long--bring-form-a = Bring form {"{"}A{"}"}.

how-long--your-plan-has = Your plan has { NUMBER($sessions) } sessions, with { NUMBER($dose) } mg for each kilogram. It began on { DATETIME($opened, dateStyle: "long") }.

how-long--results-vary-read = Results vary. Read about [what helps](#what-helps), or [before your visit](before.md).

what-helps--heading = What helps

what-helps--do-not-take = Do not take **any** medicine for sleep today.

what-helps--what-to-do = What to do and when

what-helps--when = When

what-helps--what = What

what-helps--today = Today

what-helps--rest = Rest

what-helps--tomorrow = Tomorrow

what-helps--walk-slowly = Walk *slowly*

what-helps--nausea = Nausea

what-helps--you-may-feel = You may feel sick. `Sip` water.

what-helps--drowsiness = Drowsiness

what-helps--you-may-feel-tired = You may feel tired.

what-helps--eat-a-light = Eat a light meal.

what-helps--go-to-bed = Go to bed early.

what-helps--put-your-phone = Put your phone away.

what-helps--sleep-is-the = Sleep is the best medicine.

notes--in-a-study = In a study of 2019, for most people.
