//! How languages are usually written where nobody decided otherwise: what a translation brief begins with.
//!
//! Forms of address and quotation marks are those that CLDR and style guides of the languages name; which of them a
//! project uses is for people to decide.

use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::locale::{Decimal, Formats, Locale, NumberOptions, PluralKind, names};

/// What is usual in a language; empty where it is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Customs {
    /// Forms of address to choose among.
    pub address: &'static str,
    /// Quotation marks.
    pub quotes: &'static str,
    /// How ranges of numbers are written.
    pub ranges: &'static str,
}

static TABLE: LazyLock<Vec<(&str, Customs)>> = LazyLock::new(|| {
    let lines = include_str!("customs.tsv").lines().skip(1);
    let row = |line: &'static str| {
        let mut fields = line.split('\t');
        let tag = fields.next()?;
        let customs = Customs {
            address: fields.next()?,
            quotes: fields.next()?,
            ranges: fields.next()?,
        };
        Some((tag, customs))
    };
    lines.filter_map(row).collect()
});

impl Locale {
    /// What is usual in the language: by its tag, else its nearest parent's, else its language's in the same script.
    pub fn customs(&self) -> Customs {
        let parents = self.parents();
        let chain = std::iter::once(self).chain(&parents);
        let by_tag = chain.map(|it| it.tag().to_string());
        let by_script = [format!("{}-{}", self.language(), self.script())];
        let find = |tag: String| {
            let at = TABLE.binary_search_by(|(row, _)| (*row).cmp(&tag)).ok()?;
            TABLE.get(at).map(|(_, customs)| *customs)
        };
        by_tag.chain(by_script).find_map(find).unwrap_or_default()
    }

    /// Whether the language's own name is known; without it menus show the tag.
    pub fn has_autonym(&self) -> bool {
        names::find(self.tag()).is_some() || self.autonym() != &**self.tag()
    }

    /// The plural forms that numbers ask for in the language, each with numbers that do: `one: 1, 21, 31 …`. None
    /// where CLDR has no rules for the language, one where every number has the same form.
    pub fn plural_examples(&self, formats: &Formats) -> Vec<String> {
        if !self.has_plural_data() {
            return Vec::new();
        }
        let whole = (0..=130).chain([1_000, 1_000_000]);
        let candidates: Vec<String> = whole
            .map(|number| number.to_string())
            .chain(["0.5", "1.5", "10.5"].map(str::to_owned))
            .collect();
        let plain = NumberOptions::default();
        let mut lines = Vec::new();
        for category in self.plural_categories(PluralKind::Cardinal) {
            let of_it = candidates.iter().filter(|text| {
                Decimal::parse(text).is_some_and(|number| {
                    formats.plural(&number, &plain, PluralKind::Cardinal) == category
                })
            });
            let numbers: Vec<&str> = of_it.map(String::as_str).collect();
            let mut line = format!("{}: ", category.as_str());
            let shown = numbers.len().min(4);
            line.push_str(
                &numbers
                    .iter()
                    .take(shown)
                    .copied()
                    .collect::<Vec<_>>()
                    .join(", "),
            );
            if numbers.len() > shown {
                line.push_str(" …");
            }
            if numbers.is_empty() {
                line.push_str("rare numbers");
            }
            lines.push(line);
        }
        lines
    }
}

impl Formats {
    /// The digits of the edition and how it writes thousands and fractions: `1 2 3, as in 12,345.6`.
    pub fn digits_shown(&self) -> String {
        let plain = NumberOptions::default();
        let mut text = String::new();
        for (number, separator) in [("1", " "), ("2", " "), ("3", ", as in "), ("12345.6", "")] {
            if let Some(number) = Decimal::parse(number) {
                let _: std::fmt::Result =
                    write!(text, "{}{separator}", self.number(&number, &plain));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::FormatSettings;

    fn formats(tag: &str) -> (Locale, Formats) {
        let locale = Locale::parse(tag).unwrap();
        let formats = Formats::new(&locale, &FormatSettings::default()).unwrap();
        (locale, formats)
    }

    #[test]
    fn the_table_is_sorted_and_of_known_languages() {
        let mut last = "";
        for (tag, customs) in &*TABLE {
            assert!(last < *tag, "{tag} after {last}");
            last = tag;
            assert!(Locale::parse(tag).unwrap().has_autonym(), "{tag}");
            assert!(!customs.quotes.is_empty(), "{tag}");
        }
        let lines = include_str!("customs.tsv").lines().count();
        assert_eq!(lines, TABLE.len() + 1);
    }

    #[test]
    fn customs_are_the_languages_own() {
        for (tag, quotes) in [
            ("es-MX", "“ ” or « »"),
            ("zh-Hant-HK", "「 」, inside them 『 』"),
            ("fr-CA", "« » with a no-break space inside"),
            ("pa-Arab", ""),
            ("ay", ""),
        ] {
            assert_eq!(
                Locale::parse(tag).unwrap().customs().quotes,
                quotes,
                "{tag}"
            );
        }
    }

    #[test]
    fn plural_forms_are_shown_with_numbers() {
        for (tag, expected) in [
            (
                "ru",
                "one: 1, 21, 31, 41 …; few: 2, 3, 4, 22 …; many: 0, 5, 6, 7 …; other: 0.5, 1.5, 10.5",
            ),
            ("ja", "other: 0, 1, 2, 3 …"),
            ("es", "one: 1; many: 1000000; other: 0, 2, 3, 4 …"),
            ("ht", ""),
        ] {
            let (locale, formats) = formats(tag);
            assert_eq!(
                locale.plural_examples(&formats).join("; "),
                expected,
                "{tag}"
            );
        }
    }

    #[test]
    fn digits_are_those_of_the_edition() {
        for (tag, expected) in [
            ("en", "1 2 3, as in 12,345.6"),
            ("de", "1 2 3, as in 12.345,6"),
            ("fa", "۱ ۲ ۳, as in ۱۲٬۳۴۵٫۶"),
        ] {
            assert_eq!(formats(tag).1.digits_shown(), expected, "{tag}");
        }
    }
}
