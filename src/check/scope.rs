//! What rules read: the project and one article, catalogue, edition or site, all read-only.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::{Destinations, SegmentView, SourceText, quote::quote};
use crate::content::SectionIndex;
use crate::diag::Diagnostic;
use crate::locale::{Day, Locale};
use crate::localize::{Edition, LocaleContext, Outcome};
use crate::project::{Project, Translations, Unit};
use crate::site::Site;
use crate::source::{Location, Span};

/// What every rule may read.
#[derive(Clone, Copy, Debug)]
pub struct Cx<'p> {
    /// The project.
    pub project: &'p Project,
    /// What editions of each locale share, by tag.
    pub contexts: &'p BTreeMap<Arc<str>, LocaleContext>,
    /// The day that counts as today.
    pub today: Day,
}

/// One article, in its source language.
#[derive(Clone, Copy, Debug)]
pub struct ArticleScope<'p> {
    /// The project.
    pub cx: Cx<'p>,
    /// The article.
    pub unit: &'p Unit,
}

/// One locale's files for one article.
#[derive(Clone, Copy, Debug)]
pub struct CatalogueScope<'p> {
    /// The project.
    pub cx: Cx<'p>,
    /// The article.
    pub unit: &'p Unit,
    /// The locale.
    pub context: &'p LocaleContext,
    /// Its files.
    pub translations: &'p Translations,
}

/// One article in one locale.
#[derive(Clone, Copy, Debug)]
pub struct EditionScope<'p> {
    /// The project.
    pub cx: Cx<'p>,
    /// The article.
    pub unit: &'p Unit,
    /// The source text of each of its segments.
    pub sources: &'p [SourceText<'p>],
    /// The locale.
    pub context: &'p LocaleContext,
    /// The locale's files; none in the source language.
    pub translations: Option<&'p Translations>,
    /// What readers would get.
    pub edition: &'p Edition,
}

/// The planned site.
#[derive(Clone, Copy, Debug)]
pub struct SiteScope<'p> {
    /// The project.
    pub cx: Cx<'p>,
    /// The site.
    pub site: &'p Site<'p>,
    /// Where its links lead.
    pub destinations: &'p Destinations<'p>,
}

impl ArticleScope<'_> {
    /// A finding about the article at a place of its Markdown.
    pub fn finding(
        &self,
        code: &'static str,
        span: Span,
        message: impl Into<String>,
    ) -> Diagnostic {
        let article = &self.unit.article;
        Diagnostic::error(code, article.file.locate(span), message).about_article(&article.slug)
    }
}

impl<'p> EditionScope<'p> {
    /// Whether this is the edition in the source language.
    pub fn is_source(&self) -> bool {
        self.translations.is_none()
    }

    /// Every segment, in document order.
    pub fn segments(&self) -> impl Iterator<Item = SegmentView<'p>> + use<'p> {
        let Self {
            cx, unit, edition, ..
        } = *self;
        let disclaimers = cx.project.is_disclaimers(unit);
        unit.article
            .segments
            .iter()
            .zip(&unit.segments)
            .zip(&edition.segments)
            .enumerate()
            .map(move |(at, ((segment, identified), local))| SegmentView {
                at,
                segment,
                identified,
                local,
                critical: is_critical(unit, segment.section, disclaimers),
            })
    }

    /// The segment at a position.
    pub fn segment(&self, at: usize) -> Option<SegmentView<'p>> {
        self.segments().nth(at)
    }

    /// Message id of the segment at a position.
    pub fn id(&self, at: usize) -> &'p str {
        self.unit.segments.get(at).map_or("", |it| &*it.id)
    }

    /// Id of a section and its heading, as messages name it: `“Side effects” (#side-effects)`.
    pub fn section_name(&self, section: SectionIndex) -> String {
        section_name(self.unit, section)
    }

    /// Place of a segment's text: its value in the catalogue it came from, else its place in the Markdown.
    /// A value of a parent's catalogue has its file only.
    pub fn locate(&self, segment: usize) -> Location {
        let local = self.edition.segments.get(segment);
        let (Some(translations), Some(span)) = (self.translations, local.and_then(|it| it.span))
        else {
            return self.locate_source(segment);
        };
        let locale = self.locale_of(segment);
        if *locale != self.edition.locale {
            return Location::file(&format!("locales/{locale}/{}.ftl", self.edition.slug));
        }
        let identified = self.unit.segments.get(segment);
        match identified.and_then(|it| translations.find(it)) {
            Some(found) if found.entry.value.as_ref().is_some_and(|it| it.span == span) => {
                found.catalogue.file.locate(span)
            }
            _ => self.catalogue(),
        }
    }

    /// The locale in whose files a segment's translation stands: the edition's own, or a parent.
    pub fn locale_of(&self, segment: usize) -> &'p Locale {
        let own = &self.edition.locale;
        match self.edition.segments.get(segment).map(|it| it.outcome) {
            Some(Outcome::Inherited(parent)) => {
                self.context.parents.get(usize::from(parent)).unwrap_or(own)
            }
            _ => own,
        }
    }

    /// Place of a segment's source text in the Markdown.
    pub fn locate_source(&self, segment: usize) -> Location {
        let article = &self.unit.article;
        let span = article
            .segments
            .get(segment)
            .map_or(Span::default(), |it| it.span);
        article.file.locate(span)
    }

    /// The catalogue as a whole, whether it exists or not.
    pub fn catalogue(&self) -> Location {
        Location::file(&self.catalogue_path())
    }

    /// `locales/<tag>/<slug>.ftl`, under the former slug where the article was renamed and not yet synced.
    pub fn catalogue_path(&self) -> String {
        format!("locales/{}/{}.ftl", self.edition.locale, self.files_slug())
    }

    /// Slug of the locale's files: the article's, or the one it was renamed from.
    pub fn files_slug(&self) -> &'p str {
        match self.translations {
            Some(translations) if translations.catalogue.is_some() => &translations.slug,
            _ => &self.edition.slug,
        }
    }

    /// A finding about this edition as a whole.
    pub fn finding_at(
        &self,
        code: &'static str,
        location: Location,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::error(code, location, message)
            .about_article(&self.edition.slug)
            .about_locale(self.edition.locale.tag())
    }

    /// A finding about this edition at a segment.
    pub fn finding(
        &self,
        code: &'static str,
        segment: usize,
        message: impl Into<String>,
    ) -> Diagnostic {
        let finding = self.finding_at(code, self.locate(segment), message);
        match self.unit.segments.get(segment) {
            Some(identified) => finding.about_id(&*identified.id),
            None => finding,
        }
    }
}

/// Whether the texts of a section must never fall back. Every disclaimer is critical.
pub(super) fn is_critical(unit: &Unit, section: SectionIndex, disclaimers: bool) -> bool {
    unit.critical.get(section).copied().unwrap_or_default()
        || (disclaimers && has_heading(unit, section))
}

/// Whether a section begins with a heading: not `meta`, `intro` and `notes`.
pub(super) fn has_heading(unit: &Unit, section: SectionIndex) -> bool {
    let section = unit.article.sections.get(section);
    section.is_some_and(|it| it.heading.is_some())
}

/// A section as messages name it: heading and id.
pub(super) fn section_name(unit: &Unit, section: SectionIndex) -> String {
    let id = unit.sections.get(section).map_or("", |id| &**id);
    let heading = unit
        .article
        .sections
        .get(section)
        .and_then(|section| unit.article.segments.get(section.heading?));
    match heading {
        Some(heading) => format!("{} (#{id})", quote(&heading.text)),
        None => format!("#{id}"),
    }
}

/// Ids of the disclaimers there are.
pub(super) fn known_disclaimers(project: &Project) -> Vec<&str> {
    project
        .disclaimers
        .iter()
        .flat_map(|unit| {
            let sections = unit.sections.iter().enumerate();
            sections.filter(|&(at, _)| has_heading(unit, at))
        })
        .map(|(_, id)| &**id)
        .collect()
}

/// Whether the front matter of the disclaimers names locales, and not this one.
pub(super) fn leaves_out(project: &Project, tag: &str) -> bool {
    let unit = project.disclaimers.as_ref();
    let meant = unit.and_then(|unit| unit.article.front.locales.as_ref());
    meant.is_some_and(|tags| tags.iter().all(|it| **it != *tag))
}
