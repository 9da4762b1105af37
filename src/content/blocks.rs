//! Block events → the block tree, its segments and its sections.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use crate::content::headings::{Attributes, Sections};
use crate::content::lint::Findings;
use crate::content::mask::Masked;
use crate::content::segments::Leaf;
use crate::content::words::quote;
use crate::content::{
    Alert, Block, CellAlign, Note, Segment, SegmentIndex, SegmentKind, Table, comments,
};

/// Containers beyond which nesting is given up and the text kept.
const MAX_NESTING: usize = 32;

/// A footnote's definition.
pub(super) struct Footnote {
    pub(super) label: String,
    pub(super) blocks: Vec<Block>,
    pub(super) range: Range<usize>,
}

/// A reference to a footnote.
pub(super) struct Reference {
    pub(super) label: String,
    /// The footnote it stands in.
    pub(super) within: Option<usize>,
}

/// Reads events one by one. Ranges are bytes of the Markdown.
pub(super) struct Walker<'a> {
    pub(super) source: &'a Masked<'a>,
    pub(super) findings: Findings<'a>,
    pub(super) segments: Vec<Segment>,
    /// For each segment the footnote it stands in.
    pub(super) owners: Vec<Option<usize>>,
    pub(super) sections: Sections,
    pub(super) footnotes: Vec<Footnote>,
    pub(super) references: Vec<Reference>,
    /// Footnotes that are open, innermost last.
    pub(super) within: Vec<usize>,
    /// Quotes that are open.
    pub(super) quotes: usize,
    /// Notes that apply to the block being read.
    pub(super) scope: Vec<Note>,
    /// The inline text being read.
    pub(super) leaf: Option<Leaf>,
    stack: Vec<Open>,
    /// Containers that were given up as too deep; the flag says whether that was reported.
    flattened: (usize, bool),
    /// Notes for the next block outside containers.
    pending: Vec<Note>,
    raw: Raw,
}

/// Text that is not inline.
enum Raw {
    None,
    /// Language and text so far.
    Code(String, String),
    Html,
}

/// An open container.
struct Open {
    container: Container,
    blocks: Vec<Block>,
    /// Notes for the next block in it.
    pending: Vec<Note>,
    /// Number of notes in scope when it began.
    scope: usize,
    range: Range<usize>,
}

enum Container {
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

impl<'a> Walker<'a> {
    pub(super) fn new(source: &'a Masked<'a>, findings: Findings<'a>) -> Self {
        Self {
            source,
            sections: Sections::new(&findings),
            findings,
            segments: Vec::new(),
            owners: Vec::new(),
            footnotes: Vec::new(),
            references: Vec::new(),
            within: Vec::new(),
            quotes: 0,
            scope: Vec::new(),
            leaf: None,
            stack: Vec::new(),
            flattened: (0, false),
            pending: Vec::new(),
            raw: Raw::None,
        }
    }

    /// Takes the next event.
    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Rule => {
                self.close_leaf();
                self.pending_notes().clear();
                self.push_block(Block::Rule);
            }
            inline => match &mut self.raw {
                Raw::Code(_, code) => {
                    if let Event::Text(text) = inline {
                        // The parser's text has the placeables hidden.
                        let written = self.source.slice(range.clone());
                        let same = written.len() == text.len();
                        let masked = same && !self.source.placeables_in(&range).is_empty();
                        code.push_str(if masked { written } else { &text });
                    }
                }
                Raw::Html => {}
                Raw::None => {
                    self.open_implicit();
                    self.inline(inline, range);
                }
            },
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. } => {
                self.open_implicit();
                self.inline(Event::Start(tag), range);
                return;
            }
            _ => self.close_leaf(),
        }
        match tag {
            Tag::Paragraph => {
                self.loosen();
                let kind = self.paragraph_kind();
                self.open_leaf(kind);
            }
            Tag::Heading {
                level,
                id,
                classes,
                attrs,
            } => {
                let attributes = Attributes {
                    id,
                    classes,
                    other: attrs,
                };
                self.start_heading(level, &attributes, range);
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info
                        .split_whitespace()
                        .next()
                        .unwrap_or_default()
                        .to_owned(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.pending_notes().clear();
                self.raw = Raw::Code(language, String::new());
            }
            Tag::HtmlBlock => self.raw = Raw::Html,
            Tag::BlockQuote(kind) => {
                self.quotes += 1;
                self.push(Container::Quote(kind.map(alert)), range);
            }
            Tag::List(start) => {
                let list = Container::List {
                    start,
                    tight: true,
                    items: Vec::new(),
                };
                self.push(list, range);
            }
            Tag::Item => self.push(Container::Item, range),
            Tag::FootnoteDefinition(label) => {
                let index = self.footnotes.len();
                self.footnotes.push(Footnote {
                    label: label.into_string(),
                    blocks: Vec::new(),
                    range: range.clone(),
                });
                self.within.push(index);
                self.push(Container::Footnote(index), range);
            }
            Tag::DefinitionList => self.push(Container::Definitions(Vec::new()), range),
            Tag::DefinitionListTitle => self.open_leaf(SegmentKind::DefinitionTerm),
            Tag::DefinitionListDefinition => self.push(Container::Definition, range),
            Tag::Table(align) => {
                let caption = self.caption();
                let table = Table {
                    caption,
                    align: align.into_iter().map(cell_align).collect(),
                    head: Vec::new(),
                    rows: Vec::new(),
                    span: self.findings.span(range.clone()),
                };
                let cell_end = range.start;
                self.push(
                    Container::Table {
                        table,
                        row: Vec::new(),
                        cell_end,
                    },
                    range,
                );
            }
            Tag::TableCell => self.open_leaf(SegmentKind::Cell),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Link | TagEnd::Image => self.inline(Event::End(tag), range),
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
            TagEnd::Paragraph | TagEnd::DefinitionListTitle => self.close_leaf(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::CodeBlock => {
                if let Raw::Code(language, code) = std::mem::replace(&mut self.raw, Raw::None) {
                    self.push_block(Block::Code(language, code));
                }
            }
            TagEnd::HtmlBlock => self.end_html(&range),
            TagEnd::TableCell => self.end_cell(&range),
            TagEnd::TableHead | TagEnd::TableRow => self.end_row(tag == TagEnd::TableHead, &range),
            TagEnd::BlockQuote(_) => {
                self.close_leaf();
                self.quotes = self.quotes.saturating_sub(1);
                self.pop(false);
            }
            TagEnd::FootnoteDefinition => {
                self.close_leaf();
                self.within.pop();
                self.pop(true);
            }
            TagEnd::Table => self.pop(true),
            TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListDefinition => {
                self.close_leaf();
                self.pop(false);
            }
            TagEnd::MetadataBlock(_) => {}
        }
    }

    fn push(&mut self, container: Container, range: Range<usize>) {
        // A table nests nothing and needs its cells; a footnote is outside the tree.
        let needed = matches!(container, Container::Table { .. } | Container::Footnote(_));
        if self.flattened.0 > 0 && !needed || self.stack.len() >= MAX_NESTING && !needed {
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
    fn pop(&mut self, needed: bool) {
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

    fn pending_notes(&mut self) -> &mut Vec<Note> {
        match self.stack.last_mut() {
            Some(open) => &mut open.pending,
            None => &mut self.pending,
        }
    }

    /// Brings the notes before a block into scope; returns how many were there before.
    pub(super) fn enter(&mut self) -> usize {
        let before = self.scope.len();
        let mut pending = std::mem::take(self.pending_notes());
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
    fn open_implicit(&mut self) {
        if self.leaf.is_none() {
            let kind = self.paragraph_kind();
            self.open_leaf(kind);
        }
    }

    fn paragraph_kind(&self) -> SegmentKind {
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
    fn loosen(&mut self) {
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

    fn end_html(&mut self, range: &Range<usize>) {
        self.raw = Raw::None;
        let in_item = self
            .stack
            .last()
            .is_some_and(|open| matches!(open.container, Container::Item));
        let source = self.source;
        let raw = source.slice(range.clone());
        let mut notes = comments::block(raw, range, self.quotes, in_item, &mut self.findings);
        self.pending_notes().append(&mut notes);
    }

    fn end_cell(&mut self, range: &Range<usize>) {
        let cell = self.close_segment();
        if let Some(Container::Table { row, cell_end, .. }) =
            self.stack.last_mut().map(|open| &mut open.container)
        {
            row.push(cell);
            *cell_end = range.end;
        }
    }

    fn end_row(&mut self, head: bool, range: &Range<usize>) {
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
    fn caption(&mut self) -> Option<SegmentIndex> {
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

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}

fn cell_align(align: Alignment) -> CellAlign {
    match align {
        Alignment::None => CellAlign::None,
        Alignment::Left => CellAlign::Start,
        Alignment::Center => CellAlign::Center,
        Alignment::Right => CellAlign::End,
    }
}
