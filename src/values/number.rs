//! Digits with their separators → a number, or two where it can be read in two ways.

use crate::values::digits::fraction;
use crate::values::fold::{Folded, NO_BREAK};
use crate::values::lexicon::{Decimal, Lexicon};
use crate::values::ratio::Ratio;

/// Groups of digits that are told apart; what has more is no number.
const MAX_GROUPS: usize = 8;
/// Digits that a magnitude holds exactly.
const MAX_DIGITS: usize = 18;

/// Digits read as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// The number; none for figures that are no magnitude (`1.2.10`).
    pub value: Option<Ratio>,
    /// The number read the other way.
    pub other: Option<Ratio>,
    /// Position after it.
    pub end: usize,
    /// Digits before a separator, and in all.
    pub whole_digits: usize,
}

/// The number that begins at `at`: a digit, the point before one, or `½`.
pub(super) fn number(text: &Folded, at: usize, lexicon: &Lexicon) -> Option<Number> {
    let first = text.get(at)?;
    if let Some((numerator, denominator)) = fraction(first) {
        return plain(Ratio::new(numerator, denominator), at + 1, 1);
    }
    if matches!(first, '.' | ',' | '٫') {
        let end = digits_end(text, at + 1);
        let value = decimal(text, (at + 1, at + 1), (at + 1, end));
        return plain(value, end, end - at);
    }
    let groups = Groups::read(text, at);
    let number = groups.number(text, lexicon);
    Some(with_fraction(text, number, lexicon))
}

fn plain(value: Option<Ratio>, end: usize, whole_digits: usize) -> Option<Number> {
    Some(Number {
        value: Some(value?),
        other: None,
        end,
        whole_digits,
    })
}

/// Runs of digits and the sign before each but the first.
struct Groups {
    runs: [(usize, usize); MAX_GROUPS],
    signs: [char; MAX_GROUPS],
    count: usize,
}

impl Groups {
    fn read(text: &Folded, at: usize) -> Self {
        let mut groups = Self {
            runs: [(0, 0); MAX_GROUPS],
            signs: [' '; MAX_GROUPS],
            count: 0,
        };
        groups.push((at, digits_end(text, at)), ' ');
        while let Some(sign) = groups.next_sign(text) {
            let start = groups.end() + 1;
            groups.push((start, digits_end(text, start)), sign);
        }
        groups
    }

    fn push(&mut self, run: (usize, usize), sign: char) {
        if let (Some(slot), Some(place)) = (
            self.runs.get_mut(self.count),
            self.signs.get_mut(self.count),
        ) {
            *slot = run;
            *place = sign;
            self.count += 1;
        }
    }

    fn run(&self, at: usize) -> (usize, usize) {
        self.runs.get(at).copied().unwrap_or_default()
    }

    fn length(&self, at: usize) -> usize {
        let (start, end) = self.run(at);
        end - start
    }

    fn end(&self) -> usize {
        self.run(self.count.saturating_sub(1)).1
    }

    /// The sign that joins the next digits to these.
    fn next_sign(&self, text: &Folded) -> Option<char> {
        let end = self.end();
        let sign = text.get(end)?;
        let next = digits_end(text, end + 1);
        if next == end + 1 || self.count == MAX_GROUPS {
            return None;
        }
        let joins = match sign {
            '.' | ',' | '٫' | '٬' => true,
            '،' | '·' => self.count == 1 && text.get(next) != Some('،'),
            // Three digits, after at most three.
            NO_BREAK | '\'' => {
                next - end == 4 && self.length(0) <= 3 && self.length(self.count - 1) <= 3
            }
            _ => false,
        };
        joins.then_some(sign)
    }

    fn number(&self, text: &Folded, lexicon: &Lexicon) -> Number {
        let last = self.count - 1;
        let whole_digits = self.length(0);
        let single = Number {
            value: integer(text, &[self.run(0)]),
            other: None,
            end: self.run(0).1,
            whole_digits,
        };
        if last == 0 {
            return single;
        }
        let whole = |groups: usize| integer(text, self.runs.get(..groups).unwrap_or_default());
        let fractional = || {
            let before = self.runs.get(..last).unwrap_or_default();
            let whole = integer(text, before)?;
            let (start, end) = self.run(last);
            whole.plus(decimal(text, (start, start), (start, end))?)
        };
        let mut read = Number {
            end: self.end(),
            ..single
        };
        let sign = |at: usize| self.signs.get(at).copied().unwrap_or(' ');
        let alike = (1..self.count).all(|at| sign(at) == sign(1));
        let grouped = self.is_grouped(self.count) && text.get(self.run(0).0) != Some('0');
        if !alike {
            // 1,234.5
            let before = (1..last).all(|at| sign(at) == sign(1)) && self.is_grouped(last);
            read.value = if before { fractional() } else { None };
            return read;
        }
        match sign(1) {
            '٬' | '\'' | NO_BREAK => read.value = whole(self.count),
            '٫' if last == 1 => read.value = fractional(),
            '٫' => read.value = None,
            mark if last == 1 => {
                (read.value, read.other) =
                    Self::one_sign(mark, grouped, lexicon, &fractional, &whole);
            }
            _ if grouped => read.value = whole(self.count),
            // A list without spaces; with points, a version.
            ',' | '،' => return single,
            _ => read.value = None,
        }
        read
    }

    /// `1.5`, `1,000`: one sign that begins a fraction or groups thousands.
    fn one_sign(
        mark: char,
        grouped: bool,
        lexicon: &Lexicon,
        fractional: &dyn Fn() -> Option<Ratio>,
        whole: &dyn Fn(usize) -> Option<Ratio>,
    ) -> (Option<Ratio>, Option<Ratio>) {
        if !grouped {
            return (fractional(), None);
        }
        let either = matches!(mark, '،' | '·') || lexicon.decimal == Decimal::Either;
        let groups = match lexicon.decimal {
            Decimal::Point => mark == ',',
            Decimal::Comma => mark == '.',
            Decimal::Either => true,
        };
        if either {
            // Nobody writes 1,000 for 1.
            let other = fractional().filter(|it| it.integer().is_none());
            return (whole(2), other);
        }
        (if groups { whole(2) } else { fractional() }, None)
    }

    /// Whether the groups are those of thousands (1,234,567) or of lakh (12,34,567).
    fn is_grouped(&self, count: usize) -> bool {
        let last = count - 1;
        let first = self.length(0);
        let middle = |length: usize| (1..last).all(|at| self.length(at) == length);
        first >= 1
            && self.length(last) == 3
            && ((first <= 3 && middle(3)) || (first <= 2 && middle(2)))
    }
}

/// Position after the digits that begin at `at`.
pub(super) fn digits_end(text: &Folded, at: usize) -> usize {
    let digits = text.from(at).iter().take_while(|c| c.is_ascii_digit());
    at + digits.count()
}

/// The whole number of some runs of digits, as one.
fn integer(text: &Folded, runs: &[(usize, usize)]) -> Option<Ratio> {
    let mut value = 0_u64;
    let mut digits = 0;
    for &(start, end) in runs {
        for c in text.range(start, end) {
            digits += usize::from(value > 0 || *c != '0');
            value = value
                .checked_mul(10)?
                .checked_add(u64::from(c.to_digit(10)?))?;
        }
    }
    (digits <= MAX_DIGITS).then(|| Ratio::whole(value))
}

/// A whole part and the digits after the sign.
fn decimal(text: &Folded, whole: (usize, usize), part: (usize, usize)) -> Option<Ratio> {
    let digits = u32::try_from(part.1 - part.0).ok()?;
    let numerator = integer(text, &[whole, part])?.integer()?;
    Ratio::new(numerator, 10_u64.checked_pow(digits)?)
}

/// `2 ½`, `2½`, `2 1/2`, `1/2`.
fn with_fraction(text: &Folded, number: Number, lexicon: &Lexicon) -> Number {
    let Some(value) = number.value.filter(|value| value.integer().is_some()) else {
        return number;
    };
    let gap = usize::from(matches!(text.get(number.end), Some(' ' | NO_BREAK)));
    let after = number.end + gap;
    if let Some((numerator, denominator)) = text.get(after).and_then(fraction) {
        let sum = Ratio::new(numerator, denominator).and_then(|part| value.plus(part));
        return Number {
            value: sum,
            end: after + 1,
            ..number
        };
    }
    if gap == 1
        && let Some((part, end)) = slashed(text, after)
        && part < Ratio::whole(1)
    {
        return Number {
            value: value.plus(part),
            end,
            ..number
        };
    }
    let start = number.end - number.whole_digits.min(number.end);
    match slashed(text, start) {
        Some((part, end)) if end > number.end && start + number.whole_digits == number.end => {
            Number {
                value: Some(part),
                other: lexicon
                    .slash_decimal
                    .then(|| decimal(text, (start, number.end), (number.end + 1, end)))
                    .flatten(),
                end,
                ..number
            }
        }
        _ => number,
    }
}

/// `1/2`: a fraction of everyday parts, with nothing that makes it a date or a pair.
fn slashed(text: &Folded, at: usize) -> Option<(Ratio, usize)> {
    let middle = digits_end(text, at);
    let end = digits_end(text, middle + 1);
    if !matches!(text.get(middle), Some('/' | '⁄')) || matches!(text.before(at), Some('/')) {
        return None;
    }
    let numerator = integer(text, &[(at, middle)])?.integer()?;
    let denominator = integer(text, &[(middle + 1, end)])?.integer()?;
    let everyday =
        matches!(denominator, 2 | 3 | 4 | 5 | 6 | 8) && numerator > 0 && numerator < denominator;
    let followed = text.get(end).is_some_and(|c| c == '/');
    let ratio = Ratio::new(numerator, denominator)?;
    (everyday && !followed && middle > at && middle - at == 1).then_some((ratio, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn read(tag: &str, text: &str) -> String {
        let lexicon = Lexicon::of(&Locale::parse(tag).unwrap());
        let folded = Folded::new(text);
        let number = number(&folded, 0, lexicon).unwrap();
        let show = |value: Option<Ratio>| value.map_or("-".to_owned(), |it| it.to_string());
        let other = number
            .other
            .map(|it| format!(" or {it}"))
            .unwrap_or_default();
        let rest: String = folded.from(number.end).iter().collect();
        format!("{}{other}|{rest}", show(number.value))
    }

    #[test]
    fn numbers_are_read_by_the_conventions_of_the_language() {
        for (tag, text, expected) in [
            ("en-US", "2.5 mg", "5/2| mg"),
            ("en-US", "1,000 mg", "1000| mg"),
            ("en-US", "1.000", "1|"),
            ("en-US", "1,234,567.5", "2469135/2|"),
            ("en-US", "2,5", "5/2|"),
            ("en-US", ".5 mg", "1/2| mg"),
            ("en-US", "1,2,3", "1|,2,3"),
            ("en-US", "3.10.2", "-|"),
            ("en-US", "5. Next", "5|. next"),
            ("de", "1.000", "1000|"),
            ("de", "1,000", "1|"),
            ("de", "2.7", "27/10|"),
            ("de", "1.234,5", "2469/2|"),
            ("de", "1'000", "1000|"),
            ("es", "1.000", "1000|"),
            ("es", "1,000", "1000|"),
            ("es", "1.125", "1125 or 9/8|"),
            ("es", "0,125", "1/8|"),
            ("fr", "1\u{202f}000", "1000|"),
            ("fr", "1 000", "1| 000"),
            ("fr", "10\u{a0}mg", "10|\u{a0}mg"),
            ("ru", "12\u{a0}500,75", "50003/4|"),
            ("hi", "१२,३४,५६७", "1234567|"),
            ("ar", "٢٫٥", "5/2|"),
            ("ar", "١٬٠٠٠", "1000|"),
            ("ar", "٢،٥", "5/2|"),
            ("fa", "۲/۵", "2/5 or 5/2|"),
            ("en-US", "½ tablet", "1/2| tablet"),
            ("en-US", "2 ½ hours", "5/2| hours"),
            ("en-US", "2½", "5/2|"),
            ("en-US", "2 1/2 hours", "5/2| hours"),
            ("en-US", "1/2", "1/2|"),
            ("en-US", "24/7", "24|/7"),
            ("en-US", "120/80", "120|/80"),
            ("en-US", "12345678901234567890", "-|"),
        ] {
            assert_eq!(read(tag, text), expected, "{tag} {text}");
        }
    }
}
