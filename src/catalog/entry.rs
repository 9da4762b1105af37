//! A catalogue as data.

use std::borrow::Cow;
use std::sync::Arc;

use crate::catalog::index::Index;
use crate::source::{SourceFile, Span};

/// A parsed catalogue. Spans are of [`Catalogue::file`].
#[derive(Debug)]
pub struct Catalogue {
    /// The file.
    pub file: Arc<SourceFile>,
    /// Messages and terms in file order, duplicates included.
    pub entries: Vec<Entry>,
    /// For lookups.
    pub(crate) index: Index,
}

/// Message or term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryKind {
    /// `id = …`
    Message,
    /// `-id = …`
    Term,
}

/// A message or term.
#[derive(Debug)]
pub struct Entry {
    /// Which.
    pub kind: EntryKind,
    /// The identifier, without the `-` of a term.
    pub id: Span,
    /// The value.
    pub value: Option<Pattern>,
    /// The attributes.
    pub attributes: Vec<Attribute>,
    /// The lines of the attached comment, directly above the entry ([`Catalogue::comments`]); empty
    /// without one. A stub directly above is among them; [`blocks`](crate::catalog::blocks) tells it apart.
    pub comments: Span,
    /// From the identifier (`-` included) to the end of the last line of value or attributes, line end excluded.
    pub span: Span,
}

/// `.name = …`
#[derive(Debug)]
pub struct Attribute {
    /// The name.
    pub id: Span,
    /// The value.
    pub value: Pattern,
}

/// A value.
#[derive(Debug)]
pub struct Pattern {
    /// From the first to the last byte of the value (without `=`, leading and trailing blank space).
    pub span: Span,
    /// Text and placeables. Text of a multi-line value is one element a line, dedented, the line feed
    /// included in the element it ends (as fluent-syntax gives it).
    pub elements: Vec<Element>,
}

/// A piece of a pattern.
#[derive(Debug)]
pub enum Element {
    /// Literal text: exactly this slice of the file (`\r\n` appears as `\n` by slices of the line feed).
    Text(Span),
    /// `{ … }`, with the span of the braces.
    Placeable(Expression, Span),
}

/// What stands in a placeable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// `"text"`, unescaped.
    Text(String),
    /// `12.5` as written.
    Number(String),
    /// `$name`
    Variable(String),
    /// `message` or `message.attribute`
    Message(String, Option<String>),
    /// `-term(args)` or `-term.attribute(args)`
    Term(String, Option<String>, Vec<Argument>),
    /// `FUNCTION(args)`
    Function(String, Vec<Argument>),
    /// `{ … }` inside a placeable.
    Nested(Box<Expression>),
    /// `selector -> variants`
    Select(Box<Expression>, Vec<Variant>),
}

/// An argument of a call: positional without name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// Name of a named argument.
    pub name: Option<String>,
    /// Its value.
    pub value: Expression,
}

/// `[key] value`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The key.
    pub key: VariantKey,
    /// Span of the key inside the brackets.
    pub key_span: Span,
    /// Marked with `*`.
    pub default: bool,
    /// The value.
    pub value: Arc<Pattern>,
}

/// `[one]` or `[1]`
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VariantKey {
    /// An identifier.
    Identifier(String),
    /// A number as written.
    Number(String),
}

impl Element {
    /// The span of the text, or of the braces and what is between them.
    pub fn span(&self) -> Span {
        match self {
            Self::Text(span) | Self::Placeable(_, span) => *span,
        }
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.span == other.span
    }
}

impl Eq for Pattern {}

/// Whether `text` is the identifier of a message, or of a term with its `-`.
pub(crate) fn is_entry_id(text: &str) -> bool {
    let name = text.strip_prefix('-').unwrap_or(text);
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

impl Catalogue {
    /// The first message with this id.
    pub fn message(&self, id: &str) -> Option<&Entry> {
        self.find(EntryKind::Message, id)
    }

    /// The first term with this id (without `-`).
    pub fn term(&self, id: &str) -> Option<&Entry> {
        self.find(EntryKind::Term, id)
    }

    /// Text of an entry's identifier.
    pub fn id(&self, entry: &Entry) -> &str {
        self.file.slice(entry.id)
    }

    /// The lines of the comment attached to an entry, `#` included, line ends excluded.
    pub fn comments(&self, entry: &Entry) -> impl DoubleEndedIterator<Item = &str> {
        self.file.slice(entry.comments).lines()
    }

    fn find(&self, kind: EntryKind, id: &str) -> Option<&Entry> {
        self.index.first(kind, id, &self.file, &self.entries)
    }
}

impl Pattern {
    /// Whether the value is text only: no placeable at all.
    pub fn is_plain(&self) -> bool {
        self.elements
            .iter()
            .all(|element| matches!(element, Element::Text(_)))
    }

    /// The value as text when nothing in it depends on anything: text and string literals only. Line
    /// feeds of a multi-line value are kept.
    pub fn literal_text<'f>(&self, file: &'f SourceFile) -> Option<Cow<'f, str>> {
        if let [Element::Text(span)] = self.elements.as_slice() {
            return Some(Cow::Borrowed(file.slice(*span)));
        }
        let mut text = String::with_capacity(self.span.len());
        for element in &self.elements {
            match element {
                Element::Text(span) => text.push_str(file.slice(*span)),
                Element::Placeable(Expression::Text(literal), _) => text.push_str(literal),
                Element::Placeable(..) => return None,
            }
        }
        Some(Cow::Owned(text))
    }
}
