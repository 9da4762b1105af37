//! A block where only text may stand.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "structure/block-in-translation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation holds more than the text of one block",
    level: Level::Deny,
    explanation: include_str!("block-in-translation.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::Block(what)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id} holds {}, which is more than the text of one paragraph.",
        quote(what)
    );
    let finding = scope.finding(CODE, at, message).with_help("Write one text without headings, lists and tables; the structure is that of the source article.");
    sink.report(finding);
}
