//! Which edition of a project a page shows, and how it differs from what the project would publish today.

mod compare;
mod mark;
mod passages;

use std::sync::Arc;

use crate::audit::Page;

pub use compare::{Change, Comparison, Fate};
pub use mark::{Mark, mentioned};
pub use passages::Passage;

pub(in crate::audit) use mark::{find, named};

/// What a project knows of its editions. Asked from several threads.
pub trait Editions: Sync {
    /// The edition that a page names.
    fn edition(&self, slug: &str, tag: &str) -> Known;
    /// Slug and tag of the edition with this address, without its version.
    fn at(&self, address: &str) -> Option<(String, String)>;
}

/// What a project says of an edition.
#[derive(Clone, Debug)]
pub enum Known {
    /// What it would publish today.
    Published {
        /// The page.
        page: Arc<Page>,
        /// Its version.
        version: String,
    },
    /// It would not publish it today.
    Withheld,
    /// It has no such article or language.
    Unknown,
}

/// A page, the edition it shows, and that edition as it would be published today.
#[derive(Debug)]
pub struct EditionScope<'p> {
    /// The page.
    pub page: &'p Page,
    /// What names the edition.
    pub mark: &'p Mark,
    /// What the project says.
    pub known: &'p Known,
    /// What differs; none where there is nothing to compare with.
    pub comparison: Option<Comparison>,
    /// Version that would be published today.
    pub today: Option<String>,
}

impl<'p> EditionScope<'p> {
    /// Compares a page with what the project says of its edition.
    pub(in crate::audit) fn new(page: &'p Page, mark: &'p Mark, known: &'p Known) -> Self {
        let Known::Published {
            page: today,
            version,
        } = known
        else {
            return Self {
                page,
                mark,
                known,
                comparison: None,
                today: None,
            };
        };
        Self {
            page,
            mark,
            known,
            comparison: Some(Comparison::new(page, today)),
            today: Some(version.clone()),
        }
    }

    /// Whether the page is what would be published today, as far as it can be compared.
    pub fn is_current(&self) -> Option<bool> {
        let comparison = self.comparison.as_ref()?;
        let same = comparison
            .passages
            .iter()
            .all(|(_, fate)| *fate == Fate::Same);
        Some(
            same && comparison.numbers.is_empty()
                && comparison.phones.is_empty()
                && !self.is_outdated(),
        )
    }

    /// Whether the page says that it holds other words than the edition of today.
    pub fn is_outdated(&self) -> bool {
        let (Some(own), Some(today)) = (&self.mark.version, &self.today) else {
            return false;
        };
        mark::words(own) != mark::words(today)
    }
}
