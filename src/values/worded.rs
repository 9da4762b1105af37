//! What a text counts in words, against what its translation counts in words: *twice a day* and *three times
//! a day* have no figure that could differ.
//!
//! Words are read with care. A number counts where a unit follows it, and a translation contradicts it only
//! where it says another number of the same unit, or the number of another length of time, and nowhere what
//! the source says.

use crate::source::Span;
use crate::values::compare::Side;
use crate::values::digits::holds_digit;
use crate::values::fold::Folded;
use crate::values::ratio::Ratio;
use crate::values::unit::{Unit, UnitClass};
use crate::values::words::{Spoken, spoken};

/// Numbers above this are often made of several words, which are not all known as one.
const MOST: u64 = 10;

/// What a source text counts in words.
#[derive(Clone, Debug)]
pub struct Worded {
    counted: Vec<Counted>,
    spoken: Spoken,
    /// Numbers in figures.
    figures: Vec<u64>,
}

/// A number in words with its unit, and its bytes in the text.
#[derive(Clone, Copy, Debug)]
struct Counted {
    number: u64,
    unit: Unit,
    span: Span,
}

impl Worded {
    /// Reads a source text. None where it counts nothing in words, which its letters tell first.
    pub fn new(source: Side<'_>) -> Option<Self> {
        if !may_count(source.text) {
            return None;
        }
        let (text, spoken) = read(source);
        let counted = counted(&text, &spoken);
        (!counted.is_empty()).then(|| Self {
            counted,
            figures: figures(&text),
            spoken,
        })
    }

    /// What a translation says otherwise: the bytes in the source text and in the translation.
    pub fn contradictions(&self, target: Side<'_>) -> Vec<(Span, Span)> {
        if !target.lexicon.is_known() {
            return Vec::new();
        }
        let (text, theirs) = read(target);
        let others = counted(&text, &theirs);
        if others.is_empty() {
            return Vec::new();
        }
        let figures = if holds_digit(target.text) {
            figures(&text)
        } else {
            Vec::new()
        };
        let found = self.counted.iter().filter_map(|own| {
            if figures.contains(&own.number) {
                return None;
            }
            let other = if theirs
                .numbers
                .iter()
                .any(|it| it.0 == Ratio::whole(own.number))
            {
                others
                    .iter()
                    .find(|it| self.is_of_other_length(own, it, &theirs))
            } else {
                others.iter().find(|it| self.is_other_number(own, it))
            };
            Some((own.span, other?.span))
        });
        found.collect()
    }

    /// Whether a translation says this of the unit, and its source does not.
    fn is_other_number(&self, own: &Counted, other: &Counted) -> bool {
        let said = self.spoken.numbers.iter().any(|it| {
            it.0 == Ratio::whole(other.number)
                && it.1.is_none_or(|unit| unit.agrees_with(other.unit))
        });
        other.unit.agrees_with(own.unit) && !said && !self.figures.contains(&other.number)
    }

    /// Whether a translation says this number of another length of time alone, which its source does not name.
    fn is_of_other_length(&self, own: &Counted, other: &Counted, theirs: &Spoken) -> bool {
        let duration = |unit: Unit| unit.class() == UnitClass::Duration;
        let alone = theirs
            .numbers
            .iter()
            .filter(|it| it.0 == Ratio::whole(own.number))
            .all(|it| it.1 == Some(other.unit));
        other.number == own.number
            && duration(own.unit)
            && duration(other.unit)
            && other.unit != own.unit
            && alone
            && !self.spoken.units.contains(&other.unit)
            && !theirs.units.contains(&own.unit)
    }
}

fn read(side: Side<'_>) -> (Folded, Spoken) {
    let text = Folded::new(side.text);
    let spoken = spoken(&text, side.lexicon);
    (text, spoken)
}

fn counted(text: &Folded, spoken: &Spoken) -> Vec<Counted> {
    let found = spoken
        .numbers
        .iter()
        .filter_map(|(number, unit, (start, end))| {
            let number = number.integer().filter(|it| (2..=MOST).contains(it))?;
            let unit = (*unit)?;
            Some(Counted {
                number,
                unit,
                span: text.span(*start, *end),
            })
        });
    found.collect()
}

/// Whole numbers in figures.
fn figures(text: &Folded) -> Vec<u64> {
    let numbers = text.chars.split(|c| !c.is_ascii_digit());
    numbers
        .filter_map(|it| it.iter().collect::<String>().parse().ok())
        .collect()
}

/// Whether a text may hold an English word for 2 to 10 that counts something: a look at the beginnings of its
/// words.
fn may_count(text: &str) -> bool {
    const WORDS: [&[u8]; 11] = [
        b"two", b"three", b"four", b"five", b"six", b"seven", b"eight", b"nine", b"ten", b"twice",
        b"thrice",
    ];
    let bytes = text.as_bytes();
    let mut inside = false;
    bytes.iter().enumerate().any(|(at, byte)| {
        let begins = !inside && matches!(byte | 0x20, b't' | b'f' | b's' | b'e' | b'n');
        inside = byte.is_ascii_alphabetic() || !byte.is_ascii();
        begins && {
            let rest = bytes.get(at..).unwrap_or_default();
            WORDS.iter().any(|word| {
                let head = rest.get(..word.len());
                head.is_some_and(|it| it.eq_ignore_ascii_case(word))
                    && !rest.get(word.len()).is_some_and(u8::is_ascii_alphabetic)
            })
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::values::Lexicon;

    #[test]
    fn numbers_in_words_are_contradicted_by_others_of_their_unit_alone() {
        for (tag, source, target, expected) in [
            (
                "es",
                "Take it twice a day.",
                "Tómelo tres veces al día.",
                "twice|tres",
            ),
            ("es", "Take it twice a day.", "Tómelo dos veces al día.", ""),
            ("es", "Take it twice a day.", "Tómelo 2 veces al día.", ""),
            ("es", "For two weeks", "Durante dos meses", "two|dos"),
            ("es", "For two weeks", "Durante dos meses y una semana", ""),
            ("es", "For two weeks", "Durante catorce días", ""),
            ("es", "For two weeks", "Durante unas semanas", ""),
            ("es", "One to two hours", "De una a dos horas", ""),
            (
                "es",
                "Two tablets three times",
                "Dos tabletas dos veces",
                "three|dos",
            ),
            ("es", "For 2 days, three hours", "Tres horas, dos días", ""),
            (
                "de",
                "Wait three weeks.",
                "Warten Sie vier Wochen.",
                "three|vier",
            ),
            (
                "de",
                "Wait twenty-four hours.",
                "Warten Sie vier Stunden.",
                "",
            ),
            ("el", "Wait three weeks.", "Περιμένετε τέσσερις ημέρες.", ""),
        ] {
            let side = |tag, text| Side {
                text,
                lexicon: Lexicon::of(&Locale::parse(tag).unwrap()),
            };
            let found = Worded::new(side("en", source))
                .map(|it| it.contradictions(side(tag, target)))
                .unwrap_or_default();
            let shown: Vec<String> = found
                .iter()
                .map(|(one, other)| format!("{}|{}", &source[one.range()], &target[other.range()]))
                .collect();
            assert_eq!(shown.join(" "), expected, "{source} {target}");
        }
        for (text, expected) in [
            ("Take two.", true),
            ("TWICE", true),
            ("often, twofold, tents; né six", true),
            ("often, twofold, tents, sixth", false),
        ] {
            assert_eq!(may_count(text), expected, "{text}");
        }
    }
}
