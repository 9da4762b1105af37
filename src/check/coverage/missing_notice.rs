//! A language in which there must be a notice, and is none.

use crate::check::{Cx, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "coverage/missing-notice";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a language of `notice-languages` has no notice",
    level: Level::Deny,
    explanation: include_str!("missing-notice.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let project = cx.project;
    for language in &project.settings.audience.notice_languages {
        let notices = project.notices.as_ref();
        if notices.is_some_and(|notices| notices.speak(language)) {
            continue;
        }
        let message = format!(
            "There is no notice in {} ({language}), which `notice-languages` asks for.",
            language.english_name()
        );
        let finding = Diagnostic::error(CODE, Location::file("content/notices.md"), message);
        sink.report(finding.with_help(format!(
            "Add the clinic's text to content/notices.md, below a heading like `## {} {{lang={language}}}`.",
            language.autonym()
        )));
    }
}
