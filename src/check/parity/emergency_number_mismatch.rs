//! A number to call in an emergency differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/emergency-number-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a number to call in an emergency differs from the source text",
    level: Level::Deny,
    explanation: include_str!("emergency-number-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Whom to call depends on where readers are, not on their language: write the number of the source text, or better `{ $emergency }` or `{ $crisis }` in both.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Emergency) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
