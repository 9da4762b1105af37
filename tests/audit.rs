//! Rules about pages: every example of every explanation is run, and what is not ours does not break them.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where its project is not what it should be"
)]

use std::sync::LazyLock;

use polyleaf::audit::{Editions as _, Known, RULES, Run, audit};
use polyleaf::diag::Diagnostic;
use polyleaf::locale::Day;
use polyleaf::pipeline::TodaysEditions;
use polyleaf::project::load;
use polyleaf::source::MemoryTree;

/// The project whose leaflet the examples of `published/*` show; its Arabic edition is withheld.
const PROJECT: &str = r#"
//- polyleaf.toml
[project]
source = "en-US"
locales = ["en-US", "es", "ar"]
base-url = "https://clinic.example"
demo = true

[site]
title = "Clinic"

[variables]
phone = { phone = "+1 202-555-0142" }

[audience]
emergency = { phone = "911" }

[policy]
unreviewed-machine = "notice"
//- content/after.md
+++
title = "After the infusion"
description = "What to expect in the first hours."
disclaimers = ["emergency"]
+++

Rest for 4 to 24 hours.

## How long relief lasts {#how-long}

Call { $phone } if relief is short.

## Side effects {#side-effects .critical}

You may feel dizzy for an hour.
//- content/disclaimers.md
+++
title = "Disclaimers"
+++

## In an emergency {#emergency}

Call { $emergency } now.
//- locales/en-US/after.ftl
meta--title = After the infusion

meta--description = What to expect in the first hours.

intro--rest-for-to = Rest for 4 to 24 hours.

how-long--heading = How long relief lasts

how-long--call-if-relief = Call { $phone } if relief is short.

side-effects--heading = Side effects

side-effects--you-may-feel = You may feel dizzy for an hour.
//- locales/en-US/disclaimers.ftl
meta--title = Disclaimers

emergency--heading = In an emergency

emergency--call-now = Call { $emergency } now.
//- locales/es/after.ftl
meta--title = Después de la infusión

meta--description = Qué esperar en las primeras horas.

intro--rest-for-to = Descanse de 4 a 24 horas.

how-long--heading = Cuánto dura el alivio

how-long--call-if-relief = Llame al { $phone } si el alivio dura poco.

side-effects--heading = Efectos secundarios

side-effects--you-may-feel = Puede sentir mareo durante una hora.
//- locales/es/disclaimers.ftl
meta--title = Avisos

emergency--heading = En caso de emergencia

emergency--call-now = Llame al { $emergency } ahora.
//- locales/ar/after.ftl
meta--title = بعد التسريب الوريدي
"#;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 24,
};

/// The project's editions, rendered once for all examples.
static EDITIONS: LazyLock<TodaysEditions> = LazyLock::new(|| {
    let tree = MemoryTree::from_fixture(PROJECT);
    let mut project = load(&tree).unwrap();
    let mut named = MemoryTree::new();
    let mark = "after.es@2026-11-24-00000000 after.ar@2026-11-24-00000000";
    named.insert("page.html", mark);
    TodaysEditions::new(&mut project, &tree, TODAY, &named).unwrap()
});

/// The version that the project would publish today.
static VERSION: LazyLock<String> = LazyLock::new(|| {
    let Known::Published { version, .. } = EDITIONS.edition("after", "es") else {
        panic!("the leaflet is withheld");
    };
    version
});

fn findings(pages: &str) -> Vec<Diagnostic> {
    let pages = pages.replace("TODAY", &VERSION);
    let tree = if pages.starts_with("//- ") {
        MemoryTree::from_fixture(&pages)
    } else {
        let mut tree = MemoryTree::new();
        tree.insert("page.html", pages);
        tree
    };
    audit(&tree, Some(&*EDITIONS)).findings
}

fn told(findings: &[Diagnostic]) -> String {
    let line = |it: &Diagnostic| {
        let (place, severity, code) = (&it.location, it.severity, it.code);
        let help = it.help.as_deref().unwrap_or_default();
        format!("{place}: {severity} {code}: {} [{help}]", it.message)
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_example_does_what_it_says() {
    let mut problems = Vec::new();
    for rule in RULES {
        for (fails, example) in examples(rule.explanation) {
            let findings = findings(&example);
            let found = findings.iter().any(|it| it.code == rule.code);
            if fails != found {
                let must = if fails { "fail" } else { "pass" };
                let told = told(&findings);
                problems.push(format!(
                    "{}: must {must}:\n{example}\nfound:\n{told}",
                    rule.code
                ));
            }
            // A passing example is a good page of its kind; whole pages may leave out what is beside the point.
            let beside = findings.iter().filter(|it| it.code != rule.code);
            if !fails && !example.contains("<html") && beside.count() > 0 {
                problems.push(format!("{}: finds more:\n{}", rule.code, told(&findings)));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n\n"));
}

#[test]
fn every_explanation_is_whole() {
    let mut problems = Vec::new();
    for rule in RULES {
        let text = rule.explanation;
        let examples = examples(text);
        let mut parts = vec![format!("# {}\n\n", rule.code)];
        for heading in [
            "Why it matters",
            "Where it comes from",
            "What to do",
            "Examples",
        ] {
            parts.push(format!("\n## {heading}\n"));
        }
        for part in parts.iter().filter(|it| !text.contains(&**it)) {
            problems.push(format!("{}: {part:?} is missing", rule.code));
        }
        let fails = examples.iter().any(|it| it.0) || matches!(rule.run, Run::Born);
        if !fails || !examples.iter().any(|it| !it.0) {
            problems.push(format!("{}: an example of each kind is needed", rule.code));
        }
        if let Some(criterion) = rule.criterion
            && !text.contains(criterion.number)
        {
            problems.push(format!("{}: must name {}", rule.code, criterion.number));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn findings_name_place_remedy_and_criterion() {
    let mut problems = Vec::new();
    for rule in RULES {
        for (_, example) in examples(rule.explanation).iter().filter(|it| it.0) {
            for it in findings(example).iter().filter(|it| it.code == rule.code) {
                let help = it.help.as_deref().unwrap_or_default();
                let criterion = rule.criterion.is_none() || help.contains("EN 301 549, 9.");
                let sentence = it.message.ends_with('.') && !it.message.starts_with(' ');
                if help.is_empty() || !criterion || !sentence || it.location.line == 0 {
                    problems.push(told(std::slice::from_ref(it)));
                }
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn codes_are_unique_and_of_no_family_of_checks() {
    for (at, rule) in RULES.iter().enumerate() {
        let family = rule.code.split('/').next().unwrap();
        assert!(
            !RULES[at + 1..].iter().any(|it| it.code == rule.code),
            "{}",
            rule.code
        );
        let theirs = polyleaf::check::RULES
            .iter()
            .map(|it| it.code.split('/').next().unwrap());
        assert!(theirs.clone().all(|it| it != family), "{family}");
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]
    #[test]
    fn any_page_is_audited(
        parts in proptest::collection::vec(proptest::sample::select(PARTS.to_vec()), 0..80)
    ) {
        for finding in findings(&parts.concat()) {
            proptest::prop_assert!(finding.location.line > 0 || finding.code == "reading/unreadable");
        }
    }
}

/// What random pages are made of.
const PARTS: &[&str] = &[
    "<!doctype html>",
    "<html lang=ar dir=rtl>",
    "<html lang=xx_YY>",
    "<head>",
    "<title>",
    "</title>",
    "<body>",
    "<main>",
    "</main>",
    "<p lang=en>",
    "<p lang=he dir=ltr>",
    "</p>",
    "<h1>",
    "<h4>",
    "</h1>",
    "<ul>",
    "<li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<th>",
    "<td>",
    "<caption>",
    "</table>",
    "<bdi>",
    "</bdi>",
    "<a href=#x hreflang=jp>",
    "<a href='tel:+1 2'>",
    "</a>",
    "<img src=a/b.png alt='b.png'>",
    "<details>",
    "<summary>",
    "<div data-disclaimer=emergency hidden>",
    "<div data-polyleaf='after.es@2026-11-24-00000000'>",
    "</div>",
    "<link rel=canonical href=https://clinic.example/es/after/>",
    "<link rel=alternate hreflang=es href=https://clinic.example/es/after/>",
    "<meta http-equiv=refresh content='3;x'>",
    "<time datetime='2026-99'>",
    "<i style='color:#aaa;outline:none' id=x tabindex=9 role=text>",
    "<svg><title>",
    "</svg>",
    "<template>",
    "</template>",
    "<script>",
    "</script>",
    "Español",
    "English",
    "after.ar@2026-11-24-00000000",
    " the and of you may not ",
    " قد تشعر بدوار ",
    "您可能会",
    "ความ",
    "+1 202-555-0142",
    " 4–24 ",
    "0.5 mg/kg",
    "(202) 5",
    "\u{2066}",
    "\u{2069}",
    "&#8238;",
    "&amp;",
    "&nbsp",
    " ",
    "\r\n",
    "1",
    "é",
    "\u{1F469}\u{200D}\u{2695}",
    "<",
    ">",
    "\"",
    "%",
    "@",
    "Llame al 911 ahora.",
];

/// Examples of an explanation: whether each must fail, and its text.
fn examples(explanation: &str) -> Vec<(bool, String)> {
    let mut examples = Vec::new();
    let mut lines = explanation.lines();
    while let Some(line) = lines.next() {
        let fails = match line {
            "````fail" => true,
            "````pass" => false,
            _ => continue,
        };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "````").collect();
        examples.push((fails, body.join("\n") + "\n"));
    }
    examples
}
