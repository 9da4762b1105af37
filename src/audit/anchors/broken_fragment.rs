//! A link to a place that the page does not have.

use crate::audit::rule::BYPASS_BLOCKS;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::source::percent_decoded;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "anchors/broken-fragment",
    summary: "a link leads to no place of its page",
    level: Level::Deny,
    criterion: Some(BYPASS_BLOCKS),
    explanation: include_str!("broken-fragment.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["a", "area"]) {
        let Some(fragment) = element
            .attribute("href")
            .and_then(|it| it.trim().strip_prefix('#'))
        else {
            continue;
        };
        // The top of a page needs no id; scripts and text fragments have addresses of their own.
        if fragment.is_empty()
            || fragment.eq_ignore_ascii_case("top")
            || fragment.starts_with(['!', '/'])
            || fragment.starts_with(":~:")
        {
            continue;
        }
        let target = percent_decoded(fragment);
        if page.anchors().contains(&*target) || page.anchors().contains(fragment) {
            continue;
        }
        findings.report(
            page,
            page.document.attribute_span(id, "href"),
            format!(
                "The link {} leads to #{target}, and the page has no such place.",
                quote(&page.name_of(id))
            ),
            "Correct what stands behind `#`, or put that `id` on what is meant.",
        );
    }
}
