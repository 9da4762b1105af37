//! Plural categories by current CLDR.

use crate::locale::Locale;

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

impl Locale {
    /// The categories that numbers of this language can have.
    pub fn plural_categories(&self, kind: PluralKind) -> Vec<PluralCategory> {
        let _ = kind;
        vec![PluralCategory::Other]
    }
}
