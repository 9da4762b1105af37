//! Texts of a page, a block each, with the way back to the file.

use std::ops::Range;

use crate::audit::Page;
use crate::audit::document::NodeId;
use crate::locale::{Direction, Script, script_of};
use crate::source::Span;

/// Elements that begin a paragraph of their own.
pub(in crate::audit) const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "optgroup",
    "option",
    "p",
    "pre",
    "search",
    "section",
    "select",
    "summary",
    "table",
    "tbody",
    "td",
    "textarea",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// The text of one paragraph.
#[derive(Debug)]
pub struct Block {
    /// The element whose paragraph it is.
    pub element: NodeId,
    /// The characters of its texts, one after the other.
    pub text: String,
    /// Where each text begins in `text`, and which it is.
    parts: Vec<(usize, NodeId)>,
}

impl Block {
    /// Its texts with the bytes of `text` that each has.
    pub fn parts(&self) -> impl Iterator<Item = (NodeId, Range<usize>)> {
        let ends = self.parts.iter().skip(1).map(|(start, _)| *start);
        let ends = ends.chain([self.text.len()]);
        self.parts
            .iter()
            .zip(ends)
            .map(|(&(start, id), end)| (id, start..end))
    }

    /// The text that a byte belongs to.
    pub fn node_at(&self, at: usize) -> Option<NodeId> {
        let after = self.parts.partition_point(|(start, _)| *start <= at);
        self.parts.get(after.checked_sub(1)?).map(|(_, id)| *id)
    }

    /// A part of the text in the file.
    pub fn span(&self, page: &Page, part: Range<usize>) -> Span {
        let at = |position: usize| {
            let after = self.parts.partition_point(|(start, _)| *start <= position);
            self.parts.get(after.saturating_sub(1)).copied()
        };
        let last = part.end.saturating_sub(1).max(part.start);
        let (Some((from, first)), Some((to, end))) = (at(part.start), at(last)) else {
            return page.document.span(self.element);
        };
        let start = page
            .document
            .text_span(first, part.start - from..part.start - from + 1);
        let end = page
            .document
            .text_span(end, last.saturating_sub(to)..part.end.saturating_sub(to));
        start.cover(end)
    }
}

/// The blocks of a page that are shown, in document order.
pub(in crate::audit) fn blocks(page: &Page) -> Vec<Block> {
    let document = &page.document;
    let mut blocks: Vec<Block> = Vec::new();
    // The block that each element's text belongs to.
    let mut owners: Vec<NodeId> = Vec::with_capacity(document.nodes.len());
    for (id, node) in document.nodes.iter().enumerate() {
        let around = owners.get(node.parent).copied().unwrap_or(0);
        let own = match document.element(id) {
            Some(element) if element.is(BLOCKS) => id,
            _ => around,
        };
        owners.push(own);
        if page.is_hidden(id) {
            continue;
        }
        let text = match (document.text(id), document.element(id)) {
            (Some(text), _) => text.text.as_str(),
            (None, Some(element)) if element.is(&["br"]) => {
                if let Some(block) = blocks.last_mut().filter(|it| it.element == own) {
                    block.text.push('\n');
                }
                continue;
            }
            _ => continue,
        };
        match blocks.last_mut() {
            Some(block) if block.element == own => {
                block.parts.push((block.text.len(), id));
                block.text.push_str(text);
            }
            _ => blocks.push(Block {
                element: own,
                text: text.to_owned(),
                parts: vec![(0, id)],
            }),
        }
    }
    blocks.retain(|block| !block.text.trim().is_empty());
    blocks
}

/// The direction of the first letter that has one.
pub(in crate::audit) fn first_direction(text: &str) -> Option<Direction> {
    text.chars().find_map(|c| script_of(c).map(direction))
}

/// The direction of a script.
pub(in crate::audit) fn direction(script: Script) -> Direction {
    match script {
        Script::Hebrew | Script::Arabic | Script::Syriac | Script::Thaana | Script::Nko => {
            Direction::RightToLeft
        }
        _ => Direction::LeftToRight,
    }
}

/// A text in quotation marks, on one line, shortened.
pub(in crate::audit) fn quote(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut quoted = String::from("“");
    for (count, c) in crate::audit::page::folded(text).chars().enumerate() {
        if count == SHOWN {
            quoted.push('…');
            break;
        }
        quoted.push(c);
    }
    quoted.push('”');
    quoted
}
