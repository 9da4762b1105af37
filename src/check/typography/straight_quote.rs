//! Straight marks where the language has curved ones.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "typography/straight-quote";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "straight quotation marks or apostrophes",
    level: Level::Allow,
    explanation: include_str!("straight-quote.md"),
    run: Run::Text(Survey::STRAIGHT, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some(range) = straight(reading.prose()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has a straight quotation mark or apostrophe: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(finding.with_severity(Severity::Note).with_help(
            "Write the marks of the language: “ ”, « », „ “, and ’ for the apostrophe.",
        ));
        return;
    }
}

/// The first straight mark that is no sign for minutes, seconds, feet or inches.
fn straight(prose: &str) -> Option<Range<usize>> {
    prose.match_indices(['"', '\'']).find_map(|(at, found)| {
        let before = prose.get(..at)?.chars().next_back();
        (!before.is_some_and(|c| c.is_ascii_digit())).then(|| at..at + found.len())
    })
}
