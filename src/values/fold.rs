//! A text as values are looked for in it: one character each for what may be written in several ways, and
//! one mark for what is not words at all: placeables, code, addresses.

use std::sync::LazyLock;

use crate::source::Span;
use crate::values::digits::digit;

/// Stands for a stretch that is not looked into.
pub(super) const OPAQUE: char = '\u{FFFC}';
/// Every space that does not break, and the narrow ones that group digits.
pub(super) const NO_BREAK: char = '\u{A0}';

/// A text, folded, with the place of each character in it.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The characters.
    pub chars: Vec<char>,
    /// Bytes of the text that each stands for.
    spans: Vec<Span>,
}

impl Folded {
    /// Folds inline Markdown in which placeables stand in braces.
    pub(super) fn new(text: &str) -> Self {
        let mut folded = Self {
            chars: Vec::with_capacity(text.len()),
            spans: Vec::with_capacity(text.len()),
        };
        let mut after_opaque = 0;
        for (at, c) in text.char_indices() {
            if at < after_opaque {
                continue;
            }
            let length = c.len_utf8();
            if let Some(length) = opaque(c, text, at) {
                folded.push(OPAQUE, at, length);
                after_opaque = at + length;
            } else if let Some(seen) = fold(c) {
                folded.push(seen, at, length);
            } else if c.is_ascii()
                && folded.ends_in_digit()
                && begins_with_digit(text.get(at + length..).unwrap_or_default())
            {
                // 16*16 is two numbers.
                folded.push(c, at, 1);
            }
        }
        folded
    }

    fn ends_in_digit(&self) -> bool {
        self.chars.last().is_some_and(char::is_ascii_digit)
    }

    /// The character at a position.
    pub(super) fn get(&self, at: usize) -> Option<char> {
        self.chars.get(at).copied()
    }

    /// The character before a position.
    pub(super) fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|at| self.get(at))
    }

    /// What begins at a position.
    pub(super) fn from(&self, at: usize) -> &[char] {
        self.chars.get(at..).unwrap_or_default()
    }

    /// The characters of a range, as far as there are some.
    pub(super) fn range(&self, from: usize, to: usize) -> &[char] {
        let to = to.min(self.chars.len());
        self.chars.get(from..to).unwrap_or_default()
    }

    /// The bytes of a range of characters.
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        let spans = self.spans.get(from..to).unwrap_or_default();
        match (spans.first(), spans.last()) {
            (Some(first), Some(last)) => first.cover(*last),
            _ => Span::default(),
        }
    }

    fn push(&mut self, c: char, at: usize, length: usize) {
        self.chars.push(c);
        self.spans.push(Span::new(at..at + length));
    }
}

/// Length in bytes of what begins at a byte of the text, with this character, and is not words.
#[inline]
fn opaque(c: char, text: &str, at: usize) -> Option<usize> {
    let may_be = matches!(
        c,
        '{' | '`' | '<' | '&' | '[' | ']' | 'h' | 'H' | 'w' | 'W' | 'f' | 'm' | 't' | '@'
    );
    may_be.then(|| opaque_here(c, text, at)).flatten()
}

fn opaque_here(c: char, text: &str, at: usize) -> Option<usize> {
    let (before, rest) = text.split_at_checked(at)?;
    match c {
        '{' => braces(rest),
        '`' => code(rest),
        '<' => autolink(rest),
        '&' => entity(rest),
        '[' if rest.starts_with("[^") => rest.find(']').map(|at| at + 1),
        ']' if rest.starts_with("](") => destination(rest),
        ']' if rest.starts_with("][") => rest.get(2..)?.find(']').map(|at| at + 3),
        'h' | 'H' | 'w' | 'W' | 'f' | 'm' | 't' if !ends_in_word(before) => address(rest),
        '@' if ends_in_word(before) => Some(word(rest.get(1..)?) + 1),
        _ => None,
    }
}

fn begins_with_digit(text: &str) -> bool {
    text.chars().next().is_some_and(|c| digit(c).is_some())
}

fn ends_in_word(before: &str) -> bool {
    before.ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// `{ … }`, the braces in it balanced. Braces around anything but a variable, a term, a call or a text are text.
fn braces(rest: &str) -> Option<usize> {
    let inner = rest.get(1..)?.trim_start();
    let first = inner.chars().next()?;
    if !(matches!(first, '$' | '-' | '"') || first.is_ascii_uppercase()) {
        return None;
    }
    let mut depth = 0_usize;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn code(rest: &str) -> Option<usize> {
    let ticks = rest.bytes().take_while(|&byte| byte == b'`').count();
    let fence = rest.get(..ticks)?;
    let end = rest.get(ticks..)?.find(fence)?;
    Some(ticks + end + ticks)
}

/// `<https://…>`, `<a@b>`.
fn autolink(rest: &str) -> Option<usize> {
    let end = rest.find(['>', ' ', '\n'])?;
    let inner = rest.get(..end)?;
    (rest.get(end..)?.starts_with('>') && inner.contains([':', '@'])).then_some(end + 1)
}

/// `&nbsp;`, `&#8211;`.
fn entity(rest: &str) -> Option<usize> {
    let name = rest.get(1..)?.bytes();
    let length = name
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
        .count();
    (length > 1 && rest.get(1 + length..)?.starts_with(';')).then_some(length + 2)
}

/// `](destination "title")`: the destination; the title is text.
fn destination(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ' ' | '\n' if at > 2 && depth == 1 => return Some(at),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// A bare address.
fn address(rest: &str) -> Option<usize> {
    let starts = ["http://", "https://", "www.", "ftp://", "mailto:", "tel:"];
    let begins = |start: &str| {
        let head = rest.as_bytes().get(..start.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(start.as_bytes()))
    };
    starts.iter().any(|start| begins(start)).then(|| word(rest))
}

/// Length up to white space or what closes a link, without the punctuation that ends a sentence.
fn word(rest: &str) -> usize {
    let end = rest
        .find(|c: char| {
            !c.is_ascii() || c.is_ascii_whitespace() || matches!(c, '>' | ')' | ']' | '"')
        })
        .unwrap_or(rest.len());
    let text = rest.get(..end).unwrap_or_default();
    text.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_'])
        .len()
}

/// One character for what is written in several ways; none for what is not seen or only marks emphasis.
#[inline]
pub(super) fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return match c {
            '*' | '\\' | '_' => None,
            '\n' | '\r' | '\t' => Some(' '),
            _ => Some(c.to_ascii_lowercase()),
        };
    }
    match FOLDED.get(c as usize) {
        Some(0) => None,
        Some(&folded) => char::from_u32(u32::from(folded)),
        None => fold_wide(c),
    }
}

/// What [`fold_wide`] says of each character of the Basic Multilingual Plane; 0 for none.
static FOLDED: LazyLock<Box<[u16]>> = LazyLock::new(|| {
    let known = |code| char::from_u32(code).and_then(fold_wide).unwrap_or_default();
    let within = |c| u16::try_from(u32::from(c)).unwrap_or_default();
    (0..0x1_0000).map(|code| within(known(code))).collect()
});

/// [`fold`] of a character that is not ASCII.
fn fold_wide(c: char) -> Option<char> {
    if let Some(digit) = digit(c) {
        return Some(char::from(b'0' + digit));
    }
    Some(match c {
        '\u{AD}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{61C}'
        // Vowel signs of Arabic and Hebrew, and the stroke that lengthens a word.
        | '\u{610}'..='\u{61A}'
        | '\u{640}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6ED}'
        | '\u{591}'..='\u{5BD}'
        | '\u{5BF}'..='\u{5C7}' => return None,
        '\u{A0}' | '\u{2007}'..='\u{2009}' | '\u{202F}' => NO_BREAK,
        '\u{3000}' | '\u{2000}'..='\u{2006}' | '\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{85}' => {
            ' '
        }
        '‐' | '‑' | '﹣' | '－' => '-',
        '‒' | '–' | '—' | '―' | '⁓' => '–',
        '−' => '−',
        '〜' | '～' | '∼' | '˜' | '〰' => '~',
        '٪' | '﹪' | '％' => '%',
        '’' | 'ʼ' | '′' | '‘' | '׳' | '＇' => '\'',
        '״' | '″' | '”' | '“' | '„' => '"',
        'µ' => 'μ',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ۃ' | 'ۀ' | 'ە' => 'ه',
        'ё' | 'Ё' => 'е',
        '\u{FF01}'..='\u{FF5E}' => {
            let narrow = char::from_u32(u32::from(c) - 0xFEE0)?;
            return fold(narrow);
        }
        _ => c.to_lowercase().next().unwrap_or(c),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_words_is_one_mark() {
        for (text, folded) in [
            ("Take { $n } Mg", "take ￼ mg"),
            ("a `10 x` b", "a ￼ b"),
            ("[see 2](#a-3 \"t 4\") 5", "[see 2￼ \"t 4\") 5"),
            ("[a](<x y>) [b](c(1)d)", "[a￼ y>) [b￼"),
            ("x[^2] [a][b 3]", "x￼ [a￼"),
            (
                "go https://a.example/1?b=2. Or <https://x/9>, me9@x.example!",
                "go ￼. or ￼, me9￼!",
            ),
            ("the 5", "the 5"),
            ("&#8211; &amp; & 5", "￼ ￼ & 5"),
            ("**5**\u{200f} ﻿mg", "5 mg"),
            ("٥ ساعةً أ", "5 ساعه ا"),
            ("１０％ µg μg", "10% μg μg"),
            ("16*16 5\\\n6", "16*16 5 6"),
            ("{ $x", "{ $x"),
            ("{5 mg}", "{5 mg}"),
        ] {
            let chars: String = Folded::new(text).chars.into_iter().collect();
            assert_eq!(chars, folded, "{text}");
        }
    }

    #[test]
    fn the_table_folds_as_the_rules_say() {
        for c in '\u{80}'..=char::MAX {
            assert_eq!(fold(c), fold_wide(c), "{c:?}");
        }
    }

    #[test]
    fn spans_are_of_the_text() {
        let text = "x **٣٠** د";
        let folded = Folded::new(text);
        assert_eq!(&text[folded.span(2, 4).range()], "٣٠");
        assert_eq!(folded.span(9, 12), Span::default());
    }
}
