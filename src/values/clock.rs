//! Times of day: `14:30`, `2 pm`, `14 h 30`, `14.30 Uhr`, 下午2点.

use crate::values::fold::{Folded, NO_BREAK};
use crate::values::lexicon::{DayPart, Lexicon};
use crate::values::number::digits_end;
use crate::values::ratio::Ratio;
use crate::values::unit::Unit;
use crate::values::value::{Amount, Meaning, Time, Value};

/// Characters before an hour in which the part of its day is looked for.
const REACH: usize = 16;

/// Hour and minute as figures with a sign between them, and the position after them.
pub(super) fn figures(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(u16, u16, usize)> {
    let hour_end = digits_end(text, at);
    let hour = small(text, at, hour_end)?;
    if hour > 24 {
        return None;
    }
    let sign = text.get(hour_end)?;
    let start = match sign {
        ':' | '.' => hour_end + 1,
        'h' => skip_space(text, hour_end + 1),
        ' ' | NO_BREAK if text.get(hour_end + 1) == Some('h') => skip_space(text, hour_end + 2),
        _ => skip_space(text, clock_after(text, hour_end, lexicon)?),
    };
    let end = digits_end(text, start);
    let minute = small(text, start, end)?;
    if end - start != 2 || minute > 59 {
        return None;
    }
    match sign {
        ':' => {
            let mut end = end;
            while text.get(end) == Some(':') && digits_end(text, end + 1) == end + 3 {
                end += 3;
            }
            (text.get(end) != Some(':') && text.before(at) != Some(':'))
                .then_some((hour, minute, end))
        }
        // 14.30 is a number unless a word for the hour follows.
        '.' => (part_after(text, end, lexicon).is_some()
            || clock_after(text, end, lexicon).is_some()
            || after_clock(text, at, lexicon))
        .then_some((hour, minute, end)),
        // 2è 30 nan maten: what follows a word for the hour are minutes where the part of the day follows them.
        _ if !matches!(sign, 'h' | ' ' | NO_BREAK)
            || text.get(hour_end + 1) != Some('h') && sign != 'h' =>
        {
            part_after(text, end, lexicon).map(|_| (hour, minute, end))
        }
        _ => {
            let next = text.get(skip_space(text, end));
            let ends = !next.is_some_and(|c| c.is_ascii_digit() || c == '/');
            ends.then_some((hour, minute, end))
        }
    }
}

/// The time of day that begins with figures.
pub(super) fn time(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<Value> {
    let (hour, minute, digits) = figures(text, at, lexicon)?;
    let end = clock_after(text, digits, lexicon).unwrap_or(digits);
    let (start, part, end) = part_near(text, at, end, lexicon, true);
    let time = at_part(hour * 60 + minute, part);
    Some(Value {
        span: text.span(start, end),
        meaning: Meaning::Time(time),
        certain: true,
        digits: (at, digits),
        end,
    })
}

/// Turns an amount into the time of day it is: `2 pm`, `14 Uhr`, `8 giờ sáng`.
pub(super) fn hour(text: &Folded, value: &mut Value, lexicon: &Lexicon) {
    let Meaning::Amount(Amount {
        number,
        other: None,
        unit: None | Some(Unit::Hour),
        per: None,
        ordinal: false,
        ..
    }) = value.meaning
    else {
        return;
    };
    let (at, digits) = value.digits;
    let Some(hour) = number
        .integer()
        .and_then(|it| u16::try_from(it).ok())
        .filter(|&it| it <= 24)
    else {
        return;
    };
    if digits - at > 2 {
        return;
    }
    let clock = clock_after(text, digits, lexicon);
    let end = clock.unwrap_or(value.end);
    let half = clock.and_then(|at| half_after(text, at, lexicon));
    let end = half.unwrap_or(end);
    let (start, part, end) = part_near(text, at, end, lexicon, false);
    let clock = clock.is_some_and(|it| it > value.end || value.end == digits)
        || (value.end == digits && after_clock(text, at, lexicon));
    if part.is_none() && !clock {
        return;
    }
    let minutes = hour * 60 + if half.is_some() { 30 } else { 0 };
    value.meaning = Meaning::Time(at_part(minutes, part));
    value.span = text.span(start, end);
    value.end = end;
}

/// A time with the part of the day that is said; without one both halves of the day are possible.
pub(super) fn at_part(minutes: u16, part: Option<DayPart>) -> Time {
    const NOON: u16 = 12 * 60;
    let (hour, fixed) = (minutes / 60, !(60..NOON + 60).contains(&minutes));
    let exact = |minutes| Time {
        minutes,
        other: None,
        loose: false,
    };
    match part {
        _ if hour >= 24 => exact(minutes % (24 * 60)),
        _ if fixed => exact(minutes),
        Some(DayPart::Morning) => exact(minutes % NOON),
        Some(DayPart::Afternoon) => exact(minutes % NOON + NOON),
        Some(DayPart::Evening) if hour <= 6 => exact((minutes + 18 * 60) % (24 * 60)),
        Some(DayPart::Night) if hour == 12 => exact(minutes - NOON),
        Some(DayPart::Night) if hour >= 6 => exact(minutes + NOON),
        Some(DayPart::Night) => exact(minutes),
        Some(DayPart::Evening | DayPart::Unknown) | None => Time {
            minutes,
            other: Some((minutes + NOON) % (24 * 60)),
            loose: part.is_some(),
        },
    }
}

/// The part of the day beside a time from `start` to `end`: where it begins, which, where it ends.
fn part_near(
    text: &Folded,
    start: usize,
    end: usize,
    lexicon: &Lexicon,
    surely_time: bool,
) -> (usize, Option<DayPart>, usize) {
    let after = part_after(text, end, lexicon).filter(|it| surely_time || it.2 > 1);
    // บ่าย 2 โมง: what says the part may stand before.
    let (unknown, end) = match after {
        Some((DayPart::Unknown, after, _)) => (Some(DayPart::Unknown), after),
        Some((part, after, _)) => return (start, Some(part), after),
        None => (None, end),
    };
    let limit = start.saturating_sub(1);
    let limit = if matches!(text.get(limit), Some(' ' | NO_BREAK)) {
        limit
    } else {
        start
    };
    for from in limit.saturating_sub(REACH)..limit {
        let begins = lexicon.unspaced || !text.before(from).is_some_and(char::is_alphanumeric);
        let word = text.range(from, limit);
        if begins
            && let Some((length, part)) = lexicon.parts.longest(word, |_, _| true)
            && from + length == limit
            && (length > 1 || lexicon.unspaced)
        {
            return (from, Some(part), end);
        }
    }
    (start, unknown, end)
}

/// The part of the day after a position, the position after it, and its length.
fn part_after(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(DayPart, usize, usize)> {
    let start = skip_space(text, at);
    let (length, part) = lexicon
        .parts
        .longest(text.from(start), |last, next| lexicon.ends(last, next))?;
    Some((part, start + length, length))
}

/// The position after a word for the hour, a part of the day before it not counted.
fn clock_after(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let start = skip_space(text, at);
    let (length, ()) = lexicon
        .clocks
        .longest(text.from(start), |last, next| lexicon.ends(last, next))?;
    Some(start + length)
}

/// The position after a half that follows the word for the hour: 2시 반, 2zè edmi.
fn half_after(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let start = skip_space(text, at);
    let ends = |last, next| lexicon.ends(last, next);
    let link = lexicon.links.longest(text.from(start), ends);
    let after_link = link.map(|(length, ())| skip_space(text, start + length));
    [Some(start), after_link]
        .into_iter()
        .flatten()
        .find_map(|at| {
            let (length, word) = lexicon.words.longest(text.from(at), ends)?;
            let half = word.unit.is_none() && Some(word.value) == Ratio::new(1, 2);
            half.then_some(at + length)
        })
}

/// Whether a word that stands before hours ends before a position.
fn after_clock(text: &Folded, at: usize, lexicon: &Lexicon) -> bool {
    let limit = at.saturating_sub(1);
    !lexicon.clock_before.is_empty()
        && (limit.saturating_sub(8)..limit).any(|start| {
            let word = text.range(start, limit);
            let found = lexicon.clock_before.longest(word, |_, _| true);
            found.is_some_and(|(length, ())| length == word.len())
                && !text.before(start).is_some_and(char::is_alphabetic)
        })
}

fn skip_space(text: &Folded, at: usize) -> usize {
    at + usize::from(matches!(text.get(at), Some(' ' | NO_BREAK)))
}

/// One or two digits.
fn small(text: &Folded, from: usize, to: usize) -> Option<u16> {
    let digits = text.range(from, to);
    let value = |sum: u16, c: &char| Some(sum * 10 + u16::try_from(c.to_digit(10)?).ok()?);
    (1..=2)
        .contains(&digits.len())
        .then(|| digits.iter().try_fold(0, value))
        .flatten()
}
