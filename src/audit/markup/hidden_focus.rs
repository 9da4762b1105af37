//! A frame around the focus that is taken away.

use crate::audit::page::declarations;
use crate::audit::rule::FOCUS_VISIBLE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/hidden-focus",
    summary: "the frame around what has the focus is taken away",
    level: Level::Warn,
    criterion: Some(FOCUS_VISIBLE),
    explanation: include_str!("hidden-focus.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let style = element.attribute("style").unwrap_or_default();
        let hides = declarations(style).any(|(name, value)| {
            matches!(
                name.to_ascii_lowercase().as_str(),
                "outline" | "outline-style" | "outline-width"
            ) && matches!(value.to_ascii_lowercase().as_str(), "none" | "0" | "0px")
        });
        // The target of a skip link has the focus and cannot be operated.
        if hides
            && element
                .attribute("tabindex")
                .is_none_or(|it| it.trim() != "-1")
        {
            findings.report(
                page,
                page.document.attribute_span(id, "style"),
                "Its style takes away the frame that shows where the keyboard is.",
                "Take `outline` out of the style, or give it another frame that can be seen.",
            );
        }
    }
}
