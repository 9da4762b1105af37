//! The formatters of an edition, chosen by language, audience country, numbering system and calendar.

use std::fmt;
use std::sync::OnceLock;

use icu_decimal::options::GroupingStrategy;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale::LanguageIdentifier;
use icu_locale::extensions::unicode::Value;
use icu_locale::preferences::LocalePreferences;
use icu_locale::preferences::extensions::unicode::keywords::NumberingSystem;
use icu_locale::subtags::Region;
use icu_plurals::PluralRules;
use icu_provider::DataError;

use crate::locale::{Calendar, Locale, OwnDates, date::DateFormatters, percent::PercentPattern};

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
///
/// What it writes may hold the invisible marks that CLDR puts around signs and dates of right-to-left
/// languages (U+200E, U+200F, U+061C); they keep a number readable and must stay.
pub struct Formats {
    locale: Locale,
    pub(super) grouped: DecimalFormatter,
    pub(super) ungrouped: DecimalFormatter,
    pub(super) percent: PercentPattern,
    pub(super) cardinal: PluralRules,
    pub(super) ordinal: PluralRules,
    pub(super) dates: OnceLock<DateFormatters>,
    pub(super) own_dates: Option<OwnDates>,
    pub(super) choice: Choice,
    and: ListFormatter,
}

/// The data that formats are taken from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub place: LocalePreferences,
    pub numbering: Option<NumberingSystem>,
    pub calendar: Calendar,
}

impl Formats {
    /// Formatters for `locale`. Numbers, dates and lists follow the audience country, plurals the
    /// language alone: the words they choose between were written for the language.
    ///
    /// # Errors
    /// A message when CLDR has no such numbering system or the country is not two letters.
    pub fn new(locale: &Locale, settings: &FormatSettings) -> Result<Self, String> {
        let id = audience_id(locale, settings.country.as_deref())?;
        let choice = Choice {
            place: LocalePreferences::from(&id),
            numbering: settings
                .numbering
                .as_deref()
                .map(numbering_system)
                .transpose()?,
            calendar: settings.calendar,
        };
        Self::load(locale, &id, choice)
            .map_err(|error| format!("CLDR's formats for `{locale}` cannot be read: {error}"))
    }

    fn load(locale: &Locale, id: &LanguageIdentifier, choice: Choice) -> Result<Self, DataError> {
        let ungrouped = decimal_formatter(choice.place, choice.numbering, GroupingStrategy::Never)?;
        Ok(Self {
            locale: locale.clone(),
            percent: PercentPattern::new(id, &ungrouped),
            grouped: decimal_formatter(choice.place, choice.numbering, GroupingStrategy::Auto)?,
            ungrouped,
            cardinal: PluralRules::try_new_cardinal(locale.id().into())?,
            ordinal: PluralRules::try_new_ordinal(locale.id().into())?,
            dates: OnceLock::new(),
            own_dates: None,
            choice,
            and: ListFormatter::try_new_and(id.into(), ListFormatterOptions::default())?,
        })
    }

    /// The locale whose texts these formats belong to (without the audience country).
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// `A, B and C`, by CLDR's list patterns.
    pub fn list(&self, items: &[String]) -> String {
        self.and.format(items.iter()).to_string()
    }
}

impl fmt::Debug for Formats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Formats")
            .field("locale", &self.locale)
            .field("choice", &self.choice)
            .finish_non_exhaustive()
    }
}

/// The identifier whose CLDR formats are taken: the locale's own region, else the audience country.
///
/// The script is written out, so that a country cannot change it (uz in AF would be Arabic script).
/// CLDR's inheritance then does the rest: es-US has formats of its own, vi-US has none and formats as vi.
fn audience_id(locale: &Locale, country: Option<&str>) -> Result<LanguageIdentifier, String> {
    let own = locale.id();
    let Some(country) = country else {
        return Ok(own.clone());
    };
    let region = Region::try_from_str(country)
        .ok()
        .filter(|region| region.is_alphabetic() && region.as_str() == country)
        .ok_or_else(|| {
            format!(
                "`{}` is not a country code: write two capital letters, such as `US`",
                country.escape_debug()
            )
        })?;
    if own.region.is_some() {
        return Ok(own.clone());
    }
    Ok(LanguageIdentifier {
        script: Some(locale.script_subtag()),
        region: Some(region),
        ..own.clone()
    })
}

/// A numbering system of CLDR with ten digits.
fn numbering_system(name: &str) -> Result<NumberingSystem, String> {
    let unknown = || {
        format!(
            "`{}` is not a numbering system that numbers can be written in: write one such as `latn` (1 2 3), `arab` (١ ٢ ٣), `arabext` (۱ ۲ ۳), `beng` or `deva`",
            name.escape_debug()
        )
    };
    let system = Value::try_from_str(name)
        .ok()
        .and_then(|value| NumberingSystem::try_from(value).ok())
        .ok_or_else(unknown)?;
    // ICU4X takes unknown names for the locale's default. In root that is latn, so that any other
    // digit shows a system it knows.
    let known = name == "latn"
        || decimal_formatter(
            LocalePreferences::default(),
            Some(system),
            GroupingStrategy::Never,
        )
        .is_ok_and(|root| root.format(&0.into()).to_string() != "0");
    known.then_some(system).ok_or_else(unknown)
}

/// `latn`
pub(super) fn latin_digits() -> Option<NumberingSystem> {
    numbering_system("latn").ok()
}

fn decimal_formatter(
    place: LocalePreferences,
    numbering: Option<NumberingSystem>,
    grouping: GroupingStrategy,
) -> Result<DecimalFormatter, DataError> {
    let mut preferences = DecimalFormatterPreferences::default();
    preferences.locale_preferences = place;
    preferences.numbering_system = numbering;
    DecimalFormatter::try_new(preferences, grouping.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_follow_the_language() {
        for (tag, country, items, expected) in [
            ("en", None, "A B C", "A, B, and C"),
            ("en", Some("GB"), "A B C", "A, B and C"),
            ("es", None, "A B C", "A, B y C"),
            ("es", None, "A Ibuprofeno", "A e Ibuprofeno"),
            ("ur", None, "A B C", "A، B، اور C"),
            ("ja", None, "A B C", "A、B、C"),
            ("de", None, "A B", "A und B"),
            ("de", None, "A", "A"),
        ] {
            let settings = FormatSettings {
                country: country.map(str::to_owned),
                ..FormatSettings::default()
            };
            let formats = Formats::new(&Locale::parse(tag).unwrap(), &settings).unwrap();
            let items: Vec<String> = items.split(' ').map(str::to_owned).collect();
            assert_eq!(formats.list(&items), expected, "{tag}");
            assert_eq!(formats.list(&[]), "");
            assert_eq!(&**formats.locale().tag(), tag);
        }
    }
}
