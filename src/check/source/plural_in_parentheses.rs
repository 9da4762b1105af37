//! Singular and plural in one word.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "source/plural-in-parentheses";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a plural stands in parentheses, “tablet(s)”",
    level: Level::Warn,
    explanation: include_str!("plural-in-parentheses.md"),
    run: Run::Text(Text::SOURCE, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    if !text.survey.has(Survey::BRACKET) {
        return;
    }
    for reading in &text.readings {
        let prose = reading.prose();
        let found = ["(s)", "(es)"].iter().find_map(|ending| {
            let at = prose.find(ending)?;
            let word = prose
                .get(..at)?
                .rsplit(|c: char| !c.is_alphabetic())
                .next()?;
            (!word.is_empty()).then(|| at - word.len()..at + ending.len())
        });
        let Some(range) = found else {
            continue;
        };
        let id = text.view.id();
        let shown = prose.get(range.clone()).unwrap_or_default();
        let message = format!("{id} says {}.", quote(shown));
        let finding = text.finding(scope, CODE, (reading, range), message);
        return sink.report(finding.with_severity(Severity::Note).with_help(
            "Write the plural, or one sentence for each; screen readers spell the parentheses, and other \
             languages cannot copy them.",
        ));
    }
}
