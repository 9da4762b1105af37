//! A date differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/date-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a date differs from the source text",
    level: Level::Deny,
    explanation: include_str!("date-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Write the same day, month and year, best with the month's name.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Date) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
