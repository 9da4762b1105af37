//! A reference to a footnote that is not there.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/missing-footnote";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a footnote is referred to and not there",
    level: Level::Deny,
    explanation: include_str!("missing-footnote.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::MissingFootnote(label)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message =
        format!("{id} refers to the footnote [^{label}], which the article does not have.");
    let finding = scope
        .finding(CODE, at, message)
        .with_help("Write the label as in the source text; footnotes are numbered by themselves.");
    sink.report(finding);
}
