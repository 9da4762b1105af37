//! Figures of two digit systems in one edition.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::quote::{count, quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink, Survey, Text};
use crate::diag::Level;
use crate::locale::{Locale, Script, script_of};
use crate::localize::Outcome;
use crate::source::Location;

const CODE: &str = "text/mixed-digits";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an edition writes figures in two digit systems",
    level: Level::Warn,
    explanation: include_str!("mixed-digits.md"),
    run: Run::Texts(Survey::OWN_DIGIT, check),
};

/// The first figure of a digit system in an edition, and how many texts have one.
struct System {
    texts: usize,
    at: usize,
    location: Location,
    figure: String,
    text: String,
}

fn check(scope: &EditionScope<'_>, texts: &[Text<'_>], sink: &mut Sink<'_>) {
    if scope.is_source() || !has_own_digits(&scope.edition.locale) {
        return;
    }
    let mut systems: BTreeMap<char, System> = BTreeMap::new();
    let translated = |it: &&Text<'_>| it.view.local.outcome == Outcome::Translated;
    // A text without a digit costs no look.
    for text in texts
        .iter()
        .filter(translated)
        .filter(|it| it.survey.has(Survey::DIGIT))
    {
        let mut seen = Vec::new();
        for reading in &text.readings {
            for (zero, range) in figures(reading.prose()) {
                if seen.contains(&zero) {
                    continue;
                }
                seen.push(zero);
                let system = systems.entry(zero).or_insert_with(|| System {
                    texts: 0,
                    at: text.view.at,
                    location: text.place(scope, reading, range.clone()),
                    figure: reading.prose().get(range).unwrap_or_default().to_owned(),
                    text: quote(reading.text()),
                });
                system.texts += 1;
            }
        }
    }
    let Some((usual, most)) = systems.iter().max_by_key(|(zero, it)| (it.texts, **zero)) else {
        return;
    };
    let nine = nine(*usual);
    for (_, other) in systems.iter().filter(|(zero, _)| *zero != usual) {
        let id = scope.id(other.at);
        let message = format!(
            "{id} has {} in other digits than {} of this edition, which has {usual} to {nine}: {}",
            quote(&other.figure),
            count(most.texts, "text", "texts"),
            other.text
        );
        let finding = scope
            .finding_at(CODE, other.location.clone(), sentence(message))
            .about_id(id)
            .with_help(
                "Write all figures of the edition in one digit system, the one that readers of the language use; \
                 telephone numbers, code and names may stay in 0 to 9.",
            );
        sink.report(finding);
    }
}

/// Whether a language has digits of its own beside 0 to 9.
fn has_own_digits(locale: &Locale) -> bool {
    locale.scripts().iter().any(|script| {
        !matches!(
            script,
            Script::Latin
                | Script::Cyrillic
                | Script::Greek
                | Script::Han
                | Script::Kana
                | Script::Hebrew
        )
    })
}

/// The zero of a decimal digit's system.
fn zero(c: char) -> Option<char> {
    const ZEROS: [u32; 20] = [
        0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
        0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0x1946,
    ];
    let c = u32::from(c);
    let zero = ZEROS.into_iter().rev().find(|zero| *zero <= c)?;
    char::from_u32(zero).filter(|_| c - zero < 10)
}

fn nine(zero: char) -> char {
    char::from_u32(u32::from(zero) + 9).unwrap_or(zero)
}

/// Figures of a text with the zero of their digits. What is known by its digits 0 to 9 is left out: telephone
/// numbers, dates and other long rows, numbers of emergencies, and figures of names in Latin letters.
fn figures(prose: &str) -> impl Iterator<Item = (char, Range<usize>)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = prose.get(at..)?;
            let start = at + rest.find(|c| zero(c).is_some())?;
            let row = prose.get(start..)?;
            let joins = |c: char| {
                zero(c).is_some()
                    || matches!(c, ' ' | '-' | '–' | '(' | ')' | '.' | '/' | '+' | ',')
            };
            let row = row.split(|c| !joins(c)).next()?;
            let row = row.trim_end_matches(|c| zero(c).is_none());
            at = start + row.len().max(1);
            let zero = row.chars().next().and_then(zero)?;
            if zero == '0' && is_known_by_its_digits(prose, start, row) {
                continue;
            }
            return Some((zero, start..start + row.len()));
        }
    })
}

fn is_known_by_its_digits(prose: &str, start: usize, row: &str) -> bool {
    const EMERGENCY: [&str; 8] = ["000", "110", "111", "112", "119", "911", "988", "999"];
    let latin = |c: &char| script_of(*c) == Some(Script::Latin);
    let beside = |c: &char| !matches!(c, ' ' | '-' | '\u{A0}' | '\u{202F}' | '%' | '(' | ')');
    let before = prose.get(..start).unwrap_or_default();
    let after = prose.get(start + row.len()..).unwrap_or_default();
    row.bytes().filter(u8::is_ascii_digit).count() > 4
        || EMERGENCY.contains(&row)
        || before.ends_with('+')
        || before.chars().rev().find(beside).is_some_and(|c| latin(&c))
        || after.chars().find(beside).is_some_and(|c| latin(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_that_readers_read() {
        for (text, expected) in [
            ("استرح لمدة ٢ ساعة", &[('٠', "٢")][..]),
            ("استرح لمدة 2 ساعة", &[('0', "2")]),
            ("خذ ٢ ثم 3.", &[('٠', "٢"), ('0', "3")]),
            ("اتصل على 202-555-0142 أو +1 202.", &[]),
            ("اتصل على 911", &[]),
            ("تناول 5 mg يوميًا", &[]),
            ("COVID-19 و B12 و Omega 3", &[]),
            ("४८ घंटे", &[('०', "४८")]),
            ("۳–۴ ساعت", &[('۰', "۳–۴")]),
            ("لا شيء", &[]),
        ] {
            let found: Vec<(char, &str)> = figures(text)
                .map(|(zero, range)| (zero, text.get(range).unwrap()))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
