//! A page without a main part.

use crate::audit::rule::BYPASS_BLOCKS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/no-main",
    summary: "a page has no `main`",
    level: Level::Warn,
    criterion: Some(BYPASS_BLOCKS),
    explanation: include_str!("no-main.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let Some(html) = page.html() else {
        return;
    };
    if page.blocks.is_empty() || page.mains().next().is_some() {
        return;
    }
    let body = page
        .document
        .named(&["body"])
        .next()
        .map_or(html, |(id, _)| id);
    findings.report(
        page,
        page.document.span(body),
        "The page does not say which part of it is the main one.",
        "Put `<main>` around the article.",
    );
}
