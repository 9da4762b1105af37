//! A text → the values it gives in words. Looked for only where the other text has figures without a match,
//! and only ever to find one: a word alone is never a finding.

use crate::values::date;
use crate::values::fold::{Folded, NO_BREAK};
use crate::values::lexicon::{DayPart, Lexicon, Word};
use crate::values::ratio::Ratio;
use crate::values::unit::Unit;

/// What a text says in words.
#[derive(Clone, Debug, Default)]
pub(super) struct Spoken {
    /// Numbers, each with the unit after it and where the number begins and ends.
    pub numbers: Vec<(Ratio, Option<Unit>, (usize, usize))>,
    /// Units anywhere: *an hour*, *per day*.
    pub units: Vec<Unit>,
    /// Months named.
    pub months: Vec<u8>,
    /// Whether a part of the day is named.
    pub parts: bool,
    /// Whether it is one whose hours count from six in the evening.
    pub evening: bool,
}

/// The values of a text that are words.
pub(super) fn spoken(text: &Folded, lexicon: &Lexicon) -> Spoken {
    let mut found = Spoken::default();
    for at in 0..text.chars.len() {
        if !begins(text, at, lexicon) {
            continue;
        }
        let rest = text.from(at);
        let ends = |last, next| lexicon.ends(last, next);
        if let Some((number, end)) = chinese(text, at) {
            let unit = unit_after(text, end, lexicon);
            found.numbers.push((number, unit, (at, end)));
        }
        if let Some((length, word)) = lexicon.words.longest(rest, ends) {
            found.number(text, word, (at, at + length), lexicon);
        }
        if let Some((_, unit)) = lexicon.units.longest(rest, ends) {
            found.units.push(unit);
        }
        if let Some((_, part)) = lexicon.parts.longest(rest, ends) {
            found.parts = true;
            found.evening |= part == DayPart::Evening;
        }
    }
    found.months = date::months(text, std::iter::once((0, text.chars.len())), lexicon)
        .into_iter()
        .map(|it| it.2)
        .collect();
    found
}

impl Spoken {
    /// Adds a number word, with those that follow and are one number with it: twenty-four, deux cents.
    fn number(&mut self, text: &Folded, first: Word, place: (usize, usize), lexicon: &Lexicon) {
        let (start, end) = place;
        if first.unit.is_some() {
            self.numbers.push((first.value, first.unit, place));
            return;
        }
        let (mut value, mut end, mut last) = (first.value, end, first.value);
        while let Some((next, after, linked)) = next_word(text, end, lexicon)
            && let Some(sum) = composed(value, last, next, linked)
        {
            (value, end, last) = (sum, after, next);
        }
        let unit = unit_after(text, end, lexicon);
        self.numbers.push((value, unit, (start, end)));
        // One and a half million, មួយសែន: what a word for a large number makes of it.
        let half = next_word(text, end, lexicon).filter(|it| it.0.split().0 == 0);
        let (value, end) = match half.and_then(|it| Some((value.plus(it.0)?, it.1))) {
            Some(sum) => sum,
            None => (value, end),
        };
        let at = end + usize::from(matches!(text.get(end), Some(' ' | '-' | NO_BREAK)));
        let ends = |last, next| lexicon.ends(last, next);
        if let Some((length, scale)) = lexicon.scales.longest(text.from(at), ends)
            && let Some(product) = value.times(Ratio::whole(scale))
        {
            let end = at + length;
            self.numbers
                .push((product, unit_after(text, end, lexicon), (start, end)));
        }
    }
}

/// Whether a word may begin here; after a letter that is written before words as well.
fn begins(text: &Folded, at: usize, lexicon: &Lexicon) -> bool {
    let inside = |at: usize| {
        text.before(at)
            .is_some_and(|c| c.is_alphabetic() || c.is_ascii_digit())
    };
    if lexicon.unspaced || !inside(at) {
        return true;
    }
    let clitic = |at: usize| {
        text.before(at)
            .is_some_and(|c| lexicon.clitics.contains(&c))
    };
    let article = at >= 2 && text.range(at - 2, at) == ['ا', 'ل'];
    let free =
        |at: usize| !inside(at) || (clitic(at) && at >= 1 && (!inside(at - 1) || clitic(at - 1)));
    !lexicon.clitics.is_empty() && (free(at) || (article && free(at - 2)))
}

/// The number word after a position, and whether a word for *and* stands before it.
fn next_word(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<(Ratio, usize, bool)> {
    let mut start = at;
    let mut linked = false;
    if matches!(text.get(start), Some(' ' | '-' | NO_BREAK)) {
        start += 1;
    } else if !lexicon.unspaced {
        return None;
    }
    let ends = |last, next| lexicon.ends(last, next);
    if text
        .get(start)
        .is_some_and(|c| lexicon.clitics.contains(&c))
        && let Some((length, word)) = lexicon.words.longest(text.from(start + 1), ends)
        && word.unit.is_none()
    {
        return Some((word.value, start + 1 + length, true));
    }
    if let Some((length, ())) = lexicon.links.longest(text.from(start), ends)
        && text.get(start + length) == Some(' ')
    {
        start += length + 1;
        linked = true;
    }
    let (length, word) = lexicon.words.longest(text.from(start), ends)?;
    word.unit
        .is_none()
        .then_some((word.value, start + length, linked))
}

/// The number of two number words side by side, where they are one.
fn composed(value: Ratio, last: Ratio, next: Ratio, linked: bool) -> Option<Ratio> {
    let (sum, part, next_value) = (value.integer()?, last.integer()?, next.integer()?);
    let tens = |it: u64| it.is_multiple_of(10) && (20..=90).contains(&it);
    let ones = |it: u64| (1..=9).contains(&it);
    match next_value {
        100 | 1000 if !linked && (1..100).contains(&sum) => value.times(next),
        _ if tens(part) && ones(next_value) => value.plus(next),
        _ if ones(part) && tens(next_value) && linked => value.plus(next),
        10 if ones(part) && !linked && sum == part => value.times(next),
        _ if part >= 100 && next_value < 100 && next_value > 0 => value.plus(next),
        _ => None,
    }
}

fn unit_after(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<Unit> {
    let start = at + usize::from(matches!(text.get(at), Some(' ' | '-' | NO_BREAK)));
    let ends = |last, next| lexicon.ends(last, next);
    lexicon
        .units
        .longest(text.from(start), ends)
        .map(|(_, unit)| unit)
}

/// A number in Chinese characters: 三十, 二十四, 两百.
fn chinese(text: &Folded, at: usize) -> Option<(Ratio, usize)> {
    const DIGITS: &str = "零一二三四五六七八九";
    if text.before(at).is_some_and(is_chinese) {
        return None;
    }
    let (mut total, mut section, mut digit) = (0_u64, 0_u64, None);
    let mut end = at;
    while let Some(c) = text.get(end).filter(|&c| is_chinese(c)) {
        let value = match c {
            '〇' => Some(0),
            '两' | '兩' => Some(2),
            _ => DIGITS
                .chars()
                .zip(0_u64..)
                .find(|(it, _)| *it == c)
                .map(|(_, value)| value),
        };
        match (value, c) {
            (Some(value), _) => {
                // 二〇二六 is read figure by figure.
                digit = Some(digit.map_or(value, |before: u64| {
                    before.saturating_mul(10).saturating_add(value)
                }));
            }
            (None, '万' | '萬' | '亿' | '億') => {
                let factor = if matches!(c, '万' | '萬') {
                    10_000
                } else {
                    100_000_000
                };
                let before = section + digit.take().unwrap_or(0);
                total = total.saturating_add(before.max(1).saturating_mul(factor));
                section = 0;
            }
            (None, _) => {
                let factor = match c {
                    '十' => 10,
                    '百' => 100,
                    _ => 1000,
                };
                section = section.saturating_add(digit.take().unwrap_or(1).saturating_mul(factor));
            }
        }
        end += 1;
    }
    let value = total
        .saturating_add(section)
        .saturating_add(digit.unwrap_or(0));
    (end > at).then_some((Ratio::whole(value), end))
}

fn is_chinese(c: char) -> bool {
    "〇零一二三四五六七八九十百千万萬亿億两兩".contains(c)
}
