//! Dates as an edition writes them, or an error where CLDR does not know how.

use icu_calendar::Date;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::preferences::LocalePreferences;
use icu_locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm,
};

use crate::locale::{Calendar, Day, Formats, formats::Choice};

/// `dateStyle` of DATETIME.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateStyle {
    /// With weekday.
    Full,
    /// Month in words.
    #[default]
    Long,
    /// Month abbreviated.
    Medium,
    /// Digits only.
    Short,
}

/// Options of DATETIME.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateOptions {
    /// `dateStyle`
    pub style: DateStyle,
}

/// Why a date cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// CLDR has no date patterns for this language.
    NoData,
    /// Not a day of the calendar.
    OutOfRange,
}

/// One formatter a style; none where CLDR has no dates for the language.
#[derive(Debug)]
pub(super) struct DateFormatters(Option<Styles>);

#[derive(Debug)]
struct Styles {
    full: DateTimeFormatter<DateFieldSet>,
    long: DateTimeFormatter<DateFieldSet>,
    medium: DateTimeFormatter<DateFieldSet>,
    short: DateTimeFormatter<DateFieldSet>,
}

impl Formats {
    /// A day as the edition writes it.
    ///
    /// # Errors
    /// [`DateError::NoData`] when CLDR has no dates for the language (ICU4X would fall back silently to
    /// root and write `2026 M03 5`), [`DateError::OutOfRange`] for a day that does not exist.
    pub fn date(&self, day: Day, options: &DateOptions) -> Result<String, DateError> {
        let date = Date::try_new_iso(i32::from(day.year), day.month, day.day)
            .map_err(|_| DateError::OutOfRange)?;
        let styles = self
            .dates
            .get_or_init(|| DateFormatters::new(self.choice))
            .0
            .as_ref()
            .ok_or(DateError::NoData)?;
        let formatter = match options.style {
            DateStyle::Full => &styles.full,
            DateStyle::Long => &styles.long,
            DateStyle::Medium => &styles.medium,
            DateStyle::Short => &styles.short,
        };
        Ok(formatter.format(&date).to_string())
    }
}

impl DateFormatters {
    fn new(choice: Choice) -> Self {
        Self(has_dates(choice).then(|| styles(choice)).flatten())
    }
}

fn styles(choice: Choice) -> Option<Styles> {
    Some(Styles {
        full: formatter(choice, DateFieldSet::YMDE(YMDE::long()))?,
        long: formatter(choice, DateFieldSet::YMD(YMD::long()))?,
        medium: formatter(choice, DateFieldSet::YMD(YMD::medium()))?,
        short: formatter(choice, DateFieldSet::YMD(YMD::short()))?,
    })
}

/// Whether CLDR has dates of its own for the language: a date with its weekday in words then differs from
/// root's. Digits are left to each locale's default of root, which is why both are asked in `latn`.
fn has_dates(choice: Choice) -> bool {
    let root = Choice {
        place: LocalePreferences::default(),
        ..choice
    };
    let sample = |choice: Choice| {
        let date = Date::try_new_iso(2026, 3, 5).ok()?;
        let latin = Choice {
            numbering: super::formats::latin_digits(),
            ..choice
        };
        let formatter = formatter(latin, DateFieldSet::YMDE(YMDE::long()))?;
        Some(formatter.format(&date).to_string())
    };
    sample(choice) != sample(root)
}

fn formatter(choice: Choice, fields: DateFieldSet) -> Option<DateTimeFormatter<DateFieldSet>> {
    let mut preferences = DateTimeFormatterPreferences::default();
    preferences.locale_preferences = choice.place;
    preferences.numbering_system = choice.numbering;
    // Always said: fa and th would otherwise write years of their own calendars.
    preferences.calendar_algorithm = Some(match choice.calendar {
        Calendar::Gregorian => CalendarAlgorithm::Gregory,
        Calendar::Persian => CalendarAlgorithm::Persian,
        Calendar::Buddhist => CalendarAlgorithm::Buddhist,
        Calendar::IslamicUmmAlQura => {
            CalendarAlgorithm::Hijri(Some(HijriCalendarAlgorithm::Umalqura))
        }
    });
    DateTimeFormatter::try_new(preferences, fields).ok()
}
