//! Two elements with one id.

use std::collections::BTreeSet;

use crate::audit::rule::NAME_ROLE_VALUE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "anchors/duplicate-id",
    summary: "two elements have the same id",
    level: Level::Deny,
    criterion: Some(NAME_ROLE_VALUE),
    explanation: include_str!("duplicate-id.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for (id, element) in page.document.elements() {
        let Some(value) = element.attribute("id").filter(|it| !it.is_empty()) else {
            continue;
        };
        // What the parser repeats stands once in the file.
        if page.document.span(id).is_empty() || seen.insert(value) {
            continue;
        }
        findings.report(
            page,
            page.document.attribute_span(id, "id"),
            format!("The id {} stands on another element before.", quote(value)),
            "Give each element its own id: links and labels find only the first.",
        );
    }
}
