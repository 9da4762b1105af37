//! Half-width punctuation in Chinese and Japanese.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};
use crate::locale::{Script, script_of};

const CODE: &str = "typography/ascii-punctuation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "ASCII punctuation between Chinese or Japanese characters",
    level: Level::Allow,
    explanation: include_str!("ascii-punctuation.md"),
    run: Run::Text(check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !matches!(text.locale.language(), "zh" | "ja" | "yue")
        || text.survey.letters(Script::Han) == 0
    {
        return;
    }
    for reading in &text.readings {
        let Some(range) = half_width(reading.prose()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has a half-width mark after a full-width character: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(
            finding
                .with_severity(Severity::Note)
                .with_help("Write the full-width form: ，。；：？！（）."),
        );
        return;
    }
}

/// The first ASCII mark right after an ideograph or kana.
fn half_width(prose: &str) -> Option<Range<usize>> {
    let mut before = None;
    for (at, c) in prose.char_indices() {
        let wide = matches!(before, Some(Script::Han | Script::Kana));
        if wide && matches!(c, ',' | ';' | ':' | '?' | '!' | '.') {
            return Some(at..at + 1);
        }
        before = script_of(c);
    }
    None
}
