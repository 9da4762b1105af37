//! What readers will notice between two states of a project: pages, words, signatures, language by language.

mod headline;
mod human;
mod json;
mod markdown;
mod state;
mod words;

pub use headline::headline;
pub use human::human;
pub use json::json;
pub use markdown::markdown;
pub use words::{Piece, word_changes};

use std::collections::BTreeSet;

use crate::locale::Locale;
use crate::pipeline::Judged;

use self::state::{Page, State, states};

/// What changes for the readers of one language; it is listed only if something does.
#[derive(Debug)]
pub struct LanguageChange {
    /// The language.
    pub locale: Locale,
    /// Pages published before and after.
    pub published: (usize, usize),
    /// Pages that come or go.
    pub pages: Vec<PageChange>,
    /// Texts of pages published before and after, and of disclaimers, that are not what they were.
    pub words: Vec<WordChange>,
    /// Article and message id of each text whose signature held before and does not now.
    pub lapsed: Vec<(String, String)>,
}

/// A page that is not published as it was.
#[derive(Debug)]
pub struct PageChange {
    /// Slug of the article.
    pub article: String,
    /// Its title in the source language.
    pub title: String,
    /// What happens.
    pub kind: PageChangeKind,
    /// Why it is withheld, for a page that is withdrawn.
    pub reasons: Vec<String>,
}

/// What happens to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageChangeKind {
    /// Its address shows a notice instead of it.
    Withdrawn,
    /// Its address leads nowhere any more.
    Disappears,
    /// It is published now.
    Appears,
    /// A notice says that parts of it are older than the source text: how many texts.
    Outdated(u32),
}

/// A text that is not what it was.
#[derive(Debug)]
pub struct WordChange {
    /// Slug of the article.
    pub article: String,
    /// Message id.
    pub id: String,
    /// What readers saw; none where there was no such text.
    pub before: Option<String>,
    /// What they will see; none where the text goes.
    pub after: Option<String>,
}

/// Compares two states, each judged for the same day. Languages are in the order of the settings, those of
/// the later state first.
pub fn compare(before: &Judged<'_>, after: &Judged<'_>) -> Vec<LanguageChange> {
    let (old, new) = (states(before), states(after));
    let locales = [after, before].map(|it| &it.project.settings.locales);
    let mut seen = BTreeSet::new();
    locales
        .into_iter()
        .flatten()
        .filter(|locale| seen.insert(locale.tag()))
        .filter_map(|locale| {
            let none = State::new();
            let old = old.get(&**locale.tag()).unwrap_or(&none);
            let new = new.get(&**locale.tag()).unwrap_or(&none);
            language(locale, old, new)
        })
        .collect()
}

fn language(locale: &Locale, old: &State, new: &State) -> Option<LanguageChange> {
    let published = |state: &State| {
        let pages = state.values();
        pages.filter(|it| it.page == Page::Published).count()
    };
    let mut change = LanguageChange {
        locale: locale.clone(),
        published: (published(old), published(new)),
        pages: Vec::new(),
        words: Vec::new(),
        lapsed: Vec::new(),
    };
    let slugs: BTreeSet<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
    for slug in slugs {
        change.article(slug, old, new);
    }
    let something =
        !change.pages.is_empty() || !change.words.is_empty() || !change.lapsed.is_empty();
    something.then_some(change)
}

impl LanguageChange {
    /// Whether no page of the language is published any more.
    pub fn is_withdrawn(&self) -> bool {
        self.published.0 > 0 && self.published.1 == 0
    }

    fn article(&mut self, slug: &str, old: &State, new: &State) {
        let (before, after) = (old.get(slug), new.get(slug));
        let page = |state: Option<&state::EditionState>| state.map_or(Page::Absent, |it| it.page);
        let kind = match (page(before), page(after)) {
            (Page::Published, Page::Notice) => Some(PageChangeKind::Withdrawn),
            (Page::Published, Page::Absent) => Some(PageChangeKind::Disappears),
            (Page::Notice | Page::Absent, Page::Published) => Some(PageChangeKind::Appears),
            (Page::Published, Page::Published) => {
                let stale = |state: Option<&state::EditionState>| state.map_or(0, |it| it.stale);
                let more = stale(after) > stale(before);
                more.then_some(PageChangeKind::Outdated(stale(after)))
            }
            _ => None,
        };
        if let (Some(kind), Some(state)) = (kind, after.or(before)) {
            let is_withdrawn = kind == PageChangeKind::Withdrawn;
            let reasons = after.filter(|_| is_withdrawn).map(|it| it.reasons.clone());
            self.pages.push(PageChange {
                article: slug.to_owned(),
                title: state.title.clone(),
                kind,
                reasons: reasons.unwrap_or_default(),
            });
        }
        let (Some(before), Some(after)) = (before, after) else {
            return;
        };
        // Disclaimers are read where there are pages.
        let is_read = self.published.0 > 0 && self.published.1 > 0;
        let shown = is_read && [before.page, after.page].iter().all(|it| it.is_shown());
        let ids: BTreeSet<&String> = before.texts.keys().chain(after.texts.keys()).collect();
        for id in ids {
            let (was, is) = (before.texts.get(id), after.texts.get(id));
            let words = |text: Option<&state::TextState>| {
                let words = text.map(|it| it.words.clone());
                words.filter(|it| !it.is_empty())
            };
            if shown && words(was) != words(is) {
                self.words.push(WordChange {
                    article: slug.to_owned(),
                    id: id.clone(),
                    before: words(was),
                    after: words(is),
                });
            }
            // A text that is gone takes its signature along, and that is no loss.
            if was.is_some_and(|it| it.signed) && is.is_some_and(|it| !it.signed) {
                self.lapsed.push((slug.to_owned(), id.clone()));
            }
        }
    }
}
