//! Whether two values are the same, may be the same, or are one that was changed.

use crate::values::phone;
use crate::values::ratio::Ratio;
use crate::values::unit::{Unit, UnitClass};
use crate::values::value::{Amount, Date, Meaning, Time, Value};

/// How well two values fit, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// They can be read as the same.
    Possible,
    /// The same, but for a unit that one leaves out.
    Close,
    /// The same.
    Same,
}

/// How a value of the source text and one of the translation fit; none when they are not the same.
pub(super) fn fit(source: &Value, target: &Value) -> Option<Fit> {
    match (&source.meaning, &target.meaning) {
        (Meaning::Amount(a), Meaning::Amount(b)) => amounts(a, b),
        (Meaning::Time(a), Meaning::Time(b)) => times(*a, *b),
        (Meaning::Date(a), Meaning::Date(b)) => dates(a, b),
        (Meaning::Phone(a), Meaning::Phone(b)) => {
            phone::same(a, b).then_some(if a == b { Fit::Same } else { Fit::Close })
        }
        (Meaning::Figures(a), Meaning::Figures(b)) => (a == b).then_some(Fit::Same),
        (Meaning::Time(time), Meaning::Amount(amount))
        | (Meaning::Amount(amount), Meaning::Time(time)) => {
            hour(*time, amount).then_some(Fit::Possible)
        }
        (Meaning::Phone(digits), Meaning::Amount(amount))
        | (Meaning::Amount(amount), Meaning::Phone(digits)) => {
            let number = digits.parse().ok().map(Ratio::whole);
            (amount.unit.is_none() && number == Some(amount.number)).then_some(Fit::Possible)
        }
        (Meaning::Date(date), Meaning::Amount(amount))
        | (Meaning::Amount(amount), Meaning::Date(date)) => {
            // A year beside the month that the other text leaves to it.
            let year = date
                .year
                .filter(|_| date.day.is_none() && date.month.is_none());
            (year.map(u64::from) == amount.integer() && year.is_some()).then_some(Fit::Possible)
        }
        _ => None,
    }
}

fn amounts(a: &Amount, b: &Amount) -> Option<Fit> {
    if !a.equals(b) || !signs(a, b) {
        return None;
    }
    let per = match (a.per, b.per) {
        (Some(a), Some(b)) => a.agrees_with(b),
        _ => true,
    };
    match (a.unit, b.unit) {
        _ if !per => None,
        (None, None) => Some(Fit::Same),
        (Some(x), Some(y)) if x == y => Some(Fit::Same),
        (Some(x), Some(y)) if x.agrees_with(y) => Some(Fit::Close),
        (Some(x), Some(y)) => {
            let shared = a.shares_unit || b.shares_unit;
            (shared && x.class() != y.class()).then_some(Fit::Possible)
        }
        _ => Some(Fit::Close),
    }
}

/// Whether both are below zero or none; a minus counts only where it changes what is meant.
fn signs(a: &Amount, b: &Amount) -> bool {
    let temperature = |it: &Amount| {
        matches!(
            it.unit,
            Some(Unit::Celsius | Unit::Fahrenheit | Unit::Degree)
        )
    };
    a.negative == b.negative || !(temperature(a) && temperature(b))
}

/// A time that says which half of the day it is in must be told so; one that does not may be either.
fn times(source: Time, target: Time) -> Option<Fit> {
    if source == target {
        return Some(Fit::Same);
    }
    if source.loose || target.loose {
        // Six hours to a part: 1 ทุ่ม is 19:00.
        return (source.minutes % 360 == target.minutes % 360).then_some(Fit::Possible);
    }
    let is = |minutes: u16| {
        minutes == target.minutes || (source.other.is_some() && target.other == Some(minutes))
    };
    (is(source.minutes) || source.other.is_some_and(is)).then_some(Fit::Close)
}

/// Whether a number alone may be the hour of a time.
fn hour(time: Time, amount: &Amount) -> bool {
    let is = |minutes: u16| {
        let hour = u64::from(minutes / 60);
        minutes.is_multiple_of(60)
            && amount.integer().is_some_and(|it| {
                it == hour || (amount.unit.is_none() && it % 12 == hour % 12 && it <= 12)
            })
    };
    let unit = matches!(amount.unit, None | Some(Unit::Hour)) || amount.shares_unit;
    unit && (is(time.minutes) || time.other.is_some_and(is))
}

fn dates(a: &Date, b: &Date) -> Option<Fit> {
    fn agree<T: PartialEq + Copy>(a: Option<T>, b: Option<T>) -> bool {
        a.is_none() || b.is_none() || a == b
    }
    if (a.year, a.month, a.day) == (b.year, b.month, b.day) {
        return Some(Fit::Same);
    }
    // A day without a month of ours is one of another calendar, which is not compared.
    let foreign = |it: &Date| it.month.is_none() && it.day.is_some();
    let fits = agree(a.year, b.year) && agree(a.month, b.month) && agree(a.day, b.day);
    let partial = fits && (a.month.is_none() || b.month.is_none());
    (partial || foreign(a) || foreign(b)).then_some(Fit::Possible)
}

/// How likely one value was made of the other; none when they have nothing to do with each other.
pub(super) fn likeness(source: &Value, target: &Value) -> Option<u8> {
    let rank = |meaning: &Meaning| match meaning {
        Meaning::Amount(_) => 0,
        Meaning::Time(_) => 1,
        Meaning::Date(_) => 2,
        Meaning::Phone(_) => 3,
        Meaning::Figures(_) => 4,
    };
    match (&source.meaning, &target.meaning) {
        (Meaning::Amount(a), Meaning::Amount(b)) => Some(match (a.unit, b.unit) {
            _ if is_converted(source, target) => 8,
            (Some(x), Some(y)) if x == y => 9,
            (Some(x), Some(y)) if a.equals(b) || x.agrees_with(y) => 7,
            (Some(x), Some(y)) if x.class() == y.class() => 6,
            (None, None) => 5,
            (Some(_), Some(_)) => return None,
            _ => 3,
        }),
        (a, b) if rank(a) == rank(b) => Some(9),
        (Meaning::Phone(_) | Meaning::Time(_) | Meaning::Date(_), Meaning::Amount(amount))
        | (Meaning::Amount(amount), Meaning::Phone(_) | Meaning::Time(_) | Meaning::Date(_)) => {
            amount.unit.is_none().then_some(2)
        }
        _ => None,
    }
}

/// Whether two quantities are equal once a unit is converted: 24 hours and 1 day.
pub(super) fn is_converted(source: &Value, target: &Value) -> bool {
    let smallest = |value: &Value| {
        let amount = value.amount()?;
        let (family, factor) = amount.unit?.factor()?;
        Some((family, amount.number.times(Ratio::whole(factor))?))
    };
    let per = |value: &Value| value.amount().and_then(|it| it.per);
    let (a, b) = (smallest(source), smallest(target));
    a.is_some() && a == b && per(source) == per(target)
}

/// Whether a number without a unit is a length of time in another unit, as it may stand beside a word that is
/// not known: 120 minutes, 2 uur.
pub(super) fn may_be_converted(source: &Value, target: &Value) -> bool {
    const TIMES: [Unit; 4] = [Unit::Minute, Unit::Hour, Unit::Day, Unit::Week];
    let (Some(own), Some(other)) = (source.amount(), target.amount()) else {
        return false;
    };
    let smallest = |number: Ratio, unit: Unit| {
        let (family, factor) = unit.factor()?;
        Some((family, number.times(Ratio::whole(factor))?))
    };
    let whole = own.unit.filter(|it| it.class() == UnitClass::Duration);
    let whole = whole.and_then(|unit| smallest(own.number, unit));
    whole.is_some()
        && other.unit.is_none()
        && TIMES
            .iter()
            .any(|unit| smallest(other.number, *unit) == whole)
}

impl Unit {
    /// Whether a number loses its meaning without the unit.
    pub(super) fn must_stay(self) -> bool {
        self.class() == UnitClass::Measure
            && !matches!(
                self,
                Self::Cup
                    | Self::InternationalUnit
                    | Self::Dollar
                    | Self::Euro
                    | Self::Degree
                    | Self::Hertz
                    | Self::Inch
                    | Self::Foot
                    | Self::Mile
                    | Self::Meter
                    | Self::Kilometer
                    | Self::Centimeter
                    | Self::Millimeter
            )
    }
}
