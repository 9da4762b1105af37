//! A time of day differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/time-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a time of day differs from the source text",
    level: Level::Deny,
    explanation: include_str!("time-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Write the same time; 2 pm may be 14:00 where the language says so.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Time) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
