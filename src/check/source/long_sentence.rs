//! Sentences too long to be read in one go.

use crate::check::prose::words;
use crate::check::quote::{quote, sentence as quoted};
use crate::check::sentences::sentences;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "source/long-sentence";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an English sentence has more than 25 words",
    level: Level::Allow,
    explanation: include_str!("long-sentence.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Words that plain-language guides allow in one sentence.
const WORDS: usize = 25;

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    for reading in &text.readings {
        for range in sentences(reading.prose()) {
            let sentence = reading.prose().get(range.clone()).unwrap_or_default();
            let length = words(sentence).count();
            if length <= WORDS {
                continue;
            }
            let id = text.view.id();
            let shown = reading.text().get(range.clone()).unwrap_or_default();
            let message = format!("A sentence of {id} has {length} words: {}", quote(shown));
            let finding = text.finding(scope, CODE, (reading, range), quoted(message));
            sink.report(
                finding
                    .with_severity(Severity::Note)
                    .with_help("Make two sentences of it, with what to do in the first."),
            );
        }
    }
}
