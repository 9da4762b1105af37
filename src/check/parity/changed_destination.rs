//! A link that leads to another place than that of the source.

use crate::check::addresses::{Difference, difference, shown_address};
use crate::check::marks::lacking;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "parity/changed-destination";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link leads elsewhere than in the source",
    level: Level::Warn,
    explanation: include_str!("changed-destination.md"),
    run: Run::Text(Survey::MARKUP, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    let Some((_, wanted)) = text.compared(scope).filter(|(_, it)| !it.links.is_empty()) else {
        return;
    };
    for reading in &text.readings {
        let got = text.marks(scope, reading);
        let (lost, new) = (
            lacking(&wanted.links, &got.links),
            lacking(&got.links, &wanted.links),
        );
        let pairs = lost
            .iter()
            .zip(&new)
            .map(|(here, there)| (here, there, difference(here, there)));
        let differing = pairs.into_iter().find(|it| it.2 != Difference::SameSite);
        let Some((here, there, how)) = differing.filter(|_| got.links.len() >= wanted.links.len())
        else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "A link in {id} leads to {}; in its source it leads to {}.",
            quote(&shown_address(there)),
            quote(&shown_address(here))
        );
        let severity = match how {
            Difference::OtherSite => Severity::Note,
            _ => Severity::Warning,
        };
        let finding = text.finding_whole(scope, CODE, message).with_severity(severity).with_help(
            "Copy the address from the source text; sections and articles have the same address in every \
             language.",
        );
        let finding = if leads_nowhere(scope, here, there) && (lost.len(), new.len()) == (1, 1) {
            let (old, new) = (format!("]({there})"), format!("]({here})"));
            text.restored(
                finding,
                "Copy the address from the source text.",
                &old,
                &new,
            )
        } else {
            finding
        };
        return sink.report(finding);
    }
}

/// Whether a link to a section of the article leads to none that it has: nobody meant another section.
fn leads_nowhere(scope: &EditionScope<'_>, here: &str, there: &str) -> bool {
    let has = |id: &str| scope.unit.sections.iter().any(|it| **it == *id);
    match (here.strip_prefix('#'), there.strip_prefix('#')) {
        (Some(here), Some(there)) => has(here) && !has(there),
        _ => false,
    }
}
