//! A function that does not exist.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/unknown-function";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text calls a function that does not exist",
    level: Level::Deny,
    explanation: include_str!("unknown-function.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::UnknownFunction(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!("{id} calls {name}, and there is no such function.");
    let finding = scope.finding(CODE, at, message).with_help("The functions are NUMBER and DATETIME, in capital letters: `{ NUMBER($dose) }`, `{ DATETIME($day) }`.");
    sink.report(finding);
}
