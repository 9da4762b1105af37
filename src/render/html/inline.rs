//! Inline content → HTML: values with their types, isolation in right-to-left text, links.

use std::collections::BTreeMap;

use crate::content::{Inline, Value, ValueKind};
use crate::locale::{Direction, Locale};
use crate::localize::Content;
use crate::render::bidi;
use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::words::Words;
use crate::render::link::{self, Link};
use crate::render::units::numbers_to_call;
use crate::render::view::Text;
use crate::site::Site;

/// What inline content needs to know about its page.
#[derive(Debug)]
pub(super) struct Inlines<'s> {
    /// The site.
    pub(super) site: &'s Site<'s>,
    /// Slug of the document that links are relative to.
    pub(super) slug: &'s str,
    /// Path of the page.
    pub(super) path: &'s str,
    /// Position of the page's locale.
    pub(super) at: usize,
    /// Its locale.
    pub(super) locale: &'s Locale,
    /// Interface text.
    pub(super) words: &'s Words<'s>,
    /// How often each footnote was referred to so far.
    pub(super) footnotes: BTreeMap<usize, usize>,
    /// Inside a link or a list of links: no links and no footnotes.
    pub(super) unlinked: bool,
}

impl Inlines<'_> {
    /// The text of a segment; its language is on the element around it.
    pub(super) fn write(&mut self, html: &mut Html, text: Text<'_>) {
        let direction = text.foreign.unwrap_or(self.locale).direction();
        self.content(html, text.content, direction);
    }

    /// A content in a paragraph of `direction`.
    pub(super) fn content(&mut self, html: &mut Html, content: &Content, direction: Direction) {
        match content {
            Content::Empty => {}
            Content::Plain(text) => self.text(html, text, direction),
            Content::Rich(inlines) => self.inlines(html, inlines, direction),
        }
    }

    fn inlines(&mut self, html: &mut Html, inlines: &[Inline], direction: Direction) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(html, text, direction),
                Inline::Code(text) => html.element(Element::CODE, CODE, text),
                Inline::Emphasis(inner) => self.wrap(html, Element::EM, inner, direction),
                Inline::Strong(inner) => self.wrap(html, Element::STRONG, inner, direction),
                Inline::Deleted(inner) => self.wrap(html, Element::DEL, inner, direction),
                Inline::Link {
                    destination,
                    content,
                } => self.link(html, destination, content, direction),
                Inline::Image {
                    source,
                    alternative,
                } => self.image(html, source, alternative),
                Inline::Footnote(number) => self.footnote(html, *number),
                Inline::Break => {
                    html.open(Element::BR, &[]);
                    html.line();
                }
                Inline::Value(value) => self.value(html, value, direction),
            }
        }
    }

    /// Text in which the locale's names stay whole.
    fn text(&self, html: &mut Html, text: &str, direction: Direction) {
        let names = self.site.locales.get(self.at);
        let Some(names) = names.and_then(|it| it.context.names.as_ref()) else {
            return isolated(html, text, direction);
        };
        let mut from = 0;
        for name in names.find(text) {
            isolated(
                html,
                text.get(from..name.start).unwrap_or_default(),
                direction,
            );
            from = name.end;
            html.element(
                Element::SPAN,
                &[Attr::class("whole")],
                text.get(name).unwrap_or_default(),
            );
        }
        isolated(html, text.get(from..).unwrap_or_default(), direction);
    }

    /// Address of a file of the site: relative in a page of ours, elsewhere absolute.
    pub(super) fn href(&self, html: &Html, path: &str) -> String {
        match html.flavor() {
            Flavor::Page => crate::site::relative_href(self.path, path),
            Flavor::Embedded => self.site.url(path),
        }
    }

    fn wrap(&mut self, html: &mut Html, element: Element, inner: &[Inline], direction: Direction) {
        html.open(element, &[]);
        self.inlines(html, inner, direction);
        html.close(element);
    }

    fn value(&self, html: &mut Html, value: &Value, direction: Direction) {
        if self.unlinked {
            plain_value(html, value, direction);
        } else {
            linked_value(html, value, direction, self.words);
        }
    }

    fn link(
        &mut self,
        html: &mut Html,
        destination: &str,
        content: &[Inline],
        direction: Direction,
    ) {
        if self.unlinked {
            return self.inlines(html, content, direction);
        }
        let href;
        let mut hint = None;
        let attributes = match link::resolve(self.site, self.slug, self.at, destination) {
            Link::External(url) => [
                Attr::Url("href", url),
                if url.starts_with("tel:") {
                    Attr::class("tel")
                } else {
                    Attr::None
                },
                Attr::None,
            ],
            Link::Fragment(id) => [Attr::Joined("href", "#", id), Attr::None, Attr::None],
            Link::Page {
                path,
                fragment,
                language,
            } => {
                let mut to = self.href(html, &path);
                if let Some(fragment) = fragment {
                    to.push('#');
                    to.push_str(fragment);
                }
                href = to;
                hint = language;
                [
                    Attr::Url("href", &href),
                    language.map_or(Attr::None, |it| Attr::Text("hreflang", it.tag())),
                    Attr::None,
                ]
            }
            Link::None => return self.inlines(html, content, direction),
        };
        html.open(Element::A, &attributes);
        self.unlinked = true;
        self.inlines(html, content, direction);
        self.unlinked = false;
        html.close(Element::A);
        if let Some(language) = hint {
            html.text(" ");
            self.words.language_hint(html, language);
        }
    }

    fn image(&mut self, html: &mut Html, source: &str, alternative: &str) {
        match self.site.image(self.slug, self.locale, source) {
            Some(image) => {
                let href = self.href(html, &image.path);
                html.open(
                    Element::IMG,
                    &[
                        Attr::Url("src", &href),
                        Attr::Text("alt", alternative),
                        Attr::Number("width", image.size.width.into()),
                        Attr::Number("height", image.size.height.into()),
                    ],
                );
            }
            None => html.text(alternative),
        }
    }

    fn footnote(&mut self, html: &mut Html, number: usize) {
        if self.unlinked {
            return;
        }
        let count = self.footnotes.entry(number).or_insert(0);
        *count += 1;
        let label = number.to_string();
        let id = match *count {
            1 => label.clone(),
            count => format!("{label}-{count}"),
        };
        html.open(Element::SUP, &[]);
        html.open(
            Element::A,
            &[
                Attr::Text("role", "doc-noteref"),
                Attr::Joined("id", "noteref--", &id),
                Attr::Joined("href", "#note--", &label),
            ],
        );
        // "Note 1" is read out, "1" is seen.
        self.words.note_reference(html, number);
        html.close(Element::A);
        html.close(Element::SUP);
    }
}

/// Attributes of code, which is in no language.
pub(super) const CODE: &[Attr<'static>] =
    &[Attr::Text("dir", "ltr"), Attr::Text("translate", "no")];

/// Text whose phone numbers, ranges, doses and Latin phrases keep their order.
pub(super) fn isolated(html: &mut Html, text: &str, direction: Direction) {
    if direction == Direction::LeftToRight {
        let mut from = 0;
        for (start, end) in numbers_to_call(text) {
            html.text(text.get(from..start).unwrap_or_default());
            let number = text.get(start..end).unwrap_or_default();
            html.element(Element::SPAN, &[Attr::class("tel")], number);
            from = end;
        }
        return html.text(text.get(from..).unwrap_or_default());
    }
    for run in bidi::runs(text) {
        if run.isolate {
            let class = if numbers_to_call(run.text).is_empty() {
                Attr::None
            } else {
                Attr::class("tel")
            };
            html.element(Element::BDI, &[class, Attr::Text("dir", "ltr")], run.text);
        } else {
            html.text(run.text);
        }
    }
}

/// A value that can be called, opened or written to is a link.
pub(super) fn linked_value(
    html: &mut Html,
    value: &Value,
    direction: Direction,
    words: &Words<'_>,
) {
    let href = match value.kind {
        ValueKind::Phone => words.dial(&value.text),
        ValueKind::Email => ["mailto:", &value.text].concat(),
        ValueKind::Url => value.text.to_string(),
        ValueKind::Text | ValueKind::Number | ValueKind::Date => {
            return plain_value(html, value, direction);
        }
    };
    let class = if value.kind == ValueKind::Phone {
        Attr::class("tel")
    } else {
        Attr::None
    };
    html.open(Element::A, &[class, Attr::Url("href", &href)]);
    plain_value(html, value, direction);
    html.close(Element::A);
}

/// A value as text, isolated where its direction could matter.
pub(super) fn plain_value(html: &mut Html, value: &Value, direction: Direction) {
    match value.kind {
        ValueKind::Phone => html.element(
            Element::BDI,
            &[Attr::Text("dir", "ltr"), Attr::Text("translate", "no")],
            &value.text,
        ),
        ValueKind::Email | ValueKind::Url => {
            html.element(Element::BDI, &[Attr::Text("dir", "ltr")], &value.text);
        }
        ValueKind::Text | ValueKind::Number | ValueKind::Date => {
            if direction == Direction::RightToLeft || bidi::has_right_to_left(&value.text) {
                html.element(Element::BDI, &[], &value.text);
            } else {
                html.text(&value.text);
            }
        }
    }
}
