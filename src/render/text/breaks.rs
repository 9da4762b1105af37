//! Where a line of text may end: UAX #14 with dictionaries, by a table where the text is plain enough that
//! the table says the same.

use icu_segmenter::LineSegmenterBorrowed;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};

use crate::locale::Locale;

/// Finds line breaks for one locale.
pub(super) struct Breaks {
    segmenter: LineSegmenterBorrowed<'static>,
    /// Korean words stay whole.
    keep_all: bool,
}

impl std::fmt::Debug for Breaks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Breaks")
            .field("keep_all", &self.keep_all)
            .finish_non_exhaustive()
    }
}

impl Breaks {
    pub(super) fn new(locale: &Locale) -> Self {
        let keep_all = locale.script() == "Kore" || locale.script() == "Hang";
        let language = locale.tag().parse().ok();
        let mut options = LineBreakOptions::default();
        options.strictness = Some(LineBreakStrictness::Strict);
        options.word_option = keep_all.then_some(LineBreakWordOption::KeepAll);
        options.content_locale = language.as_ref();
        Self {
            segmenter: icu_segmenter::LineSegmenter::new_dictionary(options),
            keep_all,
        }
    }

    /// Ends of lines that `text` allows, in bytes from its start, the text's own end last.
    pub(super) fn find(&self, text: &str, ends: &mut Vec<usize>) {
        ends.clear();
        if !self.plain(text, ends) {
            ends.clear();
            ends.extend(self.segmenter.segment_str(text).skip(1));
        }
    }

    /// The same for plain text; false where the table has no answer.
    fn plain(&self, text: &str, ends: &mut Vec<usize>) -> bool {
        let mut previous = Class::Newline;
        // The class before a run of spaces.
        let mut before_space = None;
        for (at, c) in text.char_indices() {
            let class = Class::of(c, self.keep_all);
            // The inside of a word.
            if class == Class::Letter && previous == Class::Letter && before_space.is_none() {
                continue;
            }
            if class == Class::Other {
                return false;
            }
            if class == Class::Space {
                if before_space.is_none() {
                    if matches!(
                        previous,
                        Class::Open
                            | Class::WideOpen
                            | Class::QuoteOpen
                            | Class::Hyphen
                            | Class::Newline
                    ) {
                        return false;
                    }
                    before_space = Some(previous);
                }
                continue;
            }
            let breaks = match before_space.take() {
                Some(before) => after_space(before, class),
                None if previous == Class::Newline => starts(class).then_some(at > 0),
                None => between(previous, class),
            };
            match breaks {
                Some(true) => ends.push(at),
                Some(false) => {}
                None => return false,
            }
            previous = class;
        }
        if before_space.is_none()
            && matches!(previous, Class::Hyphen | Class::Open | Class::QuoteOpen)
        {
            return false;
        }
        if !text.is_empty() {
            ends.push(text.len());
        }
        true
    }
}

/// Classes of UAX #14, as far as the table goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
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
    /// HY
    Hyphen,
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

impl Class {
    #[expect(clippy::match_same_arms, reason = "one line a script")]
    fn of(c: char, keep_all: bool) -> Self {
        if let Some(&class) = ASCII.get(c as usize) {
            // Words that stay whole have no break after a hyphen.
            return if keep_all && class == Self::Hyphen {
                Self::Other
            } else {
                class
            };
        }
        match c {
            '“' => Self::QuoteOpen,
            '”' | '’' => Self::QuoteClose,
            '×' | '÷' => Self::Other,
            '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Self::Letter,
            '\u{3AC}'..='\u{3CE}' | '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Self::Letter,
            // Devanagari.
            '\u{904}'..='\u{939}' | '\u{958}'..='\u{961}' => Self::Letter,
            '\u{900}'..='\u{903}' | '\u{93A}'..='\u{93C}' | '\u{93E}'..='\u{94F}' => Self::Mark,
            '\u{AC00}'..='\u{D7A3}' if keep_all => Self::Hangul,
            _ if keep_all => Self::Other,
            '\u{4E00}'..='\u{9FFF}' => Self::Ideograph,
            '、' | '。' | '，' | '．' | '」' | '』' | '）' | '】' | '》' | '〉' => {
                Self::WideClose
            }
            '「' | '『' | '（' | '【' | '《' | '〈' => Self::WideOpen,
            '：' | '；' | '・' => Self::WideStop,
            // Small kana and the long vowel mark begin no line; the rest are ideographs to UAX #14.
            'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'っ' | 'ゃ' | 'ゅ' | 'ょ' | 'ゎ' | 'ァ' | 'ィ'
            | 'ゥ' | 'ェ' | 'ォ' | 'ッ' | 'ャ' | 'ュ' | 'ョ' | 'ヮ' | 'ー' => {
                Self::WideStop
            }
            'あ'..='ん' | 'ア'..='ン' => Self::Ideograph,
            _ => Self::Other,
        }
    }
}

/// Classes of the first 128 characters.
const ASCII: [Class; 128] = {
    let mut table = [Class::Other; 128];
    let mut at: u8 = 0;
    let mut rest: &mut [Class] = &mut table;
    while let Some((class, more)) = rest.split_first_mut() {
        *class = match at {
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            b' ' => Class::Space,
            b'0'..=b'9' => Class::Digit,
            b'\n' => Class::Newline,
            b'.' | b',' | b':' | b';' => Class::Stop,
            b'!' | b'?' => Class::Exclaim,
            b'(' => Class::Open,
            b')' => Class::Close,
            b'-' => Class::Hyphen,
            _ => Class::Other,
        };
        at += 1;
        rest = more;
    }
    table
};

/// Whether a class may begin a text or stand after a line feed.
fn starts(class: Class) -> bool {
    use Class::{Digit, Hangul, Ideograph, Letter, Newline, Open, QuoteOpen, WideOpen};
    matches!(
        class,
        Hangul | Letter | Digit | Ideograph | Open | QuoteOpen | WideOpen | Newline
    )
}

/// Whether a line may end in the spaces between two classes.
fn after_space(before: Class, next: Class) -> Option<bool> {
    use Class::{Digit, Hangul, Ideograph, Letter, Newline, Open, QuoteClose, QuoteOpen, WideOpen};
    match (before, next) {
        (_, Newline) => Some(false),
        (QuoteClose, Open | QuoteOpen | WideOpen) => None,
        (_, Letter | Hangul | Digit | Ideograph | Open | QuoteOpen | WideOpen) => Some(true),
        _ => None,
    }
}

/// Whether a line may end between two classes that touch.
#[expect(
    clippy::match_same_arms,
    reason = "one line a class, in the order of the rules"
)]
fn between(previous: Class, next: Class) -> Option<bool> {
    use Class::{
        Close, Digit, Exclaim, Hangul, Hyphen, Ideograph, Letter, Mark, Newline, Open, QuoteClose,
        QuoteOpen, Stop, WideClose, WideOpen, WideStop,
    };
    match (previous, next) {
        (Open | QuoteOpen | Hyphen, Newline) => None,
        (_, Newline) => Some(false),
        (Letter | Mark, Mark) => Some(false),
        (Letter | Mark | Digit, Letter | Digit | Stop | Exclaim | Open | Close | QuoteClose) => {
            Some(false)
        }
        (Hangul, Hangul | Letter | Digit | Stop | Exclaim | Close | QuoteClose) => Some(false),
        (Letter | Digit | Open | QuoteOpen, Hangul) => Some(false),
        (Hangul, Open) | (Close | Stop, Hangul) => Some(true),
        (Letter | Mark, Hyphen) => Some(false),
        (Hyphen, Letter) => Some(true),
        (Stop, Letter | Digit | Stop | Exclaim | Close | QuoteClose) => Some(false),
        (Exclaim, Stop | Exclaim | Close | QuoteClose) => Some(false),
        (Open, Letter | Digit | QuoteOpen | Open) => Some(false),
        (Close, Letter | Digit | Stop | Exclaim | Close | QuoteClose) => Some(false),
        (QuoteOpen, Letter | Digit) => Some(false),
        (QuoteClose, Letter | Stop | Exclaim | Close) => Some(false),
        (Ideograph | Letter | Digit | WideClose | WideStop, WideClose | WideStop) => Some(false),
        (WideOpen, Ideograph | Letter | Digit | WideOpen) => Some(false),
        (Ideograph | WideClose | WideStop, Ideograph | Letter | Digit | WideOpen) => Some(true),
        (Letter | Digit, Ideograph | WideOpen) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn both(breaks: &Breaks, text: &str) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut fast = Vec::new();
        breaks
            .plain(text, &mut fast)
            .then(|| (fast, breaks.segmenter.segment_str(text).skip(1).collect()))
    }

    #[test]
    fn ordinary_sentences_are_plain() {
        let breaks = |tag: &str| Breaks::new(&Locale::parse(tag).unwrap());
        for (tag, text) in [
            (
                "en-US",
                "The body’s own pain relief (2019): 1,000 long-term “booster” sessions.",
            ),
            ("es", "El alivio duró unas 2 semanas, según el estudio."),
            ("ru", "Позвоните врачу, если боль не проходит."),
            ("hi", "दर्द से राहत लगभग दो सप्ताह तक रही"),
            ("zh-Hans", "氯胺酮输注可能有助于缓解慢性疼痛，效果约2周。"),
            (
                "ja",
                "ケタミンの点滴は、慢性の痛みを和らげることがあります。",
            ),
            ("ko", "통증이 약 2주 동안 줄었습니다."),
        ] {
            let breaks = breaks(tag);
            let (fast, full) = both(&breaks, text).unwrap_or_else(|| panic!("{text} is not plain"));
            assert_eq!(fast, full, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn the_table_agrees_with_uax_14(text in "[abéñЖकि0-9 .,:;!?()“”’\n-]{0,14}") {
            let breaks = Breaks::new(&Locale::parse("en-US").unwrap());
            if let Some((fast, full)) = both(&breaks, &text) {
                prop_assert_eq!(fast, full, "{:?}", text);
            }
        }

        #[test]
        fn the_table_agrees_with_uax_14_between_ideographs(text in "[痛み用ケョー、。，」）「（：；a2 .\n]{0,12}") {
            for tag in ["zh-Hans", "ja", "en-US"] {
                let breaks = Breaks::new(&Locale::parse(tag).unwrap());
                if let Some((fast, full)) = both(&breaks, &text) {
                    prop_assert_eq!(fast, full, "{} {:?}", tag, text);
                }
            }
        }

        #[test]
        fn the_table_agrees_with_korean_words(text in "[통증a2 .,!()“”\n-]{0,14}") {
            let breaks = Breaks::new(&Locale::parse("ko").unwrap());
            if let Some((fast, full)) = both(&breaks, &text) {
                prop_assert_eq!(fast, full, "{:?}", text);
            }
        }
    }
}
