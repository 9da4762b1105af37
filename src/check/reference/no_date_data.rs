//! A date in a language for which there are no date formats.

use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Fact;

const CODE: &str = "reference/no-date-data";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a date stands in a language whose dates are not known",
    level: Level::Deny,
    explanation: include_str!("no-date-data.md"),
    run: Run::Fact(check),
};

fn check(scope: &EditionScope<'_>, at: usize, fact: &Fact, sink: &mut Sink<'_>) {
    let Fact::NoDateData = fact else {
        return;
    };
    let id = scope.id(at);
    let message = format!(
        "{id} shows a date, and how dates are written in {} is not known.",
        scope.edition.locale.english_name()
    );
    let finding = scope.finding(CODE, at, message).with_help("Write the date out in the translation, as readers of the language write it, in place of the placeable; or say in its site.ftl how dates are written (`date-pattern`, `date-months`).");
    sink.report(finding);
}
