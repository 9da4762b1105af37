//! What characters a text holds, found in one pass that all rules about texts share.

use crate::locale::{SCRIPTS, Script, script_of};

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
    /// `0` to `9`.
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

    /// Surveys a text; letters are counted in `prose`, which is the text without what readers do not read.
    pub fn of(text: &str, prose: &str) -> Self {
        let mut survey = Self {
            classes: 0,
            letters: [0; SCRIPTS],
        };
        let same = std::ptr::eq(text, prose);
        let mut latin = 0;
        let mut before = 0;
        for &byte in text.as_bytes() {
            let class = ASCII.get(usize::from(byte)).copied().unwrap_or_default();
            survey.classes |= class;
            latin += class >> LETTER & 1;
            if byte == b' ' && before == b' ' {
                survey.classes |= Self::DOUBLE_SPACE;
            }
            before = byte;
        }
        survey.classes &= (1 << LETTER) - 1;
        if same && !survey.has(Self::WIDE) {
            survey.add(Script::Latin, latin);
            return survey;
        }
        if survey.has(Self::WIDE) {
            for c in text.chars().filter(|c| !c.is_ascii()) {
                survey.classes |= class_of(c);
            }
        }
        let mut run = (Script::Latin, 0);
        for script in prose.chars().filter_map(script_of) {
            if script == run.0 {
                run.1 += 1;
            } else {
                survey.add(run.0, run.1);
                run = (script, 1);
            }
        }
        survey.add(run.0, run.1);
        survey
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

    fn add(&mut self, script: Script, letters: u32) {
        if let Some(count) = self.letters.get_mut(script as usize) {
            *count += letters;
        }
    }
}

/// Bit of ASCII letters in [`ASCII`], above the classes.
const LETTER: u32 = 14;

/// Classes by byte.
static ASCII: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0_usize;
    #[expect(
        clippy::indexing_slicing,
        clippy::cast_possible_truncation,
        reason = "while the program is compiled, every byte in turn"
    )]
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'\t' | b'\n' | b'\r' => 0,
            0..b' ' | 0x7F => Survey::CONTROL,
            b'\\' | b'`' | b'*' | b'_' | b'~' | b'<' => Survey::MARKUP,
            b'[' | b']' => Survey::MARKUP | Survey::BRACKET,
            b'(' | b')' => Survey::BRACKET,
            b'0'..=b'9' => Survey::DIGIT,
            b'"' | b'\'' => Survey::STRAIGHT,
            b'a'..=b'z' | b'A'..=b'Z' => 1 << LETTER,
            0x80.. => Survey::WIDE,
            _ => 0,
        };
        byte += 1;
    }
    table
};

/// Classes of a character that is not ASCII.
fn class_of(c: char) -> u32 {
    match c {
        '\u{34F}' | '\u{115F}' | '\u{1160}' => Survey::INVISIBLE | Survey::COMBINING,
        '\u{80}'..='\u{9F}' => Survey::CONTROL,
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
    }
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
            assert_eq!(Survey::of(text, text).classes, classes, "{text:?}");
        }
        let text = "Ab 1 где 中ab";
        let survey = Survey::of(text, text);
        assert_eq!(survey.letters(Script::Latin), 4);
        assert_eq!(survey.letters(Script::Cyrillic), 3);
        assert_eq!((survey.letters(Script::Han), survey.all_letters()), (1, 8));
        let masked = Survey::of("`ab` cd", "\u{1}\u{1}\u{1}\u{1} cd");
        assert_eq!((masked.all_letters(), masked.classes), (2, Survey::MARKUP));
    }
}
