//! Invisible characters that force an order.

use crate::audit::rule::MEANINGFUL_SEQUENCE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "bidi/override-control",
    summary: "a text holds a character that forces or embeds a direction",
    level: Level::Deny,
    criterion: Some(MEANINGFUL_SEQUENCE),
    explanation: include_str!("override-control.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let is_control = |c: char| matches!(c, '\u{202A}'..='\u{202E}');
    for id in 0..page.document.nodes.len() {
        if let Some(text) = page.document.text(id) {
            if let Some((at, c)) = text.text.char_indices().find(|(_, c)| is_control(*c)) {
                let span = page.document.text_span(id, at..at + c.len_utf8());
                findings.report(page, span, told(c, &text.text), HELP);
            }
        } else if let Some(element) = page.document.element(id) {
            for attribute in &element.attributes {
                if let Some(c) = attribute.value.chars().find(|c| is_control(*c)) {
                    let span = page.document.attribute_span(id, &attribute.name);
                    findings.report(page, span, told(c, &attribute.value), HELP);
                }
            }
        }
    }
}

const HELP: &str = "Delete the character, and put `<bdi>` or an element with `dir` around what must keep its order.";

fn told(c: char, text: &str) -> String {
    format!(
        "The invisible character U+{:04X}, which forces an order on what follows, stands in {}.",
        u32::from(c),
        quote(text)
    )
}
