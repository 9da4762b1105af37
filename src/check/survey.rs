//! What characters a text holds, found in one pass that all rules about texts share.

use std::sync::LazyLock;

use crate::catalog::PLACEABLE;
use crate::check::windows_1252::byte_of;
use crate::locale::{SCRIPTS, Script, is_letter, script_of};
use crate::values::{digit, holds_digit};

/// Which characters a text holds, and how many letters of each script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Signs of [`Survey`] that the text shows.
    signs: u32,
    letters: [u32; SCRIPTS],
}

impl Survey {
    /// What Markdown gives a meaning to: backslash, backquote, brackets, `*`, `_`, `~`, `<`.
    pub const MARKUP: u32 = 1;
    /// A digit of any script, or a fraction.
    pub const DIGIT: u32 = 1 << 1;
    /// Two spaces or more between two words.
    pub const DOUBLE_SPACE: u32 = 1 << 2;
    /// Control characters other than tab, line feed and carriage return.
    pub const CONTROL: u32 = 1 << 3;
    /// Characters without a glyph, and the marks of direction.
    pub const INVISIBLE: u32 = 1 << 4;
    /// Isolates, embeddings and overrides of direction.
    pub const DIRECTION: u32 = 1 << 5;
    /// U+FFFD.
    pub const REPLACEMENT: u32 = 1 << 6;
    /// Private-use characters below U+100000.
    pub const PRIVATE: u32 = 1 << 7;
    /// Combining marks, decomposed Hangul, compatibility characters: what composition may change.
    pub const COMBINING: u32 = 1 << 8;
    /// Characters that UTF-8 read as Windows-1252 begins with, one of them before what can be a second byte.
    pub const MISREAD: u32 = 1 << 9;
    /// Kashida.
    pub const KASHIDA: u32 = 1 << 10;
    /// A straight quotation mark or apostrophe.
    pub const STRAIGHT: u32 = 1 << 11;
    /// A bracket or parenthesis of any kind.
    pub const BRACKET: u32 = 1 << 12;
    /// Whatever is not ASCII.
    pub const WIDE: u32 = 1 << 13;
    /// What addresses are told by: `@`, a colon or a small `w` before a slash or a `w`.
    pub const ADDRESS: u32 = 1 << 14;
    /// A decimal digit other than 0 to 9.
    pub const OWN_DIGIT: u32 = 1 << 15;
    /// [`PLACEABLE`].
    pub const PLACEABLE: u32 = 1 << 16;
    /// A letter right behind what is neither a letter nor a space nor a line feed: a word that begins behind a
    /// hyphen or a quotation mark, say.
    pub const INNER_WORD: u32 = 1 << 17;
    /// Letters of the Latin script.
    pub const LATIN: u32 = 1 << SCRIPT;
    /// Ideographs.
    pub const HAN: u32 = 1 << (SCRIPT + 1);
    /// Letters of two scripts that look alike: Latin, Greek, Cyrillic.
    pub const ALIKE: u32 = 1 << (SCRIPT + 2);

    /// Surveys a text.
    pub fn of(text: &str) -> Self {
        let known = &**KNOWN;
        let ascii = known.first_chunk::<128>().unwrap_or(&[0; 128]);
        let mut survey = Self {
            signs: 0,
            letters: [0; SCRIPTS],
        };
        let (mut all, mut pairs, mut before) = (0, 0, 0);
        // Nearly all letters of a text are Latin or, after each other, of one other script.
        let (mut latin, mut run, mut count) = (0, 0, 0);
        for c in text.chars() {
            let it = if c.is_ascii() {
                let it = ascii.get(c as usize).copied().unwrap_or_default();
                latin += it >> SCRIPT;
                it
            } else {
                let it = match known.get(c as usize) {
                    Some(it) => *it,
                    None => know(c),
                };
                let script = it >> SCRIPT;
                if script != run && script != 0 {
                    survey.add(run, count);
                    (run, count) = (script, 0);
                }
                count += u32::from(script != 0);
                it
            };
            all |= it;
            pairs |= before & (it >> 1);
            before = it;
        }
        survey.add(run, count);
        survey.add(Script::Latin as u32 + 1, latin);
        survey.signs = all & OF_CHARACTERS;
        if pairs & SPACE != 0 {
            survey.signs |= Self::DOUBLE_SPACE;
        }
        if pairs & OF_ADDRESS != 0 {
            survey.signs |= Self::ADDRESS;
        }
        if pairs & APART != 0 {
            survey.signs |= Self::INNER_WORD;
        }
        if pairs & LEAD == 0 {
            survey.signs &= !Self::MISREAD;
        }
        survey.tell_scripts();
        survey
    }

    /// The same without the letters of a part of the text.
    pub(super) fn forget_letters(&mut self, part: &str) {
        for script in part.chars().filter_map(script_of) {
            if let Some(count) = self.letters.get_mut(script as usize) {
                *count = count.saturating_sub(1);
            }
        }
        self.tell_scripts();
    }

    /// Whether the text shows any of these signs.
    #[inline]
    pub fn has(&self, signs: u32) -> bool {
        self.signs & signs != 0
    }

    /// The signs that the text shows.
    #[inline]
    pub(super) fn signs(&self) -> u32 {
        self.signs
    }

    /// Letters of a script.
    pub fn letters(&self, script: Script) -> u32 {
        self.letters
            .get(script as usize)
            .copied()
            .unwrap_or_default()
    }

    /// Letters of any script.
    pub fn all_letters(&self) -> u32 {
        self.letters.iter().sum()
    }

    /// What two texts hold together.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.signs |= other.signs;
        for (count, more) in self.letters.iter_mut().zip(other.letters) {
            *count += more;
        }
        self.tell_scripts();
        self
    }

    /// Adds letters of the script whose number is one less than `script`.
    fn add(&mut self, script: u32, letters: u32) {
        let at = (script as usize).checked_sub(1);
        if let Some(count) = at.and_then(|at| self.letters.get_mut(at)) {
            *count += letters;
        }
    }

    fn tell_scripts(&mut self) {
        let alike = [Script::Latin, Script::Greek, Script::Cyrillic];
        let alike = alike.iter().filter(|it| self.letters(**it) > 0).count();
        let signs = [
            (self.letters(Script::Latin) > 0, Self::LATIN),
            (self.letters(Script::Han) > 0, Self::HAN),
            (alike > 1, Self::ALIKE),
        ];
        self.signs &= !(Self::LATIN | Self::HAN | Self::ALIKE);
        for (_, sign) in signs.iter().filter(|(is_so, _)| *is_so) {
            self.signs |= sign;
        }
    }
}

/// Bits of [`KNOWN`] that are signs of a text wherever the character stands.
const OF_CHARACTERS: u32 = (1 << 17) - 1;
/// In [`KNOWN`]: a space. Its bit and the one above, so that two of them are a pair.
const SPACE: u32 = 1 << 18;
/// In [`KNOWN`]: read as Windows-1252, the first byte of a character of two or more.
const LEAD: u32 = 1 << 20;
/// In [`KNOWN`]: any byte but the first. Above [`LEAD`], so that the two are a pair.
const TRAIL: u32 = 1 << 21;
/// In [`KNOWN`]: a colon or a small `w`. Above it, a slash or a `w`, so that `:/` and `ww` are pairs.
const OF_ADDRESS: u32 = 1 << 22;
/// In [`KNOWN`]: neither a letter nor a space nor a line feed. Above it, a letter, so that the two are a pair.
const APART: u32 = 1 << 24;
/// Bits of [`KNOWN`] that hold one more than the number of a letter's script, so that Latin ones count as 1. Of
/// a text, signs that its letters show.
const SCRIPT: u32 = 26;

/// What is known of each character of the Basic Multilingual Plane.
static KNOWN: LazyLock<Box<[u32]>> = LazyLock::new(|| {
    (0..0x1_0000_u32)
        .map(|code| char::from_u32(code).map_or(0, know))
        .collect()
});

fn know(c: char) -> u32 {
    let script = script_of(c).map_or(0, |script| (script as u32 + 1) << SCRIPT);
    let place = match c {
        ' ' => SPACE | SPACE << 1,
        ':' => OF_ADDRESS,
        '/' => OF_ADDRESS << 1,
        'w' => OF_ADDRESS | OF_ADDRESS << 1,
        _ => match byte_of(c) {
            Some(0xC2..) => LEAD,
            Some(_) => TRAIL,
            None => 0,
        },
    };
    let beside = match c {
        ' ' | '\n' => 0,
        c if is_letter(c) => APART << 1,
        _ => APART,
    };
    signs_of(c) | script | place | beside
}

/// Signs that a text shows by a character.
fn signs_of(c: char) -> u32 {
    let class = match c {
        '\t' | '\n' | '\r' => 0,
        '\0'..' ' | '\u{7F}'..='\u{9F}' => Survey::CONTROL,
        '\\' | '`' | '*' | '_' | '~' | '<' => Survey::MARKUP,
        '[' | ']' => Survey::MARKUP | Survey::BRACKET,
        '(' | ')' => Survey::BRACKET,
        '"' | '\'' => Survey::STRAIGHT,
        '@' => Survey::ADDRESS,
        '\u{34F}' | '\u{115F}' | '\u{1160}' => Survey::INVISIBLE | Survey::COMBINING,
        'Â' | 'Ã' | 'Ð' | 'Ñ' | 'â' | 'ã' | 'å' | 'æ' | 'ç' | 'è' | 'é' | 'ä' | 'Î' | 'Ï' | 'Ø'
        | 'Ù' | '×' | 'à' | 'á' | 'ê' | 'ë' | 'ì' | 'í' => Survey::MISREAD,
        '\u{300}'..='\u{36F}'
        | '\u{1100}'..='\u{11FF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{212A}'
        | '\u{212B}'
        | '\u{2126}' => Survey::COMBINING,
        '\u{640}' => Survey::KASHIDA,
        '\u{AD}'
        | '\u{17B4}'
        | '\u{17B5}'
        | '\u{180E}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{3164}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{E0000}'..='\u{E007F}'
        | '\u{61C}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2065}'
        | '\u{206A}'..='\u{206F}' => Survey::INVISIBLE,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Survey::DIRECTION,
        '\u{FFFD}' => Survey::REPLACEMENT,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' => Survey::PRIVATE,
        '（' | '）' | '［' | '］' | '【' | '】' | '「' | '」' | '『' | '』' => {
            Survey::BRACKET
        }
        _ => 0,
    };
    let is_figure = holds_digit(c.encode_utf8(&mut [0; 4]));
    let is_own_digit = !c.is_ascii() && digit(c).is_some();
    [
        (is_figure, Survey::DIGIT),
        (is_own_digit, Survey::OWN_DIGIT),
        (c == PLACEABLE, Survey::PLACEABLE),
        (!c.is_ascii(), Survey::WIDE),
    ]
    .into_iter()
    .filter(|(is_so, _)| *is_so)
    .fold(class, |signs, (_, sign)| signs | sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn signs_and_letters_are_found() {
        let (latin, wide, inner) = (Survey::LATIN, Survey::WIDE, Survey::INNER_WORD);
        for (text, signs) in [
            ("Rest for hours.", latin),
            ("Rest  for", Survey::DOUBLE_SPACE | latin),
            ("2 hours", Survey::DIGIT | latin),
            ("½", Survey::DIGIT | wide),
            ("٢", Survey::DIGIT | Survey::OWN_DIGIT | wide),
            ("**x**", Survey::MARKUP | latin | inner),
            ("[x]", Survey::MARKUP | Survey::BRACKET | latin | inner),
            ("a\u{7}", Survey::CONTROL | latin),
            ("a\u{85}", Survey::CONTROL | wide | latin),
            ("a\u{200B}b", Survey::INVISIBLE | wide | latin | inner),
            ("a\u{202E}b", Survey::DIRECTION | wide | latin | inner),
            ("\u{FFFC}", Survey::PLACEABLE | wide),
            ("\u{FFFD}", Survey::REPLACEMENT | wide),
            ("\u{E000}", Survey::PRIVATE | wide),
            ("e\u{301}", Survey::COMBINING | wide | latin),
            ("Ã© ", Survey::MISREAD | wide | latin),
            ("Ã ©", wide | latin),
            ("ô\u{A9}", wide | latin),
            ("é © ô\u{A9}", Survey::MISREAD | wide | latin),
            ("مـ", Survey::KASHIDA | wide),
            ("it's", Survey::STRAIGHT | latin | inner),
            ("（", Survey::BRACKET | wide),
            ("a@b", Survey::ADDRESS | latin | inner),
            ("x://", Survey::ADDRESS | latin),
            ("www.", Survey::ADDRESS | latin),
            ("wo: a / b", latin),
            ("中 где", Survey::HAN | wide),
            ("Где x", Survey::ALIKE | wide | latin),
        ] {
            assert_eq!(Survey::of(text).signs, signs, "{text:?}");
        }
        let survey = Survey::of("Ab 1 где 中ab");
        assert_eq!(survey.letters(Script::Latin), 4);
        assert_eq!(survey.letters(Script::Cyrillic), 3);
        assert_eq!((survey.letters(Script::Han), survey.all_letters()), (1, 8));
        let mut masked = Survey::of("`ab` где");
        masked.forget_letters("`ab`");
        assert_eq!(masked.all_letters(), 3);
        assert_eq!(masked.signs, Survey::MARKUP | wide | inner);
        let both = Survey::of("«где»").and(&Survey::of("ab"));
        assert!(both.has(Survey::ALIKE) && both.has(Survey::INNER_WORD));
        assert_eq!(both.all_letters(), 5);
    }

    proptest! {
        #[test]
        fn letters_are_those_of_each_script(text in "[ a-cé2где中ひ한א😀\u{301}]{0,24}") {
            let survey = Survey::of(&text);
            for script in Script::ALL {
                let letters = text.chars().filter(|c| script_of(*c) == Some(script)).count();
                prop_assert_eq!(survey.letters(script) as usize, letters);
            }
        }
    }
}
