//! A disclaimer that an article places at a section it does not have.

use crate::check::{ArticleScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "meta/unknown-place";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article places a disclaimer at a section that it does not have",
    level: Level::Deny,
    explanation: include_str!("unknown-place.md"),
    run: Run::Article(check),
};

fn check(scope: &ArticleScope<'_>, sink: &mut Sink<'_>) {
    let unit = scope.unit;
    for (placed, span) in &unit.article.front.disclaimers {
        for section in placed
            .sections
            .iter()
            .filter(|id| unit.headed(id).is_none())
        {
            let known: Vec<String> = unit
                .sections
                .iter()
                .filter(|id| unit.headed(id).is_some())
                .map(|id| format!("#{id}"))
                .collect();
            let message = format!(
                "content/{}.md has no section #{section} where the disclaimer \"{}\" could stand.",
                unit.article.slug, placed.id
            );
            let help = if known.is_empty() {
                "The article has no headings: leave the place out, and the disclaimer stands at the top."
                    .to_owned()
            } else {
                format!(
                    "Its sections are {}; without a place the disclaimer stands before the first one.",
                    known.join(", ")
                )
            };
            sink.report(scope.finding(CODE, *span, message).with_help(help));
        }
    }
}
