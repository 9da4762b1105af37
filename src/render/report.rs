//! `report.json`: what is published and how complete it is. Public: no names, no findings.

use serde::Serialize;

use crate::localize::{Count, Edition, Origin, Outcome};
use crate::render::{Files, Format, RenderError};
use crate::site::{Document, Page, Site, SiteArticle};

#[derive(Debug)]
struct Report<'s> {
    site: &'s Site<'s>,
}

/// Prepares the report.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail here")]
pub(super) fn prepare<'s>(site: &'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError> {
    Ok(Box::new(Report { site }))
}

impl Format for Report<'_> {
    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        let mut json = serde_json::to_string(&whole(self.site))
            .map_err(|error| RenderError::Output("report.json".to_owned(), error.to_string()))?;
        json.push('\n');
        files.put("report.json", json.as_bytes())
    }
}

#[derive(Serialize)]
struct Whole<'s> {
    format: u8,
    date: String,
    source: &'s str,
    demonstration: bool,
    locales: Vec<LocaleReport<'s>>,
    articles: Vec<ArticleReport<'s>>,
    disclaimers: Vec<EditionReport<'s>>,
}

#[derive(Serialize)]
struct LocaleReport<'s> {
    locale: &'s str,
    published: usize,
    withheld: usize,
}

#[derive(Serialize)]
struct ArticleReport<'s> {
    article: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<&'s str>,
    #[serde(rename = "nextReview", skip_serializing_if = "Option::is_none")]
    next_review: Option<&'s str>,
    editions: Vec<EditionReport<'s>>,
}

#[derive(Serialize)]
struct EditionReport<'s> {
    locale: &'s str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<CoverageReport>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provenance: Option<ProvenanceReport>,
}

#[derive(Serialize)]
struct CoverageReport {
    percent: u8,
    total: CountReport,
    translated: CountReport,
    stale: CountReport,
    missing: CountReport,
    sections: u32,
    #[serde(rename = "sectionsTotal")]
    sections_total: u32,
}

#[derive(Serialize)]
struct CountReport {
    segments: u32,
    words: u32,
}

/// Translated segments by how they were made, and how many of them a person signed.
#[derive(Default, Serialize)]
struct ProvenanceReport {
    human: u32,
    machine: u32,
    memory: u32,
    unknown: u32,
    reviewed: u32,
    qualified: u32,
}

fn whole<'s>(site: &'s Site<'_>) -> Whole<'s> {
    Whole {
        format: 1,
        date: site.today.to_string(),
        source: site.settings.source.tag(),
        demonstration: site.settings.demo,
        locales: site
            .locales
            .iter()
            .enumerate()
            .map(|(at, locale)| LocaleReport {
                locale: locale.locale.tag(),
                published: locale.articles.len(),
                withheld: site
                    .articles
                    .iter()
                    .filter(|article| matches!(article.pages.get(at), Some(Page::Withheld(_))))
                    .count(),
            })
            .collect(),
        articles: site
            .articles
            .iter()
            .map(|article| article_report(site, article))
            .collect(),
        disclaimers: site
            .disclaimers
            .into_iter()
            .flat_map(|document| {
                site.locales.iter().filter_map(move |locale| {
                    let edition = locale.disclaimers?;
                    Some(EditionReport {
                        locale: locale.locale.tag(),
                        state: "published",
                        reason: None,
                        version: None,
                        coverage: Some(coverage(edition)),
                        provenance: Some(provenance(document, edition)),
                    })
                })
            })
            .collect(),
    }
}

fn article_report<'s>(site: &'s Site<'_>, article: &'s SiteArticle<'_>) -> ArticleReport<'s> {
    let reviewed = article.document.article.front.reviewed.as_ref();
    let editions = site.locales.iter().zip(&article.pages);
    ArticleReport {
        article: article.slug(),
        reviewed: reviewed.map(|it| &*it.date),
        next_review: reviewed.and_then(|it| it.next.as_deref()),
        editions: editions
            .filter_map(|(locale, page)| {
                let locale = locale.locale.tag();
                Some(match page {
                    Page::Published(published) => EditionReport {
                        locale,
                        state: "published",
                        reason: None,
                        version: Some(published.version.to_string()),
                        coverage: Some(coverage(published.edition)),
                        provenance: Some(provenance(article.document, published.edition)),
                    },
                    Page::Withheld(reason) => EditionReport {
                        locale,
                        state: "withheld",
                        reason: Some(reason.as_str()),
                        version: None,
                        coverage: None,
                        provenance: None,
                    },
                    Page::Absent => return None,
                })
            })
            .collect(),
    }
}

fn coverage(edition: &Edition) -> CoverageReport {
    let count = |count: Count| CountReport {
        segments: count.segments,
        words: count.words,
    };
    let coverage = &edition.coverage;
    CoverageReport {
        percent: coverage.percent(),
        total: count(coverage.total),
        translated: count(coverage.translated),
        stale: count(coverage.stale),
        missing: count(coverage.missing),
        sections: coverage.sections,
        sections_total: coverage.sections_total,
    }
}

fn provenance(document: Document<'_>, edition: &Edition) -> ProvenanceReport {
    let mut report = ProvenanceReport::default();
    for (segment, local) in document.article.segments.iter().zip(&edition.segments) {
        let translated = matches!(local.outcome, Outcome::Translated | Outcome::Inherited(_));
        if segment.neutral || !translated {
            continue;
        }
        let made = match local.provenance.origin {
            Origin::Human => &mut report.human,
            Origin::Machine => &mut report.machine,
            Origin::Memory => &mut report.memory,
            Origin::Unknown => &mut report.unknown,
        };
        *made += 1;
        report.reviewed += u32::from(local.provenance.reviewed);
        report.qualified += u32::from(local.provenance.reviewed && local.provenance.qualified);
    }
    report
}
