//! Statistics without a footnote or link.

use std::ops::Range;

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::content::Inline;
use crate::diag::{Level, Severity};
use crate::localize::Content;

const CODE: &str = "source/uncited-statistic";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a number about people has no study beside it",
    level: Level::Allow,
    explanation: include_str!("uncited-statistic.md"),
    run: Run::Text(Text::SOURCE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    if !text.survey.has(Survey::DIGIT) {
        return;
    }
    let cited = match &text.view.local.content {
        Content::Rich(inlines) => inlines
            .iter()
            .any(|it| matches!(it, Inline::Footnote(_) | Inline::Link { .. })),
        _ => false,
    };
    if cited {
        return;
    }
    for reading in &text.readings {
        let Some(range) = statistic(reading.prose()) else {
            continue;
        };
        let id = text.view.id();
        let shown = reading.text().get(range.clone()).unwrap_or_default();
        let message = format!("{id} gives a figure and no source for it: {}", quote(shown));
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        return sink.report(
            finding
                .with_severity(Severity::Note)
                .with_help("Name the study in a footnote, `[^study]`, or link to it."),
        );
    }
}

/// A percentage, or `3 out of 10`, `3 in 10`.
fn statistic(prose: &str) -> Option<Range<usize>> {
    let digits =
        |text: &str| text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    for mark in ["%", " %", " percent", " out of ", " in "] {
        for (at, _) in prose.match_indices(mark) {
            let number = digits(prose.get(..at)?);
            let end = at + mark.len();
            let after = prose.get(end..)?;
            let counted = mark.contains('%')
                || mark == " percent"
                || after.starts_with(|c: char| c.is_ascii_digit());
            // `in 2019` is a year.
            let year = mark == " in " && after.bytes().take_while(u8::is_ascii_digit).count() > 3;
            if number > 0 && counted && !year {
                return Some(at - number..end);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_about_people_are_found() {
        for (text, found) in [
            ("It helped 70% of them.", Some("70%")),
            ("It helped 70 percent.", Some("70 percent")),
            ("About 3 out of 10 people", Some("3 out of ")),
            ("1 in 5 people", Some("1 in ")),
            ("approved 5 in 2019", None),
            ("within 2 hours", None),
            ("a 5 % b", Some("5 %")),
        ] {
            assert_eq!(statistic(text).and_then(|it| text.get(it)), found, "{text}");
        }
    }
}
