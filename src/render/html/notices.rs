//! The page of the notices: each in its own language and direction, the page around them in the source
//! language.

use std::collections::BTreeMap;

use crate::content::{NOTICES, SegmentKind};
use crate::render::html::Pages;
use crate::render::html::blocks::Blocks;
use crate::render::html::encode::{Attr, Element, Html};
use crate::render::html::frame::{Frame, Languages};
use crate::render::html::head::Head;
use crate::render::html::inline::Inlines;
use crate::render::html::words::Words;
use crate::render::view::View;
use crate::render::{Files, RenderError};
use crate::site::{NOTICES_PAGE, NOTICES_TEXT, Site, SiteNotices, relative_href};

impl Pages<'_> {
    /// The notices.
    pub(super) fn notices(&self, files: &mut Files<'_>) -> Result<(), RenderError> {
        let site = self.site;
        let Some((notices, at)) = site.notices.as_ref().zip(site.main_locale()) else {
            return Ok(());
        };
        let Some(((shell, words), locale)) = self.locales.get(at).zip(site.locales.get(at)) else {
            return Ok(());
        };
        let view = View {
            site,
            document: notices.document,
            edition: notices.edition,
            context: locale.context,
        };
        let title = view.words_of(SegmentKind::Title).unwrap_or_default();
        let description = view.words_of(SegmentKind::Description);
        let url = site.url(NOTICES_PAGE);
        let text_url = site.url(NOTICES_TEXT);
        let text = relative_href(NOTICES_PAGE, NOTICES_TEXT);
        let head = Head {
            indexed: !site.is_hidden(),
            description: description.as_deref(),
            canonical: Some(&url),
            text: Some((&text_url, locale.locale)),
            preview: Some(("website", &title, at)),
            ..Head::default()
        };
        let frame = Frame {
            site,
            words,
            path: NOTICES_PAGE,
            at,
            languages: &Languages::default(),
            text: Some(&text),
            edition: None,
            is_languages: false,
        };
        let html = self.page(
            shell,
            words,
            &frame,
            &head,
            &title,
            files.buffer(),
            |html| {
                html.element(Element::H1, &[], &title);
                html.line();
                html.append(&words.banner);
                jumps(html, notices, words);
                body(html, site, notices, view, words, at);
                html.append(&words.contact);
            },
        );
        files.put_buffer(NOTICES_PAGE, html)
    }
}

/// Links to the notices, each by the name of its language.
fn jumps(html: &mut Html, notices: &SiteNotices<'_>, words: &Words<'_>) {
    html.open(
        Element::NAV,
        &[
            Attr::class("languages"),
            Attr::Text("aria-label", &words.text("languages-label")),
        ],
    );
    html.group(Element::UL, &[], |html| {
        html.line();
        let mut seen = Vec::new();
        for (language, _) in notices.groups() {
            let Some(fragment) = notices
                .fragment(language)
                .filter(|_| !seen.contains(&language))
            else {
                continue;
            };
            seen.push(language);
            html.open(Element::LI, &[]);
            html.element(
                Element::A,
                &[
                    Attr::Text("href", &fragment),
                    Attr::lang(Some(language)),
                    Attr::dir(Some(language)),
                ],
                language.autonym(),
            );
            html.close(Element::LI);
            html.line();
        }
    });
    html.close(Element::NAV);
    html.line();
}

fn body<'s>(
    html: &mut Html,
    site: &'s Site<'s>,
    notices: &'s SiteNotices<'s>,
    view: View<'s>,
    words: &'s Words<'s>,
    at: usize,
) {
    let mut tables = 0;
    let ids = notices.document.section_ids;
    for (language, range) in notices.groups() {
        let mut inlines = Inlines {
            site,
            slug: NOTICES,
            path: NOTICES_PAGE,
            at,
            locale: language,
            words,
            footnotes: BTreeMap::new(),
            unlinked: false,
        };
        let attributes = [
            Attr::class("notice"),
            Attr::lang(Some(language)),
            Attr::dir(Some(language)),
        ];
        html.group(Element::DIV, &attributes, |html| {
            html.line();
            let sections = notices.document.article.sections.iter().zip(ids);
            for (section, id) in sections.skip(range.start).take(range.len()) {
                let mut blocks = Blocks {
                    view,
                    inlines: &mut inlines,
                    tables: &mut tables,
                };
                blocks.heading(html, section, Attr::Joined("id", "", id), 0);
                blocks.blocks(html, &section.blocks);
            }
        });
    }
}
