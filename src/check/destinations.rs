//! Links and images of the pages that are published, with where each is written.

use std::collections::BTreeSet;

use crate::check::SiteScope;
use crate::content::Inline;
use crate::diag::Diagnostic;
use crate::localize::{Content, Edition};
use crate::site::{Document, LinkProblem, LinkTarget};
use crate::source::{Location, Span};

/// A text that is on a published page.
#[derive(Clone, Copy, Debug)]
pub(super) struct Published<'s> {
    pub(super) document: Document<'s>,
    pub(super) edition: &'s Edition,
    /// Position of the locale in [`crate::site::Site::locales`].
    pub(super) locale: usize,
    /// Whether the texts are the disclaimers, which are part of other pages.
    pub(super) disclaimers: bool,
}

/// A link of a published text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link<'s> {
    pub(super) page: Published<'s>,
    /// Position of its segment.
    pub(super) segment: usize,
    pub(super) destination: &'s str,
}

/// Every published edition: those of the source language first, so that what is wrong in the source text
/// is told there and not once a language.
pub(super) fn pages<'s>(scope: &SiteScope<'s>) -> Vec<Published<'s>> {
    let site = scope.site;
    let others = (0..site.locales.len()).filter(|&at| Some(at) != site.source);
    let mut pages = Vec::new();
    for locale in site.source.into_iter().chain(others) {
        for article in &site.articles {
            if let Some(published) = article.published(locale) {
                pages.push(Published {
                    document: article.document,
                    edition: published.edition,
                    locale,
                    disclaimers: false,
                });
            }
        }
        let disclaimers = site.locales.get(locale).and_then(|it| it.disclaimers);
        if let Some((document, edition)) = site.disclaimers.zip(disclaimers) {
            pages.push(Published {
                document,
                edition,
                locale,
                disclaimers: true,
            });
        }
    }
    pages
}

impl<'s> Published<'s> {
    /// Its links, in reading order.
    pub(super) fn links(&self) -> Vec<Link<'s>> {
        let page = *self;
        let mut links = Vec::new();
        self.inlines(&mut |segment, inline| {
            if let Inline::Link { destination, .. } = inline {
                links.push(Link {
                    page,
                    segment,
                    destination,
                });
            }
        });
        links
    }

    /// Calls `seen` with the segment of every piece of text with markup, from the outside in.
    pub(super) fn inlines(&self, seen: &mut impl FnMut(usize, &'s Inline)) {
        for (at, segment) in self.edition.segments.iter().enumerate() {
            if let Content::Rich(inlines) = &segment.content {
                walk(inlines, &mut |inline| seen(at, inline));
            }
        }
    }

    /// Where `address` is written in a segment: its place in the Markdown in the source language, else the
    /// locale's catalogue.
    fn locate(&self, scope: &SiteScope<'_>, segment: usize, address: &str) -> Location {
        if Some(self.locale) == scope.site.source {
            let article = self.document.article;
            let span = article.segments.get(segment).map(|it| it.span);
            let span = span.unwrap_or_default();
            let within = article.file.slice(span).find(address).map(|at| {
                let start = span.start as usize + at;
                Span::new(start..start + address.len())
            });
            return article.file.locate(within.unwrap_or(span));
        }
        let edition = self.edition;
        Location::file(&format!("locales/{}/{}.ftl", edition.locale, edition.slug))
    }

    /// The message id of a segment.
    pub(super) fn id(&self, scope: &SiteScope<'s>, segment: usize) -> &'s str {
        let unit = scope.cx.project.unit(&self.edition.slug);
        unit.and_then(|unit| unit.segments.get(segment))
            .map_or("", |it| &*it.id)
    }

    /// A finding about an address in a segment of this page.
    pub(super) fn finding(
        &self,
        scope: &SiteScope<'s>,
        code: &'static str,
        (segment, address): (usize, &str),
        message: String,
    ) -> Diagnostic {
        Diagnostic::error(code, self.locate(scope, segment, address), message)
            .about_article(&self.edition.slug)
            .about_locale(self.edition.locale.tag())
            .about_id(self.id(scope, segment))
    }
}

/// Links that lead nowhere, each once: in the source text, or in the first language that has it.
pub(super) fn broken<'s>(scope: &SiteScope<'s>) -> Vec<(Link<'s>, LinkProblem)> {
    let mut told = BTreeSet::new();
    let mut broken = Vec::new();
    for link in pages(scope).iter().flat_map(Published::links) {
        if let Some(problem) = problem(scope, &link)
            && told.insert((&link.page.edition.slug, link.destination))
        {
            broken.push((link, problem));
        }
    }
    broken
}

fn problem(scope: &SiteScope<'_>, link: &Link<'_>) -> Option<LinkProblem> {
    let slug = &*link.page.edition.slug;
    // The disclaimers are no page: a fragment in them is another disclaimer.
    if link.page.disclaimers
        && let Some(fragment) = link.destination.strip_prefix('#')
    {
        let known = link.page.document.fragments().any(|id| id == fragment);
        return (!known).then(|| LinkProblem::NoFragment(slug.to_owned(), fragment.to_owned()));
    }
    match scope.site.resolve(slug, link.destination) {
        LinkTarget::Broken(problem) => Some(problem),
        _ => None,
    }
}

fn walk<'s>(inlines: &'s [Inline], seen: &mut impl FnMut(&'s Inline)) {
    for inline in inlines {
        seen(inline);
        match inline {
            Inline::Emphasis(content)
            | Inline::Strong(content)
            | Inline::Deleted(content)
            | Inline::Link { content, .. } => walk(content, seen),
            _ => {}
        }
    }
}
