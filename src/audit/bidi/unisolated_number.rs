//! Numbers that a right-to-left line shows in another order.

use crate::audit::bidi_order::broken;
use crate::audit::rule::MEANINGFUL_SEQUENCE;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::Direction;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "bidi/unisolated-number",
    summary: "a phone number, range, dose or date comes apart in a right-to-left line",
    level: Level::Deny,
    criterion: Some(MEANINGFUL_SEQUENCE),
    explanation: include_str!("unisolated-number.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for block in &page.blocks {
        if page.direction_of(block.element) != Direction::RightToLeft {
            continue;
        }
        let text = page.open_text(block);
        for range in broken(&text) {
            let quoted = quote(text.get(range.clone()).unwrap_or_default());
            findings.report(
                page,
                block.span(page, range),
                format!("{quoted} is shown in another order in this right-to-left line."),
                "Put `<bdi dir=\"ltr\">` around it, or `<span dir=\"ltr\">` where bdi is not allowed.",
            );
        }
    }
}
