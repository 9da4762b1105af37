//! Dates written by the project itself, for languages that CLDR has none for (Haitian Creole).

/// A piece of a written date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatePart {
    /// Day of the month, in digits.
    Day,
    /// Name of the month.
    Month,
    /// Year, in digits.
    Year,
    /// What stands between them.
    Text(Box<str>),
}

/// How a language writes a day of the Gregorian calendar. There is one style: [`crate::locale::DateStyle`]
/// makes no difference.
#[derive(Clone, Debug)]
pub struct OwnDates {
    parts: Vec<DatePart>,
    months: Vec<Box<str>>,
}

impl OwnDates {
    /// Dates of `parts`; `months` are the names from January to December. None unless there are twelve and
    /// none is empty.
    pub fn new(parts: Vec<DatePart>, months: Vec<Box<str>>) -> Option<Self> {
        let whole = months.len() == 12 && months.iter().all(|name| !name.is_empty());
        whole.then_some(Self { parts, months })
    }

    /// A day; its numbers are written by `number`. None when there is no such month.
    pub(super) fn write(
        &self,
        (year, month, day): (i64, u8, u8),
        number: impl Fn(i64) -> String,
    ) -> Option<String> {
        let name = self.months.get(usize::from(month).checked_sub(1)?)?;
        let part = |part: &DatePart| match part {
            DatePart::Day => number(i64::from(day)),
            DatePart::Month => name.to_string(),
            DatePart::Year => number(year),
            DatePart::Text(text) => text.to_string(),
        };
        Some(self.parts.iter().map(part).collect())
    }
}
