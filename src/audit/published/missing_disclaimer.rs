//! A disclaimer that got lost.

use crate::audit::edition::{Fate, Passage};
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/missing-disclaimer",
    summary: "a disclaimer is not on the page",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("missing-disclaimer.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for name in comparison.disclaimers() {
        let missing: Vec<&Passage> = comparison
            .of_disclaimer(name)
            .filter(|(_, fate)| *fate == Fate::Missing)
            .map(|(passage, _)| passage)
            .collect();
        let Some(first) = missing.first() else {
            continue;
        };
        let all = comparison.of_disclaimer(name).count();
        let message = if missing.len() == all {
            format!(
                "The disclaimer #{name} is not on the page: {}.",
                quote(&first.words)
            )
        } else {
            let count = missing.len();
            let lacks = if count == 1 {
                "passage is"
            } else {
                "passages are"
            };
            format!(
                "The disclaimer #{name} is not whole: {count} of its {all} {lacks} missing, the first is {}.",
                quote(&first.words)
            )
        };
        findings.report(
            scope.page,
            scope.mark.span,
            message,
            "Publish the page anew, and look which step on the way takes it out.",
        );
    }
}
