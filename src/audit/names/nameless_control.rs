//! A button, field or frame without a name.

use crate::audit::rule::NAME_ROLE_VALUE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "names/nameless-control",
    summary: "a button, field or frame has no name",
    level: Level::Deny,
    criterion: Some(NAME_ROLE_VALUE),
    explanation: include_str!("nameless-control.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page
        .document
        .named(&["button", "input", "select", "textarea", "iframe", "summary"])
    {
        let around = page.document.ancestors(id).next().map_or(0, |(it, _)| it);
        let hidden = if element.is(&["iframe"]) {
            page.is_silent(around)
        } else {
            page.is_silent(id)
        };
        let kind = element
            .attribute("type")
            .unwrap_or("text")
            .to_ascii_lowercase();
        let is_input = element.is(&["input"]);
        if hidden
            || (is_input && kind == "hidden")
            || (is_input && matches!(&*kind, "submit" | "reset"))
        {
            continue;
        }
        let value = element
            .attribute("value")
            .filter(|_| is_input && kind == "button");
        let alt = element
            .attribute("alt")
            .filter(|_| is_input && kind == "image");
        let named = [
            value,
            alt,
            element.attribute("title"),
            element.attribute("aria-label"),
        ];
        let mut named = named.into_iter().flatten();
        if named.any(|it| !it.trim().is_empty()) || labelled(page, id) {
            continue;
        }
        let field = element.is(&["input", "select", "textarea"]);
        if !field && !page.name_of(id).is_empty() {
            continue;
        }
        let what = match element.name() {
            "iframe" => "frame",
            "button" | "summary" => "button",
            _ => "field",
        };
        findings.report(
            page,
            page.document.span(id),
            format!("This {what} has no name."),
            match what {
                "frame" => "Write what it shows in `title`.",
                "button" => "Write what it does as its text.",
                _ => "Put a `<label for=\"…\">` with words before it.",
            },
        );
    }
}

/// Whether a label around it or pointing to it has words, or what `aria-labelledby` points to.
fn labelled(page: &Page, id: crate::audit::document::NodeId) -> bool {
    let Some(element) = page.document.element(id) else {
        return false;
    };
    if element.attribute("aria-labelledby").is_some() {
        return !page.name_of(id).is_empty();
    }
    let mut around = page.document.ancestors(id);
    if around.any(|(label, it)| it.is(&["label"]) && !page.words(label).is_empty()) {
        return true;
    }
    let own = element.attribute("id");
    own.is_some_and(|it| page.structure().labelled.contains(it))
}
