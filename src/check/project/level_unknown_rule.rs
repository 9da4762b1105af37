//! A level for a rule that does not exist.

use crate::check::{Cx, Rule, Run, Sink, is_known};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "project/level-unknown-rule";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a level is set for a rule that does not exist",
    level: Level::Warn,
    explanation: include_str!("level-unknown-rule.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let settings = &cx.project.settings;
    for setting in &settings.levels {
        if is_known(&setting.code) {
            continue;
        }
        let message = format!("There is no rule \"{}\" to set a level for.", setting.code);
        let location = settings.file.locate(setting.span);
        let finding = Diagnostic::error(CODE, location, message).with_help(
            "`polyleaf explain` lists the rules; `family/*` means all rules of a family.",
        );
        sink.report(finding);
    }
}
