//! Names and options of the functions, read the same way before formatting and while formatting.

use std::borrow::Cow;

use crate::locale::{
    DateError, DateOptions, DateStyle, Grouping, NumberOptions, NumberStyle, PluralKind,
};
use crate::localize::Fact;

/// Functions that texts may call. PLURAL is not among them: it is put in where a select needs it.
pub(super) const NUMBER: &str = "NUMBER";
pub(super) const DATETIME: &str = "DATETIME";
pub(super) const PLURAL: &str = "PLURAL";

/// An option as written: a string or a number.
pub(super) enum Written<'a> {
    /// `"percent"`
    Text(Cow<'a, str>),
    /// `2`
    Number(Cow<'a, str>),
}

/// Reads the options of NUMBER: names and values of ECMA-402, as far as a leaflet needs them.
pub(super) fn number_options<'a>(
    function: &str,
    named: impl Iterator<Item = (&'a str, Written<'a>)>,
) -> Result<(NumberOptions, PluralKind), Fact> {
    let mut options = NumberOptions::default();
    let mut kind = PluralKind::Cardinal;
    for (name, value) in named {
        let (Written::Text(text) | Written::Number(text)) = &value;
        let digits = || match &value {
            Written::Number(text) | Written::Text(text) => text
                .parse::<u8>()
                .ok()
                .filter(|digits| *digits <= 20)
                .map(Some)
                .ok_or_else(|| bad_option(function, name, text, "a whole number from 0 to 20")),
        };
        match (name, text.as_ref()) {
            ("style", "decimal") => options.style = NumberStyle::Decimal,
            ("style", "percent") => options.style = NumberStyle::Percent,
            ("style", other) => {
                return Err(bad_option(
                    function,
                    name,
                    other,
                    "\"decimal\" or \"percent\"",
                ));
            }
            ("useGrouping", "true" | "auto" | "always") => options.grouping = Grouping::Auto,
            ("useGrouping", "false" | "never") => options.grouping = Grouping::Never,
            ("useGrouping", other) => {
                return Err(bad_option(function, name, other, "\"true\" or \"false\""));
            }
            ("type", "cardinal") => kind = PluralKind::Cardinal,
            ("type", "ordinal") => kind = PluralKind::Ordinal,
            ("type", other) => {
                return Err(bad_option(
                    function,
                    name,
                    other,
                    "\"cardinal\" or \"ordinal\"",
                ));
            }
            ("minimumIntegerDigits", _) => options.minimum_integer_digits = digits()?,
            ("minimumFractionDigits", _) => options.minimum_fraction_digits = digits()?,
            ("maximumFractionDigits", _) => options.maximum_fraction_digits = digits()?,
            (other, _) => {
                return Err(Fact::BadCall(format!(
                    "{function} has no option {other}; it has style, useGrouping, minimumIntegerDigits, \
                     minimumFractionDigits, maximumFractionDigits and, in a select, type"
                )));
            }
        }
    }
    if let (Some(minimum), Some(maximum)) = (
        options.minimum_fraction_digits,
        options.maximum_fraction_digits,
    ) && minimum > maximum
    {
        return Err(Fact::BadCall(format!(
            "{function} has minimumFractionDigits {minimum}, which is more than maximumFractionDigits {maximum}"
        )));
    }
    Ok((options, kind))
}

/// Reads the options of DATETIME.
pub(super) fn date_options<'a>(
    named: impl Iterator<Item = (&'a str, Written<'a>)>,
) -> Result<DateOptions, Fact> {
    let mut options = DateOptions::default();
    for (name, value) in named {
        let (Written::Text(text) | Written::Number(text)) = &value;
        options.style = match (name, text.as_ref()) {
            ("dateStyle", "full") => DateStyle::Full,
            ("dateStyle", "long") => DateStyle::Long,
            ("dateStyle", "medium") => DateStyle::Medium,
            ("dateStyle", "short") => DateStyle::Short,
            ("dateStyle", other) => {
                let styles = "\"full\", \"long\", \"medium\" or \"short\"";
                return Err(bad_option(DATETIME, name, other, styles));
            }
            (other, _) => {
                return Err(Fact::BadCall(format!(
                    "DATETIME has no option {other}; it has dateStyle"
                )));
            }
        };
    }
    Ok(options)
}

/// The fact of a date that cannot be written.
pub(super) fn date_fact(error: DateError) -> Fact {
    match error {
        DateError::NoData => Fact::NoDateData,
        DateError::OutOfRange => {
            Fact::BadCall("DATETIME has a date that the calendar cannot show".to_owned())
        }
    }
}

pub(super) fn one_value(function: &str) -> Fact {
    Fact::BadCall(format!(
        "{function} takes one value, as in {{ {function}($name) }}"
    ))
}

pub(super) fn not_a_number(function: &str) -> Fact {
    Fact::BadCall(format!(
        "{function} is for numbers, and its value is not one"
    ))
}

pub(super) fn not_a_date() -> Fact {
    Fact::BadCall("DATETIME is for one date variable, as in { DATETIME($date) }".to_owned())
}

fn bad_option(function: &str, name: &str, value: &str, wanted: &str) -> Fact {
    Fact::BadCall(format!(
        "{function} has {name} \"{value}\", which must be {wanted}"
    ))
}
