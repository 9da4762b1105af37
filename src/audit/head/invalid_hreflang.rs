//! An `hreflang` that is no language.

use crate::audit::tag_problem;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::judge_tag;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/invalid-hreflang",
    summary: "an `hreflang` names no language",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("invalid-hreflang.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["link", "a", "area"]) {
        let Some(tag) = element.attribute("hreflang").map(str::trim) else {
            continue;
        };
        if tag.eq_ignore_ascii_case("x-default") && element.name() == "link" {
            continue;
        }
        if let Err(problem) = judge_tag(tag) {
            let (what, help) = tag_problem::told(&problem);
            findings.report(
                page,
                page.document.attribute_span(id, "hreflang"),
                format!("The `hreflang` {} {what}.", quote(tag)),
                help,
            );
        }
    }
}
