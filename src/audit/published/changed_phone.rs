//! A phone number that got lost.

use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/changed-phone",
    summary: "a phone number is not on the page",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("changed-phone.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for phone in &comparison.phones {
        findings.report(
            scope.page,
            scope.mark.span,
            format!("The phone number {phone}, which today's edition dials, is not on the page."),
            "Publish the page anew; look whether the links that begin with `tel:` survive.",
        );
    }
}
