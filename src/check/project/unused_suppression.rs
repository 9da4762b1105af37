//! A suppression that suppresses nothing.

use crate::check::gate::guards_critical_text;
use crate::check::{Cx, Levels, Rule, Run, Sink, rule};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "project/unused-suppression";
const HELP: &str = "Delete it: what it was for is mended, or it names the wrong place.";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a suppression suppresses nothing",
    level: Level::Warn,
    explanation: include_str!("unused-suppression.md"),
    run: Run::Project(nothing_yet),
};

/// What is unused is known only when every other rule has run: [`settle`].
fn nothing_yet(_: &Cx<'_>, _: &mut Sink<'_>) {}

/// Reports what nothing was suppressed by.
pub(in crate::check) fn settle(levels: &Levels<'_>, sink: &mut Sink<'_>) {
    let settings = levels.settings();
    for at in levels.unused() {
        let Some(suppression) = settings.suppressions.get(at) else {
            continue;
        };
        if rule(&suppression.code).is_none() {
            continue;
        }
        let location = settings.file.locate(suppression.span);
        let finding = Diagnostic::error(CODE, location, message(&suppression.code));
        sink.report(finding.with_help(HELP));
    }
    for (place, accepted) in levels.beside().all() {
        if accepted.used || accepted.reason.is_empty() || rule(&accepted.code).is_none() {
            continue;
        }
        let finding = if guards_critical_text(&accepted.code) {
            let message = format!(
                "{} cannot be suppressed beside a text: what patients must read is not up to a comment.",
                accepted.code
            );
            let help = "Delete the comment, and mend what the rule finds.";
            accepted.finding(CODE, &place, message).with_help(help)
        } else {
            let message = message(&accepted.code);
            accepted.finding(CODE, &place, message).with_help(HELP)
        };
        sink.report(finding.with_fix(accepted.deletion));
    }
}

fn message(code: &str) -> String {
    format!("The suppression of {code} suppresses nothing.")
}
