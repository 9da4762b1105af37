//! An image in a text, without words for who cannot see it.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "structure/missing-alternative";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an image has no alternative text",
    level: Level::Warn,
    explanation: include_str!("missing-alternative.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::MissingAlternative(source)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "The image {} in {id} has no alternative text.",
        quote(source)
    );
    let finding = scope.finding(CODE, at, message).with_help(
        "Write what it shows between the square brackets: `![a blood pressure cuff](cuff.png)`.",
    );
    sink.report(finding);
}
