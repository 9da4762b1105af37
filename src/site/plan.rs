//! Published editions → [`Site`]. Pure; the order of its input changes nothing.

use rayon::prelude::*;

use crate::content::SectionIndex;
use crate::locale::Day;
use crate::localize::{Edition, Origin, Outcome};
use crate::site::{
    ArticleInput, Document, Notices, Page, PlanInput, Published, Site, SiteArticle, SiteLocale,
    TextOptions, Version, collision,
};

/// Plans the site: which page every address shows, in which languages an article can be read, which
/// addresses collide.
pub fn plan(input: PlanInput<'_>) -> Site<'_> {
    let PlanInput {
        settings,
        contexts,
        stage,
        today,
        articles,
        disclaimers,
        notices,
        images,
        theme,
    } = input;
    let (disclaimers, disclaimer_editions) = match disclaimers {
        Some((document, editions)) => (Some(document), editions),
        None => (None, Vec::new()),
    };
    let mut locales: Vec<SiteLocale<'_>> = settings
        .locales
        .iter()
        .filter_map(|locale| {
            let context = contexts.get(locale.tag())?;
            Some(SiteLocale {
                locale,
                context,
                title: context
                    .interface
                    .site_title()
                    .unwrap_or(&settings.site_title),
                complete: context.interface.missing.is_empty(),
                articles: Vec::new(),
                disclaimers: disclaimer_editions
                    .iter()
                    .copied()
                    .find(|edition| edition.locale == *locale),
            })
        })
        .collect();
    let mut articles: Vec<SiteArticle<'_>> = articles
        .into_par_iter()
        .map(|article| plan_article(article, disclaimers, &locales, today))
        .collect();
    articles.sort_by(|a, b| a.slug().cmp(b.slug()));
    for (at, article) in articles.iter().enumerate() {
        for locale in article.alternates() {
            if let Some(locale) = locales.get_mut(locale) {
                locale.articles.push(at);
            }
        }
    }
    let names: Vec<_> = locales.iter().map(|locale| locale.locale).collect();
    let collisions = collision::find(&mut articles, &names);
    Site {
        settings,
        stage,
        text: TextOptions::default(),
        today,
        staff: contexts.get(settings.source.tag()),
        source: locales
            .iter()
            .position(|locale| *locale.locale == settings.source),
        locales,
        articles,
        disclaimers,
        notices,
        theme,
        collisions,
        images,
    }
}

fn plan_article<'p>(
    input: ArticleInput<'p>,
    disclaimers: Option<Document<'p>>,
    locales: &[SiteLocale<'p>],
    today: Day,
) -> SiteArticle<'p> {
    let shown = &input.disclaimers;
    let pages = locales
        .iter()
        .map(|locale| {
            let published = input
                .editions
                .iter()
                .find(|edition| edition.locale == *locale.locale && locale.complete);
            if let Some(&edition) = published {
                let ids = shown
                    .iter()
                    .filter_map(|it| Some(&**disclaimers?.section_ids.get(it.disclaimer)?));
                let mut notices = Notices::default();
                notices.add(input.document, edition, |_| true);
                if let Some((document, edition)) = disclaimers.zip(locale.disclaimers) {
                    notices.add(document, edition, |section| {
                        document.is_shown(shown, section)
                    });
                }
                return Page::Published(Published {
                    edition,
                    version: Version::new(today, edition, locale.disclaimers, ids),
                    notices,
                });
            }
            input
                .withheld
                .iter()
                .find(|(tag, _)| tag == locale.locale.tag())
                .map_or(Page::Absent, |&(_, reason)| Page::Withheld(reason))
        })
        .collect();
    SiteArticle {
        document: input.document,
        pages,
        disclaimers: input.disclaimers,
        aliases: input
            .document
            .article
            .front
            .aliases
            .iter()
            .map(|(alias, _)| alias.as_str())
            .collect(),
    }
}

impl Notices {
    /// Adds what the segments of some sections say. Neutral segments say nothing.
    fn add(
        &mut self,
        document: Document<'_>,
        edition: &Edition,
        counts: impl Fn(SectionIndex) -> bool,
    ) {
        for (segment, local) in document.article.segments.iter().zip(&edition.segments) {
            if segment.neutral || !counts(segment.section) {
                continue;
            }
            match local.outcome {
                Outcome::Translated | Outcome::Inherited(_) => {
                    let by_person =
                        matches!(local.provenance.origin, Origin::Human | Origin::Memory);
                    self.machine |= !by_person && !local.provenance.reviewed;
                    self.stale |= local.freshness.is_stale();
                }
                Outcome::FellBack => self.fallback = true,
                Outcome::Source | Outcome::Missing | Outcome::Unresolvable => {}
            }
        }
    }
}
