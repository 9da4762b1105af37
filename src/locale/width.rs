//! How many terminal cells a text takes, and which characters are written without spaces.

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

/// Display width of a text in cells (UAX #11, East Asian Width; marks and invisible characters take none).
pub fn display_width(text: &str) -> usize {
    text.width()
}

/// Whether a character is East Asian wide or fullwidth (UAX #11) and of a script written without spaces,
/// so that a soft line break between two of them folds to nothing: not Hangul, and not emoji.
pub fn is_wide(c: char) -> bool {
    // Before the CJK radicals only Hangul and emoji are wide.
    let block = matches!(c, '\u{2e80}'..='\u{1efff}' | '\u{20000}'..='\u{3ffff}');
    block && !is_hangul(c) && c.width() == Some(2)
}

/// Blocks of Hangul among the wide characters, the parenthesized and circled ones included.
fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{3130}'..='\u{318f}'
        | '\u{3200}'..='\u{321e}'
        | '\u{3260}'..='\u{327f}'
        | '\u{a960}'..='\u{a97f}'
        | '\u{ac00}'..='\u{d7ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_cells() {
        for (text, expected) in [
            ("", 0),
            ("dose", 4),
            ("e\u{301}", 1),
            ("用量", 4),
            ("한국", 4),
            ("\u{2067}a\u{2069}\u{200f}", 1),
            ("👨\u{200d}👩\u{200d}👧", 2),
            ("ｱ", 1),
        ] {
            assert_eq!(display_width(text), expected, "{text:?}");
        }
    }

    #[test]
    fn wide_characters_are_those_written_without_spaces() {
        for c in "用あア（。、「」々ー〜！Ａ￥𠀀㊙".chars() {
            assert!(is_wide(c), "{c}");
        }
        for c in "aé1 한ㄱ㈀㉠ᄀꥠｱกخ😀⌚€…—\u{3099}\u{0}".chars() {
            assert!(!is_wide(c), "{c}");
        }
    }
}
