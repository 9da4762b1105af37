//! What the layout of plain text knows of a character, in one table: whether it stays as it is, how wide it
//! is, how lines break around it. A character that is not in the table is left to Unicode's own algorithms.

/// Classes of UAX #14, as far as the table goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// AL
    Letter,
    /// CM after a letter
    Mark,
    /// H2 and H3, kept together like letters
    Hangul,
    /// NU
    Digit,
    /// SP
    Space,
    /// LF
    Newline,
    /// IS
    Stop,
    /// EX
    Exclaim,
    /// OP
    Open,
    /// CP
    Close,
    /// QU that opens
    QuoteOpen,
    /// QU that closes
    QuoteClose,
    /// QU that may be either
    Quote,
    /// HY
    Hyphen,
    /// SY
    Slash,
    /// BA: the dash of ranges, the danda
    Dash,
    /// ID
    Ideograph,
    /// OP, wide
    WideOpen,
    /// CL
    WideClose,
    /// NS, and EX in its wide forms
    WideStop,
    /// Not in the table.
    Other,
}

/// Every class, by its number.
const CLASSES: [Class; 21] = {
    use Class::{
        Close, Dash, Digit, Exclaim, Hangul, Hyphen, Ideograph, Letter, Mark, Newline, Open, Other,
        Quote, QuoteClose, QuoteOpen, Slash, Space, Stop, WideClose, WideOpen, WideStop,
    };
    [
        Letter, Mark, Hangul, Digit, Space, Newline, Stop, Exclaim, Open, Close, QuoteOpen,
        QuoteClose, Quote, Hyphen, Slash, Dash, Ideograph, WideOpen, WideClose, WideStop, Other,
    ]
};

/// A character's class (five bits), its width (two bits), and whether it is kept (the highest bit).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Character(u8);

const KEPT: u8 = 0x80;
const WIDTH: u8 = 0x60;
const ONE: u8 = 0x20;
const TWO: u8 = 0x40;
const ZERO: u8 = 0x60;

impl Character {
    /// Nothing is known.
    const UNKNOWN: Self = Self(Class::Other as u8);

    const fn new(class: Class, width: u8, kept: u8) -> Self {
        Self(class as u8 | width | kept)
    }

    /// What is known of `c`.
    #[inline]
    pub(super) fn of(c: char) -> Self {
        TABLE.get(c as usize).copied().unwrap_or(Self::UNKNOWN)
    }

    /// Its class; `keep_all` where words stay whole: then only Hangul and what is not wide is in the table,
    /// and no hyphen is.
    pub(super) fn class(self, keep_all: bool) -> Class {
        let class = CLASSES
            .get(usize::from(self.0 & !(KEPT | WIDTH)))
            .copied()
            .unwrap_or(Class::Other);
        let left_out = match class {
            Class::Hangul => !keep_all,
            Class::Hyphen
            | Class::Slash
            | Class::Dash
            | Class::Ideograph
            | Class::WideOpen
            | Class::WideClose
            | Class::WideStop => keep_all,
            _ => false,
        };
        if left_out { Class::Other } else { class }
    }

    /// Its cells (UAX #11), where they do not depend on what stands around it.
    #[inline]
    pub(super) fn width(self) -> Option<usize> {
        match self.0 & WIDTH {
            ONE => Some(1),
            TWO => Some(2),
            ZERO => Some(0),
            _ => None,
        }
    }
}

/// How wide the characters of a text are, from what is quickly laid out to what is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Widths {
    /// Each byte takes one cell.
    #[default]
    Bytes,
    /// Each character takes one cell.
    Characters,
    /// Anything else.
    Various,
}

/// What is known of a text after one look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Survey {
    /// Whether it holds nothing but characters that are always composed and always kept.
    pub(super) kept: bool,
    /// How wide they are.
    pub(super) widths: Widths,
    /// Whether it holds a digit, `:` or `@`: it may hold a token.
    pub(super) tokens: bool,
}

impl Survey {
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "a branch would cost more than it saves"
    )]
    pub(super) fn of(text: &str) -> Self {
        let (mut ascii, mut single, mut controls, mut tokens) = (true, true, false, false);
        // One pass without branches, many bytes at a time.
        for &byte in text.as_bytes() {
            ascii &= byte < 0x80;
            single &= !is_lead(byte) | leads_to_single(byte);
            controls |= (byte < b' ') | (byte == 0x7F);
            tokens |= (byte.wrapping_sub(b'0') <= b':' - b'0') | (byte == b'@');
        }
        let (kept, widths) = if ascii {
            (!controls, Widths::Bytes)
        } else if single {
            (!controls, Widths::Characters)
        } else {
            Self::of_characters(text)
        };
        Self {
            kept,
            widths,
            tokens,
        }
    }

    /// Whether all are kept, and their widths: by the table.
    fn of_characters(text: &str) -> (bool, Widths) {
        let (mut shared, mut any) = (u8::MAX, 0);
        for c in text.chars() {
            let Character(bits) = Character::of(c);
            shared &= bits;
            any |= bits;
        }
        let widths = if shared & WIDTH == ONE && any & WIDTH == ONE {
            Widths::Characters
        } else {
            Widths::Various
        };
        (shared & KEPT != 0, widths)
    }
}

/// Whether a byte of UTF-8 is the first one of a character that is not ASCII.
fn is_lead(byte: u8) -> bool {
    byte >= 0xC0
}

/// Whether all characters with this first byte are kept and take one cell: U+00C0 to U+027F, U+0400 to
/// U+047F.
fn leads_to_single(byte: u8) -> bool {
    matches!(byte, 0xC3..=0xC9 | 0xD0 | 0xD1)
}

/// Characters from, to, and what is known of them. A later row takes precedence.
#[rustfmt::skip]
const ROWS: &[(char, char, Character)] = {
    use Class::{
        Close, Dash, Digit, Exclaim, Hangul, Hyphen, Ideograph, Letter, Mark, Newline, Open, Other,
        Quote, QuoteClose, QuoteOpen, Slash, Space, Stop, WideClose, WideOpen, WideStop,
    };
    const fn kept(class: Class) -> Character { Character::new(class, ONE, KEPT) }
    const fn wide(class: Class) -> Character { Character::new(class, TWO, KEPT) }
    &[
        (' ', '~', kept(Other)),
        ('a', 'z', kept(Letter)), ('A', 'Z', kept(Letter)), ('0', '9', kept(Digit)),
        (' ', ' ', kept(Space)),
        ('\n', '\n', Character::new(Newline, 0, 0)),
        ('.', '.', kept(Stop)), (',', ',', kept(Stop)), (':', ';', kept(Stop)),
        ('!', '!', kept(Exclaim)), ('?', '?', kept(Exclaim)),
        ('(', '(', kept(Open)), (')', ')', kept(Close)),
        ('-', '-', kept(Hyphen)), ('/', '/', kept(Slash)),
        ('\'', '\'', kept(Quote)), ('"', '"', kept(Quote)),
        // Latin.
        ('\u{A0}', '\u{AC}', kept(Other)), ('\u{AE}', '\u{2FF}', kept(Other)),
        ('\u{C0}', '\u{24F}', kept(Letter)), ('×', '×', kept(Other)), ('÷', '÷', kept(Other)),
        ('\u{1E00}', '\u{1EFF}', Character::new(Letter, ONE, 0)),
        ('\u{1E00}', '\u{1E99}', kept(Letter)), ('\u{1EA0}', '\u{1EF9}', kept(Letter)),
        // Greek, Cyrillic.
        ('\u{3AC}', '\u{3CE}', kept(Letter)),
        ('\u{400}', '\u{481}', kept(Letter)), ('\u{482}', '\u{482}', kept(Other)),
        ('\u{48A}', '\u{52F}', kept(Letter)),
        // Arabic; some pairs of letters share a cell.
        ('\u{621}', '\u{64A}', Character::new(Other, 0, KEPT)),
        ('\u{660}', '\u{669}', Character::new(Other, 0, KEPT)), ('\u{671}', '\u{6D3}', Character::new(Other, 0, KEPT)),
        ('\u{6F0}', '\u{6F9}', Character::new(Other, 0, KEPT)), ('\u{60C}', '\u{60C}', Character::new(Other, 0, KEPT)),
        ('\u{61B}', '\u{61B}', Character::new(Other, 0, KEPT)), ('\u{61F}', '\u{61F}', Character::new(Other, 0, KEPT)),
        ('\u{200C}', '\u{200D}', Character::new(Other, 0, KEPT)),
        // Devanagari; the nukta and what is written with it are composed by rules of their own.
        ('\u{904}', '\u{939}', kept(Letter)), ('\u{960}', '\u{961}', kept(Letter)),
        ('\u{958}', '\u{95F}', Character::new(Letter, ONE, 0)),
        ('\u{900}', '\u{902}', Character::new(Mark, ZERO, KEPT)), ('\u{903}', '\u{903}', kept(Mark)),
        ('\u{93A}', '\u{93A}', Character::new(Mark, ZERO, KEPT)), ('\u{93B}', '\u{93B}', kept(Mark)),
        ('\u{93C}', '\u{93C}', Character::new(Mark, ZERO, 0)),
        ('\u{93E}', '\u{940}', kept(Mark)), ('\u{941}', '\u{948}', Character::new(Mark, ZERO, KEPT)),
        ('\u{949}', '\u{94C}', kept(Mark)), ('\u{94D}', '\u{94D}', Character::new(Mark, ZERO, KEPT)),
        ('\u{94E}', '\u{94F}', kept(Mark)),
        ('\u{964}', '\u{965}', kept(Dash)), ('\u{966}', '\u{96F}', kept(Digit)), ('\u{970}', '\u{97F}', kept(Letter)),
        // Punctuation.
        ('\u{2010}', '\u{2027}', kept(Other)), ('–', '–', kept(Dash)),
        ('“', '“', kept(QuoteOpen)), ('”', '”', kept(QuoteClose)), ('’', '’', kept(QuoteClose)),
        // Ideographs and kana. Small kana and the long vowel mark begin no line; the rest are ideographs
        // to UAX #14.
        ('\u{3001}', '\u{3029}', wide(Other)), ('\u{3041}', '\u{3096}', wide(Other)),
        ('\u{309B}', '\u{30A0}', Character::new(Other, 0, KEPT)), ('\u{30A1}', '\u{30FF}', wide(Other)),
        ('あ', 'ん', wide(Ideograph)), ('ア', 'ン', wide(Ideograph)),
        ('ぁ', 'ぁ', wide(WideStop)), ('ぃ', 'ぃ', wide(WideStop)), ('ぅ', 'ぅ', wide(WideStop)),
        ('ぇ', 'ぇ', wide(WideStop)), ('ぉ', 'ぉ', wide(WideStop)), ('っ', 'っ', wide(WideStop)),
        ('ゃ', 'ゃ', wide(WideStop)), ('ゅ', 'ゅ', wide(WideStop)), ('ょ', 'ょ', wide(WideStop)),
        ('ゎ', 'ゎ', wide(WideStop)),
        ('ァ', 'ァ', wide(WideStop)), ('ィ', 'ィ', wide(WideStop)), ('ゥ', 'ゥ', wide(WideStop)),
        ('ェ', 'ェ', wide(WideStop)), ('ォ', 'ォ', wide(WideStop)), ('ッ', 'ッ', wide(WideStop)),
        ('ャ', 'ャ', wide(WideStop)), ('ュ', 'ュ', wide(WideStop)), ('ョ', 'ョ', wide(WideStop)),
        ('ヮ', 'ヮ', wide(WideStop)), ('ー', 'ー', wide(WideStop)), ('・', '・', wide(WideStop)),
        ('\u{4E00}', '\u{9FFF}', wide(Ideograph)),
        ('\u{AC00}', '\u{D7A3}', wide(Hangul)),
        ('\u{FF01}', '\u{FF60}', wide(Other)),
        ('、', '。', wide(WideClose)), ('，', '，', wide(WideClose)), ('．', '．', wide(WideClose)),
        ('「', '「', wide(WideOpen)), ('」', '」', wide(WideClose)),
        ('『', '『', wide(WideOpen)), ('』', '』', wide(WideClose)),
        ('（', '（', wide(WideOpen)), ('）', '）', wide(WideClose)),
        ('【', '【', wide(WideOpen)), ('】', '】', wide(WideClose)),
        ('《', '《', wide(WideOpen)), ('》', '》', wide(WideClose)),
        ('〈', '〈', wide(WideOpen)), ('〉', '〉', wide(WideClose)),
        ('：', '；', wide(WideStop)),
    ]
};

/// [`ROWS`], by character.
static TABLE: [Character; 0x1_0000] = table();

#[expect(
    clippy::indexing_slicing,
    clippy::large_stack_arrays,
    reason = "computed by the compiler, which refuses what is outside"
)]
const fn table() -> [Character; 0x1_0000] {
    let mut table = [Character::UNKNOWN; 0x1_0000];
    let mut row = 0;
    while row < ROWS.len() {
        let (from, to, character) = ROWS[row];
        let mut at = from as usize;
        while at <= to as usize {
            table[at] = character;
            at += 1;
        }
        row += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::{IsNormalized, is_nfc, is_nfc_quick};

    use super::*;
    use crate::locale::display_width;

    fn known() -> impl Iterator<Item = (char, Character)> {
        ('\0'..='\u{FFFF}')
            .map(|c| (c, Character::of(c)))
            .filter(|(_, it)| *it != Character::UNKNOWN)
    }

    #[test]
    fn widths_are_those_of_uax_11() {
        for (c, character) in known() {
            if let Some(width) = character.width() {
                assert_eq!(width, display_width(&c.to_string()), "{c:?}");
            }
        }
    }

    #[test]
    fn first_bytes_say_what_the_table_says() {
        for c in '\u{80}'..='\u{FFFF}' {
            let mut bytes = [0; 4];
            c.encode_utf8(&mut bytes);
            if leads_to_single(bytes[0]) {
                let character = Character::of(c);
                assert!(
                    character.0 & KEPT != 0 && character.width() == Some(1),
                    "{c:?}"
                );
            }
        }
    }

    #[test]
    fn what_is_kept_is_composed() {
        for (c, Character(bits)) in known() {
            if bits & KEPT != 0 {
                assert_eq!(is_nfc_quick(std::iter::once(c)), IsNormalized::Yes, "{c:?}");
                assert!(!c.is_control());
            }
        }
        assert_eq!(
            CLASSES.map(|class| class as usize),
            std::array::from_fn(|at| at)
        );
    }

    proptest! {
        #[test]
        fn a_survey_is_the_sum_of_its_characters(text in "([a-z0-9 @:éЖ]|[a-z0-9 @:é“–Жकिं्ड़।痛ー통مپی\u{200C}\u{301}\u{AD}\n👧]){0,40}") {
            let survey = Survey::of(&text);
            prop_assert!(!survey.kept || is_nfc(&text));
            prop_assert_eq!(survey.kept, text.chars().all(|c| Character::of(c).0 & KEPT != 0));
            prop_assert_eq!(survey.tokens, text.contains(|c: char| c.is_ascii_digit() || c == ':' || c == '@'));
            // A line feed ends a line and takes no cell; with one the slower way is right as well.
            let mut cells = text.chars().filter(|c| *c != '\n');
            let widths = if text.is_ascii() {
                Widths::Bytes
            } else if cells.all(|c| Character::of(c).width() == Some(1)) {
                Widths::Characters
            } else {
                Widths::Various
            };
            prop_assert!(survey.widths >= widths);
            prop_assert!(survey.widths == widths || text.contains('\n'));
        }
    }
}
