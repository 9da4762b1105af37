## content/ketamine-pain-relief.md, en-US to pl

# source: How long does ketamine pain relief last?
meta--title = Jak długo utrzymuje się ulga w bólu po ketaminie?

# source: How ketamine infusions may ease chronic pain, how long relief may last, possible side effects, and answers to common questions.
meta--description = Jak wlewy ketaminy mogą łagodzić ból przewlekły, jak długo może utrzymywać się ulga, jakie są możliwe skutki uboczne oraz odpowiedzi na częste pytania.

# source: Living with pain that will not go away is hard. Ketamine therapy can be a suitable choice for chronic pain.
intro--living-with-pain = Trudno jest żyć z bólem, który nie mija. Terapia ketaminą może być odpowiednią metodą w przypadku bólu przewlekłego.

# source: Pain is called chronic when it goes on for longer than 3 months, without relief from the ways used to manage it.
intro--pain-is-called = Ból nazywa się przewlekłym, gdy trwa dłużej niż 3 miesiące, a sposoby stosowane, aby go opanować, nie przynoszą ulgi.

# source: Ketamine is not usually tried first. It may be considered later if you have not found relief.
intro--ketamine-is-not = Ketaminy zwykle nie stosuje się w pierwszej kolejności. Można ją rozważyć później, jeśli nie znaleźli Państwo ulgi.

# source: In this treatment, you receive a medicine called ketamine. It is being widely studied as a pain reliever.
intro--in-this-treatment = Podczas tego leczenia otrzymują Państwo lek o nazwie ketamina. Jest on szeroko badany jako środek przeciwbólowy.

# source: Like any treatment, it has risks to think about. For example, you may feel detached from yourself (dissociation), or your mood may change. Read more about [side effects](#side-effects).
intro--like-any-treatment = Jak każde leczenie, wiąże się ono z ryzykiem, które trzeba wziąć pod uwagę. Na przykład mogą Państwo mieć poczucie oderwania od siebie (dysocjacja) lub może zmienić się Państwa nastrój. Więcej informacji: [skutki uboczne](#side-effects).

# source: If you have tried every other treatment, ketamine therapy is one more possibility. It may help ease long-term pain that is hard to bear.
intro--if-you-have = Jeśli wypróbowali Państwo już wszystkie inne metody leczenia, terapia ketaminą jest jeszcze jedną możliwością. Może pomóc złagodzić długotrwały ból, który trudno znieść.

# source: How long can relief last? A 2019 analysis that combined several studies found about 2 weeks. Read more about [what the studies found](#studies).
intro--how-long-can = Jak długo może utrzymywać się ulga? Analiza z 2019 roku, w której połączono kilka badań, wykazała, że około 2 tygodni. Więcej informacji: [co wykazały badania](#studies).

# source: The next parts explain what ketamine does and how it may ease pain.
intro--the-next-parts = W kolejnych częściach wyjaśniamy, jak działa ketamina i w jaki sposób może łagodzić ból.

# source: What is ketamine?
what-is-ketamine--heading = Czym jest ketamina?

# source: Ketamine blocks a part of brain cells called the NMDA receptor. Receptors pick up signals.
what-is-ketamine--ketamine-blocks-a = Ketamina blokuje element komórek mózgu zwany receptorem NMDA. Receptory odbierają sygnały.

# source: With this receptor blocked, some brain signals have a harder time doing their job.
what-is-ketamine--with-this-receptor = Gdy ten receptor jest zablokowany, niektórym sygnałom w mózgu trudniej jest spełniać swoje zadanie.

# source: This is why doctors have used it as an anesthetic: it makes people sleepy and less aware.
what-is-ketamine--this-is-why = Dlatego lekarze stosują ją jako środek do znieczulenia ogólnego: sprawia, że człowiek jest senny i mniej świadomy.

# source: Ketamine is not new. The U.S. Food and Drug Administration (FDA) has approved it as an anesthetic since 1970.
what-is-ketamine--ketamine-is-not = Ketamina nie jest nowym lekiem. Od 1970 roku jest zatwierdzona przez amerykańską Agencję ds. Żywności i Leków (FDA) jako środek do znieczulenia ogólnego.

# source: One form of ketamine is called esketamine. It comes as a nasal spray named Spravato. The FDA approved it for depression that other treatments have not helped.
what-is-ketamine--one-form-of = Jedna z postaci ketaminy to esketamina. Jest dostępna jako aerozol do nosa o nazwie Spravato. FDA zatwierdziła go do leczenia depresji, w której inne metody leczenia nie pomogły.

# source: Ketamine is also being explored for pain and for other mental health conditions.
what-is-ketamine--ketamine-is-also = Bada się także zastosowanie ketaminy w leczeniu bólu oraz zaburzeń psychicznych innych niż depresja.

# source: Ketamine can cause side effects, and it can be misused. It is important that doctors supervise its use closely.
what-is-ketamine--ketamine-can-cause = Ketamina może powodować skutki uboczne i może być używana w niewłaściwy sposób. Ważne jest, aby jej stosowanie ściśle nadzorowali lekarze.

# source: Do you think you may need care for depression, anxiety, or a similar problem? Please [contact us]({ $site }). We are glad to help.
what-is-ketamine--do-you-think = Czy sądzą Państwo, że mogą potrzebować pomocy z powodu depresji, lęku lub podobnego problemu? Prosimy [skontaktować się z nami]({ $site }). Chętnie pomożemy.

# source: How ketamine may help with pain
how-it-may-help--heading = Jak ketamina może pomóc w bólu

# source: Here are possible ways that ketamine therapy works on chronic pain:
how-it-may-help--here-are-possible = Oto jak terapia ketaminą może działać na ból przewlekły:

# source: **It blocks pain signals.** Ketamine blocks NMDA receptors. This holds back pain signals in the brain and spinal cord, so you feel less pain.
how-it-may-help--it-blocks-pain = **Blokuje sygnały bólowe.** Ketamina blokuje receptory NMDA. To hamuje sygnały bólowe w mózgu i rdzeniu kręgowym, dzięki czemu ból jest mniej odczuwalny.

# source: **It may calm certain cells.** Cells called glial cells play a part in chronic pain. Ketamine could quiet them by working against inflammation and as an antioxidant.
how-it-may-help--it-may-calm = **Może wyciszać pewne komórki.** Komórki zwane glejowymi odgrywają rolę w bólu przewlekłym. Ketamina być może wycisza je, działając przeciwzapalnie i jako przeciwutleniacz.

# source: **It may use the body’s own pain relief.** Ketamine may turn on nerve pathways that hold pain back. Or it may raise natural pain fighters such as serotonin and endorphins.
how-it-may-help--it-may-use = **Może wykorzystywać mechanizmy, którymi organizm sam łagodzi ból.** Ketamina może włączać drogi nerwowe, które hamują ból. Może też zwiększać ilość naturalnych substancji zwalczających ból, takich jak serotonina i endorfiny.

# source: **It may help nerves form new connections.** These connections are linked with being less sensitive, and less over-sensitive, to what the body senses.
how-it-may-help--it-may-help = **Może pomagać nerwom tworzyć nowe połączenia.** Połączenia te wiążą się z mniejszą wrażliwością i mniejszą nadwrażliwością na to, co odczuwa ciało.

# source: **It may ease depression.** Ketamine is a fast-acting antidepressant. A dose given for pain could also ease problems such as depression that make chronic pain feel worse.
how-it-may-help--it-may-ease = **Może łagodzić depresję.** Ketamina jest szybko działającym lekiem przeciwdepresyjnym. Dawka podana z powodu bólu może też złagodzić problemy, takie jak depresja, które nasilają odczuwanie bólu przewlekłego.

# source: How long does an infusion take?
infusion-time--heading = Jak długo trwa wlew?

# source: An infusion gives you medicine slowly through a vein. Several things affect how long it takes:
infusion-time--an-infusion-gives = Wlew polega na powolnym podawaniu leku do żyły. Na czas jego trwania wpływa kilka czynników:

# source: **The dose.** Larger or more frequent doses may make the infusion longer.
infusion-time--the-dose-larger = **Dawka.** Przy większych lub częstszych dawkach wlew może trwać dłużej.

# source: **Your nervous system.** Some people are more sensitive, and this affects how much time they need.
infusion-time--your-nervous-system = **Układ nerwowy.** Niektóre osoby są bardziej wrażliwe, a to wpływa na to, ile czasu potrzebują.

# source: **The goal of treatment.** Care for a short-term (acute) problem and care for a long-term (chronic) one may need different amounts of time.
infusion-time--the-goal-of = **Cel leczenia.** Leczenie problemu krótkotrwałego (ostrego) i długotrwałego (przewlekłego) może wymagać różnej ilości czasu.

# source: An infusion can be as short as 30 minutes, or it can last multiple hours.
infusion-time--an-infusion-can = Wlew może trwać zaledwie 30 minut, ale może też trwać kilka godzin.

# source: A common treatment has 6 sessions. Each session takes 45 minutes to 1 hour.
infusion-time--a-common-treatment = Często stosowane leczenie obejmuje 6 sesji. Każda sesja trwa od 45 minut do 1 godziny.

# source: Sometimes an infusion is made longer so that it fully reaches its goal. The goal may be relief from back pain or another result.
infusion-time--sometimes-an-infusion = Czasami wlew się wydłuża, aby w pełni osiągnął swój cel. Celem może być złagodzenie bólu pleców lub inny wynik.

# source: The dose for chronic pain is not the same for everyone. It depends on how severe the pain is and which area is treated.
infusion-time--the-dose-for = Dawka stosowana w bólu przewlekłym nie jest taka sama dla wszystkich. Zależy od tego, jak silny jest ból i jaki obszar jest leczony.

# source: Side effects of ketamine infusions
side-effects--heading = Skutki uboczne wlewów ketaminy

# source: Ketamine infusions for pain may cause these side effects:
side-effects--ketamine-infusions-for = Wlewy ketaminy stosowane w leczeniu bólu mogą powodować następujące skutki uboczne:

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Dissociation
side-effects--dissociation = Dysocjacja

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel detached from your thoughts or your body. This is common, and it usually does not last long.
side-effects--you-may-feel = Mogą Państwo mieć poczucie oderwania od swoich myśli lub od swojego ciała. Zdarza się to często i zwykle nie trwa długo.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Hallucinations
side-effects--hallucinations = Halucynacje

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may see or hear things that are not real. If this happens, it is typically mild.
side-effects--you-may-see = Mogą Państwo widzieć lub słyszeć rzeczy, które nie są rzeczywiste. Jeśli się to zdarza, objawy są zazwyczaj łagodne.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Nausea or vomiting
side-effects--nausea-or-vomiting = Nudności lub wymioty

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel sick to your stomach or throw up. Medicine can often prevent or control this.
side-effects--you-may-feel-sick = Mogą wystąpić mdłości lub wymioty. Leki często mogą im zapobiec lub je opanować.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Other effects on the brain and nervous system
side-effects--other-effects-on = Inne skutki dotyczące mózgu i układu nerwowego

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Ketamine acts on the brain and nervous system, so other effects are possible.
side-effects--ketamine-acts-on = Ketamina działa na mózg i układ nerwowy, dlatego możliwe są też inne skutki.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Changes in blood pressure
side-effects--changes-in-blood = Zmiany ciśnienia krwi

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Your blood pressure may go up or down. It usually returns to your normal level after the infusion.
side-effects--your-blood-pressure = Ciśnienie krwi może wzrosnąć lub spaść. Zwykle po wlewie wraca do normalnego dla Państwa poziomu.

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: Drowsiness
side-effects--drowsiness = Senność

# note: “Other effects on the brain and nervous system” is general on purpose. Do not name a symptom there. “Hallucinations” covers both seeing and hearing.
# source: You may feel very tired or sleepy during treatment or soon after. You may also feel light-headed.
side-effects--you-may-feel-very = Podczas zabiegu lub krótko po nim mogą Państwo odczuwać duże zmęczenie lub senność. Może się też lekko kręcić w głowie.

# source: The good news is that side effects do not last long. People usually do not need to stop treatment.
side-effects--the-good-news = Dobra wiadomość jest taka, że skutki uboczne nie trwają długo. Zwykle nie trzeba przerywać leczenia.

# source: The risks are no worse than those of being given an anesthetic. A medical professional watches for them carefully.
side-effects--the-risks-are = Ryzyko nie jest większe niż przy podaniu środka do znieczulenia ogólnego. Uważnie czuwa nad tym pracownik medyczny.

# source: What studies have found
studies--heading = Co wykazały badania

# source: Researchers are bringing many studies together. They want to understand better whether ketamine can treat chronic pain.
studies--researchers-are-bringing = Naukowcy zestawiają ze sobą wiele badań. Chcą lepiej zrozumieć, czy ketaminą można leczyć ból przewlekły.

# source: Some of their findings are in this table.
studies--some-of-their = Niektóre z ich ustaleń przedstawia ta tabela.

# source: Studies of ketamine and pain
studies--studies-of-ketamine = Badania nad ketaminą i bólem

# source: Year
studies--year = Rok

# source: Kind of study
studies--kind-of-study = Rodzaj badania

# source: What it found
studies--what-it-found = Co wykazało

# source: Meta-analysis (several studies combined)
studies--meta-analysis-several = Metaanaliza (połączenie kilku badań)

# source: Ketamine given into a vein brought significant relief from chronic pain. The relief lasted about 2 weeks.
studies--ketamine-given-into = Ketamina podawana dożylnie przyniosła znaczną ulgę w bólu przewlekłym. Ulga utrzymywała się około 2 tygodni.

# source: Review of research
studies--review-of-research = Przegląd badań

# source: Ketamine may help lessen opioid-induced hyperalgesia.
studies--ketamine-may-help = Ketamina może pomóc zmniejszyć hiperalgezję wywołaną opioidami.

# source: Study
studies--study = Badanie

# source: Higher doses relieved chronic pain more strongly.
studies--higher-doses-relieved = Większe dawki silniej łagodziły ból przewlekły.

# source: Same study
studies--same-study = To samo badanie

# source: People with mild fibromyalgia pain had more long-term relief, up to 1 year later, than people with severe pain.
studies--people-with-mild = Osoby z łagodnym bólem w fibromialgii odczuwały w dłuższym okresie, do 1 roku później, większą ulgę niż osoby z silnym bólem.

# source: Opioids are strong pain medicines. In opioid-induced hyperalgesia, they do the opposite of what you would expect: they make a person more sensitive to pain.
studies--opioids-are-strong = Opioidy to silne leki przeciwbólowe. W hiperalgezji wywołanej opioidami działają odwrotnie, niż można by oczekiwać: sprawiają, że człowiek staje się bardziej wrażliwy na ból.

# source: So larger doses may work better. Also, some groups of people with chronic pain may be helped more than others.
studies--so-larger-doses = Większe dawki mogą więc działać lepiej. Ponadto niektórym grupom osób z bólem przewlekłym leczenie może pomagać bardziej niż innym.

# source: In short
in-short--heading = W skrócie

# source: Ketamine is an advanced treatment. It has been used to care for people with chronic pain.
in-short--ketamine-is-an = Ketamina to zaawansowana metoda leczenia. Stosowano ją w leczeniu osób z bólem przewlekłym.

# source: Depression, anxiety, and trauma are hard to face, but you can get help. Ketamine treatment is one choice you may consider.
in-short--depression-anxiety-and = Trudno jest zmagać się z depresją, lękiem i traumą, ale można otrzymać pomoc. Leczenie ketaminą jest jedną z możliwości, które mogą Państwo rozważyć.

# source: Before you start any mental health treatment, including ketamine, tell your doctor about all the medicines you take.
in-short--before-you-start = Przed rozpoczęciem jakiegokolwiek leczenia w zakresie zdrowia psychicznego, w tym leczenia ketaminą, należy powiedzieć lekarzowi o wszystkich przyjmowanych lekach.

# source: To learn more about mental health, call { -clinic } at { $phone } or visit [our website]({ $site }).
in-short--to-learn-more = Aby dowiedzieć się więcej o zdrowiu psychicznym, można zadzwonić do { -clinic } pod numer { $phone } lub odwiedzić [naszą stronę internetową]({ $site }).

# source: We are here to listen to your concerns and to help you.
in-short--we-are-here = Jesteśmy po to, aby wysłuchać Państwa obaw i Państwu pomóc.

# source: Questions and answers
questions--heading = Pytania i odpowiedzi

# source: How often are ketamine infusions given for pain?
how-often--heading = Jak często podaje się wlewy ketaminy w leczeniu bólu?

# source: The standard plan begins with a set of infusions. “Booster” sessions may come later.
how-often--the-standard-plan = Standardowy plan zaczyna się od serii wlewów. Później mogą nastąpić sesje „podtrzymujące”.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **At first:** 6 infusions within 2 weeks, with 1 every 2–3 days, to bring early relief.
how-often--at-first-infusions = **Na początku:** 6 wlewów w ciągu 2 tygodni, po 1 wlewie co 2–3 dni, aby wcześnie uzyskać ulgę.

# note: “1 every 2–3 days” means 2 to 3 days from one infusion to the next. “Every 1–2 months” means 1 to 2 months from one booster to the next.
# source: **Later, as needed:** booster sessions may be recommended every 1–2 months to keep pain under control.
how-often--later-as-needed = **Później, w razie potrzeby:** mogą być zalecane sesje podtrzymujące co 1–2 miesiące, aby utrzymać ból pod kontrolą.

# source: Does insurance pay for ketamine infusions for pain?
insurance--heading = Czy ubezpieczenie pokrywa koszty wlewów ketaminy w leczeniu bólu?

# source: Insurance plans differ. Some may pay you back for uses the FDA has approved, such as anesthesia.
insurance--insurance-plans-differ = Plany ubezpieczeniowe się różnią. Niektóre mogą zwrócić Państwu koszty zastosowań zatwierdzonych przez FDA, takich jak znieczulenie ogólne.

# source: Using ketamine for chronic pain is “off-label”. This means the FDA has not approved that use. Evidence for it is still emerging.
insurance--using-ketamine-for = Stosowanie ketaminy w bólu przewlekłym to zastosowanie „off-label”, czyli poza zatwierdzonymi wskazaniami. Oznacza to, że FDA nie zatwierdziła takiego zastosowania. Dowody naukowe dotyczące tego zastosowania dopiero się pojawiają.

# source: If your plan does not cover treatment, you may have to pay a high cost yourself.
insurance--if-your-plan = Jeśli Państwa plan nie obejmuje tego leczenia, być może trzeba będzie samodzielnie ponieść wysokie koszty.

# source: How long does ketamine help with depression?
depression--heading = Jak długo ketamina pomaga w depresji?

# source: Ketamine can ease depression quickly, within hours. The relief typically lasts 1–2 weeks.
depression--ketamine-can-ease = Ketamina może złagodzić depresję szybko, w ciągu kilku godzin. Ulga utrzymuje się zazwyczaj 1–2 tygodnie.

# source: If other treatments have not helped your depression, you may need repeated infusions for lasting results. This is called treatment-resistant depression.
depression--if-other-treatments = Jeśli inne metody leczenia depresji Państwu nie pomogły, mogą być potrzebne powtarzane wlewy, aby efekt się utrzymywał. Taką depresję nazywa się oporną na leczenie.

# source: How does ketamine relieve pain?
how-it-works--heading = W jaki sposób ketamina łagodzi ból?

# source: Ketamine blocks NMDA receptors. This interrupts pain signals and brings relief.
how-it-works--ketamine-blocks-nmda = Ketamina blokuje receptory NMDA. To przerywa sygnały bólowe i przynosi ulgę.

# source: It may also reduce inflammation and help the brain form new connections (neuroplasticity). These effects may help the brain process pain in a new way.
how-it-works--it-may-also = Może także zmniejszać stan zapalny i pomagać mózgowi tworzyć nowe połączenia (neuroplastyczność). Te działania mogą pomagać mózgowi przetwarzać ból w nowy sposób.
