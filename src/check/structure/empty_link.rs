//! A link without text.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "structure/empty-link";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link has no text",
    level: Level::Deny,
    explanation: include_str!("empty-link.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::EmptyLink(destination)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "A link in {id} has no text, so nobody can find or follow it: {}",
        quote(destination)
    );
    let finding = scope
        .finding(CODE, at, sentence(message))
        .with_help("Write the words of the link between the square brackets.");
    sink.report(finding);
}
