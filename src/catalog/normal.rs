//! Normal form of texts before they are hashed: NFC, every run of white space as one space, none at the edges.

#![expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares many bytes at once"
)]

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// `text` in NFC with white space folded and trimmed.
pub(super) fn folded(text: &str) -> Cow<'_, str> {
    let text = text.trim();
    if !needs_folding(text) {
        return composed(text);
    }
    let mut result = String::with_capacity(text.len());
    fold_into(&mut result, text);
    Cow::Owned(composed(&result).into_owned())
}

/// Whether trimmed text holds white space other than single spaces.
fn needs_folding(text: &str) -> bool {
    may_hold_white_space(text) && {
        let mut spaced = false;
        text.chars().any(|character| {
            let before = spaced;
            spaced = character.is_whitespace();
            spaced && (before || character != ' ')
        })
    }
}

/// Whether there may be white space other than single spaces.
fn may_hold_white_space(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = || bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    // Most texts have none of the bytes that white space begins with.
    let suspicious = bytes.iter().fold(0, |found, byte| {
        found | u8::from((*byte < b' ') | (*byte == 0xC2) | (0xE1..=0xE3).contains(byte))
    });
    if suspicious == 0 {
        return pairs().fold(0, |found, (one, next)| {
            found | u8::from((*one == b' ') & (*next == b' '))
        }) != 0;
    }
    any_triple(bytes, is_white_space)
        || match bytes {
            [.., first, second] => {
                is_white_space(*first, *second, 0) || is_white_space(*second, 0, 0)
            }
            bytes => bytes.iter().any(|byte| is_white_space(*byte, 0, 0)),
        }
}

/// Whether any byte, with the two after it, is what is looked for. There is no early exit, so that the
/// compiler compares many bytes at once.
fn any_triple(bytes: &[u8], wanted: impl Fn(u8, u8, u8) -> bool) -> bool {
    let second = bytes.get(1..).unwrap_or_default();
    let third = bytes.get(2..).unwrap_or_default();
    let triples = bytes.iter().zip(second).zip(third);
    triples.fold(0, |found, ((first, second), third)| {
        found | u8::from(wanted(*first, *second, *third))
    }) != 0
}

/// Bytes at which white space begins that is no single space: a control character, two spaces, U+0085,
/// U+00A0, U+1680, U+2000 to U+205F, U+3000.
fn is_white_space(first: u8, second: u8, third: u8) -> bool {
    (first < b' ')
        | (first == b' ') & (second == b' ')
        | (first == 0xC2) & ((second == 0x85) | (second == 0xA0))
        | (first == 0xE1) & (second == 0x9A)
        | (first == 0xE2) & (second == 0x80) & ((third <= 0x8A) | (third >= 0xA8))
        | (first == 0xE2) & (second == 0x81)
        | (first == 0xE3) & (second == 0x80) & (third == 0x80)
}

/// Appends `text`, every run of white space as one space, one that `result` ends with included.
pub(super) fn fold_into(result: &mut String, text: &str) {
    let inner = text.trim_matches(' ');
    if inner.is_empty() || may_hold_white_space(inner) {
        return fold_characters_into(result, text);
    }
    if text.starts_with(' ') && !result.ends_with(' ') {
        result.push(' ');
    }
    result.push_str(inner);
    if text.ends_with(' ') {
        result.push(' ');
    }
}

fn fold_characters_into(result: &mut String, text: &str) {
    for character in text.chars() {
        if !character.is_whitespace() {
            result.push(character);
        } else if !result.ends_with(' ') {
            result.push(' ');
        }
    }
}

pub(super) fn composed(text: &str) -> Cow<'_, str> {
    // What the first byte alone settles: nothing below U+0300 composes, nor Cyrillic and Han.
    let doubtful = text.bytes().fold(0, |found, byte| {
        let settled =
            (byte < 0xCC) | (byte == 0xD0) | (byte == 0xD1) | (0xE4..=0xE9).contains(&byte);
        found | u8::from(!settled)
    });
    if doubtful == 0 || !any_triple(text.as_bytes(), may_compose) && !ends_in_doubt(text) {
        return Cow::Borrowed(text);
    }
    // Without the plain ones between them, marks may look out of order, never in order.
    let rest = text.chars().filter(|&character| !is_plain(character));
    if is_nfc_quick(rest) == IsNormalized::Yes {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// Whether the first bytes of a character leave open if it decomposes, combines or reorders in NFC. The
/// letters of the commonest scripts do nothing of it.
fn may_compose(first: u8, second: u8, third: u8) -> bool {
    let settled = (first < 0xCC)
        // Greek, Cyrillic, Hebrew and Arabic letters.
        | (first == 0xCE) & (second >= 0x88)
        | (first == 0xCF) | (first == 0xD0) | (first == 0xD1)
        | (first == 0xD7) & (second >= 0x90)
        | (first == 0xD8) & (second >= 0xA1)
        | (first == 0xD9) & ((second <= 0x8A) | (second >= 0xA0) & (second != 0xB0))
        | (first == 0xDA)
        | (first == 0xDB) & (second <= 0x95)
        // Vietnamese letters, general punctuation, kana, Han, Hangul.
        | (first == 0xE1) & (0xB8..=0xBB).contains(&second)
        | (first == 0xE2) & (second == 0x80) & (third >= 0x90)
        | (first == 0xE3) & (second == 0x80) & (third <= 0xA9)
        | (first == 0xE3) & ((second == 0x81) | (second == 0x83))
        | (0xE4..=0xE9).contains(&first)
        | (first == 0xEB) | (first == 0xEC);
    !settled
}

/// Whether the last character, which has no two bytes after its first, is one that [`may_compose`] doubts.
fn ends_in_doubt(text: &str) -> bool {
    let mut last = [0; 4];
    text.chars().next_back().is_some_and(|character| {
        let bytes = character.encode_utf8(&mut last).as_bytes();
        let byte = |at| bytes.get(at).copied().unwrap_or_default();
        may_compose(byte(0), byte(1), byte(2))
    })
}

/// Characters of the commonest scripts that neither decompose, combine nor reorder in NFC, whatever stands
/// beside them: asking the tables for each of them would cost more than the hash.
fn is_plain(character: char) -> bool {
    matches!(character,
        '\0'..'\u{300}' | '\u{400}'..='\u{45F}' | '\u{621}'..='\u{64A}' | '\u{904}'..='\u{939}'
        | '\u{93E}'..='\u{94C}' | '\u{1E00}'..='\u{1EFF}' | '\u{2010}'..='\u{2027}'
        | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{FF01}'..='\u{FF60}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_characters_are_nfc_and_white_space_has_the_lead_bytes_that_are_looked_for() {
        for character in '\0'..=char::MAX {
            if is_plain(character) || !ends_in_doubt(&character.to_string()) {
                let class = unicode_normalization::char::canonical_combining_class(character);
                let quick = is_nfc_quick(std::iter::once(character));
                assert_eq!((class, quick), (0, IsNormalized::Yes), "{character:?}");
            }
            if character.is_whitespace() && character != ' ' {
                assert!(needs_folding(&format!("a{character}b")), "{character:?}");
            }
        }
    }

    proptest! {
        /// The short ways find what looking at every character finds.
        #[test]
        fn texts_are_folded_and_composed_as_by_the_tables(
            text in proptest::collection::vec(
                prop_oneof![
                    "[a-z]{1,3}", " {1,2}", "[\\t\\n\u{85}\u{a0}\u{1680}\u{2000}-\u{200b}\u{2028}\u{202f}\u{205f}\u{3000}\u{3001}]",
                    "[\u{300}-\u{345}\u{64b}-\u{655}\u{93c}\u{94d}\u{3099}\u{1161}\u{11a8}]",
                    "[\u{370}-\u{6ff}]", "[\u{900}-\u{97f}]", "[\u{1e00}-\u{1eff}]", "[\u{3000}-\u{30ff}]",
                    "[\u{1100}-\u{1200}\u{ac00}-\u{ac20}\u{4e00}-\u{4e10}\u{2126}\u{212b}\u{f900}]",
                ],
                0..9,
            )
        ) {
            let text = text.concat();
            let normal: String = text.nfc().collect();
            let words: Vec<&str> = normal.split_whitespace().collect();
            prop_assert_eq!(folded(&text), words.join(" "));
            let (mut short, mut long) = (String::from("x"), String::from("x"));
            for part in text.split('\u{3001}') {
                fold_into(&mut short, part);
                fold_characters_into(&mut long, part);
            }
            prop_assert_eq!(short, long);
        }
    }
}
