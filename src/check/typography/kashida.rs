//! Kashida in running text.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};
use crate::locale::{Script, script_of};

const CODE: &str = "typography/kashida";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a word is stretched with kashida",
    level: Level::Warn,
    explanation: include_str!("kashida.md"),
    run: Run::Text(Survey::KASHIDA, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some(range) = stretched(reading.text()).next() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} stretches a word with kashida (U+0640): {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        let finding = finding
            .with_severity(Severity::Note)
            .with_help("Delete it: searches do not find the word, and screen readers stumble.");
        let deleted = |reading: &str, _: &str| -> Vec<_> {
            stretched(reading).map(|it| (it, String::new())).collect()
        };
        return sink.report(text.mended(finding, "Delete the kashida.", deleted));
    }
}

/// A kashida between two letters. One after a letter alone is an abbreviation (`هـ`), one before a digit or
/// a Latin name joins.
fn stretched(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices('\u{640}').filter_map(|(at, found)| {
        let after = at + found.len();
        let letter = |c: &char| *c != '\u{640}';
        let next = text.get(after..)?.chars().find(letter)?;
        let before = text.get(..at)?.chars().rfind(letter)?;
        (script_of(before) == Some(Script::Arabic) && script_of(next) == Some(Script::Arabic))
            .then_some(at..after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_keep_their_kashida() {
        for (text, found) in [
            ("ســلام", true),
            ("1445 هـ.", false),
            ("الـ2", false),
            ("الـ FDA", false),
            ("سلام", false),
        ] {
            assert_eq!(stretched(text).next().is_some(), found, "{text}");
        }
    }
}
