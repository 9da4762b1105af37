//! An order of its own for the keyboard.

use crate::audit::rule::FOCUS_ORDER;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/positive-tabindex",
    summary: "a `tabindex` above 0 changes the order of the keyboard",
    level: Level::Warn,
    criterion: Some(FOCUS_ORDER),
    explanation: include_str!("positive-tabindex.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let Some(index) = element.attribute("tabindex") else {
            continue;
        };
        if index.trim().parse::<i64>().is_ok_and(|it| it > 0) {
            findings.report(
                page,
                page.document.attribute_span(id, "tabindex"),
                format!("`tabindex=\"{}\"` comes before everything else on the page.", index.trim()),
                "Take it away and put the element where it should come; `0` takes part in the order.",
            );
        }
    }
}
