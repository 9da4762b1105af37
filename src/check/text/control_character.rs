//! Control characters, which no text has.

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "text/control-character";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text holds a control character",
    level: Level::Deny,
    explanation: include_str!("control-character.md"),
    run: Run::Text(Survey::CONTROL, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some((at, c)) = controls(reading.text()).next() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} holds a control character (U+{:04X}) after {}.",
            u32::from(c),
            quote(&around(reading.text(), &(at..at)))
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text
            .finding(scope, CODE, place, message)
            .with_help("Delete it; it comes from a program that copied more than the text.");
        // Some part words, and some were letters before they were read with a wrong encoding.
        let mut all = text.readings.iter().flat_map(|it| controls(it.text()));
        if all.any(|(_, c)| matches!(c, '\u{B}' | '\u{C}' | '\u{1C}'..='\u{1F}' | '\u{80}'..)) {
            return sink.report(finding);
        }
        let deleted = |reading: &str, _: &str| -> Vec<_> {
            controls(reading)
                .map(|(at, c)| (at..at + c.len_utf8(), String::new()))
                .collect()
        };
        return sink.report(text.mended(finding, "Delete the control characters.", deleted));
    }
}

fn controls(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    text.char_indices()
        .filter(|(_, c)| c.is_control() && !matches!(c, '\t' | '\n' | '\r'))
}
