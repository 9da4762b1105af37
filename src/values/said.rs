//! Whether a value in figures is said in words in the other text.

use crate::values::ratio::Ratio;
use crate::values::unit::Unit;
use crate::values::value::{Amount, Date, Meaning, Value};
use crate::values::words::Spoken;

/// Whether the words of the other text say a value.
pub(super) fn is_said(value: &Value, spoken: &Spoken) -> bool {
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
                let evening = |it: Ratio| {
                    it.integer()
                        .is_some_and(|it| it + 18 == u64::from(minutes / 60))
                };
                minute % 15 == 0 && spoken.numbers.iter().any(|it| hour(it.0))
                    || minute == 0
                        && spoken.evening
                        && spoken.numbers.iter().any(|it| evening(it.0))
                    || minute == 0 && minutes.is_multiple_of(720) && spoken.parts
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
    if says(amount.number) || amount.other.is_some_and(says) || is_fraction_said(amount, spoken) {
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
    let mut parts = spoken.numbers.iter().filter(|it| it.0 == part).peekable();
    if part == Ratio::whole(0) || parts.peek().is_none() {
        return false;
    }
    // *Half an hour* and *two hours and a half* are not one and a half, though they name hour and half.
    let apart = parts.any(|it| it.1.is_none());
    let more = |it: &(Ratio, Option<Unit>, (usize, usize))| {
        it.0 > Ratio::whole(1) && it.1.is_some_and(|unit| agrees(Some(unit)))
    };
    let one = unit_alone && apart && !spoken.numbers.iter().any(more);
    whole == 0 || says(Ratio::whole(whole)) || (whole == 1 && one)
}

/// Whether a time is said as a fraction of a longer one: 30 minutes as half an hour.
fn is_fraction_said(amount: &Amount, spoken: &Spoken) -> bool {
    let smallest = |number: Ratio, unit: Unit| {
        let (family, factor) = unit.factor()?;
        Some((family, number.times(Ratio::whole(factor))?))
    };
    let own = amount.unit.and_then(|unit| smallest(amount.number, unit));
    let mut fractions = spoken.numbers.iter().filter(|it| it.0.integer().is_none());
    own.is_some() && fractions.any(|it| it.1.is_some_and(|unit| smallest(it.0, unit) == own))
}

/// Whether the words of the other text say a quantity in another unit: 7 days as a week.
pub(super) fn is_converted_in_words(value: &Value, spoken: &Spoken) -> bool {
    let Some(amount) = value.amount() else {
        return false;
    };
    let alone = spoken.units.iter().map(|unit| (Ratio::whole(1), *unit));
    let counted = spoken.numbers.iter().filter_map(|it| Some((it.0, it.1?)));
    let mut said = alone.chain(counted);
    let smallest = |number: Ratio, unit: Unit| {
        let (family, factor) = unit.factor()?;
        Some((family, number.times(Ratio::whole(factor))?))
    };
    let own = amount.unit.and_then(|unit| smallest(amount.number, unit));
    own.is_some() && said.any(|(number, unit)| smallest(number, unit) == own)
}
