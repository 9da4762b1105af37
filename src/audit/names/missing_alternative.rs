//! A picture without an alternative text.

use crate::audit::rule::NON_TEXT_CONTENT;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "names/missing-alternative",
    summary: "a picture has no alternative text",
    level: Level::Deny,
    criterion: Some(NON_TEXT_CONTENT),
    explanation: include_str!("missing-alternative.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let is_picture = element.is(&["img"])
            || (element.is(&["input"]) && element.has_word("type", "image"))
            || element.has_word("role", "img");
        if !is_picture || page.is_silent(id) {
            continue;
        }
        if element.has_word("role", "presentation") || element.has_word("role", "none") {
            continue;
        }
        let has = if element.is(&["img", "input"]) {
            element.attribute("alt").is_some() || !page.name_of(id).is_empty()
        } else {
            !page.name_of(id).is_empty()
        };
        if has {
            continue;
        }
        let source = element.attribute("src").unwrap_or_default();
        let name = source.rsplit('/').next().unwrap_or(source);
        findings.report(
            page,
            page.document.span(id),
            format!("The picture {} has no alternative text.", quote(name)),
            "Write what it says to the reader in `alt`; `alt=\"\"` if it only decorates.",
        );
    }
}
