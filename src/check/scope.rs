//! What rules read: the project and one article, catalogue, edition or site, all read-only.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::locale::Day;
use crate::localize::{Edition, LocaleContext};
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
}

impl EditionScope<'_> {
    /// Whether this is the edition in the source language.
    pub fn is_source(&self) -> bool {
        self.translations.is_none()
    }

    /// Place of a segment's text: its value in the catalogue, else its place in the Markdown.
    pub fn locate(&self, segment: usize) -> Location {
        let value = self.edition.segments.get(segment).and_then(|it| it.span);
        match (
            value,
            self.translations.and_then(|it| it.catalogue.as_ref()),
        ) {
            (Some(span), Some(catalogue)) => catalogue.file.locate(span),
            _ => self.locate_source(segment),
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

    /// The catalogue as a whole: `locales/<tag>/<slug>.ftl`, whether it exists or not.
    pub fn catalogue(&self) -> Location {
        Location::file(&format!(
            "locales/{}/{}.ftl",
            self.edition.locale, self.edition.slug
        ))
    }

    /// A finding about this edition at a segment.
    pub fn finding(
        &self,
        code: &'static str,
        segment: usize,
        message: impl Into<String>,
    ) -> Diagnostic {
        let mut finding = Diagnostic::error(code, self.locate(segment), message)
            .about_article(&self.edition.slug)
            .about_locale(self.edition.locale.tag());
        if let Some(identified) = self.unit.segments.get(segment) {
            finding = finding.about_id(&*identified.id);
        }
        finding
    }
}
