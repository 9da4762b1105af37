//! A link whose label is defined nowhere.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::content::InlineProblem;
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/missing-label";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link's label is not defined",
    level: Level::Deny,
    explanation: include_str!("missing-label.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::Inline(InlineProblem::MissingLinkLabel(label)) = fact else {
        return;
    };
    let id = scope.id(at);
    let message =
        format!("A link in {id} has the label [{label}], which the article does not define.");
    let finding = scope.finding(CODE, at, message).with_help("Write the label as in the source text: `[translated text][label]`; labels are not translated.");
    sink.report(finding);
}
