//! Pairs of texts that people would write, good and bad, in `values.tsv`: each is a segment of a project that is
//! checked as any other. Every bad one must be found, no good one may be.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test cuts its data up by hand"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;

use polyleaf::content::fluent_value;
use polyleaf::diag::Diagnostic;
use polyleaf::locale::Day;
use polyleaf::pipeline::judge;
use polyleaf::project::load;
use polyleaf::source::MemoryTree;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 24,
};

/// A line of the table: locale, verdict, source text, translation, and the kind of value that differs.
struct Pair {
    line: usize,
    locale: &'static str,
    good: bool,
    source: &'static str,
    target: &'static str,
    kind: &'static str,
}

/// Kinds as the table names them, and the rules that find them.
const KINDS: &[(&str, &str)] = &[
    ("quantity", "parity/quantity-mismatch"),
    ("converted", "parity/converted-quantity"),
    ("number", "parity/number-mismatch"),
    ("time", "parity/time-mismatch"),
    ("date", "parity/date-mismatch"),
    ("phone", "parity/phone-mismatch"),
    ("emergency", "parity/emergency-number-mismatch"),
];

#[test]
fn every_bad_pair_is_found_and_no_good_one() {
    let pairs = pairs();
    let findings = findings(&pairs);
    let mut wrong = Vec::new();
    for pair in &pairs {
        let id = pair.id();
        let found: Vec<&Diagnostic> = findings
            .iter()
            .filter(|it| it.subject.id.as_ref() == Some(&id))
            .collect();
        let expected = KINDS.iter().find(|it| it.0 == pair.kind).map(|it| it.1);
        let right = match expected {
            Some(code) => found.iter().any(|it| it.code == code),
            None => found.is_empty(),
        };
        if !right {
            let told: Vec<String> = found
                .iter()
                .map(|it| format!("{} {}", it.code, it.message))
                .collect();
            let verdict = if pair.good { "good" } else { pair.kind };
            wrong.push(format!(
                "{}: {} {verdict}: {} | {}\n    {}",
                pair.line,
                pair.locale,
                pair.source,
                pair.target,
                told.join("\n    ")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} pairs:\n{}",
        wrong.len(),
        pairs.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_table_covers_every_language() {
    let pairs = pairs();
    let mut by_locale: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for pair in &pairs {
        let counts = by_locale.entry(pair.locale).or_default();
        if pair.good {
            counts.0 += 1;
        } else {
            counts.1 += 1;
        }
    }
    let (good, bad) = by_locale
        .values()
        .fold((0, 0), |sum, it| (sum.0 + it.0, sum.1 + it.1));
    assert!(good + bad >= 400, "{good} good, {bad} bad");
    for tag in [
        "ar", "bn", "de", "es", "fa", "fil", "fr", "he", "hi", "ht", "it", "ja", "km", "ko", "pl",
        "pt", "ru", "so", "th", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
    ] {
        let (good, bad) = by_locale.get(tag).copied().unwrap_or_default();
        assert!(good >= 6 && bad >= 4, "{tag}: {good} good, {bad} bad");
    }
}

fn pairs() -> Vec<Pair> {
    let lines = include_str!("values.tsv").lines().enumerate();
    let rows = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with("# "));
    rows.map(|(number, line)| {
        let fields: Vec<&'static str> = line.split('\t').collect();
        let kind = fields.get(4).copied().unwrap_or_default();
        let known = KINDS.iter().any(|it| it.0 == kind);
        let good = fields[1] == "good";
        assert!(good != known, "line {}: {line}", number + 1);
        Pair {
            line: number + 1,
            locale: fields[0],
            good,
            source: fields[2],
            target: fields[3],
            kind,
        }
    })
    .collect()
}

impl Pair {
    fn id(&self) -> String {
        format!("intro--line{}", self.line)
    }
}

/// Findings about values in a project with an article for each locale, a paragraph for each pair.
fn findings(pairs: &[Pair]) -> Vec<Diagnostic> {
    let mut articles: BTreeMap<&str, (String, String, String)> = BTreeMap::new();
    for pair in pairs {
        let (article, reference, catalogue) = articles.entry(pair.locale).or_insert_with(|| {
            let tag = pair.locale;
            let front = format!("+++\ntitle = \"Pairs\"\nlocales = [\"{tag}\"]\n+++\n");
            let title = "meta--title = Pairs\n".to_owned();
            (front, title.clone(), title)
        });
        let kept: Vec<_> = pair
            .source
            .match_indices("{ $sessions }")
            .map(|(at, it)| at..at + it.len())
            .collect();
        write!(article, "\n{}\n", pair.source).unwrap();
        writeln!(
            reference,
            "{} = {}",
            pair.id(),
            fluent_value(pair.source, &kept)
        )
        .unwrap();
        writeln!(catalogue, "{} = {}", pair.id(), pair.target).unwrap();
    }
    let tags: Vec<String> = articles.keys().map(|tag| format!("\"{tag}\"")).collect();
    let mut tree = MemoryTree::from_fixture("");
    tree.insert(
        "polyleaf.toml",
        format!(
            "[project]\nsource = \"en-US\"\nlocales = [\"en-US\", {}]\nbase-url = \"https://clinic.example\"\nprofile = \"docs\"\n\
             [site]\ntitle = \"Clinic\"\n[variables]\nsessions = 3\n",
            tags.join(", ")
        ),
    );
    for (tag, (article, reference, catalogue)) in articles {
        let slug = format!("pairs-{}", tag.to_ascii_lowercase());
        tree.insert(format!("content/{slug}.md"), article);
        tree.insert(format!("locales/en-US/{slug}.ftl"), reference);
        tree.insert(format!("locales/{tag}/{slug}.ftl"), catalogue);
    }
    let project = load(&tree).unwrap();
    let judged = judge(&project, &tree, TODAY);
    let mut findings = judged.findings;
    assert!(
        !findings
            .iter()
            .any(|it| it.code == "coverage/missing-message"),
        "texts and their ids are out of step"
    );
    findings.retain(|it| KINDS.iter().any(|kind| kind.1 == it.code));
    findings
}
