//! One article in one locale.

use std::borrow::Cow;
use std::sync::Arc;

use crate::catalog::{Hash, Origin, source_hash};
use crate::content::{Inline, plain_text};
use crate::locale::Locale;
use crate::localize::{Coverage, Fact, SharedText};
use crate::project::Freshness;
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
    /// Signatures of its segments: who, when ([`Provenance::review`]).
    pub reviews: Box<[Review]>,
}

/// Who reviewed texts, and on which day: the ledger's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Name; may be empty.
    pub reviewer: Box<str>,
    /// `YYYY-MM-DD`; may be empty.
    pub day: Box<str>,
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
    /// The value in the catalogue it came from, for findings; none for source text. For an inherited text
    /// that is the parent's catalogue.
    pub span: Option<Span>,
}

/// Localized inline content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    #[default]
    Empty,
    /// Text without any markup.
    Plain(SharedText),
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
    /// Translated in a parent's catalogue: position in [`LocaleContext::parents`](crate::localize::LocaleContext::parents).
    Inherited(u8),
    /// The source's text is shown. In the source language where policy allows it; in none, where the segment
    /// is neutral (`Segment::neutral`): then terms and numbers are the edition's own, and nothing is marked.
    FellBack,
    /// No translation, and none may stand in.
    Missing,
    /// There is a translation, but it cannot be formatted or parsed; [`LocalSegment::facts`] say why.
    Unresolvable,
}

/// Who made a translation and who vouches for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own that rules and pages ask for"
)]
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
    /// Position in [`Edition::reviews`], counted from 1, of the signature that holds; 0 where none does.
    pub review: u16,
}

impl Edition {
    /// Empties every text. Where each came from stays known, and where links and images lead.
    pub fn forget_texts(&mut self) {
        let nothing = SharedText::from("");
        for segment in &mut self.segments {
            let forgotten = match &segment.content {
                Content::Empty => continue,
                Content::Plain(_) => None,
                Content::Rich(inlines) => ways_out(inlines),
            };
            segment.content = forgotten.unwrap_or_else(|| Content::Plain(nothing.clone()));
        }
    }
}

impl Content {
    /// The words alone: no markup, values as text, breaks as spaces ([`plain_text`]).
    pub fn plain_text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Plain(text) => Cow::Borrowed(text),
            Self::Rich(inlines) => Cow::Owned(plain_text(inlines)),
        }
    }

    /// What a signature covers: the words, and where each link leads.
    pub fn signed_text(&self) -> Cow<'_, str> {
        let mut text = self.plain_text();
        if let Self::Rich(inlines) = self {
            push_destinations(inlines, text.to_mut());
        }
        text
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// The links and images of a text without their words, from the outside in; none where there are none.
pub(crate) fn ways_out(inlines: &[Inline]) -> Option<Content> {
    let mut found = Vec::new();
    push_ways_out(inlines, &mut found);
    (!found.is_empty()).then(|| Content::Rich(found.into()))
}

fn push_ways_out(inlines: &[Inline], found: &mut Vec<Inline>) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Deleted(content) => {
                push_ways_out(content, found);
            }
            Inline::Link {
                destination,
                content,
            } => {
                found.push(Inline::Link {
                    destination: destination.clone(),
                    content: Vec::new(),
                });
                push_ways_out(content, found);
            }
            Inline::Image { source, .. } => found.push(Inline::Image {
                source: source.clone(),
                alternative: Box::default(),
            }),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::Footnote(_)
            | Inline::Break
            | Inline::Value(_) => {}
        }
    }
}

/// Adds the addresses of links, each after a character that no text holds and that stands between no two texts.
fn push_destinations(inlines: &[Inline], text: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Deleted(content) => {
                push_destinations(content, text);
            }
            Inline::Link {
                destination,
                content,
            } => {
                text.push('\u{1}');
                text.push_str(destination);
                push_destinations(content, text);
            }
            _ => {}
        }
    }
}

impl Outcome {
    /// Whether readers see a translation, own or inherited.
    pub fn is_translated(self) -> bool {
        matches!(self, Self::Translated | Self::Inherited(_))
    }
}

/// What a reviewer signs: source and translation as readers see them ([`Content::signed_text`] of the edition
/// in the source language and of this one), so that a changed term, variable or address lapses the signature as a
/// changed word does. White space and the composition of characters do not count ([`source_hash`]).
pub fn signature(source: &str, target: &str) -> Hash {
    let (source, target) = (source.trim(), target.trim());
    // Neither text's words can hold the character between them, so none can move from one to the other.
    source_hash(&format!("{source}\0{target}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_signature_comes_out() {
        let signed = signature(
            "Relief lasts about 1 week.",
            " El alivio dura\nalrededor  de 1 semana. ",
        );
        assert_eq!(signed.to_string(), "b3-dce76d2f720e61c0");
        assert_ne!(signature("a b", "c"), signature("a", "b c"));
    }

    #[test]
    fn segments_stay_small() {
        let size = size_of::<LocalSegment>();
        assert!(size <= 64, "{size}");
    }
}
