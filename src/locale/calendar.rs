//! Days, as data: no clock in here.

use std::fmt;

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
        let _ = text;
        None
    }

    /// The day of a Unix time in seconds (UTC).
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let _ = seconds;
        Self {
            year: 1970,
            month: 1,
            day: 1,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
