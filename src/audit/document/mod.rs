//! HTML of any maker as a tree whose every node knows where it stands in the file.
//!
//! Reading is html5ever's, so that a broken page becomes the tree that browsers make of it. It is fed piece
//! by piece, cut at `<`, `>`, `&` and `;`: a token ends with the piece that completes it, which gives places
//! that the parser itself does not keep.

mod attributes;
mod builder;
mod parse;

use html5ever::LocalName;

use crate::source::{SourceFile, Span};

pub(super) use parse::parse;

/// Elements inside each other beyond which a page is not read on.
pub const MAX_DEPTH: usize = 400;
/// Elements and texts of a page beyond which it is not read on.
pub const MAX_NODES: usize = 1_000_000;
/// Attributes of one element beyond which a page is not read on.
pub const MAX_ATTRIBUTES: usize = 1_000;

/// Position of a node in [`Document::nodes`].
pub type NodeId = usize;

/// A page as a tree, its nodes in document order: a node's descendants follow it up to its `end`.
#[derive(Debug)]
pub struct Document {
    /// The file.
    pub file: SourceFile,
    /// Every node; the first is the document itself.
    pub nodes: Vec<Node>,
    /// Whether the file has neither `<html>` nor `<head>` nor `<body>` nor a document type: a part of a page.
    pub is_fragment: bool,
    /// Why and where reading stopped before the end.
    pub stopped: Option<(Limit, Span)>,
}

/// A bound that a page exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`MAX_DEPTH`]
    Depth,
    /// [`MAX_NODES`]
    Nodes,
    /// [`MAX_ATTRIBUTES`]
    Attributes,
}

/// An element or a text.
#[derive(Debug)]
pub struct Node {
    /// The parent; the document is its own.
    pub parent: NodeId,
    /// Position after the last descendant.
    pub end: NodeId,
    /// Start tag or text in the file, in bytes; empty for an element that the parser adds.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a node is.
#[derive(Debug)]
pub enum Kind {
    /// The root.
    Document,
    /// An element.
    Element(Element),
    /// A text.
    Text(Text),
}

/// An element.
#[derive(Debug)]
pub struct Element {
    /// Name in lower case (as written in SVG and `MathML`).
    name: LocalName,
    /// Whether it is of SVG or `MathML`.
    pub is_foreign: bool,
    /// Attributes in the order of the tag.
    pub attributes: Vec<Attribute>,
}

/// An attribute.
#[derive(Debug)]
pub struct Attribute {
    /// Name in lower case.
    pub name: Box<str>,
    /// Value, decoded.
    pub value: Box<str>,
}

/// A text between tags.
#[derive(Debug, Default)]
pub struct Text {
    /// The characters, decoded.
    pub text: String,
    /// Where pieces begin: offset in the text, offset in the file, both in bytes.
    pieces: Vec<(u32, u32)>,
}

impl Element {
    /// Name in lower case.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it is one of these HTML elements.
    pub fn is(&self, names: &[&str]) -> bool {
        !self.is_foreign && names.contains(&self.name())
    }

    /// Value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|it| *it.name == *name);
        found.map(|it| &*it.value)
    }

    /// Whether an attribute, a list of words, holds a word (without regard to ASCII case).
    pub fn has_word(&self, attribute: &str, word: &str) -> bool {
        self.attribute(attribute)
            .unwrap_or_default()
            .split_ascii_whitespace()
            .any(|it| it.eq_ignore_ascii_case(word))
    }
}

impl Document {
    /// A node.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id)
    }

    /// The element at a position, if it is one.
    pub fn element(&self, id: NodeId) -> Option<&Element> {
        match &self.nodes.get(id)?.kind {
            Kind::Element(element) => Some(element),
            Kind::Document | Kind::Text(_) => None,
        }
    }

    /// The text at a position, if it is one.
    pub fn text(&self, id: NodeId) -> Option<&Text> {
        match &self.nodes.get(id)?.kind {
            Kind::Text(text) => Some(text),
            Kind::Document | Kind::Element(_) => None,
        }
    }

    /// Every element, in document order.
    pub fn elements(&self) -> impl Iterator<Item = (NodeId, &Element)> {
        let ids = 0..self.nodes.len();
        ids.filter_map(|id| Some((id, self.element(id)?)))
    }

    /// Every HTML element of these names.
    pub fn named<'a>(
        &'a self,
        names: &'a [&'a str],
    ) -> impl Iterator<Item = (NodeId, &'a Element)> + 'a {
        self.elements().filter(move |(_, it)| it.is(names))
    }

    /// Positions of a node's descendants.
    pub fn descendants(&self, id: NodeId) -> std::ops::Range<NodeId> {
        let end = self.nodes.get(id).map_or(id, |it| it.end);
        id.saturating_add(1)..end.max(id.saturating_add(1))
    }

    /// Children of a node.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.nodes.get(id).map_or(0, |it| it.end);
        let mut next = id.saturating_add(1);
        std::iter::from_fn(move || {
            let child = next;
            let node = self.nodes.get(child).filter(|_| child < end)?;
            next = node.end.max(child.saturating_add(1));
            Some(child)
        })
    }

    /// Elements around a node, the nearest first.
    pub fn ancestors(&self, id: NodeId) -> impl Iterator<Item = (NodeId, &Element)> {
        let mut at = id;
        std::iter::from_fn(move || {
            let parent = self.nodes.get(at)?.parent;
            let element = self.element(parent)?;
            at = parent;
            Some((parent, element))
        })
    }

    /// Start tag of an element, or the text.
    pub fn span(&self, id: NodeId) -> Span {
        self.nodes.get(id).map_or_else(Span::default, |it| it.span)
    }

    /// An attribute in the start tag, name and value; the whole tag where it cannot be found.
    pub fn attribute_span(&self, id: NodeId, name: &str) -> Span {
        let tag = self.span(id);
        let within = attributes::find(self.file.slice(tag), name);
        within.map_or(tag, |range| {
            let start = tag.range().start;
            Span::new(start + range.start..start + range.end)
        })
    }

    /// A part of a text, as bytes of the text, in the file.
    pub fn text_span(&self, id: NodeId, part: std::ops::Range<usize>) -> Span {
        let (Some(text), whole) = (self.text(id), self.span(id)) else {
            return self.span(id);
        };
        let start = text.offset(part.start).unwrap_or(whole.range().start);
        let end = (part.end < text.text.len()).then(|| text.offset(part.end));
        let end = end.flatten();
        let end = end.unwrap_or(whole.range().end);
        Span::new(start..end.max(start).min(whole.range().end.max(start)))
    }
}

impl Text {
    /// Where a byte of the text stands in the file.
    fn offset(&self, at: usize) -> Option<usize> {
        let after = self.pieces.partition_point(|piece| piece.0 as usize <= at);
        let (text, file) = self.pieces.get(after.checked_sub(1)?)?;
        Some(*file as usize + (at - *text as usize))
    }
}
