//! Private-use characters, which mean nothing without a font of their own.

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "text/private-use";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text holds a character that only one font shows",
    level: Level::Warn,
    explanation: include_str!("private-use.md"),
    run: Run::Text(Survey::PRIVATE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let mut chars = reading.text().char_indices();
        let found =
            chars.find(|(_, c)| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}'));
        let Some((at, c)) = found else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} holds a private-use character (U+{:04X}) after {}.",
            u32::from(c),
            quote(&around(reading.text(), &(at..at)))
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text.finding(scope, CODE, place, message).with_help(
            "Write the character that is meant, or the word: readers see a box, and screen readers say nothing.",
        );
        return sink.report(finding);
    }
}
