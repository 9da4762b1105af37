//! Text that is not in composed form (NFC).

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::catalog::PLACEABLE;
use crate::check::mend::Replacement;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "text/not-composed";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text holds letters taken apart into letter and mark",
    level: Level::Warn,
    explanation: include_str!("not-composed.md"),
    run: Run::Text(Survey::COMBINING, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        if is_nfc(reading.text()) {
            continue;
        }
        let composed = reading.text().nfc();
        let mut pairs = reading.text().char_indices().zip(composed);
        let Some(((at, c), now)) = pairs.find(|((_, was), now)| was != now) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} writes {} as a letter and a mark of its own, or as an old sign for it.",
            quote(&now.to_string())
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text.finding(scope, CODE, place, message).with_severity(Severity::Note).with_help(
            "Type the letter anew, or save the file in the form NFC: searches, and some fonts and screen \
             readers, do not take the two for the same.",
        );
        let composed = |reading: &str, _: &str| recomposed(reading);
        return sink.report(text.mended(finding, "Write it in the form NFC.", composed));
    }
}

/// Each word that is not in composed form, composed.
fn recomposed(text: &str) -> Vec<Replacement> {
    let is_between = |c: char| c.is_whitespace() || c == PLACEABLE;
    let mut at = 0;
    let mut words = Vec::new();
    for part in text.split_inclusive(is_between) {
        let word = part.trim_end_matches(is_between);
        // Names are written with the forms of ideographs that composing takes away.
        let is_name = word
            .contains(|c: char| matches!(c, '\u{F900}'..='\u{FAFF}' | '\u{2F800}'..='\u{2FA1F}'));
        if !is_name && !is_nfc(word) {
            words.push((at..at + word.len(), word.nfc().collect()));
        }
        at += part.len();
    }
    words
}
