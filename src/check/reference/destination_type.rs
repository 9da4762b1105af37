//! A link whose address is a value of the wrong type.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/destination-type";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link's address holds a value that is no address",
    level: Level::Deny,
    explanation: include_str!("destination-type.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::DestinationType(value) = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "A link in {id} has the value {} in its address, which is no web address, e-mail address or phone number.",
        quote(value)
    );
    let finding = scope.finding(CODE, at, message).with_help("Use a variable of type `url`, `email` or `phone` there; polyleaf.toml gives the type: `site = { url = \"https://…\" }`.");
    sink.report(finding);
}
