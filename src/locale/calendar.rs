//! Days, as data: no clock in here.

use std::fmt;

use icu_calendar::types::RataDie;
use icu_calendar::{Date, Iso};

const SECONDS_A_DAY: i64 = 86_400;
/// 1970-01-01 as a fixed day number (1 is 0001-01-01).
const UNIX_EPOCH: i64 = 719_163;
/// 0001-01-01 and 9999-12-31, in days since 1970-01-01.
const FIRST_DAY: i64 = 1 - UNIX_EPOCH;
const LAST_DAY: i64 = 3_652_059 - UNIX_EPOCH;

/// A day of the ISO calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// Year, 1 to 9999.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, 1 to 31.
    pub day: u8,
}

/// Calendars a locale may be set to; Gregorian unless said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Calendar {
    /// `gregory`
    #[default]
    Gregorian,
    /// `persian`
    Persian,
    /// `buddhist`
    Buddhist,
    /// `islamic-umalqura`
    IslamicUmmAlQura,
}

impl Day {
    /// Parses `YYYY-MM-DD`; none for anything else or a day that does not exist.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| {
            parts
                .next()
                .filter(|part| part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<u16>().ok())
        };
        let year = part(4)?;
        let month = u8::try_from(part(2)?).ok()?;
        let day = u8::try_from(part(2)?).ok()?;
        let exists = year >= 1 && (1..=days_in_month(year, month)).contains(&day);
        (exists && parts.next().is_none()).then_some(Self { year, month, day })
    }

    /// The day of a Unix time in seconds (UTC). Before the year 1 and after 9999 it is the nearest day
    /// that can be written.
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let days = seconds.div_euclid(SECONDS_A_DAY).clamp(FIRST_DAY, LAST_DAY);
        let date = Date::from_rata_die(RataDie::new(days + UNIX_EPOCH), Iso);
        let year = date.year().extended_year();
        Self {
            year: u16::try_from(year).unwrap_or(1),
            month: date.month().ordinal,
            day: date.day_of_month().0,
        }
    }
}

/// Days of a month of the proleptic Gregorian calendar; none for a month that does not exist.
fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn parses_days_that_exist() {
        for text in [
            "0001-01-01",
            "1970-01-01",
            "2024-02-29",
            "2000-02-29",
            "2026-12-31",
            "9999-12-31",
        ] {
            assert_eq!(
                Day::parse(text).map(|day| day.to_string()),
                Some(text.to_owned())
            );
        }
        for text in [
            "",
            "2026",
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "0000-01-01",
            "2026-1-05",
            "26-01-05",
            "2026/01/05",
            "2026-01-05 ",
            "+026-01-05",
            "2026-01-05-",
            "2026-01-05T00:00",
            "٢٠٢٦-٠١-٠٥",
            "-2026-01-05",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn reads_unix_time() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (-1, "1969-12-31"),
            (951_782_400, "2000-02-29"),
            (1_772_668_800, "2026-03-05"),
            (253_402_300_799, "9999-12-31"),
            (253_402_300_800, "9999-12-31"),
            (-62_135_596_800, "0001-01-01"),
            (i64::MAX, "9999-12-31"),
            (i64::MIN, "0001-01-01"),
        ] {
            assert_eq!(
                Day::from_unix_seconds(seconds).to_string(),
                expected,
                "{seconds}"
            );
        }
    }

    #[test]
    fn days_compare_in_time() {
        let day = |text| Day::parse(text).unwrap();
        assert!(day("2026-11-30") < day("2026-12-01"));
        assert!(day("2025-12-31") < day("2026-01-01"));
    }

    proptest! {
        #[test]
        fn every_day_is_read_back(day in FIRST_DAY..=LAST_DAY, second in 0..SECONDS_A_DAY) {
            let this = Day::from_unix_seconds(day * SECONDS_A_DAY + second);
            prop_assert_eq!(Day::parse(&this.to_string()), Some(this));
            if day < LAST_DAY {
                prop_assert!(this < Day::from_unix_seconds((day + 1) * SECONDS_A_DAY));
            }
        }

        #[test]
        fn parsing_never_panics(text in "[0-9-]{0,12}|\\PC{0,12}") {
            let _ = Day::parse(&text);
        }
    }
}
