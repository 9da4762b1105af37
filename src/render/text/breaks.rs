//! Where a line of text may end: UAX #14 with dictionaries, by a table where the text is plain enough that
//! the table says the same.

use icu_segmenter::LineSegmenterBorrowed;
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, LineBreakWordOption};

use crate::glossary::Names;
use crate::locale::Locale;
use crate::render::text::characters::{Character, Class};

/// Finds line breaks for one locale.
pub(super) struct Breaks {
    segmenter: LineSegmenterBorrowed<'static>,
    /// Korean words stay whole.
    keep_all: bool,
    /// Words that stay whole where only a dictionary tells words.
    names: Option<Names>,
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
            names: None,
        }
    }

    /// The same, that leaves these words whole.
    pub(super) fn with_names(self, names: Option<&Names>) -> Self {
        let names = names.cloned();
        Self { names, ..self }
    }

    /// Ends of lines that `text` allows, in bytes from its start, the text's own end last.
    pub(super) fn find(&self, text: &str, ends: &mut Vec<usize>) {
        ends.clear();
        ends.extend(self.segmenter.segment_str(text).skip(1));
        if let Some(names) = &self.names {
            let mut whole = names.find(text).peekable();
            ends.retain(|&end| {
                while whole.next_if(|name| name.end <= end).is_some() {}
                whole.peek().is_none_or(|name| end <= name.start)
            });
        }
    }

    /// Whether a line may end at the byte `at` of `text`, a line without line feeds; none where the table
    /// has no answer. Only what touches the place is looked at.
    pub(super) fn at(&self, text: &str, at: usize) -> Option<bool> {
        let (before, after) = text.split_at_checked(at)?;
        let next = self.class(after.chars().next()?);
        if next == Class::Space {
            return Some(false);
        }
        let mut back = before.chars().rev().map(|c| self.class(c));
        match back.next()? {
            Class::Space => {
                let before = back.find(|&class| class != Class::Space)?;
                after_space(with_marks(before, back)?, next)
            }
            // A hyphen that begins a word stays with it (LB20a), and so it is after Hebrew (LB21a).
            Class::Hyphen if back.next()? != Class::Letter => None,
            Class::Dash if !matches!(back.next()?, Class::Letter | Class::Digit) => None,
            previous => between(with_marks(previous, back)?, next),
        }
    }

    fn class(&self, c: char) -> Class {
        Character::of(c).class(self.keep_all)
    }
}

/// A class before which `back` stands; marks are in the table after letters only.
fn with_marks(class: Class, mut back: impl Iterator<Item = Class>) -> Option<Class> {
    let is_sound =
        class != Class::Mark || back.find(|&class| class != Class::Mark)? == Class::Letter;
    is_sound.then_some(class)
}

/// Whether a line may end in the spaces between two classes.
fn after_space(before: Class, next: Class) -> Option<bool> {
    use Class::{
        Digit, Hangul, Hyphen, Ideograph, Letter, Newline, Open, Other, Quote, QuoteClose,
        QuoteOpen, WideOpen,
    };
    match (before, next) {
        (Open | WideOpen | QuoteOpen | Hyphen | Newline | Other, _)
        | (QuoteClose | Quote, Open | QuoteOpen | WideOpen) => None,
        (_, Letter | Hangul | Digit | Ideograph | Open | Quote | QuoteOpen | WideOpen) => {
            Some(true)
        }
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
        Close, Dash, Digit, Exclaim, Hangul, Hyphen, Ideograph, Letter, Mark, Open, Quote,
        QuoteClose, QuoteOpen, Slash, Stop, WideClose, WideOpen, WideStop,
    };
    match (previous, next) {
        (Letter | Mark, Mark) => Some(false),
        (Letter | Mark | Digit, Letter | Digit | Stop | Exclaim | Open | Close | QuoteClose) => {
            Some(false)
        }
        (Hangul, Hangul | Letter | Digit | Stop | Exclaim | Close | QuoteClose) => Some(false),
        (Letter | Digit | Open | QuoteOpen, Hangul) => Some(false),
        (Hangul, Open) | (Close | Stop, Hangul) => Some(true),
        (Letter | Mark, Hyphen) => Some(false),
        (Hyphen, Letter) => Some(true),
        (Letter | Mark | Digit, Dash | Slash) => Some(false),
        (Dash | Slash, Letter) => Some(true),
        (Letter | Mark | Digit | Stop | Exclaim | Close, Quote) => Some(false),
        (Quote, Letter | Digit | Stop | Exclaim | Close) => Some(false),
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

    /// Where the table answers and where UAX #14 lets a line end, for every place inside of a text.
    fn both(breaks: &Breaks, text: &str) -> Vec<(Option<bool>, bool)> {
        let ends: Vec<usize> = breaks.segmenter.segment_str(text).collect();
        text.char_indices()
            .skip(1)
            .map(|(at, _)| (breaks.at(text, at), ends.contains(&at)))
            .collect()
    }

    #[test]
    fn ordinary_sentences_are_in_the_table() {
        let breaks = |tag: &str| Breaks::new(&Locale::parse(tag).unwrap());
        for (tag, text) in [
            (
                "en-US",
                "The body’s own pain relief (2019): 1,000 long-term “booster” sessions, and/or \"none\".",
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
            for (at, (quick, full)) in both(&breaks, text).into_iter().enumerate() {
                assert_eq!(quick, Some(full), "{text} {at}");
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn the_table_agrees_with_uax_14(
            text in "[abéñЖकिл् 0-9.,:;!?()“”’'\"/–-]{0,14}",
            wild in "([abжकि्। 0-9.,:;!?()“”’'\"/–-]|[א$%+°—…•\u{A0}\u{301}\u{AD}\u{200B}\u{2060}🇦👧«»ไทยא通증_#*]){0,10}",
            wide in "[痛み用ケョー、。，」）「（：；a2 .“”—…%]{0,12}",
        ) {
            for (tag, text) in [("en-US", &text), ("fr", &wild), ("hi", &wild), ("zh-Hans", &wild), ("zh-Hans", &wide), ("ja", &wide), ("en-US", &wide)] {
                let breaks = Breaks::new(&Locale::parse(tag).unwrap());
                for (at, (quick, full)) in both(&breaks, text).into_iter().enumerate() {
                    prop_assert!(quick.is_none_or(|quick| quick == full), "{} {:?} {} {}", tag, text, at, full);
                }
            }
        }

        #[test]
        fn the_table_agrees_with_korean_words(text in "[통증a2 .,!()“”’'\"/$%—\u{301}-]{0,14}") {
            let breaks = Breaks::new(&Locale::parse("ko").unwrap());
            for (at, (quick, full)) in both(&breaks, &text).into_iter().enumerate() {
                prop_assert!(quick.is_none_or(|quick| quick == full), "{:?} {} {}", text, at, full);
            }
        }
    }
}
