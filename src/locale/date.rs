//! Dates: styles and errors. Formatting is a method of `Formats`.

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
