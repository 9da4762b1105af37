//! A page that cannot be enlarged.

use crate::audit::rule::RESIZE_TEXT;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/zoom-forbidden",
    summary: "the page forbids enlarging",
    level: Level::Deny,
    criterion: Some(RESIZE_TEXT),
    explanation: include_str!("zoom-forbidden.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for (id, element) in page.document.named(&["meta"]) {
        if !element.has_word("name", "viewport") {
            continue;
        }
        let content = element.attribute("content").unwrap_or_default();
        let forbids = content.split([',', ';']).find_map(|part| {
            let (name, value) = part.split_once('=')?;
            let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
            let forbids = match &*name {
                "user-scalable" => value.eq_ignore_ascii_case("no") || value == "0",
                "maximum-scale" => value.parse::<f64>().is_ok_and(|it| it < 2.0),
                _ => false,
            };
            forbids.then(|| part.trim().to_owned())
        });
        if let Some(part) = forbids {
            findings.report(
                page,
                page.document.span(id),
                format!("`{part}` forbids enlarging the page on a phone."),
                "Write `<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">`.",
            );
        }
    }
}
