//! A page without a title.

use crate::audit::rule::PAGE_TITLED;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/missing-title",
    summary: "a page has no title",
    level: Level::Deny,
    criterion: Some(PAGE_TITLED),
    explanation: include_str!("missing-title.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let Some(html) = page.html() else {
        return;
    };
    // The title of a drawing is not the page's.
    let title = page.document.named(&["title"]).next();
    if title.is_some_and(|(id, _)| !page.raw_text(id).is_empty()) {
        return;
    }
    let message = match title {
        Some(_) => "The page's title is empty.",
        None => "The page has no title.",
    };
    let at = title.map_or(html, |(id, _)| id);
    findings.report(
        page,
        page.document.span(at),
        message,
        "Write `<title>` in the head: what the page is about, then whose page it is, in the page's language.",
    );
}
