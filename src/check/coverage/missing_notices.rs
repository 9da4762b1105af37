//! A clinic in the United States without notices for its readers.

use crate::check::{Cx, Rule, Run, Sink};
use crate::config::Profile;
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "coverage/missing-notices";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a clinic in the United States has no page about help in other languages",
    level: Level::Warn,
    explanation: include_str!("missing-notices.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let settings = &cx.project.settings;
    let is_american = settings.audience.country.as_deref() == Some("US");
    // Where languages are listed, each that lacks is an error of its own.
    if settings.profile != Profile::Clinic
        || !is_american
        || cx.project.layout.notices.is_some()
        || !settings.audience.notice_languages.is_empty()
    {
        return;
    }
    let message = "No page tells readers that help in their language is free, and that they are treated equally: there is no content/notices.md.";
    let finding = Diagnostic::error(CODE, Location::file("content/notices.md"), message);
    sink.report(finding.with_help(
        "Write it with the texts that the clinic must show, each under a heading with its language, as `## العربية {lang=ar}`; every page links to it.",
    ));
}
