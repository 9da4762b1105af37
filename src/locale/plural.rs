//! Plural categories by current CLDR: fluent-rs brings data of 2022, which is wrong for Arabic.

use icu_plurals::provider::{Baked, PluralsCardinalV1};
use icu_plurals::{PluralCategory as IcuCategory, PluralRules};
use icu_provider::{
    DataIdentifierBorrowed, DataLocale, DataProvider as _, DataRequest, DataResponse,
};

use crate::locale::{Decimal, Formats, Locale, NumberOptions};

/// CLDR's six categories.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PluralCategory {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

/// Cardinal (5 sessions) or ordinal (5th session).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PluralKind {
    /// How many.
    #[default]
    Cardinal,
    /// Which one.
    Ordinal,
}

impl PluralCategory {
    /// CLDR's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }
}

impl Formats {
    /// The CLDR plural category of a number as [`Formats::number`] shows it with the same options: `1` is
    /// one in English, `1.0` is other.
    pub fn plural(
        &self,
        number: &Decimal,
        options: &NumberOptions,
        kind: PluralKind,
    ) -> PluralCategory {
        let rules = match kind {
            PluralKind::Cardinal => &self.cardinal,
            PluralKind::Ordinal => &self.ordinal,
        };
        rules.category_for(&number.as_shown(options).0).into()
    }
}

/// Languages of which CLDR says that they have `other` alone (`plurals.xml`). ICU4X keeps nothing for them, as
/// for those that CLDR does not know.
const ONE_CATEGORY: &[&str] = &[
    "bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea", "km", "ko", "lkt",
    "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su", "th", "to", "tpi", "vi", "wo", "yo",
    "yue", "zh",
];

impl Locale {
    /// Whether CLDR has plural rules for the language; without them every number is `other`.
    pub fn has_plural_data(&self) -> bool {
        let id = DataLocale::from(self.id());
        let request = DataRequest {
            id: DataIdentifierBorrowed::for_locale(&id),
            ..DataRequest::default()
        };
        let found: Result<DataResponse<PluralsCardinalV1>, _> = Baked.load(request);
        let root = |locale: &DataLocale| locale.is_unknown();
        let own = found.is_ok_and(|it| !it.metadata.locale.as_ref().is_some_and(root));
        own || ONE_CATEGORY.contains(&self.language())
    }

    /// The categories that numbers of this language can have, in CLDR's order; `other` is always there.
    pub fn plural_categories(&self, kind: PluralKind) -> Vec<PluralCategory> {
        let rules = match kind {
            PluralKind::Cardinal => PluralRules::try_new_cardinal(self.id().into()),
            PluralKind::Ordinal => PluralRules::try_new_ordinal(self.id().into()),
        };
        let mut categories: Vec<PluralCategory> = rules
            .map(|rules| rules.categories().map(Into::into).collect())
            .unwrap_or_default();
        categories.push(PluralCategory::Other);
        categories.sort_unstable();
        categories.dedup();
        categories
    }
}

impl From<IcuCategory> for PluralCategory {
    fn from(category: IcuCategory) -> Self {
        match category {
            IcuCategory::Zero => Self::Zero,
            IcuCategory::One => Self::One,
            IcuCategory::Two => Self::Two,
            IcuCategory::Few => Self::Few,
            IcuCategory::Many => Self::Many,
            IcuCategory::Other => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::FormatSettings;

    fn categories(tag: &str, kind: PluralKind, numbers: &str) -> String {
        let locale = Locale::parse(tag).unwrap();
        let settings = FormatSettings {
            country: Some("US".to_owned()),
            ..FormatSettings::default()
        };
        let formats = Formats::new(&locale, &settings).unwrap();
        let found: Vec<&str> = numbers
            .split(' ')
            .map(|number| {
                let number = Decimal::parse(number).unwrap();
                formats
                    .plural(&number, &NumberOptions::default(), kind)
                    .as_str()
            })
            .collect();
        found.join(" ")
    }

    #[test]
    fn cardinals_follow_current_cldr() {
        for (tag, numbers, expected) in [
            (
                "ar",
                "0 1 2 3 11 100 103 111",
                "zero one two few many other few many",
            ),
            (
                "en",
                "0 1 2 1.0 1.5 0.1",
                "other one other other other other",
            ),
            (
                "ru",
                "1 2 5 11 21 22 25 1.5",
                "one few many many one few many other",
            ),
            (
                "pl",
                "1 2 5 12 21 22 25 1.5",
                "one few many many many few many other",
            ),
            ("es", "0 1 2 1000000 1.0", "other one other many one"),
            ("fr", "0 1 1.5 2 1000000", "one one one other many"),
            ("pt", "0 1 1.5 2", "one one one other"),
            ("pt-PT", "0 1 1.5 2", "other one other other"),
            ("ja", "0 1 2", "other other other"),
            ("ht", "0 1 2", "other other other"),
            ("vi", "0 1 2", "one one other"),
            ("he", "0 1 2 3 1.0", "other one two other other"),
            ("hi", "0 0.5 1 2", "one one one other"),
        ] {
            assert_eq!(
                categories(tag, PluralKind::Cardinal, numbers),
                expected,
                "{tag}"
            );
        }
    }

    #[test]
    fn ordinals_follow_current_cldr() {
        for (tag, numbers, expected) in [
            (
                "en",
                "1 2 3 4 11 12 13 21 22 23 101 111",
                "one two few other other other other one two few one other",
            ),
            ("es", "1 2 3", "one other one"),
            ("fr", "1 2", "one other"),
            ("it", "7 8 11", "other many many"),
            ("vi", "1 2", "one other"),
        ] {
            assert_eq!(
                categories(tag, PluralKind::Ordinal, numbers),
                expected,
                "{tag}"
            );
        }
    }

    #[test]
    fn the_number_is_the_one_shown() {
        let formats =
            Formats::new(&Locale::parse("en").unwrap(), &FormatSettings::default()).unwrap();
        let one = |number: &str, options: NumberOptions| {
            formats.plural(
                &Decimal::parse(number).unwrap(),
                &options,
                PluralKind::Cardinal,
            ) == PluralCategory::One
        };
        let padded = NumberOptions {
            minimum_fraction_digits: Some(1),
            ..NumberOptions::default()
        };
        let rounded = NumberOptions {
            maximum_fraction_digits: Some(0),
            ..NumberOptions::default()
        };
        let percent = NumberOptions {
            style: crate::locale::NumberStyle::Percent,
            ..NumberOptions::default()
        };
        assert!(one("1", NumberOptions::default()));
        assert!(!one("1", padded));
        assert!(one("1.2", rounded));
        assert!(one("0.01", percent.clone()));
        assert!(!one("1", percent));
    }

    #[test]
    fn languages_without_plural_rules_are_known() {
        for (tag, known) in [
            ("en", true),
            ("es-MX", true),
            ("ar", true),
            ("ja", true),
            ("km", true),
            ("vi", true),
            ("zh-Hant", true),
            ("so", true),
            ("fil", true),
            ("hmn", false),
            ("ht", false),
        ] {
            let locale = Locale::parse(tag).unwrap();
            assert_eq!(locale.has_plural_data(), known, "{tag}");
        }
    }

    #[test]
    fn lists_the_categories_of_a_language() {
        for (tag, cardinal, ordinal) in [
            ("en", "one other", "one two few other"),
            ("ar", "zero one two few many other", "other"),
            ("es-MX", "one many other", "one other"),
            ("ru", "one few many other", "other"),
            ("ht", "other", "other"),
            ("km", "other", "other"),
            (
                "cy",
                "zero one two few many other",
                "zero one two few many other",
            ),
            ("zh-Hant", "other", "other"),
        ] {
            let locale = Locale::parse(tag).unwrap();
            let names = |kind| {
                let found: Vec<&str> = locale
                    .plural_categories(kind)
                    .into_iter()
                    .map(PluralCategory::as_str)
                    .collect();
                found.join(" ")
            };
            assert_eq!(
                (
                    names(PluralKind::Cardinal).as_str(),
                    names(PluralKind::Ordinal).as_str()
                ),
                (cardinal, ordinal),
                "{tag}"
            );
        }
    }
}
