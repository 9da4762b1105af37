//! A reference to another message, which readers would see as its name.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/message-reference";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text refers to another message",
    level: Level::Deny,
    explanation: include_str!("message-reference.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::MessageReference(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id} refers to the message {{ {name} }}; only variables and terms can be put into a text."
    );
    let help = format!(
        "Write the text out, or make it a term in locales/{}/terms.ftl and write {{ -name }}.",
        scope.edition.locale
    );
    let finding = scope.finding(CODE, at, message).with_help(help);
    sink.report(finding);
}
