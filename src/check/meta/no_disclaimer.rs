//! A clinic's article without any disclaimer.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "meta/no-disclaimer";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article of a clinic has no disclaimer",
    level: Level::Deny,
    explanation: include_str!("no-disclaimer.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let (project, unit) = (scope.cx.project, scope.unit);
    if project.is_disclaimers(unit) {
        return;
    }
    let front = &unit.article.front;
    if !front.disclaimers.is_empty() || project.required_disclaimers(unit).next().is_some() {
        return;
    }
    let message = format!("content/{}.md shows no disclaimer.", unit.article.slug);
    let finding = scope.finding(CODE, front.span, message).with_help(
        "Name those it needs in its front matter, as in `disclaimers = [\"not-medical-advice\"]`, or make them mandatory for its topics with `[[require]]` in polyleaf.toml; where no article needs one, `profile = \"docs\"`.",
    );
    sink.report(finding);
}
