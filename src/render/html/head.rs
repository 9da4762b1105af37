//! The head of a page: what search engines, previews and browsers are told.

use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::content::SegmentKind;
use crate::locale::{Locale, pseudo_locale};
use crate::render::contact;
use crate::render::html::encode::{Attr, Element, Fragment, Html};
use crate::render::view::PageView;
use crate::site::{Site, SiteArticle, article_page, index_page};

/// What may load: our own style sheet, images and fonts. No script runs; JSON-LD is data. `connect-src` lets an
/// auditing browser ask for `robots.txt`.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Addresses of a page in every language it can be read in.
#[derive(Debug, Default)]
pub(super) struct Alternates {
    /// `link rel=alternate hreflang`, with self and x-default.
    pub(super) links: Fragment,
    /// Address by position of the locale.
    pub(super) urls: Vec<(usize, String)>,
    /// What previews are told of each of them, by position of the locale.
    previews: Vec<(usize, Fragment)>,
}

impl Alternates {
    /// Of an article: the locales it is published in; x-default is the source language's page, or the
    /// list of languages.
    pub(super) fn of_article(site: &Site<'_>, article: &SiteArticle<'_>) -> Self {
        let urls = article
            .alternates()
            .filter_map(|at| {
                let locale = site.locales.get(at)?;
                Some((
                    at,
                    site.url(&article_page(locale.locale.tag(), article.slug())),
                ))
            })
            .collect();
        Self::new(site, urls, site.source)
    }

    /// Of the lists of articles: the locales that have articles; x-default is the list of languages.
    pub(super) fn of_index(site: &Site<'_>) -> Self {
        let urls = site
            .locales
            .iter()
            .enumerate()
            .filter(|(_, locale)| !locale.articles.is_empty() && !is_pseudo(locale.locale))
            .map(|(at, locale)| (at, site.url(&index_page(locale.locale.tag()))))
            .collect();
        Self::new(site, urls, None)
    }

    /// Of pages with these addresses, by position of the locale; x-default is the page in `fallback`, or the
    /// list of languages.
    pub(super) fn new(
        site: &Site<'_>,
        urls: Vec<(usize, String)>,
        fallback: Option<usize>,
    ) -> Self {
        let links = Fragment::new(|html| {
            let fallback = urls.iter().find(|(at, _)| Some(*at) == fallback);
            let languages;
            let default = match fallback {
                Some((_, url)) => url,
                None => {
                    languages = site.url("index.html");
                    &languages
                }
            };
            let tagged = urls.iter().filter_map(|(at, url)| {
                site.locales
                    .get(*at)
                    .map(|locale| (&**locale.locale.tag(), url))
            });
            for (tag, url) in tagged.chain([("x-default", default)]) {
                html.open(
                    Element::LINK,
                    &[
                        Attr::Text("rel", "alternate"),
                        Attr::Text("hreflang", tag),
                        Attr::Url("href", url),
                    ],
                );
                html.line();
            }
        });
        let preview = |(at, _): &(usize, String)| {
            let locale = preview_locale(site, site.locales.get(*at)?.locale);
            let fragment = Fragment::new(|html| property(html, "og:locale:alternate", &locale));
            Some((*at, fragment))
        };
        let previews = urls.iter().filter_map(preview).collect();
        Self {
            links,
            urls,
            previews,
        }
    }

    /// Absolute address in a locale.
    pub(super) fn url(&self, at: usize) -> Option<&str> {
        self.urls
            .iter()
            .find(|(it, _)| *it == at)
            .map(|(_, url)| url.as_str())
    }
}

/// Whether no page may tell of pages in this locale.
pub(super) fn is_pseudo(locale: &Locale) -> bool {
    pseudo_locale(locale.tag()).is_some()
}

/// What the head of a page says beside its title.
#[derive(Debug, Default)]
pub(super) struct Head<'a> {
    /// Whether search engines may list it.
    pub(super) indexed: bool,
    /// One sentence about the page.
    pub(super) description: Option<&'a str>,
    /// Its own absolute address.
    pub(super) canonical: Option<&'a str>,
    /// Other languages.
    pub(super) alternates: Option<&'a Alternates>,
    /// The same page as plain text: absolute address and language.
    pub(super) text: Option<(&'a str, &'a Locale)>,
    /// For previews: kind of page, title, name of the site, position of the locale.
    pub(super) preview: Option<(&'static str, &'a str, usize)>,
    /// JSON-LD.
    pub(super) data: Option<String>,
    /// Address that the browser goes to at once.
    pub(super) refresh: Option<&'a str>,
}

impl Head<'_> {
    /// Writes it.
    pub(super) fn write(&self, html: &mut Html, site: &Site<'_>) {
        let data = self
            .data
            .as_deref()
            .map(|data| Fragment::new(|html| html.data(data)));
        let policy = policy(data.as_ref());
        meta(html, "http-equiv", "Content-Security-Policy", &policy);
        if let Some(refresh) = self.refresh {
            let target = ["0; url=", refresh].concat();
            meta(html, "http-equiv", "refresh", &target);
        }
        if !self.indexed {
            meta(html, "name", "robots", "noindex");
        }
        if let Some(description) = self.description {
            meta(html, "name", "description", description);
        }
        if let Some(canonical) = self.canonical {
            link(
                html,
                &[Attr::Text("rel", "canonical"), Attr::Url("href", canonical)],
            );
        }
        if let Some(alternates) = self.alternates {
            html.append(&alternates.links);
        }
        if let Some((href, locale)) = self.text.filter(|(_, locale)| !is_pseudo(locale)) {
            link(
                html,
                &[
                    Attr::Text("rel", "alternate"),
                    Attr::Text("type", "text/plain"),
                    Attr::Text("hreflang", locale.tag()),
                    Attr::Url("href", href),
                ],
            );
        }
        self.write_preview(html, site);
        if let Some(data) = data {
            html.open(
                Element::SCRIPT,
                &[Attr::Text("type", "application/ld+json")],
            );
            html.append(&data);
            html.close(Element::SCRIPT);
            html.line();
        }
    }

    fn write_preview(&self, html: &mut Html, site: &Site<'_>) {
        let Some((kind, title, at)) = self.preview else {
            return;
        };
        let Some(locale) = site.locales.get(at) else {
            return;
        };
        property(html, "og:type", kind);
        property(html, "og:title", title);
        if let Some(description) = self.description {
            property(html, "og:description", description);
        }
        if let Some(url) = self.canonical {
            property(html, "og:url", url);
        }
        property(html, "og:site_name", locale.title);
        property(html, "og:locale", &preview_locale(site, locale.locale));
        let others = self.alternates.map_or(&[][..], |it| &it.previews);
        for (_, other) in others.iter().filter(|(it, _)| *it != at) {
            html.append(other);
        }
    }
}

/// The content security policy of a page. JSON-LD is named by its hash: no browser needs it, but checkers
/// that take every `script` for one do.
fn policy(data: Option<&Fragment>) -> String {
    let mut policy = String::from(POLICY);
    if let Some(data) = data {
        policy.push_str("; script-src 'sha256-");
        base64(&mut policy, &Sha256::digest(data.as_str().as_bytes()));
        policy.push('\'');
    }
    policy
}

/// `es_US`: language and country, as Open Graph has it.
fn preview_locale(site: &Site<'_>, locale: &Locale) -> String {
    let language = locale.tag().split('-').next().unwrap_or_default();
    let region = locale.tag().split('-').skip(1).find(|part| {
        part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase())
            || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
    });
    let country = site.settings.formats(locale).country;
    match region.or(country.as_deref()) {
        Some(region) => [language, "_", region].concat(),
        None => language.to_owned(),
    }
}

fn meta(html: &mut Html, key: &'static str, name: &str, content: &str) {
    html.open(
        Element::META,
        &[Attr::Text(key, name), Attr::Text("content", content)],
    );
    html.line();
}

fn property(html: &mut Html, name: &str, content: &str) {
    meta(html, "property", name, content);
}

fn link(html: &mut Html, attributes: &[Attr<'_>]) {
    html.open(Element::LINK, attributes);
    html.line();
}

fn base64(out: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for chunk in bytes.chunks(3) {
        let bits = chunk
            .iter()
            .chain([&0, &0])
            .take(3)
            .fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte));
        for place in 0..4_usize {
            if place > chunk.len() {
                out.push('=');
            } else {
                let digit = usize::try_from(bits >> (18 - 6 * place) & 63).unwrap_or(0);
                out.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'A')));
            }
        }
    }
}

#[derive(Serialize)]
struct Data<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
    url: &'a str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "inLanguage")]
    language: &'a str,
    #[serde(rename = "lastReviewed", skip_serializing_if = "Option::is_none")]
    last_reviewed: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    audience: Option<Audience>,
    publisher: Publisher<'a>,
    #[serde(rename = "translationOfWork", skip_serializing_if = "Option::is_none")]
    translation_of: Option<Work<'a>>,
    version: String,
}

#[derive(Serialize)]
struct Audience {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "audienceType")]
    audience: &'static str,
}

#[derive(Serialize)]
struct Publisher<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<&'a str>,
}

#[derive(Serialize)]
struct Work<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: &'a str,
}

/// JSON-LD of an article (schema.org `MedicalWebPage`).
pub(super) fn article_data(
    site: &Site<'_>,
    page: &PageView<'_>,
    alternates: &Alternates,
) -> Option<String> {
    let url = alternates.url(page.at)?;
    let clinic = site.settings.profile.is_clinical();
    let reviewed = page.body.document.article.front.reviewed.as_ref();
    let kind = if clinic { "MedicalWebPage" } else { "WebPage" };
    let data = Data {
        context: "https://schema.org",
        kind,
        id: url,
        url,
        name: without_controls(page.body.words_of(SegmentKind::Title).unwrap_or_default()),
        description: page
            .body
            .words_of(SegmentKind::Description)
            .map(without_controls),
        language: page.locale.locale.tag(),
        last_reviewed: reviewed.map(|reviewed| reviewed.date.as_str()),
        audience: clinic.then_some(Audience {
            kind: "MedicalAudience",
            audience: "Patient",
        }),
        publisher: Publisher {
            kind: if clinic {
                "MedicalClinic"
            } else {
                "Organization"
            },
            name: without_controls(page.locale.title.to_owned()),
            telephone: contact::phone(site, page.locale).map(|phone| phone.dial.as_str()),
        },
        translation_of: site
            .source
            .filter(|&source| source != page.at)
            .and_then(|source| alternates.url(source))
            .map(|id| Work { kind, id }),
        version: {
            let mut version = String::new();
            write!(version, "{}", page.published.version).ok()?;
            version
        },
    };
    serde_json::to_string(&data).ok()
}

/// Text for machines: no direction marks.
fn without_controls(mut text: String) -> String {
    if !text.is_ascii() {
        text.retain(|c| {
            !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_data_by_its_hash() {
        let data = Fragment::new(|html| html.data("{}"));
        let hash = "'sha256-RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o='";
        assert_eq!(policy(Some(&data)), format!("{POLICY}; script-src {hash}"));
        assert_eq!(policy(None), POLICY);
    }

    #[test]
    fn base64_pads() {
        for (bytes, expected) in [
            (&b""[..], ""),
            (b"f", "Zg=="),
            (b"fo", "Zm8="),
            (b"foo", "Zm9v"),
            (b"foobar", "Zm9vYmFy"),
            (&[0xFB, 0xFF], "+/8="),
        ] {
            let mut out = String::new();
            base64(&mut out, bytes);
            assert_eq!(out, expected);
        }
    }
}
