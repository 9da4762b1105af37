//! Articles × locales with stable ids: what the rest of the pipeline works on.
//!
//! Everything that concerns one article alone is loaded on demand ([`Project::translations`]), so that a
//! large project is worked through article by article and never held in memory whole. What spans
//! articles (ids, settings, terms, interface text) is in [`Project`].

mod briefs;
mod disclaimers;
mod discover;
mod identity;
mod intake;
mod load;
mod mint;
mod notices;
mod questions;
mod state;
mod theme;
mod translations;

pub(crate) use briefs::brief_path;
pub(crate) use discover::unlisted;
pub use discover::{Discovered, Layout, discover, slug_problem};
pub use identity::{
    Aligned, Alignment, Home, Orphans, ReferenceMessage, ReferenceTexts, Retired, align,
};
pub(crate) use identity::{Profile, common_subsequence};
pub(crate) use intake::unreadable;
pub use load::load;
pub use mint::mint;
pub use notices::Notices;
pub use questions::AllQuestions;
pub(crate) use state::judge;
pub use state::{Freshness, freshness, shown_hash};
pub use theme::{Logo, Theme};
pub use translations::{Found, Translations};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Catalogue, Hash};
use crate::config::{Brief, Settings};
use crate::content::Article;
use crate::diag::Diagnostic;
use crate::glossary::Glossary;
use crate::locale::Locale;
use crate::source::{SourceFile, Tree};

/// A project, ready to be localized article by article.
#[derive(Debug)]
pub struct Project {
    /// The configuration.
    pub settings: Settings,
    /// Articles sorted by slug, drafts included, `disclaimers` not.
    pub articles: Vec<Unit>,
    /// `content/disclaimers.md`.
    pub disclaimers: Option<Unit>,
    /// `content/notices.md`.
    pub notices: Option<Notices>,
    /// `theme/`.
    pub theme: Theme,
    /// `terms.ftl` and `site.ftl` of each locale that has a folder, by tag.
    pub shared: BTreeMap<Arc<str>, Shared>,
    /// What was asked about translations; files that are mangled are left out.
    pub questions: AllQuestions,
    /// `brief.toml` of each locale that has one, by tag; files with mistakes are left out.
    pub briefs: BTreeMap<Arc<str>, Brief>,
    /// `glossary.tsv`.
    pub glossary: Option<Glossary>,
    /// Which path is what.
    pub layout: Layout,
    /// Retired messages of reference catalogues whose article is gone and was not recognised under
    /// another name, by slug.
    pub orphans: Vec<(Arc<str>, Vec<Retired>)>,
    /// Problems found while loading: unreadable files, syntax, structure. Not policy.
    pub diagnostics: Vec<Diagnostic>,
}

/// An article with its ids.
#[derive(Debug)]
pub struct Unit {
    /// The article.
    pub article: Article,
    /// Id, home and source hash of each segment, parallel to [`Article::segments`].
    pub segments: Vec<Identified>,
    /// Id of each section, parallel to [`Article::sections`].
    pub sections: Vec<Box<str>>,
    /// Whether each section is critical: `.critical`, the policy's list, or a disclaimer.
    pub critical: Vec<bool>,
    /// The committed reference catalogue, if there is one; of a renamed article the one under its
    /// former slug.
    pub reference: Option<Arc<SourceFile>>,
    /// Ids whose committed text differs from today's, that are new, or that are gone: the reference
    /// catalogue is behind the Markdown and `polyleaf sync` would change it. It would do so as well for
    /// an article that was renamed, whatever this holds.
    pub unsynced: Vec<Unsynced>,
    /// Ids in the reference catalogue that no segment has any more, with their texts.
    pub retired: Vec<Retired>,
    /// Slug under which the catalogues of this article are found today, when it was renamed.
    pub renamed_from: Option<Arc<str>>,
}

/// Identity of one segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    /// Message id, unique in the article.
    pub id: Box<str>,
    /// Where its translations are today, when not under the same id in the article's own catalogues.
    pub home: Option<Box<Home>>,
    /// Hash of today's source text.
    pub hash: Hash,
}

/// How a segment differs from the committed reference catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsynced {
    /// Not in it.
    New(Box<str>),
    /// In it with another text.
    Changed(Box<str>),
    /// In it, but not in the article.
    Gone(Box<str>),
}

/// What a locale shares between articles.
#[derive(Debug, Default)]
pub struct Shared {
    /// `terms.ftl`
    pub terms: Option<Arc<Catalogue>>,
    /// `site.ftl`
    pub site: Option<Arc<Catalogue>>,
}

impl Project {
    /// Reads one locale's files for one article. Not for the source locale.
    pub fn translations(&self, tree: &dyn Tree, unit: &Unit, locale: &Locale) -> Translations {
        translations::read(self, tree, unit, locale)
    }

    /// What is decided about how a locale is written, if anything is.
    pub fn brief(&self, locale: &Locale) -> Option<&Brief> {
        self.briefs.get(locale.tag())
    }

    /// The tag of the source locale.
    pub fn source(&self) -> &Locale {
        &self.settings.source
    }

    /// The article with this slug, or the disclaimers.
    pub(super) fn unit(&self, slug: &str) -> Option<&Unit> {
        self.disclaimers
            .as_ref()
            .filter(|unit| *unit.article.slug == *slug)
            .or_else(|| self.article(slug))
    }

    /// The article with this slug.
    pub fn article(&self, slug: &str) -> Option<&Unit> {
        self.articles
            .binary_search_by(|unit| (*unit.article.slug).cmp(slug))
            .ok()
            .and_then(|at| self.articles.get(at))
    }
}
