//! A page that says it is a page in another language.

use crate::audit::alternates::{Addresses, same};
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;
use crate::locale::page_locale;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/foreign-canonical",
    summary: "`canonical` leads to a page in another language",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("foreign-canonical.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let addresses = Addresses::of(page);
    let (Some((id, canonical)), Some(language)) = (&addresses.canonical, page.real_locale()) else {
        return;
    };
    let mut there = addresses
        .alternates
        .iter()
        .filter(|it| !it.is_default() && same(&it.href, canonical));
    // One address for several languages is what a page that serves them all says.
    if there.clone().any(|it| it.is_for(&language)) {
        return;
    }
    let Some(other) = there.find_map(|it| page_locale(&it.tag)) else {
        return;
    };
    findings.report(
        page,
        page.document.span(*id),
        format!(
            "The page is in {}, and its `canonical` leads to the page in {}.",
            language.english_name(),
            other.english_name()
        ),
        "Write the page's own address there.",
    );
}
