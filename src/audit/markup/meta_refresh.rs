//! A page that goes away by itself.

use crate::audit::rule::TIMING_ADJUSTABLE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/meta-refresh",
    summary: "the page reloads or leaves by itself after a while",
    level: Level::Deny,
    criterion: Some(TIMING_ADJUSTABLE),
    explanation: include_str!("meta-refresh.md"),
    run: Run::Page(check),
};

/// Seconds after which nobody minds: twenty hours.
const LONG: f64 = 72_000.0;

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["meta"]) {
        if !element.has_word("http-equiv", "refresh") {
            continue;
        }
        let content = element.attribute("content").unwrap_or_default();
        let seconds = content.split([';', ',']).next().unwrap_or_default().trim();
        if seconds
            .parse::<f64>()
            .is_ok_and(|it| it > 0.0 && it <= LONG)
        {
            findings.report(
                page,
                page.document.span(id),
                format!("The page leaves or reloads by itself after {seconds} seconds."),
                "Take it away; a redirect takes place at once (`0`).",
            );
        }
    }
}
