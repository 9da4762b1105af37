//! A page that does not say its language.

use crate::audit::rule::LANGUAGE_OF_PAGE;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/missing-lang",
    summary: "a page does not say which language it is in",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PAGE),
    explanation: include_str!("missing-lang.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let Some(html) = page.html() else {
        return;
    };
    let lang = page
        .document
        .element(html)
        .and_then(|it| it.attribute("lang"));
    if lang.is_some_and(|it| !it.trim().is_empty()) {
        return;
    }
    let message = match lang {
        Some(_) => "The page's `lang` is empty, so no program knows which language it is in.",
        None => "The page does not say which language it is in: `<html>` has no `lang`.",
    };
    findings.report(
        page,
        page.document.span(html),
        message,
        "Write the language on the html element, such as `<html lang=\"ar\" dir=\"rtl\">`.",
    );
}
