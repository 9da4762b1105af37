//! The blocks of an article → HTML. The structure is the source's in every language; what differs is
//! text, and the language it is in.

use crate::content::{Alert, Block, CellAlign, Section, SegmentIndex, SegmentKind, Table};
use crate::locale::Locale;
use crate::render::html::encode::{Attr, Element, Flavor, Html};
use crate::render::html::inline::{CODE, Inlines};
use crate::render::view::{Shown, Text, View};

/// Writes the blocks of one document of a page.
#[derive(Debug)]
pub(super) struct Blocks<'b, 's> {
    /// The document.
    pub(super) view: View<'s>,
    /// Inline content of the page.
    pub(super) inlines: &'b mut Inlines<'s>,
    /// Tables of the page so far.
    pub(super) tables: &'b mut usize,
}

impl Blocks<'_, '_> {
    /// A heading with its id, `shift` levels deeper than in the source.
    pub(super) fn heading(&mut self, html: &mut Html, section: &Section, id: Attr<'_>, shift: u8) {
        if let Some(at) = section.heading {
            let element = Element::heading(section.level.saturating_add(shift));
            if self.text_element(html, element, &[id], at) {
                html.line();
            }
        }
    }

    /// Blocks one after the other.
    pub(super) fn blocks(&mut self, html: &mut Html, blocks: &[Block]) {
        for block in blocks {
            self.block(html, block);
        }
    }

    fn block(&mut self, html: &mut Html, block: &Block) {
        match block {
            Block::Paragraph(at) => {
                if self.text_element(html, Element::P, &[], *at) {
                    html.line();
                }
            }
            Block::List {
                start,
                tight,
                items,
            } => self.list(html, *start, *tight, items),
            Block::Quote(inner) => html.group(Element::BLOCKQUOTE, &[], |html| {
                html.line();
                self.blocks(html, inner);
            }),
            Block::Alert(alert, inner) => self.alert(html, *alert, inner),
            Block::Definitions(groups) => self.definitions(html, groups),
            Block::Table(table) => self.table(html, table),
            Block::Figure {
                source,
                alternative,
                caption,
                ..
            } => self.figure(html, source, *alternative, *caption),
            Block::Code(_, text) => {
                html.open(Element::PRE, CODE);
                html.element(Element::CODE, &[], text.strip_suffix('\n').unwrap_or(text));
                html.close(Element::PRE);
                html.line();
            }
            Block::Rule => {
                html.open(Element::HR, &[]);
                html.line();
            }
        }
    }

    /// An element around a segment's text, with its language. False when there is nothing to show.
    fn text_element(
        &mut self,
        html: &mut Html,
        element: Element,
        attributes: &[Attr<'_>],
        at: SegmentIndex,
    ) -> bool {
        let open = |html: &mut Html, foreign: Option<&Locale>| {
            let mut all = [Attr::None; 4];
            let given = attributes
                .iter()
                .copied()
                .chain([Attr::lang(foreign), Attr::dir(foreign)]);
            for (slot, attribute) in all.iter_mut().zip(given) {
                *slot = attribute;
            }
            html.open(element, &all);
        };
        match self.view.segment(at) {
            Shown::Nothing => return false,
            Shown::Text(text) => {
                open(html, text.foreign);
                self.label(html, at, text);
                self.inlines.write(html, text);
            }
            Shown::Missing(source) => {
                open(html, None);
                self.missing(html, source);
            }
        }
        html.close(element);
        true
    }

    /// Text where an element around it is open already. Its language goes on a `div` of its own, so that
    /// the mark of a list item stays on the list's side.
    fn bare_text(&mut self, html: &mut Html, at: SegmentIndex) {
        match self.view.segment(at) {
            Shown::Text(Text {
                foreign: None,
                content,
                ..
            }) => {
                let direction = self.inlines.locale.direction();
                self.inlines.content(html, content, direction);
            }
            Shown::Nothing => {}
            Shown::Text(_) | Shown::Missing(_) => {
                self.text_element(html, Element::DIV, &[], at);
            }
        }
    }

    /// Tells readers, in their language, that the text is not. Headings, cells and terms go without.
    fn label(&mut self, html: &mut Html, at: SegmentIndex, text: Text<'_>) {
        let labelled = matches!(
            self.view.kind(at),
            Some(
                SegmentKind::Paragraph
                    | SegmentKind::Item
                    | SegmentKind::Definition
                    | SegmentKind::Footnote
            )
        );
        if text.untranslated && labelled {
            let page = Some(self.inlines.locale);
            html.element(
                Element::B,
                &[
                    Attr::class("untranslated"),
                    Attr::lang(page),
                    Attr::dir(page),
                ],
                &self.inlines.words.untranslated,
            );
            html.text(" ");
        }
    }

    fn missing(&self, html: &mut Html, source: &str) {
        let language = Some(&self.view.site.settings.source);
        html.open(Element::MARK, &[Attr::class("missing")]);
        html.element(Element::B, &[], &self.inlines.words.missing);
        html.text(" ");
        html.element(
            Element::SPAN,
            &[Attr::lang(language), Attr::dir(language)],
            source,
        );
        html.close(Element::MARK);
    }

    fn list(&mut self, html: &mut Html, start: Option<u64>, tight: bool, items: &[Vec<Block>]) {
        let element = if start.is_some() {
            Element::OL
        } else {
            Element::UL
        };
        let first = start
            .filter(|&start| start != 1)
            .map_or(Attr::None, |start| Attr::Number("start", start));
        let digits = self.inlines.words.list_class(start.is_some());
        html.group(element, &[digits, first], |html| {
            html.line();
            for item in items {
                self.item(html, Element::LI, tight, item);
            }
        });
    }

    /// A list item or definition. One paragraph alone is the element's own text.
    fn item(&mut self, html: &mut Html, element: Element, tight: bool, item: &[Block]) {
        html.group(element, &[], |html| match item.split_first() {
            Some((Block::Paragraph(only), [])) => self.bare_text(html, *only),
            Some((Block::Paragraph(first), rest)) if tight => {
                self.bare_text(html, *first);
                html.line();
                self.blocks(html, rest);
            }
            _ => {
                html.line();
                self.blocks(html, item);
            }
        });
    }

    fn alert(&mut self, html: &mut Html, alert: Alert, inner: &[Block]) {
        let (class, message) = match alert {
            Alert::Note => ("alert alert-note", "alert-note"),
            Alert::Tip => ("alert alert-tip", "alert-tip"),
            Alert::Important => ("alert alert-important", "alert-important"),
            Alert::Warning => ("alert alert-warning", "alert-warning"),
            Alert::Caution => ("alert alert-caution", "alert-caution"),
        };
        html.open(Element::DIV, &[Attr::class(class)]);
        html.line();
        html.open(Element::P, &[Attr::class("alert-label")]);
        html.element(Element::STRONG, &[], &self.inlines.words.text(message));
        html.close(Element::P);
        html.line();
        self.blocks(html, inner);
        html.close(Element::DIV);
        html.line();
    }

    fn definitions(&mut self, html: &mut Html, groups: &[(Vec<SegmentIndex>, Vec<Vec<Block>>)]) {
        html.group(Element::DL, &[], |html| {
            html.line();
            for (terms, definitions) in groups {
                html.group(Element::DIV, &[], |html| {
                    html.line();
                    for &term in terms {
                        if self.text_element(html, Element::DT, &[], term) {
                            html.line();
                        }
                    }
                    for definition in definitions {
                        let paragraphs = definition.iter().skip(1);
                        let tight = !paragraphs
                            .into_iter()
                            .any(|block| matches!(block, Block::Paragraph(_)));
                        self.item(html, Element::DD, tight, definition);
                    }
                });
            }
        });
    }

    fn table(&mut self, html: &mut Html, table: &Table) {
        *self.tables += 1;
        let number = self.tables.to_string();
        let caption = table
            .caption
            .filter(|&at| !matches!(self.view.segment(at), Shown::Nothing));
        let unnamed;
        let name = if caption.is_some() {
            Attr::Joined("aria-labelledby", "table--", &number)
        } else {
            let words = self.inlines.words;
            let count = words.count(*self.tables);
            unnamed = [&words.text("table-unnamed"), " ", &count].concat();
            Attr::Text("aria-label", &unnamed)
        };
        // Wide tables are scrolled sideways; the keyboard must reach what scrolls. Where a system drops what
        // makes that so, the region would be a promise without it.
        let class = Attr::class("scroll");
        if html.flavor() == Flavor::Page {
            let role = Attr::Text("role", "region");
            let focus = Attr::Number("tabindex", 0);
            html.open(Element::DIV, &[class, role, name, focus]);
        } else {
            html.open(Element::DIV, &[class]);
        }
        html.open(Element::TABLE, &[]);
        html.line();
        if let Some(at) = caption {
            self.text_element(
                html,
                Element::CAPTION,
                &[Attr::Joined("id", "table--", &number)],
                at,
            );
            html.line();
        }
        html.open(Element::THEAD, &[]);
        html.open(Element::TR, &[]);
        for (column, &cell) in table.head.iter().enumerate() {
            self.cell(html, cell, Attr::Text("scope", "col"), align(table, column));
        }
        html.close(Element::TR);
        html.close(Element::THEAD);
        html.line();
        html.open(Element::TBODY, &[]);
        html.line();
        for row in &table.rows {
            html.open(Element::TR, &[]);
            for (column, &cell) in row.iter().enumerate() {
                let scope = match column {
                    0 => Attr::Text("scope", "row"),
                    _ => Attr::None,
                };
                self.cell(html, cell, scope, align(table, column));
            }
            html.close(Element::TR);
            html.line();
        }
        html.close(Element::TBODY);
        html.line();
        html.close(Element::TABLE);
        html.close(Element::DIV);
        html.line();
    }

    /// A cell; with a scope it heads a row or a column, unless it is empty.
    fn cell(
        &mut self,
        html: &mut Html,
        at: Option<SegmentIndex>,
        scope: Attr<'_>,
        align: Attr<'static>,
    ) {
        let element = if scope == Attr::None {
            Element::TD
        } else {
            Element::TH
        };
        let shown = at.is_some_and(|at| self.text_element(html, element, &[scope, align], at));
        if !shown {
            html.element(Element::TD, &[], "");
        }
    }

    fn figure(
        &mut self,
        html: &mut Html,
        source: &str,
        alternative: Option<SegmentIndex>,
        caption: Option<SegmentIndex>,
    ) {
        let inlines = &*self.inlines;
        let image = inlines.site.image(inlines.slug, inlines.locale, source);
        let (words, foreign) = match alternative.map(|at| self.view.segment(at)) {
            Some(Shown::Text(text)) => (crate::render::view::words(text.content), text.foreign),
            Some(Shown::Missing(source)) => {
                (source.to_owned(), Some(&self.view.site.settings.source))
            }
            Some(Shown::Nothing) | None => (String::new(), None),
        };
        html.open(Element::FIGURE, &[]);
        if let Some(image) = image {
            let href = inlines.href(html, &image.path);
            html.open(
                Element::IMG,
                &[
                    Attr::Url("src", &href),
                    Attr::Text("alt", &words),
                    Attr::Number("width", image.size.width.into()),
                    Attr::Number("height", image.size.height.into()),
                    Attr::Text("loading", "lazy"),
                    Attr::lang(foreign),
                    Attr::dir(foreign),
                ],
            );
        } else {
            // The file is not there: its description is, and a rule reports it.
            html.element(
                Element::P,
                &[Attr::lang(foreign), Attr::dir(foreign)],
                &words,
            );
        }
        if let Some(at) = caption {
            self.text_element(html, Element::FIGCAPTION, &[], at);
        }
        html.close(Element::FIGURE);
        html.line();
    }
}

fn align(table: &Table, column: usize) -> Attr<'static> {
    match table.align.get(column) {
        Some(CellAlign::Center) => Attr::class("center"),
        Some(CellAlign::End) => Attr::class("end"),
        Some(CellAlign::Start | CellAlign::None) | None => Attr::None,
    }
}
