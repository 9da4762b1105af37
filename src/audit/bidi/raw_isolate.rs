//! Isolates as characters where elements do better.

use crate::audit::rule::MEANINGFUL_SEQUENCE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "bidi/raw-isolate",
    summary: "a text isolates with invisible characters instead of elements",
    level: Level::Warn,
    criterion: Some(MEANINGFUL_SEQUENCE),
    explanation: include_str!("raw-isolate.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for block in &page.blocks {
        let Some(at) = block.text.find(|c| matches!(c, '\u{2066}'..='\u{2068}')) else {
            continue;
        };
        let after = block.text.get(at..).unwrap_or_default();
        let end = after
            .find('\u{2069}')
            .map_or(block.text.len(), |it| at + it + 3);
        findings.report(
            page,
            block.span(page, at..end),
            format!(
                "{} is isolated with invisible characters, which get lost when the text is copied or edited.",
                quote(block.text.get(at..end).unwrap_or_default())
            ),
            "Put `<bdi>` around it instead, with `dir` where the direction is known.",
        );
    }
}
