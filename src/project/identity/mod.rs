//! Which id each segment has: today's Markdown aligned with the committed reference catalogues.
//!
//! A pure function. `check` and `build` use its result in memory; `sync` turns the same result into edits.
//!
//! The order, each step taking what the steps before left over:
//!
//! 1. title and description by role; then equal texts by longest common subsequence with the article's
//!    own reference catalogue, then equal texts in order;
//! 2. equal texts that left another article, then retired ones: those of the article, then of others;
//! 3. sections: explicit ids, then where most texts of a section come from, then reworded headings;
//! 4. rewordings within the section, across sections, across articles.
//!
//! Equal texts go before rewordings everywhere, so that a text which is unique in the project keeps its
//! id wherever it goes. An article without reference catalogue that holds more than half of the texts of
//! a reference catalogue without article is that article, renamed.
//!
//! The id of a section is what the id of its heading says before `--heading`, unless the author wrote
//! `{#id}`. When an explicit id is added or changed, the heading is a kept message under a new id
//! ([`Aligned::home`] says where its translations are); the other messages keep the ids they were born with.
//!
//! Work is bounded: see [`lcs`] for equal texts and [`reworded`] for rewordings.

mod assign;
mod committed;
mod exact;
mod lcs;
mod rename;
mod reworded;
mod sections;
mod similarity;

use std::sync::Arc;

use crate::content::Article;

use committed::{Committed, Work};
pub(crate) use lcs::common_subsequence;
pub(crate) use similarity::Profile;

/// The committed reference texts of one slug.
#[derive(Clone, Debug, Default)]
pub struct ReferenceTexts {
    /// Slug of the catalogue.
    pub slug: Arc<str>,
    /// Messages in file order.
    pub messages: Vec<ReferenceMessage>,
    /// Retired ids of `<slug>.obsolete.ftl` with their texts: never given to another text, given back to
    /// the same text.
    pub retired: Vec<ReferenceMessage>,
}

/// One message of a reference catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceMessage {
    /// Message id.
    pub id: Box<str>,
    /// Source text ([`crate::content::source_from_value`] of its value).
    pub text: Box<str>,
}

/// Where a segment's translations are today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    /// Slug of the catalogue.
    pub slug: Arc<str>,
    /// Message id there.
    pub id: Box<str>,
    /// In `<slug>.obsolete.ftl` rather than `<slug>.ftl`.
    pub obsolete: bool,
}

/// A message that no segment has any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retired {
    /// Message id.
    pub id: Box<str>,
    /// Its last text.
    pub text: Box<str>,
}

/// Result for one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aligned {
    /// Message id.
    pub id: Box<str>,
    /// The text under this id in the article's own reference catalogue (that of
    /// [`Alignment::renamed_from`] when it was renamed), equal to today's or not; none when the id is new
    /// there, so also when the text came from elsewhere.
    pub committed: Option<Box<str>>,
    /// Where its translations are, when not under this id in the article's own catalogues (those of
    /// [`Alignment::renamed_from`] when it was renamed).
    pub home: Option<Home>,
}

/// Result for one article.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Alignment {
    /// Parallel to the article's segments.
    pub segments: Vec<Aligned>,
    /// Section ids, parallel to the article's sections.
    pub sections: Vec<Box<str>>,
    /// Messages of its reference catalogue that no segment of any article has any more.
    pub retired: Vec<Retired>,
    /// Slug of the orphan catalogue that this article was renamed from.
    pub renamed_from: Option<Arc<str>>,
}

/// Retired messages of catalogues without article, by slug.
pub type Orphans = Vec<(Arc<str>, Vec<Retired>)>;

/// Aligns all articles (sorted by slug) with all reference catalogues (sorted by slug). The result is
/// parallel to `articles`; retired messages of orphan catalogues that were not recognised as a rename are
/// returned by slug in the second value.
pub fn align(articles: &[&Article], references: &[ReferenceTexts]) -> (Vec<Alignment>, Orphans) {
    let mut committed: Vec<Committed<'_>> = references.iter().map(Committed::new).collect();
    let own: Vec<Option<usize>> = articles
        .iter()
        .map(|article| {
            references
                .binary_search_by(|it| it.slug.cmp(&article.slug))
                .ok()
        })
        .collect();
    let renamed = rename::detect(articles, references, &own);
    let mut works: Vec<Work<'_>> = articles
        .iter()
        .zip(own.iter().zip(&renamed))
        .map(|(article, (own, renamed))| Work::new(article, *own, *renamed))
        .collect();

    for work in &mut works {
        exact::within(work, &mut committed);
    }
    exact::across(&mut works, &mut committed);
    for work in &mut works {
        sections::match_headings(work, &mut committed);
        reworded::within(work, &mut committed);
    }
    reworded::across(&mut works, &mut committed);
    exact::across_kinds(&mut works, &mut committed);

    let alignments = works
        .iter()
        .map(|work| assign::assign(work, &committed))
        .collect();
    let orphans = orphans(&works, &committed);
    (alignments, orphans)
}

fn orphans(works: &[Work<'_>], committed: &[Committed<'_>]) -> Orphans {
    let mut is_orphan = vec![true; committed.len()];
    for work in works {
        for at in work.base.into_iter().chain(work.own) {
            if let Some(flag) = is_orphan.get_mut(at) {
                *flag = false;
            }
        }
    }
    committed
        .iter()
        .zip(is_orphan)
        .filter(|(it, is_orphan)| *is_orphan && !it.texts.messages.is_empty())
        .map(|(it, _)| (Arc::clone(&it.texts.slug), it.leftover()))
        .collect()
}

#[cfg(test)]
mod tests;
