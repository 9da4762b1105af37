//! The article as data.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::FrontMatter;
use crate::source::{SourceFile, Span};

/// Slug of the file whose sections are notices, each in a language of its own.
pub const NOTICES: &str = "notices";

/// Position of a segment in [`Article::segments`].
pub type SegmentIndex = usize;
/// Position of a section in [`Article::sections`].
pub type SectionIndex = usize;

/// One article of the source language.
#[derive(Debug)]
pub struct Article {
    /// `content/a/b.md` has the slug `a/b`.
    pub slug: Arc<str>,
    /// The Markdown file.
    pub file: Arc<SourceFile>,
    /// What stands between the `+++` lines.
    pub front: FrontMatter,
    /// Every unit of translation, in document order: title, description, then the body, footnotes last.
    pub segments: Vec<Segment>,
    /// Sections in document order. Section 0 is `meta` (title and description), section 1 `intro`
    /// (text before the first heading, possibly empty); `notes` (footnotes), if any, is last.
    pub sections: Vec<Section>,
    /// Links and footnotes that are defined for the whole article.
    pub definitions: Definitions,
    /// What its comments accept.
    pub allows: Vec<Allow>,
}

/// A disclaimer that an article shows, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownDisclaimer {
    /// Its section of the disclaimers.
    pub disclaimer: SectionIndex,
    /// Whether it stands before the article's first section.
    pub top: bool,
    /// Sections of the article below whose headings it stands.
    pub sections: Vec<SectionIndex>,
}

/// A heading and what follows it up to the next heading of any level.
#[derive(Debug)]
pub struct Section {
    /// `{#id}` where the author gave one, else `None`; `meta`, `intro` and `notes` for the built-in ones.
    pub explicit_id: Option<String>,
    /// The heading's slug (`[a-z][a-z0-9]*(-[a-z0-9]+)*`), used as id the first time it is seen.
    pub heading_slug: String,
    /// The heading; none for `meta`, `intro` and `notes`.
    pub heading: Option<SegmentIndex>,
    /// Level of the heading, 2 to 6; 1 for the built-in sections.
    pub level: u8,
    /// Whether the heading carries `.critical`.
    pub critical: bool,
    /// `{lang=ar}` of a notice, with its place in the file; in articles always none.
    pub language: Option<(String, Span)>,
    /// The blocks below the heading, in order.
    pub blocks: Vec<Block>,
    /// Place of the heading, or of the file's first line.
    pub span: Span,
}

/// A unit of translation: the inline text of one block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// What kind of block it is the text of.
    pub kind: SegmentKind,
    /// Its section.
    pub section: SectionIndex,
    /// The inline Markdown as the author wrote it, on one line: soft breaks are one space (nothing
    /// between two wide characters), hard breaks are `\` and a line feed, reference links are written
    /// out as `[text][label]`, placeables stand as `{ $name }`. Any other brace is literal.
    pub text: String,
    /// Where in the Markdown file, from the first to the last byte of its inline text.
    pub span: Span,
    /// The same text as a Fluent value, where it differs from [`Segment::text`] (placeables kept,
    /// literal braces and leading special characters escaped); multi-line when it has hard breaks.
    /// `None` when they are equal.
    pub value: Option<String>,
    /// No letter outside placeables, code and URLs: translation is optional and not counted.
    pub neutral: bool,
    /// Notes to translators from `<!-- note: … -->`.
    pub notes: Vec<Note>,
    /// Words, by UAX #29 approximated as runs between white space (each wide character counts one).
    pub words: u32,
}

/// A note to translators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its text, on one line.
    pub text: Arc<str>,
}

/// `<!-- allow RULE: reason -->` before a block or in it: what is known and accepted about its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// Rule code, as written.
    pub code: Box<str>,
    /// Why; empty where nobody wrote it.
    pub reason: Box<str>,
    /// The comment.
    pub span: Span,
    /// The texts of the block, in document order.
    pub segments: Vec<SegmentIndex>,
}

/// What a segment is the text of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SegmentKind {
    /// `title` of the front matter.
    Title,
    /// `description` of the front matter.
    Description,
    /// A heading.
    Heading,
    /// A paragraph, also inside quotes and alerts and as a further paragraph of an item.
    Paragraph,
    /// The first paragraph of a list item.
    Item,
    /// A table cell (head or body).
    Cell,
    /// A table's or figure's caption.
    Caption,
    /// The alternative text of an image that stands alone.
    Alternative,
    /// The term of a definition list.
    DefinitionTerm,
    /// A paragraph of a definition.
    Definition,
    /// A paragraph of a footnote.
    Footnote,
}

/// A block of an article. Inline text is behind a [`SegmentIndex`].
#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(SegmentIndex),
    /// A list; `start` is the first number of an ordered one. Items of a tight list show no paragraph.
    List {
        /// First number; none for a bullet list.
        start: Option<u64>,
        /// No blank lines between items.
        tight: bool,
        /// The items, each a sequence of blocks.
        items: Vec<Vec<Block>>,
    },
    /// A quote.
    Quote(Vec<Block>),
    /// A GitHub alert.
    Alert(Alert, Vec<Block>),
    /// A definition list: terms, then definitions, each a sequence of blocks.
    Definitions(Vec<(Vec<SegmentIndex>, Vec<Vec<Block>>)>),
    /// A table.
    Table(Table),
    /// An image alone in a paragraph.
    Figure {
        /// Where it is, as written.
        source: String,
        /// Alternative text; none when decorative.
        alternative: Option<SegmentIndex>,
        /// Caption, from the image's title.
        caption: Option<SegmentIndex>,
        /// Place in the Markdown file.
        span: Span,
    },
    /// A code block: its language (may be empty) and its text.
    Code(String, String),
    /// A thematic break.
    Rule,
}

/// GitHub's five alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// `[!NOTE]`
    Note,
    /// `[!TIP]`
    Tip,
    /// `[!IMPORTANT]`
    Important,
    /// `[!WARNING]`
    Warning,
    /// `[!CAUTION]`
    Caution,
}

/// A table.
#[derive(Debug, PartialEq, Eq)]
pub struct Table {
    /// From a paragraph `Table: …` right before it.
    pub caption: Option<SegmentIndex>,
    /// One per column.
    pub align: Vec<CellAlign>,
    /// The head row; `None` is an empty cell.
    pub head: Vec<Option<SegmentIndex>>,
    /// The body rows.
    pub rows: Vec<Vec<Option<SegmentIndex>>>,
    /// Place in the Markdown file.
    pub span: Span,
}

/// Alignment of a column, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellAlign {
    /// Not said.
    None,
    /// At the line's start.
    Start,
    /// Centred.
    Center,
    /// At the line's end.
    End,
}

/// Links and footnotes an inline text may refer to by label.
#[derive(Debug, Default)]
pub struct Definitions {
    /// Link reference definitions by label as written first, with destination and title.
    pub links: BTreeMap<String, LinkDefinition>,
    /// Footnotes in the order of their first reference in the source: label and blocks.
    pub footnotes: Vec<(String, Vec<Block>)>,
}

/// A link reference definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkDefinition {
    /// Destination as written.
    pub destination: String,
    /// Title, may be empty.
    pub title: String,
}

impl Article {
    /// Whether the text of a section must never fall back: it is marked `.critical`. The built-in sections
    /// are not; disclaimers and `[policy] critical` are decided elsewhere.
    pub fn is_critical(&self, section: SectionIndex) -> bool {
        self.sections
            .get(section)
            .is_some_and(|section| section.critical)
    }
}

impl SegmentKind {
    /// Whether the text is plain, with placeables but without Markdown: what stands in the front matter.
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Title | Self::Description)
    }
}

impl Definitions {
    /// The definition of a link label; case and white space do not matter (`CommonMark` 0.31, 4.7).
    pub fn link(&self, label: &str) -> Option<&LinkDefinition> {
        self.links.get(label).or_else(|| {
            self.links
                .iter()
                .find(|(other, _)| same_label(other, label))
                .map(|(_, definition)| definition)
        })
    }

    /// The number of the footnote with a label, from 1.
    pub fn footnote_number(&self, label: &str) -> Option<usize> {
        let at = self
            .footnotes
            .iter()
            .position(|(other, _)| same_label(other, label))?;
        Some(at + 1)
    }
}

/// What two labels that are the same have in common (`CommonMark` 0.31, 4.7: case is folded, white space
/// runs count as one space).
pub(super) fn label_key(label: &str) -> String {
    folded(label).collect()
}

fn same_label(a: &str, b: &str) -> bool {
    a == b || folded(a).eq(folded(b))
}

fn folded(label: &str) -> impl Iterator<Item = char> {
    label
        .split_whitespace()
        .flat_map(|word| std::iter::once(' ').chain(word.chars()))
        .flat_map(char::to_lowercase)
}
