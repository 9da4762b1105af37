//! Digits in which an edition counts: list items, sections, addresses. One digit system holds for all of it.

use crate::render::contact;
use crate::site::SiteLocale;

/// The digits of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    /// Zero; the others follow it in Unicode.
    zero: char,
}

impl Figures {
    /// Those in which the locale writes its numbers.
    pub(super) fn new(locale: &SiteLocale<'_>) -> Self {
        let zero = contact::number(locale, 0);
        Self {
            zero: zero.chars().find(|c| c.is_numeric()).unwrap_or('0'),
        }
    }

    /// A count, without grouping.
    pub(super) fn write(self, count: u64) -> String {
        let text = count.to_string();
        if self.zero == '0' {
            return text;
        }
        let digit = |c: char| char::from_u32(u32::from(self.zero) + c.to_digit(10)?);
        text.chars().filter_map(digit).collect()
    }

    /// The class of ordered lists in these digits, which the style sheet gives the counter style of CSS
    /// Counter Styles 3, §6.1; none where markers are 0 to 9, or CSS has no style for the digits.
    pub(super) fn class(self) -> Option<&'static str> {
        Some(match self.zero {
            '٠' => "digits-arabic",
            '۰' => "digits-persian",
            '०' => "digits-devanagari",
            '০' => "digits-bengali",
            '੦' => "digits-gurmukhi",
            '૦' => "digits-gujarati",
            '୦' => "digits-oriya",
            '౦' => "digits-telugu",
            '೦' => "digits-kannada",
            '൦' => "digits-malayalam",
            '๐' => "digits-thai",
            '໐' => "digits-lao",
            '༠' => "digits-tibetan",
            '၀' => "digits-myanmar",
            '០' => "digits-khmer",
            '᠐' => "digits-mongolian",
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_in_the_digits_of_the_edition() {
        for (zero, count, expected) in [
            ('0', 120, "120"),
            ('۰', 120, "۱۲۰"),
            ('০', 9, "৯"),
            ('٠', u64::MAX, "١٨٤٤٦٧٤٤٠٧٣٧٠٩٥٥١٦١٥"),
        ] {
            assert_eq!(Figures { zero }.write(count), expected);
        }
    }

    #[test]
    fn each_class_has_its_counter_style() {
        let sheets = [
            include_str!("html/style.css"),
            include_str!("html/fragment.css"),
        ];
        let mut found = 0;
        for zero in '\0'..'\u{FFFF}' {
            if let Some(class) = (Figures { zero }).class() {
                found += 1;
                for sheet in sheets {
                    assert!(sheet.contains(&format!("{class} {{")), "{class}");
                }
            }
        }
        assert_eq!(found, 16);
    }
}
