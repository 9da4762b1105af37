//! Words of each language that carry values, read from the tables in `lexicon/`.
//!
//! A table has one line `kind`, `value`, `forms`, separated by tabs; forms are separated by spaces, with `_` for
//! a space inside one. What the kinds are is said by [`Lexicon`], one field each.

use std::sync::OnceLock;

use crate::locale::Locale;
use crate::values::ratio::Ratio;
use crate::values::table::Table;
use crate::values::unit::Unit;

/// What a language's texts must be known for to read values in them.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about how a language is written"
)]
pub struct Lexicon {
    /// `decimal`: how fractions are written.
    pub(super) decimal: Decimal,
    /// `order`: in which order `03/04/2026` is read.
    pub(super) order: DateOrder,
    /// `style unspaced`: words are written without spaces between them.
    pub(super) unspaced: bool,
    /// `style suffixes`: endings follow a unit without a space.
    pub(super) suffixes: bool,
    /// `style slash-decimal`: `2/5` may be 2.5.
    pub(super) slash_decimal: bool,
    /// `style unknown`: there is no table, so that the absence of a word says nothing.
    pub(super) unknown: bool,
    /// `style buddhist`: years may count from 543 BCE.
    pub(super) buddhist: bool,
    /// `clitics`: letters written before a word without a space.
    pub(super) clitics: Vec<char>,
    /// `unit`: after a number.
    pub(super) units: Table<Unit>,
    /// `sign`: before a number: `$`, `%`, 百分之.
    pub(super) signs: Table<Unit>,
    /// `word`: number words; `dual`: words that hold number and unit.
    pub(super) words: Table<Word>,
    /// `scale`: thousand, million, 万, लाख.
    pub(super) scales: Table<u64>,
    /// `range`: between two numbers that share a unit: to, or, and.
    pub(super) links: Table<()>,
    /// `part`: of a day, after or before an hour.
    pub(super) parts: Table<DayPart>,
    /// `clock`: after an hour: o'clock, Uhr, 時.
    pub(super) clocks: Table<()>,
    /// `clock before`: before an hour: ore, godz.
    pub(super) clock_before: Table<()>,
    /// `month`: names of months; `after` and `before` mark a number as one (月, tháng).
    pub(super) months: Table<u8>,
    /// `month after`: 月.
    pub(super) month_after: Table<()>,
    /// `month before`: tháng.
    pub(super) month_before: Table<()>,
    /// `calendar`: months of another calendar, whose dates are not compared.
    pub(super) calendars: Table<()>,
    /// `of`: between the parts of a date: de, of, ng.
    pub(super) date_links: Table<()>,
    /// `ordinal`: directly after digits: st, er, ª.
    pub(super) ordinals: Table<()>,
    /// `power`: after an exponent: 次方.
    pub(super) powers: Table<()>,
    /// `joiner`: written before digits with a hyphen: ika-2.
    pub(super) joiners: Table<()>,
    /// `call`: near a telephone number.
    pub(super) calls: Table<()>,
    /// `minus`: before a number below zero.
    pub(super) minus: Table<()>,
}

/// Which sign of `.` and `,` begins the fraction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Decimal {
    /// `.`; the other groups thousands.
    #[default]
    Point,
    /// `,`; the other groups thousands.
    Comma,
    /// Readers of this language write both ways: three digits after the sign are read as either.
    Either,
}

/// Order of a date in figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum DateOrder {
    /// Day, month, year.
    #[default]
    DayFirst,
    /// Month, day, year.
    MonthFirst,
}

/// What a number word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Its number.
    pub value: Ratio,
    /// The unit that is part of it.
    pub unit: Option<Unit>,
}

/// Part of the day that an hour belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DayPart {
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
    /// From six in the evening to six in the morning.
    Night,
    /// Hours counted from six in the evening (Thai).
    Evening,
    /// Spoken hours that are counted in other ways (Thai).
    Unknown,
}

macro_rules! lexicons {
    ($($tag:literal),* $(,)?) => {
        /// Tag of each language and its table.
        const TABLES: &[(&str, &str)] = &[$(($tag, include_str!(concat!("lexicon/", $tag, ".tsv")))),*];
    };
}

lexicons!(
    "ar", "bn", "de", "en", "es", "fa", "fil", "fr", "he", "hi", "ht", "it", "ja", "km", "ko",
    "pl", "pt", "ru", "so", "th", "uk", "ur", "vi", "zh-Hans", "zh-Hant",
);

/// Signs that every language writes.
const COMMON: &str = include_str!("lexicon/common.tsv");

static LEXICONS: [OnceLock<Lexicon>; TABLES.len()] = [const { OnceLock::new() }; TABLES.len()];
static UNKNOWN: OnceLock<Lexicon> = OnceLock::new();

impl Lexicon {
    /// The words of a locale's language. For a language without a table: digits and international signs.
    pub fn of(locale: &Locale) -> &'static Self {
        let chinese = match (locale.language(), locale.script()) {
            ("zh", "Hant") => "zh-Hant",
            ("zh", _) => "zh-Hans",
            (language, _) => language,
        };
        let at = TABLES.iter().position(|(tag, _)| *tag == chinese);
        let known = at.and_then(|at| Some((LEXICONS.get(at)?, TABLES.get(at)?.1)));
        match known {
            Some((lexicon, table)) => lexicon.get_or_init(|| Self::read(table)),
            None => UNKNOWN.get_or_init(|| Self::read("style\tunknown\n")),
        }
    }

    /// Whether the language's words are known, so that their absence says something.
    pub fn is_known(&self) -> bool {
        !self.unknown
    }

    /// Whether a word may end with `last` before `next`.
    pub(super) fn ends(&self, last: char, next: Option<char>) -> bool {
        let Some(next) = next.filter(|next| next.is_alphanumeric() || is_mark(*next)) else {
            return true;
        };
        if is_western(last) {
            // Letters of two scripts side by side are two words.
            return !is_western(next) && !next.is_ascii_digit() && !is_mark(next);
        }
        self.unspaced || self.suffixes || !last.is_alphabetic() && !is_mark(last)
    }

    fn read(table: &str) -> Self {
        let mut lexicon = Self::default();
        for line in COMMON.lines().chain(table.lines()) {
            let mut fields = line.split('\t');
            if let (Some(kind), Some(value)) = (fields.next(), fields.next()) {
                lexicon.line(kind, value, fields.next().unwrap_or_default());
            }
        }
        lexicon.units.finish();
        lexicon.signs.finish();
        lexicon.words.finish();
        lexicon.scales.finish();
        lexicon.parts.finish();
        lexicon.months.finish();
        for table in [
            &mut lexicon.links,
            &mut lexicon.clocks,
            &mut lexicon.clock_before,
            &mut lexicon.month_after,
            &mut lexicon.month_before,
            &mut lexicon.calendars,
            &mut lexicon.date_links,
            &mut lexicon.ordinals,
            &mut lexicon.powers,
            &mut lexicon.joiners,
            &mut lexicon.calls,
            &mut lexicon.minus,
        ] {
            table.finish();
        }
        lexicon
    }

    fn line(&mut self, kind: &str, value: &str, forms: &str) {
        let forms = || forms.split_ascii_whitespace();
        let mut plain = |table: fn(&mut Self) -> &mut Table<()>| {
            let table = table(self);
            forms().for_each(|form| table.add(form, ()));
        };
        match (kind, value) {
            ("decimal", "comma") => self.decimal = Decimal::Comma,
            ("decimal", "either") => self.decimal = Decimal::Either,
            ("order", "month-first") => self.order = DateOrder::MonthFirst,
            ("style", "unspaced") => self.unspaced = true,
            ("style", "suffixes") => self.suffixes = true,
            ("style", "slash-decimal") => self.slash_decimal = true,
            ("style", "unknown") => self.unknown = true,
            ("style", "buddhist") => self.buddhist = true,
            ("clitics", _) => self.clitics = forms().filter_map(|it| it.chars().next()).collect(),
            ("month", "after") => plain(|it| &mut it.month_after),
            ("month", "before") => plain(|it| &mut it.month_before),
            ("range", _) => plain(|it| &mut it.links),
            ("clock", "before") => plain(|it| &mut it.clock_before),
            ("clock", _) => plain(|it| &mut it.clocks),
            ("calendar", _) => plain(|it| &mut it.calendars),
            ("of", _) => plain(|it| &mut it.date_links),
            ("ordinal", _) => plain(|it| &mut it.ordinals),
            ("power", _) => plain(|it| &mut it.powers),
            ("joiner", _) => plain(|it| &mut it.joiners),
            ("call", _) => plain(|it| &mut it.calls),
            ("minus", _) => plain(|it| &mut it.minus),
            ("unit" | "sign", name) => {
                let table = if kind == "unit" {
                    &mut self.units
                } else {
                    &mut self.signs
                };
                if let Some(unit) = Unit::named(name) {
                    forms().for_each(|form| table.add(form, unit));
                }
            }
            ("word", number) => {
                if let Some(value) = number_of(number) {
                    forms().for_each(|form| self.words.add(form, Word { value, unit: None }));
                }
            }
            ("dual", measured) => {
                let (number, name) = measured.split_once(' ').unwrap_or((measured, ""));
                if let (Some(value), unit @ Some(_)) = (number_of(number), Unit::named(name)) {
                    forms().for_each(|form| self.words.add(form, Word { value, unit }));
                }
            }
            ("scale", number) => {
                if let Ok(factor) = number.parse() {
                    forms().for_each(|form| self.scales.add(form, factor));
                }
            }
            ("part", part) => {
                let part = match part {
                    "morning" => DayPart::Morning,
                    "afternoon" => DayPart::Afternoon,
                    "night" => DayPart::Night,
                    "evening" => DayPart::Evening,
                    _ => DayPart::Unknown,
                };
                forms().for_each(|form| self.parts.add(form, part));
            }
            ("month", number) => {
                if let Ok(month) = number.parse() {
                    forms().for_each(|form| self.months.add(form, month));
                }
            }
            _ => {}
        }
    }
}

/// `3`, `1/2`.
fn number_of(text: &str) -> Option<Ratio> {
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    Ratio::new(numerator.parse().ok()?, denominator.parse().ok()?)
}

/// Whether a character is of a script that is written with spaces and in which a letter beside a digit makes
/// a name of both: `B12`.
pub(super) fn is_western(c: char) -> bool {
    c.is_alphabetic() && c < '\u{530}'
}

/// Whether a character is a vowel sign of an Indic script, of Thai or of Khmer, and so part of a word.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{900}'..='\u{963}' | '\u{981}'..='\u{9E3}' | '\u{E31}'..='\u{E4E}'
        | '\u{17B4}'..='\u{17D3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const KINDS: &[&str] = &[
        "decimal", "order", "style", "clitics", "unit", "sign", "word", "dual", "scale", "range",
        "part", "clock", "month", "calendar", "of", "ordinal", "joiner", "power", "call", "minus",
    ];

    #[test]
    fn every_line_of_every_table_is_understood() {
        for (tag, table) in TABLES.iter().chain([&("common", COMMON)]) {
            for (number, line) in table.lines().enumerate() {
                let place = format!("{tag}.tsv:{}: {line}", number + 1);
                if line.is_empty() || line.starts_with("# ") {
                    continue;
                }
                let fields: Vec<&str> = line.split('\t').collect();
                let [kind, value, ..] = fields[..] else {
                    panic!("{place}")
                };
                assert!(KINDS.contains(&kind) && fields.len() <= 3, "{place}");
                match kind {
                    "unit" | "sign" => assert!(Unit::named(value).is_some(), "{place}"),
                    "word" => assert!(number_of(value).is_some(), "{place}"),
                    "dual" => {
                        let (number, unit) = value.split_once(' ').unwrap();
                        assert!(
                            number_of(number).is_some() && Unit::named(unit).is_some(),
                            "{place}"
                        );
                    }
                    "scale" => assert!(value.parse::<u64>().is_ok(), "{place}"),
                    "month" => assert!(
                        ["after", "before"].contains(&value) || value.parse::<u8>().is_ok(),
                        "{place}"
                    ),
                    _ => {}
                }
            }
        }
    }

    #[test]
    fn every_language_has_its_everyday_words() {
        for (tag, _) in TABLES {
            let lexicon = Lexicon::of(&Locale::parse(tag).unwrap());
            assert!(lexicon.is_known(), "{tag}");
            let lexicon = format!("{lexicon:?}");
            for unit in [
                "Milligram",
                "Milliliter",
                "Percent",
                "Minute",
                "Hour",
                "Day",
                "Week",
                "Month",
                "Year",
                "Times",
                "Tablet",
                "Celsius",
            ] {
                assert!(lexicon.contains(unit), "{tag} has no word for {unit}");
            }
        }
        assert!(!Lexicon::of(&Locale::parse("sw").unwrap()).is_known());
    }
}
