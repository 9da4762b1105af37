//! Units that stay with their number.

/// Units after which a number keeps together with them.
const UNITS: &[&str] = &[
    "IU", "L", "MB", "cm", "dL", "g", "h", "hrs", "kcal", "kg", "km", "kPa", "lb", "lbs", "m",
    "mcg", "mEq", "mg", "min", "mL", "ml", "mm", "mmHg", "mmol", "nm", "ng", "oz", "s", "µg", "μg",
    "°C", "°F",
];

/// Whether `word` is a unit.
pub(super) fn is_unit(word: &str) -> bool {
    UNITS.contains(&word)
}

/// The end of the unit that follows the number at `from..at` of `text` after a space, `/kg` and
/// punctuation included.
pub(super) fn number_with_unit(text: &str, from: usize, at: usize) -> Option<usize> {
    let number = text.get(from..at)?;
    if !number.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let rest = text.get(at..)?.strip_prefix([' ', '\u{A0}', '\u{202F}'])?;
    let end = rest.find(|c: char| c.is_whitespace()).unwrap_or(rest.len());
    let word = rest.get(..end)?;
    let unit = word
        .find(|c: char| !c.is_alphabetic() && c != '°')
        .and_then(|end| word.get(..end))
        .unwrap_or(word);
    (is_unit(unit) || word.starts_with('%')).then(|| text.len() - rest.len() + end)
}
