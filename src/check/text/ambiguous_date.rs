//! A date whose day and month may be taken for each other.

use crate::check::compared::{Observation, Seen};
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "text/ambiguous-date";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "day and month of a date may be taken for each other",
    level: Level::Warn,
    explanation: include_str!("ambiguous-date.md"),
    run: Run::Value(check),
};

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what != Seen::AmbiguousDate {
        return;
    }
    let id = scope.id(observation.at);
    let date = quote(observation.target.as_deref().unwrap_or_default());
    let text = &observation.texts.1;
    let message = format!("Readers of {id} may take the day for the month in {date}: {text}");
    let finding = scope
        .finding_at(CODE, observation.location.clone(), sentence(message))
        .about_id(id)
        .with_help("Write the month as a word, or make the date a variable: `{ DATETIME($day) }`.");
    sink.report(finding);
}
