//! Links and images of the pages that are published, with where each is written.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::check::SiteScope;
use crate::content::Inline;
use crate::diag::Diagnostic;
use crate::localize::{Content, Edition};
use crate::site::{Document, LinkProblem, LinkTarget, Site};
use crate::source::{Location, Span};

/// Every link and image of a site, found and followed once for all rules.
#[derive(Debug)]
pub struct Destinations<'s> {
    pub(super) pages: Vec<Published<'s>>,
}

/// A text that is on a published page.
#[derive(Debug)]
pub(super) struct Published<'s> {
    pub(super) document: Document<'s>,
    pub(super) edition: &'s Edition,
    /// Position of the locale in [`crate::site::Site::locales`].
    pub(super) locale: usize,
    /// Whether the texts are the disclaimers, which are part of other pages.
    pub(super) disclaimers: bool,
    /// Its links, in reading order.
    pub(super) links: Vec<Link<'s>>,
    /// Images in its texts: position of the segment, and where the image is.
    pub(super) images: Vec<(usize, &'s str)>,
}

/// A link of a published text.
#[derive(Debug)]
pub(super) struct Link<'s> {
    /// Position of its segment.
    pub(super) segment: usize,
    pub(super) destination: &'s str,
    /// Where that is.
    pub(super) target: LinkTarget<'s>,
}

impl<'s> Destinations<'s> {
    /// Those of a site.
    pub fn of(site: &'s Site<'s>) -> Self {
        let mut pages = pages(site);
        pages.par_iter_mut().for_each(|page| page.follow(site));
        Self { pages }
    }
}

/// Every published edition: those of the source language first, so that what is wrong in the source text
/// is told there and not once a language.
fn pages<'s>(site: &'s Site<'s>) -> Vec<Published<'s>> {
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
                    links: Vec::new(),
                    images: Vec::new(),
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
                links: Vec::new(),
                images: Vec::new(),
            });
        }
    }
    pages
}

impl<'s> Published<'s> {
    /// Finds its links and images, from the outside in.
    fn follow(&mut self, site: &'s Site<'s>) {
        let edition = self.edition;
        for (segment, local) in edition.segments.iter().enumerate() {
            let Content::Rich(inlines) = &local.content else {
                continue;
            };
            walk(inlines, &mut |inline| match inline {
                Inline::Link { destination, .. } => {
                    let target = self.target(site, destination);
                    self.links.push(Link {
                        segment,
                        destination,
                        target,
                    });
                }
                Inline::Image { source, .. } => self.images.push((segment, source)),
                _ => {}
            });
        }
    }

    fn target(&self, site: &'s Site<'s>, destination: &'s str) -> LinkTarget<'s> {
        let slug = &*self.edition.slug;
        // The disclaimers are no page: a fragment in them is another disclaimer.
        if self.disclaimers
            && let Some(fragment) = destination.strip_prefix('#')
        {
            return if self.document.fragments().any(|id| id == fragment) {
                LinkTarget::Fragment(fragment)
            } else {
                let problem = LinkProblem::NoFragment(slug.to_owned(), fragment.to_owned());
                LinkTarget::Broken(problem)
            };
        }
        site.resolve(slug, destination)
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

/// Links that lead nowhere, each once, with their pages: in the source text, or in the first language that
/// has it.
pub(super) fn broken<'s>(
    scope: &SiteScope<'s>,
) -> Vec<(&'s Published<'s>, &'s Link<'s>, &'s LinkProblem)> {
    let mut told = BTreeSet::new();
    let mut broken = Vec::new();
    for page in &scope.destinations.pages {
        for link in &page.links {
            if let LinkTarget::Broken(problem) = &link.target
                && told.insert((&page.edition.slug, link.destination))
            {
                broken.push((page, link, problem));
            }
        }
    }
    broken
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
