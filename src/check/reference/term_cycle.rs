//! Terms that refer to each other in a circle.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/term-cycle";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "terms refer to each other in a circle",
    level: Level::Deny,
    explanation: include_str!("term-cycle.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Cycle(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let name = name.trim_start_matches('-');
    let message = format!(
        "{id} uses the term {{ -{name} }}, which refers to itself, directly or through other terms."
    );
    let help = format!(
        "Write the words out in one of the terms of locales/{}/terms.ftl.",
        scope.edition.locale
    );
    let finding = scope.finding(CODE, at, message).with_help(help);
    sink.report(finding);
}
