//! Translations that no text of the article has any more.

use std::collections::BTreeSet;

use crate::catalog::{Catalogue, EntryKind};
use crate::check::quote::{count, list};
use crate::check::{CatalogueScope, Rule, Run, Sink};
use crate::diag::{Diagnostic, Level};
use crate::project::Unit;
use crate::source::Span;

const CODE: &str = "coverage/orphan-message";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a message belongs to no text of the article",
    level: Level::Warn,
    explanation: include_str!("orphan-message.md"),
    run: Run::Catalogue(check),
};

fn check(scope: &CatalogueScope<'_>, sink: &mut Sink<'_>) {
    let Some(catalogue) = scope.translations.catalogue.as_deref() else {
        return;
    };
    let orphans = orphans(scope, catalogue);
    let Some(&(_, first)) = orphans.first() else {
        return;
    };
    let ids: Vec<&str> = orphans.iter().map(|&(id, _)| id).collect();
    let article = &scope.unit.article;
    let message = format!(
        "{} to no text of {}: {}.",
        count(orphans.len(), "message belongs", "messages belong"),
        article.file.path(),
        list(&ids)
    );
    let finding = Diagnostic::error(CODE, catalogue.file.locate(first), message)
        .about_article(&article.slug)
        .about_locale(scope.context.locale.tag())
        .with_help("Correct a mistyped id; `polyleaf todo` lists the right ones. Delete a message that is not needed.");
    sink.report(finding);
}

/// Ids without a text, with their places.
fn orphans<'c>(scope: &CatalogueScope<'_>, catalogue: &'c Catalogue) -> Vec<(&'c str, Span)> {
    let unit = scope.unit;
    let mut following = unit.segments.iter();
    let mut known: Option<BTreeSet<&str>> = None;
    let mut found = Vec::new();
    for entry in catalogue
        .entries
        .iter()
        .filter(|it| it.kind == EntryKind::Message)
    {
        let id = catalogue.id(entry);
        // Catalogues mostly have the order of the article.
        let mut ahead = following.clone();
        if ahead.by_ref().take(8).any(|it| *it.id == *id) {
            following = ahead;
            continue;
        }
        if !known.get_or_insert_with(|| ids(unit)).contains(id) {
            found.push((id, entry.id));
        }
    }
    if !found.is_empty() {
        let moved = moved_from(scope);
        found.retain(|(id, _)| !moved.contains(id));
    }
    found
}

/// Ids of the article's texts, and of those that `polyleaf sync` will retire.
fn ids(unit: &Unit) -> BTreeSet<&str> {
    let live = unit.segments.iter().map(|it| &*it.id);
    live.chain(unit.retired.iter().map(|it| &*it.id)).collect()
}

/// Ids under which texts that moved still have their translations in this catalogue.
fn moved_from<'p>(scope: &CatalogueScope<'p>) -> BTreeSet<&'p str> {
    let project = scope.cx.project;
    let slug = &scope.translations.slug;
    let units = project.articles.iter().chain(&project.disclaimers);
    units
        .flat_map(|unit| &unit.segments)
        .filter_map(|it| it.home.as_deref())
        .filter(|home| home.slug == *slug && !home.obsolete)
        .map(|home| &*home.id)
        .collect()
}
