//! One article in one locale.

use std::sync::Arc;

use crate::catalog::Origin;
use crate::content::{Inline, InlineProblem};
use crate::locale::Locale;
use crate::localize::{Coverage, LocaleContext};
use crate::project::{Freshness, Project, Translations, Unit};
use crate::source::Span;

/// An article localized. Small: it is kept for every article × locale until the site is rendered.
#[derive(Debug)]
pub struct Edition {
    /// Slug of the article.
    pub slug: Arc<str>,
    /// The locale.
    pub locale: Locale,
    /// Parallel to the article's segments.
    pub segments: Box<[LocalSegment]>,
    /// Counts over the outcomes.
    pub coverage: Coverage,
    /// First 8 hexadecimal digits of a hash over every word a reader sees; part of the version.
    pub words_hash: u32,
}

/// A segment localized.
#[derive(Debug)]
pub struct LocalSegment {
    /// Where the text comes from.
    pub outcome: Outcome,
    /// Whether it lags behind its source; `Current` for the source language and for missing text.
    pub freshness: Freshness,
    /// Who made it.
    pub provenance: Provenance,
    /// What readers see; empty when missing or unresolvable.
    pub content: Content,
    /// What went wrong or deserves a rule's attention; usually nothing.
    pub facts: Option<Box<Vec<Fact>>>,
    /// The value in the catalogue it came from, for findings; none for source text.
    pub span: Option<Span>,
}

/// Localized inline content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    #[default]
    Empty,
    /// Text without any markup.
    Plain(Box<str>),
    /// Text with markup or values.
    Rich(Box<[Inline]>),
}

/// Where a segment's text comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The edition is in the source language.
    Source,
    /// Translated in the edition's own catalogue.
    Translated,
    /// Translated in a parent's catalogue: position in [`LocaleContext::parents`].
    Inherited(u8),
    /// Shown in the source language: policy allows it, or the segment is neutral.
    FellBack,
    /// No translation, and none may stand in.
    Missing,
    /// There is a translation, but it cannot be formatted or parsed; [`LocalSegment::facts`] say why.
    Unresolvable,
}

/// Who made a translation and who vouches for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    /// How it was made; `Unknown` without a row.
    pub origin: Origin,
    /// Signed, and the signature still covers what the reader sees.
    pub reviewed: bool,
    /// By a qualified reviewer.
    pub qualified: bool,
    /// Signed once, but source, translation, a term or a variable changed since.
    pub lapsed: bool,
    /// Whether the ledger has a row for it at all.
    pub recorded: bool,
}

/// Something that localizing found out about a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// `{ $name }` that neither the configuration nor the locale defines.
    UnknownVariable(String),
    /// `{ -name }` without such a term in the locale or its parents.
    UnknownTerm(String),
    /// `{ name }`: a message reference, which article catalogues do not have.
    MessageReference(String),
    /// A function other than NUMBER and DATETIME.
    UnknownFunction(String),
    /// A function was called wrongly: what is wrong.
    BadCall(String),
    /// Terms that refer to each other in a circle: the first one's name.
    Cycle(String),
    /// DATETIME in a language for which CLDR has no dates.
    NoDateData,
    /// A placeable of the source that may not stand in a link destination (not url, email or phone).
    DestinationType(String),
    /// A problem of the inline Markdown.
    Inline(InlineProblem),
}

/// Localizes one article for a locale that is not the source.
pub fn localize(
    project: &Project,
    unit: &Unit,
    context: &LocaleContext,
    translations: &Translations,
    parents: &[Translations],
) -> Edition {
    let _ = (project, unit, context, translations, parents);
    unimplemented!()
}

/// The edition in the source language, straight from the Markdown.
pub fn localize_source(project: &Project, unit: &Unit, context: &LocaleContext) -> Edition {
    let _ = (project, unit, context);
    unimplemented!()
}
