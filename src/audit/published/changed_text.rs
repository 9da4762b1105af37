//! A passage with other words.

use crate::audit::edition::Fate;
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/changed-text",
    summary: "a passage does not say what it says today",
    level: Level::Warn,
    criterion: None,
    explanation: include_str!("changed-text.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    // Of an earlier version other words are what was to be expected.
    let Some(comparison) = scope.comparison.as_ref().filter(|_| !scope.is_outdated()) else {
        return;
    };
    for (passage, fate) in &comparison.passages {
        let Fate::Changed(change) = fate else {
            continue;
        };
        if change.numbers.is_some() || passage.disclaimer.is_some() {
            continue;
        }
        findings.report(
            scope.page,
            change.span(scope.page),
            format!(
                "The page says {}; today's edition says {}.",
                quote(&change.words),
                quote(&passage.words)
            ),
            "Publish the page anew, or change the words in the project.",
        );
    }
}
