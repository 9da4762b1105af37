//! Pages that are no article: a locale's list of articles, the list of languages, the notice in place of a
//! withheld edition, a former address.

use std::collections::BTreeMap;

use crate::content::SegmentKind;
use crate::locale::Locale;
use crate::render::html::article::original_link;
use crate::render::html::encode::{Attr, Element, Html};
use crate::render::html::inline::Inlines;
use crate::render::html::words::Words;
use crate::render::view::{PageView, Shown};
use crate::site::{Site, SiteLocale, article_page, index_page, relative_href};

/// `main` of a locale's list of articles.
pub(super) fn index<'s>(
    html: &mut Html,
    site: &'s Site<'s>,
    at: usize,
    locale: &'s SiteLocale<'s>,
    words: &'s Words<'s>,
    path: &'s str,
) {
    html.element(Element::H1, &[], &words.text("index-heading"));
    html.line();
    html.append(&words.banner);
    if locale.articles.is_empty() {
        html.element(Element::P, &[], &words.text("index-empty"));
        html.line();
    } else {
        html.open(Element::UL, &[Attr::class("articles")]);
        html.line();
        for article in locale
            .articles
            .iter()
            .filter_map(|&it| site.articles.get(it))
        {
            let Some(page) = PageView::new(site, article, at) else {
                continue;
            };
            let href = relative_href(path, &article_page(locale.locale.tag(), article.slug()));
            let mut inlines = Inlines {
                site,
                slug: article.slug(),
                path,
                at,
                locale: locale.locale,
                words,
                footnotes: BTreeMap::new(),
                unlinked: true,
            };
            html.open(Element::LI, &[]);
            html.open(Element::H2, &[]);
            html.open(Element::A, &[Attr::Url("href", &href)]);
            segment(html, &page, &mut inlines, SegmentKind::Title, Element::SPAN);
            html.close(Element::A);
            html.close(Element::H2);
            html.line();
            segment(
                html,
                &page,
                &mut inlines,
                SegmentKind::Description,
                Element::P,
            );
            html.close(Element::LI);
            html.line();
        }
        html.close(Element::UL);
        html.line();
    }
    html.append(&words.contact);
}

fn segment<'s>(
    html: &mut Html,
    page: &PageView<'s>,
    inlines: &mut Inlines<'s>,
    kind: SegmentKind,
    element: Element,
) {
    let Some(at) = page.body.position(kind) else {
        return;
    };
    match page.body.segment(at) {
        Shown::Text(text) if text.foreign.is_none() && element == Element::SPAN => {
            inlines.write(html, text);
        }
        Shown::Text(text) => {
            html.open(
                element,
                &[Attr::lang(text.foreign), Attr::dir(text.foreign)],
            );
            inlines.write(html, text);
            html.close(element);
        }
        Shown::Missing(source) => {
            let language = Some(&page.body.site.settings.source);
            html.element(
                element,
                &[Attr::lang(language), Attr::dir(language)],
                source,
            );
        }
        Shown::Nothing => {}
    }
}

/// `main` of the list of languages, which is in the source language.
pub(super) fn languages(html: &mut Html, site: &Site<'_>, page: &Locale, words: &Words<'_>) {
    html.element(Element::H1, &[], &words.text("languages-heading"));
    html.line();
    html.append(&words.banner);
    html.group(Element::UL, &[Attr::class("all-languages")], |html| {
        html.line();
        all_languages(html, site, page);
    });
}

fn all_languages(html: &mut Html, site: &Site<'_>, page: &Locale) {
    for locale in site.locales.iter().filter(|it| !it.articles.is_empty()) {
        let locale = locale.locale;
        let href = relative_href("index.html", &index_page(locale.tag()));
        html.open(Element::LI, &[]);
        html.element(
            Element::A,
            &[
                Attr::Url("href", &href),
                Attr::lang(Some(locale)),
                Attr::dir(Some(locale)),
                Attr::Text("hreflang", locale.tag()),
            ],
            locale.autonym(),
        );
        // For staff who look a language up for somebody else.
        if locale.english_name() != locale.autonym() {
            let english = !page.tag().starts_with("en");
            html.text(" ");
            html.element(
                Element::SPAN,
                &[
                    Attr::class("english"),
                    if english {
                        Attr::Text("lang", "en")
                    } else {
                        Attr::None
                    },
                    Attr::Text("dir", "ltr"),
                ],
                locale.english_name(),
            );
        }
        html.close(Element::LI);
        html.line();
    }
}

/// `main` of the notice in place of a withheld edition. `source` is the page in the source language,
/// where it is published: its locale and relative address.
pub(super) fn withheld(html: &mut Html, words: &Words<'_>, source: Option<&(&Locale, String)>) {
    html.element(Element::H1, &[], &words.text("withheld-title"));
    html.line();
    html.append(&words.banner);
    html.element(Element::P, &[], &words.text("withheld-text"));
    html.line();
    if let Some((language, href)) = source {
        original_link(html, words, language, href);
    }
    html.append(&words.contact);
}

/// `main` of a former address.
pub(super) fn moved(html: &mut Html, words: &Words<'_>, href: &str) {
    html.element(Element::H1, &[], &words.text("moved-title"));
    html.line();
    html.open(Element::P, &[]);
    html.open(Element::A, &[Attr::Url("href", href)]);
    html.text(&words.text("moved-link"));
    html.close(Element::A);
    html.close(Element::P);
    html.line();
    html.append(&words.offer);
}
