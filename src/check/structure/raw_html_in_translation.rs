//! HTML in a translation.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "structure/raw-html-in-translation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation holds HTML",
    level: Level::Deny,
    explanation: include_str!("raw-html-in-translation.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::RawHtml(html)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!("{id} holds HTML, which is not published: {}", quote(html));
    let finding = scope.finding(CODE, at, sentence(message)).with_help(
        "Write it in Markdown, as the source text does; where `<` is meant as a sign, write `\\<`.",
    );
    sink.report(finding);
}
