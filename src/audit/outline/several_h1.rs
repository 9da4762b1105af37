//! A page with two first headings.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "outline/several-h1",
    summary: "a page has more than one `h1`",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("several-h1.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let first = page.headings().iter().filter(|it| it.level == 1);
    for heading in first.skip(1) {
        findings.report(
            page,
            page.document.span(heading.element),
            format!(
                "{} is another `h1` of the page.",
                quote(&page.words(heading.element))
            ),
            "Keep one `<h1>`, the title of the article; make the name of the site a paragraph.",
        );
    }
}
