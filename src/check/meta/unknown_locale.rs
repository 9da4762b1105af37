//! An article for a language that the project does not have.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "meta/unknown-locale";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article is meant for a locale that the project does not have",
    level: Level::Deny,
    explanation: include_str!("unknown-locale.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let front = &scope.unit.article.front;
    let locales = &scope.cx.project.settings.locales;
    for tag in front.locales.iter().flatten() {
        if locales.iter().any(|locale| **locale.tag() == **tag) {
            continue;
        }
        let known: Vec<&str> = locales.iter().map(|locale| &**locale.tag()).collect();
        let message = format!("`locales` names \"{tag}\", which is no locale of the project.");
        let finding = scope.finding(CODE, front.span, message).with_help(format!(
            "The project has {}; others are added in polyleaf.toml.",
            known.join(", ")
        ));
        sink.report(finding);
    }
}
