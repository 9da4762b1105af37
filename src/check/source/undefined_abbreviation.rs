//! Abbreviations that readers may not know.

use crate::check::prose::words;
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, Text};
use crate::diag::{Level, Severity};

const CODE: &str = "source/undefined-abbreviation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an abbreviation is not spelled out",
    level: Level::Allow,
    explanation: include_str!("undefined-abbreviation.md"),
    run: Run::Text(Text::SOURCE, check),
};

/// Abbreviations that need no explanation.
const KNOWN: &[&str] = &[
    "AM", "PM", "US", "USA", "UK", "EU", "ID", "TV", "OK", "PDF", "SMS", "DNA", "HIV", "AIDS",
    "ER", "COVID",
];

fn check(scope: &EditionScope<'_>, text: &Text<'_>, sink: &mut Sink<'_>) {
    if !text.is_source() || text.locale.language() != "en" {
        return;
    }
    for reading in &text.readings {
        let prose = reading.prose();
        if !prose.chars().any(char::is_lowercase) {
            continue;
        }
        let found =
            words(prose).find(|word| is_abbreviation(word.text) && is_new(scope, text, word.text));
        let Some(word) = found else {
            continue;
        };
        let id = text.view.id();
        let message = format!(
            "{id} uses {} without saying what it stands for.",
            quote(word.text)
        );
        let place = (reading, word.at..word.at + word.text.len());
        let finding = text
            .finding(scope, CODE, place, message)
            .with_severity(Severity::Note);
        return sink.report(finding.with_help(
            "Write the words where the abbreviation stands first, and the abbreviation after them in parentheses.",
        ));
    }
}

/// Two to six capital letters that are neither well known nor a Roman numeral.
fn is_abbreviation(word: &str) -> bool {
    (2..=6).contains(&word.len())
        && word.bytes().all(|byte| byte.is_ascii_uppercase())
        && !KNOWN.contains(&word)
        && !word
            .bytes()
            .all(|byte| matches!(byte, b'I' | b'V' | b'X' | b'L' | b'C' | b'M'))
}

/// Whether no text of the article up to this one has the abbreviation, and none explains it.
fn is_new(scope: &EditionScope<'_>, text: &Text<'_>, word: &str) -> bool {
    let segments = &scope.unit.article.segments;
    let explained = [format!("({word})"), format!("{word} (")];
    let mut before = segments.iter().take(text.view.at);
    !before.any(|it| words(&it.text).any(|other| other.text == word))
        && !explained.iter().any(|it| {
            segments
                .iter()
                .any(|segment| segment.text.contains(it.as_str()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_told_from_other_capitals() {
        for word in ["FDA", "REMS", "NMDA", "TRD"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["US", "IV", "A", "Fda", "IMPORTANT", "ÄB", "mg"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }
}
