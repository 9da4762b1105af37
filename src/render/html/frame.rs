//! What stands around the page itself: the switcher, the footer, the way home.

use crate::render::contact::after_label;
use crate::render::html::encode::{Attr, Element, Fragment, Html};
use crate::render::html::words::Words;
use crate::site::{NOTICES_PAGE, Site, index_page, relative_href};

/// The most languages that fit in a header (a list of more is at the end of the page).
const HEADER_LANGUAGES: usize = 7;

/// Links of a page that lead elsewhere.
#[derive(Debug)]
pub(super) struct Frame<'f, 's> {
    /// The site.
    pub(super) site: &'s Site<'s>,
    /// Interface text.
    pub(super) words: &'f Words<'s>,
    /// Path of the page.
    pub(super) path: &'f str,
    /// Position of its locale.
    pub(super) at: usize,
    /// The page in each language.
    pub(super) languages: &'f Languages,
    /// The page as plain text: relative address.
    pub(super) text: Option<&'f str>,
    /// The edition on the page, if it is an article.
    pub(super) edition: Option<EditionLines<'f>>,
    /// Whether it is the list of languages itself.
    pub(super) is_languages: bool,
}

/// What the end of an article's page says of it.
#[derive(Debug)]
pub(super) struct EditionLines<'f> {
    /// Version.
    pub(super) version: String,
    /// Code of the edition with its version.
    pub(super) code: String,
    /// Absolute address.
    pub(super) url: &'f str,
    /// Title in the staff's language.
    pub(super) title: &'f str,
}

/// A page in each of its languages, as links that are the same in every other language.
#[derive(Debug, Default)]
pub(super) struct Languages {
    /// Position of the locale, and the link.
    links: Vec<(usize, Fragment)>,
}

impl Languages {
    /// From positions of locales and paths of the page in them: the folder of the locale, and what is the
    /// same in every one.
    pub(super) fn new(site: &Site<'_>, pages: impl Iterator<Item = (usize, String)>) -> Self {
        let link = |(at, path): (usize, String)| {
            let locale = site.locales.get(at)?.locale;
            // No locale has this folder.
            let other = ["-", path.strip_prefix(&**locale.tag())?].concat();
            let link = Fragment::new(|html| {
                html.element(
                    Element::A,
                    &[
                        Attr::Url("href", &relative_href(&other, &path)),
                        Attr::lang(Some(locale)),
                        Attr::dir(Some(locale)),
                        Attr::Text("hreflang", locale.tag()),
                        Attr::Text("rel", "alternate"),
                    ],
                    locale.autonym(),
                );
            });
            Some((at, link))
        };
        Self {
            links: pages.filter_map(link).collect(),
        }
    }
}

impl Frame<'_, '_> {
    /// Relative address of the output's root.
    pub(super) fn root(&self, html: &mut Html) {
        for _ in 0..self.path.matches('/').count() {
            html.text("../");
        }
    }

    /// Relative address of the locale's start page.
    pub(super) fn home(&self, html: &mut Html) {
        html.text(&self.home_href());
    }

    fn home_href(&self) -> String {
        let to = match self.site.locales.get(self.at) {
            Some(locale) if !self.is_languages => index_page(locale.locale.tag()),
            _ => "index.html".to_owned(),
        };
        relative_href(self.path, &to)
    }

    /// The switcher in the header, or a link to it when it is long.
    pub(super) fn switcher(&self, html: &mut Html) {
        if self.is_long() {
            html.open(Element::P, &[Attr::class("languages-link")]);
            html.open(Element::A, &[Attr::Text("href", "#languages--list")]);
            html.text(self.words.languages_link(self.languages.links.len()));
            html.close(Element::A);
            html.close(Element::P);
            html.line();
        } else if self.languages.links.len() > 1 {
            self.languages(html, Attr::None);
        }
    }

    /// The end of the page: plain text, start page, languages, version.
    pub(super) fn footer(&self, html: &mut Html) {
        if self.is_long() {
            self.languages(html, Attr::Text("id", "languages--list"));
        }
        html.group(Element::UL, &[Attr::class("links")], |html| {
            html.line();
            if let Some(text) = self.text {
                let plain = [Attr::Url("href", text), Attr::Text("type", "text/plain")];
                self.footer_link(html, &plain, "text-version");
            }
            if let Some((text, fragment)) = &self.words.notices
                && self.path != NOTICES_PAGE
            {
                let mut href = relative_href(self.path, NOTICES_PAGE);
                href.push_str(fragment);
                html.open(Element::LI, &[]);
                html.element(Element::A, &[Attr::Url("href", &href)], text);
                html.close(Element::LI);
                html.line();
            }
            if !self.is_languages {
                let languages = relative_href(self.path, "index.html");
                self.footer_link(html, &[Attr::Url("href", &self.home_href())], "home-label");
                self.footer_link(html, &[Attr::Url("href", &languages)], "languages-heading");
            }
        });
        let Some(edition) = &self.edition else {
            return;
        };
        html.open(Element::DIV, &[Attr::class("edition")]);
        html.line();
        html.open(Element::P, &[]);
        self.words.version(html, &edition.version);
        html.close(Element::P);
        html.line();
        self.words.mistake(html, &edition.code);
        html.open(Element::P, &[Attr::class("paper")]);
        let label = self.words.text("web-version");
        html.text(&label);
        html.text(after_label(&label));
        html.element(Element::BDI, &[Attr::Text("dir", "ltr")], edition.url);
        html.close(Element::P);
        html.line();
        self.words.staff_line(html, edition.title);
        html.close(Element::DIV);
        html.line();
    }

    fn footer_link(&self, html: &mut Html, attributes: &[Attr<'_>], message: &'static str) {
        html.open(Element::LI, &[]);
        html.element(Element::A, attributes, &self.words.text(message));
        html.close(Element::LI);
        html.line();
    }

    fn is_long(&self) -> bool {
        self.languages.links.len() > HEADER_LANGUAGES && !self.is_languages
    }

    /// Each language by its own name, in its own direction.
    fn languages(&self, html: &mut Html, id: Attr<'_>) {
        html.open(
            Element::NAV,
            &[
                Attr::class("languages"),
                id,
                Attr::Text("aria-label", &self.words.text("languages-label")),
            ],
        );
        html.open(Element::UL, &[]);
        html.line();
        for (at, link) in &self.languages.links {
            html.open(Element::LI, &[]);
            match self.site.locales.get(*at).map(|it| it.locale) {
                Some(locale) if *at == self.at => html.element(
                    Element::SPAN,
                    &[
                        Attr::lang(Some(locale)),
                        Attr::dir(Some(locale)),
                        Attr::Text("aria-current", "true"),
                    ],
                    locale.autonym(),
                ),
                _ => html.append(link),
            }
            html.close(Element::LI);
            html.line();
        }
        html.close(Element::UL);
        html.close(Element::NAV);
        html.line();
    }
}
