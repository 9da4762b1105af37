//! Critical text that a locale does not have.

use crate::check::comments::Stubs;
use crate::check::{EditionScope, Rule, Run, Sink, missing};
use crate::diag::Level;

const CODE: &str = "coverage/missing-critical";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text of a critical section is not translated",
    level: Level::Deny,
    explanation: include_str!("missing-critical.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    if scope.cx.project.is_disclaimers(scope.unit) {
        return;
    }
    let sections = missing::sections(scope);
    if sections.is_empty() {
        return;
    }
    let stubs = Stubs::of(scope);
    for (&at, section) in sections.iter().filter(|(_, section)| section.critical) {
        let name = format!("The critical section {}", scope.section_name(at));
        if let Some(finding) = missing::critical_finding(scope, CODE, &name, section, &stubs) {
            sink.report(finding);
        }
    }
}
