//! Decimal digits of every script, and whether a text holds one at all.

/// The value of a decimal digit: Unicode's general category Nd of the scripts that languages are written in
/// today, full-width forms included. Superscripts and circled digits are marks, not numbers.
pub(crate) fn digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let code = u32::from(c);
    let zeros = ZEROS.partition_point(|&zero| zero <= code);
    let zero = *ZEROS.get(zeros.checked_sub(1)?)?;
    u8::try_from(code - zero).ok().filter(|&value| value < 10)
}

/// The zero of each set of digits, in order.
const ZEROS: &[u32] = &[
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6,
    0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50,
    0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x11066, 0x1E950,
];

/// Numerator and denominator of `½` and its kind.
pub(super) fn fraction(c: char) -> Option<(u64, u64)> {
    Some(match c {
        '¼' => (1, 4),
        '½' => (1, 2),
        '¾' => (3, 4),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

/// Whether a text holds a digit or a fraction. Nearly all texts hold none: bytes are looked at many at a
/// time, and characters only where a byte begins one that may be a digit.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "without branches the compiler compares many bytes at once"
)]
pub fn holds_digit(text: &str) -> bool {
    let bytes = text.as_bytes();
    // Characters that may be digits begin with these bytes: ½ (C2), ⅓ (E2), and those of ZEROS.
    let (mut ascii, mut other) = (0_u8, 0_u8);
    for chunk in bytes.chunks(64) {
        for &byte in chunk {
            ascii |= u8::from(byte.wrapping_sub(b'0') < 10);
            other |= u8::from((byte == 0xC2) | (byte >= 0xD9));
        }
        if ascii != 0 {
            return true;
        }
    }
    other != 0 && holds_other_digit(bytes)
}

/// The same for digits beyond ASCII.
fn holds_other_digit(bytes: &[u8]) -> bool {
    let two = |a: u8, b: u8| match a {
        0xC2 => matches!(b, 0xBC..=0xBE),
        0xD9 => matches!(b, 0xA0..=0xA9),
        0xDB => matches!(b, 0xB0..=0xB9),
        0xDF => b <= 0x89,
        _ => false,
    };
    let rare = |at: usize| {
        let text = bytes.get(at..).unwrap_or_default();
        let length = if text.first() >= Some(&0xF0) { 4 } else { 3 };
        text.get(..length)
            .and_then(|one| std::str::from_utf8(one).ok())
            .and_then(|one| one.chars().next())
            .is_some_and(|c| digit(c).is_some() || fraction(c).is_some())
    };
    bytes.windows(2).enumerate().any(|(at, pair)| match pair {
        &[a, b] if a < 0xE0 => two(a, b),
        // Of three bytes: those whose second byte holds no digits are passed by at once. Chinese, Japanese
        // and Korean begin with E3 to ED.
        [0xE0 | 0xE1 | 0xEA | 0xEF | 0xF0, _] | [0xE2, 0x85] => rare(at),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_have_their_value() {
        for text in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "০১২৩৪৫৬৭৮৯",
            "၀၁၂၃၄၅၆၇၈၉",
            "០១២៣៤៥៦៧៨៩",
            "๐๑๒๓๔๕๖๗๘๙",
            "０１２３４５６７８９",
        ] {
            let values: Vec<u8> = text.chars().filter_map(digit).collect();
            assert_eq!(values, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "{text}");
        }
        for c in "a²①一Ⅷ؀".chars() {
            assert_eq!(digit(c), None, "{c}");
        }
        assert!(ZEROS.is_sorted());
    }

    #[test]
    fn a_text_holds_a_digit_where_one_of_its_characters_is_one() {
        for code in 0..0x1_F000_u32 {
            let Some(c) = char::from_u32(code) else {
                continue;
            };
            let expected = digit(c).is_some() || fraction(c).is_some();
            for text in [format!("é{c}"), format!("{c}界"), format!("م{c}x")] {
                assert_eq!(holds_digit(&text), expected, "{code:x}");
            }
        }
    }
}
