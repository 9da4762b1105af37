//! An article without the sentence that search engines and previews show.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "meta/missing-description";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article has no description",
    level: Level::Warn,
    explanation: include_str!("missing-description.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let front = &scope.unit.article.front;
    if front.description.is_some() || scope.cx.project.is_disclaimers(scope.unit) {
        return;
    }
    let message = format!(
        "content/{}.md has no description for search results and link previews.",
        scope.unit.article.slug
    );
    let finding = scope
        .finding(CODE, front.span, message)
        .with_help("Put one plain sentence into its front matter: `description = \"…\"`.");
    sink.report(finding);
}
