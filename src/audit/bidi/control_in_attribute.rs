//! Invisible characters in addresses and ids.

use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "bidi/control-in-attribute",
    summary: "an address or id holds an invisible character",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("control-in-attribute.md"),
    run: Run::Page(check),
};

/// Attributes that programs read.
const READ_BY_PROGRAMS: &[&str] = &[
    "href",
    "src",
    "id",
    "name",
    "for",
    "class",
    "action",
    "datetime",
    "hreflang",
    "lang",
    "dir",
    "role",
    "srcset",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "content-language",
    "headers",
    "data-disclaimer",
    "data-polyleaf",
];

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        for attribute in &element.attributes {
            let held = attribute.value.chars().find(|c| {
                matches!(
                    c,
                    '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'
                        ..='\u{2069}' | '\u{FEFF}'
                )
            });
            let Some(c) = held.filter(|_| READ_BY_PROGRAMS.contains(&&*attribute.name)) else {
                continue;
            };
            findings.report(
                page,
                page.document.attribute_span(id, &attribute.name),
                format!(
                    "The `{}` {} holds the invisible character U+{:04X}.",
                    attribute.name,
                    quote(&attribute.value),
                    u32::from(c)
                ),
                "Delete the character: in an address or id it makes another address or id.",
            );
        }
    }
}
