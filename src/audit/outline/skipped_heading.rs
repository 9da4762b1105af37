//! A level of headings that is left out.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/skipped-heading",
    summary: "a heading skips a level",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("skipped-heading.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let mut before: Option<u32> = None;
    for heading in page.headings() {
        let previous = before.replace(heading.level);
        let Some(previous) = previous.filter(|it| heading.level > it + 1) else {
            continue;
        };
        findings.report(
            page,
            page.document.span(heading.element),
            format!(
                "{} is a heading of level {}, and the one before it is of level {previous}.",
                quote(&page.words(heading.element)),
                heading.level
            ),
            format!(
                "Make it `<h{}>`, and change its size in the style sheet.",
                previous + 1
            ),
        );
    }
}
