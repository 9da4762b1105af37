//! Emphasis that does not open or close.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "structure/literal-emphasis-in-translation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "asterisks or underscores of emphasis are shown as they are",
    level: Level::Warn,
    explanation: include_str!("literal-emphasis-in-translation.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::LiteralEmphasis(text)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id} shows the marks of emphasis instead of emphasis: {}",
        quote(text)
    );
    let finding = scope.finding(CODE, at, sentence(message)).with_help("Put the marks next to a letter and not next to punctuation, or leave them away; write `\\*` for an asterisk.");
    sink.report(finding);
}
