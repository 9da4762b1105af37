//! A page without a first heading.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/no-h1",
    summary: "a page has no `h1`",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("no-h1.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let Some(html) = page.html() else {
        return;
    };
    if page.blocks.is_empty() || page.headings().iter().any(|it| it.level == 1) {
        return;
    }
    let main = page.mains().next().unwrap_or(html);
    findings.report(
        page,
        page.document.span(main),
        "The page has no first heading that says what it is about.",
        "Make its title an `<h1>`.",
    );
}
