//! Promises beside a treatment.

use crate::check::prose::words;
use crate::check::quote::{quote, sentence as quoted};
use crate::check::sentences::sentences;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::Level;

const CODE: &str = "source/promise";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text promises what no treatment can",
    level: Level::Warn,
    explanation: include_str!("promise.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Words that promise; a word that ends with `*` may go on.
const PROMISES: &[&str] = &[
    "cure",
    "cures",
    "cured",
    "guarantee",
    "guarantees",
    "guaranteed",
    "miracle",
    "miraculous",
    "risk-free",
];
/// What is promised of a treatment named before it.
const SAFE: &[&str] = &[
    "is safe",
    "are safe",
    "completely safe",
    "perfectly safe",
    "safe and effective",
    "no side effects",
    "without side effects",
];
/// What a promise is about, besides the topics of the article.
const TREATMENTS: &[&str] = &[
    "treatment",
    "therapy",
    "medicine",
    "drug",
    "infusion",
    "infusions",
    "medication",
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    let topics = &scope.unit.article.front.topics;
    for reading in &text.readings {
        let lower = reading.prose().to_ascii_lowercase();
        let promised = |at: &str| lower.contains(at);
        if !PROMISES.iter().chain(SAFE).any(|it| promised(it)) {
            continue;
        }
        let found = sentences(reading.prose()).into_iter().find_map(|range| {
            let sentence = lower.get(range.clone())?;
            let named = |name: &str| words(sentence).any(|word| word.text == name);
            let topic = topics
                .iter()
                .any(|topic| named(&topic.to_ascii_lowercase()));
            let treatment = topic || TREATMENTS.iter().any(|it| named(it));
            let (at, length) = promise(sentence, treatment, topic)?;
            Some(range.start + at..range.start + at + length)
        });
        let Some(range) = found else {
            continue;
        };
        let id = text.view.id();
        let shown = reading.text().get(range.clone()).unwrap_or_default();
        let message = format!("{id} promises of a treatment: {}", quote(shown));
        let finding = text.finding(scope, CODE, (reading, range), quoted(message));
        return sink.report(finding.with_help(
            "Say what studies found and for whom, with their names; where the sentence denies the promise, \
             `[[check.suppress]]` with the reason settles it.",
        ));
    }
}

/// Where a sentence in small letters promises something, and how long the words are. A sentence that denies it
/// promises nothing.
fn promise(sentence: &str, treatment: bool, topic: bool) -> Option<(usize, usize)> {
    let denies = words(sentence).any(|word| {
        matches!(
            word.text,
            "not"
                | "no"
                | "never"
                | "cannot"
                | "nobody"
                | "nothing"
                | "whether"
                | "if"
                | "until"
                | "than"
        ) || word.text.ends_with("n’t")
            || word.text.ends_with("n't")
    });
    let side_effects = sentence.find("no side effects");
    if let Some(at) = side_effects.filter(|_| treatment && !sentence.contains("not")) {
        return Some((at, "no side effects".len()));
    }
    if denies {
        return None;
    }
    let word = |it: &&&str| {
        words(sentence).any(|word| word.text == **it) || it.contains('-') && sentence.contains(**it)
    };
    let promised = PROMISES.iter().find(word).filter(|_| treatment);
    let safe = SAFE
        .iter()
        .find(|it| sentence.contains(**it))
        .filter(|_| topic);
    let found = promised.or(safe)?;
    Some((sentence.find(found)?, found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_are_told_from_warnings() {
        for (text, treatment, topic, found) in [
            ("ketamine cures pain.", true, true, Some("cures")),
            (
                "relief is guaranteed with this treatment.",
                true,
                false,
                Some("guaranteed"),
            ),
            (
                "ketamine is safe and effective.",
                true,
                true,
                Some("is safe"),
            ),
            (
                "this treatment has no side effects.",
                true,
                false,
                Some("no side effects"),
            ),
            ("ketamine is not a cure.", true, true, None),
            ("no treatment can guarantee relief.", true, false, None),
            (
                "do not drive after treatment until your team says it is safe.",
                true,
                false,
                None,
            ),
            ("keep it in a safe place.", false, false, None),
            ("a procured drug, a secure therapy", true, true, None),
        ] {
            let range = promise(text, treatment, topic).map(|(at, length)| &text[at..at + length]);
            assert_eq!(range, found, "{text}");
        }
    }
}
