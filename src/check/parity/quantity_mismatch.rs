//! A dose, duration or other quantity differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/quantity-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a dose, duration or other quantity differs from the source text",
    level: Level::Deny,
    explanation: include_str!("quantity-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Write the same number with the same unit; digits, words and abbreviations may be those of the language.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Quantity) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
