//! The blocks of an article → plain text that makes sense when it is read out, line by line.

use crate::content::{Alert, Block, SegmentIndex, SegmentKind, Table};
use crate::locale::{Direction, Locale};
use crate::render::text::inline::{Inlines, push};
use crate::render::text::paper::Paper;
use crate::render::text::words::Words;
use crate::render::text::wrap::Paragraph;
use crate::render::view::{Shown, View, words};

/// Writes the blocks of one document.
#[derive(Debug)]
pub(super) struct Blocks<'w, 's> {
    /// The document.
    pub(super) view: View<'s>,
    /// Inline content of the file.
    pub(super) inlines: &'w mut Inlines<'s>,
    /// The file.
    pub(super) paper: &'w mut Paper<'s>,
}

impl<'s> Blocks<'_, 's> {
    /// Blocks one after the other, with blank lines between them unless `tight`.
    pub(super) fn blocks(&mut self, blocks: &[Block], tight: bool) {
        for block in blocks {
            self.paper.gap(usize::from(!tight));
            self.block(block);
        }
    }

    /// Appends a segment's text. False when there is nothing to show.
    pub(super) fn text(&mut self, out: &mut Paragraph, at: SegmentIndex) -> bool {
        match self.view.segment(at) {
            Shown::Nothing => false,
            Shown::Text(text) => {
                let direction = text.foreign.map_or(self.direction(), Locale::direction);
                self.inlines.content(out, text.content, direction);
                true
            }
            Shown::Missing(source) => {
                let direction = self.direction();
                push(out, "[", direction);
                push(out, &self.words().text("draft-missing"), direction);
                push(out, "] ", direction);
                push(out, source, self.view.site.settings.source.direction());
                true
            }
        }
    }

    /// A segment as a paragraph of its own.
    pub(super) fn paragraph(&mut self, at: SegmentIndex) {
        self.label(at);
        let mut paragraph = self.paper.empty();
        if self.text(&mut paragraph, at) {
            self.paper.paragraph(&paragraph);
        }
        self.paper.give_back(paragraph);
    }

    /// Tells readers, in their language, that the text is not. On a line of its own: a line has one
    /// direction.
    fn label(&mut self, at: SegmentIndex) {
        let labelled = matches!(
            self.view.kind(at),
            Some(
                SegmentKind::Paragraph
                    | SegmentKind::Item
                    | SegmentKind::Definition
                    | SegmentKind::Footnote
            )
        );
        if labelled && matches!(self.view.segment(at), Shown::Text(text) if text.untranslated) {
            let mut paragraph = Paragraph::default();
            push(
                &mut paragraph,
                &self.words().text("fallback-label"),
                self.direction(),
            );
            self.paper.paragraph(&paragraph);
        }
    }

    fn direction(&self) -> Direction {
        self.inlines.direction
    }

    fn words(&self) -> &'s Words<'s> {
        self.inlines.words
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(at) => self.paragraph(*at),
            Block::List {
                start,
                tight,
                items,
            } => self.list(*start, *tight, items),
            Block::Quote(inner) => self.indented(|this| this.blocks(inner, false)),
            Block::Alert(alert, inner) => self.alert(*alert, inner),
            Block::Definitions(groups) => self.definitions(groups),
            Block::Table(table) => self.table(table),
            Block::Figure {
                alternative,
                caption,
                ..
            } => self.figure(*alternative, *caption),
            Block::Code(_, text) => self.indented(|this| {
                for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
                    this.paper.verbatim(line);
                }
            }),
            Block::Rule => {}
        }
    }

    /// Writes two spaces further in.
    fn indented(&mut self, write: impl FnOnce(&mut Blocks<'_, 's>)) {
        self.marked("  ", write);
    }

    fn marked(&mut self, marker: &str, write: impl FnOnce(&mut Blocks<'_, 's>)) {
        let (view, inlines) = (self.view, &mut *self.inlines);
        self.paper.hanging(marker, |paper| {
            write(&mut Blocks {
                view,
                inlines,
                paper,
            });
        });
    }

    fn list(&mut self, start: Option<u64>, tight: bool, items: &[Vec<Block>]) {
        let mut number = start;
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                self.paper.gap(usize::from(!tight));
            }
            let marker = match number {
                Some(at) => [&self.words().figures.write(at), ". "].concat(),
                None => "- ".to_owned(),
            };
            self.marked(&marker, |this| this.blocks(item, tight));
            number = number.map(|at| at.saturating_add(1));
        }
    }

    fn alert(&mut self, alert: Alert, inner: &[Block]) {
        let label = self.words().text(match alert {
            Alert::Note => "alert-note",
            Alert::Tip => "alert-tip",
            Alert::Important => "alert-important",
            Alert::Warning => "alert-warning",
            Alert::Caution => "alert-caution",
        });
        let rest = match inner.split_first() {
            Some((Block::Paragraph(first), rest)) if matches!(self.view.segment(*first), Shown::Text(text) if !text.untranslated) =>
            {
                let direction = self.direction();
                let mut paragraph = Paragraph::default();
                self.labelled(
                    &mut paragraph,
                    |_, out| push(out, &label, direction),
                    |this, out| {
                        this.text(out, *first);
                    },
                );
                self.paper.paragraph(&paragraph);
                rest
            }
            _ => {
                let mut paragraph = Paragraph::default();
                push(&mut paragraph, &label, self.direction());
                self.paper.paragraph(&paragraph);
                inner
            }
        };
        self.blocks(rest, false);
    }

    /// `label: content`, as the language writes it.
    pub(super) fn labelled(
        &mut self,
        out: &mut Paragraph,
        label: impl FnOnce(&mut Self, &mut Paragraph),
        content: impl FnOnce(&mut Self, &mut Paragraph),
    ) {
        let direction = self.direction();
        let (before, between, after) = self.words().label_pattern();
        push(out, before, direction);
        label(self, out);
        push(out, between, direction);
        content(self, out);
        push(out, after, direction);
    }

    fn definitions(&mut self, groups: &[(Vec<SegmentIndex>, Vec<Vec<Block>>)]) {
        for (terms, definitions) in groups {
            self.paper.gap(1);
            for &term in terms {
                self.paragraph(term);
            }
            self.indented(|this| {
                for definition in definitions {
                    this.paper.gap(0);
                    this.blocks_after_term(definition);
                }
            });
        }
    }

    fn blocks_after_term(&mut self, blocks: &[Block]) {
        for (place, block) in blocks.iter().enumerate() {
            self.paper.gap(usize::from(place > 0));
            self.block(block);
        }
    }

    /// A table, row by row: what the row is about, then `column: value`.
    fn table(&mut self, table: &Table) {
        if let Some(at) = table.caption {
            let (before, after) = self.words().table();
            let direction = self.direction();
            let mut caption = Paragraph::default();
            push(&mut caption, &before, direction);
            if self.text(&mut caption, at) {
                push(&mut caption, &after, direction);
                self.paper.paragraph(&caption);
            }
        }
        for row in &table.rows {
            self.paper.gap(1);
            for (column, cell) in row.iter().enumerate() {
                let Some(cell) = *cell else { continue };
                let head = table.head.get(column).copied().flatten();
                let mut line = Paragraph::default();
                let shown = match head {
                    Some(head) if !matches!(self.view.segment(head), Shown::Nothing) => {
                        let mut shown = false;
                        self.labelled(
                            &mut line,
                            |this, out| {
                                this.text(out, head);
                            },
                            |this, out| shown = this.text(out, cell),
                        );
                        shown
                    }
                    _ => self.text(&mut line, cell),
                };
                if !shown {
                    continue;
                }
                if column == 0 {
                    self.paper.paragraph(&line);
                } else {
                    self.indented(|this| this.paper.paragraph(&line));
                }
            }
        }
        if table.rows.is_empty() {
            for &cell in table.head.iter().flatten() {
                self.paragraph(cell);
            }
        }
    }

    fn figure(&mut self, alternative: Option<SegmentIndex>, caption: Option<SegmentIndex>) {
        if let Some(Shown::Text(text)) = alternative.map(|at| self.view.segment(at)) {
            let label = self.words().image(&words(text.content));
            let mut paragraph = Paragraph::default();
            push(&mut paragraph, &label, self.direction());
            self.paper.paragraph(&paragraph);
        }
        if let Some(at) = caption {
            self.paragraph(at);
        }
    }
}
