//! Two pages of which only one names the other.

use crate::audit::alternates::same;
use crate::audit::{Findings, Pages, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "head/unreturned-alternate",
    summary: "a page that is named as another language does not name this page",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("unreturned-alternate.md"),
    run: Run::Pages(check),
};

fn check(pages: &Pages<'_>, findings: &mut Findings) {
    for from in pages.all() {
        let own = from.addresses();
        for alternate in own.iter().filter(|it| !it.is_default) {
            let Some(to) = pages.at(&alternate.href) else {
                continue;
            };
            if to.path == from.path || to.addresses().is_empty() {
                continue;
            }
            let mut back = to.addresses().iter();
            let returned = from
                .address()
                .is_none_or(|address| back.any(|it| same(&it.href, address)));
            if !returned {
                findings.report_summary(
                    from,
                    alternate.location.clone(),
                    format!(
                        "The page names {} as its page in `{}`, and that page does not name this one.",
                        to.path, alternate.tag
                    ),
                    "List the same languages on each page, with the same addresses.",
                );
            }
        }
    }
}
