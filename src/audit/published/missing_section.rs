//! A section, or a part of one, that got lost.

use crate::audit::edition::{Fate, Passage};
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/missing-section",
    summary: "a section, or a part of one, is not on the page",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("missing-section.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for id in comparison.sections() {
        let lost = |fate: &Fate| matches!(fate, Fate::Missing | Fate::Hidden);
        let missing: Vec<&Passage> = comparison
            .of_section(id)
            .filter(|(_, fate)| lost(fate))
            .map(|(passage, _)| passage)
            .collect();
        let Some(first) = missing.first() else {
            continue;
        };
        let all = comparison.of_section(id).count();
        let name = if id.is_empty() {
            "The beginning of the article".to_owned()
        } else {
            format!("The section #{id}")
        };
        let message = if missing.len() == all {
            format!("{name} is not shown on the page: {}.", quote(&first.words))
        } else {
            format!(
                "{name} is not whole: {} of its {all} passages are not shown, the first is {}.",
                missing.len(),
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
