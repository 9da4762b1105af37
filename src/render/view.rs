//! What both page formats read: the text of a segment in an edition, and the language it is in.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::{Block, Inline, Section, SectionIndex, SegmentIndex, SegmentKind};
use crate::locale::Locale;
use crate::localize::{Content, Edition, LocaleContext, Outcome};
use crate::site::{Document, Published, Site, SiteArticle, SiteLocale, Stage};

/// A document in an edition: an article's, or the disclaimers'.
#[derive(Clone, Copy, Debug)]
pub(super) struct View<'s> {
    /// The site.
    pub(super) site: &'s Site<'s>,
    /// The document.
    pub(super) document: Document<'s>,
    /// Its edition.
    pub(super) edition: &'s Edition,
    /// The locale of the page.
    pub(super) context: &'s LocaleContext,
}

/// Where a disclaimer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Before the first section.
    Top,
    /// Below the heading of a section of the article.
    Section(SectionIndex),
}

/// A segment as readers see it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shown<'s> {
    /// Its text.
    Text(Text<'s>),
    /// A draft shows that it is missing: its text in the source language.
    Missing(&'s str),
    /// Nothing at all.
    Nothing,
}

/// The text of a segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'s> {
    /// The text.
    pub(super) content: &'s Content,
    /// Its language, when it is not the page's.
    pub(super) foreign: Option<&'s Locale>,
    /// Whether readers are told that it is not translated.
    pub(super) untranslated: bool,
}

/// A published edition of an article with everything its page is made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct PageView<'s> {
    /// The article.
    pub(super) article: &'s SiteArticle<'s>,
    /// Position of the locale in [`Site::locales`].
    pub(super) at: usize,
    /// The locale.
    pub(super) locale: &'s SiteLocale<'s>,
    /// The edition.
    pub(super) published: &'s Published<'s>,
    /// The article's text.
    pub(super) body: View<'s>,
    /// The disclaimers' text.
    pub(super) disclaimers: Option<View<'s>>,
}

impl<'s> PageView<'s> {
    /// The page of `article` in the locale at `at`, when it is published.
    pub(super) fn new(site: &'s Site<'s>, article: &'s SiteArticle<'s>, at: usize) -> Option<Self> {
        let published = article.published(at)?;
        let locale = site.locales.get(at)?;
        let context = locale.context;
        Some(Self {
            article,
            at,
            locale,
            published,
            body: View {
                site,
                document: article.document,
                edition: published.edition,
                context,
            },
            disclaimers: site
                .disclaimers
                .zip(locale.disclaimers)
                .filter(|_| !article.disclaimers.is_empty())
                .map(|(document, edition)| View {
                    site,
                    document,
                    edition,
                    context,
                }),
        })
    }

    /// The sections of each disclaimer it shows at a place: the disclaimer itself first, then its
    /// subsections; with whether readers have met it at an earlier place.
    pub(super) fn disclaimers_at(
        &self,
        place: Place,
    ) -> impl Iterator<Item = (View<'s>, Range<SectionIndex>, bool)> + '_ {
        self.disclaimers.into_iter().flat_map(move |view| {
            let shown = self.article.disclaimers.iter();
            shown.filter_map(move |it| {
                let (here, met) = match place {
                    Place::Top => (it.top, false),
                    Place::Section(at) => {
                        let earlier = it.sections.iter().any(|&section| section < at);
                        (it.sections.contains(&at), it.top || earlier)
                    }
                };
                here.then(|| (view, view.document.with_subsections(it.disclaimer), met))
            })
        })
    }

    /// Headed sections with text that lags behind its source.
    pub(super) fn stale_sections(&self) -> Vec<(&'s Section, &'s str)> {
        let segments = self.body.document.article.segments.iter();
        let stale: BTreeSet<SectionIndex> = segments
            .zip(&self.body.edition.segments)
            .filter(|(segment, local)| !segment.neutral && local.freshness.is_stale())
            .map(|(segment, _)| segment.section)
            .collect();
        let sections = self.body.sections();
        sections
            .filter(|(at, section, _)| stale.contains(at) && self.body.has_heading(section))
            .map(|(_, section, id)| (section, id))
            .collect()
    }
}

impl<'s> View<'s> {
    /// A segment's text.
    pub(super) fn segment(&self, at: SegmentIndex) -> Shown<'s> {
        let Some(local) = self.edition.segments.get(at) else {
            return Shown::Nothing;
        };
        let source = self.document.article.segments.get(at);
        if local.content == Content::Empty {
            return match source {
                Some(source) if self.site.stage == Stage::Draft && !source.text.is_empty() => {
                    Shown::Missing(&source.text)
                }
                _ => Shown::Nothing,
            };
        }
        let (foreign, untranslated) = match local.outcome {
            Outcome::Inherited(parent) => (self.context.parents.get(usize::from(parent)), false),
            Outcome::FellBack if source.is_none_or(|source| !source.neutral) => {
                (Some(&self.site.settings.source), true)
            }
            _ => (None, false),
        };
        Shown::Text(Text {
            content: &local.content,
            foreign,
            untranslated,
        })
    }

    /// What kind of block a segment is the text of.
    pub(super) fn kind(&self, at: SegmentIndex) -> Option<SegmentKind> {
        self.document
            .article
            .segments
            .get(at)
            .map(|segment| segment.kind)
    }

    /// The words of the first segment of a kind: title or description.
    pub(super) fn words_of(&self, kind: SegmentKind) -> Option<String> {
        let at = self
            .document
            .article
            .segments
            .iter()
            .position(|segment| segment.kind == kind)?;
        match self.segment(at) {
            Shown::Text(text) => Some(words(text.content)),
            Shown::Missing(source) => Some(source.to_owned()),
            Shown::Nothing => None,
        }
    }

    /// Position of the first segment of a kind.
    pub(super) fn position(&self, kind: SegmentKind) -> Option<SegmentIndex> {
        self.document
            .article
            .segments
            .iter()
            .position(|segment| segment.kind == kind)
    }

    /// Whether a section shows a heading.
    pub(super) fn has_heading(&self, section: &Section) -> bool {
        section
            .heading
            .is_some_and(|at| !matches!(self.segment(at), Shown::Nothing))
    }

    /// Sections of the body, in order, with their ids: not `meta`, and not the notes, which
    /// are [`crate::content::Definitions::footnotes`].
    pub(super) fn sections(
        &self,
    ) -> impl Iterator<Item = (SectionIndex, &'s Section, &'s str)> + use<'s> {
        let notes = !self.document.article.definitions.footnotes.is_empty();
        self.document
            .article
            .sections
            .iter()
            .zip(self.document.section_ids)
            .enumerate()
            .skip(1)
            .map(|(at, (section, id))| (at, section, &**id))
            .filter(move |(_, section, id)| !(notes && section.heading.is_none() && *id == "notes"))
    }

    /// The sections of the table of contents; none when there are fewer than three.
    pub(super) fn contents(&self) -> Vec<(&'s Section, &'s str)> {
        let listed: Vec<_> = self
            .sections()
            .filter(|(_, section, _)| section.level == 2 && self.has_heading(section))
            .map(|(_, section, id)| (section, id))
            .collect();
        if listed.len() < 3 { Vec::new() } else { listed }
    }

    /// The footnotes in source order, numbered from 1 by their place.
    pub(super) fn footnotes(&self) -> &'s [(String, Vec<Block>)] {
        &self.document.article.definitions.footnotes
    }
}

/// The words of a content, without markup.
pub(super) fn words(content: &Content) -> String {
    match content {
        Content::Empty => String::new(),
        Content::Plain(text) => text.to_string(),
        Content::Rich(inlines) => {
            let mut out = String::new();
            push_words(&mut out, inlines);
            out
        }
    }
}

fn push_words(out: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => {
                push_words(out, inner);
            }
            Inline::Link { content, .. } => push_words(out, content),
            Inline::Image { alternative, .. } => out.push_str(alternative),
            Inline::Footnote(_) => {}
            Inline::Break => out.push(' '),
            Inline::Value(value) => out.push_str(&value.text),
        }
    }
}
