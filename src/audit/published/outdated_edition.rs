//! A page of an earlier version.

use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/outdated-edition",
    summary: "a page shows an earlier version",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("outdated-edition.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let (Some(own), Some(today)) = (&scope.mark.version, &scope.today) else {
        return;
    };
    if scope.is_outdated() {
        findings.report(
            scope.page,
            scope.mark.span,
            format!("The page shows version {own}; today's is {today}, with other words."),
            "Publish the page anew.",
        );
    }
}
