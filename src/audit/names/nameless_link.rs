//! A link without words.

use crate::audit::rule::LINK_PURPOSE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "names/nameless-link",
    summary: "a link has no words",
    level: Level::Deny,
    criterion: Some(LINK_PURPOSE),
    explanation: include_str!("nameless-link.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["a", "area"]) {
        let Some(href) = element.attribute("href") else {
            continue;
        };
        let own = element.attribute("alt").unwrap_or_default();
        if page.is_silent(id) || !page.name_of(id).is_empty() || !own.trim().is_empty() {
            continue;
        }
        findings.report(
            page,
            page.document.span(id),
            format!("The link to {} has no words.", quote(href)),
            "Write where it leads, as text or as the alternative text of its picture.",
        );
    }
}
