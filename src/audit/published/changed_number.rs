//! A number that is another.

use crate::audit::edition::Fate;
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/changed-number",
    summary: "a number is not what it is today",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("changed-number.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for (passage, fate) in &comparison.passages {
        let Fate::Changed(change) = fate else {
            continue;
        };
        // Of a disclaimer every change is told anyway.
        let (Some((today, page)), None) = (&change.numbers, &passage.disclaimer) else {
            continue;
        };
        let span = change.span(scope.page);
        findings.report(
            scope.page,
            span,
            format!("{} in {}.", told(today, page), quote(&change.words)),
            HELP,
        );
    }
    for (block, today, page) in &comparison.numbers {
        let Some(heading) = scope.page.blocks.get(*block) else {
            continue;
        };
        findings.report(
            scope.page,
            heading.span(scope.page, 0..heading.text.len()),
            format!(
                "{} in the section {}.",
                told(today, page),
                quote(&heading.text)
            ),
            HELP,
        );
    }
}

const HELP: &str = "Publish the page anew; a number is not edited on the page.";

fn told(today: &[String], page: &[String]) -> String {
    match (today, page) {
        (today, []) => format!(
            "The page lacks {}, which today's edition has,",
            today.join(", ")
        ),
        ([], page) => format!(
            "The page has {}, which today's edition lacks,",
            page.join(", ")
        ),
        (today, page) => format!(
            "The page says {} where today's edition says {},",
            page.join(", "),
            today.join(", ")
        ),
    }
}
