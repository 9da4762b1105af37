//! What a text says in figures.

use crate::source::Span;
use crate::values::ratio::Ratio;
use crate::values::unit::Unit;

/// A value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// Its bytes in the text, unit and part of the day included.
    pub span: Span,
    /// What it says.
    pub meaning: Meaning,
    /// Whether it surely is a value of its own: digits that are part of a name (B12, COVID-19) are not.
    pub certain: bool,
    /// Positions of its digits among the characters of the folded text.
    pub(super) digits: (usize, usize),
    /// Position after all of it.
    pub(super) end: usize,
}

/// What a value says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A number, alone or with a unit.
    Amount(Amount),
    /// A time of day.
    Time(Time),
    /// A date, or the part of one that is given.
    Date(Date),
    /// A telephone number: its digits (and letters).
    Phone(Box<str>),
    /// Figures that are no magnitude: a version, an account. Digits and points as written.
    Figures(Box<str>),
}

/// A number, alone or with a unit. A number that can be read in two ways holds both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// How much.
    pub number: Ratio,
    /// How much when `.` and `,` are read the other way.
    pub other: Option<Ratio>,
    /// The unit.
    pub unit: Option<Unit>,
    /// What it is per: `mg/kg`.
    pub per: Option<Unit>,
    /// Whether the unit stands at the number that follows: the 2 of *2 to 3 days*.
    pub shares_unit: bool,
    /// Whether a minus stands before it.
    pub negative: bool,
    /// Whether it is an ordinal.
    pub ordinal: bool,
}

/// A time of day in minutes since midnight. A time that can be read in two ways holds both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// Minutes since midnight.
    pub minutes: u16,
    /// The same in the other half of the day, where the text does not say which.
    pub other: Option<u16>,
    /// Whether the part of the day is said in a way that is not read (Thai hours).
    pub loose: bool,
}

/// A date; what a text leaves out is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Date {
    /// Year.
    pub year: Option<u32>,
    /// Month, from 1.
    pub month: Option<u8>,
    /// Day of the month.
    pub day: Option<u8>,
    /// Whether it is all figures, with the month not named.
    pub figures: bool,
    /// Whether day and month of a date in figures could stand the other way round.
    pub ambiguous: bool,
}

impl Amount {
    /// A number alone.
    pub(super) fn of(number: Ratio) -> Self {
        Self {
            number,
            other: None,
            unit: None,
            per: None,
            shares_unit: false,
            negative: false,
            ordinal: false,
        }
    }

    /// Whether the two numbers can be read as the same.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let is = |number: Ratio| number == other.number || Some(number) == other.other;
        is(self.number) || self.other.is_some_and(is)
    }

    /// The whole number it is, where there is only one way to read it.
    pub(super) fn integer(&self) -> Option<u64> {
        self.number.integer().filter(|_| self.other.is_none())
    }
}

impl Value {
    pub(super) fn amount(&self) -> Option<&Amount> {
        match &self.meaning {
            Meaning::Amount(amount) => Some(amount),
            _ => None,
        }
    }
}
