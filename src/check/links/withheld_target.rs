//! Links from a published page to one that is withheld in the same language.

use std::collections::BTreeSet;

use crate::check::quote::{count, list};
use crate::check::{Rule, Run, Sink, SiteScope};
use crate::diag::{Level, Severity};
use crate::site::LinkTarget;

const CODE: &str = "links/withheld-target";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a page links to one that is withheld in its language",
    level: Level::Warn,
    explanation: include_str!("withheld-target.md"),
    run: Run::Site(check),
};

fn check(scope: &SiteScope<'_>, sink: &mut Sink<'_>) {
    for page in &scope.destinations.pages {
        let slug = &*page.edition.slug;
        let mut first = None;
        let targets: BTreeSet<&str> = page
            .links
            .iter()
            .filter_map(|link| {
                let LinkTarget::Internal { slug: target, .. } = &link.target else {
                    return None;
                };
                let target = scope.site.article(target)?;
                let withheld = target.published(page.locale).is_none();
                withheld.then(|| {
                    first.get_or_insert((link.segment, link.destination));
                    &**target.slug()
                })
            })
            .collect();
        let Some(place) = first else {
            continue;
        };
        let targets: Vec<&str> = targets.into_iter().collect();
        let message = format!(
            "{slug} links to {} not published in {}: {}.",
            count(targets.len(), "article that is", "articles that are"),
            page.edition.locale.english_name(),
            list(&targets)
        );
        let finding = page
            .finding(scope, CODE, place, message)
            .with_severity(Severity::Note)
            .with_help("Readers who follow the link get a short notice in their language, or the article in its own language where there is none; `polyleaf status` says why.");
        sink.report(finding);
    }
}
