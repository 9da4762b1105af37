//! Inert values: how a variable's value travels through Fluent and Markdown without becoming markup.
//!
//! Each byte of a value becomes the private-use character U+100000 + byte, between a start mark that
//! carries the value's type and an end mark. Markdown sees only characters that mean nothing to it.

use std::ops::Range;

/// First of the 256 characters that stand for a byte.
const BYTE_BASE: u32 = 0x10_0000;
/// First of the start marks; one per [`ValueKind`], in the order of [`KINDS`].
const START_BASE: u32 = 0x10_0100;
/// The end mark.
const END: char = '\u{100110}';
/// Stands before a placeable that is hidden from the block parser; never leaves this module's parent.
pub(super) const MASK: char = '\u{100120}';
/// The first byte of every character from U+100000 in UTF-8.
const LEAD_BYTE: u8 = 0xF4;

const KINDS: [ValueKind; 6] = [
    ValueKind::Text,
    ValueKind::Number,
    ValueKind::Date,
    ValueKind::Phone,
    ValueKind::Url,
    ValueKind::Email,
];

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
    let mut encoded = String::with_capacity(4 * (value.text.len() + 2));
    let start = KINDS.iter().zip(START_BASE..);
    let mark = start
        .filter(|(kind, _)| **kind == value.kind)
        .find_map(|(_, mark)| char::from_u32(mark));
    encoded.extend(mark);
    encoded.extend(
        value
            .text
            .bytes()
            .filter_map(|byte| char::from_u32(BYTE_BASE + u32::from(byte))),
    );
    encoded.push(END);
    encoded
}

/// Decodes the first encoded value in `text`: its start and end in bytes, and the value.
///
/// Marks that do not belong together are passed over; bytes that are not UTF-8 become U+FFFD, so the
/// function is total.
pub fn decode(text: &str) -> Option<(usize, usize, Value)> {
    let mut from = 0;
    while let Some(found) = memchr::memchr(LEAD_BYTE, text.as_bytes().get(from..)?) {
        let start = from + found;
        if let Some((length, value)) = decode_at(text.get(start..)?) {
            return Some((start, start + length, value));
        }
        from = start + MASK.len_utf8();
    }
    None
}

/// `text` with every encoded value replaced by its own text.
pub(super) fn decode_all(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    for part in parts(text) {
        match part {
            Part::Text(text) => decoded.push_str(text),
            Part::Value(value) => decoded.push_str(&value.text),
        }
    }
    decoded
}

/// A piece of a text that may hold encoded values.
pub(super) enum Part<'a> {
    Text(&'a str),
    Value(Value),
}

/// `text` as pieces, none of them empty text.
pub(super) fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text;
    let mut next = None;
    std::iter::from_fn(move || {
        if let Some(value) = next.take() {
            return Some(Part::Value(value));
        }
        if rest.is_empty() {
            return None;
        }
        let Some((start, end, value)) = decode(rest) else {
            return Some(Part::Text(std::mem::take(&mut rest)));
        };
        let before = rest.get(..start).unwrap_or_default();
        rest = rest.get(end..).unwrap_or_default();
        if before.is_empty() {
            return Some(Part::Value(value));
        }
        next = Some(value);
        Some(Part::Text(before))
    })
}

fn decode_at(text: &str) -> Option<(usize, Value)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let kind = u32::from(first)
        .checked_sub(START_BASE)
        .and_then(|at| usize::try_from(at).ok())
        .and_then(|at| KINDS.get(at))?;
    let mut bytes = Vec::new();
    for c in chars.by_ref() {
        if c == END {
            let length = text.len() - chars.as_str().len();
            let text = String::from_utf8_lossy(&bytes).into_owned().into();
            return Some((length, Value { kind: *kind, text }));
        }
        bytes.push(u8::try_from(u32::from(c).checked_sub(BYTE_BASE)?).ok()?);
    }
    None
}

/// The characters that are ours.
const OURS: Range<u32> = 0x10_0000..0x10_FFFE;

/// Whether a text of the author or translator holds the characters that are ours (U+100000–U+10FFFD),
/// with the offset of the first in bytes.
pub fn holds_private_use(text: &str) -> Option<usize> {
    memchr::memchr_iter(LEAD_BYTE, text.as_bytes()).find(|at| {
        text.get(*at..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|c| OURS.contains(&u32::from(c)))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn value(kind: ValueKind, text: &str) -> Value {
        Value {
            kind,
            text: text.into(),
        }
    }

    #[test]
    fn broken_marks_are_passed_over() {
        let good = encode(&value(ValueKind::Phone, "+1 202"));
        let start = good.chars().next().unwrap();
        for broken in [
            start.to_string(),
            format!("{start}x"),
            format!("{END}"),
            format!("{start}{start}"),
        ] {
            assert_eq!(decode(&broken), None);
            let text = format!("{broken}{good}z");
            let (from, to, found) = decode(&text).unwrap();
            assert_eq!(&text[from..to], good);
            assert_eq!(found, value(ValueKind::Phone, "+1 202"));
        }
        let not_utf8 = format!("{start}\u{1000FF}{END}");
        assert_eq!(&*decode(&not_utf8).unwrap().2.text, "\u{FFFD}");
    }

    #[test]
    fn only_our_characters_count_as_private_use() {
        for (text, expected) in [
            ("plain ü 中", None),
            ("\u{E000}\u{F0000}\u{10FFFE}", None),
            ("é\u{100000}", Some(2)),
            ("\u{10FFFD}", Some(0)),
        ] {
            assert_eq!(holds_private_use(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_value_means_nothing_to_markdown() {
        let text = "**bold** [x](y) <b> `c` # 1. \\ & \n- x";
        let encoded = encode(&value(ValueKind::Text, text));
        let events: Vec<_> = pulldown_cmark::Parser::new(&encoded).collect();
        assert_eq!(events.len(), 3, "{events:?}");
        assert!(matches!(&events[1], pulldown_cmark::Event::Text(t) if **t == *encoded));
    }

    proptest! {
        #[test]
        fn decoding_undoes_encoding(kind in 0..KINDS.len(), text: String, before in "[a-z ]*", after in "[a-z ]*") {
            let value = value(KINDS[kind], &text);
            let whole = format!("{before}{}{after}", encode(&value));
            let (start, end, found) = decode(&whole).unwrap();
            prop_assert_eq!(found, value);
            prop_assert_eq!(&whole[..start], before);
            prop_assert_eq!(&whole[end..], after);
        }

        #[test]
        fn decoding_never_fails(text: String) {
            let _ = decode(&text);
            let _ = decode_all(&text);
        }
    }
}
