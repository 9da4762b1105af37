//! A link to a section that does not exist.

use crate::check::quote::quote;
use crate::check::{Rule, Run, Sink, SiteScope, destinations};
use crate::diag::Level;
use crate::site::{Document, LinkProblem};

const CODE: &str = "links/broken-fragment";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link leads to no section",
    level: Level::Deny,
    explanation: include_str!("broken-fragment.md"),
    run: Run::Site(check),
};

fn check(scope: &SiteScope<'_>, sink: &mut Sink<'_>) {
    for (page, link, problem) in destinations::broken(scope) {
        let LinkProblem::NoFragment(slug, fragment) = problem else {
            continue;
        };
        let message = format!(
            "A link in {} leads to {}, and content/{slug}.md has no section #{fragment}.",
            page.id(scope, link.segment),
            quote(link.destination)
        );
        let document = scope
            .site
            .article(slug)
            .map(|article| article.document)
            .or(scope
                .site
                .disclaimers
                .filter(|it| *it.article.slug == **slug));
        let known: Vec<String> = document
            .iter()
            .flat_map(Document::fragments)
            .map(|id| format!("#{id}"))
            .collect();
        let help = if known.is_empty() {
            "Link to the article as a whole: it has no headings.".to_owned()
        } else {
            format!(
                "Its sections are {}. Ids are the same in every language.",
                known.join(", ")
            )
        };
        let place = (link.segment, link.destination);
        let finding = page.finding(scope, CODE, place, message);
        sink.report(finding.with_help(help));
    }
}
