//! Values that the other text gives in pieces: a date by its parts, a time by hour and minute, a number in groups
//! that stand apart.

use crate::values::half::Half;
use crate::values::ratio::Ratio;
use crate::values::unit::Unit;
use crate::values::value::{Amount, Meaning, Value};

/// Pairs open dates of the two texts, part by part, and those of one with the numbers of the other.
pub(super) fn pair_dates(source: &mut Half, target: &mut Half) {
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
            for at in open {
                half.take(at);
            }
        }
    }
}

/// Pairs a number with a fraction and the whole of it, where the rest is said in words: 2 horas y media.
pub(super) fn pair_fractions(half: &mut Half, other: &mut Half) {
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

/// Pairs a time with the two that it is the sum of: 1.5 hours as 1시간 30분.
pub(super) fn pair_sums(half: &mut Half, other: &mut Half) {
    let smallest = |it: &Value| {
        let amount = it.amount()?;
        let (family, factor) = amount.unit?.factor()?;
        Some((family, amount.number.times(Ratio::whole(factor))?))
    };
    let open: Vec<usize> = half.open().map(|it| it.0).collect();
    for at in open {
        let Some((family, whole)) = half.value(at).and_then(smallest) else {
            continue;
        };
        let parts: Vec<(usize, &Value)> = other.open().collect();
        let pair = parts.windows(2).find_map(|pair| {
            let [(first, long), (second, short)] = pair else {
                return None;
            };
            let (long, short) = (smallest(long)?, smallest(short)?);
            let is = long.0 == family && short.0 == family && long.1 > short.1;
            (is && long.1.plus(short.1)? == whole).then_some((*first, *second))
        });
        if let Some((first, second)) = pair {
            half.take(at);
            other.take(first);
            other.take(second);
        }
    }
}

/// Pairs open times with an hour and a minute that stand apart: 8 giờ 30.
pub(super) fn pair_times(half: &mut Half, other: &mut Half) {
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
pub(super) fn pair_split(half: &Half, other: &mut Half) -> Vec<usize> {
    let mut taken = Vec::new();
    for (at, value) in half.unmatched() {
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
pub(super) fn pair_phones(half: &Half, other: &mut Half) -> Vec<usize> {
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
                for piece in pieces {
                    other.take(piece);
                }
            }
        }
    }
    taken
}
