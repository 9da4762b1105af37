//! A disclaimer with other words.

use crate::audit::edition::Fate;
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/changed-disclaimer",
    summary: "a disclaimer does not say what it says today",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("changed-disclaimer.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for name in comparison.disclaimers() {
        for (passage, fate) in comparison.of_disclaimer(name) {
            let Fate::Changed(change) = fate else {
                continue;
            };
            findings.report(
                scope.page,
                change.span(scope.page),
                format!(
                    "The disclaimer #{name} says {}; today's edition says {}.",
                    quote(&change.words),
                    quote(&passage.words)
                ),
                "Publish the page anew; a disclaimer is not edited on the page.",
            );
        }
    }
}
