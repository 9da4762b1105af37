//! Overrides of direction, which show letters in another order than they are read in.

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "text/bidi-override";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text turns the direction of its letters around",
    level: Level::Deny,
    explanation: include_str!("bidi-override.md"),
    run: Run::Text(Survey::DIRECTION, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let found = reading
            .text()
            .char_indices()
            .find(|(_, c)| matches!(c, '\u{202D}' | '\u{202E}'));
        let Some((at, c)) = found else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} holds an invisible character (U+{:04X}) that turns the direction of what follows around, after {}.",
            u32::from(c),
            quote(&around(reading.text(), &(at..at)))
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text
            .finding(scope, CODE, place, message)
            .with_help("Delete it. Numbers and names are kept in order by the page itself.");
        return sink.report(finding);
    }
}
