//! Half-width punctuation in Chinese and Japanese.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};
use crate::locale::{Script, script_of};

const CODE: &str = "typography/ascii-punctuation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "ASCII punctuation between Chinese or Japanese characters",
    level: Level::Allow,
    explanation: include_str!("ascii-punctuation.md"),
    run: Run::Text(Survey::HAN, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !matches!(text.locale.language(), "zh" | "ja" | "yue") {
        return;
    }
    for reading in &text.readings {
        let Some((range, _)) = half_width(reading.prose()).next() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has a half-width mark after a full-width character: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        let finding = finding
            .with_severity(Severity::Note)
            .with_help("Write the full-width form: ，。；：？！（）.");
        let widened = |_: &str, prose: &str| -> Vec<_> {
            half_width(prose)
                .map(|(range, wide)| {
                    // A full-width mark has its space in itself.
                    let spaced = prose.get(range.end..).unwrap_or_default().starts_with(' ');
                    (
                        range.start..range.end + usize::from(spaced),
                        wide.to_string(),
                    )
                })
                .collect()
        };
        return sink.report(text.mended(finding, "Write full-width marks.", widened));
    }
}

/// ASCII marks right after an ideograph or kana, with what they are in full width. Dots in a row are an
/// ellipsis, and one before a letter or digit is of a file's name.
fn half_width(prose: &str) -> impl Iterator<Item = (Range<usize>, char)> + '_ {
    let mut before = None;
    prose.char_indices().filter_map(move |(at, c)| {
        let wide = matches!(before, Some(Script::Han | Script::Kana));
        before = script_of(c);
        if !wide {
            return None;
        }
        let after = || prose.get(at + 1..).unwrap_or_default().chars().next();
        let full = match c {
            ',' => '，',
            ';' => '；',
            ':' => '：',
            '?' => '？',
            '!' => '！',
            '.' if !after().is_some_and(|c| c == '.' || c.is_ascii_alphanumeric()) => '。',
            _ => return None,
        };
        Some((at..at + 1, full))
    })
}
