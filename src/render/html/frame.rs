//! What stands around the page itself: the switcher, the footer, the way home.

use crate::render::html::encode::{Attr, Element, Html};
use crate::render::html::words::Words;
use crate::site::{Site, index_page, relative_href};

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
    /// The page in each language: position of the locale and path.
    pub(super) languages: &'f [(usize, String)],
    /// The page as plain text: relative address.
    pub(super) text: Option<&'f str>,
    /// Version of the page.
    pub(super) version: Option<String>,
    /// Whether it is the list of languages itself.
    pub(super) is_languages: bool,
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
            html.text(self.words.languages_link(self.languages.len()));
            html.close(Element::A);
            html.close(Element::P);
            html.line();
        } else if self.languages.len() > 1 {
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
            if !self.is_languages {
                let languages = relative_href(self.path, "index.html");
                self.footer_link(html, &[Attr::Url("href", &self.home_href())], "home-label");
                self.footer_link(html, &[Attr::Url("href", &languages)], "languages-heading");
            }
        });
        if let Some(version) = &self.version {
            html.open(Element::P, &[Attr::class("version")]);
            self.words.version(html, version);
            html.close(Element::P);
            html.line();
        }
    }

    fn footer_link(&self, html: &mut Html, attributes: &[Attr<'_>], message: &'static str) {
        html.open(Element::LI, &[]);
        html.element(Element::A, attributes, &self.words.text(message));
        html.close(Element::LI);
        html.line();
    }

    fn is_long(&self) -> bool {
        self.languages.len() > HEADER_LANGUAGES && !self.is_languages
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
        for (at, path) in self.languages {
            let Some(locale) = self.site.locales.get(*at).map(|it| it.locale) else {
                continue;
            };
            html.open(Element::LI, &[]);
            if *at == self.at {
                html.element(
                    Element::SPAN,
                    &[
                        Attr::lang(Some(locale)),
                        Attr::dir(Some(locale)),
                        Attr::Text("aria-current", "true"),
                    ],
                    locale.autonym(),
                );
            } else {
                html.element(
                    Element::A,
                    &[
                        Attr::Url("href", &relative_href(self.path, path)),
                        Attr::lang(Some(locale)),
                        Attr::dir(Some(locale)),
                        Attr::Text("hreflang", locale.tag()),
                        Attr::Text("rel", "alternate"),
                    ],
                    locale.autonym(),
                );
            }
            html.close(Element::LI);
            html.line();
        }
        html.close(Element::UL);
        html.close(Element::NAV);
        html.line();
    }
}
