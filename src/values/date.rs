//! Dates: `11/24/2026`, `24. November 2026`, 2026年11月24日, ngày 24 tháng 11.

use crate::values::fold::Folded;
use crate::values::lexicon::{DateOrder, Lexicon};
use crate::values::number::digits_end;
use crate::values::unit::Unit;
use crate::values::value::{Amount, Date, Meaning, Value};

/// Characters between the parts of a date.
const REACH: usize = 10;
/// Characters of the name of a month, and of what is written around it.
const NAME: usize = 20;
/// What is taken for a year.
const YEARS: std::ops::RangeInclusive<u64> = 1800..=2700;

/// The date in figures that begins at `at`, read in the order of the language.
pub(super) fn figures(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<Value> {
    let first = digits_end(text, at);
    let sign = text.get(first).filter(|c| matches!(c, '/' | '-' | '.'))?;
    let spaced = sign == '.' && text.get(first + 1) == Some(' ');
    let gap = 1 + usize::from(spaced);
    let second = digits_end(text, first + gap);
    if text.get(second) != Some(sign) {
        return None;
    }
    let third_at = second + 1 + usize::from(spaced && text.get(second + 1) == Some(' '));
    let end = digits_end(text, third_at);
    let is_more = |c: char| c.is_alphanumeric() || c == '/' || c == '-';
    if text.get(end).is_some_and(is_more) {
        return None;
    }
    let part = |from: usize, to: usize| {
        let digits = text.range(from, to);
        let sum = |sum: u32, c: &char| Some(sum * 10 + c.to_digit(10)?);
        (digits.len() <= 4)
            .then(|| digits.iter().try_fold(0, sum))
            .flatten()
    };
    let (a, b, c) = (
        part(at, first)?,
        part(first + gap, second)?,
        part(third_at, end)?,
    );
    let lengths = (first - at, second - first - gap, end - third_at);
    let (year, month, day) = match lengths {
        (4, 1..=2, 1..=2) => (a, b, c),
        (1..=2, 1..=2, 4) => in_order(a, b, c, lexicon.order),
        (1..=2, 1..=2, 2) if sign != '-' => in_order(a, b, 2000 + c, lexicon.order),
        _ => return None,
    };
    let year_first = lengths.0 == 4;
    let (month, day) = if !year_first && month > 12 {
        (day, month)
    } else {
        (month, day)
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || !YEARS.contains(&u64::from(year)) {
        return None;
    }
    let ambiguous = !year_first && month <= 12 && day <= 12 && month != day;
    let date = Date {
        year: Some(christian(year, lexicon)),
        month: u8::try_from(month).ok(),
        day: u8::try_from(day).ok(),
        figures: true,
        ambiguous,
    };
    Some(Value {
        span: text.span(at, end),
        meaning: Meaning::Date(date),
        certain: true,
        digits: (at, end),
        end,
    })
}

fn in_order(a: u32, b: u32, year: u32, order: DateOrder) -> (u32, u32, u32) {
    match order {
        DateOrder::DayFirst => (year, b, a),
        DateOrder::MonthFirst => (year, a, b),
    }
}

fn christian(year: u32, lexicon: &Lexicon) -> u32 {
    if lexicon.buddhist && year > 2400 {
        year - 543
    } else {
        year
    }
}

/// Joins numbers with the names and marks of months beside them to dates.
pub(super) fn join(text: &Folded, values: &mut Vec<Value>, lexicon: &Lexicon) {
    mark_months(text, values, lexicon);
    named_months(text, values, lexicon);
}

/// Years, months and days that are marked as such: 2026年11月24日, ngày 24 tháng 11 năm 2026.
fn mark_months(text: &Folded, values: &mut Vec<Value>, lexicon: &Lexicon) {
    let mut at = 0;
    while let Some(value) = values.get(at) {
        if let Some((month, start, end)) = marked(text, value, lexicon)
            && !is_length(
                text,
                at.checked_sub(1).and_then(|it| values.get(it)),
                start,
                lexicon,
            )
        {
            let mut date = Date {
                month: Some(month),
                figures: true,
                ..Date::default()
            };
            let (mut from, mut to) = (start, end);
            let mut first = at;
            let mut last = at;
            // The year before, the day after; or the day before, the year after.
            if let Some(near) = at.checked_sub(1).and_then(|it| values.get(it))
                && start.saturating_sub(near.end) <= 6
                && let Some(number) = number_of(near)
                && take_part(&mut date, near, number, lexicon)
            {
                (first, from) = (at - 1, near.digits.0);
            }
            if let Some(near) = values.get(at + 1)
                && near.digits.0.saturating_sub(end) <= 6
                && let Some(number) = number_of(near)
                && take_part(&mut date, near, number, lexicon)
            {
                (last, to) = (at + 1, near.end);
            }
            replace(text, values, first..=last, date, (from, to));
            at = first;
        }
        at += 1;
    }
}

/// Whether the mark of a month at a position is the unit of the number before it: 3 tháng 2 ngày. It is none
/// after a word for the day: ngày 24 tháng 11.
fn is_length(text: &Folded, before: Option<&Value>, start: usize, lexicon: &Lexicon) -> bool {
    let Some(before) = before.filter(|it| it.end > start) else {
        return false;
    };
    let limit = before.digits.0.saturating_sub(1);
    let is_day = |from: usize| {
        let word = text.range(from, limit);
        let link = lexicon.date_links.longest(word, |_, _| true);
        link.is_some_and(|(length, ())| length == word.len())
    };
    !(limit.saturating_sub(6)..limit).any(is_day)
}

/// The month a number is marked as, with the positions of number and mark.
fn marked(text: &Folded, value: &Value, lexicon: &Lexicon) -> Option<(u8, usize, usize)> {
    let amount = value.amount()?;
    let month = amount.integer().filter(|it| (1..=12).contains(it))?;
    let month = u8::try_from(month).ok()?;
    let (from, to) = value.digits;
    let gap = usize::from(text.get(to) == Some(' '));
    let after = lexicon
        .month_after
        .longest(text.from(to + gap), |last, next| lexicon.ends(last, next));
    if let Some((length, ())) = after
        && amount.unit.is_none()
    {
        return Some((month, from, to + gap + length));
    }
    let limit = from
        .checked_sub(1)
        .filter(|&it| text.get(it) == Some(' '))?;
    let start = (limit.saturating_sub(8)..limit).find(|&start| {
        let word = text.range(start, limit);
        let found = lexicon.month_before.longest(word, |_, _| true);
        found.is_some_and(|(length, ())| length == word.len())
            && !text.before(start).is_some_and(char::is_alphabetic)
    })?;
    let alone = matches!(amount.unit, None | Some(Unit::Year)) || amount.shares_unit;
    alone.then_some((month, start, to))
}

/// Names of months with the day before or after them and the year after.
fn named_months(text: &Folded, values: &mut Vec<Value>, lexicon: &Lexicon) {
    let near = values.iter().map(|it| {
        let start = it.digits.0.saturating_sub(REACH + NAME);
        (start, it.end + REACH + 1)
    });
    for (start, end, month) in months(text, near, lexicon) {
        let mut date = Date {
            month: (month > 0).then_some(month),
            ..Date::default()
        };
        let before = values.iter().rposition(|it| it.end <= start);
        let after = values.iter().position(|it| it.digits.0 >= end);
        let mut taken: Option<(usize, usize)> = None;
        let (mut from, mut to) = (start, end);
        if let Some(at) = before
            && let Some(near) = values.get(at)
            && is_link(text, near.digits.1, start, lexicon)
            && let Some(number) = number_of(near)
            && take_part(&mut date, near, number, lexicon)
        {
            (taken, from) = (Some((at, at)), near.digits.0);
        }
        let mut next = after;
        while let Some(at) = next
            && let Some(near) = values.get(at)
            && is_link(text, to, near.digits.0, lexicon)
            && let Some(number) = number_of(near)
            && take_part(&mut date, near, number, lexicon)
        {
            taken = Some(taken.map_or((at, at), |(first, _)| (first, at)));
            to = near.end;
            next = Some(at + 1);
        }
        if let Some((first, last)) = taken {
            replace(text, values, first..=last, date, (from, to));
        }
    }
}

/// Names of months in ranges of a text, in order: where they are and which; 0 is a month of another calendar.
pub(super) fn months(
    text: &Folded,
    ranges: impl Iterator<Item = (usize, usize)>,
    lexicon: &Lexicon,
) -> Vec<(usize, usize, u8)> {
    let mut found = Vec::new();
    let mut at = 0;
    for (from, to) in ranges {
        at = at.max(from);
        while at < to.min(text.chars.len()) {
            match month(text, at, lexicon) {
                Some((length, month)) => {
                    found.push((at, at + length, month));
                    at += length;
                }
                None => at += 1,
            }
        }
    }
    found
}

/// The name of a month that begins at a position: its length, and which it is.
fn month(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(usize, u8)> {
    if !lexicon.unspaced && text.before(at).is_some_and(char::is_alphanumeric) {
        return None;
    }
    let rest = text.from(at);
    let ends = |last, next| lexicon.ends(last, next);
    lexicon.months.longest(rest, ends).or_else(|| {
        let (length, ()) = lexicon.calendars.longest(rest, ends)?;
        Some((length, 0))
    })
}

/// Takes a number as the day or the year of a date, when it can be one and the place is free.
fn take_part(date: &mut Date, value: &Value, number: u64, lexicon: &Lexicon) -> bool {
    let unit = value.amount().and_then(|it| it.unit);
    let four = value.digits.1 - value.digits.0 == 4;
    // A month of another calendar has years of another.
    let foreign = date.month.is_none() && !date.figures && (1300..1500).contains(&number);
    if (YEARS.contains(&number) || foreign)
        && four
        && matches!(unit, None | Some(Unit::Year | Unit::Gram))
        && date.year.is_none()
    {
        date.year = u32::try_from(number)
            .ok()
            .map(|year| christian(year, lexicon));
        return date.year.is_some();
    }
    // The unit of a day before the mark of a month is that mark: ngày 24 tháng 11.
    let is_day = (1..=31).contains(&number)
        && matches!(unit, None | Some(Unit::Day | Unit::Year | Unit::Month));
    if is_day && date.day.is_none() && (date.year.is_none() || date.figures) {
        date.day = u8::try_from(number).ok();
        return date.day.is_some();
    }
    false
}

fn number_of(value: &Value) -> Option<u64> {
    let Amount {
        unit, per: None, ..
    } = value.amount()?
    else {
        return None;
    };
    let apart = unit.is_none()
        || matches!(
            unit,
            Some(Unit::Day | Unit::Year | Unit::Month | Unit::Gram)
        );
    value.amount()?.integer().filter(|_| apart)
}

/// Whether only spaces, signs and small words stand between two positions.
fn is_link(text: &Folded, from: usize, to: usize, lexicon: &Lexicon) -> bool {
    if to < from || to - from > REACH {
        return false;
    }
    let mut at = from;
    while at < to {
        let rest = text.range(at, to);
        let Some(&c) = rest.first() else { break };
        if matches!(c, ' ' | '\u{A0}' | '.' | ',' | '،' | '-' | 'º' | 'ª') {
            at += 1;
        } else if let Some((length, ())) = lexicon.date_links.longest(rest, |_, _| true) {
            at += length;
        } else if let Some((length, ())) = lexicon.ordinals.longest(rest, |_, _| true) {
            at += length;
        } else {
            return false;
        }
    }
    true
}

fn replace(
    text: &Folded,
    values: &mut Vec<Value>,
    range: std::ops::RangeInclusive<usize>,
    date: Date,
    (from, to): (usize, usize),
) {
    let value = Value {
        span: text.span(from, to),
        meaning: Meaning::Date(date),
        certain: true,
        digits: (from, to),
        end: to,
    };
    if values.get(range.clone()).is_some() {
        values.splice(range, [value]);
    }
}
