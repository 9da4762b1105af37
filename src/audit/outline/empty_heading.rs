//! A heading without words.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/empty-heading",
    summary: "a heading is empty",
    level: Level::Deny,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("empty-heading.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for heading in page.headings() {
        if page.name_of(heading.element).is_empty() {
            findings.report(
                page,
                page.document.span(heading.element),
                format!("This heading of level {} has no words.", heading.level),
                "Write what the part is about, or take the heading away.",
            );
        }
    }
}
