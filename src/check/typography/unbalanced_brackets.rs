//! Brackets and parentheses without their counterpart.

use std::ops::Range;

use crate::check::addresses::around;
use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "typography/unbalanced-brackets";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a bracket is not closed, or closed without being open",
    level: Level::Warn,
    explanation: include_str!("unbalanced-brackets.md"),
    run: Run::Text(Survey::BRACKET, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some(range) = unbalanced(reading.prose()) else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} has a bracket without its counterpart: {}",
            quote(&around(reading.text(), &range))
        );
        let finding = text.finding(scope, CODE, (reading, range), sentence(message));
        sink.report(
            finding
                .with_severity(Severity::Note)
                .with_help("Write the other one, or delete this one."),
        );
        return;
    }
}

/// The first bracket without a counterpart. Full-width and ASCII brackets close each other, and `a)` or `1)`
/// at the beginning of a text or line is a number.
fn unbalanced(prose: &str) -> Option<Range<usize>> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in prose.char_indices() {
        let kind = match c {
            '(' | '（' | ')' | '）' => '(',
            '[' | '［' | ']' | '］' => '[',
            '【' | '】' => '【',
            '「' | '」' => '「',
            '『' | '』' => '『',
            _ => continue,
        };
        let range = at..at + c.len_utf8();
        if matches!(c, '(' | '（' | '[' | '［' | '【' | '「' | '『') {
            open.push((at, kind));
            continue;
        }
        match open.pop() {
            Some((_, opened)) if opened == kind => {}
            None if kind == '(' && is_number(prose.get(..at)?) => {}
            _ => return Some(range),
        }
    }
    let (at, _) = open.first()?;
    let length = prose.get(*at..)?.chars().next()?.len_utf8();
    Some(*at..*at + length)
}

/// Whether a text ends with the number of a list: `a`, `12`, `iv` after a space or at the beginning; or with
/// a smiley.
fn is_number(before: &str) -> bool {
    let word = before
        .rsplit([' ', '\n', '\u{A0}', '\u{1}', '\u{FFFC}'])
        .next()
        .unwrap_or(before);
    word.chars().count() <= 3
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ':' | ';' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_matched() {
        for (text, found) in [
            ("a (b) c", None),
            ("a (b c", Some("(")),
            ("a b) c", None),
            ("abcd) c", Some(")")),
            ("a) erstens, b) zweitens", None),
            ("（中）(中）", None),
            ("「中", Some("「")),
            ("(a [b) c]", Some(")")),
            ("12) x :-)", None),
        ] {
            assert_eq!(
                unbalanced(text).and_then(|it| text.get(it)),
                found,
                "{text}"
            );
        }
    }
}
