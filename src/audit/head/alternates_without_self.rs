//! A page that leaves itself out of its languages.

use crate::audit::alternates::{Addresses, same};
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/alternates-without-self",
    summary: "the list of a page's languages leaves the page itself out",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("alternates-without-self.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    let addresses = Addresses::of(page);
    let Some(first) = addresses.alternates.first() else {
        return;
    };
    let Some(language) = page.real_locale() else {
        return;
    };
    let Some(own) = addresses.own(&language) else {
        findings.report(
            page,
            page.document.span(first.element),
            format!(
                "The page names its other languages with `hreflang`, and not itself in {}.",
                language.english_name()
            ),
            format!(
                "Add `<link rel=\"alternate\" hreflang=\"{}\" href=\"…\">` with the page's own address.",
                language.tag()
            ),
        );
        return;
    };
    // Where `canonical` is a page in another language, that is what is wrong.
    let elsewhere = addresses.canonical().is_some_and(|canonical| {
        !same(canonical, &own.href)
            && addresses
                .alternates
                .iter()
                .all(|it| !same(canonical, &it.href))
    });
    if elsewhere {
        findings.report(
            page,
            page.document.span(own.element),
            "The page's own `hreflang` link and its `canonical` are two addresses.",
            "Write the same address in both.",
        );
    }
}
