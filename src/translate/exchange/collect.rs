//! A project's texts in one language → a [`Parcel`].

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::{CommentLine, EntryBlock, Origin, Question, RowText, source_hash};
use crate::config::Brief;
use crate::content::Segment;
use crate::diag::{Diagnostic, Severity};
use crate::locale::{Day, Locale};
use crate::project::{Freshness, Identified, Project, Unit, brief_path, judge};
use crate::source::{Location, Tree};
use crate::translate::context::{Context, segments, target};
use crate::translate::done::not_synced;
use crate::translate::exchange::parcel::{Parcel, ParcelUnit, Progress, Stamp};
use crate::translate::exchange::text::{has_variants, shown_comment, shown_source, shown_value};
use crate::translate::options::SyncOptions;
use crate::translate::own_lines::shown_for;
use crate::translate::reference::read_retired;
use crate::translate::shelf::{Doc, Shelf};
use crate::translate::sync::refuse;

/// What is exported.
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// Slugs; every article when empty.
    pub articles: Vec<String>,
    /// Only texts that are so far; every text, those that are gone included, when empty.
    pub progress: Vec<Progress>,
    /// The day of the export.
    pub today: Day,
}

/// Collects the texts of `locale`, or of no locale for a template.
///
/// # Errors
/// A locale or article that the project does not have; an article that was edited but not synced, whose
/// texts may have no ids yet; files that cannot be read.
pub fn export(
    project: &Project,
    tree: &dyn Tree,
    locale: Option<&str>,
    options: &ExportOptions,
) -> Result<Parcel, Vec<Diagnostic>> {
    refuse(project)?;
    let locale = locale.map(|tag| target(project, tag)).transpose()?;
    let defaults = SyncOptions::new(Origin::Unknown, options.today);
    let cx = Context::new(project, tree, &defaults, read_retired(project, tree));
    let units = chosen(&cx, options)?;
    let mut parcel = Parcel {
        source: project.source().clone(),
        target: locale.cloned(),
        title: project.settings.site_title.clone(),
        today: options.today,
        brief: locale.map_or_else(|| Ok(Vec::new()), |it| brief(project, it))?,
        units: Vec::new(),
    };
    let Some(locale) = locale else {
        for unit in units {
            template(unit, &mut parcel.units);
        }
        return Ok(parcel);
    };
    let shelf = Shelf::read(&cx, locale.tag());
    let mut obsolete = Vec::new();
    let mut problems = Vec::new();
    for unit in units {
        let slug = &unit.article.slug;
        if shelf.locked.contains(slug) {
            let about = |it: &&Diagnostic| it.subject.article.as_ref() == Some(slug);
            problems.extend(shelf.diagnostics.iter().filter(about).cloned());
            continue;
        }
        if is_meant_for(unit, locale) {
            translations(project, &shelf, unit, &mut parcel.units);
        }
        gone(&cx, &shelf, slug, &mut obsolete);
    }
    if options.articles.is_empty() {
        for slug in &cx.orphans {
            gone(&cx, &shelf, slug, &mut obsolete);
        }
    }
    parcel.units.append(&mut obsolete);
    if !options.progress.is_empty() {
        let wanted = |unit: &ParcelUnit| options.progress.contains(&unit.progress);
        parcel.units.retain(wanted);
    }
    if problems.is_empty() {
        Ok(parcel)
    } else {
        Err(problems)
    }
}

/// The brief of a language. Whoever gets the texts must get it, so one that cannot be read is no empty one.
fn brief(project: &Project, locale: &Locale) -> Result<Vec<String>, Vec<Diagnostic>> {
    let path = brief_path(locale.tag());
    let is_about = |it: &&Diagnostic| *it.location.path == *path;
    let problems = project.diagnostics.iter().filter(is_about).cloned();
    let problems: Vec<Diagnostic> = problems
        .map(|it| it.with_severity(Severity::Error))
        .collect();
    if problems.is_empty() {
        Ok(project.brief(locale).map(Brief::lines).unwrap_or_default())
    } else {
        Err(problems)
    }
}

fn chosen<'p>(cx: &Context<'p>, options: &ExportOptions) -> Result<Vec<&'p Unit>, Vec<Diagnostic>> {
    let mut problems: Vec<Diagnostic> = options
        .articles
        .iter()
        .filter(|slug| cx.unit(slug).is_none())
        .map(|slug| unknown_article(cx, slug))
        .collect();
    let is_wanted = |unit: &&&Unit| {
        let slug = &*unit.article.slug;
        options.articles.is_empty() || options.articles.iter().any(|it| it == slug)
    };
    let units: Vec<&Unit> = cx.units.iter().filter(is_wanted).copied().collect();
    for unit in &units {
        if let Some(id) = unsynced(unit) {
            problems.push(not_synced(unit, id));
        }
    }
    if problems.is_empty() {
        Ok(units)
    } else {
        Err(problems)
    }
}

/// The id of a text that no catalogue follows yet.
pub(super) fn unsynced(unit: &Unit) -> Option<&str> {
    let moved = unit.segments.iter().find(|it| it.home.is_some());
    let unsynced = unit.unsynced.first().map(|it| {
        use crate::project::Unsynced::{Changed, Gone, New};
        let (New(id) | Changed(id) | Gone(id)) = it;
        &**id
    });
    let renamed = unit.renamed_from.is_some().then_some("meta--title");
    unsynced.or(moved.map(|it| &*it.id)).or(renamed)
}

pub(super) fn unknown_article(cx: &Context<'_>, slug: &str) -> Diagnostic {
    let known: Vec<&str> = cx.units.iter().map(|unit| &*unit.article.slug).collect();
    Diagnostic::error(
        "exchange/unknown-article",
        Location::file("content"),
        format!("there is no article content/{slug}.md"),
    )
    .with_help(match known.as_slice() {
        few if few.len() <= 12 => format!("choose one of {}", few.join(", ")),
        many => format!("name one of the {} articles below content/", many.len()),
    })
}

pub(super) fn is_meant_for(unit: &Unit, locale: &Locale) -> bool {
    let wanted = unit.article.front.locales.as_ref();
    wanted.is_none_or(|tags| tags.iter().any(|tag| **tag == **locale.tag()))
}

fn template(unit: &Unit, units: &mut Vec<ParcelUnit>) {
    for (segment, identified, critical) in segments(unit) {
        if !segment.neutral {
            units.push(untranslated(unit, segment, identified, critical));
        }
    }
}

fn untranslated(
    unit: &Unit,
    segment: &Segment,
    identified: &Identified,
    critical: bool,
) -> ParcelUnit {
    let file = &unit.article.file;
    ParcelUnit {
        slug: Arc::clone(&unit.article.slug),
        id: identified.id.to_string(),
        source: shown_source(&segment.text, segment.value.as_deref()),
        previous: None,
        target: None,
        progress: Progress::Missing,
        origin: Origin::Unknown,
        notes: segment
            .notes
            .iter()
            .map(|note| note.text.to_string())
            .collect(),
        comments: Vec::new(),
        has_variants: false,
        critical,
        place: Some((
            Arc::clone(file.path()),
            file.position(segment.span.start as usize).0,
        )),
        stamp: Stamp {
            source: Some(identified.hash),
            ..Stamp::default()
        },
    }
}

/// The texts of an article with what translates them.
pub(super) fn translations(
    project: &Project,
    shelf: &Shelf,
    unit: &Unit,
    units: &mut Vec<ParcelUnit>,
) {
    let slug = &unit.article.slug;
    let doc = shelf.catalogues.get(slug);
    for (segment, identified, critical) in segments(unit) {
        let mut out = untranslated(unit, segment, identified, critical);
        let asked = project.questions_about(&shelf.tag, unit, identified);
        out.notes.extend(asked.filter_map(Question::waiting));
        let block = doc.and_then(|doc| {
            let at = doc
                .live(&identified.id)
                .or_else(|| doc.stub(&identified.id))?;
            Some((doc, at, doc.blocks.get(at)?))
        });
        if let Some((doc, at, block)) = block {
            out.comments = own_comments(doc, block);
            if let Some(target) = doc.target(at) {
                let row = shelf.row(slug, &identified.id);
                out.progress = progress(doc, block, row.as_ref(), identified, target, critical);
                out.origin = row.as_ref().map_or(Origin::Unknown, |row| row.origin);
                out.stamp.target = Some(target);
                out.stamp.stale = out.progress == Progress::Stale;
                fill(&mut out, doc, block);
                if out.stamp.stale {
                    out.previous = previous(doc, block, identified);
                }
            }
        }
        if out.target.is_some() || !segment.neutral {
            units.push(out);
        }
    }
}

fn progress(
    doc: &Doc,
    block: &EntryBlock,
    row: Option<&RowText>,
    identified: &Identified,
    target: crate::catalog::Hash,
    critical: bool,
) -> Progress {
    let hashes = row.map(|row| (row.source, row.target));
    let shown = shown_for(block, doc.file(), identified.hash, hashes);
    match judge(identified.hash, hashes, target, shown, critical) {
        Freshness::Stale | Freshness::StaleEdited => Progress::Stale,
        Freshness::Current
            if row.is_some_and(|row| row.rest.last().is_some_and(|it| !it.is_empty())) =>
        {
            Progress::Reviewed
        }
        _ => Progress::Unreviewed,
    }
}

/// The value of a live block.
fn fill(unit: &mut ParcelUnit, doc: &Doc, block: &EntryBlock) {
    let entry = block.entry.and_then(|at| doc.catalogue.entries.get(at));
    if let Some(value) = entry.and_then(|entry| entry.value.as_ref()) {
        unit.target = Some(shown_value(value, doc.file()));
        unit.has_variants = has_variants(value);
    }
}

/// The lines of a comment that are the translator's.
pub(super) fn own_comments(doc: &Doc, block: &EntryBlock) -> Vec<String> {
    let is_own = |line: &&CommentLine| matches!(line, CommentLine::Other(_));
    let own = block.comments.iter().filter(is_own);
    own.map(|line| line.text(doc.file()).to_owned()).collect()
}

fn previous(doc: &Doc, block: &EntryBlock, identified: &Identified) -> Option<String> {
    let shown = block
        .comments
        .iter()
        .rev()
        .filter(|line| matches!(line, CommentLine::Was(_) | CommentLine::Source(_)));
    let texts = shown.map(|line| line.text(doc.file()));
    texts
        .filter(|text| !text.is_empty())
        .find(|text| source_hash(text) != identified.hash)
        .map(shown_comment)
}

/// What is kept in an obsolete file: of several texts under one id the youngest.
pub(super) fn gone(cx: &Context<'_>, shelf: &Shelf, slug: &Arc<str>, units: &mut Vec<ParcelUnit>) {
    let Some(doc) = shelf.obsolete.get(slug) else {
        return;
    };
    let mut seen = BTreeSet::new();
    for block in doc.blocks.iter().rev() {
        let Some(target) = doc.live(&block.id).and_then(|at| doc.target(at)) else {
            continue;
        };
        if block.entry.is_none() || !seen.insert(&block.id) {
            continue;
        }
        let shown = block.comments.iter().rev().find_map(|line| match line {
            CommentLine::Now(_) | CommentLine::Source(_) => Some(line.text(doc.file())),
            _ => None,
        });
        let retired = || Some(cx.gone.get(slug)?.get(&*block.id)?.as_str());
        let source = shown.or_else(retired).unwrap_or(&block.id);
        let mut unit = ParcelUnit {
            slug: Arc::clone(slug),
            id: block.id.clone(),
            source: shown_comment(source),
            previous: None,
            target: None,
            progress: Progress::Obsolete,
            origin: shelf
                .row(slug, &block.id)
                .map_or(Origin::Unknown, |row| row.origin),
            notes: Vec::new(),
            comments: own_comments(doc, block),
            has_variants: false,
            critical: false,
            place: None,
            stamp: Stamp {
                source: Some(source_hash(source)),
                target: Some(target),
                ..Stamp::default()
            },
        };
        fill(&mut unit, doc, block);
        units.push(unit);
    }
}
