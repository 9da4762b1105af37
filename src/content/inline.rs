//! Inline Markdown of one segment → [`Inline`]s, whatever stands at its line starts.

use crate::content::{Definitions, Value};

/// A piece of inline content after localizing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(Box<str>),
    /// Code, never translated.
    Code(Box<str>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Deleted text.
    Deleted(Vec<Inline>),
    /// A link.
    Link {
        /// Destination with variables filled in, not yet made relative to a page.
        destination: Box<str>,
        /// Its text.
        content: Vec<Inline>,
    },
    /// An image inside text.
    Image {
        /// Where it is.
        source: Box<str>,
        /// Its alternative text.
        alternative: Box<str>,
    },
    /// A reference to a footnote: its number, from 1, in source order.
    Footnote(usize),
    /// A hard line break.
    Break,
    /// The value of a variable or of NUMBER or DATETIME: inert text with a type.
    Value(Value),
}

/// What is wrong with an inline text. Byte ranges are of the value as parsed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InlineProblem {
    /// Raw HTML, which is refused.
    RawHtml(String),
    /// `[^label]` without a definition, shown literally by Markdown.
    MissingFootnote(String),
    /// `[text][label]` without a definition.
    MissingLinkLabel(String),
    /// `**`, `*` or `_` left standing as text: emphasis that did not open or close (CJK punctuation).
    LiteralEmphasis(String),
    /// A block construct appeared where only inline text may stand.
    Block(String),
    /// A destination whose scheme is not http, https, mailto, tel or relative.
    Scheme(String),
    /// A link without text.
    EmptyLink(String),
    /// An image without alternative text inside text.
    MissingAlternative(String),
}

/// Parses the inline Markdown `text` with an article's definitions. Private-use encoded values in it
/// are decoded into [`Inline::Value`] and can never become markup.
pub fn parse_inline(text: &str, definitions: &Definitions) -> (Vec<Inline>, Vec<InlineProblem>) {
    let _ = definitions;
    (vec![Inline::Text(text.into())], Vec::new())
}

/// The words of inline content: no markup, values as text, breaks as spaces.
pub fn plain_text(inlines: &[Inline]) -> String {
    let _ = inlines;
    String::new()
}
