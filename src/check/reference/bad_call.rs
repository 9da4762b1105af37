//! A call that cannot be carried out.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/bad-call";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a function, term or choice is written wrongly",
    level: Level::Deny,
    explanation: include_str!("bad-call.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::BadCall(what) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id} cannot be put together: {what}.",
        what = what.trim_end_matches('.')
    );
    let finding = scope.finding(CODE, at, message).with_help("Correct the placeable; `{ NUMBER($n, maximumFractionDigits: 1) }` and `{ DATETIME($d, dateStyle: \"long\") }` are written like this.");
    sink.report(finding);
}
