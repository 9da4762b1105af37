//! Which parts of a right-to-left text must be isolated so that they keep their order: phone numbers,
//! ranges, doses, Latin phrases.
//!
//! The bidirectional algorithm (UAX #9) orders a number by what stands around it: in an Arabic line
//! `0.5 mg/kg` is shown as `mg/kg 0.5` and `4-24` as `24-4`. Single words and plain numbers come out
//! right by themselves and stay as they are.

use crate::render::units::is_unit;

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run<'t> {
    /// The part.
    pub(super) text: &'t str,
    /// Whether it must be isolated, left to right.
    pub(super) isolate: bool,
}

/// Parts of `text`, which stands in a right-to-left paragraph, in order; together they are the text.
pub(super) fn runs(text: &str) -> Runs<'_> {
    Runs {
        rest: text,
        found: None,
    }
}

/// Iterator of [`runs`].
#[derive(Debug)]
pub(super) struct Runs<'t> {
    rest: &'t str,
    found: Option<(usize, usize)>,
}

impl<'t> Iterator for Runs<'t> {
    type Item = Run<'t>;

    fn next(&mut self) -> Option<Run<'t>> {
        if self.rest.is_empty() {
            return None;
        }
        let found = self.found.take().or_else(|| next_isolate(self.rest));
        let (end, isolate) = match found {
            Some((0, end)) => (end, true),
            Some((start, end)) => {
                self.found = Some((0, end - start));
                (start, false)
            }
            None => (self.rest.len(), false),
        };
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        Some(Run { text, isolate })
    }
}

/// Whether a character is of a right-to-left script (or an Arabic-Indic digit): blocks of the
/// Unicode Character Database with `Bidi_Class` R or AL.
pub(super) fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}

/// Whether `text` holds a letter of a right-to-left script.
pub(super) fn has_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_right_to_left)
}

/// Whether `text` is more than one word, all of left-to-right scripts.
pub(super) fn is_left_phrase(text: &str) -> bool {
    text.chars().any(is_left_letter) && !text.chars().all(is_core) && !has_right_to_left(text)
}

fn is_left_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || (!c.is_ascii() && !is_right_to_left(c) && c.is_alphabetic())
}

fn is_core(c: char) -> bool {
    c.is_ascii_digit() || is_left_letter(c)
}

/// Characters that hold a token together when they stand between two of its letters or digits.
fn is_connector(c: char) -> bool {
    matches!(
        c,
        '+' | '-'
            | '–'
            | '‑'
            | '−'
            | '/'
            | '('
            | ')'
            | '.'
            | ':'
            | '%'
            | ','
            | '\''
            | '’'
            | '&'
            | '@'
            | '#'
            | '_'
            | '='
            | '°'
            | '×'
            | '~'
            | '$'
            | '€'
            | '£'
            | '?'
            | '*'
    )
}

/// Byte range of the first part that must be isolated.
fn next_isolate(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        // Every token that needs it has an ASCII letter or digit; the rest of the text is passed over
        // byte by byte.
        let rest = text.get(from..)?;
        let found = alphanumeric(rest.as_bytes())?;
        let before = rest.get(..found)?;
        let word = before.trim_end_matches(is_left_letter).len();
        let (start, end) = token(text, from + word);
        if needs_isolation(text.get(start..end)?) {
            return Some((start.max(from), end));
        }
        from = end.max(from + found + 1);
    }
}

/// Position of the first ASCII letter or digit, many bytes at a time.
fn alphanumeric(bytes: &[u8]) -> Option<usize> {
    const CHUNK: usize = 32;
    let holds_one = |chunk: &[u8]| {
        chunk.iter().fold(false, |any, &byte| {
            any | (byte.wrapping_sub(b'0') < 10) | ((byte | 0x20).wrapping_sub(b'a') < 26)
        })
    };
    let passed = bytes.chunks(CHUNK).take_while(|chunk| !holds_one(chunk));
    let start = passed.map(<[u8]>::len).sum::<usize>();
    let rest = bytes.get(start..)?;
    let at = rest.iter().position(u8::is_ascii_alphanumeric)?;
    Some(start + at)
}

/// The token around the letter or digit at `at`.
fn token(text: &str, at: usize) -> (usize, usize) {
    let mut start = at;
    for (before, c) in text.get(..at).unwrap_or_default().char_indices().rev() {
        match c {
            '+' | '-' | '−' | '$' | '€' | '£' | '±' | '<' | '>' | '≤' | '≥' | '#' | '@' =>
            {
                start = before;
            }
            '(' if opens_inside(text, before, at) => start = before,
            _ => break,
        }
    }
    let mut end = at;
    while let Some(next) = extend(text, start, end) {
        end = next;
    }
    (start, end)
}

/// Whether the parenthesis at `open` closes before the token ends: `(202) 555-0142`, but not `(FDA)`.
fn opens_inside(text: &str, open: usize, at: usize) -> bool {
    text.get(at..)
        .and_then(|rest| rest.split_once(')'))
        .is_some_and(|(inside, after)| {
            open < at
                && inside.bytes().all(|byte| byte.is_ascii_digit())
                && after
                    .trim_start_matches([' ', '-', '\u{A0}'])
                    .starts_with(|c: char| c.is_ascii_digit())
        })
}

/// The end of the token after one more word of it, when there is one.
fn extend(text: &str, start: usize, end: usize) -> Option<usize> {
    let rest = text.get(end..)?;
    let mut spaced = false;
    let mut gap = 0;
    for (at, c) in rest.char_indices() {
        if is_core(c) {
            if !spaced || joins(text.get(start..end)?, rest.get(..at)?, rest.get(at..)?) {
                let word = rest
                    .get(at..)?
                    .find(|c: char| !is_core(c))
                    .map_or(rest.len(), |length| at + length);
                return Some(end + word);
            }
            return tail(text, start, end);
        }
        let space = c == ' ' || c == '\u{A0}' || c == '\u{202F}';
        gap += 1;
        if !(space && !spaced || is_connector(c)) || gap > 4 {
            break;
        }
        spaced |= space;
    }
    tail(text, start, end)
}

/// What may follow the last letter or digit of a token: `%`, `+`, a closing parenthesis that was
/// opened in it, the full stop of an abbreviation.
fn tail(text: &str, start: usize, end: usize) -> Option<usize> {
    let token = text.get(start..end)?;
    let c = text.get(end..)?.chars().next()?;
    let last = token.chars().next_back()?;
    let stays = match c {
        '%' | '+' | '°' => last.is_ascii_digit(),
        ')' => token.matches('(').count() > token.matches(')').count(),
        '.' => {
            let mut before = token.chars().rev();
            before.next().is_some_and(is_left_letter) && before.next() == Some('.')
        }
        _ => false,
    };
    stays.then_some(end + c.len_utf8())
}

/// Whether a token goes on after a gap with a space in it.
fn joins(token: &str, gap: &str, next: &str) -> bool {
    let gap = gap.replace(['\u{A0}', '\u{202F}'], " ");
    let last_digit = token.ends_with(|c: char| c.is_ascii_digit());
    let next_digit = next.starts_with(|c: char| c.is_ascii_digit());
    let word = next
        .find(|c: char| !is_core(c))
        .and_then(|end| next.get(..end))
        .unwrap_or(next);
    match gap.as_str() {
        // A phone number's groups; otherwise two numbers are two numbers.
        " " | ") " | " (" | ") (" | " - " | " – " if last_digit && next_digit => {
            token.starts_with(['+', '(']) || gap.contains(['-', '–'])
        }
        " °" => last_digit,
        " " if last_digit || token.ends_with(['%', '°']) => is_unit(word),
        " " | " (" | " & " | " - " | " – " | " / " => true,
        ") " => token.contains('('),
        // `U.S. Food`, but not the end of a sentence.
        ". " => token
            .chars()
            .rev()
            .nth(1)
            .is_none_or(|c| c == '.' || c == ' '),
        _ => false,
    }
}

fn needs_isolation(token: &str) -> bool {
    let digits = token.bytes().any(|byte| byte.is_ascii_digit());
    let mut plain = true;
    let mut previous = None;
    for c in token.chars() {
        plain &= if digits {
            c.is_ascii_digit() || (matches!(c, '.' | ',') && previous.is_some())
        } else {
            is_left_letter(c)
        };
        previous = Some(c);
    }
    !plain
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn isolates(text: &str) -> Vec<&str> {
        runs(text)
            .filter(|run| run.isolate)
            .map(|run| run.text)
            .collect()
    }

    #[test]
    fn a_phrase_is_more_than_a_word_and_of_one_direction() {
        for (text, expected) in [
            ("100 Example Street, Springfield", true),
            ("Goodness", false),
            ("2019–2021", false),
            ("شارع 5, Main", false),
            ("", false),
        ] {
            assert_eq!(is_left_phrase(text), expected, "{text}");
        }
    }

    #[test]
    fn numbers_with_signs_units_and_latin_phrases_are_isolated() {
        for (text, expected) in [
            ("اتصل على +1 202-555-0142 الآن", &["+1 202-555-0142"][..]),
            ("اتصل على (202) 555-0142.", &["(202) 555-0142"]),
            ("إلى 1-800-FDA-1088!", &["1-800-FDA-1088"]),
            ("من 1–2 أسبوع", &["1–2"]),
            ("من 4-24 ساعة", &["4-24"]),
            ("جرعة 0.5 mg/kg فقط", &["0.5 mg/kg"]),
            ("نحو 50% من", &["50%"]),
            ("إدارة (FDA) وافقت", &[]),
            (
                "إدارة (U.S. Food and Drug Administration) وافقت",
                &["U.S. Food and Drug Administration"],
            ),
            ("عقار Spravato هو", &[]),
            ("عام 2019 و 2021", &[]),
            ("عام 2019 2021", &[]),
            ("القيمة 1,234.5 فقط", &[]),
            ("NMDA receptor هي", &["NMDA receptor"]),
            ("في 2026-11-24.", &["2026-11-24"]),
            (
                "الموقع https://clinic.example/a?b=c.",
                &["https://clinic.example/a?b=c"],
            ),
            ("اكتب a.b@clinic.example الآن", &["a.b@clinic.example"]),
            ("عمر 18+ سنة", &["18+"]),
            ("حرارة 38 °C", &["38 °C"]),
            ("نص عربي فقط", &[]),
            ("عام 2019 FDA", &[]),
            ("COVID-19", &["COVID-19"]),
            ("", &[]),
        ] {
            assert_eq!(isolates(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn letters_and_digits_are_found_where_they_are(text in "[ا-ي @\\[`{/:]{0,80}[0-9A-Za-z]?.{0,40}") {
            let plain = text.bytes().position(|byte| byte.is_ascii_alphanumeric());
            prop_assert_eq!(alphanumeric(text.as_bytes()), plain);
        }

        #[test]
        fn runs_are_the_text(text in "([0-9A-Za-z+–/().:% -]|[ا-ي]|\\PC)*") {
            let joined: String = runs(&text).map(|run| run.text).collect();
            prop_assert_eq!(joined, text);
        }

        #[test]
        fn runs_are_never_empty_and_isolates_begin_and_end_with_what_they_isolate(text in "[0-9A-Za-z+–/().:% ا-ي-]*") {
            for run in runs(&text) {
                prop_assert!(!run.text.is_empty());
                prop_assert!(!run.isolate || !run.text.starts_with(' ') && !run.text.ends_with(' '));
            }
        }
    }
}
