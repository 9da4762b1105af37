//! Every example of every explanation is run: the failing ones are found, the passing ones are not.
//!
//! An example is laid over a small project that has no findings ([`BASE`]):
//!
//! - an article, an image or any other file takes the place of that file, or is new; `(deleted)` takes it away;
//! - of a catalogue, each message takes the place of the message or stub of the same id, or is added;
//! - `polyleaf.toml` is added to that of the base, or takes its place where it has a `[project]`;
//! - of a ledger, each record takes the place of the record of the same id; `*` stands for what fits.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::panic,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "examples are read and cut up by hand"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use polyleaf::catalog::{Hash, parse as parse_catalogue, source_hash, target_hash};
use polyleaf::check::{RULES, Run};
use polyleaf::diag::{Diagnostic, Severity, fixes};
use polyleaf::locale::Day;
use polyleaf::localize::signature;
use polyleaf::pipeline::{judge, survey};
use polyleaf::project::load;
use polyleaf::source::{ChangeKind, MemoryTree, SourceFile, Tree as _};
use polyleaf::translate::keep_records;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 24,
};

const BASE: &str = r#"
//- polyleaf.toml
[project]
source = "en-US"
locales = ["en-US", "es", "ar"]
base-url = "https://clinic.example"

[site]
title = "Clinic"

[variables]
phone = { phone = "+1 202-555-0142" }
//- content/after.md
+++
title = "After the infusion"
description = "What to expect in the first hours."
disclaimers = ["emergency"]
+++

Rest for 2 hours.

## How long relief lasts {#how-long}

Call { $phone }.

## Side effects {#side-effects .critical}

You may feel dizzy.
//- content/disclaimers.md
+++
title = "Disclaimers"
+++

## In an emergency {#emergency}

Call { $phone } now.
//- locales/en-US/after.ftl
meta--title = After the infusion

meta--description = What to expect in the first hours.

intro--rest-for-hours = Rest for 2 hours.

how-long--heading = How long relief lasts

how-long--call = Call { $phone }.

side-effects--heading = Side effects

side-effects--you-may-feel = You may feel dizzy.
//- locales/en-US/disclaimers.ftl
meta--title = Disclaimers

emergency--heading = In an emergency

emergency--call-now = Call { $phone } now.
//- locales/es/after.ftl
meta--title = Después de la infusión

meta--description = Qué esperar en las primeras horas.

intro--rest-for-hours = Descanse 2 horas.

how-long--heading = Cuánto dura el alivio

how-long--call = Llame al { $phone }.

side-effects--heading = Efectos secundarios

side-effects--you-may-feel = Puede sentir mareo.
//- locales/es/disclaimers.ftl
meta--title = Avisos

emergency--heading = En caso de emergencia

emergency--call-now = Llame al { $phone } ahora.
//- locales/ar/after.ftl
meta--title = بعد التسريب الوريدي

meta--description = ما يمكن توقعه في الساعات الأولى.

intro--rest-for-hours = استرح لمدة ساعتين.

how-long--heading = كم يدوم التحسن

how-long--call = اتصل على { $phone }.

side-effects--heading = الآثار الجانبية

side-effects--you-may-feel = قد تشعر بدوار.
//- locales/ar/disclaimers.ftl
meta--title = تنبيهات

emergency--heading = في حالة الطوارئ

emergency--call-now = اتصل بالرقم { $phone } الآن.
"#;

const LEDGER_HEADER: &str =
    "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n\n";

#[test]
fn the_base_project_has_no_findings() {
    let findings = findings(&base());
    assert!(findings.is_empty(), "{}", told(&findings));
}

#[test]
fn every_example_does_what_it_says() {
    let mut problems = Vec::new();
    for rule in RULES {
        for example in examples(rule.explanation) {
            let findings = findings(&overlaid(&example.text));
            let found = findings.iter().filter(|it| it.code == rule.code).count();
            if example.fails && found == 0 {
                problems.push(format!(
                    "{}: the example must fail:\n{}\nfound instead:\n{}",
                    rule.code,
                    example.text,
                    told(&findings)
                ));
            }
            if !example.fails && found > 0 {
                problems.push(format!(
                    "{}: the example must pass:\n{}\nfound:\n{}",
                    rule.code,
                    example.text,
                    told(&findings)
                ));
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
        if !text.starts_with(&format!("# {}\n\n", rule.code)) {
            problems.push(format!("{}: must begin with `# {}`", rule.code, rule.code));
        }
        for heading in [
            "## Why it matters\n",
            "## Where it comes from\n",
            "## What to do\n",
        ] {
            if !text.contains(heading) {
                problems.push(format!("{}: {heading:?} is missing", rule.code));
            }
        }
        let examples = examples(text);
        let both = examples.iter().any(|it| it.fails) && examples.iter().any(|it| !it.fails);
        if !both && !text.contains("## No example\n\n") {
            problems.push(format!(
                "{}: a failing and a passing example, or `## No example` and why",
                rule.code
            ));
        }
        if both && text.contains("## No example") {
            problems.push(format!("{}: it has examples", rule.code));
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_code_that_is_raised_is_explained() {
    let families: Vec<&str> = RULES
        .iter()
        .filter_map(|rule| rule.code.split('/').next())
        .collect();
    let mut problems = Vec::new();
    for path in sources(Path::new("src")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for literal in code
            .lines()
            .filter(|line| !is_comment(line))
            .flat_map(literals)
        {
            let is_code = literal.split_once('/').is_some_and(|(family, pattern)| {
                let fits = |c: char| c.is_ascii_lowercase() || c == '-';
                let is_media_type = literal == "text/plain";
                families.contains(&family)
                    && !pattern.is_empty()
                    && pattern.chars().all(fits)
                    && !is_media_type
            });
            if is_code && !RULES.iter().any(|rule| rule.code == literal) {
                problems.push(format!("{}: {literal}", path.display()));
            }
        }
    }
    assert!(
        problems.is_empty(),
        "not in the registry:\n{}",
        problems.join("\n")
    );
}

#[test]
fn every_diagnostic_has_a_code_of_the_registry() {
    let mut problems = Vec::new();
    for path in sources(Path::new("src")) {
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for raised in code.split("Diagnostic::error(").skip(1) {
            let literal = raised.trim_start().strip_prefix('"');
            let Some(literal) = literal.and_then(|it| it.split('"').next()) else {
                continue;
            };
            if !RULES.iter().any(|rule| rule.code == literal) {
                problems.push(format!("{}: {literal}", path.display()));
            }
        }
    }
    assert!(
        problems.is_empty(),
        "not in the registry:\n{}",
        problems.join("\n")
    );
}

#[test]
fn findings_name_place_and_remedy() {
    let mut problems = Vec::new();
    for rule in RULES.iter().filter(|rule| !matches!(rule.run, Run::Born)) {
        for example in examples(rule.explanation).iter().filter(|it| it.fails) {
            for finding in findings(&overlaid(&example.text)) {
                if finding.code != rule.code {
                    continue;
                }
                if finding.help.is_none() || finding.location.path.is_empty() {
                    problems.push(format!(
                        "{}: {}",
                        rule.code,
                        told(std::slice::from_ref(&finding))
                    ));
                }
                let message = &finding.message;
                if !message.ends_with(['.', '”']) || message.starts_with(char::is_whitespace) {
                    problems.push(format!("{}: not a sentence: {message}", rule.code));
                }
            }
        }
    }
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

/// A language with what is laid over the base for it; the value of `intro--rest-for-hours` before and after
/// `check --fix`.
type FixCase = (&'static str, &'static str, &'static str);

const FIXES: &[FixCase] = &[
    ("es", "Descanse  2   horas.", "Descanse 2 horas."),
    ("es", "Descanse `a  b` 2 horas.", "Descanse `a  b` 2 horas."),
    (
        "es",
        "Des\u{200B}canse 2 ho\u{FEFF}ras.",
        "Descanse 2 horas.",
    ),
    // It may part words.
    ("es", "Descanse\u{2028}2 horas.", "Descanse\u{2028}2 horas."),
    ("es", "Descanse\u{7} 2 horas.", "Descanse 2 horas."),
    // The apostrophe of another encoding.
    (
        "es",
        "Descanse 2 horas d\u{92}a.",
        "Descanse 2 horas d\u{92}a.",
    ),
    (
        "es",
        "Descanse 2 horas en el sofa\u{301} rojo, sofa\u{301}.",
        "Descanse 2 horas en el sofá rojo, sofá.",
    ),
    ("es", "Descanse 2 horas", "Descanse 2 horas."),
    (
        "es",
        "Descanse  2 horas en el sofa\u{301}",
        "Descanse 2 horas en el sofá.",
    ),
    // A mark may be missing before or behind it.
    ("es", "Descanse (2 horas)", "Descanse (2 horas)"),
    ("ar", "استـــرح لمدة ساعتيــن.", "استرح لمدة ساعتين."),
    ("ar", "استرح لمدة ساعتين", "استرح لمدة ساعتين."),
    (
        "fr",
        "Reposez-vous «2 heures» !",
        "Reposez-vous «2 heures\u{202F}»\u{202F}!",
    ),
    (
        "fr",
        "Repos : « 2 heures »",
        "Repos\u{A0}: «\u{202F}2 heures\u{202F}»",
    ),
    (
        "fr",
        "Reposez-vous 2 heures?!",
        "Reposez-vous 2 heures\u{202F}?!",
    ),
    (
        "zh-Hans",
        "请休息, 2 小时:不要开车.",
        "请休息，2 小时：不要开车。",
    ),
    ("zh-Hans", "请休息 2 小时", "请休息 2 小时。"),
    ("zh-Hans", "休息 2 小时...", "休息 2 小时..."),
    // No fix opens a line with what would end the value.
    (
        "es",
        "Descanse\n    \u{200B}*2* horas.",
        "Descanse\n    \u{200B}*2* horas.",
    ),
];

#[test]
fn fixes_mend_their_finding_and_nothing_else() {
    let typography = "[check.levels]\n\"typography/*\" = \"warn\"\n";
    for (tag, before, after) in FIXES {
        let mut tree = base();
        let settings = tree.text("polyleaf.toml").unwrap().to_owned();
        let locales = format!("locales = [\"en-US\", \"{tag}\"]");
        let settings = settings.replace("locales = [\"en-US\", \"es\", \"ar\"]", &locales);
        tree.insert("polyleaf.toml", format!("{settings}\n{typography}"));
        let path = format!("locales/{tag}/after.ftl");
        let value = |text: &str| format!("intro--rest-for-hours =\n    {text}\n");
        tree.insert(path.as_str(), value(before));
        let ledger = ledger(&tree, tag, "after");
        let path_of_ledger = format!("locales/{tag}/after.review.tsv");
        tree.insert(path_of_ledger.as_str(), ledger);
        let first = findings(&tree);
        mend(&mut tree, &first);
        assert_eq!(tree.text(&path).unwrap(), value(after), "{tag}: {before:?}");
        // Nothing is found that was not found before, the record fits the text, and nothing is offered.
        for finding in findings(&tree) {
            let known = first.iter().any(|it| it.code == finding.code);
            let one = told(std::slice::from_ref(&finding));
            assert!(known && finding.fix.is_none(), "{before:?}\n{one}");
        }
    }
}

#[test]
fn what_the_source_decides_is_taken_from_it() {
    let fixed = |id: &str, over: &str| {
        let mut tree = overlaid(over);
        let first = findings(&tree);
        mend(&mut tree, &first);
        let text = tree.text("locales/es/after.ftl").unwrap();
        let line = text.lines().find(|it| it.starts_with(id));
        line.unwrap().split_once(" = ").unwrap().1.to_owned()
    };
    for (before, after) in [
        ("Llame al { $phnoe }.", "Llame al { $phone }."),
        (
            "Llame al { $phon } o { $phon }.",
            "Llame al { $phone } o { $phone }.",
        ),
        (
            "Llame al { $phnoe } o { $phone }.",
            "Llame al { $phnoe } o { $phone }.",
        ),
        ("Llame al { $fono }.", "Llame al { $fono }."),
    ] {
        let value = format!("how-long--call = {before}\n");
        assert_eq!(
            fixed(
                "how-long--call",
                &format!("//- locales/es/after.ftl\n{value}")
            ),
            after
        );
        // What a person signed stays as it is.
        let signed = "//- locales/es/after.review.tsv\nhow-long--call\t*\t*\thuman\t2026-11-20\t\tA. Reviewer, RN\tyes\t2026-11-21\t*\n";
        assert_eq!(
            fixed(
                "how-long--call",
                &format!("//- locales/es/after.ftl\n{value}{signed}")
            ),
            before
        );
    }
    let source = "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndescription = \"What to expect in the first hours.\"\n\
                  disclaimers = [\"emergency\"]\n+++\n\nRead about [effects](#side-effects).\n\n## Side effects {#side-effects}\n\nA.\n\n\
                  ## How long {#how-long}\n\nB.\n//- locales/es/after.ftl\n";
    for (before, after) in [
        ("Lea [x](#efectos).", "Lea [x](#side-effects)."),
        ("Lea [x](#how-long).", "Lea [x](#how-long)."),
        (
            "Lea [x](#efectos) e [y](#efectos).",
            "Lea [x](#efectos) e [y](#efectos).",
        ),
        (
            "Lea [x](https://a.example/).",
            "Lea [x](https://a.example/).",
        ),
    ] {
        assert_eq!(
            fixed(
                "intro--read",
                &format!("{source}intro--read-about-effects = {before}\n")
            ),
            after
        );
    }
}

#[test]
fn no_fix_is_offered_for_what_is_signed_stale_or_source() {
    let double = "//- locales/es/after.ftl\nintro--rest-for-hours = Descanse  2 horas.\n";
    let offered = |over: &str| {
        let found = findings(&overlaid(over));
        let double = found.iter().find(|it| it.code == "typography/double-space");
        double.unwrap().fix.is_some()
    };
    assert!(offered(double));
    let signed = "//- locales/es/after.review.tsv\nintro--rest-for-hours\t*\t*\thuman\t2026-11-20\t\tA. Reviewer, RN\tyes\t2026-11-21\t*\n";
    assert!(!offered(&format!("{double}{signed}")));
    let stale = "//- locales/es/after.review.tsv\nintro--rest-for-hours\tb3-0000000000000000\t*\thuman\t2026-11-20\n";
    assert!(!offered(&format!("{double}{stale}")));
    let source = BASE
        .split("//- ")
        .find_map(|it| it.strip_prefix("content/after.md\n"));
    let source = source.unwrap().replace("Rest for 2", "Rest for  2");
    assert!(!offered(&format!("//- content/after.md\n{source}")));
}

/// Makes the changes that the fixes of `found` offer, until none is left.
fn mend(tree: &mut MemoryTree, found: &[Diagnostic]) {
    let mut found = found.to_vec();
    for _ in 0..8 {
        let mut fixes = fixes(tree, &found).unwrap();
        keep_records(tree, &mut fixes).unwrap();
        for change in &fixes.changes.changes {
            let ChangeKind::Write(bytes) = &change.kind else {
                panic!("{change:?}");
            };
            let text = String::from_utf8(bytes.clone()).unwrap();
            tree.insert(change.path.as_str(), text);
        }
        if fixes.mended == 0 {
            return;
        }
        found = findings(tree);
    }
    panic!("fixes without end: {}", told(&found));
}

/// What is laid over the base; locale; kinds of reasons that withhold `after` in it, in order.
type GateCase = (&'static str, &'static str, &'static [&'static str]);

const ALLOW: &str = "//- polyleaf.toml\n[check.levels]\n\"coverage/*\" = \"allow\"\n\"review/*\" = \"allow\"\n\"reference/*\" = \"allow\"\n";
const SHOW: &str =
    "//- polyleaf.toml\n[policy]\nfallback = \"show-source-marked\"\nminimum-coverage = 50\n";

#[test]
fn the_gate_withholds_what_could_hurt() {
    let table: &[GateCase] = &[
        ("", "es", &[]),
        (
            "//- locales/es/after.ftl\n# translate: intro--rest-for-hours =\n",
            "es",
            &["missing"],
        ),
        (
            "//- locales/es/after.ftl\n# translate: intro--rest-for-hours =\n",
            "ar",
            &[],
        ),
        (
            "//- locales/es/after.ftl\n(deleted)\n",
            "es",
            &["critical-missing", "missing"],
        ),
        (
            "//- locales/es/after.ftl\n# translate: side-effects--heading =\n",
            "es",
            &["critical-missing"],
        ),
        (
            "//- locales/es/disclaimers.ftl\n# translate: emergency--call-now =\n",
            "es",
            &["disclaimer"],
        ),
        (
            "//- locales/es/disclaimers.ftl\n(deleted)\n",
            "es",
            &["disclaimer"],
        ),
        // The title of the disclaimers' file is shown nowhere.
        (
            "//- locales/es/disclaimers.ftl\n# translate: meta--title =\n",
            "es",
            &[],
        ),
        (
            "//- locales/es/after.ftl\nhow-long--call = Llame al { $fone }.\n",
            "es",
            &["finding"],
        ),
        (
            "//- locales/es/after.ftl\nside-effects--you-may-feel = { $fone }.\n",
            "es",
            &["critical-missing", "finding"],
        ),
        (
            "//- locales/es/disclaimers.ftl\nemergency--call-now = { $fone }.\n",
            "es",
            &["disclaimer", "finding"],
        ),
        (
            "//- locales/es/after.ftl\nintro--rest-for-hours = Repose 2 horas.\n",
            "es",
            &[],
        ),
        (
            "//- locales/es/after.review.tsv\nside-effects--you-may-feel\t*\t*\tmachine\t2026-11-20\n",
            "es",
            &["unreviewed"],
        ),
        (
            "//- locales/es/disclaimers.review.tsv\nemergency--call-now\t*\t*\tunknown\t2026-11-20\n",
            "es",
            &["unreviewed"],
        ),
        (
            "//- locales/es/after.review.tsv\nintro--rest-for-hours\t*\t*\tmachine\t2026-11-20\n",
            "es",
            &[],
        ),
        (
            "//- locales/es/after.review.tsv\nside-effects--you-may-feel\tb3-0000000000000000\t*\thuman\t2026-11-20\n",
            "es",
            &["critical-stale"],
        ),
        (
            "//- locales/es/disclaimers.review.tsv\nemergency--call-now\tb3-0000000000000000\t*\thuman\t2026-11-20\n",
            "es",
            &["critical-stale"],
        ),
        (
            "//- locales/es/after.review.tsv\nintro--rest-for-hours\tb3-0000000000000000\t*\thuman\t2026-11-20\n",
            "es",
            &[],
        ),
        // What is wrong in the source withholds every language.
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergncy\"]\n+++\n\nRest for 2 hours.\n",
            "en-US",
            &["disclaimer"],
        ),
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergncy\"]\n+++\n\nRest for 2 hours.\n",
            "ar",
            &["disclaimer"],
        ),
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergency\"]\n+++\n\nRest for 2 hours.\n\n<b>\n",
            "ar",
            &["finding"],
        ),
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergency\"]\n+++\n\nRest { $fone }.\n",
            "en-US",
            &["finding"],
        ),
        // A warning withholds nothing.
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergency\"]\n+++\n\nRest for 2 hours.\n",
            "en-US",
            &[],
        ),
    ];
    judge_all("", table);
}

#[test]
fn no_level_opens_the_gate() {
    let table: &[GateCase] = &[
        (
            "//- locales/es/after.ftl\n# translate: intro--rest-for-hours =\n",
            "es",
            &["missing"],
        ),
        (
            "//- locales/es/after.ftl\n# translate: side-effects--heading =\n",
            "es",
            &["critical-missing"],
        ),
        (
            "//- locales/es/disclaimers.ftl\n# translate: emergency--call-now =\n",
            "es",
            &["disclaimer"],
        ),
        (
            "//- locales/es/after.ftl\nhow-long--call = Llame al { $fone }.\n",
            "es",
            &["unresolvable"],
        ),
        (
            "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergency\"]\n+++\n\nRest { $fone }.\n",
            "en-US",
            &["unresolvable"],
        ),
        (
            "//- locales/es/after.review.tsv\nside-effects--you-may-feel\t*\t*\tmachine\t2026-11-20\n",
            "es",
            &["unreviewed"],
        ),
        (
            "//- locales/es/after.review.tsv\nside-effects--you-may-feel\tb3-0000000000000000\t*\thuman\t2026-11-20\n",
            "es",
            &["critical-stale"],
        ),
    ];
    judge_all(ALLOW, table);
    let allow = ALLOW.to_owned() + "\"meta/*\" = \"allow\"\n";
    let unknown = "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergncy\"]\n+++\n\nRest for 2 hours.\n";
    let elsewhere = "//- content/disclaimers.md\n+++\ntitle = \"Disclaimers\"\nlocales = [\"en-US\"]\n+++\n\n## In an emergency {#emergency}\n\nCall { $phone } now.\n";
    judge_all(
        &allow,
        &[
            (unknown, "en-US", &["disclaimer"]),
            (unknown, "es", &["disclaimer"]),
            (
                "//- content/disclaimers.md\n(deleted)\n",
                "es",
                &["disclaimer"],
            ),
            (elsewhere, "en-US", &[]),
            (elsewhere, "es", &["disclaimer"]),
        ],
    );
}

#[test]
fn the_policy_decides_about_ordinary_text_alone() {
    let missing = "//- locales/es/after.ftl\n# translate: intro--rest-for-hours =\n";
    judge_all(
        SHOW,
        &[
            (missing, "es", &[]),
            (
                "//- locales/es/after.ftl\n# translate: side-effects--heading =\n",
                "es",
                &["critical-missing"],
            ),
            (
                "//- locales/es/disclaimers.ftl\n# translate: emergency--call-now =\n",
                "es",
                &["disclaimer"],
            ),
            (
                "//- locales/es/after.ftl\n(deleted)\n",
                "es",
                &["critical-missing", "coverage"],
            ),
        ],
    );
    judge_all(&SHOW.replace("50", "90"), &[(missing, "es", &["coverage"])]);
    let stale = "//- locales/es/after.review.tsv\nintro--rest-for-hours\tb3-0000000000000000\t*\thuman\t2026-11-20\n";
    judge_all(
        "//- polyleaf.toml\n[policy]\nstale = \"withhold\"\n",
        &[(stale, "es", &["stale"]), (stale, "ar", &[])],
    );
    let machine =
        "//- locales/es/after.review.tsv\nintro--rest-for-hours\t*\t*\tmachine\t2026-11-20\n";
    judge_all(
        "//- polyleaf.toml\n[policy]\nunreviewed-machine = \"forbid\"\n",
        &[(machine, "es", &["unreviewed"])],
    );
    let critical =
        "//- locales/es/after.review.tsv\nside-effects--you-may-feel\t*\t*\tmachine\t2026-11-20\n";
    judge_all(
        "//- polyleaf.toml\n[policy]\nunreviewed-machine = \"notice\"\n",
        &[(critical, "es", &[])],
    );
    judge_all(
        "//- polyleaf.toml\n[check.levels]\n\"coverage/stale-message\" = \"deny\"\n",
        &[(stale, "es", &["finding"])],
    );
}

#[test]
fn a_disclaimer_that_an_article_does_not_show_does_not_concern_it() {
    let other = "//- content/disclaimers.md\n+++\ntitle = \"Disclaimers\"\n+++\n\n## In an emergency {#emergency}\n\nCall { $phone } now.\n\n## Results {#results}\n\nResults vary.\n";
    judge_all("", &[(other, "es", &[])]);
}

#[test]
fn stale_texts_say_what_was_and_is_now() {
    let edited = BASE
        .split("//- ")
        .find_map(|file| file.strip_prefix("content/after.md\n"));
    let edited = edited
        .unwrap()
        .replace("Rest for 2 hours.", "Rest for 3 hours.");
    let edited = format!(
        "//- content/after.md\n{}",
        edited.replace("dizzy", "sleepy")
    );
    let synced = "//- locales/en-US/after.ftl\nintro--rest-for-hours = Rest for 3 hours.\n\nside-effects--you-may-feel = You may feel sleepy.\n";
    let shown = "//- locales/es/after.ftl\n# was: Rest for 2 hours.\n# now: Rest for 3 hours.\nintro--rest-for-hours = Descanse 2 horas.\n\n# source: You may feel dizzy.\nside-effects--you-may-feel = Puede sentir mareo.\n";
    let known = [
        "intro--rest-for-hours changed after it was translated into Spanish: it was “Rest for 2 hours.”, and is now “Rest for 3 hours.”",
        "The critical text side-effects--you-may-feel changed after it was translated into Spanish: it was “You may feel dizzy.”, and is now “You may feel sleepy.”",
    ];
    let unknown = [
        "intro--rest-for-hours changed after it was translated into Spanish: it is now “Rest for 3 hours.”",
        "The critical text side-effects--you-may-feel changed after it was translated into Spanish: it is now “You may feel sleepy.”",
    ];
    // The ledger of the base was made before the edit.
    let ledger = base()
        .text("locales/es/after.review.tsv")
        .unwrap()
        .to_owned();
    for (over, expected) in [
        (edited.clone(), known),
        (format!("{edited}{synced}"), unknown),
        (format!("{edited}{synced}{shown}"), known),
    ] {
        let mut tree = overlaid(&over);
        tree.insert("locales/es/after.review.tsv", ledger.as_str());
        let found = messages(&findings(&tree), "es", "coverage/stale-");
        let mut expected = expected.to_vec();
        expected.reverse();
        assert_eq!(found, expected, "{over}");
    }
}

#[test]
fn many_missing_texts_are_one_line_and_sections_are_named() {
    let paragraphs: Vec<String> = (0..8)
        .map(|at| format!("Text {}.", "x".repeat(at + 1)))
        .collect();
    let article = format!(
        "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndescription = \"What to expect in the first hours.\"\ndisclaimers = [\"emergency\"]\n+++\n\n{}\n\n## Sleep\n\nSleep well.\n",
        paragraphs.join("\n\n")
    );
    let found = findings(&overlaid(&article));
    assert_eq!(
        messages(&found, "es", "coverage/missing-"),
        [
            "The section “Sleep” (#sleep) is not translated into Spanish.",
            "10 of 12 texts are not translated into Spanish.",
        ]
    );
}

#[test]
fn levels_and_suppressions_are_of_a_place() {
    let article = "//- content/after.md\n+++\ntitle = \"After the infusion\"\ndisclaimers = [\"emergency\"]\n+++\n\nRest for 2 hours.\n\n<b>\n";
    let severities = |config: &str| {
        let found = findings(&overlaid(&format!("//- polyleaf.toml\n{config}{article}")));
        let of = |code: &str| {
            found
                .iter()
                .find(|it| it.code == code)
                .map(|it| it.severity)
        };
        (of("structure/raw-html"), of("meta/missing-description"))
    };
    let (error, warning) = (Some(Severity::Error), Some(Severity::Warning));
    for (config, expected) in [
        ("", (error, warning)),
        (
            "[check.levels]\n\"structure/*\" = \"warn\"\n\"meta/*\" = \"deny\"\n",
            (warning, error),
        ),
        (
            "[check.levels]\n\"structure/raw-html\" = \"allow\"\n",
            (None, warning),
        ),
        (
            "[[check.override]]\npath = \"content/other\"\nlevels = { \"structure/*\" = \"allow\" }\n",
            (error, warning),
        ),
        (
            "[[check.override]]\npath = \"content/after\"\nlevels = { \"structure/*\" = \"allow\" }\n",
            (None, warning),
        ),
        (
            "[[check.suppress]]\nrule = \"structure/raw-html\"\narticle = \"after\"\nreason = \"x\"\n",
            (None, warning),
        ),
    ] {
        assert_eq!(severities(config), expected, "{config}");
    }
}

#[test]
fn what_is_planned_fails_nothing() {
    let planned = |due: &str| {
        let over = format!(
            "//- polyleaf.toml\n[[planned]]\nlocale = \"ar\"\ndue = {due}\n//- locales/ar/after.ftl\n(deleted)\n"
        );
        findings(&overlaid(&over))
            .iter()
            .any(|it| it.severity == Severity::Error)
    };
    assert!(!planned("2026-11-25"));
    assert!(planned("2026-11-24"));
}

/// Messages about a locale of the rules whose codes begin with `codes`.
fn messages(findings: &[Diagnostic], tag: &str, codes: &str) -> Vec<String> {
    findings
        .iter()
        .filter(|it| it.code.starts_with(codes) && it.subject.locale.as_deref() == Some(tag))
        .map(|it| it.message.clone())
        .collect()
}

/// Kinds of reasons against `after`, for each case laid over the base with `first`.
fn judge_all(first: &str, table: &[GateCase]) {
    for &(over, tag, expected) in table {
        let tree = overlaid(&format!("{first}{over}"));
        let project = load(&tree).unwrap();
        let judged = judge(&project, &tree, TODAY);
        let (_, unit) = judged.units().next().unwrap();
        let edition = unit
            .editions
            .iter()
            .find(|it| &**it.edition.locale.tag() == tag)
            .unwrap();
        let reasons = edition.verdict.reasons();
        let kinds: Vec<&str> = reasons.iter().map(|it| it.kind).collect();
        assert_eq!(
            kinds,
            expected,
            "{first}{over}\n{reasons:#?}\n{}",
            told(&judged.findings)
        );
    }
}

struct Example {
    fails: bool,
    text: String,
}

fn examples(explanation: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut lines = explanation.lines();
    while let Some(line) = lines.next() {
        let fails = match line {
            "````fail" => true,
            "````pass" => false,
            _ => continue,
        };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "````").collect();
        let text = format!("{}\n", body.join("\n"));
        examples.push(Example { fails, text });
    }
    examples
}

fn findings(tree: &MemoryTree) -> Vec<Diagnostic> {
    match load(tree) {
        Ok(project) => {
            let findings = judge(&project, tree, TODAY).findings;
            // Forgetting texts loses no finding.
            assert_eq!(survey(&project, tree, TODAY).findings, findings);
            findings
        }
        Err(findings) => findings,
    }
}

fn told(findings: &[Diagnostic]) -> String {
    let line = |it: &Diagnostic| {
        format!(
            "{}: {} {}: {} [{}]",
            it.location,
            it.severity,
            it.code,
            it.message,
            it.help.as_deref().unwrap_or_default()
        )
    };
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn base() -> MemoryTree {
    let mut tree = MemoryTree::from_fixture(BASE);
    for tag in ["es", "ar"] {
        for slug in ["after", "disclaimers"] {
            let ledger = ledger(&tree, tag, slug);
            tree.insert(format!("locales/{tag}/{slug}.review.tsv"), ledger);
        }
    }
    tree
}

/// A ledger in which every translation of today is a person's.
fn ledger(tree: &MemoryTree, tag: &str, slug: &str) -> String {
    let mut ids: Vec<String> = texts(tree, tag, slug).into_keys().collect();
    ids.sort_unstable();
    let record = |id: String| {
        fitted(
            tree,
            tag,
            slug,
            &format!("{id}\t*\t*\thuman\t2026-11-20\t\t\t\t\t"),
        )
    };
    ids.into_iter().fold(LEDGER_HEADER.to_owned(), |text, id| {
        text + &record(id) + "\n\n"
    })
}

/// A record with what fits put in place of each `*`.
fn fitted(tree: &MemoryTree, tag: &str, slug: &str, record: &str) -> String {
    let mut fields: Vec<String> = record.split('\t').map(str::to_owned).collect();
    fields.resize(10, String::new());
    let id = fields[0].clone();
    let source = texts(tree, "en-US", slug).remove(&id).unwrap_or_default();
    let target = texts(tree, tag, slug).remove(&id).unwrap_or_default();
    let fitting = [
        (1, source_hash(&source.0)),
        (2, target.1.unwrap_or_else(|| source_hash(""))),
        (9, signature(&filled(&source.0), &filled(&target.0))),
    ];
    for (column, hash) in fitting {
        if fields[column] == "*" {
            fields[column] = hash.to_string();
        }
    }
    fields.join("\t")
}

/// A text with the variables of the base put in, as readers see it and reviewers sign it.
fn filled(text: &str) -> String {
    text.replace("{ $phone }", "+1 202-555-0142")
}

/// Values of a catalogue as written, with the hash of a translation, by id.
fn texts(tree: &MemoryTree, tag: &str, slug: &str) -> BTreeMap<String, (String, Option<Hash>)> {
    let path = format!("locales/{tag}/{slug}.ftl");
    let text = tree.text(&path).unwrap_or_default();
    let (catalogue, _) = parse_catalogue(Arc::new(SourceFile::from_text(&path, text)));
    catalogue
        .entries
        .iter()
        .filter_map(|entry| {
            let value = entry.value.as_ref()?;
            let hash = target_hash(value, &catalogue.file);
            let text = catalogue.file.slice(value.span).to_owned();
            Some((catalogue.id(entry).to_owned(), (text, Some(hash))))
        })
        .collect()
}

fn overlaid(example: &str) -> MemoryTree {
    let mut tree = base();
    let over = MemoryTree::from_fixture(example);
    let paths: Vec<String> = over.files().iter().cloned().collect();
    // Ledgers last: what fits depends on the catalogues.
    let (ledgers, others): (Vec<String>, Vec<String>) = paths
        .into_iter()
        .partition(|path| path.ends_with(".review.tsv"));
    for path in others.iter().chain(&ledgers) {
        let text = over.text(path).unwrap();
        let before = tree.text(path).unwrap_or_default().to_owned();
        if text.trim() == "(deleted)" {
            tree.remove(path);
        } else if path.ends_with(".ftl") {
            tree.insert(path.as_str(), merged_catalogue(&before, text));
        } else if path.ends_with(".review.tsv") {
            let parts: Vec<&str> = path.split('/').collect();
            let slug = parts[2].trim_end_matches(".review.tsv");
            let merged = merged_ledger(&tree, parts[1], slug, &before, text);
            tree.insert(path.as_str(), merged);
        } else if path == "polyleaf.toml" && !text.contains("[project]") {
            tree.insert(path.as_str(), before + "\n" + text);
        } else {
            tree.insert(path.as_str(), text);
        }
    }
    tree
}

fn merged_catalogue(before: &str, over: &str) -> String {
    let mut chunks: Vec<String> = before
        .split("\n\n")
        .map(|it| it.trim_end().to_owned())
        .collect();
    for chunk in over.split("\n\n").map(str::trim_end) {
        let same = id_of(chunk).and_then(|id| chunks.iter_mut().find(|it| id_of(it) == Some(id)));
        match same {
            Some(same) => chunk.clone_into(same),
            None => chunks.push(chunk.to_owned()),
        }
    }
    chunks.join("\n\n") + "\n"
}

/// The id of the message or stub in a part of a catalogue.
fn id_of(chunk: &str) -> Option<&str> {
    chunk.lines().find_map(|line| {
        let line = line.strip_prefix("# translate: ").unwrap_or(line);
        let id = line.split_once(" =")?.0;
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (!id.is_empty() && id.chars().all(fits)).then_some(id)
    })
}

fn merged_ledger(tree: &MemoryTree, tag: &str, slug: &str, before: &str, over: &str) -> String {
    let mut records: Vec<String> = before
        .lines()
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect();
    for record in over.lines().filter(|it| !it.is_empty()) {
        let record = fitted(tree, tag, slug, record);
        let id = record.split('\t').next().unwrap();
        match records
            .iter_mut()
            .find(|it| it.split('\t').next() == Some(id))
        {
            Some(same) => *same = record,
            None => records.push(record),
        }
    }
    records.join("\n\n") + "\n\n"
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

/// String literals of a line, well enough for codes.
fn literals(line: &str) -> impl Iterator<Item = &str> {
    line.split('"').skip(1).step_by(2)
}
