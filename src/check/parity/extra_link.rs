//! A link that the source does not have.

use crate::check::addresses::shown_address;
use crate::check::marks::lacking;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "parity/extra-link";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation has a link that its source does not",
    level: Level::Warn,
    explanation: include_str!("extra-link.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        let new = lacking(&got.links, &wanted.links);
        let Some(first) = new.first().filter(|_| got.links.len() > wanted.links.len()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has a link that its source does not: it leads to {}.",
            quote(&shown_address(first))
        );
        let finding = text
            .finding_whole(scope, CODE, message)
            .with_severity(Severity::Note)
            .with_help("Nothing, if readers of this language need it; otherwise delete the link.");
        return sink.report(finding);
    }
}
