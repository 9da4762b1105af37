//! A character that is reserved for values.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/reserved-character";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text or value holds a character that Polyleaf keeps for itself",
    level: Level::Deny,
    explanation: include_str!("reserved-character.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::PrivateUse = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id}, or a value in it, holds a character from U+100000 to U+10FFFD, which Polyleaf keeps for itself."
    );
    let finding = scope.finding(CODE, at, message).with_help("Delete the character; it is invisible or shown as a box, and may come from a special font.");
    sink.report(finding);
}
