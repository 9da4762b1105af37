//! `sitemap.xml`: every page that search engines may list, with its other languages.

use crate::render::{Files, Format, RenderError};
use crate::site::{Site, article_page, index_page};

/// Most addresses of one file (sitemaps.org); more go to numbered files under an index.
const MOST_URLS: usize = 50_000;
/// Most bytes of one file; the protocol allows 50 MiB.
const MOST_BYTES: usize = 45 << 20;

const HEAD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
);
const TAIL: &str = "</urlset>\n";

#[derive(Debug)]
struct Sitemap<'s> {
    site: &'s Site<'s>,
}

/// Prepares the sitemap.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail here")]
pub(super) fn prepare<'s>(site: &'s Site<'s>) -> Result<Box<dyn Format + 's>, RenderError> {
    Ok(Box::new(Sitemap { site }))
}

impl Format for Sitemap<'_> {
    /// None for a site that asks search engines to stay away.
    fn site(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        if self.site.is_hidden() {
            return Ok(());
        }
        let parts = self.parts();
        if let [only] = &*parts {
            return files.put("sitemap.xml", only.as_bytes());
        }
        let mut index = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        );
        for (number, part) in (1..).zip(&parts) {
            let path = format!("sitemap-{number}.xml");
            files.put(&path, part.as_bytes())?;
            index.push_str("<sitemap><loc>");
            escape(&mut index, &self.site.url(&path));
            index.push_str("</loc></sitemap>\n");
        }
        index.push_str("</sitemapindex>\n");
        files.put("sitemap.xml", index.as_bytes())
    }
}

impl Sitemap<'_> {
    fn parts(&self) -> Vec<String> {
        let site = self.site;
        let mut parts = Vec::new();
        let mut part = String::from(HEAD);
        let mut count = 0;
        let mut add = |url: &str, alternates: &str, reviewed: Option<&str>| {
            if count == MOST_URLS || part.len() > MOST_BYTES {
                part.push_str(TAIL);
                parts.push(std::mem::replace(&mut part, String::from(HEAD)));
                count = 0;
            }
            count += 1;
            part.push_str("<url><loc>");
            escape(&mut part, url);
            part.push_str("</loc>\n");
            part.push_str(alternates);
            if let Some(day) = reviewed {
                part.push_str("<lastmod>");
                escape(&mut part, day);
                part.push_str("</lastmod>\n");
            }
            part.push_str("</url>\n");
        };
        let languages = site.url("index.html");
        let index: Vec<(&str, String)> = site
            .locales
            .iter()
            .filter(|locale| !locale.articles.is_empty())
            .map(|locale| {
                let tag = locale.locale.tag();
                (&**tag, site.url(&index_page(tag)))
            })
            .collect();
        let alternates = links(&index, &languages);
        add(&languages, &alternates, None);
        for (_, url) in &index {
            add(url, &alternates, None);
        }
        for article in &site.articles {
            let pages: Vec<(&str, String)> = article
                .alternates()
                .filter_map(|at| {
                    let tag = site.locales.get(at)?.locale.tag();
                    Some((&**tag, site.url(&article_page(tag, article.slug()))))
                })
                .collect();
            let source = site.settings.source.tag();
            let default = pages
                .iter()
                .find(|(tag, _)| **tag == **source)
                .map_or(&languages, |(_, url)| url);
            let alternates = links(&pages, default);
            let reviewed = article.document.article.front.reviewed.as_ref();
            for (_, url) in &pages {
                add(url, &alternates, reviewed.map(|it| &*it.date));
            }
        }
        part.push_str(TAIL);
        parts.push(part);
        parts
    }
}

fn links(pages: &[(&str, String)], default: &str) -> String {
    let mut out = String::new();
    let all = pages.iter().map(|(tag, url)| (*tag, url.as_str()));
    for (tag, url) in all.chain([("x-default", default)]) {
        out.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        escape(&mut out, tag);
        out.push_str("\" href=\"");
        escape(&mut out, url);
        out.push_str("\"/>\n");
    }
    out
}

/// Escapes for XML text and attributes.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
}
