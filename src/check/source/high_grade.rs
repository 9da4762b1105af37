//! Texts that many readers find hard.

use crate::check::quote::{quote, sentence};
use crate::check::sentences::grade;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "source/high-grade";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an English text needs more than 8 years of school",
    level: Level::Allow,
    explanation: include_str!("high-grade.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Years of school in the United States; health guides ask for 6 to 8.
const GRADE: f64 = 8.0;
/// Words below which the formula says little.
const WORDS: usize = 30;

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    let found = grade(text.readings.first().prose(), WORDS);
    let Some(grade) = found.filter(|it| *it > GRADE) else {
        return;
    };
    let id = text.view.id();
    let message = format!(
        "{id} reads like a text for grade {grade:.0} (Flesch-Kincaid): {}",
        quote(&text.view.segment.text)
    );
    let finding = text
        .finding_whole(scope, CODE, sentence(message))
        .with_severity(Severity::Note);
    sink.report(finding.with_help("Use shorter words and sentences; a drug name or two may stay."));
}
