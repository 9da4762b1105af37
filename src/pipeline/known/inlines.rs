//! Pieces of text as bytes, and back.

use crate::content::{Inline, Value, ValueKind};

use super::bytes::{Reader, Writer, place};

/// Pieces of text inside each other beyond which nothing is read.
const MAX_DEPTH: usize = 64;

const VALUE_KINDS: [ValueKind; 6] = [
    ValueKind::Text,
    ValueKind::Number,
    ValueKind::Date,
    ValueKind::Phone,
    ValueKind::Url,
    ValueKind::Email,
];

/// Writes pieces of text.
pub(super) fn encode_inlines(out: &mut Writer, inlines: &[Inline]) {
    out.count(inlines.len());
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                out.byte(0);
                out.text(text);
            }
            Inline::Code(text) => {
                out.byte(1);
                out.text(text);
            }
            Inline::Emphasis(inner) => {
                out.byte(2);
                encode_inlines(out, inner);
            }
            Inline::Strong(inner) => {
                out.byte(3);
                encode_inlines(out, inner);
            }
            Inline::Deleted(inner) => {
                out.byte(4);
                encode_inlines(out, inner);
            }
            Inline::Link {
                destination,
                content,
            } => {
                out.byte(5);
                out.text(destination);
                encode_inlines(out, content);
            }
            Inline::Image {
                source,
                alternative,
            } => {
                out.byte(6);
                out.text(source);
                out.text(alternative);
            }
            Inline::Footnote(number) => {
                out.byte(7);
                out.count(*number);
            }
            Inline::Break => out.byte(8),
            Inline::Value(value) => {
                out.byte(9);
                out.count(place(&VALUE_KINDS, &value.kind));
                out.text(&value.text);
            }
        }
    }
}

/// Reads pieces of text.
pub(super) fn decode_inlines(input: &mut Reader<'_>) -> Option<Vec<Inline>> {
    decode(input, MAX_DEPTH)
}

fn decode(input: &mut Reader<'_>, depth: usize) -> Option<Vec<Inline>> {
    let depth = depth.checked_sub(1)?;
    input.list(|input| {
        Some(match input.byte()? {
            0 => Inline::Text(input.text()?.into()),
            1 => Inline::Code(input.text()?.into()),
            2 => Inline::Emphasis(decode(input, depth)?),
            3 => Inline::Strong(decode(input, depth)?),
            4 => Inline::Deleted(decode(input, depth)?),
            5 => Inline::Link {
                destination: input.text()?.into(),
                content: decode(input, depth)?,
            },
            6 => Inline::Image {
                source: input.text()?.into(),
                alternative: input.text()?.into(),
            },
            7 => Inline::Footnote(input.index()?),
            8 => Inline::Break,
            9 => Inline::Value(Value {
                kind: *VALUE_KINDS.get(input.index()?)?,
                text: input.text()?.into(),
            }),
            _ => return None,
        })
    })
}
