//! Numbers, formatted for an edition: language, audience country, numbering system.

use crate::locale::{Calendar, DateError, DateOptions, Day, Locale, PluralCategory, PluralKind};

/// An exact decimal, as written: `0.5` and `0.50` differ (visible fraction digits matter to plurals).
#[derive(Clone, Debug, PartialEq)]
pub struct Decimal(pub fixed_decimal::Decimal);

/// What decides how an edition formats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormatSettings {
    /// `[audience] country`, two letters: Spanish pages of a US clinic format as es-US where CLDR knows it.
    pub country: Option<String>,
    /// CLDR numbering system (`latn`, `arab`, …); the locale's default without it.
    pub numbering: Option<String>,
    /// Calendar; Gregorian without it.
    pub calendar: Calendar,
}

/// Formatters of one edition. Building one is cheap (microseconds).
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
}

/// `style` of NUMBER.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NumberStyle {
    /// `decimal`
    #[default]
    Decimal,
    /// `percent`: 0.25 is 25 %
    Percent,
}

/// `useGrouping` of NUMBER.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Grouping {
    /// As the locale does.
    #[default]
    Auto,
    /// Never.
    Never,
}

/// Options of NUMBER (ECMA-402 names in Fluent).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NumberOptions {
    /// `style`
    pub style: NumberStyle,
    /// `useGrouping`
    pub grouping: Grouping,
    /// `minimumIntegerDigits`
    pub minimum_integer_digits: Option<u8>,
    /// `minimumFractionDigits`
    pub minimum_fraction_digits: Option<u8>,
    /// `maximumFractionDigits`
    pub maximum_fraction_digits: Option<u8>,
}

impl Decimal {
    /// Parses `-?[0-9]+(\.[0-9]+)?`, at most 40 characters.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

impl Formats {
    /// Formatters for `locale`.
    ///
    /// # Errors
    /// A message when the numbering system is unknown.
    pub fn new(locale: &Locale, settings: &FormatSettings) -> Result<Self, String> {
        let _ = settings;
        Ok(Self {
            locale: locale.clone(),
        })
    }

    /// A number as the edition writes it.
    pub fn number(&self, number: &Decimal, options: &NumberOptions) -> String {
        let _ = (number, options, &self.locale);
        String::new()
    }

    /// The CLDR plural category of a number, formatted with `options`.
    pub fn plural(
        &self,
        number: &Decimal,
        options: &NumberOptions,
        kind: PluralKind,
    ) -> PluralCategory {
        let _ = (number, options, kind);
        PluralCategory::Other
    }

    /// A day as the edition writes it.
    ///
    /// # Errors
    /// [`DateError::NoData`] when CLDR has no dates for the language (ICU4X would fall back silently to root).
    pub fn date(&self, day: Day, options: &DateOptions) -> Result<String, DateError> {
        let _ = (day, options);
        Err(DateError::NoData)
    }

    /// `A, B and C`.
    pub fn list(&self, items: &[String]) -> String {
        items.join(", ")
    }
}
