//! Block events → the block tree, its segments and its sections.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Tag, TagEnd};

use crate::content::comments::Remark;
use crate::content::containers::{Container, Open};
use crate::content::headings::{Attributes, Sections};
use crate::content::lint::Findings;
use crate::content::mask::Masked;
use crate::content::segments::Leaf;
use crate::content::{Alert, Allow, Block, CellAlign, NOTICES, Segment, SegmentKind, Table};

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
    /// What comments accept.
    pub(super) allows: Vec<Allow>,
    /// Remarks that apply to the block being read.
    pub(super) scope: Vec<Remark>,
    /// The inline text being read.
    pub(super) leaf: Option<Leaf>,
    /// Open containers, innermost last.
    pub(super) stack: Vec<Open>,
    /// Containers that were given up as too deep; the flag says whether that was reported.
    pub(super) flattened: (usize, bool),
    /// Remarks on the next block outside containers.
    pub(super) pending: Vec<Remark>,
    pub(super) raw: Raw,
}

/// Text that is not inline.
pub(super) enum Raw {
    None,
    /// Language and text so far.
    Code(String, String),
    Html,
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
            allows: Vec::new(),
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
                self.pending_remarks().clear();
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
                    languages: self.findings.slug() == NOTICES,
                };
                self.start_heading(level, &attributes, range);
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => {
                        // In the fence's own line, which has the placeables the parser does not see.
                        let place = range.start..self.source.line_end(range.start);
                        let info = self.source.unmask(&info, &place);
                        info.split_whitespace()
                            .next()
                            .unwrap_or_default()
                            .to_owned()
                    }
                    CodeBlockKind::Indented => String::new(),
                };
                self.pending_remarks().clear();
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
                let mark = range.start..range.start + label.len() + "[^]:".len();
                self.footnotes.push(Footnote {
                    label: self.source.unmask(&label, &mark),
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
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::MetadataBlock(_) => {}
        }
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
