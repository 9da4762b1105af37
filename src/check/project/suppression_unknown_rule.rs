//! A suppression of a rule that does not exist.

use crate::check::{Cx, Levels, Rule, Run, Sink, is_known};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "project/suppression-unknown-rule";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a suppression names a rule that does not exist",
    level: Level::Warn,
    explanation: include_str!("suppression-unknown-rule.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let settings = &cx.project.settings;
    for suppression in &settings.suppressions {
        if is_known(&suppression.code) {
            continue;
        }
        let message = format!("There is no rule \"{}\" to suppress.", suppression.code);
        let location = settings.file.locate(suppression.span);
        let finding = Diagnostic::error(CODE, location, message)
            .with_help("`polyleaf explain` lists the rules.");
        sink.report(finding);
    }
}

/// Reports those that stand beside a text; catalogues are read one by one.
pub(in crate::check) fn settle(levels: &Levels<'_>, sink: &mut Sink<'_>) {
    for (place, accepted) in levels.beside().all() {
        if !is_known(&accepted.code) {
            let message = format!("There is no rule \"{}\" to suppress.", accepted.code);
            let finding = accepted.finding(CODE, &place, message);
            sink.report(finding.with_help("`polyleaf explain` lists the rules."));
        }
    }
}
