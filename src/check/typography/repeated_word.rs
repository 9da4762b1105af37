//! A word that stands twice.

use std::ops::Range;

use crate::check::prose::Word;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};
use crate::locale::is_of_word;

const CODE: &str = "typography/repeated-word";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a word stands twice in a row",
    level: Level::Warn,
    explanation: include_str!("repeated-word.md"),
    run: Run::Text(Text::ANY, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if reduplicates(text.locale.language()) {
        return;
    }
    // Where nothing is blanked out, words begin behind a space alone.
    let inside = text.shows(Survey::INNER_WORD | Survey::MARKUP | Survey::ADDRESS);
    for reading in &text.readings {
        if !may_repeat(reading.prose(), inside) {
            continue;
        }
        let Some(range) = repeated(reading.prose(), reading.words(), text.locale.language()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} says {} twice in a row",
            quote(reading.text().get(range.clone()).unwrap_or_default())
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(
            finding
                .with_severity(Severity::Note)
                .with_help("Delete one of the two."),
        );
        return;
    }
}

/// Languages that repeat words on purpose, or write words that a space does not end.
fn reduplicates(language: &str) -> bool {
    matches!(
        language,
        "am" | "as"
            | "bho"
            | "bn"
            | "ceb"
            | "fil"
            | "gu"
            | "haw"
            | "hi"
            | "hmn"
            | "ht"
            | "id"
            | "ja"
            | "jv"
            | "km"
            | "kn"
            | "ko"
            | "lo"
            | "mai"
            | "ml"
            | "mr"
            | "ms"
            | "my"
            | "ne"
            | "or"
            | "pa"
            | "sd"
            | "si"
            | "sm"
            | "so"
            | "su"
            | "sw"
            | "ta"
            | "te"
            | "th"
            | "ti"
            | "tl"
            | "to"
            | "tr"
            | "ur"
            | "vi"
            | "yue"
            | "zh"
    )
}

/// Whether a word before a space stands behind it again, as what [`repeated`] finds does: told of nearly all
/// texts by their bytes, without a look at where each word begins. With `inside`, words may begin elsewhere than
/// behind spaces.
fn may_repeat(prose: &str, inside: bool) -> bool {
    let mut start = 0;
    memchr::memchr2_iter(b' ', b'\n', prose.as_bytes()).any(|space| {
        let before = prose.get(start..space).unwrap_or_default();
        start = space + 1;
        let after = prose.get(start..).unwrap_or_default();
        let after = after.trim_start_matches([' ', '\n']);
        stands_again(before, after) || inside && ends_as_begins(before, after)
    })
}

/// Whether a text, if it has two letters or more, is the first word of another.
fn stands_again(word: &str, after: &str) -> bool {
    word.len() > 1
        && after
            .split_at_checked(word.len())
            .is_some_and(|(again, tail)| {
                again.eq_ignore_ascii_case(word) && !tail.starts_with(is_of_word)
            })
}

/// Whether the last word of a text, if it has two letters or more, is the first of another.
fn ends_as_begins(before: &str, after: &str) -> bool {
    // The second byte, for the first is the same in most letters of a script.
    let Some(second) = after.as_bytes().get(1).map(u8::to_ascii_lowercase) else {
        return false;
    };
    let mut bytes = before.bytes().enumerate().skip(1);
    bytes.any(|(at, byte)| {
        byte.to_ascii_lowercase() == second
            && before.split_at_checked(at - 1).is_some_and(|(head, word)| {
                stands_again(word, after) && !head.ends_with(is_of_word)
            })
    })
}

/// The second of two equal words with only spaces between.
fn repeated<'t>(
    prose: &str,
    words: impl Iterator<Item = Word<'t>>,
    language: &str,
) -> Option<Range<usize>> {
    let mut before: Option<Word<'_>> = None;
    for word in words {
        if let Some(first) = before
            && first.text.len() == word.text.len()
            && first.text.eq_ignore_ascii_case(word.text)
            && word.text.chars().nth(1).is_some()
            && !is_usual(word.text, language)
        {
            let between = prose.get(first.at + first.text.len()..word.at)?;
            // Capitals begin a name: `Duran Duran`.
            let named = first.text.starts_with(char::is_uppercase)
                && word.text.starts_with(char::is_uppercase);
            if !named && !between.is_empty() && between.chars().all(|c| matches!(c, ' ' | '\n')) {
                return Some(first.at..word.at + word.text.len());
            }
        }
        before = Some(word);
    }
    None
}

/// Pairs that sentences of the language have.
fn is_usual(word: &str, language: &str) -> bool {
    let pairs: &[&str] = match language {
        "de" => &["sie", "die", "der", "das", "den"],
        "en" => &["had", "that", "very", "is"],
        "fr" => &["nous", "vous", "se"],
        "it" => &["via", "man", "piano", "poco", "sì", "molto"],
        "es" => &["muy", "poco"],
        "pt" => &["muito"],
        "nl" => &["dat", "die", "is"],
        "ar" | "fa" | "he" => &["جدا", "جدًا", "کم", "مرة", "לאט", "מאוד", "יום"],
        "ru" | "uk" | "pl" => &["очень", "дуже", "bardzo", "что", "еле", "ледве"],
        _ => &[],
    };
    pairs.iter().any(|it| it.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::check::prose::words;

    #[test]
    fn words_that_are_meant_twice_are_left_alone() {
        for (language, text, found) in [
            ("en", "Rest for the the day.", Some("the the")),
            ("es", "Descanse de\nde noche", Some("de\nde")),
            ("ru", "Это не не опасно", Some("не не")),
            ("de", "wenn sie sie sehen", None),
            ("fr", "nous nous reposons", None),
            ("en", "very very tired, a a", None),
            ("en", "on, on", None),
            ("en", "Pago Pago", None),
            ("en", "5 5 mg mg", Some("mg mg")),
        ] {
            let range = repeated(text, words(text), language);
            assert_eq!(range.and_then(|it| text.get(it)), found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_repeated_may_be(text in "(не|НЕ|no|No|l’or|or|a|é|1)([ \n,(’-]| {2}|: ){0,2}((не|no|NO|or|a|é|1)[ \n,)’-]{0,2}){0,6}") {
            let found = repeated(&text, words(&text), "").is_some();
            let inside = Survey::of(&text).has(Survey::INNER_WORD);
            prop_assert!(may_repeat(&text, inside) || !found);
        }
    }
}
