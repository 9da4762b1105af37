//! A disclaimer that a locale does not have, or not whole.

use crate::check::comments::Stubs;
use crate::check::scope::leaves_out;
use crate::check::{EditionScope, Rule, Run, Sink, missing};
use crate::diag::Level;
use crate::source::Location;

const CODE: &str = "coverage/missing-disclaimer";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a disclaimer, or a part of one, is not translated",
    level: Level::Deny,
    explanation: include_str!("missing-disclaimer.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let project = scope.cx.project;
    if !project.is_disclaimers(scope.unit) {
        let locale = &scope.edition.locale;
        if leaves_out(project, locale.tag()) && !project.disclaimers_of(scope.unit).is_empty() {
            let name = locale.english_name();
            let message = format!(
                "{} has no disclaimers in {name}: content/disclaimers.md is meant for other locales.",
                scope.edition.slug
            );
            let location = Location::file("content/disclaimers.md");
            let finding = scope.finding_at(CODE, location, message).with_help(format!(
                "Delete `locales` from its front matter, or add \"{locale}\" to it."
            ));
            sink.report(finding);
        }
        return;
    }
    let sections = missing::sections(scope);
    if sections.is_empty() {
        return;
    }
    let stubs = Stubs::of(scope);
    for (&at, section) in sections.iter().filter(|(_, section)| section.critical) {
        let name = format!("The disclaimer {}", scope.section_name(at));
        if let Some(finding) = missing::critical_finding(scope, CODE, &name, section, &stubs) {
            sink.report(finding);
        }
    }
}
