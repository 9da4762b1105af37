//! A list of languages without a page for everybody else.

use crate::audit::alternates::{Addresses, Alternate};
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/missing-x-default",
    summary: "the list of a page's languages has no `x-default`",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("missing-x-default.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let addresses = Addresses::of(page);
    let Some(first) = addresses.alternates.first() else {
        return;
    };
    if addresses.alternates.len() < 2 || addresses.alternates.iter().any(Alternate::is_default) {
        return;
    }
    findings.report(
        page,
        page.document.span(first.element),
        "The page names its languages and no page for readers of every other one.",
        "Add `<link rel=\"alternate\" hreflang=\"x-default\" href=\"…\">` with the address of the source language or of a list of languages.",
    );
}
