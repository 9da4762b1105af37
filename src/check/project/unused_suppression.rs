//! A suppression that suppresses nothing.

use crate::check::{Cx, Levels, Rule, Run, Sink, rule};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "project/unused-suppression";

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
        let message = format!(
            "The suppression of {} suppresses nothing.",
            suppression.code
        );
        let location = settings.file.locate(suppression.span);
        let finding = Diagnostic::error(CODE, location, message)
            .with_help("Delete it: what it was for is mended, or it names the wrong place.");
        sink.report(finding);
    }
}
