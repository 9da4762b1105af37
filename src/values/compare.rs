//! Two texts → the values that differ between them.
//!
//! Values are compared as multisets, in any order. What is alike in every respect is taken out first, then what
//! can be read alike; a value that is left is looked for among the words of the other text, and only then told.

use crate::values::digits::holds_digit;
use crate::values::emergency::is_emergency_number;
use crate::values::half::Half;
use crate::values::lexicon::Lexicon;
use crate::values::pairing::{self, Fit};
use crate::values::pieces::{
    pair_dates, pair_fractions, pair_phones, pair_split, pair_sums, pair_times,
};
use crate::values::ratio::Ratio;
use crate::values::said::{is_converted_in_words, is_said};
use crate::values::unit::{Unit, UnitClass};
use crate::values::value::{Amount, Meaning, Value};

/// A text whose values are compared, and what it is to be read with.
#[derive(Clone, Copy, Debug)]
pub struct Side<'t> {
    /// Inline Markdown; placeables stand in braces and are no values.
    pub text: &'t str,
    /// The words of its language.
    pub lexicon: &'static Lexicon,
}

/// What the two texts may hold besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'k> {
    /// Numbers to call in an emergency that are the project's own, as digits.
    pub emergency_numbers: &'k [&'k str],
    /// Numbers that the translation may name or leave out: those that select the variant it is in, and those
    /// that a placeable shows.
    pub free: &'k [u64],
}

/// A value that the two texts do not share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What kind of value it is.
    pub kind: Kind,
    /// The value in the source text; none when the translation adds it.
    pub source: Option<Value>,
    /// The value in the translation; none when it is lost.
    pub target: Option<Value>,
}

/// Kinds of values that differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A number with a unit.
    Quantity,
    /// The same quantity in another unit.
    Converted,
    /// A number alone.
    Number,
    /// A time of day.
    Time,
    /// A date.
    Date,
    /// A telephone number.
    Phone,
    /// A number to call in an emergency.
    Emergency,
}

/// A source text whose values were read once, for all its translations.
#[derive(Clone, Debug)]
pub struct Source(Half);

impl Source {
    /// Reads the values of a source text.
    pub fn new(source: Side<'_>, known: Known<'_>) -> Self {
        Self(Half::new(source, known))
    }

    /// Its values, in the order of the text.
    pub fn values(&self) -> &[Value] {
        &self.0.values
    }

    /// The values that differ between this text and a translation, in the order of this text, then what the
    /// translation adds. `see` is called for each value of the translation.
    pub fn compare(
        &self,
        target: Side<'_>,
        known: Known<'_>,
        see: &mut dyn FnMut(&Value),
    ) -> Vec<Difference> {
        let mut comparison = Comparison {
            source: self.0.clone(),
            target: Half::new(target, known),
            found: Vec::new(),
        };
        comparison.target.values.iter().for_each(see);
        comparison.pair();
        comparison.keep_units();
        if comparison.is_settled() {
            return comparison.found;
        }
        comparison.pair_in_pieces();
        comparison.find_words(known);
        comparison.tell();
        comparison.found
    }
}

/// The values that differ between a source text and one translation ([`Source::compare`]). Texts without a
/// digit cost a look at their bytes.
pub fn compare(
    source: Side<'_>,
    target: Side<'_>,
    known: Known<'_>,
    see: &mut dyn FnMut(&Value),
) -> Vec<Difference> {
    if !holds_digit(source.text) && !holds_digit(target.text) {
        return Vec::new();
    }
    Source::new(source, known).compare(target, known, see)
}

/// Calls `see` for each value of a text.
pub fn read(side: Side<'_>, known: Known<'_>, see: &mut dyn FnMut(&Value)) {
    if holds_digit(side.text) {
        Half::new(side, known).values.iter().for_each(see);
    }
}

struct Comparison {
    source: Half,
    target: Half,
    found: Vec<Difference>,
}

impl Comparison {
    fn is_settled(&self) -> bool {
        self.source.open().next().is_none() && self.target.open().next().is_none()
    }

    /// Pairs what is the same, then what can be read as the same.
    fn pair(&mut self) {
        for fit in [Fit::Same, Fit::Close, Fit::Possible] {
            for at in 0..self.source.values.len() {
                if self.source.matched.get(at) == Some(&true) {
                    continue;
                }
                let Some(value) = self.source.value(at) else {
                    continue;
                };
                let fits = |other: usize| {
                    self.target.matched.get(other) == Some(&false)
                        && self
                            .target
                            .value(other)
                            .is_some_and(|it| pairing::fit(value, it) >= Some(fit))
                };
                if let Some(other) = (0..self.target.values.len()).find(|&other| fits(other)) {
                    self.source.take(at);
                    self.target.take(other);
                }
            }
        }
    }

    /// Tells units that the translation leaves out: a measure is nothing without its unit.
    fn keep_units(&mut self) {
        if !self.target.lexicon.is_known() {
            return;
        }
        let must_stay = |unit: Unit| unit.must_stay();
        let bare = |value: &Value| value.amount().is_some_and(|it| it.unit.is_none());
        let mut lost = Vec::new();
        for value in self.source.values.iter() {
            let Some(&Amount {
                unit: Some(unit),
                shares_unit: false,
                ..
            }) = value.amount()
            else {
                continue;
            };
            let kept = |other: &Value| {
                other
                    .amount()
                    .and_then(|it| it.unit)
                    .is_some_and(|it| it.agrees_with(unit))
            };
            if !must_stay(unit) || self.target.values.iter().any(kept) {
                continue;
            }
            let same = |other: &&Value| bare(other) && pairing::fit(value, other).is_some();
            if let Some(other) = self.target.values.iter().find(same) {
                lost.push((value.clone(), other.clone(), unit));
            }
        }
        for (source, target, unit) in lost {
            if !self
                .target
                .spoken()
                .units
                .iter()
                .any(|it| it.agrees_with(unit))
            {
                self.tell_one(Kind::Quantity, Some(source), Some(target));
            }
        }
    }

    /// Pairs dates and times with the numbers they are made of, and numbers whose groups stand apart.
    fn pair_in_pieces(&mut self) {
        pair_dates(&mut self.source, &mut self.target);
        pair_times(&mut self.source, &mut self.target);
        pair_times(&mut self.target, &mut self.source);
        for at in pair_split(&self.source, &mut self.target) {
            self.source.take(at);
        }
        for at in pair_split(&self.target, &mut self.source) {
            self.target.take(at);
        }
        for at in pair_phones(&self.source, &mut self.target) {
            self.source.take(at);
        }
        pair_sums(&mut self.source, &mut self.target);
        pair_sums(&mut self.target, &mut self.source);
        pair_fractions(&mut self.source, &mut self.target);
        pair_fractions(&mut self.target, &mut self.source);
    }

    /// Takes what the other text says in words, or says twice.
    fn find_words(&mut self, known: Known<'_>) {
        let open: Vec<usize> = self.source.open().map(|it| it.0).collect();
        for at in open {
            let Some(value) = self.source.value(at).cloned() else {
                continue;
            };
            if is_free(&value, known) || is_said(&value, self.target.spoken()) {
                self.source.take(at);
            }
        }
        let open: Vec<usize> = self.target.open().map(|it| it.0).collect();
        for at in open {
            let Some(value) = self.target.value(at).cloned() else {
                continue;
            };
            let repeated = || {
                self.source
                    .values
                    .iter()
                    .any(|it| pairing::fit(it, &value).is_some())
            };
            if is_free(&value, known) || repeated() || is_said(&value, self.source.spoken()) {
                self.target.take(at);
            }
        }
    }

    /// Tells what is left, pairing what most likely belongs together.
    fn tell(&mut self) {
        let open: Vec<Value> = self.source.open().map(|it| it.1.clone()).collect();
        let mut extra: Vec<Value> = self.target.open().map(|it| it.1.clone()).collect();
        for value in open {
            let best = extra
                .iter()
                .enumerate()
                .filter_map(|(at, other)| {
                    Some((pairing::likeness(&value, other)?, std::cmp::Reverse(at)))
                })
                .max();
            let other = best.map(|(_, at)| extra.remove(at.0));
            if other.is_none() && is_small(&value) {
                continue;
            }
            let in_words = other.is_none() && is_converted_in_words(&value, self.target.spoken());
            let guessed = !self.target.lexicon.is_known()
                && other
                    .as_ref()
                    .is_some_and(|other| pairing::may_be_converted(&value, other));
            let kind = if in_words || guessed {
                Kind::Converted
            } else {
                kind(&value, other.as_ref())
            };
            self.tell_one(kind, Some(value), other);
        }
        for other in extra {
            if !is_small(&other) {
                self.tell_one(kind(&other, None), None, Some(other));
            }
        }
    }

    fn tell_one(&mut self, kind: Kind, source: Option<Value>, target: Option<Value>) {
        self.found.push(Difference {
            kind,
            source,
            target,
        });
    }
}

/// Whether a number may be named or left out.
fn is_free(value: &Value, known: Known<'_>) -> bool {
    let number = value.amount().and_then(Amount::integer);
    number.is_some_and(|it| known.free.contains(&it))
}

/// Whether a number is one that texts leave out or add as they please: none, one, once, and ordinals.
fn is_small(value: &Value) -> bool {
    value.amount().is_some_and(|amount| {
        let counts = |unit: Unit| matches!(unit.class(), UnitClass::Count | UnitClass::Times);
        let one = amount.number == Ratio::whole(1) && amount.unit.is_none_or(counts);
        let none = amount.number == Ratio::whole(0) && amount.unit.is_none();
        one || none || (amount.ordinal && amount.unit.is_none())
    })
}

/// Whether a number is one with a unit: in the source text, or with a measure in the translation. What one
/// language counts in words (6次, 6 doses) is a number alone in another.
fn is_quantity(value: &Value, other: Option<&Value>) -> bool {
    let unit = |it: &Value| it.amount().and_then(|it| it.unit);
    let measured = |it: Unit| matches!(it.class(), UnitClass::Measure | UnitClass::Duration);
    unit(value).is_some() || other.and_then(unit).is_some_and(measured)
}

fn kind(value: &Value, other: Option<&Value>) -> Kind {
    let emergency = |it: &Value| matches!(&it.meaning, Meaning::Phone(digits) if digits.len() <= 6 || is_emergency_number(digits));
    let values = || std::iter::once(value).chain(other);
    let is = |test: fn(&Meaning) -> bool| values().any(|it| test(&it.meaning));
    if values().any(emergency) {
        Kind::Emergency
    } else if is(|it| matches!(it, Meaning::Phone(_))) {
        Kind::Phone
    } else if is(|it| matches!(it, Meaning::Date(_))) {
        Kind::Date
    } else if is(|it| matches!(it, Meaning::Time(_))) {
        Kind::Time
    } else if is_quantity(value, other) {
        let converted = other.is_some_and(|other| pairing::is_converted(value, other));
        if converted {
            Kind::Converted
        } else {
            Kind::Quantity
        }
    } else {
        Kind::Number
    }
}
