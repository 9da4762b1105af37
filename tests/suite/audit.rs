//! `polyleaf audit`: every defect that outside judges miss is seeded into a page that `build` made, and found;
//! the page itself has none.

use crate::project::TestProject;

/// The Arabic page of the sample.
const PAGE: &str = "public/ar/ketamine-pain-relief/index.html";

/// What replaces what, and the code of the one rule that finds it.
type Seed = (&'static str, &'static str, &'static str);

const SEEDS: &[Seed] = &[
    // The twenty-five defects of which other judges see fourteen.
    (
        r#"<html lang="ar" dir="rtl">"#,
        r#"<html dir="rtl">"#,
        "language/missing-lang",
    ),
    (
        r#"<html lang="ar" dir="rtl">"#,
        r#"<html lang="arabic" dir="rtl">"#,
        "language/invalid-lang",
    ),
    (
        r#"<html lang="ar" dir="rtl">"#,
        r#"<html lang="en" dir="rtl">"#,
        "language/wrong-lang",
    ),
    (
        r#"<html lang="ar" dir="rtl">"#,
        r#"<html lang="ar">"#,
        "language/wrong-dir",
    ),
    (
        r#"<html lang="ar" dir="rtl">"#,
        r#"<html lang="ar" dir="ltr">"#,
        "language/wrong-dir",
    ),
    (
        r#"aria-label="اللغات""#,
        r#"aria-label="Languages""#,
        "language/foreign-attribute",
    ),
    (
        "</h1>",
        "</h1>\n<p>You may feel dizzy after the infusion, so do not drive.</p>",
        "language/untagged-passage",
    ),
    (
        r#"<bdi dir="ltr" translate="no">+1 202-555-0142</bdi>"#,
        "+1 202-555-0142",
        "bidi/unisolated-number",
    ),
    (
        r#" lang="es" dir="ltr" hreflang="es" rel="alternate">"#,
        ">",
        "language/untagged-language-link",
    ),
    (
        r#"<link rel="alternate" hreflang="ar" href="https://clinic.example/ar/ketamine-pain-relief/">"#,
        "",
        "head/alternates-without-self",
    ),
    (
        r#"<link rel="canonical" href="https://clinic.example/ar/"#,
        r#"<link rel="canonical" href="https://clinic.example/en-US/"#,
        "head/foreign-canonical",
    ),
    (
        r#"hreflang="vi" href="https://clinic.example/vi/"#,
        r#"hreflang="jp" href="https://clinic.example/vi/"#,
        "head/invalid-hreflang",
    ),
    (
        r#"ما الكيتامين؟</h2>"#,
        "ما الكيتامين؟</h2>\n<h4>مثال</h4>",
        "outline/skipped-heading",
    ),
    (
        r##"<li><a href="#studies">"##,
        r##"<li><a href="#the-studies">"##,
        "anchors/broken-fragment",
    ),
    (
        "</h1>",
        "</h1>\n<span id=\"studies\"></span>",
        "anchors/duplicate-id",
    ),
    (
        r#"<div class="disclaimer" data-disclaimer="emergency">…</div>"#,
        "",
        "published/missing-disclaimer",
    ),
    ("<h1>", r#"<h1 style="color: #aaa">"#, "markup/low-contrast"),
    (
        r#"<h2 id="studies">"#,
        "<h2></h2>\n<h2 id=\"studies\">",
        "outline/empty-heading",
    ),
    (r#"<th scope="col">"#, "<th>", "tables/header-without-scope"),
    (
        "</h1>",
        "</h1>\n<p>اتصلوا على \u{2066}+1 202-555-0142\u{2069}.</p>",
        "bidi/raw-isolate",
    ),
    (
        "</h1>",
        "</h1>\n<p>اتصلوا\u{2069} الآن.</p>",
        "bidi/unbalanced-isolate",
    ),
    (
        "initial-scale=1",
        "initial-scale=1, user-scalable=no",
        "head/zoom-forbidden",
    ),
    (
        "مدة التسريب 30 دقيقة",
        "مدة التسريب 03 دقيقة",
        "published/changed-number",
    ),
    (
        "</h1>",
        "</h1>\n<p><time datetime=\"2026-13-45\">اليوم</time></p>",
        "markup/invalid-datetime",
    ),
    ("<h1>", "<h1><span role=\"text\">", "markup/role-text"),
    // What else goes wrong on the way from the build to the reader.
    (
        "</h1>",
        "</h1>\n<p>استرحوا &#8238;ساعة&#8236; كاملة.</p>",
        "bidi/override-control",
    ),
    (
        "</h1>",
        "</h1>\n<p>الجرعة 0.5 mg/kg.</p>",
        "bidi/unisolated-number",
    ),
    (
        r#"href="tel:911""#,
        "href=\"tel:\u{2068}911\u{2069}\"",
        "bidi/control-in-attribute",
    ),
    ("<title>", "<title></title><title>", "head/missing-title"),
    (r#"<meta charset="utf-8">"#, "", "head/missing-charset"),
    (
        r#"hreflang="x-default""#,
        r#"hreflang="fr""#,
        "head/missing-x-default",
    ),
    (
        "<main ",
        "<main hidden></main><main><p>واحد</p></main><main ",
        "outline/several-mains",
    ),
    ("</h1>", "</h1>\n<h1>عنوان آخر</h1>", "outline/several-h1"),
    (
        "</h1>",
        "</h1>\n<p><a href=\"../\"><img src=\"a.png\" alt=\"\"></a></p>",
        "names/nameless-link",
    ),
    (
        "</h1>",
        "</h1>\n<p><img src=\"a.png\"></p>",
        "names/missing-alternative",
    ),
    (
        "</h1>",
        "</h1>\n<p><img src=\"a.png\" alt=\"DSC_0042.jpg\"></p>",
        "names/useless-alternative",
    ),
    ("</h1>", "</h1>\n<ul><p>واحد</p></ul>", "markup/broken-list"),
    ("<h1>", "<h1 tabindex=\"4\">", "markup/positive-tabindex"),
    (
        "<head>",
        "<head>\n<meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"30\">",
        "markup/meta-refresh",
    ),
    (
        "</h1>",
        "</h1>\n<video autoplay src=\"a.mp4\"></video>",
        "markup/autoplay",
    ),
    (
        r#" lang="es" dir="ltr" hreflang="es" rel="alternate">Español"#,
        r#" lang="es" dir="ltr" hreflang="es" rel="alternate">Spanish"#,
        "language/wrong-autonym",
    ),
    (
        r#"<div class="disclaimer" data-disclaimer="off-label">"#,
        r#"<div class="disclaimer" data-disclaimer="off-label" hidden>"#,
        "published/hidden-disclaimer",
    ),
    (
        r#"<a class="tel" href="tel:988"><bdi dir="ltr" translate="no">988</bdi></a>"#,
        "<bdi dir=\"ltr\">989</bdi>",
        "published/changed-disclaimer",
    ),
    (
        "ما توصلت إليه الدراسات</h2>",
        "ما توصلت إليه الدراسات كلها</h2>",
        "published/changed-text",
    ),
];

#[test]
fn every_seeded_defect_is_found_and_nothing_else() {
    let project = TestProject::sample();
    project.run(&["build"]).exits(0);
    let page = project.read(PAGE);
    project.write("seeded/00.html", &page);
    for (number, (from, to, _)) in SEEDS.iter().enumerate() {
        // `A…B` is everything from A to B.
        let (from, end) = from.split_once('…').unwrap_or((from, ""));
        let (before, rest) = page.split_once(from).expect(from);
        let (_, after) = rest.split_once(end).unwrap();
        let seeded = format!("{before}{to}{after}");
        project.write(&format!("seeded/{:02}.html", number + 1), seeded);
    }
    let run = project.run(&["audit", "seeded", "--format", "short", "--quiet"]);
    let mut problems = Vec::new();
    for (number, (_, to, code)) in SEEDS.iter().enumerate() {
        let place = format!("seeded/{:02}.html:", number + 1);
        let lines: Vec<&str> = run
            .stdout
            .lines()
            .filter(|it| it.starts_with(&place))
            .collect();
        let codes = lines
            .iter()
            .filter_map(|it| it.split_once('[')?.1.split(']').next());
        let mut found: Vec<&str> = codes.collect();
        found.dedup();
        if found != [*code] {
            problems.push(format!("{code}: {to}\n{}", lines.join("\n")));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
    assert!(!run.stdout.contains("seeded/00.html"), "{}", run.told());
}

#[test]
fn the_sample_has_no_defect_in_any_language() {
    let project = TestProject::whole_sample();
    project.run(&["build"]).exits(0);
    let run = project
        .run(&["audit", "public", "--format", "short"])
        .exits(0);
    assert_eq!(run.stdout, "", "{}", run.told());
    let current = run
        .stderr
        .matches(", as it would be published today")
        .count();
    assert_eq!(
        current,
        project
            .files("locales")
            .keys()
            .filter(|it| it.ends_with("relief.ftl"))
            .count()
    );
    // Without the project it is as sound.
    let alone = TestProject::empty();
    alone.write("page.html", project.read(PAGE));
    let run = alone
        .run(&["audit", "page.html", "--format", "short"])
        .exits(0);
    assert_eq!(run.stdout, "", "{}", run.told());
}

/// A page as a theme and its plug-ins make it, saved from a browser.
const SAVED: &str = r##"<!DOCTYPE html>
<html lang="en-US" class="no-js">
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<meta charset="UTF-8">
<title>Infusión de ketamina – Clínica</title>
<link rel="canonical" href="https://clinic.example/es/ketamina/">
<link rel="alternate" hreflang="en" href="https://clinic.example/ketamine/">
<link rel="alternate" hreflang="es" href="https://clinic.example/es/ketamina/">
</head>
<body class="page-template-default">
<div id="page" class="site"><a class="skip-link" href="#content">Skip to content</a>
<header><h1 class="site-title"><a href="/">Clínica</a></h1>
<nav aria-label="Primary Menu"><ul><li><a href="/es/">Inicio</a></li><li class="lang"><a href="/ar/">العربية</a></li></ul>
<button class="menu-toggle"><span class="icon"></span></button></nav></header>
<div id="primary"><article id="post-12"><h1 class="entry-title">Infusión de ketamina</h1>
<div class="entry-content">
<p>La infusión de ketamina puede aliviar el dolor, pero no es para todas las personas y el efecto no dura siempre.</p>
<p>Hable con su médico antes de la cita si toma otros medicamentos o si tiene presión alta, porque la dosis puede cambiar.</p>
<h3>Efectos secundarios</h3>
<p>Puede sentir mareo durante unas horas. No conduzca hasta el día siguiente y pida a alguien que lo acompañe a casa.</p>
<figure><img src="/uploads/chart-final2.png" alt="chart-final2.png"><figcaption>Alivio</figcaption></figure>
<table><tbody><tr><td>Año</td><td>Horas</td></tr><tr><td>2019</td><td>4–24</td></tr></tbody></table>
<p style="text-align:center"><a href="https://example.org/share"><i class="fa fa-share"></i></a></p>
</div></article></div>
<footer><p>© Clínica</p></footer></div>
</body>
</html>
"##;

#[test]
fn a_page_of_another_maker_is_told_what_its_theme_breaks() {
    let project = TestProject::empty();
    project.write("saved/page.html", SAVED);
    let run = project
        .run(&["audit", "saved", "--format", "short"])
        .exits(1);
    let lines: Vec<String> = run
        .stdout
        .lines()
        .map(|line| {
            let (place, rest) = line.split_once(": ").unwrap();
            let code = rest.split_once('[').unwrap().1.split(']').next().unwrap();
            format!("{} {code}", place.trim_start_matches("saved/page.html:"))
        })
        .collect();
    let expected = "\
2:7 language/wrong-lang
4:1 head/zoom-forbidden
8:1 head/missing-x-default
11:1 outline/no-main
12:50 anchors/broken-fragment
14:87 language/untagged-language-link
15:1 names/nameless-control
16:41 outline/several-h1
20:1 outline/skipped-heading
22:46 names/useless-alternative
23:1 tables/headerless-table
24:30 names/nameless-link";
    assert_eq!(lines.join("\n"), expected, "{}", run.told());
}

#[test]
fn a_fragment_is_audited_as_a_part_of_a_page() {
    let project = TestProject::sample();
    project.run(&["build"]).exits(0);
    let page = project.read(PAGE);
    let (_, main) = page.split_once("<main").unwrap();
    let (main, _) = main.split_once("</main>").unwrap();
    let fragment = format!("<div lang=\"ar\" dir=\"rtl\"{main}</div>");
    project.write("part.html", &fragment);
    let run = project
        .run(&["audit", "part.html", "--format", "short"])
        .exits(0);
    assert_eq!(run.stdout, "", "{}", run.told());
    // What a content management system does to it: isolates and direction are gone.
    let stripped = fragment
        .replace("<bdi", "<span")
        .replace("</bdi>", "</span>");
    project.write("part.html", stripped.replace(" dir=\"ltr\"", ""));
    project
        .run(&["audit", "part.html", "--format", "short"])
        .exits(1)
        .says(&["bidi/unisolated-number", "+1 202-555-0142"]);
}

#[test]
fn what_cannot_be_audited_is_said() {
    let project = TestProject::empty();
    project.write("old.html", b"<p lang=ar>\xC7\xE1</p>");
    project.write("empty/notes.txt", "x");
    project
        .run(&["audit", "old.html"])
        .exits(1)
        .says(&["reading/unreadable", "UTF-8"]);
    project
        .run(&["audit", "none.html"])
        .exits(2)
        .says(&["none.html"]);
    project
        .run(&["audit", "empty"])
        .exits(2)
        .says(&["there is no page to audit"]);
    let deep = "<div>".repeat(200_000);
    project.write("deep.html", deep);
    project
        .run(&["audit", "deep.html"])
        .exits(1)
        .says(&["reading/unread-rest"]);
}
