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
    run: Run::Text(Survey::DOUBLE_SPACE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some(range) = doubled(reading.prose()).next() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has two spaces in a row after {}",
            quote(&around(reading.text(), &(range.start..range.start)))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        let finding = finding
            .with_severity(Severity::Note)
            .with_help("Delete one of them.");
        let one = |_: &str, prose: &str| -> Vec<_> {
            doubled(prose).map(|it| (it, " ".to_owned())).collect()
        };
        return sink.report(text.mended(finding, "Keep one space.", one));
    }
}

/// Runs of spaces between words of one line.
fn doubled(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find("  ")?;
            let rest = text.get(start..)?;
            let after = rest.trim_start_matches(' ');
            at = start + rest.len() - after.len();
            let before = text.get(..start)?.chars().next_back();
            let is_between = before.is_some_and(|c| !c.is_whitespace())
                && after.chars().next().is_some_and(|c| c != '\n');
            if is_between {
                return Some(start..at);
            }
        }
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
            assert_eq!(doubled(text).next().map(|it| it.start), at, "{text:?}");
        }
    }
}
