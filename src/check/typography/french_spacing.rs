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
    run: Run::Text(check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if text.locale.language() != "fr" || &**text.locale.tag() == "fr-CA" {
        return;
    }
    for reading in &text.readings {
        let Some(range) = unspaced(reading.prose()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} lacks a non-breaking space beside a mark: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(finding.with_severity(Severity::Note).with_help("Write U+202F before ; ! ? and inside « », and U+00A0 or U+202F before a colon, so that no line begins with a mark."));
        return;
    }
}

/// The first mark that a letter or an ordinary space stands before. Times, ratios and addresses have none.
fn unspaced(prose: &str) -> Option<Range<usize>> {
    let mut before = ' ';
    let mut chars = prose.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(' ', |(_, c)| *c);
        let mark = matches!(c, ';' | '!' | '?' | '»') || (c == ':' && after.is_whitespace());
        let bare = before.is_alphabetic() || before == ' ' || before == ')';
        let opened = c == '«' && (after.is_alphabetic() || after == ' ');
        if at > 0 && mark && bare || opened {
            return Some(at..at + c.len_utf8());
        }
        before = c;
    }
    None
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
            assert_eq!(unspaced(text).is_some(), found, "{text}");
        }
    }
}
