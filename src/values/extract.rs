//! A text → the values it gives in figures.

use crate::values::digits::fraction;
use crate::values::fold::{Folded, NO_BREAK, OPAQUE};
use crate::values::lexicon::{Lexicon, is_western};
use crate::values::names::is_in_name;
use crate::values::number::{Number, number};
use crate::values::ratio::Ratio;
use crate::values::unit::Unit;
use crate::values::value::{Amount, Meaning, Value};
use crate::values::{clock, date, emergency, phone};

/// Characters between two numbers that may share a unit.
const LINK_REACH: usize = 12;

/// The values of a text in the order in which it gives them.
pub(super) fn extract(text: &Folded, lexicon: &Lexicon, own_numbers: &[&str]) -> Vec<Value> {
    let mut values = Vec::new();
    let mut at = 0;
    while let Some(c) = text.get(at) {
        if !begins(text, at, c) {
            at += 1;
            continue;
        }
        match value(text, at, lexicon) {
            Some(value) => {
                at = value.end.max(value.digits.1).max(at + 1);
                values.push(value);
            }
            None => at += 1,
        }
    }
    powers(text, &mut values, lexicon);
    date::join(text, &mut values, lexicon);
    share_units(text, &mut values, lexicon);
    for value in &mut values {
        clock::hour(text, value, lexicon);
    }
    share_parts(text, &mut values, lexicon);
    glossed_units(text, &mut values, lexicon);
    emergency::mark(text, &mut values, lexicon, own_numbers);
    values
}

/// Whether a value may begin here.
fn begins(text: &Folded, at: usize, c: char) -> bool {
    let digit = |at: usize| text.get(at).is_some_and(|c| c.is_ascii_digit());
    let free = || {
        !text
            .before(at)
            .is_some_and(|c| c.is_alphanumeric() || c == '.' || c == ',')
    };
    match c {
        '+' => digit(at + 1) || text.get(at + 1) == Some('('),
        '(' => digit(at + 1),
        '.' | ',' | '٫' => digit(at + 1) && free(),
        _ => c.is_ascii_digit() || fraction(c).is_some(),
    }
}

fn value(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<Value> {
    let c = text.get(at)?;
    if c.is_ascii_digit() || matches!(c, '+' | '(') {
        let named = is_in_name(text, at, lexicon);
        if !named {
            if let Some(date) = date::figures(text, at, lexicon) {
                return Some(date);
            }
            if let Some(phone) = phone::phone(text, at) {
                return Some(phone);
            }
            if let Some(time) = clock::time(text, at, lexicon) {
                return Some(time);
            }
        }
        if !c.is_ascii_digit() {
            return None;
        }
    }
    let read = number(text, at, lexicon)?;
    Some(amount(text, at, read, lexicon))
}

/// Base and exponent of 10的6次方 are names of a number that other languages have a word for.
fn powers(text: &Folded, values: &mut [Value], lexicon: &Lexicon) {
    for at in 1..values.len() {
        let Some(pair) = values.get_mut(at - 1..=at) else {
            continue;
        };
        let [base, exponent] = pair else {
            continue;
        };
        let end = exponent.digits.1;
        let is_power = lexicon
            .powers
            .longest(text.from(end), |_, _| true)
            .is_some();
        if is_power && exponent.digits.0.saturating_sub(base.end) <= 2 {
            base.certain = false;
            exponent.certain = false;
        }
    }
}

/// A number with what stands around it.
fn amount(text: &Folded, at: usize, read: Number, lexicon: &Lexicon) -> Value {
    let mut value = Value {
        span: text.span(at, read.end),
        meaning: Meaning::Figures(figures(text, at, read.end)),
        certain: !is_in_name(text, at, lexicon),
        digits: (at, read.end),
        end: read.end,
    };
    let Some(magnitude) = read.value else {
        return value;
    };
    let mut amount = Amount {
        other: read.other,
        ..Amount::of(magnitude)
    };
    if let Some((length, ())) = lexicon
        .ordinals
        .longest(text.from(read.end), |last, next| lexicon.ends(last, next))
        && unit_at(text, read.end, lexicon).is_none_or(|(end, _)| end <= read.end + length)
    {
        amount.ordinal = true;
        value.end = read.end + length;
    } else if let Some(end) = scale(text, &mut amount, read.end, lexicon) {
        value.end = end;
    }
    if let Some((end, unit)) = unit_at(text, value.end, lexicon)
        && !is_no_unit(unit, magnitude, text, read.end, end)
    {
        amount.unit = Some(unit);
        value.end = end;
        value.certain = true;
        if text.get(end) == Some('/')
            && let Some((length, per)) = lexicon
                .units
                .longest(text.from(end + 1), |last, next| lexicon.ends(last, next))
        {
            amount.per = Some(per);
            value.end = end + 1 + length;
        }
    } else if value.end == read.end
        && text.get(read.end).is_some_and(is_western)
        && !lexicon.unspaced
        && !(text.get(read.end) == Some('x')
            && text.get(read.end + 1).is_some_and(|c| c.is_ascii_digit()))
    {
        // 3D, 2FA
        value.certain = false;
    }
    let mut start = at;
    if let Some((from, unit)) = sign_before(text, at, lexicon) {
        start = from;
        amount.unit = amount.unit.or(Some(unit));
        value.certain = true;
    }
    if let Some(from) = minus_before(text, start, lexicon) {
        start = from;
        amount.negative = true;
    }
    value.span = text.span(start, value.end);
    value.meaning = Meaning::Amount(amount);
    value
}

fn figures(text: &Folded, from: usize, to: usize) -> Box<str> {
    text.range(from, to).iter().collect::<String>().into()
}

/// Multiplies by a word such as *million* after the number.
fn scale(text: &Folded, amount: &mut Amount, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let start = at + usize::from(matches!(text.get(at), Some(' ' | NO_BREAK)));
    let (length, factor) = lexicon
        .scales
        .longest(text.from(start), |last, next| lexicon.ends(last, next))?;
    if unit_at(text, at, lexicon).is_some_and(|(end, _)| end > start + length) {
        return None;
    }
    let scaled = amount.number.times(Ratio::whole(factor))?;
    amount.number = scaled;
    amount.other = amount.other.and_then(|it| it.times(Ratio::whole(factor)));
    Some(start + length)
}

/// The unit after a number: directly, after a space or a hyphen, or after a number in words in parentheses.
fn unit_at(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(usize, Unit)> {
    let start = match text.get(at)? {
        ' ' | NO_BREAK => match text.get(at + 1)? {
            '(' => skip_parentheses(text, at + 1)?,
            '-' if text.get(at + 2).is_some_and(char::is_alphabetic) => at + 2,
            _ => at + 1,
        },
        '-' if text.get(at + 1).is_some_and(char::is_alphabetic) => at + 1,
        _ => at,
    };
    let (length, unit) = lexicon
        .units
        .longest(text.from(start), |last, next| lexicon.ends(last, next))?;
    // l'eau
    let elided = length == 1 && text.get(start + 1) == Some('\'');
    (!elided).then_some((start + length, unit))
}

/// After `(two) `.
fn skip_parentheses(text: &Folded, at: usize) -> Option<usize> {
    let inner = text.from(at + 1);
    let close = inner.iter().take(24).position(|c| *c == ')')?;
    let words = inner
        .get(..close)?
        .iter()
        .all(|c| !c.is_ascii_digit() && *c != OPAQUE);
    let after = at + 1 + close + 1;
    (words && text.get(after) == Some(' ')).then_some(after + 1)
}

/// Signs that look like units and are none: the 1970s, 2019 г.
fn is_no_unit(unit: Unit, number: Ratio, text: &Folded, digits_end: usize, end: usize) -> bool {
    let whole = number.integer().unwrap_or_default();
    let attached = text.range(digits_end, end);
    match unit {
        Unit::Second if attached == ['s'] => {
            whole >= 1000 || (whole.is_multiple_of(10) && (20..=90).contains(&whole))
        }
        Unit::Gram => (1900..=2100).contains(&whole) && attached.last() == Some(&'г'),
        _ => false,
    }
}

/// A sign of a unit before a number: `$5`, `%50`, 百分之50.
fn sign_before(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(usize, Unit)> {
    let before = text.before(at)?;
    if before.is_ascii_digit() || before == '-' || before == '/' {
        return None;
    }
    (at.saturating_sub(12)..at).find_map(|start| {
        let word = text.range(start, at);
        let (length, unit) = lexicon.signs.longest(word, |_, _| true)?;
        let free = !text
            .before(start)
            .is_some_and(|c| c.is_ascii_digit() || is_western(c));
        (length == word.len() && free).then_some((start, unit))
    })
}

/// Where the minus before a number begins.
fn minus_before(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<usize> {
    let sign = at.checked_sub(1)?;
    let free = |at: usize| {
        !text
            .before(at)
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '%' | '°' | OPAQUE))
    };
    match text.get(sign)? {
        '−' if free(sign)
            && !text
                .before(sign)
                .is_some_and(|c| c == ' ' && follows_number(text, sign - 1)) =>
        {
            Some(sign)
        }
        '-' | '–' if free(sign) && !follows_number(text, sign.saturating_sub(1)) => Some(sign),
        _ => {
            let limit = if matches!(text.get(sign), Some(' ' | NO_BREAK)) {
                sign
            } else {
                at
            };
            (limit.saturating_sub(10)..limit).find(|&start| {
                let word = text.range(start, limit);
                let whole = lexicon
                    .minus
                    .longest(word, |_, _| true)
                    .is_some_and(|it| it.0 == word.len());
                whole && (lexicon.unspaced || !text.before(start).is_some_and(char::is_alphabetic))
            })
        }
    }
}

/// Whether a digit stands before the space at a position.
fn follows_number(text: &Folded, space: usize) -> bool {
    text.before(space).is_some_and(|c| c.is_ascii_digit())
}

/// Gives the first numbers of *2 to 3 days* the unit of the last.
fn share_units(text: &Folded, values: &mut [Value], lexicon: &Lexicon) {
    for at in (1..values.len()).rev() {
        let Some((left, right)) = values.split_at_mut_checked(at) else {
            continue;
        };
        let (Some(value), Some(next)) = (left.last_mut(), right.first()) else {
            continue;
        };
        let Some(unit) = next.amount().and_then(|it| it.unit) else {
            continue;
        };
        let linked = is_link(text, value.end, next.digits.0, lexicon);
        if let Meaning::Amount(amount) = &mut value.meaning
            && amount.unit.is_none()
            && !amount.ordinal
            && linked
        {
            amount.unit = Some(unit);
            amount.shares_unit = true;
            value.certain = true;
        }
    }
}

/// Gives the first hour of *8 to 10 am* the time of day of the last, in either half of it.
fn share_parts(text: &Folded, values: &mut [Value], lexicon: &Lexicon) {
    for at in (1..values.len()).rev() {
        let Some((left, right)) = values.split_at_mut_checked(at) else {
            continue;
        };
        let (Some(value), Some(next)) = (left.last_mut(), right.first()) else {
            continue;
        };
        if !matches!(next.meaning, Meaning::Time(_))
            || !is_link(text, value.end, next.digits.0, lexicon)
        {
            continue;
        }
        let hour = value
            .amount()
            .filter(|it| it.unit.is_none())
            .and_then(Amount::integer);
        if let Some(hour) = hour
            .and_then(|it| u16::try_from(it).ok())
            .filter(|&it| it <= 24)
        {
            value.meaning = Meaning::Time(clock::at_part(hour * 60, None));
        }
    }
}

/// Whether only the sign or the word of a range, or a word for *or*, stands between two positions.
fn is_link(text: &Folded, from: usize, to: usize, lexicon: &Lexicon) -> bool {
    if to <= from || to - from > LINK_REACH {
        return false;
    }
    let mut at = from;
    let mut linked = false;
    while at < to {
        let rest = text.range(at, to);
        let Some(&c) = rest.first() else { break };
        if matches!(c, '-' | '–' | '−' | '~' | '/' | ',' | '،' | '、') {
            linked = true;
            at += 1;
        } else if matches!(c, ' ' | NO_BREAK | '(' | ')') {
            at += 1;
        } else if let Some((length, ())) = lexicon.links.longest(rest, |_, _| true) {
            let after = rest.get(length).copied();
            let joined = lexicon.unspaced || !after.is_some_and(char::is_alphabetic);
            if !joined {
                return false;
            }
            linked = true;
            at += length;
        } else {
            return false;
        }
    }
    linked
}

/// Gives a number in parentheses the unit of the word before them: ساعة واحدة (1).
fn glossed_units(text: &Folded, values: &mut [Value], lexicon: &Lexicon) {
    for value in values {
        let (from, to) = value.digits;
        let enclosed = text.before(from) == Some('(') && text.get(to) == Some(')');
        let Meaning::Amount(amount) = &mut value.meaning else {
            continue;
        };
        if !enclosed || amount.unit.is_some() {
            continue;
        }
        let limit = from.saturating_sub(1);
        let nearest = (limit.saturating_sub(24)..limit)
            .rev()
            .filter(|&start| !text.before(start).is_some_and(char::is_alphabetic));
        let unit = nearest.take(4).find_map(|start| {
            let rest = text.range(start, limit);
            let ends = |last, next| lexicon.ends(last, next);
            let dual = lexicon
                .words
                .longest(rest, ends)
                .and_then(|(_, word)| word.unit);
            dual.or_else(|| lexicon.units.longest(rest, ends).map(|(_, unit)| unit))
        });
        if let Some(unit) = unit {
            amount.unit = Some(unit);
            amount.shares_unit = true;
        }
    }
}
