//! A page with two main parts.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/several-mains",
    summary: "a page has more than one `main`",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("several-mains.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for id in page.mains().skip(1) {
        findings.report(
            page,
            page.document.span(id),
            "The page has another main part before this one.",
            "Keep one `<main>`, around the article.",
        );
    }
}
