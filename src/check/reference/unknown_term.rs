//! A term that nobody defined.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/unknown-term";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text uses a term that is not defined",
    level: Level::Deny,
    explanation: include_str!("unknown-term.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::UnknownTerm(name) = fact else {
        return;
    };
    let id = scope.id(at);
    let tag = scope.edition.locale.tag();
    let name = name.trim_start_matches('-');
    let locale = scope.edition.locale.english_name();
    let message = format!("{id} uses {{ -{name} }}, and {locale} has no term of this name.");
    let help = format!("Add `-{name} = …` to locales/{tag}/terms.ftl, or correct the name.");
    let finding = scope.finding(CODE, at, message).with_help(help);
    sink.report(finding);
}
