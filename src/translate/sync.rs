//! `polyleaf sync`: what changed in the Markdown, brought to every catalogue.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Severity};
use crate::locale::Locale;
use crate::project::{Project, Unit};
use crate::source::{Changeset, Location, Tree};
use crate::translate::context::{Context, targets};
use crate::translate::exchange::mirror;
use crate::translate::options::{SyncOptions, SyncPlan};
use crate::translate::plan::plan;
use crate::translate::review::relocate;
use crate::translate::{reference, same_meaning, write};

/// Computes what has to change so that every catalogue follows the Markdown, and the mirror the catalogues.
///
/// Catalogues and ledgers of each locale come first in the changeset, reference catalogues last: every
/// prefix is a state that the next `sync` completes. A locale's file that cannot be edited (syntax
/// errors, a merge that is not finished, a mangled ledger) is left alone and told in
/// [`SyncPlan::diagnostics`]; so are the reference catalogues of articles whose translations would have
/// moved from or to it.
///
/// Neutral segments (no letter outside placeables, code and URLs) stand in the reference catalogue, so
/// that they have ids and may be translated; they get no stub, which for a table of years would be work
/// without sense.
///
/// # Errors
/// What makes ids unsure: an article or reference catalogue with two versions left by a merge, or that
/// cannot be read; an article whose name cannot be one; anything that cannot be listed; a locale that is not the project's; a text that does not mean the same.
pub fn sync(
    project: &Project,
    tree: &dyn Tree,
    options: &SyncOptions,
) -> Result<SyncPlan, Vec<Diagnostic>> {
    let plan = follow(project, tree, options)?;
    let locales = chosen(project, options)?;
    mirror(project, tree, options, &locales, plan, follow)
}

/// [`sync`] of the catalogues alone.
fn follow(
    project: &Project,
    tree: &dyn Tree,
    options: &SyncOptions,
) -> Result<SyncPlan, Vec<Diagnostic>> {
    refuse(project)?;
    let locales = chosen(project, options)?;
    let mut cx = Context::new(
        project,
        tree,
        options,
        reference::read_retired(project, tree),
    );
    cx.same_meaning = same_meaning::resolve(&cx)?;

    let planned: Vec<Result<_, Vec<Diagnostic>>> = locales
        .par_iter()
        .map(|locale| {
            let mut plan = plan(&cx, locale.tag());
            let diagnostics = std::mem::take(&mut plan.shelf.diagnostics);
            let held = std::mem::take(&mut plan.held);
            let tallies = std::mem::take(&mut plan.tallies);
            let mut changes = write::write(plan, &cx)?;
            changes
                .changes
                .append(&mut relocate(&cx, locale.tag()).changes);
            Ok((changes, tallies, held, diagnostics))
        })
        .collect();
    let mut result = SyncPlan::default();
    let mut held = waiting_for_other_locales(&cx, &locales);
    for planned in planned {
        let (changes, tallies, waiting, diagnostics) = planned?;
        result.changes.changes.extend(changes.changes);
        result
            .tallies
            .extend(tallies.into_values().filter(|tally| !tally.is_empty()));
        result.diagnostics.extend(diagnostics);
        held.extend(waiting);
    }
    result
        .diagnostics
        .extend(held.iter().filter_map(|slug| waits(&cx, slug)));
    let mut last = Changeset::default();
    reference::write(&cx, &held, &mut last)?;
    result.changes.changes.append(&mut last.changes);
    Ok(result)
}

fn waits(cx: &Context<'_>, slug: &Arc<str>) -> Option<Diagnostic> {
    let unit = cx.unit(slug)?;
    let waits = Diagnostic::error(
        "coverage/not-synced",
        unit.article.file.whole(),
        format!(
            "texts moved from or to {}, and the translations of some languages could not move along yet",
            unit.article.file.path()
        ),
    );
    Some(
        waits
            .with_severity(Severity::Warning)
            .with_help("repair the files named above, then run `polyleaf sync` for all languages")
            .about_article(slug),
    )
}

/// Whether anything makes today's ids unsure.
pub(super) fn refuse(project: &Project) -> Result<(), Vec<Diagnostic>> {
    let reference = format!("locales/{}/", project.source());
    let is_shared = |path: &str| path.ends_with("/terms.ftl") || path.ends_with("/site.ftl");
    // An article, a catalogue or a ledger, or a folder of them; images and shared texts have no ids.
    let holds_texts = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        matches!(extension, "" | "md" | "ftl" | "tsv") && !is_shared(path)
    };
    let untitled = |problem: &Diagnostic| {
        let unit = problem
            .subject
            .article
            .as_deref()
            .and_then(|slug| unit(project, slug));
        unit.is_none_or(|unit| unit.article.front.title.is_empty())
    };
    let refused: Vec<Diagnostic> = project
        .diagnostics
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .filter(|problem| {
            let path = &*problem.location.path;
            match problem.code {
                "syntax/conflict-marker" if path.starts_with("content/") => true,
                "meta/front-matter" => untitled(problem),
                "project/bad-slug" | "project/reserved-slug" | "project/colliding-slug" => true,
                "project/unreadable" => holds_texts(path),
                code if path.starts_with(&reference) && !is_shared(path) => {
                    code.starts_with("syntax/")
                }
                _ => false,
            }
        })
        .cloned()
        .collect();
    if refused.is_empty() {
        Ok(())
    } else {
        Err(refused)
    }
}

pub(super) fn unit<'p>(project: &'p Project, slug: &str) -> Option<&'p Unit> {
    let disclaimers = project.disclaimers.as_ref();
    disclaimers
        .filter(|unit| *unit.article.slug == *slug)
        .or_else(|| project.article(slug))
}

fn chosen(project: &Project, options: &SyncOptions) -> Result<Vec<Locale>, Vec<Diagnostic>> {
    let all = targets(project);
    let Some(wanted) = &options.locales else {
        return Ok(all.cloned().collect());
    };
    let known: Vec<&Locale> = all.collect();
    let unknown: Vec<Diagnostic> = wanted
        .iter()
        .filter(|tag| !known.iter().any(|locale| **locale.tag() == ***tag))
        .map(|tag| unknown_locale(project, tag))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let is_wanted = |locale: &&Locale| wanted.iter().any(|tag| **locale.tag() == **tag);
    Ok(known.into_iter().filter(is_wanted).cloned().collect())
}

pub(super) fn unknown_locale(project: &Project, tag: &str) -> Diagnostic {
    let tags: Vec<&str> = targets(project).map(|locale| &**locale.tag()).collect();
    Diagnostic::error(
        "config/unknown-locale",
        Location::file(project.settings.file.path()),
        format!("{tag} is not a language that this project translates into"),
    )
    .with_help(format!(
        "choose one of {}, or add it to `locales`",
        tags.join(", ")
    ))
}

/// Slugs that wait because locales which are not synced now still have translations to move.
fn waiting_for_other_locales(cx: &Context<'_>, locales: &[Locale]) -> BTreeSet<Arc<str>> {
    let mut waiting = BTreeSet::new();
    let left_out = targets(cx.project).filter(|locale| !locales.contains(locale));
    for files in left_out.filter_map(|it| cx.project.layout.locales.get(it.tag())) {
        for unit in &cx.units {
            let homes = unit
                .segments
                .iter()
                .filter_map(|it| Some(&it.home.as_deref()?.slug));
            for slug in homes
                .chain(&unit.renamed_from)
                .filter(|slug| files.contains_key(*slug))
            {
                waiting.insert(Arc::clone(&unit.article.slug));
                waiting.insert(Arc::clone(cx.today(slug)));
            }
        }
    }
    waiting
}
