//! What `sync` is asked and what it answers.

use std::sync::Arc;

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::source::Changeset;
use crate::translate::exchange::ImportTally;

/// What `sync` is asked to do.
#[derive(Clone, Debug)]
pub struct SyncOptions {
    /// Only these locales; all when absent.
    pub locales: Option<Vec<String>>,
    /// What is recorded as the origin of translations that have no row yet or were edited since.
    pub origin: Origin,
    /// The day that is recorded.
    pub today: Day,
    /// Brings every catalogue into the order of the article, which moves live messages.
    pub order: bool,
    /// Messages whose source changed but not its meaning: `id`, or `slug#id` where several articles have
    /// the id. Their translations stay current.
    pub same_meaning: Vec<String>,
    /// Accepts [`SyncOptions::same_meaning`] although numbers, placeables, links or negation differ.
    pub force: bool,
}

impl SyncOptions {
    /// A plain `sync` of all locales.
    pub fn new(origin: Origin, today: Day) -> Self {
        Self {
            locales: None,
            origin,
            today,
            order: false,
            same_meaning: Vec::new(),
            force: false,
        }
    }
}

/// What `sync` would do.
#[derive(Clone, Debug, Default)]
pub struct SyncPlan {
    /// The edits, in the order in which they must be written.
    pub changes: Changeset,
    /// What changes for translators: one record a locale and article that anything changes in.
    pub tallies: Vec<Tally>,
    /// What came from the mirror: one record a locale that anything came in.
    pub imports: Vec<ImportTally>,
    /// Files and texts that were left alone, and why. Everything else was done.
    pub diagnostics: Vec<Diagnostic>,
}

/// What changes in one locale's files for one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tag of the locale.
    pub locale: Arc<str>,
    /// Slug of the article; of an article that is gone, its last one.
    pub slug: Arc<str>,
    /// New texts to translate.
    pub added: usize,
    /// Translations marked as behind their source.
    pub outdated: usize,
    /// Translations that are no longer marked so.
    pub updated: usize,
    /// Translations moved to the obsolete file, since their text is gone.
    pub retired: usize,
    /// Translations that came from an obsolete file or another article.
    pub arrived: usize,
    /// Records written to the ledger.
    pub recorded: usize,
}

impl Tally {
    /// Whether nothing is counted (comments may still change).
    pub fn is_empty(&self) -> bool {
        let Self {
            locale: _,
            slug: _,
            added,
            outdated,
            updated,
            retired,
            arrived,
            recorded,
        } = self;
        added + outdated + updated + retired + arrived + recorded == 0
    }
}
