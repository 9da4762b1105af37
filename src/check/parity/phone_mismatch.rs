//! A telephone number differs from the source text.

use crate::check::compared::{Observation, Seen};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::values::Kind;

const CODE: &str = "parity/phone-mismatch";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a telephone number differs from the source text",
    level: Level::Deny,
    explanation: include_str!("phone-mismatch.md"),
    run: Run::Value(check),
};

const HELP: &str = "Write the same number; its digits may be grouped as the language does. A number that readers of this language alone should call belongs in a variable of the locale.";

fn check(scope: &EditionScope<'_>, observation: &Observation, sink: &mut Sink<'_>) {
    if observation.what == Seen::Differs(Kind::Phone) {
        let finding = observation.differs(scope, CODE, HELP);
        sink.report_as(observation.level(RULE.level), finding);
    }
}
