//! Two texts → the values that differ between them.
//!
//! Values are compared as multisets, in any order. What is alike in every respect is taken out first, then what
//! can be read alike; a value that is left is looked for among the words of the other text, and only then told.

use crate::values::digits::holds_digit;
use crate::values::emergency::is_emergency_number;
use crate::values::extract::extract;
use crate::values::fold::Folded;
use crate::values::lexicon::Lexicon;
use crate::values::pairing::{self, Fit};
use crate::values::ratio::Ratio;
use crate::values::unit::{Unit, UnitClass};
use crate::values::value::{Amount, Date, Meaning, Value};
use crate::values::words::{Spoken, spoken};

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
    /// Numbers that select the variant the translation stands in: it may name them.
    pub selected: &'k [u64],
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

/// The values that differ between a source text and its translation, in the order of the source text, then what
/// the translation adds.
pub fn compare(source: Side<'_>, target: Side<'_>, known: Known<'_>) -> Vec<Difference> {
    if !holds_digit(source.text) && !holds_digit(target.text) {
        return Vec::new();
    }
    let mut comparison = Comparison {
        source: Half::new(source, known),
        target: Half::new(target, known),
        found: Vec::new(),
    };
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

/// One of the two texts.
struct Half {
    text: Folded,
    lexicon: &'static Lexicon,
    values: Vec<Value>,
    /// Whether each value has its match.
    matched: Vec<bool>,
    spoken: Option<Spoken>,
}

impl Half {
    fn new(side: Side<'_>, known: Known<'_>) -> Self {
        let text = Folded::new(side.text);
        let values = if holds_digit(side.text) {
            extract(&text, side.lexicon, known.emergency_numbers)
        } else {
            Vec::new()
        };
        Self {
            matched: vec![false; values.len()],
            text,
            lexicon: side.lexicon,
            values,
            spoken: None,
        }
    }

    /// Values that surely are some and have no match.
    fn open(&self) -> impl Iterator<Item = (usize, &Value)> {
        let values = self.values.iter().enumerate().zip(&self.matched);
        values
            .filter(|((_, value), matched)| !**matched && value.certain)
            .map(|(it, _)| it)
    }

    fn take(&mut self, at: usize) {
        if let Some(matched) = self.matched.get_mut(at) {
            *matched = true;
        }
    }

    fn value(&self, at: usize) -> Option<&Value> {
        self.values.get(at)
    }

    fn spoken(&mut self) -> &Spoken {
        let (text, lexicon) = (&self.text, self.lexicon);
        self.spoken.get_or_insert_with(|| spoken(text, lexicon))
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
        for value in &self.source.values {
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
        pair_split(&self.source, &mut self.target)
            .into_iter()
            .for_each(|at| self.source.take(at));
        pair_split(&self.target, &mut self.source)
            .into_iter()
            .for_each(|at| self.target.take(at));
        pair_phones(&self.source, &mut self.target)
            .into_iter()
            .for_each(|at| self.source.take(at));
        pair_fractions(&mut self.source, &mut self.target);
        pair_fractions(&mut self.target, &mut self.source);
    }

    /// Takes what the other text says in words, or says twice.
    fn find_words(&mut self, known: Known<'_>) {
        let open: Vec<usize> = self.source.open().map(|it| it.0).collect();
        for at in open {
            let said = self
                .source
                .value(at)
                .cloned()
                .is_some_and(|it| is_said(&it, self.target.spoken()));
            if said {
                self.source.take(at);
            }
        }
        let open: Vec<usize> = self.target.open().map(|it| it.0).collect();
        for at in open {
            let Some(value) = self.target.value(at).cloned() else {
                continue;
            };
            let selected = value
                .amount()
                .and_then(Amount::integer)
                .is_some_and(|it| known.selected.contains(&it));
            let repeated = || {
                self.source
                    .values
                    .iter()
                    .any(|it| pairing::fit(it, &value).is_some())
            };
            if selected || repeated() || is_said(&value, self.source.spoken()) {
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
            let kind = kind(&value, other.as_ref());
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

/// Whether a number is one that texts leave out or add as they please: 1, and ordinals.
fn is_small(value: &Value) -> bool {
    value.amount().is_some_and(|amount| {
        let one = amount.number == Ratio::whole(1)
            && amount
                .unit
                .is_none_or(|unit| unit.class() == UnitClass::Count);
        one || (amount.ordinal && amount.unit.is_none())
    })
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
    } else if values().any(|it| it.amount().is_some_and(|it| it.unit.is_some())) {
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

/// Whether the words of the other text say a value.
fn is_said(value: &Value, spoken: &Spoken) -> bool {
    match &value.meaning {
        Meaning::Amount(amount) => amount_is_said(amount, spoken),
        Meaning::Date(Date {
            month: Some(month),
            day: None,
            ..
        }) => spoken.months.contains(month),
        Meaning::Date(date) => {
            let day = date.day.is_none_or(|day| {
                let day = Ratio::whole(u64::from(day));
                spoken.numbers.iter().any(|it| it.0 == day)
            });
            spoken.months.contains(&0)
                || date.month.is_some_and(|it| spoken.months.contains(&it))
                    && day
                    && date.year.is_none()
        }
        Meaning::Time(time) => {
            let said = |minutes: u16| {
                let (hour, minute) = (minutes / 60, minutes % 60);
                let hour = |it: Ratio| {
                    it.integer()
                        .is_some_and(|it| it % 12 == u64::from(hour % 12))
                };
                minute % 15 == 0 && spoken.numbers.iter().any(|it| hour(it.0))
                    || minute == 0 && minutes % 720 == 0 && spoken.parts
            };
            said(time.minutes) || time.other.is_some_and(said)
        }
        Meaning::Phone(_) | Meaning::Figures(_) => false,
    }
}

fn amount_is_said(amount: &Amount, spoken: &Spoken) -> bool {
    let agrees = |unit: Option<Unit>| match (amount.unit, unit) {
        (Some(a), Some(b)) => a.agrees_with(b) || amount.shares_unit,
        // A number in words beside a unit that is not known.
        _ => true,
    };
    let says = |number: Ratio| {
        spoken
            .numbers
            .iter()
            .any(|it| it.0 == number && agrees(it.1))
    };
    if says(amount.number) || amount.other.is_some_and(says) {
        return true;
    }
    let unit_alone = amount
        .unit
        .is_some_and(|unit| spoken.units.iter().any(|it| it.agrees_with(unit)));
    if amount.number == Ratio::whole(1) {
        return unit_alone;
    }
    // One and a half hours: une heure et demie.
    let (whole, part) = amount.number.split();
    let has_part = part > Ratio::whole(0) && spoken.numbers.iter().any(|it| it.0 == part);
    has_part && (whole == 0 || says(Ratio::whole(whole)) || (whole == 1 && unit_alone))
}

/// Pairs open dates of the two texts, part by part, and those of one with the numbers of the other.
fn pair_dates(source: &mut Half, target: &mut Half) {
    let parts = |half: &Half| {
        let mut numbers: Vec<u64> = Vec::new();
        let mut months: Vec<u8> = Vec::new();
        for (_, value) in half.open() {
            match &value.meaning {
                Meaning::Date(date) => {
                    numbers.extend(date.year.map(u64::from));
                    numbers.extend(date.day.map(u64::from));
                    months.extend(date.month);
                }
                Meaning::Amount(amount) => numbers.extend(amount.integer()),
                _ => {}
            }
        }
        numbers.sort_unstable();
        months.sort_unstable();
        (numbers, months)
    };
    let has_date = |half: &Half| {
        half.open()
            .any(|it| matches!(it.1.meaning, Meaning::Date(_)))
    };
    if !has_date(source) && !has_date(target) {
        return;
    }
    let ((numbers, months), (other_numbers, other_months)) = (parts(source), parts(target));
    let named = months == other_months || months.is_empty() || other_months.is_empty();
    if !named {
        return;
    }
    let within = |few: &[u64], many: &[u64]| few.iter().all(|it| many.contains(it));
    // A month in figures counts among the numbers where the other text does not name it.
    let with_months = |numbers: &[u64], months: &[u8]| -> Vec<u64> {
        numbers
            .iter()
            .copied()
            .chain(months.iter().map(|it| u64::from(*it)))
            .collect()
    };
    if within(&numbers, &with_months(&other_numbers, &other_months))
        && within(&other_numbers, &with_months(&numbers, &months))
    {
        for half in [source, target] {
            let open: Vec<usize> = half
                .open()
                .filter(|it| {
                    matches!(
                        &it.1.meaning,
                        Meaning::Date(_)
                            | Meaning::Amount(Amount {
                                unit: None | Some(Unit::Day | Unit::Year),
                                ..
                            })
                    )
                })
                .map(|it| it.0)
                .collect();
            open.into_iter().for_each(|at| half.take(at));
        }
    }
}

/// Pairs a number with a fraction and the whole of it, where the rest is said in words: 2 horas y media.
fn pair_fractions(half: &mut Half, other: &mut Half) {
    let open: Vec<(usize, Amount)> = half
        .open()
        .filter_map(|(at, value)| Some((at, *value.amount()?)))
        .collect();
    for (at, amount) in open {
        let (whole, part) = amount.number.split();
        if part == Ratio::whole(0) || !other.spoken().numbers.iter().any(|it| it.0 == part) {
            continue;
        }
        let fits = |it: &Value| {
            it.amount().is_some_and(|it| {
                let unit = it.unit.is_none() || amount.unit.is_none() || it.unit == amount.unit;
                it.number == Ratio::whole(whole) && unit
            })
        };
        let found = other.open().find(|it| fits(it.1)).map(|it| it.0);
        if let Some(found) = found {
            half.take(at);
            other.take(found);
        }
    }
}

/// Pairs open times with an hour and a minute that stand apart: 8 giờ 30.
fn pair_times(half: &mut Half, other: &mut Half) {
    let times: Vec<(usize, Value)> = half
        .open()
        .filter(|it| matches!(it.1.meaning, Meaning::Time(_)))
        .map(|(at, value)| (at, value.clone()))
        .collect();
    for (at, value) in times {
        let Meaning::Time(time) = value.meaning else {
            continue;
        };
        let hour_of = |it: &Value| match &it.meaning {
            Meaning::Time(it) => Some(it.minutes),
            Meaning::Amount(it) if matches!(it.unit, None | Some(Unit::Hour)) => it
                .integer()
                .and_then(|it| u16::try_from(it).ok())
                .map(|it| it.saturating_mul(60)),
            _ => None,
        };
        let open: Vec<(usize, &Value)> = other.open().collect();
        let fits = |hour: u16, minute: u64| {
            let sum = u64::from(hour) + minute;
            let is = |it: u16| u64::from(it) == sum;
            is(time.minutes)
                || time.other.is_some_and(is)
                || (time.other.is_none() && is(time.minutes.saturating_sub(720)))
        };
        let pair = open.windows(2).find_map(|pair| {
            let [(first, hour), (second, minute)] = pair else {
                return None;
            };
            let minute = minute
                .amount()
                .filter(|it| matches!(it.unit, None | Some(Unit::Minute)))?;
            fits(hour_of(hour)?, minute.integer()?).then_some((*first, *second))
        });
        if let Some((first, second)) = pair {
            half.take(at);
            other.take(first);
            other.take(second);
        }
    }
}

/// Numbers of one text that stand in the other in groups with plain spaces between them: 1 000 mg.
fn pair_split(half: &Half, other: &mut Half) -> Vec<usize> {
    let mut taken = Vec::new();
    for (at, value) in half.open() {
        let Some(amount) = value.amount() else {
            continue;
        };
        let joined = other
            .values
            .windows(2)
            .enumerate()
            .find_map(|(first, pair)| {
                let [a, b] = pair else { return None };
                let (head, tail) = (a.amount()?, b.amount()?);
                let length = |it: &Value| it.digits.1 - it.digits.0;
                let apart = b.digits.0 == a.digits.1 + 1 && other.text.get(a.digits.1) == Some(' ');
                let sum = head.number.times(Ratio::whole(1000))?.plus(tail.number)?;
                let unit = amount.unit.is_none() || tail.unit.is_none() || amount.unit == tail.unit;
                let fits =
                    apart && length(b) == 3 && length(a) <= 3 && sum == amount.number && unit;
                fits.then_some(first)
            });
        if let Some(first) = joined {
            taken.push(at);
            other.take(first);
            other.take(first + 1);
        }
    }
    taken
}

/// Telephone numbers whose digits stand in the other text, however they are grouped.
fn pair_phones(half: &Half, other: &mut Half) -> Vec<usize> {
    let mut taken = Vec::new();
    for (at, value) in half.open() {
        let Meaning::Phone(digits) = &value.meaning else {
            continue;
        };
        if digits.len() < 7 {
            continue;
        }
        let positions = || {
            other
                .text
                .chars
                .iter()
                .enumerate()
                .filter(|(_, c)| c.is_ascii_digit())
        };
        let all: String = positions().map(|(_, c)| *c).collect();
        if let Some(start) = all.find(&**digits) {
            let places: Vec<usize> = positions()
                .skip(start)
                .take(digits.len())
                .map(|it| it.0)
                .collect();
            let (Some(&first), Some(&last)) = (places.first(), places.last()) else {
                continue;
            };
            // Digits of one number stand together.
            if last - first < digits.len() + 12 {
                taken.push(at);
                let inside = |it: &Value| it.digits.0 >= first && it.digits.1 <= last + 1;
                let pieces: Vec<usize> = other
                    .values
                    .iter()
                    .enumerate()
                    .filter(|it| inside(it.1))
                    .map(|it| it.0)
                    .collect();
                pieces.into_iter().for_each(|piece| other.take(piece));
            }
        }
    }
    taken
}
