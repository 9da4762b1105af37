//! An article for a language that the project does not have.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::source::Span;

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
        let finding = scope
            .finding(CODE, place(scope, tag), message)
            .with_help(format!(
                "The project has {}; others are added in polyleaf.toml.",
                known.join(", ")
            ));
        sink.report(finding);
    }
}

/// Where the tag stands in the front matter.
fn place(scope: &ArticleScope<'_>, tag: &str) -> Span {
    let article = &scope.unit.article;
    let front = article.front.span;
    let quoted = [format!("\"{tag}\""), format!("'{tag}'")];
    let text = article.file.slice(front);
    let found = quoted
        .iter()
        .find_map(|it| Some((text.find(it)?, it.len())));
    found.map_or(front, |(at, length)| {
        let start = front.start as usize + at;
        Span::new(start..start + length)
    })
}
