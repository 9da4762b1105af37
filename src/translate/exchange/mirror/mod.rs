//! The mirror: a PO file of every article and language beside the catalogues, which `sync` reads and writes.
//!
//! Tools that translate PO work in it. Every entry carries the hashes of its source, its translation and its
//! comments as they were written, so that `sync` knows which side changed. What was edited in the mirror is
//! imported as from any other file; then the mirror is written from the catalogues, byte for byte as it was
//! where it says the same. An entry that is refused stays as it is until somebody mends it.

mod page;
mod read;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::{Project, load};
use crate::source::{Changeset, Overlay, Span, Tree};
use crate::translate::context::Context;
use crate::translate::exchange::arrive::{Imported, Importer};
use crate::translate::exchange::collect::unsynced;
use crate::translate::exchange::import::each_locale;
use crate::translate::exchange::{ImportTally, Received};
use crate::translate::options::{SyncOptions, SyncPlan};
use read::{Lane, read};
use write::write;

/// Texts of the mirror that were refused: path, and bytes in it.
type Refused = BTreeSet<(String, Span)>;

/// Renamed articles: what their files are called in the mirror, and what they are called today.
type Renamed = BTreeMap<Arc<str>, Arc<str>>;

/// What brings the catalogues in step with the Markdown.
type InStep = fn(&Project, &dyn Tree, &SyncOptions) -> Result<SyncPlan, Vec<Diagnostic>>;

/// Adds to `plan`, which brings the catalogues in step, what brings catalogues and mirror in step.
/// `in_step` computes such a plan.
///
/// # Errors
/// What keeps `sync` from working.
pub(in crate::translate) fn mirror(
    project: &Project,
    tree: &dyn Tree,
    options: &SyncOptions,
    locales: &[Locale],
    mut plan: SyncPlan,
    in_step: InStep,
) -> Result<SyncPlan, Vec<Diagnostic>> {
    let Some(settings) = &project.settings.mirror else {
        return Ok(plan);
    };
    let renamed: Renamed = project
        .articles
        .iter()
        .filter_map(|unit| Some((unit.renamed_from.clone()?, Arc::clone(&unit.article.slug))))
        .collect();
    let (lanes, problems) = read(tree, &settings.folder, locales);
    plan.diagnostics.extend(problems);
    // Texts are imported into catalogues that follow the articles.
    let imported = after(project, tree, &plan.changes, |project, tree| {
        import(project, tree, options, &lanes, &renamed)
    })??;
    let (mut changes, mut refused) = (Changeset::default(), Refused::new());
    for (imported, lane) in imported.into_iter().zip(&lanes) {
        changes.changes.extend(imported.changes.changes);
        refused.extend(imported.refused);
        let told = imported.diagnostics.into_iter().map(|it| lane.told(it));
        plan.diagnostics.extend(told);
        plan.imports
            .extend(is_told(&imported.tally).then_some(imported.tally));
    }
    if !changes.is_empty() {
        plan.changes.then(changes);
        let options = SyncOptions {
            same_meaning: Vec::new(),
            force: false,
            ..options.clone()
        };
        let again = after(project, tree, &plan.changes, |project, tree| {
            in_step(project, tree, &options)
        })??;
        plan.changes.then(again.changes);
    }
    let written = after(project, tree, &plan.changes, |project, tree| {
        let defaults = SyncOptions::new(options.origin, options.today);
        each_locale(project, tree, &defaults, &lanes, |cx, _, lane| {
            Ok(write(cx, lane, &renamed, &refused))
        })
    })??;
    for written in written {
        plan.changes.then(written);
    }
    Ok(plan)
}

/// Does something in the project as `changes` leave it.
fn after<T>(
    project: &Project,
    tree: &dyn Tree,
    changes: &Changeset,
    work: impl FnOnce(&Project, &dyn Tree) -> T,
) -> Result<T, Vec<Diagnostic>> {
    if changes.is_empty() {
        return Ok(work(project, tree));
    }
    let tree = Overlay::with(tree, changes);
    let project = load(&tree)?;
    Ok(work(&project, &tree))
}

fn import(
    project: &Project,
    tree: &dyn Tree,
    options: &SyncOptions,
    lanes: &[Lane],
    renamed: &Renamed,
) -> Result<Vec<Imported>, Vec<Diagnostic>> {
    let defaults = SyncOptions::new(options.origin, options.today);
    each_locale(project, tree, &defaults, lanes, |cx, index, lane| {
        let importer = Importer::of_mirror(cx, index, &lane.locale);
        let waits = |slug: &str| {
            importer.shelf.locked.contains(slug)
                || cx.unit(slug).is_some_and(|unit| unsynced(unit).is_some())
        };
        let files: Vec<Received> = lane
            .files
            .iter()
            .filter_map(|file| {
                let slug = renamed.get(&file.slug).unwrap_or(&file.slug);
                (!waits(slug)).then(|| file.received(slug, knows(cx, slug)))?
            })
            .collect();
        importer.run(&files.iter().collect::<Vec<_>>())
    })
}

/// Whether there is, or was, an article of this name.
fn knows(cx: &Context<'_>, slug: &Arc<str>) -> bool {
    cx.unit(slug).is_some() || cx.gone.contains_key(slug) || cx.orphans.contains(slug)
}

/// Whether anything happened that people want to hear of.
fn is_told(tally: &ImportTally) -> bool {
    let ImportTally {
        locale: _,
        untranslated: _,
        unchanged: _,
        added,
        changed,
        stale: _,
        confirmed,
        doubted,
        commented,
        kept,
        conflicts,
        refused,
    } = tally;
    added + changed + confirmed + doubted + commented + kept + conflicts + refused > 0
}
