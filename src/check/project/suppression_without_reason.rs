//! A suppression beside a text that does not say why.

use crate::check::{Cx, Levels, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "project/suppression-without-reason";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a suppression beside a text gives no reason",
    level: Level::Warn,
    explanation: include_str!("suppression-without-reason.md"),
    run: Run::Project(nothing_yet),
};

/// Catalogues are read one by one: [`settle`].
fn nothing_yet(_: &Cx<'_>, _: &mut Sink<'_>) {}

/// Reports the suppressions without a reason.
pub(in crate::check) fn settle(levels: &Levels<'_>, sink: &mut Sink<'_>) {
    for (place, accepted) in levels.beside().all() {
        if accepted.reason.is_empty() {
            let message = format!(
                "The suppression of {} gives no reason, and suppresses nothing.",
                accepted.code
            );
            let help = format!("Say why: `allow {}: …`.", accepted.code);
            sink.report(accepted.finding(CODE, &place, message).with_help(help));
        }
    }
}
