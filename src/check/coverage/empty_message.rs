//! A value that shows nothing.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "coverage/empty-message";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation shows nothing",
    level: Level::Deny,
    explanation: include_str!("empty-message.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    if !matches!(fact, Fact::Empty) {
        return;
    }
    let Some(view) = scope.segment(at) else {
        return;
    };
    let message = format!(
        "The translation of {} ({}) shows nothing.",
        view.id(),
        quote(&view.segment.text)
    );
    let finding = scope
        .finding(CODE, at, message)
        .with_help("Write the translation; delete the message if there is none yet.");
    sink.report(finding);
}
