//! What characters a text holds, found in one pass that all rules about texts share.

use std::sync::LazyLock;

use crate::locale::{SCRIPTS, Script, script_of};
use crate::values::holds_digit;

/// Which characters a text holds, and how many letters of each script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Survey {
    /// Classes of [`Survey`] that occur.
    classes: u32,
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
    /// Characters that UTF-8 read as Windows-1252 begins with.
    pub const MISREAD: u32 = 1 << 9;
    /// Kashida.
    pub const KASHIDA: u32 = 1 << 10;
    /// A straight quotation mark or apostrophe.
    pub const STRAIGHT: u32 = 1 << 11;
    /// A bracket or parenthesis of any kind.
    pub const BRACKET: u32 = 1 << 12;
    /// Whatever is not ASCII.
    pub const WIDE: u32 = 1 << 13;
    /// What addresses are told by: `@`, a colon, a small `w`.
    pub const ADDRESS: u32 = 1 << 14;

    /// Surveys a text.
    pub fn of(text: &str) -> Self {
        let known = &**KNOWN;
        let mut survey = Self {
            classes: 0,
            letters: [0; SCRIPTS],
        };
        let mut before = '\0';
        // Letters of one script come in long runs, whatever stands between them.
        let (mut run, mut count) = (0, 0);
        for c in text.chars() {
            let it = match known.get(c as usize) {
                Some(it) => *it,
                None => know(c),
            };
            survey.classes |= it;
            if (before, c) == (' ', ' ') {
                survey.classes |= Self::DOUBLE_SPACE;
            }
            before = c;
            let script = it >> SCRIPT;
            if script != run && script != 0 {
                survey.add(run, count);
                (run, count) = (script, 0);
            }
            count += u32::from(script != 0);
        }
        survey.add(run, count);
        survey.classes &= (1 << SCRIPT) - 1;
        survey
    }

    /// The same with the letters of another text.
    #[must_use]
    pub fn with_letters_of(self, prose: &str) -> Self {
        Self {
            letters: Self::of(prose).letters,
            ..self
        }
    }

    /// Whether characters of any of these classes occur.
    #[inline]
    pub fn has(&self, classes: u32) -> bool {
        self.classes & classes != 0
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
    pub fn and(mut self, other: Self) -> Self {
        self.classes |= other.classes;
        for (count, more) in self.letters.iter_mut().zip(other.letters) {
            *count += more;
        }
        self
    }

    /// Adds letters of the script whose number is one less than `script`.
    fn add(&mut self, script: u32, letters: u32) {
        let at = (script as usize).checked_sub(1);
        if let Some(count) = at.and_then(|at| self.letters.get_mut(at)) {
            *count += letters;
        }
    }
}

/// Bits of [`KNOWN`] that hold one more than the number of a letter's script; below are the classes.
const SCRIPT: u32 = 26;

/// Classes and script of each character of the Basic Multilingual Plane.
static KNOWN: LazyLock<Box<[u32]>> = LazyLock::new(|| {
    (0..0x1_0000_u32)
        .map(|code| char::from_u32(code).map_or(0, know))
        .collect()
});

fn know(c: char) -> u32 {
    class_of(c) | script_of(c).map_or(0, |script| (script as u32 + 1) << SCRIPT)
}

/// Classes of a character.
fn class_of(c: char) -> u32 {
    let class = match c {
        '\t' | '\n' | '\r' => 0,
        '\0'..' ' | '\u{7F}'..='\u{9F}' => Survey::CONTROL,
        '\\' | '`' | '*' | '_' | '~' | '<' => Survey::MARKUP,
        '[' | ']' => Survey::MARKUP | Survey::BRACKET,
        '(' | ')' => Survey::BRACKET,
        '"' | '\'' => Survey::STRAIGHT,
        '@' | ':' | 'w' => Survey::ADDRESS,
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
    let digit = if holds_digit(c.encode_utf8(&mut [0; 4])) {
        Survey::DIGIT
    } else {
        0
    };
    let wide = if c.is_ascii() { 0 } else { Survey::WIDE };
    class | digit | wide
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_and_letters_are_found() {
        for (text, classes) in [
            ("Rest for hours.", 0),
            ("Rest  for", Survey::DOUBLE_SPACE),
            ("2 hours", Survey::DIGIT),
            ("**x**", Survey::MARKUP),
            ("[x]", Survey::MARKUP | Survey::BRACKET),
            ("a\u{7}", Survey::CONTROL),
            ("a\u{85}", Survey::CONTROL | Survey::WIDE),
            ("a\u{200B}b", Survey::INVISIBLE | Survey::WIDE),
            ("a\u{202E}b", Survey::DIRECTION | Survey::WIDE),
            ("\u{FFFD}", Survey::REPLACEMENT | Survey::WIDE),
            ("\u{E000}", Survey::PRIVATE | Survey::WIDE),
            ("e\u{301}", Survey::COMBINING | Survey::WIDE),
            ("Ã©", Survey::MISREAD | Survey::WIDE),
            ("مـ", Survey::KASHIDA | Survey::WIDE),
            ("it's", Survey::STRAIGHT),
            ("（", Survey::BRACKET | Survey::WIDE),
        ] {
            assert_eq!(Survey::of(text).classes, classes, "{text:?}");
        }
        let text = "Ab 1 где 中ab";
        let survey = Survey::of(text);
        assert_eq!(survey.letters(Script::Latin), 4);
        assert_eq!(survey.letters(Script::Cyrillic), 3);
        assert_eq!((survey.letters(Script::Han), survey.all_letters()), (1, 8));
        let masked = Survey::of("`ab` cd").with_letters_of("\u{1}\u{1}\u{1}\u{1} cd");
        assert_eq!((masked.all_letters(), masked.classes), (2, Survey::MARKUP));
    }
}
