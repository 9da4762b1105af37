//! Containers of blocks: quotes, lists, definitions, footnotes and tables, opened and closed.

use std::ops::Range;

use crate::content::blocks::{Raw, Walker};
use crate::content::comments::{self, Remark};
use crate::content::segments::Leaf;
use crate::content::words::quote;
use crate::content::{Alert, Block, SegmentIndex, SegmentKind, Table};

/// Containers beyond which nesting is given up and the text kept.
const MAX_NESTING: usize = 32;

/// An open container.
pub(super) struct Open {
    container: Container,
    blocks: Vec<Block>,
    /// Notes for the next block in it.
    pending: Vec<Remark>,
    /// Number of remarks in scope when it began.
    scope: usize,
    range: Range<usize>,
}

/// What is open.
pub(super) enum Container {
    Quote(Option<Alert>),
    List {
        start: Option<u64>,
        tight: bool,
        items: Vec<Vec<Block>>,
    },
    Item,
    Definitions(Vec<(Vec<SegmentIndex>, Vec<Vec<Block>>)>),
    Definition,
    Footnote(usize),
    Table {
        table: Table,
        row: Vec<Option<SegmentIndex>>,
        /// Where the last cell ended.
        cell_end: usize,
    },
}

impl Walker<'_> {
    pub(super) fn push(&mut self, container: Container, range: Range<usize>) {
        // A table nests nothing and needs its cells; a footnote is outside the tree.
        let needed = matches!(container, Container::Table { .. } | Container::Footnote(_));
        if !needed && (self.flattened.0 > 0 || self.stack.len() >= MAX_NESTING) {
            self.flattened.0 += 1;
            if !std::mem::replace(&mut self.flattened.1, true) {
                self.findings.error(
                    "structure/nesting",
                    range.start..range.start + 1,
                    format!("Quotes and lists are nested more than {MAX_NESTING} deep."),
                    "Write the text with fewer levels.",
                );
            }
            return;
        }
        let scope = self.enter();
        self.stack.push(Open {
            container,
            blocks: Vec::new(),
            pending: Vec::new(),
            scope,
            range,
        });
    }

    /// Closes a container; one that is `needed` was opened however deep it is.
    pub(super) fn pop(&mut self, needed: bool) {
        if self.flattened.0 > 0 && !needed {
            self.flattened.0 -= 1;
            return;
        }
        let Some(Open {
            container,
            blocks,
            scope,
            range,
            ..
        }) = self.stack.pop()
        else {
            return;
        };
        self.scope.truncate(scope);
        match container {
            Container::Quote(None) => self.push_block(Block::Quote(blocks)),
            Container::Quote(Some(alert)) => self.push_block(Block::Alert(alert, blocks)),
            Container::List {
                start,
                tight,
                items,
            } => self.push_block(Block::List {
                start,
                tight,
                items,
            }),
            Container::Definitions(groups) => self.push_block(Block::Definitions(groups)),
            Container::Table { table, .. } => self.push_block(Block::Table(table)),
            Container::Footnote(index) => {
                if let Some(footnote) = self.footnotes.get_mut(index) {
                    footnote.blocks = blocks;
                    footnote.range = range;
                }
            }
            Container::Item => match self.stack.last_mut().map(|open| &mut open.container) {
                Some(Container::List { items, .. }) => items.push(blocks),
                _ => self.push_blocks(blocks),
            },
            Container::Definition => match self.stack.last_mut().map(|open| &mut open.container) {
                Some(Container::Definitions(groups)) => match groups.last_mut() {
                    Some((_, definitions)) => definitions.push(blocks),
                    None => groups.push((Vec::new(), vec![blocks])),
                },
                _ => self.push_blocks(blocks),
            },
        }
    }

    /// Puts a block where it belongs: into the innermost container, else into the section.
    pub(super) fn push_block(&mut self, block: Block) {
        match self.stack.last_mut() {
            Some(open) => open.blocks.push(block),
            None => {
                if let Some(section) = self.sections.list.last_mut() {
                    section.blocks.push(block);
                }
            }
        }
    }

    fn push_blocks(&mut self, blocks: Vec<Block>) {
        for block in blocks {
            self.push_block(block);
        }
    }

    pub(super) fn pending_remarks(&mut self) -> &mut Vec<Remark> {
        match self.stack.last_mut() {
            Some(open) => &mut open.pending,
            None => &mut self.pending,
        }
    }

    /// Brings the remarks before a block into scope; returns how many were there before.
    pub(super) fn enter(&mut self) -> usize {
        let before = self.scope.len();
        let mut pending = std::mem::take(self.pending_remarks());
        self.scope.append(&mut pending);
        before
    }

    pub(super) fn open_leaf(&mut self, kind: SegmentKind) {
        let scope = self.enter();
        self.leaf = Some(Leaf {
            kind: Some(kind),
            scope,
            ..Leaf::default()
        });
    }

    /// Opens the paragraph that a tight list does not announce.
    pub(super) fn open_implicit(&mut self) {
        if self.leaf.is_none() {
            let kind = self.paragraph_kind();
            self.open_leaf(kind);
        }
    }

    pub(super) fn paragraph_kind(&self) -> SegmentKind {
        match self.stack.last() {
            Some(Open {
                container, blocks, ..
            }) => match container {
                Container::Item if blocks.is_empty() => SegmentKind::Item,
                Container::Definition => SegmentKind::Definition,
                Container::Footnote(_) => SegmentKind::Footnote,
                _ => SegmentKind::Paragraph,
            },
            None => SegmentKind::Paragraph,
        }
    }

    /// A paragraph of its own in an item makes the list a loose one.
    pub(super) fn loosen(&mut self) {
        if self.flattened.0 > 0 {
            return;
        }
        if let [.., list, item] = self.stack.as_mut_slice()
            && matches!(item.container, Container::Item)
            && let Container::List { tight, .. } = &mut list.container
        {
            *tight = false;
        }
    }

    /// Whether the innermost container is a plain quote with nothing in it yet.
    pub(super) fn begins_quote(&self) -> bool {
        matches!(
            self.stack.last(),
            Some(Open { container: Container::Quote(None), blocks, .. }) if blocks.is_empty()
        )
    }

    /// Whether the reader is inside any container.
    pub(super) fn is_nested(&self) -> bool {
        !self.stack.is_empty() || self.flattened.0 > 0
    }

    /// Puts a term into its definition list, or as a paragraph where that was given up.
    pub(super) fn push_term(&mut self, term: SegmentIndex) {
        match self.stack.last_mut().map(|open| &mut open.container) {
            Some(Container::Definitions(groups)) => match groups.last_mut() {
                Some((terms, definitions)) if definitions.is_empty() => terms.push(term),
                _ => groups.push((vec![term], Vec::new())),
            },
            _ => self.push_block(Block::Paragraph(term)),
        }
    }

    pub(super) fn end_html(&mut self, range: &Range<usize>) {
        self.raw = Raw::None;
        let in_item = self
            .stack
            .last()
            .is_some_and(|open| matches!(open.container, Container::Item));
        let source = self.source;
        let raw = source.slice(range.clone());
        let (allows, findings) = (&mut self.allows, &mut self.findings);
        let mut remarks = comments::block(raw, range, self.quotes, in_item, allows, findings);
        self.pending_remarks().append(&mut remarks);
    }

    pub(super) fn end_cell(&mut self, range: &Range<usize>) {
        let cell = self.close_segment();
        if let Some(Container::Table { row, cell_end, .. }) =
            self.stack.last_mut().map(|open| &mut open.container)
        {
            row.push(cell);
            *cell_end = range.end;
        }
    }

    pub(super) fn end_row(&mut self, head: bool, range: &Range<usize>) {
        let Some(Container::Table {
            table,
            row,
            cell_end,
        }) = self.stack.last_mut().map(|open| &mut open.container)
        else {
            return;
        };
        let row = std::mem::take(row);
        if head {
            table.head = row;
        } else {
            table.rows.push(row);
        }
        let rest = self.source.slice(*cell_end..range.end);
        let lost = rest.trim_matches([' ', '\t', '|', '\n', '\r']);
        if !lost.is_empty() {
            self.findings.error(
                "structure/excess-cells",
                *cell_end..range.end,
                format!(
                    "The row has more cells than the table's head, and {} is lost.",
                    quote(lost)
                ),
                "Give the head as many cells, or write `\\|` for a bar that is text.",
            );
        }
    }

    /// Makes a paragraph `Table: …` right before a table its caption.
    pub(super) fn caption(&mut self) -> Option<SegmentIndex> {
        let blocks = match self.stack.last_mut() {
            Some(open) => &mut open.blocks,
            None => &mut self.sections.list.last_mut()?.blocks,
        };
        let Some(Block::Paragraph(index)) = blocks.last() else {
            return None;
        };
        let index = *index;
        let segment = self.segments.get_mut(index)?;
        segment.make_caption()?;
        blocks.pop();
        Some(index)
    }
}
