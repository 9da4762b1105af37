//! What counts as a word and as something to translate.

use crate::locale::is_wide;

/// Words of a text: runs between white space that hold a letter or digit (UAX #29 approximated); a wide
/// character is a word of its own.
pub(super) fn count(text: &str) -> u32 {
    let mut words = 0_u32;
    let mut inside = false;
    if text.is_ascii() {
        for byte in text.bytes() {
            let letter = byte.is_ascii_alphanumeric();
            words += u32::from(letter && !inside);
            inside = letter || (inside && !byte.is_ascii_whitespace());
        }
        return words;
    }
    for c in text.chars() {
        if is_wide(c) {
            words += u32::from(c.is_alphanumeric());
            inside = false;
        } else if c.is_whitespace() {
            inside = false;
        } else if c.is_alphanumeric() {
            words += u32::from(!inside);
            inside = true;
        }
    }
    words
}

/// Whether a text without code and placeables holds a letter outside bare addresses.
pub(super) fn has_letter(text: &str) -> bool {
    let address = |token: &str| {
        token.contains("://")
            || token.contains('@')
            || token.trim_start_matches('(').starts_with("www.")
    };
    text.split(char::is_whitespace)
        .any(|token| token.contains(char::is_alphabetic) && !address(token))
}

/// White space runs as one space, none at the ends.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

/// What a soft line break between two characters becomes: a space, or nothing between two wide ones
/// (CSS Text 3, 4.1.3 "Segment Break Transformation Rules").
pub(super) fn soft_break(before: Option<char>, after: Option<char>) -> &'static str {
    match (before, after) {
        (Some(before), Some(after)) if is_wide(before) && is_wide(after) => "",
        (Some(before), Some(_)) if before != ' ' => " ",
        _ => "",
    }
}

/// The first words of a text for a message, in quotation marks.
pub(super) fn quote(text: &str) -> String {
    const SHOWN: usize = 48;
    let folded = fold(text);
    let mut chars = folded.chars();
    let mut quoted = String::from("“");
    quoted.extend(chars.by_ref().take(SHOWN));
    if chars.next().is_some() {
        quoted.push('…');
    }
    quoted.push('”');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_in_every_script() {
        for (text, words) in [
            ("", 0),
            ("Rest for 2 hours.", 4),
            ("— , ·", 0),
            ("Read about [side effects](#side-effects).", 4),
            ("Call { $phone }.", 2),
            ("استرح لمدة ساعتين.", 3),
            ("咨询2名医生。", 6),
            ("약을 드세요", 2),
            ("don’t", 1),
        ] {
            assert_eq!(count(text), words, "{text}");
        }
    }

    #[test]
    fn addresses_and_figures_are_neutral() {
        for (text, letters) in [
            ("2019", false),
            ("10 % – 20 %", false),
            ("https://a.example/b", false),
            ("(www.a.example)", false),
            ("a@b.example", false),
            ("see https://a.example", true),
            ("中", true),
            ("3 mg", true),
        ] {
            assert_eq!(has_letter(text), letters, "{text}");
        }
    }

    #[test]
    fn quotes_are_short() {
        assert_eq!(quote("a\n  b"), "“a b”");
        assert_eq!(quote(&"x".repeat(50)), format!("“{}…”", "x".repeat(48)));
    }
}
