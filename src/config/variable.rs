//! Typed variables.

use crate::locale::{Day, Decimal};

/// A value of `[variables]`, by type.
#[derive(Clone, Debug, PartialEq)]
pub enum Variable {
    /// `{ text = "…" }` or a plain string.
    Text(String),
    /// `{ number = 5 }` or a plain number.
    Number(Decimal),
    /// `{ date = 2026-11-24 }` or a plain date.
    Date(Day),
    /// `{ phone = "+1 202-555-0142" }`
    Phone(Phone),
    /// `{ url = "https://…" }`: http or https only.
    Url(String),
    /// `{ email = "…" }`
    Email(String),
}

/// A phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As readers see it.
    pub display: String,
    /// For `tel:`: `+` and digits, or the digits of a short number (911).
    pub dial: String,
}

impl Variable {
    /// Name of the type, as in the configuration.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Number(_) => "number",
            Self::Date(_) => "date",
            Self::Phone(_) => "phone",
            Self::Url(_) => "url",
            Self::Email(_) => "email",
        }
    }
}
