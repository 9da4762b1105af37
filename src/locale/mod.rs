//! Languages, without project knowledge: tags, direction, fallback, plurals, numbers, dates, names.
//!
//! `unic-langid` stands only where fluent-rs asks for it; everything else is ICU4X.

mod calendar;
mod casing;
mod customs;
mod date;
mod direction;
mod fallback;
mod formats;
mod han;
mod id;
mod names;
mod number;
mod own_dates;
mod percent;
mod plural;
mod pseudo;
mod script;
mod tag;
mod width;

pub use calendar::{Calendar, Day};
pub use casing::{lowercase, slug};
pub use customs::Customs;
pub use date::{DateError, DateOptions, DateStyle};
pub use direction::Direction;
pub use formats::{FormatSettings, Formats};
pub use han::{is_simplified_only, is_traditional_only};
pub use id::{Locale, LocaleError};
pub use names::{language_called, language_named};
pub use number::{Decimal, Grouping, NumberOptions, NumberStyle};
pub use own_dates::{DatePart, OwnDates};
pub use plural::{PluralCategory, PluralKind};
pub use pseudo::{PSEUDO_LOCALES, pseudo_locale};
pub use script::{SCRIPTS, Script, is_letter, is_of_word, script_of};
pub use tag::{TagProblem, judge_tag, page_locale};
pub use width::{display_width, is_wide};
