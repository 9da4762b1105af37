//! Translations of before, for texts that have none: memories, files of other projects, this project itself.
//!
//! A text is looked up by the hash of its source, as the ledger has it. What was translated of the very same
//! text is written as its translation; where the text is critical, or the memory is not of one mind, it waits
//! for somebody to say that it fits. What was translated of a similar text is written as a proposal, stale,
//! with the text that it is of shown above it.

mod fill;
mod markdown;
mod recall;
mod repeats;
mod similar;
mod sources;
mod store;

pub use recall::{project_memory, read_memory};
pub use repeats::{Repeat, repeats};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale};
use crate::project::Project;
use crate::source::{Changeset, Location, Tree};
use crate::translate::context::{target, targets};
use crate::translate::exchange::Received;
use crate::translate::exchange::arrive::Importer;
use crate::translate::exchange::import::{each_locale, is_named};
use crate::translate::options::SyncOptions;
use crate::translate::sync::refuse;
use fill::Filler;
use sources::Sources;
use store::Store;

/// How a memory is used.
#[derive(Clone, Debug)]
pub struct MemoryOptions {
    /// Only this locale. A file of a variety of its language (es-ES for es) is used then as well, and so is
    /// one that does not name its language.
    pub locale: Option<String>,
    /// What is recorded as the origin; without it `memory`, or what the memory itself knows to be a machine's.
    pub origin: Option<Origin>,
    /// How alike a text must be for its translation to be proposed, in per cent; beyond 100 nothing is.
    pub similarity: u32,
    /// The day that is recorded.
    pub today: Day,
}

/// What a memory would do.
#[derive(Debug, Default)]
pub struct MemoryPlan {
    /// The edits, in the order in which they must be written.
    pub changes: Changeset,
    /// One record a locale, in the order of their tags.
    pub tallies: Vec<MemoryTally>,
    /// Translations that were refused, and articles that are not synced.
    pub diagnostics: Vec<Diagnostic>,
}

/// What happens in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryTally {
    /// Tag of the locale.
    pub locale: Arc<str>,
    /// Texts that got the translation of the very same text.
    pub filled: usize,
    /// Texts that got it and wait for a statement: critical ones, those with several translations, those whose
    /// translation was not confirmed.
    pub doubtful: usize,
    /// Texts that got the translation of a similar text, stale.
    pub proposed: usize,
    /// Texts whose translation in the memory is damaged.
    pub refused: usize,
    /// Texts that still have no translation.
    pub missing: usize,
}

/// Computes the edits that give texts without translation what `files` know of them. Nothing that is
/// translated, or begun, is changed.
///
/// # Errors
/// A file in another language than those of the project, or from another source language; what keeps `sync`
/// from working.
pub fn fill(
    project: &Project,
    tree: &dyn Tree,
    files: &[Received],
    options: &MemoryOptions,
) -> Result<MemoryPlan, Vec<Diagnostic>> {
    refuse(project)?;
    let by_locale = by_locale(project, files, options.locale.as_deref())?;
    let defaults = SyncOptions::new(Origin::Memory, options.today);
    let stores: Vec<(&Locale, Store<'_>)> = by_locale
        .par_iter()
        .map(|(locale, files)| (*locale, Store::new(files)))
        .collect();
    let threshold = options.similarity.saturating_mul(10);
    let sources = Sources::new(stores.iter().map(|(_, store)| store).collect(), threshold);
    let filled = each_locale(project, tree, &defaults, &stores, |cx, index, lane| {
        let (locale, store) = lane;
        let filler = Filler {
            importer: Importer::new(cx, index, locale, None),
            store,
            sources: &sources,
            stated: options.origin,
            tally: MemoryTally {
                locale: Arc::clone(locale.tag()),
                ..MemoryTally::default()
            },
        };
        filler.run()
    })?;
    let mut plan = MemoryPlan::default();
    for (changes, tally, diagnostics) in filled {
        plan.changes.changes.extend(changes.changes);
        plan.tallies.push(tally);
        plan.diagnostics.extend(diagnostics);
    }
    Ok(plan)
}

type ByLocale<'f> = Vec<(&'f Locale, Vec<&'f Received>)>;

/// Which file is used for which locale. A file of many languages is used for those that the project has.
fn by_locale<'f>(
    project: &'f Project,
    files: &'f [Received],
    wanted: Option<&str>,
) -> Result<ByLocale<'f>, Vec<Diagnostic>> {
    let only = wanted.map(|tag| target(project, tag)).transpose()?;
    let mut found: BTreeMap<&str, (&Locale, Vec<&Received>)> = BTreeMap::new();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for file in files.iter().filter(|file| is_from(project.source(), file)) {
        let locale = match (&file.language, only) {
            (Some(named), None) => targets(project).find(|it| is_named(it, named)),
            (Some(named), Some(only)) => {
                (is_named(only, named) || is_variety(only, named)).then_some(only)
            }
            (None, only) => only,
        };
        if let Some(locale) = locale {
            used.insert(&file.path);
            let slot = found.entry(locale.tag()).or_insert((locale, Vec::new()));
            slot.1.push(file);
        }
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let unused = files.iter().filter(|file| !used.contains(&*file.path));
    let problems: Vec<Diagnostic> = unused
        .filter(|file| told.insert(&file.path))
        .map(|file| wrong_language(project, files, file, wanted))
        .collect();
    if problems.is_empty() {
        Ok(found.into_values().collect())
    } else {
        Err(problems)
    }
}

/// Whether a file translates from the language of the project, in whatever variety.
fn is_from(source: &Locale, file: &Received) -> bool {
    file.source.as_deref().is_none_or(|named| {
        let language = named.split(['-', '_']).next().unwrap_or(named);
        language.eq_ignore_ascii_case(source.language())
    })
}

fn is_variety(locale: &Locale, named: &str) -> bool {
    let other = Locale::parse(&named.replace('_', "-"));
    other.is_ok_and(|other| {
        other.language() == locale.language() && other.script() == locale.script()
    })
}

fn wrong_language(
    project: &Project,
    files: &[Received],
    file: &Received,
    wanted: Option<&str>,
) -> Diagnostic {
    let path = &file.path;
    let source = project.source();
    let mut languages: Vec<&str> = files
        .iter()
        .filter(|it| it.path == *path)
        .filter_map(|it| it.language.as_deref())
        .collect();
    languages.dedup();
    let listed = languages.join(", ");
    let (message, help) = if !is_from(source, file) {
        let from = file.source.as_deref().unwrap_or_default();
        (
            format!("{path} translates from {from}; this project is written in {source}."),
            "Name a memory of translations from the language of the project.".to_owned(),
        )
    } else if languages.is_empty() {
        (
            format!("{path} does not say which language it is in."),
            "Say it: `polyleaf import --memory --locale LANGUAGE FILE`.".to_owned(),
        )
    } else if let Some(tag) = wanted {
        (
            format!("{path} is in {listed}, not in {tag}."),
            "Name a file of the language you mean, or leave out `--locale`.".to_owned(),
        )
    } else {
        (
            format!("{path} is in {listed}, which this project does not translate into."),
            "To use a variety of one of its languages, such as es-ES for es, add `--locale es`."
                .to_owned(),
        )
    };
    Diagnostic::error("exchange/wrong-language", Location::file(path), message).with_help(help)
}
