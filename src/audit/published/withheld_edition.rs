//! A page that would not be published today.

use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Known, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/withheld-edition",
    summary: "a page shows an edition that is withheld today",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("withheld-edition.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    if !matches!(scope.known, Known::Withheld) {
        return;
    }
    let mark = scope.mark;
    findings.report(
        scope.page,
        mark.span,
        format!(
            "The page shows {} in `{}`, which is withheld today.",
            quote(&mark.slug),
            mark.tag
        ),
        "`polyleaf check` says why. Take the page down until that is mended, or put a notice there.",
    );
}
