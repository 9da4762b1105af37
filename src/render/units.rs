//! What stays together on one line: numbers with their units, numbers to call.

use crate::locale::is_wide;

/// Units after which a number keeps together with them.
const UNITS: &[&str] = &[
    "IU", "L", "MB", "cm", "dL", "g", "h", "hrs", "kcal", "kg", "km", "kPa", "lb", "lbs", "m",
    "mcg", "mEq", "mg", "min", "mL", "ml", "mm", "mmHg", "mmol", "nm", "ng", "oz", "s", "µg", "μg",
    "°C", "°F",
];

/// What Chinese and Japanese count in, written against the number; longer ones first.
const COUNTED: &[&str] = &[
    "か月間",
    "カ月間",
    "ヶ月間",
    "か月",
    "カ月",
    "ヶ月",
    "週間",
    "時間",
    "分間",
    "秒間",
    "年間",
    "日間",
    "個月",
    "个月",
    "小時",
    "小时",
    "分鐘",
    "分钟",
    "毫克",
    "毫升",
    "微克",
    "公斤",
    "千克",
    "公分",
    "厘米",
];

/// Whether `word` is a unit.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

/// Where what belongs to the number at `from..at` of `text` ends: after a space a unit with `/kg` and
/// punctuation, or the first letter of whatever is counted (`2 weeks`); with or without one, what Chinese and
/// Japanese count in (`2 小时`, `2週間`).
pub(super) fn number_with_unit(text: &str, from: usize, at: usize) -> Option<usize> {
    let number = text.get(from..at)?;
    if !number.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let after = text.get(at..)?;
    let spaced = after.strip_prefix([' ', '\u{A0}', '\u{202F}']);
    let rest = spaced.unwrap_or(after);
    if let Some(first) = rest
        .chars()
        .next()
        .filter(|&c| is_wide(c) && c.is_alphabetic())
    {
        let counted = COUNTED.iter().find(|it| rest.starts_with(**it));
        let length = counted.map_or(first.len_utf8(), |it| it.len());
        return Some(text.len() - rest.len() + length);
    }
    let rest = spaced?;
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let word = rest.get(..end)?;
    let unit = word
        .find(|c: char| !c.is_alphabetic() && c != '°')
        .and_then(|end| word.get(..end))
        .unwrap_or(word);
    let start = text.len() - rest.len();
    if is_unit(unit) || word.starts_with('%') {
        return Some(start + end);
    }
    let counts = number
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '–' | '/'));
    let first = word.chars().next().filter(|c| c.is_alphabetic())?;
    counts.then(|| start + first.len_utf8())
}

/// Byte ranges of numbers to call that stand as such in a text: at least seven digits, grouped with
/// hyphens, letters of the keypad allowed (`1-800-FDA-1088`). Dates as digits are no such number.
pub(super) fn numbers_to_call(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let outside = |byte: u8| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+'));
    let mut from = 0;
    // Every such number has a hyphen: the word around each one is looked at.
    while let Some(rest) = bytes.get(from..)
        && let Some(before) = memchr::memchr(b'-', rest)
    {
        let word = rest.get(..before).unwrap_or_default();
        let start = from
            + word
                .iter()
                .rposition(|&byte| outside(byte))
                .map_or(0, |at| at + 1);
        let after = rest.get(before..).unwrap_or_default();
        let end = from
            + before
            + after
                .iter()
                .position(|&byte| outside(byte))
                .unwrap_or(after.len());
        if text.get(start..end).is_some_and(is_number_to_call) {
            found.push((start, end));
        }
        from = end;
    }
    found
}

fn is_number_to_call(word: &str) -> bool {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let hyphens = word.matches('-').count();
    let date = word.len() == 10 && word.split('-').map(str::len).eq([4, 2, 2]);
    digits >= 7
        && hyphens >= 1
        && !date
        && word.ends_with(|c: char| c.is_ascii_alphanumeric())
        && word.starts_with(|c: char| c.is_ascii_digit() || c == '+')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_to_call_are_found() {
        let text = "Call 1-800-FDA-1088, 202-555-0142 or 911 by 2026-11-24, long-term, 4-24.";
        let found: Vec<_> = numbers_to_call(text)
            .into_iter()
            .map(|(from, to)| text.get(from..to).unwrap())
            .collect();
        assert_eq!(found, ["1-800-FDA-1088", "202-555-0142"]);
    }

    proptest! {
        #[test]
        fn words_around_hyphens_are_all_the_words_there_are(text in "([0-9]{3,4}|[a-z]{1,3}|[-+ .é痛]){0,30}") {
            let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+');
            let words = text.split(|c| !inside(c)).filter(|word| is_number_to_call(word));
            let found = numbers_to_call(&text);
            let found = found.iter().filter_map(|&(from, to)| text.get(from..to));
            prop_assert_eq!(found.collect::<Vec<_>>(), words.collect::<Vec<_>>());
        }
    }
}
