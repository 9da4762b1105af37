//! Two pages that would have one address.

use crate::check::{Rule, Run, Sink, SiteScope};
use crate::diag::{Diagnostic, Level};
use crate::site::Collision;
use crate::source::{Location, Span};

const CODE: &str = "links/url-collision";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "two pages would have one address",
    level: Level::Deny,
    explanation: include_str!("url-collision.md"),
    run: Run::Site(check),
};

fn check(scope: &SiteScope<'_>, sink: &mut Sink<'_>) {
    for collision in &scope.site.collisions {
        let (article, message, help, other) = match *collision {
            Collision::AliasIsArticle { alias, article } => (
                article,
                format!(
                    "The alias \"{alias}\" of content/{article}.md is the address of content/{alias}.md."
                ),
                "Delete the alias, or give the other article another name.",
                alias,
            ),
            Collision::AliasTwice {
                alias,
                articles: [first, second],
            } => (
                second,
                format!(
                    "The alias \"{alias}\" is given twice, by content/{first}.md and by content/{second}.md."
                ),
                "Keep it in the article that readers of the old address want.",
                first,
            ),
            Collision::UnsafeAlias { alias, article } => (
                article,
                format!("The alias \"{alias}\" of content/{article}.md is no address."),
                "Write it as the old address had it, without the language: `aliases = [\"old-name\"]`.",
                "",
            ),
            Collision::FolderIsFile { inner, outer } => (
                inner,
                format!(
                    "The folder of \"{inner}\" has the name of a file that belongs to \"{outer}\"."
                ),
                "Give the article or the alias another name.",
                outer,
            ),
        };
        let mut finding =
            Diagnostic::error(CODE, place(scope, article, &message), message).with_help(help);
        if let Some(article) = scope.site.article(article) {
            finding = finding.about_article(article.slug());
        }
        if let Some(other) = scope
            .site
            .article(other)
            .filter(|it| **it.slug() != *article)
        {
            let location = other.document.article.file.whole();
            finding = finding.with_related(location, "the other one");
        }
        sink.report(finding);
    }
}

/// The alias that a message names, in its article; else the article.
fn place(scope: &SiteScope<'_>, slug: &str, message: &str) -> Location {
    let Some(article) = scope.site.article(slug) else {
        return Location::file("content");
    };
    let article = article.document.article;
    let named = |alias: &&(String, Span)| message.contains(&format!("\"{}\"", alias.0));
    match article.front.aliases.iter().rev().find(named) {
        Some((_, span)) => article.file.locate(*span),
        None => article.file.whole(),
    }
}
