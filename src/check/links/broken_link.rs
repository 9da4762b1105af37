//! A link that leads nowhere.

use crate::check::quote::quote;
use crate::check::{Rule, Run, Sink, SiteScope, destinations};
use crate::diag::Level;
use crate::site::LinkProblem;

const CODE: &str = "links/broken-link";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a link leads to no article",
    level: Level::Deny,
    explanation: include_str!("broken-link.md"),
    run: Run::Site(check),
};

fn check(scope: &SiteScope<'_>, sink: &mut Sink<'_>) {
    for (page, link, problem) in destinations::broken(scope) {
        let (why, help) = match problem {
            LinkProblem::Empty => (
                "there is no address".to_owned(),
                "Write the address between the round brackets.",
            ),
            LinkProblem::Absolute => (
                "it begins with a slash, and so depends on where the site is".to_owned(),
                "Link to the Markdown file of the other article, as in `[text](other.md)`.",
            ),
            LinkProblem::NotAnArticle => (
                "it is not the Markdown file of an article".to_owned(),
                "Link to the Markdown file of another article, as in `[text](other.md)`, or write the whole web address with `https:`.",
            ),
            LinkProblem::Outside => (
                "it leads out of the folder content".to_owned(),
                "Link to an article of this project, or write the whole web address with `https:`.",
            ),
            LinkProblem::NoArticle(slug) => (
                format!("there is no published article content/{slug}.md"),
                "Correct the name; a former name of an article belongs into its `aliases`, and a draft is not published.",
            ),
            // links/scheme and links/broken-fragment tell of these.
            LinkProblem::Scheme(_) | LinkProblem::NoFragment(..) => continue,
        };
        let message = format!(
            "A link in {} leads to {}: {why}.",
            page.id(scope, link.segment),
            quote(link.destination)
        );
        let place = (link.segment, link.destination);
        let finding = page.finding(scope, CODE, place, message);
        sink.report(finding.with_help(help));
    }
}
