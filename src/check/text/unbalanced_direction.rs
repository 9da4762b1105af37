//! Isolates and embeddings of direction that are not closed, or closed without being open.

use crate::check::addresses::around;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;

const CODE: &str = "text/unbalanced-direction";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a mark that begins a direction has none that ends it",
    level: Level::Warn,
    explanation: include_str!("unbalanced-direction.md"),
    run: Run::Text(Survey::DIRECTION, check),
};

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    for reading in &text.readings {
        let Some((at, c)) = unbalanced(reading.text()) else {
            continue;
        };
        let id = text.view.id();
        let what = match c {
            '\u{2069}' | '\u{202C}' => "ends a direction that nothing began",
            _ => "begins a direction that nothing ends",
        };
        let message = format!(
            "{id} holds an invisible character (U+{:04X}) that {what}, after {}.",
            u32::from(c),
            quote(&around(reading.text(), &(at..at)))
        );
        let place = (reading, at..at + c.len_utf8());
        let finding = text.finding(scope, CODE, place, message).with_help(
            "Delete it, or close what it opens; values and names are kept in order by the page itself.",
        );
        return sink.report(finding);
    }
}

/// The first mark of direction without its counterpart.
fn unbalanced(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    for (at, c) in text.char_indices() {
        let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2068}');
        match c {
            '\u{2066}'..='\u{2068}' | '\u{202A}' | '\u{202B}' => open.push((at, c)),
            '\u{2069}' | '\u{202C}' => match open.pop() {
                Some((_, opened)) if isolate(opened) == (c == '\u{2069}') => {}
                Some(opened) => return Some(opened),
                None => return Some((at, c)),
            },
            // Overrides are another rule's, and what closes them is not looked for.
            '\u{202D}' | '\u{202E}' => return None,
            _ => {}
        }
    }
    open.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_matched_as_they_nest() {
        for (text, at) in [
            ("a\u{2068}b\u{2069}c", None),
            ("\u{2067}a\u{202A}b\u{202C}\u{2069}", None),
            ("a\u{2068}b", Some(1)),
            ("a\u{2069}b", Some(1)),
            ("\u{2068}a\u{202B}b\u{2069}", Some(4)),
            ("\u{2066}a\u{2069}\u{202C}", Some(7)),
            ("\u{202E}a", None),
        ] {
            assert_eq!(unbalanced(text).map(|(at, _)| at), at, "{text:?}");
        }
    }
}
