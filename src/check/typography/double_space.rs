//! Two spaces where one is meant.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "typography/double-space";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "two spaces between two words",
    level: Level::Warn,
    explanation: include_str!("double-space.md"),
    run: Run::Text(check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.survey.has(Survey::DOUBLE_SPACE) {
        return;
    }
    for reading in &text.readings {
        let Some(range) = doubled(reading.text()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has two spaces in a row after {}",
            quote(&around(reading.text(), &(range.start..range.start)))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(
            finding
                .with_severity(Severity::Note)
                .with_help("Delete one of them."),
        );
        return;
    }
}

/// Two spaces between words of one line.
fn doubled(text: &str) -> Option<Range<usize>> {
    text.match_indices("  ").find_map(|(at, _)| {
        let before = text.get(..at)?.chars().next_back()?;
        let after = text.get(at..)?.trim_start_matches(' ').chars().next()?;
        (before != '\n' && after != '\n' && !before.is_whitespace()).then(|| at..at + 2)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_at_the_ends_of_lines_are_layout() {
        for (text, at) in [
            ("a  b", Some(1)),
            ("a b   c", Some(3)),
            ("a  \nb", None),
            ("a\n  b", None),
            ("  a", None),
            ("a  ", None),
        ] {
            assert_eq!(doubled(text).map(|it| it.start), at, "{text:?}");
        }
    }
}
