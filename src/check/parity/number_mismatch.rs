//! A number differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/number-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a number differs from the source text",
    level: Level::Warn,
    explanation: include_str!("number-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Write the same number; it may be a word.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Number) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
