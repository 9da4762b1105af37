//! Which script a letter belongs to, and which scripts a language is written in.

use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use crate::locale::Locale;

/// A script that languages of health leaflets are written in. Letters of others are [`Script::Other`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "they are the names of Unicode")]
pub enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Syriac,
    Thaana,
    Nko,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Myanmar,
    Georgian,
    Hangul,
    Ethiopic,
    Cherokee,
    Khmer,
    Mongolian,
    /// Hiragana, Katakana and their marks.
    Kana,
    Bopomofo,
    Han,
    Other,
}

/// Number of scripts, for tables by script.
pub const SCRIPTS: usize = Script::Other as usize + 1;

impl Script {
    /// Every script, in the order of the type, so that one has a number and back.
    pub const ALL: [Self; SCRIPTS] = [
        Self::Latin,
        Self::Greek,
        Self::Cyrillic,
        Self::Armenian,
        Self::Hebrew,
        Self::Arabic,
        Self::Syriac,
        Self::Thaana,
        Self::Nko,
        Self::Devanagari,
        Self::Bengali,
        Self::Gurmukhi,
        Self::Gujarati,
        Self::Oriya,
        Self::Tamil,
        Self::Telugu,
        Self::Kannada,
        Self::Malayalam,
        Self::Sinhala,
        Self::Thai,
        Self::Lao,
        Self::Tibetan,
        Self::Myanmar,
        Self::Georgian,
        Self::Hangul,
        Self::Ethiopic,
        Self::Cherokee,
        Self::Khmer,
        Self::Mongolian,
        Self::Kana,
        Self::Bopomofo,
        Self::Han,
        Self::Other,
    ];
}

/// Blocks of letters (first, last, script) in order; what lies between them is [`Script::Other`].
const BLOCKS: &[(u32, u32, Script)] = &[
    (0x0041, 0x024F, Script::Latin),
    (0x0250, 0x02FF, Script::Latin),
    (0x0370, 0x03FF, Script::Greek),
    (0x0400, 0x052F, Script::Cyrillic),
    (0x0530, 0x058F, Script::Armenian),
    (0x0590, 0x05FF, Script::Hebrew),
    (0x0600, 0x06FF, Script::Arabic),
    (0x0700, 0x074F, Script::Syriac),
    (0x0750, 0x077F, Script::Arabic),
    (0x0780, 0x07BF, Script::Thaana),
    (0x07C0, 0x07FF, Script::Nko),
    (0x0860, 0x086F, Script::Syriac),
    (0x0870, 0x08FF, Script::Arabic),
    (0x0900, 0x097F, Script::Devanagari),
    (0x0980, 0x09FF, Script::Bengali),
    (0x0A00, 0x0A7F, Script::Gurmukhi),
    (0x0A80, 0x0AFF, Script::Gujarati),
    (0x0B00, 0x0B7F, Script::Oriya),
    (0x0B80, 0x0BFF, Script::Tamil),
    (0x0C00, 0x0C7F, Script::Telugu),
    (0x0C80, 0x0CFF, Script::Kannada),
    (0x0D00, 0x0D7F, Script::Malayalam),
    (0x0D80, 0x0DFF, Script::Sinhala),
    (0x0E00, 0x0E7F, Script::Thai),
    (0x0E80, 0x0EFF, Script::Lao),
    (0x0F00, 0x0FFF, Script::Tibetan),
    (0x1000, 0x109F, Script::Myanmar),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Hangul),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x13A0, 0x13FF, Script::Cherokee),
    (0x1780, 0x17FF, Script::Khmer),
    (0x1800, 0x18AF, Script::Mongolian),
    (0x19E0, 0x19FF, Script::Khmer),
    (0x1C80, 0x1C8F, Script::Cyrillic),
    (0x1C90, 0x1CBF, Script::Georgian),
    (0x1E00, 0x1EFF, Script::Latin),
    (0x1F00, 0x1FFF, Script::Greek),
    (0x2C60, 0x2C7F, Script::Latin),
    (0x2D00, 0x2D2F, Script::Georgian),
    (0x2D80, 0x2DDF, Script::Ethiopic),
    (0x2DE0, 0x2DFF, Script::Cyrillic),
    (0x2E80, 0x2FDF, Script::Han),
    (0x3005, 0x3007, Script::Han),
    (0x3040, 0x30FF, Script::Kana),
    (0x3100, 0x312F, Script::Bopomofo),
    (0x3130, 0x318F, Script::Hangul),
    (0x31A0, 0x31BF, Script::Bopomofo),
    (0x31F0, 0x31FF, Script::Kana),
    (0x3400, 0x4DBF, Script::Han),
    (0x4E00, 0x9FFF, Script::Han),
    (0xA640, 0xA69F, Script::Cyrillic),
    (0xA720, 0xA7FF, Script::Latin),
    (0xA8E0, 0xA8FF, Script::Devanagari),
    (0xA960, 0xA97F, Script::Hangul),
    (0xA9E0, 0xA9FF, Script::Myanmar),
    (0xAA60, 0xAA7F, Script::Myanmar),
    (0xAB00, 0xAB2F, Script::Ethiopic),
    (0xAB30, 0xAB6F, Script::Latin),
    (0xAB70, 0xABBF, Script::Cherokee),
    (0xAC00, 0xD7FF, Script::Hangul),
    (0xF900, 0xFAFF, Script::Han),
    (0xFB1D, 0xFB4F, Script::Hebrew),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE70, 0xFEFC, Script::Arabic),
    (0xFF21, 0xFF5A, Script::Latin),
    (0xFF66, 0xFF9F, Script::Kana),
    (0xFFA0, 0xFFDC, Script::Hangul),
    (0x20000, 0x3FFFF, Script::Han),
];

/// In [`KNOWN`]: a letter.
const LETTER: u8 = 1 << 7;
/// In [`KNOWN`]: a combining mark.
const MARK: u8 = 1 << 6;
/// In [`KNOWN`]: one more than the number of the script, zero for none.
const SCRIPT: u8 = MARK - 1;

/// What there is to know of each character of the Basic Multilingual Plane. Every text is asked these
/// questions, character by character, so that the answer is one look at a table.
static KNOWN: LazyLock<Box<[u8]>> = LazyLock::new(|| {
    (0..0x1_0000_u32)
        .map(|code| char::from_u32(code).map_or(0, survey))
        .collect()
});

fn survey(c: char) -> u8 {
    // Half of the plane is ideographs and syllables of Hangul, all of them letters, and private-use characters:
    // the table is made sooner where nobody asks about each.
    match c {
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => {
            return LETTER | (Script::Han as u8 + 1);
        }
        '\u{AC00}'..='\u{D7A3}' => return LETTER | (Script::Hangul as u8 + 1),
        '\u{E000}'..='\u{F8FF}' => return 0,
        _ => {}
    }
    let letter = if c.is_alphabetic() { LETTER } else { 0 };
    let mark = if is_combining_mark(c) { MARK } else { 0 };
    letter | mark | by_block(c).map_or(0, |script| script as u8 + 1)
}

#[inline]
fn known(c: char) -> u8 {
    match KNOWN.get(c as usize) {
        Some(known) => *known,
        None => survey(c),
    }
}

/// The script of a letter, by its block (Unicode 16); none for what is no letter: digits, marks,
/// punctuation, and letters without a script of their own (`µ`, `ª`, `º`, `ー`).
#[inline]
pub fn script_of(c: char) -> Option<Script> {
    let number = (known(c) & SCRIPT).checked_sub(1)?;
    Script::ALL.get(usize::from(number)).copied()
}

/// Whether a character is a letter: the same as [`char::is_alphabetic`], sooner.
#[inline]
pub fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    known(c) & LETTER != 0
}

/// Whether a character is a letter or a combining mark (Unicode's general categories Mn, Mc and Me), as words
/// are made of.
#[inline]
pub fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    known(c) & (LETTER | MARK) != 0
}

fn by_block(c: char) -> Option<Script> {
    if matches!(c, 'µ' | 'ª' | 'º' | 'ー') || !c.is_alphabetic() {
        return None;
    }
    let code = u32::from(c);
    let after = BLOCKS.partition_point(|(first, _, _)| *first <= code);
    let block = after.checked_sub(1).and_then(|at| BLOCKS.get(at));
    Some(match block {
        Some((_, last, script)) if code <= *last => *script,
        _ => Script::Other,
    })
}

impl Locale {
    /// The scripts that texts of this locale are written in, by its tag or CLDR's likely subtags; empty for
    /// a script that is not known here.
    pub fn scripts(&self) -> &'static [Script] {
        match self.script() {
            "Latn" => &[Script::Latin],
            "Grek" => &[Script::Greek],
            "Cyrl" => &[Script::Cyrillic],
            "Armn" => &[Script::Armenian],
            "Hebr" => &[Script::Hebrew],
            "Arab" | "Aran" => &[Script::Arabic],
            "Syrc" => &[Script::Syriac],
            "Thaa" => &[Script::Thaana],
            "Nkoo" => &[Script::Nko],
            "Deva" => &[Script::Devanagari],
            "Beng" => &[Script::Bengali],
            "Guru" => &[Script::Gurmukhi],
            "Gujr" => &[Script::Gujarati],
            "Orya" => &[Script::Oriya],
            "Taml" => &[Script::Tamil],
            "Telu" => &[Script::Telugu],
            "Knda" => &[Script::Kannada],
            "Mlym" => &[Script::Malayalam],
            "Sinh" => &[Script::Sinhala],
            "Thai" => &[Script::Thai],
            "Laoo" => &[Script::Lao],
            "Tibt" => &[Script::Tibetan],
            "Mymr" => &[Script::Myanmar],
            "Geor" => &[Script::Georgian],
            "Kore" | "Hang" => &[Script::Hangul, Script::Han],
            "Ethi" => &[Script::Ethiopic],
            "Cher" => &[Script::Cherokee],
            "Khmr" => &[Script::Khmer],
            "Mong" => &[Script::Mongolian],
            "Jpan" | "Hrkt" | "Hira" | "Kana" => &[Script::Kana, Script::Han],
            "Hans" | "Hant" | "Hani" => &[Script::Han, Script::Bopomofo],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_as_the_tables_have_them() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_of_word(c), is_letter(c) || is_combining_mark(c), "{c:?}");
            assert_eq!(script_of(c), by_block(c), "{c:?}");
        }
        for (at, script) in Script::ALL.into_iter().enumerate() {
            assert_eq!(script as usize, at);
        }
    }

    #[test]
    fn letters_have_scripts() {
        for (text, script) in [
            ("azAZéßđŁẾﬀｱ", None),
            ("azAZéßđŁẾ", Some(Script::Latin)),
            ("абвЯїў", Some(Script::Cyrillic)),
            ("αβΩϊ", Some(Script::Greek)),
            ("سلامپﷲ", Some(Script::Arabic)),
            ("שלום", Some(Script::Hebrew)),
            ("नमस", Some(Script::Devanagari)),
            ("বাংলা", Some(Script::Bengali)),
            ("ភាសា", Some(Script::Khmer)),
            ("ไทย", Some(Script::Thai)),
            ("한국", Some(Script::Hangul)),
            ("ひカ", Some(Script::Kana)),
            ("中々𠀀", Some(Script::Han)),
            ("አማ", Some(Script::Ethiopic)),
            ("မြန်", Some(Script::Myanmar)),
        ] {
            let found: Vec<Script> = text.chars().filter_map(script_of).collect();
            assert!(!found.is_empty(), "{text}");
            assert_eq!(
                found.iter().all(|it| Some(*it) == script),
                script.is_some(),
                "{text}"
            );
        }
        for c in "1 .,µªº\u{300}٣ー€\u{FFFC}".chars() {
            assert_eq!(script_of(c), None, "{c}");
        }
        assert_eq!(script_of('𐌀'), Some(Script::Other));
    }

    #[test]
    fn blocks_are_in_order_and_apart() {
        for pair in BLOCKS.windows(2) {
            assert!(pair[0].0 <= pair[0].1 && pair[0].1 < pair[1].0, "{pair:x?}");
        }
    }

    #[test]
    fn locales_have_scripts() {
        for (tag, script) in [
            ("es", Script::Latin),
            ("ru", Script::Cyrillic),
            ("fa", Script::Arabic),
            ("ja", Script::Kana),
            ("ko", Script::Hangul),
            ("zh-Hant", Script::Han),
            ("sr-Latn", Script::Latin),
            ("sr", Script::Cyrillic),
            ("pa", Script::Gurmukhi),
            ("ht", Script::Latin),
            ("kar", Script::Myanmar),
        ] {
            let Ok(locale) = Locale::parse(tag) else {
                continue;
            };
            assert_eq!(locale.scripts().first(), Some(&script), "{tag}");
        }
    }
}
