//! Dates as an edition writes them, or an error where CLDR does not know how.

use icu_calendar::Date;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_locale::preferences::LocalePreferences;
use icu_locale::preferences::extensions::unicode::keywords::{
    CalendarAlgorithm, HijriCalendarAlgorithm,
};

use crate::locale::{Calendar, Day, Formats, OwnDates, formats, formats::Choice};

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
        let dates = self.dates.get_or_init(|| DateFormatters::new(self.choice));
        let Some(styles) = &dates.0 else {
            return self.own_date(day).ok_or(DateError::NoData);
        };
        let formatter = match options.style {
            DateStyle::Full => &styles.full,
            DateStyle::Long => &styles.long,
            DateStyle::Medium => &styles.medium,
            DateStyle::Short => &styles.short,
        };
        Ok(formatter.format(&date).to_string())
    }
}

impl Formats {
    /// The same formats, with dates of the project's own where CLDR has none.
    #[must_use]
    pub fn with_own_dates(mut self, own_dates: Option<OwnDates>) -> Self {
        self.own_dates = own_dates;
        self
    }

    /// Months of other calendars have other names.
    fn own_date(&self, day: Day) -> Option<String> {
        let own = self.own_dates.as_ref();
        let own = own.filter(|_| self.choice.calendar == Calendar::Gregorian)?;
        own.write((day.year.into(), day.month, day.day), |number| {
            self.ungrouped.format(&number.into()).to_string()
        })
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
/// root's. Both are asked in `latn`, since other digits alone do not make a date of the language.
fn has_dates(choice: Choice) -> bool {
    let root = Choice {
        place: LocalePreferences::default(),
        ..choice
    };
    let sample = |choice: Choice| {
        let date = Date::try_new_iso(2026, 3, 5).ok()?;
        let latin = Choice {
            numbering: formats::latin_digits(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{FormatSettings, Locale};

    fn written(
        tag: &str,
        country: Option<&str>,
        calendar: Calendar,
        style: DateStyle,
    ) -> Result<String, DateError> {
        let settings = FormatSettings {
            country: country.map(str::to_owned),
            numbering: None,
            calendar,
        };
        Formats::new(&Locale::parse(tag).unwrap(), &settings)
            .unwrap()
            .date(Day::parse("2026-03-05").unwrap(), &DateOptions { style })
    }

    #[test]
    fn writes_long_dates() {
        for (tag, expected) in [
            ("en-US", "March 5, 2026"),
            ("en-GB", "5 March 2026"),
            ("es", "5 de marzo de 2026"),
            ("de", "5. März 2026"),
            ("fr", "5 mars 2026"),
            ("pt", "5 de março de 2026"),
            ("ar", "5 مارس 2026"),
            ("ar-EG", "٥ مارس ٢٠٢٦"),
            ("fa", "۵ مارس ۲۰۲۶"),
            ("th", "5 มีนาคม ค.ศ. 2026"),
            ("ja", "2026年3月5日"),
            ("zh-Hans", "2026年3月5日"),
            ("zh-Hant", "2026年3月5日"),
            ("ko", "2026년 3월 5일"),
            ("hi", "5 मार्च, 2026"),
            ("ru", "5 марта 2026\u{202f}г."),
            ("vi", "5 tháng 3 2026"),
        ] {
            assert_eq!(
                written(tag, None, Calendar::Gregorian, DateStyle::Long).as_deref(),
                Ok(expected),
                "{tag}"
            );
        }
    }

    #[test]
    fn writes_the_other_styles() {
        for (tag, country, style, expected) in [
            ("en-US", None, DateStyle::Full, "Thursday, March 5, 2026"),
            ("en-US", None, DateStyle::Medium, "Mar 5, 2026"),
            ("en-US", None, DateStyle::Short, "3/5/26"),
            ("de", None, DateStyle::Full, "Donnerstag, 5. März 2026"),
            ("es", Some("US"), DateStyle::Short, "5/3/2026"),
            ("ja", None, DateStyle::Full, "2026年3月5日木曜日"),
        ] {
            assert_eq!(
                written(tag, country, Calendar::Gregorian, style).as_deref(),
                Ok(expected),
                "{tag}"
            );
        }
    }

    #[test]
    fn a_country_without_formats_changes_nothing() {
        for (tag, country) in [
            ("vi", "US"),
            ("ko", "US"),
            ("fa", "US"),
            ("th", "US"),
            ("zh-Hans", "TW"),
            ("uz", "AF"),
            ("ru", "SA"),
            ("ja", "TH"),
        ] {
            for style in [
                DateStyle::Full,
                DateStyle::Long,
                DateStyle::Medium,
                DateStyle::Short,
            ] {
                assert_eq!(
                    written(tag, Some(country), Calendar::Gregorian, style),
                    written(tag, None, Calendar::Gregorian, style),
                    "{tag} {country}"
                );
            }
        }
    }

    #[test]
    fn other_calendars_are_chosen_by_setting_only() {
        for (tag, calendar, expected) in [
            ("fa", Calendar::Persian, "۱۴ اسفند ۱۴۰۴"),
            ("th", Calendar::Buddhist, "5 มีนาคม 2569"),
            ("en", Calendar::Persian, "Esfand 14, 1404 AP"),
            ("ar", Calendar::IslamicUmmAlQura, "16 رمضان 1447"),
        ] {
            let text = written(tag, None, calendar, DateStyle::Long).unwrap();
            assert!(text.starts_with(expected), "{tag}: {text}");
        }
    }

    #[test]
    fn a_language_without_dates_says_so() {
        for tag in ["ht", "hmn", "dv", "rhg", "qaa-Latn"] {
            for style in [DateStyle::Full, DateStyle::Short] {
                assert_eq!(
                    written(tag, Some("US"), Calendar::Gregorian, style),
                    Err(DateError::NoData),
                    "{tag}"
                );
            }
        }
        for tag in
            "en es zh-Hans zh-Hant vi ar ko ru fil pt fr de it pl ja fa ur hi bn he uk th km so"
                .split(' ')
        {
            assert!(
                written(tag, Some("US"), Calendar::Gregorian, DateStyle::Long).is_ok(),
                "{tag}"
            );
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        let formats =
            Formats::new(&Locale::parse("en").unwrap(), &FormatSettings::default()).unwrap();
        for (year, month, day) in [(2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0)] {
            assert_eq!(
                formats.date(Day { year, month, day }, &DateOptions::default()),
                Err(DateError::OutOfRange)
            );
        }
    }
}
