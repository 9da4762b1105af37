//! A label or description that is not there.

use crate::audit::rule::NAME_ROLE_VALUE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "anchors/broken-reference",
    summary: "a label or description points to no element",
    level: Level::Deny,
    criterion: Some(NAME_ROLE_VALUE),
    explanation: include_str!("broken-reference.md"),
    run: Run::Page(check),
};

/// Attributes that hold ids of other elements.
const REFERENCES: &[&str] = &[
    "aria-labelledby",
    "aria-describedby",
    "aria-details",
    "aria-owns",
    "for",
    "headers",
];

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        for name in REFERENCES {
            if *name == "for" && !element.is(&["label"]) {
                continue;
            }
            let value = element.attribute(name).unwrap_or_default();
            for target in value.split_ascii_whitespace() {
                if page.anchors().contains(target) {
                    continue;
                }
                findings.report(
                    page,
                    page.document.attribute_span(id, name),
                    format!(
                        "`{name}` points to {}, and no element has that id.",
                        quote(target)
                    ),
                    "Put that id on the element that is meant, or take the attribute away.",
                );
            }
        }
    }
}
