//! Plural categories by current CLDR: fluent-rs brings data of 2022, which is wrong for Arabic.

use icu_plurals::{PluralCategory as IcuCategory, PluralRules};

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

impl Locale {
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
