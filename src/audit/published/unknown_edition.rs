//! A page that names an edition that there is not.

use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Known, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/unknown-edition",
    summary: "a page names an article or language that the project does not have",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("unknown-edition.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    if !matches!(scope.known, Known::Unknown) {
        return;
    }
    let mark = scope.mark;
    findings.report(
        scope.page,
        mark.span,
        format!(
            "The page says that it is {} in `{}`, which this project does not have.",
            quote(&mark.slug),
            mark.tag
        ),
        "Take the page down, or audit it with the project that it is from.",
    );
}
