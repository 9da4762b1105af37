//! French marks without the space before them.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "typography/french-spacing";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "no narrow space before a mark in French",
    level: Level::Allow,
    explanation: include_str!("french-spacing.md"),
    run: Run::Text(Text::ANY, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if text.locale.language() != "fr" || &**text.locale.tag() == "fr-CA" {
        return;
    }
    for reading in &text.readings {
        let Some((range, _)) = unspaced(reading.prose()).next() else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} lacks a non-breaking space beside a mark: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        let finding = finding.with_severity(Severity::Note).with_help("Write U+202F before ; ! ? and inside « », and U+00A0 or U+202F before a colon, so that no line begins with a mark.");
        let spaced = |_: &str, prose: &str| -> Vec<_> {
            unspaced(prose)
                .map(|(range, space)| {
                    let mark = prose.get(range.clone()).unwrap_or_default();
                    let before = prose.get(..range.start).unwrap_or_default();
                    let after = prose.get(range.end..).unwrap_or_default();
                    match mark {
                        "«" => (
                            range.start..range.end + usize::from(after.starts_with(' ')),
                            format!("«{space}"),
                        ),
                        _ => (
                            range.start - usize::from(before.ends_with(' '))..range.end,
                            format!("{space}{mark}"),
                        ),
                    }
                })
                .collect()
        };
        return sink.report(text.mended(finding, "Write the spaces.", spaced));
    }
}

/// Marks that a letter or an ordinary space stands before, with the space that belongs there. Times, ratios
/// and addresses have none.
fn unspaced(prose: &str) -> impl Iterator<Item = (Range<usize>, char)> + '_ {
    let mut before = ' ';
    prose.char_indices().filter_map(move |(at, c)| {
        let after = || {
            prose
                .get(at + c.len_utf8()..)
                .unwrap_or_default()
                .chars()
                .next()
        };
        let is_mark = match c {
            ';' | '!' | '?' | '»' => true,
            ':' => after().is_none_or(char::is_whitespace),
            _ => false,
        };
        let bare = before.is_alphabetic() || before == ' ' || before == ')';
        let opened = c == '«' && after().is_some_and(|c| c.is_alphabetic() || c == ' ');
        before = c;
        let space = if c == ':' { '\u{A0}' } else { '\u{202F}' };
        (at > 0 && is_mark && bare || opened).then(|| (at..at + c.len_utf8(), space))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_need_a_space_that_does_not_break() {
        for (text, found) in [
            ("Pourquoi ?", true),
            ("Pourquoi?", true),
            ("Pourquoi\u{202F}?", false),
            ("« oui »", true),
            ("«\u{A0}oui\u{A0}»", false),
            ("à 10:30", false),
            ("Note : x", true),
            ("Note\u{A0}: x", false),
        ] {
            assert_eq!(unspaced(text).next().is_some(), found, "{text}");
        }
    }
}
