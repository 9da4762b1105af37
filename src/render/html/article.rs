//! The page of a published edition.

use std::collections::BTreeMap;

use crate::content::{Section, SegmentKind};
use crate::render::contact::after_label;
use crate::render::html::blocks::Blocks;
use crate::render::html::disclaimers::{disclaimers, disclaimers_at};
use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::inline::Inlines;
use crate::render::html::words::Words;
use crate::render::view::{PageView, Shown};
use crate::site::{Notices, Site, article_page, relative_href};

/// What is inside `main`.
pub(super) fn main<'s>(
    html: &mut Html,
    site: &'s Site<'s>,
    page: &PageView<'s>,
    words: &'s Words<'s>,
    path: &'s str,
) {
    let mut inlines = Inlines {
        site,
        slug: page.article.slug(),
        path,
        at: page.at,
        locale: page.locale.locale,
        words,
        footnotes: BTreeMap::new(),
        unlinked: false,
    };
    let mut tables = 0;
    // A page that is not ours has a heading of its own.
    if html.flavor() == Flavor::Page {
        title(html, page, &mut inlines);
    }
    html.append(&words.banner);
    notices(html, site, page, &mut inlines);
    disclaimers(html, page, &mut inlines, &mut tables);
    contents(html, page, &mut inlines);
    for (at, section, id) in page.body.sections() {
        let mut blocks = Blocks {
            view: page.body,
            inlines: &mut inlines,
            tables: &mut tables,
        };
        blocks.heading(html, section, Attr::Joined("id", "", id), 0);
        disclaimers_at(html, page, at, section.level, &mut inlines, &mut tables);
        let mut blocks = Blocks {
            view: page.body,
            inlines: &mut inlines,
            tables: &mut tables,
        };
        blocks.blocks(html, &section.blocks);
    }
    notes(html, page, &mut inlines, &mut tables);
    html.append(&words.contact);
    dates(html, site, page, words, path);
}

fn title<'s>(html: &mut Html, page: &PageView<'s>, inlines: &mut Inlines<'s>) {
    let Some(at) = page.body.position(SegmentKind::Title) else {
        return;
    };
    match page.body.segment(at) {
        Shown::Text(text) => {
            html.open(
                Element::H1,
                &[Attr::lang(text.foreign), Attr::dir(text.foreign)],
            );
            inlines.write(html, text);
            html.close(Element::H1);
        }
        Shown::Missing(source) => {
            let language = Some(&page.body.site.settings.source);
            html.element(
                Element::H1,
                &[Attr::lang(language), Attr::dir(language)],
                source,
            );
        }
        Shown::Nothing => return,
    }
    html.line();
}

/// What readers must know about the text before they read it.
fn notices<'s>(
    html: &mut Html,
    site: &'s Site<'s>,
    page: &PageView<'s>,
    inlines: &mut Inlines<'s>,
) {
    let notices = page.published.notices;
    if notices == Notices::default() {
        return;
    }
    let (words, path) = (inlines.words, inlines.path);
    html.open(Element::DIV, &[Attr::class("notices")]);
    html.line();
    for (shown, message) in [
        (notices.machine, "machine-notice"),
        (notices.stale, "stale-notice"),
        (notices.fallback, "fallback-notice"),
    ] {
        if shown {
            html.element(Element::P, &[], &words.text(message));
            html.line();
        }
        if shown && message == "stale-notice" {
            html.group(Element::UL, &[], |html| {
                html.line();
                section_links(html, page, &page.stale_sections(), inlines);
            });
        }
    }
    original(html, site, page, words, path);
    html.close(Element::DIV);
    html.line();
}

/// Link to the page in the language it was written in, by that language's own name.
fn original(html: &mut Html, site: &Site<'_>, page: &PageView<'_>, words: &Words<'_>, path: &str) {
    let source = site
        .source
        .filter(|&source| source != page.at && page.article.published(source).is_some())
        .and_then(|source| site.locales.get(source));
    if let Some(source) = source {
        let to = article_page(source.locale.tag(), page.article.slug());
        let href = match html.flavor() {
            Flavor::Page => relative_href(path, &to),
            Flavor::Embedded => site.url(&to),
        };
        original_link(html, words, source.locale, &href);
    }
}

/// `Original text: English`
pub(super) fn original_link(
    html: &mut Html,
    words: &Words<'_>,
    language: &crate::locale::Locale,
    href: &str,
) {
    html.open(Element::P, &[Attr::class("original")]);
    let label = words.text("original-label");
    html.text(&label);
    html.text(after_label(&label));
    html.element(
        Element::A,
        &[
            Attr::Url("href", href),
            Attr::lang(Some(language)),
            Attr::dir(Some(language)),
            Attr::Text("hreflang", language.tag()),
        ],
        language.autonym(),
    );
    html.close(Element::P);
    html.line();
}

fn contents<'s>(html: &mut Html, page: &PageView<'s>, inlines: &mut Inlines<'s>) {
    let listed = page.body.contents();
    if listed.is_empty() {
        return;
    }
    html.open(
        Element::NAV,
        &[
            Attr::class("contents"),
            Attr::Text("aria-labelledby", "contents--heading"),
        ],
    );
    html.line();
    html.element(
        Element::H2,
        &[Attr::Text("id", "contents--heading")],
        &inlines.words.text("contents-heading"),
    );
    html.line();
    html.open(Element::OL, &[inlines.words.list_class(true)]);
    html.line();
    section_links(html, page, &listed, inlines);
    html.close(Element::OL);
    html.close(Element::NAV);
    html.line();
}

/// Items with links to sections of the page.
fn section_links<'s>(
    html: &mut Html,
    page: &PageView<'s>,
    sections: &[(&'s Section, &'s str)],
    inlines: &mut Inlines<'s>,
) {
    inlines.unlinked = true;
    for (section, id) in sections {
        let Some(at) = section.heading else { continue };
        html.open(Element::LI, &[]);
        let link = |language| {
            [
                Attr::Joined("href", "#", id),
                Attr::lang(language),
                Attr::dir(language),
            ]
        };
        match page.body.segment(at) {
            Shown::Text(text) => {
                html.open(Element::A, &link(text.foreign));
                inlines.write(html, text);
                html.close(Element::A);
            }
            Shown::Missing(source) => {
                let language = Some(&page.body.site.settings.source);
                html.element(Element::A, &link(language), source);
            }
            Shown::Nothing => {}
        }
        html.close(Element::LI);
        html.line();
    }
    inlines.unlinked = false;
}

/// Footnotes, each with the way back to its first reference.
fn notes<'s>(html: &mut Html, page: &PageView<'s>, inlines: &mut Inlines<'s>, tables: &mut usize) {
    let footnotes = page.body.footnotes();
    if footnotes.is_empty() {
        return;
    }
    html.open(
        Element::SECTION,
        &[
            Attr::class("notes"),
            Attr::Text("role", "doc-endnotes"),
            Attr::Text("aria-labelledby", "notes"),
        ],
    );
    html.line();
    html.element(
        Element::H2,
        &[Attr::Text("id", "notes")],
        &inlines.words.text("notes-heading"),
    );
    html.line();
    html.open(Element::OL, &[inlines.words.list_class(true)]);
    html.line();
    for (number, (_, blocks)) in (1..).zip(footnotes) {
        let label = number.to_string();
        html.open(Element::LI, &[Attr::Joined("id", "note--", &label)]);
        html.line();
        Blocks {
            view: page.body,
            inlines,
            tables,
        }
        .blocks(html, blocks);
        if inlines.footnotes.contains_key(&number) {
            html.open(Element::P, &[]);
            html.element(
                Element::A,
                &[
                    Attr::Text("role", "doc-backlink"),
                    Attr::Joined("href", "#noteref--", &label),
                ],
                &inlines.words.note_back(number),
            );
            html.close(Element::P);
            html.line();
        }
        html.close(Element::LI);
        html.line();
    }
    html.close(Element::OL);
    html.close(Element::SECTION);
    html.line();
}

/// When the content was reviewed, and where it comes from.
fn dates(html: &mut Html, site: &Site<'_>, page: &PageView<'_>, words: &Words<'_>, path: &str) {
    html.group(Element::DIV, &[Attr::class("meta")], |html| {
        html.line();
        if let Some(reviewed) = &page.body.document.article.front.reviewed {
            words.date_line(html, "last-reviewed", &reviewed.date);
            if let Some(next) = &reviewed.next {
                words.date_line(html, "next-review", next);
            }
        }
        if let Some(review) = site.translation_review(page.article, page.at) {
            words.review(html, &review);
        }
        original(html, site, page, words, path);
    });
}
