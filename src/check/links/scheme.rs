//! A link that a browser should not follow.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "links/scheme";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link's address is of a kind that is not published",
    level: Level::Deny,
    explanation: include_str!("scheme.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::Scheme(destination)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "A link in {id} leads to {}; only http, https, mailto, tel and relative addresses are published.",
        quote(destination)
    );
    let finding = scope
        .finding(CODE, at, message)
        .with_help("Use the address of the source text.");
    sink.report(finding);
}
