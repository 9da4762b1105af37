//! Pairs of texts that people wrote, good and bad: `values.tsv`. No good one may be flagged, every bad one must be.

use polyleaf::locale::Locale;
use polyleaf::values::{Known, Lexicon, Side, compare};

#[test]
fn pairs() {
    let source = Lexicon::of(&Locale::parse("en-US").unwrap());
    let mut wrong = Vec::new();
    for (number, line) in include_str!("values.tsv").lines().enumerate() {
        if line.is_empty() || line.starts_with("# ") {
            continue;
        }
        let fields: Vec<&str> = line.split('\t').collect();
        let lexicon = Lexicon::of(&Locale::parse(fields[0]).unwrap());
        let found = compare(
            Side {
                text: fields[2],
                lexicon: source,
            },
            Side {
                text: fields[3],
                lexicon,
            },
            Known::default(),
            &mut |_| {},
        );
        let kinds: Vec<String> = found
            .iter()
            .map(|it| format!("{:?}", it.kind).to_ascii_lowercase())
            .collect();
        let right = match fields[1] {
            "good" => kinds.is_empty(),
            _ => kinds.iter().any(|it| it == fields[4]),
        };
        if !right {
            wrong.push(format!("{}: {line}\n    {kinds:?} {found:#?}", number + 1));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
