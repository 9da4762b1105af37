//! `polyleaf done`: the statement that translations are current.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::project::{Project, Unit, Unsynced};
use crate::source::{Changeset, Location, Tree};
use crate::translate::context::{Context, segments};
use crate::translate::options::SyncOptions;
use crate::translate::own_lines::{Recording, Subject, record, refresh, settle};
use crate::translate::plan::DocPlan;
use crate::translate::reference::read_retired;
use crate::translate::shelf::Shelf;
use crate::translate::sync::{refuse, unknown_locale};
use crate::translate::write::{finish, put, put_ledger};

/// The most ids that are suggested for one that is not known.
const SUGGESTIONS: usize = 3;

/// States that the translations of `ids` in `locale` say what today's source says: each gets a row with
/// both hashes, and its comment shows the source text alone. `ids` are message ids, or `slug#id` where
/// several articles have the id. With `origin` the row also says how the translation was made; without it, a
/// row that is up to date keeps what it says, and others take what the project says.
///
/// # Errors
/// Nothing is changed when an id is not known, not clear or not translated yet, when a text was edited
/// but not synced, or when a file cannot be edited.
pub fn done(
    project: &Project,
    tree: &dyn Tree,
    locale: &str,
    ids: &[String],
    origin: Option<Origin>,
    today: Day,
) -> Result<Changeset, Vec<Diagnostic>> {
    refuse(project)?;
    let known = project
        .settings
        .locales
        .iter()
        .find(|it| **it.tag() == *locale);
    let Some(locale) = known.filter(|it| *it != project.source()) else {
        return Err(vec![unknown_locale(project, locale)]);
    };
    let found = find_ids(project, ids)?;
    let stated = origin;
    let origin = stated
        .or_else(|| project.settings.translation_origin.parse().ok())
        .unwrap_or_default();
    let options = SyncOptions::new(origin, today);
    let cx = Context::new(project, tree, &options, read_retired(project, tree));
    let mut shelf = Shelf::read(&cx, locale.tag());
    let recording = Recording { origin, today };
    let mut plans: BTreeMap<Arc<str>, DocPlan> = BTreeMap::new();
    let mut problems = Vec::new();
    for (unit, at) in found {
        let slug = &unit.article.slug;
        if shelf.locked.contains(slug) {
            let about = |it: &&Diagnostic| it.subject.article.as_ref() == Some(slug);
            problems.extend(shelf.diagnostics.iter().filter(about).cloned());
            continue;
        }
        let Some((segment, identified, critical)) = segments(unit).nth(at) else {
            continue;
        };
        let id = &*identified.id;
        let subject = Subject {
            id,
            segment,
            hash: identified.hash,
            critical,
            committed: None,
        };
        if identified.home.is_some() || unit.renamed_from.is_some() || is_unsynced(unit, id) {
            problems.push(not_synced(unit, id));
            continue;
        }
        let block = shelf.catalogues.get(slug).and_then(|doc| {
            let block = doc.live(id)?;
            Some((doc, block, doc.target(block)?))
        });
        let Some((doc, block, target)) = block else {
            problems.push(not_translated(locale.tag(), unit, id));
            continue;
        };
        let before = shelf.row(slug, id);
        let is_recorded = before
            .as_ref()
            .is_some_and(|row| (row.source, row.target) == (identified.hash, target))
            && before
                .as_ref()
                .is_none_or(|row| stated.is_none_or(|it| it == row.origin));
        let row = match before {
            Some(row) if is_recorded => row,
            before => record(id, identified.hash, target, before.as_ref(), recording),
        };
        let settled = settle(doc, block, Some(&row), subject, recording);
        let edits = refresh(doc, block, subject, settled.as_ref());
        plans
            .entry(Arc::clone(slug))
            .or_default()
            .edits
            .extend(edits);
        let book = shelf.ledgers.entry(Arc::clone(slug)).or_default();
        if !is_recorded {
            book.updates.insert(id.to_owned(), row);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut changes = Changeset::default();
    let mut leftovers = Vec::new();
    for (slug, plan) in &plans {
        let path = |ending| format!("locales/{}/{slug}{ending}", locale.tag());
        if let Some(doc) = shelf.catalogues.get(slug) {
            put(
                &path(".ftl"),
                doc,
                finish(doc, plan)?,
                false,
                &mut changes,
                &mut leftovers,
            );
        }
        if let Some(book) = shelf.ledgers.get(slug) {
            put_ledger(&path(".review.tsv"), book, &mut changes, &mut leftovers);
        }
    }
    Ok(changes)
}

/// The segments that ids name: unit and position. An id twice counts once.
///
/// # Errors
/// One diagnostic for each id that no article or more than one has.
pub(super) fn find_ids<'p>(
    project: &'p Project,
    ids: &[String],
) -> Result<Vec<(&'p Unit, usize)>, Vec<Diagnostic>> {
    let mut found: BTreeMap<(&Arc<str>, usize), &Unit> = BTreeMap::new();
    let mut problems = Vec::new();
    for wanted in ids {
        let (slug, id) = match wanted.split_once('#') {
            Some((slug, id)) => (Some(slug), id),
            None => (None, wanted.as_str()),
        };
        let places: Vec<(&Unit, usize)> = units(project)
            .filter(|unit| slug.is_none_or(|slug| *unit.article.slug == *slug))
            .filter_map(|unit| Some((unit, unit.segments.iter().position(|it| *it.id == *id)?)))
            .collect();
        match places.as_slice() {
            [(unit, at)] => {
                found.insert((&unit.article.slug, *at), unit);
            }
            [] => problems.push(unknown(project, wanted, slug, id)),
            several => problems.push(ambiguous(wanted, several)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    Ok(found
        .into_iter()
        .map(|((_, at), unit)| (unit, at))
        .collect())
}

fn units(project: &Project) -> impl Iterator<Item = &Unit> {
    project.articles.iter().chain(&project.disclaimers)
}

fn unknown(project: &Project, wanted: &str, slug: Option<&str>, id: &str) -> Diagnostic {
    let problem = Diagnostic::error(
        "reference/unknown-id",
        Location::file("content"),
        format!("no text has the id `{wanted}`"),
    )
    .about_id(id);
    let mut near: Vec<(usize, String)> = units(project)
        .filter(|unit| slug.is_none_or(|slug| *unit.article.slug == *slug))
        .flat_map(|unit| &unit.segments)
        .map(|segment| (distance(id, &segment.id), segment.id.to_string()))
        .filter(|(distance, _)| *distance <= 2 + id.len() / 6)
        .collect();
    near.sort();
    near.dedup();
    let near: Vec<String> = near
        .into_iter()
        .take(SUGGESTIONS)
        .map(|(_, id)| format!("`{id}`"))
        .collect();
    problem.with_help(if near.is_empty() {
        "ids stand before `=` in locales/; `polyleaf todo LOCALE` lists what needs work".to_owned()
    } else {
        format!("did you mean {}?", near.join(" or "))
    })
}

fn ambiguous(wanted: &str, places: &[(&Unit, usize)]) -> Diagnostic {
    let names: Vec<String> = places
        .iter()
        .take(SUGGESTIONS)
        .map(|(unit, _)| format!("`{}#{wanted}`", unit.article.slug))
        .collect();
    Diagnostic::error(
        "reference/unknown-id",
        Location::file("content"),
        format!(
            "{} articles have a text with the id `{wanted}`",
            places.len()
        ),
    )
    .with_help(format!("name the article: {}", names.join(", ")))
    .about_id(wanted)
}

/// Whether the translators have not seen today's text yet.
pub(super) fn is_unsynced(unit: &Unit, id: &str) -> bool {
    let is_changed = |it: &Unsynced| matches!(it, Unsynced::Changed(changed) if **changed == *id);
    unit.unsynced.iter().any(is_changed)
}

pub(super) fn not_synced(unit: &Unit, id: &str) -> Diagnostic {
    Diagnostic::error(
        "coverage/not-synced",
        unit.article.file.whole(),
        format!("`{id}` was changed or moved in the article, and the translators' files do not show it yet"),
    )
    .with_help("run `polyleaf sync` first")
    .about_article(&unit.article.slug)
    .about_id(id)
}

fn not_translated(tag: &Arc<str>, unit: &Unit, id: &str) -> Diagnostic {
    let slug = &unit.article.slug;
    let path = format!("locales/{tag}/{slug}.ftl");
    Diagnostic::error(
        "coverage/missing-translation",
        Location::file(&path),
        format!("`{id}` has no translation in {path} yet"),
    )
    .with_help(format!(
        "write the translation after `{id} =`, then repeat the command"
    ))
    .about_article(slug)
    .about_locale(tag)
    .about_id(id)
}

/// Levenshtein distance in bytes; ids are ASCII.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.bytes().enumerate() {
        let mut diagonal = i;
        let mut before = i + 1;
        for (slot, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let substituted = diagonal + usize::from(a != b);
            diagonal = *slot;
            *slot = substituted.min(*slot + 1).min(before + 1);
            before = *slot;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or(0)
}
