//! Text that was saved in one encoding and read in another.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::windows_1252::byte_of;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "text/mojibake";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text was read with a wrong encoding",
    level: Level::Deny,
    explanation: include_str!("mojibake.md"),
    run: Run::Text(Survey::REPLACEMENT | Survey::MISREAD, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let lost = reading.text().find('\u{FFFD}').map(|at| (at..at + 3, None));
        let Some((range, meant)) = lost.or_else(|| misread(reading.text())) else {
            continue;
        };
        let id = text.view.id();
        let message = match meant {
            None => format!(
                "{id} holds a character (U+FFFD) that stands for one which was lost, after {}.",
                quote(&around(reading.text(), &(range.start..range.start)))
            ),
            Some(meant) => format!(
                "{id} holds {}, which is {} read with a wrong encoding.",
                quote(reading.text().get(range.clone()).unwrap_or_default()),
                quote(&meant)
            ),
        };
        let finding = text
            .finding(scope, CODE, (reading, range), message)
            .with_help(
                "Take the text from where it was still right, and save and open files as UTF-8.",
            );
        return sink.report(finding);
    }
}

/// Characters that are UTF-8 read as Windows-1252, and what they were meant to be. Two misread characters
/// are needed, or one inside a word or of three bytes: `É»` and `Â°` can be meant as they are.
fn misread(text: &str) -> Option<(Range<usize>, Option<String>)> {
    let mut start = 0;
    while let Some(found) = text
        .get(start..)?
        .find(|c: char| matches!(c, '\u{C2}'..='\u{FF}'))
    {
        let from = start + found;
        let run = text.get(from..)?;
        // Nearly always a letter that is meant as it is: what follows is no second byte of a character.
        let mut next = run.chars();
        let length = next.next()?.len_utf8();
        if next.next().and_then(byte_of).is_none_or(|it| it >= 0xC0) {
            start = from + length;
            continue;
        }
        let bytes: Vec<u8> = run.chars().map_while(byte_of).collect();
        let valid = match std::str::from_utf8(&bytes) {
            Ok(all) => all,
            Err(error) => {
                std::str::from_utf8(bytes.get(..error.valid_up_to())?).unwrap_or_default()
            }
        };
        let end = from
            + run
                .chars()
                .take(valid.len())
                .map(char::len_utf8)
                .sum::<usize>();
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_lowercase());
        let inside = letter(text.get(..from)?.chars().next_back())
            || letter(text.get(end..)?.chars().next());
        let certain = match valid.chars().next() {
            None => false,
            Some(first) => {
                // Letters and marks of texts only: two bytes can stand for much else.
                let usual = valid.chars().all(|c| {
                    c.is_alphabetic()
                        || matches!(
                            c,
                            '\u{A0}'
                                ..='\u{BF}'
                                    | '–'
                                    | '—'
                                    | '‘'
                                    | '’'
                                    | '“'
                                    | '”'
                                    | '…'
                                    | '•'
                                    | '€'
                                    | '™'
                        )
                });
                usual
                    && (valid.chars().nth(1).is_some()
                        || first.len_utf8() > 2
                        || inside && first < '\u{100}')
            }
        };
        if certain {
            return Some((from..end, Some(valid.to_owned())));
        }
        start = from + run.chars().next()?.len_utf8();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misread_texts_are_told_from_real_ones() {
        for (text, meant) in [
            ("cafÃ© frÃ\u{AD}o", "é"),
            ("don\u{E2}\u{20AC}\u{2122}t", "’"),
            ("temperatura 38Â°c", "°"),
            ("Ð¿Ñ€Ð¸Ð²ÐµÑ‚", "привет"),
            ("Ø§Ù„Ø£Ù„Ù…", "الألم"),
            ("ä¸\u{AD}æ–‡", "中文"),
        ] {
            let found = misread(text).and_then(|(_, meant)| meant);
            assert_eq!(found.as_deref(), Some(meant), "{text}");
        }
        for text in [
            "café frío, 38 °C, Âge, NÃO, ESPAÑA",
            "LIBERTÉ\u{A0}: « oui\u{A0}»",
            "« CAFÉ »",
            "“IRMÔ – “MÃE”",
            "Ñandú, Ðorđe, ÎLE, À",
            "SÃO “À”",
            "été à Noël, où ?",
            "ưỡng đặt",
            "",
        ] {
            assert_eq!(misread(text), None, "{text}");
        }
    }
}
