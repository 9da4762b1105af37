//! Telephone numbers: digits whose grouping says nothing.

use crate::values::fold::{Folded, NO_BREAK};
use crate::values::number::digits_end;
use crate::values::value::{Meaning, Value};

/// Groups of digits of a telephone number.
const MAX_GROUPS: usize = 7;
/// Digits of a telephone number (E.164 allows 15).
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// The telephone number that begins at `at`.
pub(super) fn phone(text: &Folded, at: usize) -> Option<Value> {
    vanity(text, at).or_else(|| grouped(text, at))
}

/// `1-800-FDA-1088`.
fn vanity(text: &Folded, at: usize) -> Option<Value> {
    let is_part = |c: &&char| c.is_ascii_alphanumeric() || **c == '-';
    let end = at + text.from(at).iter().take_while(is_part).count();
    let parts = || text.range(at, end).split(|c| *c == '-');
    let all = |part: &[char], test: fn(&char) -> bool| !part.is_empty() && part.iter().all(test);
    let digits = parts()
        .filter(|part| all(part, char::is_ascii_digit))
        .count();
    let letters = parts()
        .filter(|part| all(part, char::is_ascii_alphabetic))
        .count();
    let long = parts().any(|part| part.len() == 3 && all(part, char::is_ascii_digit));
    let length = text.range(at, end).iter().filter(|c| **c != '-').count();
    let fits = long && digits >= 2 && letters >= 1 && digits + letters == parts().count();
    (fits && (9..=15).contains(&length)).then(|| made(text, at, end))
}

/// Groups of digits with the signs of a telephone number between them.
fn grouped(text: &Folded, at: usize) -> Option<Value> {
    let plus = text.get(at) == Some('+');
    let mut end = at + usize::from(plus);
    let mut open = false;
    let mut parenthesised = false;
    let mut groups = [0_usize; MAX_GROUPS];
    let mut signs = [' '; MAX_GROUPS];
    let mut count = 0;
    loop {
        if text.get(end) == Some('(') && !open {
            open = true;
            end += 1;
        }
        let after = digits_end(text, end);
        if after == end {
            return None;
        }
        *groups.get_mut(count)? = after - end;
        count += 1;
        end = after;
        if open && text.get(end) == Some(')') {
            open = false;
            parenthesised = true;
            end += 1;
        }
        let next = text.get(end).filter(|_| count < MAX_GROUPS);
        let Some(sign) =
            next.filter(|&c| matches!(c, ' ' | NO_BREAK | '-' | '–' | '.' | '(' | '/'))
        else {
            if parenthesised
                && text.before(end) == Some(')')
                && text.get(end).is_some_and(|c| c.is_ascii_digit())
            {
                continue;
            }
            break;
        };
        let width = usize::from(sign != '(');
        let goes_on = text
            .get(end + width)
            .is_some_and(|c| c.is_ascii_digit() || (c == '(' && sign != '('));
        let in_parentheses = sign == '(' || text.get(end + width) == Some('(');
        let opens = in_parentheses && {
            let from = end + width + usize::from(sign != '(');
            let close = digits_end(text, from);
            (usize::from(!plus) + 1..=5).contains(&(close - from)) && text.get(close) == Some(')')
        };
        if open || !goes_on && !opens || in_parentheses && !opens {
            break;
        }
        *signs.get_mut(count)? = if sign == NO_BREAK { ' ' } else { sign };
        end += width;
    }
    if open {
        return None;
    }
    let groups = groups.get(..count)?;
    let total: usize = groups.iter().sum();
    let signs = signs.get(1..count).unwrap_or_default();
    let zero = text.get(at) == Some('0');
    let fits = if plus || parenthesised {
        DIGITS.contains(&total) && (plus || count > 1)
    } else {
        is_shaped(groups, signs, total, zero, harmonised(text, at))
    };
    fits.then(|| made(text, at, end))
}

/// 116 000, 116 123: numbers of social value in Europe (Commission Decision 2007/116/EC).
fn harmonised(text: &Folded, at: usize) -> bool {
    text.range(at, at + 3) == ['1', '1', '6']
}

/// Whether groups of digits, without a plus, are those of a telephone number.
fn is_shaped(groups: &[usize], signs: &[char], total: usize, zero: bool, harmonised: bool) -> bool {
    let all = |sign: char| !signs.is_empty() && signs.iter().all(|it| *it == sign);
    let hyphens =
        signs.iter().all(|it| matches!(it, '-' | '–' | '.' | ' ')) && signs.contains(&'-');
    match groups {
        [3, 3] => harmonised && all(' '),
        [length] => *length >= 10 || (zero && *length >= 8),
        [3, 4] => hyphens,
        [4, 4] => hyphens && zero,
        [3, 3, 4] | [1, 3, 3, 4] => true,
        _ if zero => (8..=12).contains(&total) && groups.len() >= 2 && !all('.') && !all('/'),
        [_, _, _, ..] => hyphens && DIGITS.contains(&total) && total >= 9,
        _ => false,
    }
}

fn made(text: &Folded, from: usize, to: usize) -> Value {
    let digits = text
        .range(from, to)
        .iter()
        .filter(|c| c.is_ascii_alphanumeric());
    Value {
        span: text.span(from, to),
        meaning: Meaning::Phone(digits.collect::<String>().into()),
        certain: true,
        digits: (from, to),
        end: to,
    }
}

/// Whether two telephone numbers are the same, with or without the code of the country or the zero before an
/// area.
pub(super) fn same(a: &str, b: &str) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if short == long {
        return true;
    }
    let core = short.trim_start_matches('0');
    core.len() >= 7 && long.ends_with(core) && long.len() - core.len() <= 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Option<String> {
        match phone(&Folded::new(text), 0)?.meaning {
            Meaning::Phone(digits) => Some(digits.into()),
            _ => None,
        }
    }

    #[test]
    fn numbers_to_call_are_told_from_others() {
        for (text, digits) in [
            ("+1 202-555-0142.", "12025550142"),
            ("(202) 555-0142", "2025550142"),
            ("(202)555-0142", "2025550142"),
            ("1 (202) 555-0142", "12025550142"),
            ("202-555-0142", "2025550142"),
            ("202.555.0142", "2025550142"),
            ("202 555 0142", "2025550142"),
            ("1-800-273-8255 (TALK)", "18002738255"),
            ("555-0142", "5550142"),
            ("01 23 45 67 89", "0123456789"),
            ("0800 123 456", "0800123456"),
            ("+44 (0)20 7946 0958", "4402079460958"),
            ("2025550142", "2025550142"),
            ("116 123", "116123"),
            ("1-800-FDA-1088.", "1800fda1088"),
            ("03-1234-5678", "0312345678"),
        ] {
            assert_eq!(found(text).as_deref(), Some(digits), "{text}");
        }
        for text in [
            "5 mg",
            "2019-2020",
            "10-20",
            "1.000.000",
            "100 200",
            "2026-11-24",
            "24.11.2026",
            "24-48",
            "120/80",
            "30 (thirty) 100 2000",
            "1 000 000",
            "5 100 2000",
            "2-year-old-man",
            "2 (500 mg)",
            "0.125",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn the_code_of_the_country_may_be_added() {
        assert!(same("2025550142", "12025550142"));
        assert!(same("0123456789", "33123456789"));
        assert!(!same("2025550142", "2025550124"));
        assert!(!same("911", "0911"));
    }
}
