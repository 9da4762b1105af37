//! Which numbers a right-to-left line shows in another order than they are written in: what UAX #9 does to
//! European digits after right-to-left letters.

use std::ops::Range;

use crate::audit::text::direction;
use crate::locale::{Direction, Script, script_of};

/// The strong character before a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// A left-to-right letter: the number belongs to its run.
    Left,
    /// A right-to-left letter that is not Arabic, or the beginning of the paragraph.
    Right,
    /// An Arabic letter: European digits become Arabic numbers (rule W2).
    Arabic,
}

/// Units behind a number; together they are a dose, and the unit changes sides.
const UNITS: &[&str] = &[
    "mg/kg", "mcg/kg", "µg/kg", "mg/ml", "mg/mL", "mmHg", "mm Hg", "mmol/l", "mmol/L", "mcg", "mg",
    "µg", "μg", "kg", "g", "ml", "mL", "dl", "dL", "l", "L", "cm", "mm", "km", "m", "IU", "kcal",
    "lb", "lbs", "oz", "°C", "°F", "min", "h", "hours", "minutes", "ms", "Hz",
];

/// Parts of `text`, all of one right-to-left paragraph, that are shown in another order. U+0001 stands for what
/// is isolated.
pub(in crate::audit) fn broken(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !text.bytes().any(|it| it.is_ascii_digit()) {
        return found;
    }
    let mut before = Before::Right;
    let mut depth = 0_usize;
    let mut from = 0;
    for (at, c) in text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            '\n' if depth == 0 => before = Before::Right,
            _ => {}
        }
        if depth > 0 || at < from {
            continue;
        }
        if let Some(script) = script_of(c) {
            before = strong(script);
            continue;
        }
        if c.is_ascii_digit() || (matches!(c, '+' | '(') && starts_number(text, at)) {
            let end = at + number(text.get(at..).unwrap_or_default());
            if before != Before::Left {
                let token = text.get(at..end).unwrap_or_default();
                let unit = unit(text.get(end..).unwrap_or_default());
                if unit > 0 || comes_apart(token, before == Before::Arabic) {
                    found.push(at..end + unit);
                }
            }
            from = end.max(at + 1);
        }
    }
    found
}

fn strong(script: Script) -> Before {
    match (direction(script), script) {
        (Direction::LeftToRight, _) => Before::Left,
        (_, Script::Arabic | Script::Syriac | Script::Thaana) => Before::Arabic,
        _ => Before::Right,
    }
}

/// Whether a sign or bracket is the beginning of a phone number: digits follow it, and more of them.
fn starts_number(text: &str, at: usize) -> bool {
    let rest = text.get(at + 1..).unwrap_or_default();
    let end = number(text.get(at..).unwrap_or_default());
    let token = text.get(at..at + end).unwrap_or_default();
    let closes = !token.starts_with('(') || token.contains(')');
    rest.starts_with(|c: char| c.is_ascii_digit() || c == '(') && digits(token) >= 3 && closes
}

/// Length of the digits at the beginning, with the signs between them.
fn number(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if c.is_ascii_digit() {
            end = at + 1;
        } else if is_separator(c) && at.saturating_sub(end) < 6 {
            // Three signs at most: `) 555`, ` – `.
        } else if at > 0 || !matches!(c, '+' | '(') {
            break;
        }
    }
    end
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        ' ' | '\u{A0}'
            | '\u{202F}'
            | '-'
            | '‐'
            | '‑'
            | '–'
            | '—'
            | '−'
            | '/'
            | '.'
            | ':'
            | ','
            | '('
            | ')'
            | '+'
            | '×'
    )
}

/// Whether the algorithm takes a number apart. `arabic`: its digits are Arabic numbers.
fn comes_apart(token: &str, arabic: bool) -> bool {
    if token.starts_with(['+', '(']) {
        return true;
    }
    let mut gap = String::new();
    let mut apart = false;
    let mut spaced = false;
    for c in token.chars() {
        if !c.is_ascii_digit() {
            gap.push(c);
            continue;
        }
        match gap.trim_matches(|c: char| c == ' ' || c == '\u{A0}' || c == '\u{202F}') {
            // One common separator between digits keeps them together (W4).
            "" | "." | ":" | "," | "/" => {
                spaced |= gap.contains(' ');
            }
            "-" if !arabic && !gap.contains(' ') => {}
            // Two numbers that follow each other in a sentence.
            "–" | "—" if gap.starts_with(' ') && !gap.ends_with(' ') => {}
            _ => apart = true,
        }
        gap.clear();
    }
    // Groups of digits with spaces between them are a phone number when there are enough.
    apart || (spaced && digits(token) >= 7 && !token.contains([',', '/', ':']))
}

fn digits(token: &str) -> usize {
    token.bytes().filter(u8::is_ascii_digit).count()
}

/// Length of a unit right after a number, with the space before it.
fn unit(rest: &str) -> usize {
    let word = rest
        .strip_prefix([' ', '\u{A0}', '\u{202F}'])
        .unwrap_or(rest);
    let space = rest.len() - word.len();
    let found = UNITS.iter().find(|unit| {
        word.strip_prefix(**unit)
            .is_some_and(|after| !after.starts_with(|c: char| c.is_alphanumeric()))
    });
    found.map_or(0, |unit| space + unit.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_apart_as_the_algorithm_says() {
        for (text, expected) in [
            ("اتصل على +1 202-555-0142.", vec!["+1 202-555-0142"]),
            ("اتصل على (202) 555-0142 الآن", vec!["(202) 555-0142"]),
            ("اتصل على 202 555 0142", vec!["202 555 0142"]),
            ("خلال 4–24 ساعة", vec!["4–24"]),
            ("خلال 4-24 ساعة", vec!["4-24"]),
            ("خلال 4 - 24 ساعة", vec!["4 - 24"]),
            ("جرعة 0.5 mg/kg فقط", vec!["0.5 mg/kg"]),
            ("جرعة 50mg فقط", vec!["50mg"]),
            ("في 2026-11-24", vec!["2026-11-24"]),
            ("في 24/11/2026 الساعة 10:30، 1,000 و1.5 و50%", vec![]),
            ("في عام 2019 30 شخصا", vec![]),
            ("رقم 911 أو 988.", vec![]),
            ("عقار Spravato 56 mg-84 mg", vec![]),
            ("COVID-19 و FDA 1-2", vec![]),
            ("على \u{2066}+1 202-555-0142\u{2069} أو \u{1}", vec![]),
            ("בתוך 4-24 שעות, 2026-11-24", vec![]),
            ("בתוך 4–24 שעות", vec!["4–24"]),
            ("+1 202 אחרי", vec!["+1 202"]),
            ("٤–٢٤ ساعة", vec![]),
            ("(انظر 1)", vec![]),
            ("القسم (2) والقسم 3", vec![]),
        ] {
            let found: Vec<&str> = broken(text).into_iter().map(|it| &text[it]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
