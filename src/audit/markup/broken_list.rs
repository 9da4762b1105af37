//! A list that is not one.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "markup/broken-list",
    summary: "a list holds what is no item, or an item is in no list",
    level: Level::Deny,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("broken-list.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let parent = page.document.ancestors(id).next().map(|(_, it)| it);
        if element.is_foreign || element.attribute("role").is_some() || page.is_hidden(id) {
            continue;
        }
        let within = |names: &[&str]| {
            parent.is_some_and(|it| it.is(names) || it.attribute("role").is_some())
        };
        let message = match element.name() {
            "li" if !within(&["ul", "ol", "menu"]) => "This item is in no list.",
            "dt" | "dd" if !within(&["dl", "div"]) => {
                "This term or description is in no list of descriptions."
            }
            "li" | "dt" | "dd" | "script" | "template" => continue,
            _ if parent.is_some_and(|it| {
                it.is(&["ul", "ol", "menu"]) && it.attribute("role").is_none()
            }) =>
            {
                "This stands in a list and is no item of it."
            }
            _ => continue,
        };
        findings.report(
            page,
            page.document.span(id),
            message,
            "Put `<li>` into `<ul>` or `<ol>`, `<dt>` and `<dd>` into `<dl>`, and nothing else there.",
        );
    }
    for block in &page.blocks {
        let Some(element) = page.document.element(block.element) else {
            continue;
        };
        if element.is(&["ul", "ol", "menu", "dl"]) && !page.is_hidden(block.element) {
            findings.report(
                page,
                block.span(page, 0..block.text.len()),
                "This text stands in a list and in no item of it.",
                "Put it into `<li>`.",
            );
        }
    }
}
