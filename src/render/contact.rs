//! Who to call: the clinic's own details and the emergency lines, as values of a locale.

use crate::config::{Phone, Variable};
use crate::content::{Value, ValueKind};
use crate::locale::{Decimal, NumberOptions, is_wide};
use crate::localize::Piece;
use crate::site::{Site, SiteLocale};

/// Rows of the contact block: interface message of the label, and the value. They come from the
/// variables `phone`, `email`, `address` and `site`.
pub(super) fn rows(site: &Site<'_>, locale: &SiteLocale<'_>) -> Vec<(&'static str, Value)> {
    [
        ("contact-phone", "phone"),
        ("contact-email", "email"),
        ("contact-address", "address"),
        ("contact-site", "site"),
    ]
    .into_iter()
    .filter_map(|(label, name)| {
        let variable = site.settings.variable(locale.locale, name)?;
        Some((label, value(variable, locale)))
    })
    .collect()
}

/// The emergency line and the crisis line, as far as the audience has such numbers.
pub(super) fn emergency(site: &Site<'_>, locale: &SiteLocale<'_>) -> Vec<Vec<Piece>> {
    [("emergency-line", "emergency"), ("crisis-line", "crisis")]
        .into_iter()
        .filter_map(|(message, name)| {
            let variable = site.settings.variable(locale.locale, name)?;
            Some(
                locale
                    .context
                    .interface
                    .pieces(message, &[(name, value(variable, locale))]),
            )
        })
        .collect()
}

/// The clinic's phone number, for machines.
pub(super) fn phone<'s>(site: &'s Site<'_>, locale: &SiteLocale<'_>) -> Option<&'s Phone> {
    match site.settings.variable(locale.locale, "phone") {
        Some(Variable::Phone(phone)) => Some(phone),
        _ => None,
    }
}

/// Every phone number that texts of a locale may show.
pub(super) fn phones<'s>(site: &'s Site<'_>, locale: &SiteLocale<'_>) -> Vec<&'s Phone> {
    let own = site.settings.per_locale.get(&**locale.locale.tag());
    own.into_iter()
        .flat_map(|own| own.variables.values())
        .chain(site.settings.variables.values())
        .filter_map(|variable| match variable {
            Variable::Phone(phone) => Some(phone),
            _ => None,
        })
        .collect()
}

/// `tel:` address of a number as readers see it, when the configuration does not say: digits, with
/// letters as the keypad has them (ITU-T E.161).
pub(super) fn dial(display: &str) -> String {
    let mut address = String::from("tel:");
    for c in display.chars() {
        let key = match c.to_ascii_lowercase() {
            '+' if address.len() == 4 => '+',
            digit @ '0'..='9' => digit,
            'a'..='c' => '2',
            'd'..='f' => '3',
            'g'..='i' => '4',
            'j'..='l' => '5',
            'm'..='o' => '6',
            'p'..='s' => '7',
            't'..='v' => '8',
            'w'..='z' => '9',
            _ => continue,
        };
        address.push(key);
    }
    address
}

/// What stands between a label and what it labels: nothing after full-width punctuation, which brings its own
/// space (Chinese, Japanese), else a space.
pub(super) fn after_label(label: &str) -> &'static str {
    match label.chars().next_back() {
        Some(last) if is_wide(last) => "",
        _ => " ",
    }
}

/// A number as the locale writes it.
pub(super) fn number(locale: &SiteLocale<'_>, number: usize) -> String {
    let text = number.to_string();
    let formatted = Decimal::parse(&text).map(|number| {
        locale
            .context
            .formats
            .number(&number, &NumberOptions::default())
    });
    formatted.unwrap_or(text)
}

/// A number as an argument of interface text, which formats it.
pub(super) fn argument(number: usize) -> Value {
    Value {
        kind: ValueKind::Number,
        text: number.to_string().into(),
    }
}

fn value(variable: &Variable, locale: &SiteLocale<'_>) -> Value {
    let formats = &locale.context.formats;
    let (kind, text) = match variable {
        Variable::Text(text) => (ValueKind::Text, text.clone()),
        Variable::Number(number) => (
            ValueKind::Number,
            formats.number(number, &NumberOptions::default()),
        ),
        Variable::Date(day) => (
            ValueKind::Date,
            formats
                .date(*day, &crate::locale::DateOptions::default())
                .unwrap_or_else(|_| day.to_string()),
        ),
        Variable::Phone(phone) => (ValueKind::Phone, phone.display.clone()),
        Variable::Url(url) => (ValueKind::Url, url.clone()),
        Variable::Email(email) => (ValueKind::Email, email.clone()),
    };
    Value {
        kind,
        text: text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_punctuation_brings_its_own_space() {
        assert_eq!(after_label("Original text:"), " ");
        assert_eq!(after_label("原文："), "");
        assert_eq!(after_label(""), " ");
    }

    #[test]
    fn a_number_with_letters_is_dialled_by_the_keypad() {
        for (display, address) in [
            ("+1 202-555-0142", "tel:+12025550142"),
            ("1-800-FDA-1088", "tel:18003321088"),
            ("911", "tel:911"),
        ] {
            assert_eq!(dial(display), address);
        }
    }
}
