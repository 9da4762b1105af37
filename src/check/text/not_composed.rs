//! Text that is not in composed form (NFC).

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "text/not-composed";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text holds letters taken apart into letter and mark",
    level: Level::Warn,
    explanation: include_str!("not-composed.md"),
    run: Run::Text(check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.survey.has(Survey::COMBINING) {
        return;
    }
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
        return sink.report(finding);
    }
}
