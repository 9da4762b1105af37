//! Isolates that are opened and not closed, or the other way round.

use crate::audit::rule::MEANINGFUL_SEQUENCE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "bidi/unbalanced-isolate",
    summary: "an isolate is opened and not closed, or closed and not opened",
    level: Level::Deny,
    criterion: Some(MEANINGFUL_SEQUENCE),
    explanation: include_str!("unbalanced-isolate.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for block in &page.blocks {
        if let Some(range) = unbalanced(&block.text) {
            let message = told(&block.text);
            findings.report(page, block.span(page, range), message, HELP);
        }
    }
    for (id, element) in page.document.elements() {
        if element.is(&["title"]) && unbalanced(&page.document_text(id)).is_some() {
            let message = told(&page.document_text(id));
            findings.report(page, page.document.span(id), message, HELP);
        }
        for attribute in &element.attributes {
            if unbalanced(&attribute.value).is_some() {
                let span = page.document.attribute_span(id, &attribute.name);
                findings.report(page, span, told(&attribute.value), HELP);
            }
        }
    }
}

const HELP: &str = "Delete the invisible characters U+2066 to U+2069 there, and use `<bdi>`.";

fn told(text: &str) -> String {
    format!(
        "An invisible isolate is not closed, or closed twice, in {}.",
        quote(text)
    )
}

/// The character that has no partner.
fn unbalanced(text: &str) -> Option<std::ops::Range<usize>> {
    let mut open: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push(at),
            '\u{2069}' if open.pop().is_none() => return Some(at..at + c.len_utf8()),
            _ => {}
        }
    }
    open.first().map(|&at| at..at + '\u{2066}'.len_utf8())
}
