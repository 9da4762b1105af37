//! Pages that list: the articles of a locale, the languages of the site.

use crate::render::html::Pages;
use crate::render::html::frame::{Frame, Languages};
use crate::render::html::head::{Head, is_pseudo};
use crate::render::html::pages;
use crate::render::{Files, RenderError};
use crate::site::{SiteLocale, index_page, index_text, relative_href};

impl<'s> Pages<'s> {
    /// A locale's list of articles.
    pub(super) fn index(
        &self,
        at: usize,
        locale: &'s SiteLocale<'s>,
        files: &mut Files<'_>,
    ) -> Result<(), RenderError> {
        let site = self.site;
        let Some((shell, words)) = self.locales.get(at) else {
            return Ok(());
        };
        let tag = locale.locale.tag();
        let path = index_page(tag);
        let listed = !locale.articles.is_empty();
        let twin = index_text(tag);
        let (text, text_url) = (relative_href(&path, &twin), site.url(&twin));
        let heading = words.text("index-heading");
        let description = words.index_description();
        let url = site.url(&path);
        let head = Head {
            indexed: listed && !site.is_hidden(),
            description: Some(&description),
            canonical: Some(&url),
            alternates: (listed && !is_pseudo(locale.locale)).then_some(&self.index),
            text: Some((&text_url, locale.locale)),
            preview: Some(("website", &heading, at)),
            ..Head::default()
        };
        let frame = Frame {
            site,
            words,
            path: &path,
            at,
            languages: &self.index_languages,
            text: Some(&text),
            edition: None,
            is_languages: false,
        };
        let html = self.page(
            shell,
            words,
            &frame,
            &head,
            &heading,
            files.buffer(),
            |html| {
                pages::index(html, site, at, locale, words, &path);
            },
        );
        files.put_buffer(&path, html)
    }

    /// The list of languages, in the source language.
    pub(super) fn languages(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        let site = self.site;
        let at = site.main_locale();
        let Some((at, (shell, words))) = at.and_then(|at| Some((at, self.locales.get(at)?))) else {
            return Ok(());
        };
        let Some(locale) = site.locales.get(at) else {
            return Ok(());
        };
        let heading = words.text("languages-heading");
        let description = words.index_description();
        let url = site.url("index.html");
        let head = Head {
            indexed: !site.is_hidden(),
            description: Some(&description),
            canonical: Some(&url),
            alternates: Some(&self.index),
            preview: Some(("website", &heading, at)),
            ..Head::default()
        };
        let frame = Frame {
            site,
            words,
            path: "index.html",
            at,
            languages: &Languages::default(),
            text: None,
            edition: None,
            is_languages: true,
        };
        let html = self.page(
            shell,
            words,
            &frame,
            &head,
            &heading,
            files.buffer(),
            |html| {
                pages::languages(html, site, locale.locale, words);
            },
        );
        files.put_buffer("index.html", html)
    }
}
