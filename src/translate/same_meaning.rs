//! A source text that changed without changing its meaning: its translations stay current.

use std::collections::BTreeSet;

use crate::catalog::{CommentLine, RowText, shown_hash, source_hash};
use crate::content::placeables;
use crate::diag::Diagnostic;
use crate::translate::context::{Context, Place};
use crate::translate::done::find_ids;
use crate::translate::own_lines::{Recording, Subject, record};
use crate::translate::shelf::Doc;

/// Words that turn a sentence into its opposite.
const NEGATIONS: [&str; 9] = [
    "not", "no", "never", "cannot", "without", "none", "neither", "nor", "nothing",
];

/// The messages that were stated to mean the same.
///
/// # Errors
/// Ids that are not known or not clear; unless forced, texts in which numbers, placeables, links or (in
/// English) negation differ.
pub(super) fn resolve(cx: &Context<'_>) -> Result<BTreeSet<Place>, Vec<Diagnostic>> {
    let found = find_ids(cx.project, &cx.options.same_meaning)?;
    let mut refused = Vec::new();
    let mut places = BTreeSet::new();
    for (unit, at) in found {
        let (Some(segment), Some(identified)) =
            (unit.article.segments.get(at), unit.segments.get(at))
        else {
            continue;
        };
        if let Some(committed) = cx.committed(unit, &identified.id) {
            let differing = differences(committed, &segment.text, is_english(cx));
            if !differing.is_empty() && !cx.options.force {
                refused.push(
                    Diagnostic::error(
                        "review/changed-meaning",
                        unit.article.file.locate(segment.span),
                        format!(
                            "`{}` does not mean the same: {} differ between “{committed}” and “{}”",
                            identified.id,
                            differing.join(" and "),
                            segment.text
                        ),
                    )
                    .with_help(
                        "let the translators answer the change, or, if the meaning is the same all the \
                         same, repeat the command with `--force`",
                    )
                    .about_article(&unit.article.slug)
                    .about_id(&*identified.id),
                );
            }
        }
        places.insert((unit.article.slug.clone(), identified.id.clone()));
    }
    if refused.is_empty() {
        Ok(places)
    } else {
        Err(refused)
    }
}

fn is_english(cx: &Context<'_>) -> bool {
    cx.project.source().language() == "en"
}

/// The row that makes a translation of the text before the change one of today's text. None when the
/// translation is of another text still, or was edited in the meantime.
pub(super) fn state(
    doc: &Doc,
    block: usize,
    row: Option<&RowText>,
    subject: Subject<'_>,
    cx: &Context<'_>,
    recording: Recording,
) -> Option<RowText> {
    let target = doc.target(block)?;
    let entry = doc.blocks.get(block)?;
    let file = doc.file();
    let of = match row {
        Some(row) if row.target == target => row.source,
        Some(_) => return None,
        None => shown_hash(entry, file)?,
    };
    if of == subject.hash {
        return None;
    }
    let is_source =
        |line: &&CommentLine| matches!(line, CommentLine::Was(_) | CommentLine::Source(_));
    let shown = entry
        .comments
        .iter()
        .filter(is_source)
        .map(|line| line.text(file));
    let before = subject
        .committed
        .into_iter()
        .chain(shown)
        .find(|text| source_hash(text) == of);
    let is_same = cx.options.force
        || before.is_some_and(|text| {
            differences(text, &subject.segment.text, is_english(cx)).is_empty()
        });
    is_same.then(|| match row {
        Some(row) => RowText {
            id: subject.id.to_owned(),
            source: subject.hash,
            ..row.clone()
        },
        None => record(subject.id, subject.hash, target, None, recording),
    })
}

/// What differs that a translation would have to follow.
pub(super) fn differences(before: &str, after: &str, english: bool) -> Vec<&'static str> {
    let mut differing = Vec::new();
    let mut compare = |what: &'static str, of: fn(&str) -> Vec<String>| {
        let sorted = |text| {
            let mut list = of(text);
            list.sort_unstable();
            list
        };
        if sorted(before) != sorted(after) {
            differing.push(what);
        }
    };
    compare("numbers", numbers);
    compare("placeables", |text| {
        let found = placeables(text).into_iter();
        found
            .filter_map(|(range, _)| Some(text.get(range)?.to_owned()))
            .collect()
    });
    compare("links", links);
    if english {
        compare("negations", negations);
    }
    differing
}

/// Runs of digits, with the points and commas inside them.
fn numbers(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_numeric() && !matches!(c, '.' | ','))
        .map(|run| run.trim_matches(['.', ',']).to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}

/// Destinations and labels of links, and addresses in angle brackets.
pub(super) fn links(text: &str) -> Vec<String> {
    let until = |rest: &str, end: char| rest.split(end).next().unwrap_or_default().to_owned();
    let after =
        |mark: &'static str, end: char| text.split(mark).skip(1).map(move |rest| until(rest, end));
    let addresses = after("<", '>').filter(|it| it.contains([':', '@']));
    after("](", ')')
        .chain(after("][", ']'))
        .chain(addresses)
        .collect()
}

fn negations(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
        .map(str::to_ascii_lowercase)
        .filter(|word| {
            NEGATIONS.contains(&word.as_str()) || word.ends_with("n't") || word.ends_with("n’t")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_translation_would_have_to_follow() {
        let cases: &[(&str, &str, &[&str])] = &[
            ("Rest for 2 hours.", "Rest for 2 hours!", &[]),
            ("Rest for 2 hours.", "Please rest for 2 hours.", &[]),
            ("Rest for 2 hours.", "Rest for 3 hours.", &["numbers"]),
            ("Take 1.5 mg, then 2.", "Take 1,5 mg, then 2.", &["numbers"]),
            ("Call { $phone }.", "Call us.", &["placeables"]),
            ("See [this](a.md).", "See [this](b.md).", &["links"]),
            ("See [this][a].", "See [that][a].", &[]),
            (
                "See <https://a.example>.",
                "See <https://b.example>.",
                &["links"],
            ),
            ("Do drive.", "Do not drive.", &["negations"]),
            ("Don’t drive.", "Do drive.", &["negations"]),
            ("Do not drive.", "Never drive.", &["negations"]),
        ];
        for (before, after, expected) in cases {
            assert_eq!(
                differences(before, after, true),
                *expected,
                "{before} / {after}"
            );
        }
        assert!(differences("Nicht no.", "Nicht.", false).is_empty());
    }
}
