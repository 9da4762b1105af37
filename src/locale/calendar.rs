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
