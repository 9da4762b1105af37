//! A language that cannot be written as it is configured.

use crate::check::{Cx, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::source::Location;

const CODE: &str = "project/incomplete-locale";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "numbers, dates, terms or labels of a locale cannot be written as they are configured",
    level: Level::Warn,
    explanation: include_str!("incomplete-locale.md"),
    run: Run::Project(check),
};

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for (tag, context) in cx.contexts {
        for fact in &context.facts {
            let path = if fact.contains("term -") {
                format!("locales/{tag}/terms.ftl")
            } else if fact.contains("message") {
                format!("locales/{tag}/site.ftl")
            } else {
                cx.project.settings.file.path().to_string()
            };
            let name = context.locale.english_name();
            let message = format!("In {name}: {}.", fact.trim_end_matches('.'));
            let finding = Diagnostic::error(CODE, Location::file(&path), message)
                .about_locale(tag)
                .with_help("Correct what it names; texts that need it are not published.");
            sink.report(match id_of(fact) {
                Some(id) => finding.about_id(id),
                None => finding,
            });
        }
    }
}

/// The term or message that a fact is about: `the term -clinic cannot be used: …`, `` `home` in … ``.
fn id_of(fact: &str) -> Option<&str> {
    match fact.split_once("the term ") {
        Some((_, rest)) => rest.split(' ').next().filter(|it| it.starts_with('-')),
        None => fact.strip_prefix('`')?.split('`').next(),
    }
}
