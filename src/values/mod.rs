//! Values in texts: numbers, quantities, times, dates and telephone numbers, compared by what they say.
//!
//! [`compare()`] is the way in. A text is folded (`fold`), its figures become [`Value`]s (`extract`, with
//! `names`, `number`, `clock`, `date`, `phone` and `emergency`), and those of two texts are paired (`compare`, `half`,
//! `pairing`, `pieces`); only where one is left are the words of the other text read (`words`, `said`). What two texts count in words alone
//! is compared by [`Worded`]. What is particular to a language is in
//! its [`Lexicon`].

mod clock;
mod compare;
mod date;
mod digits;
mod emergency;
mod extract;
mod fold;
mod half;
mod lexicon;
mod names;
mod number;
mod pairing;
mod phone;
mod pieces;
mod ratio;
mod said;
mod table;
mod unit;
mod value;
mod worded;
mod words;

pub use compare::{Difference, Kind, Known, Side, Source, compare, read};
pub(crate) use digits::digit;
pub use digits::holds_digit;
pub use emergency::is_emergency_number;
pub use lexicon::Lexicon;
pub use ratio::Ratio;
pub use unit::{Unit, UnitClass};
pub use value::{Amount, Date, Meaning, Time, Value};
pub use worded::Worded;
