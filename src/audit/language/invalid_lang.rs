//! A `lang` that is no language.

use crate::audit::rule::{LANGUAGE_OF_PAGE, LANGUAGE_OF_PARTS};
use crate::audit::tag_problem;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::judge_tag;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "language/invalid-lang",
    summary: "a `lang` names no language",
    level: Level::Deny,
    criterion: Some(LANGUAGE_OF_PAGE),
    explanation: include_str!("invalid-lang.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.elements() {
        let Some(tag) = element.attribute("lang").map(str::trim) else {
            continue;
        };
        // An empty one says that the language is not known, which is allowed inside a page.
        if tag.is_empty() || page.document.span(id).is_empty() {
            continue;
        }
        let Err(problem) = judge_tag(tag) else {
            continue;
        };
        findings.under(if page.html() == Some(id) {
            LANGUAGE_OF_PAGE
        } else {
            LANGUAGE_OF_PARTS
        });
        let (what, help) = tag_problem::told(&problem);
        findings.report(
            page,
            page.document.attribute_span(id, "lang"),
            format!("The `lang` {} {what}.", quote(tag)),
            help,
        );
    }
}
