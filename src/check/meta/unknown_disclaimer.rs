//! A disclaimer that an article asks for and that does not exist.

use crate::check::scope::known_disclaimers;
use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};

const CODE: &str = "meta/unknown-disclaimer";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article asks for a disclaimer that does not exist",
    level: Level::Deny,
    explanation: include_str!("unknown-disclaimer.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let project = scope.cx.project;
    let known = known_disclaimers(project);
    let help = if known.is_empty() {
        "Write it as a section of content/disclaimers.md: `## Heading {#id}` and its text."
            .to_owned()
    } else {
        format!(
            "content/disclaimers.md has {}; write another as a section there.",
            known.join(", ")
        )
    };
    for (placed, span) in &scope.unit.article.front.disclaimers {
        let id = &placed.id;
        if !known.contains(&&**id) {
            let message = format!("content/disclaimers.md has no disclaimer \"{id}\".");
            sink.report(scope.finding(CODE, *span, message).with_help(&*help));
        }
    }
    let topics = &scope.unit.article.front.topics;
    for require in &project.settings.requires {
        let Some(topic) = require.topics.iter().find(|topic| topics.contains(topic)) else {
            continue;
        };
        let ids = require.disclaimers.iter().map(|placed| &*placed.id);
        for id in ids.filter(|id| !known.contains(id)) {
            let message = format!(
                "The topic \"{topic}\" makes the disclaimer \"{id}\" mandatory for content/{}.md, and content/disclaimers.md has none of this id.",
                scope.unit.article.slug
            );
            let location = project.settings.file.locate(require.span);
            let finding = Diagnostic::error(CODE, location, message)
                .about_article(&scope.unit.article.slug)
                .with_help(&*help);
            sink.report(finding);
        }
    }
}
