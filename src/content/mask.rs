//! Hides placeables from the block parser, byte for byte.
//!
//! `## Call { $phone }` would end in heading attributes and `[x]({ $site })` would be no link. So the
//! parser reads a copy in which every placeable is a mark and digits of the same length, and every text
//! is taken from the original by its position.

use std::borrow::Cow;
use std::ops::Range;

use crate::content::placeable::{canonical, placeables};
use crate::content::value::{MASK, holds_private_use};

/// The Markdown of an article, twice: as written and as the parser reads it, of equal length.
pub(super) struct Masked<'a> {
    /// As written, without characters that are ours.
    pub(super) original: Cow<'a, str>,
    /// What the parser reads.
    pub(super) parsed: Cow<'a, str>,
    /// Places of the placeables, in order.
    pub(super) placeables: Vec<Range<usize>>,
}

impl<'a> Masked<'a> {
    /// Hides the placeables of `body`.
    pub(super) fn new(body: &'a str) -> Self {
        let original = without_ours(body);
        let placeables: Vec<Range<usize>> = placeables(&original)
            .into_iter()
            .map(|(range, _)| range)
            .collect();
        let parsed = if placeables.is_empty() {
            original.clone()
        } else {
            Cow::Owned(mask(&original, &placeables))
        };
        Self {
            original,
            parsed,
            placeables,
        }
    }

    /// The text as written; empty when the range is not one of it.
    pub(super) fn slice(&self, range: Range<usize>) -> &str {
        self.original.get(range).unwrap_or_default()
    }

    /// Where the line that holds a position ends.
    pub(super) fn line_end(&self, at: usize) -> usize {
        let rest = self.original.as_bytes().get(at..).unwrap_or_default();
        memchr::memchr2(b'\n', b'\r', rest).map_or(self.original.len(), |end| at + end)
    }

    /// The placeables that begin in `range`.
    pub(super) fn placeables_in(&self, range: &Range<usize>) -> &[Range<usize>] {
        let from = self.placeables.partition_point(|p| p.start < range.start);
        let to = self.placeables.partition_point(|p| p.start < range.end);
        self.placeables.get(from..to).unwrap_or_default()
    }

    /// A text the parser made from the beginning of `range`, with its placeables put back.
    pub(super) fn unmask(&self, text: &str, range: &Range<usize>) -> String {
        let [unmasked] = self.unmask_all([text], range);
        unmasked
    }

    /// Texts the parser made from `range`, in the order in which they stand there, with their placeables
    /// put back.
    pub(super) fn unmask_all<const N: usize>(
        &self,
        texts: [&str; N],
        range: &Range<usize>,
    ) -> [String; N] {
        let mut places = self.placeables_in(range).iter();
        texts.map(|text| {
            let mut unmasked = String::with_capacity(text.len());
            let mut rest = text;
            while let Some((before, after)) = rest.split_once(MASK) {
                unmasked.push_str(before);
                rest = after;
                if let Some(place) = places.next() {
                    unmasked.push_str(&canonical(self.slice(place.clone())));
                    let digits = place.len().saturating_sub(MASK.len_utf8());
                    rest = after.get(digits..).unwrap_or_default();
                }
            }
            unmasked.push_str(rest);
            unmasked
        })
    }
}

/// A text with every hidden placeable shown as one, for a message.
pub(super) fn reveal(text: &str) -> Cow<'_, str> {
    if !text.contains(MASK) {
        return Cow::Borrowed(text);
    }
    let mut parts = text.split(MASK);
    let mut revealed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        revealed.push_str("{…}");
        revealed.push_str(part.trim_start_matches('0'));
    }
    Cow::Owned(revealed)
}

/// Four bytes each, as the characters that are ours and the signs they are shown as.
const REFUSED: &str = "\u{1F6AB}";

/// A text with every character that is ours replaced by a sign of the same length.
pub(super) fn without_ours(text: &str) -> Cow<'_, str> {
    if holds_private_use(text).is_none() {
        return Cow::Borrowed(text);
    }
    let ours = |c: char| ('\u{100000}'..='\u{10FFFD}').contains(&c);
    Cow::Owned(text.replace(ours, REFUSED))
}

fn mask(text: &str, placeables: &[Range<usize>]) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for place in placeables {
        masked.push_str(text.get(at..place.start).unwrap_or_default());
        masked.push(MASK);
        masked.extend(std::iter::repeat_n(
            '0',
            place.len().saturating_sub(MASK.len_utf8()),
        ));
        at = place.end;
    }
    masked.push_str(text.get(at..).unwrap_or_default());
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_keeps_its_place() {
        for text in [
            "{$a}",
            "é { $phone } {-b} x",
            "{\n NUMBER($n, a: \"ü\")}",
            "no",
            "{A}",
        ] {
            let masked = Masked::new(text);
            assert_eq!(masked.parsed.len(), text.len(), "{text}");
            assert_eq!(masked.original, text);
            assert!(masked.parsed.is_char_boundary(text.len()));
        }
        assert_eq!(Masked::new("a\u{100041}b").original, format!("a{REFUSED}b"));
    }

    #[test]
    fn placeables_are_put_back_in_order() {
        let text = "[{ $a }](x{$b} \"0{ -c }0\")";
        let masked = Masked::new(text);
        let whole = 0..text.len();
        let part = |from: char, to: char| {
            let start = masked.parsed.find(from).unwrap() + 1;
            let end = masked.parsed.rfind(to).unwrap();
            &masked.parsed[start..end]
        };
        let (label, tail, title) = (part('[', ']'), part('(', ' '), part('"', '"'));
        assert_eq!(
            masked.unmask_all([label, tail, title], &whole),
            ["{ $a }", "x{ $b }", "0{ -c }0"]
        );
        assert_eq!(masked.unmask("plain", &whole), "plain");
        assert_eq!(reveal(tail), "x{…}");
    }
}
