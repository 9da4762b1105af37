//! A quantity is given in another unit than the source text's.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/converted-quantity";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a quantity is given in another unit than the source text's",
    level: Level::Warn,
    explanation: include_str!("converted-quantity.md"),
    run: Run::Value(check),
};

const HELP: &str =
    "Keep the unit of the source text, unless readers of this language never use it.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Converted) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
