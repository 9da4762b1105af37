//! `[variables]`: values that stand in many texts, each with a type.
//!
//! `name = { phone = "+1 202-555-0142" }`; the types are `text`, `number`, `date`, `phone`, `url` and
//! `email`. A plain text, number or date is of that type. Numbers keep the digits they are written
//! with: `0.50` stays `0.50`.

use std::collections::BTreeMap;

use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::shape::is_variable_name;
use super::suggestion::nearest;
use crate::config::{Phone, Variable};
use crate::locale::Decimal;
use toml::de::DeValue;

const TYPES: &[&str] = &["text", "number", "date", "phone", "url", "email"];
/// Digits of an international number, country code included (ITU-T E.164 allows 15).
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 7..=15;
/// Digits of a short number, as 911 or 116 117.
const SHORT: std::ops::RangeInclusive<usize> = 3..=6;

/// Reads `[variables]`.
pub(super) fn read_variables(
    root: &Section<'_>,
    problems: &mut Problems<'_>,
) -> BTreeMap<String, Variable> {
    let mut variables = BTreeMap::new();
    let Some(section) = root.section("variables", "[variables]", problems) else {
        return variables;
    };
    for field in section.fields() {
        if ["emergency", "crisis"].contains(&field.key) {
            problems.error(
                field.key_span,
                format!("`{}` is a variable of [audience]", field.key),
                format!("write it as `{}` below [audience]", field.key),
            );
        } else if let Some(variable) = read_named(&field, problems) {
            variables.insert(field.key.to_owned(), variable);
        }
    }
    variables
}

/// Reads one variable and judges its name.
pub(super) fn read_named(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Variable> {
    if !is_variable_name(field.key) {
        problems.error(
            field.key_span,
            format!("a variable cannot be named `{}`", shown(field.key)),
            "use lower-case letters, digits and hyphens, and begin with a letter",
        );
    }
    read_variable(field, problems)
}

/// Reads one variable's value.
pub(super) fn read_variable(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Variable> {
    match field.value {
        DeValue::String(_) => Some(Variable::Text(field.text(problems)?.to_owned())),
        DeValue::Integer(_) | DeValue::Float(_) => number(field, problems),
        DeValue::Datetime(_) => field.day(problems).map(Variable::Date),
        DeValue::Table(_) => typed(field, problems),
        DeValue::Boolean(_) | DeValue::Array(_) => {
            field.wrong_type(
                "a value with its type, as { text = \"…\" } or { phone = \"…\" }",
                problems,
            );
            None
        }
    }
}

fn typed(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Variable> {
    let section = field.section(&field.name, problems)?;
    let fields = section.fields();
    let [inner] = fields.as_slice() else {
        problems.error(
            field.span,
            format!("{} needs exactly one type", field.name),
            format!(
                "write it as {{ type = value }} with one of {}",
                TYPES.join(", ")
            ),
        );
        return None;
    };
    let inner = Field {
        name: field.name.clone(),
        ..inner.clone()
    };
    match inner.key {
        "text" => Some(Variable::Text(inner.text(problems)?.to_owned())),
        "number" => number(&inner, problems),
        "date" => inner.day(problems).map(Variable::Date),
        "phone" => phone(&inner, problems).map(Variable::Phone),
        "url" => url(&inner, problems).map(Variable::Url),
        "email" => email(&inner, problems).map(Variable::Email),
        other => {
            let help = match nearest(other, TYPES.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("known types: {}", TYPES.join(", ")),
            };
            problems.error(
                inner.key_span,
                format!("{} has the unknown type `{}`", field.name, shown(other)),
                help,
            );
            None
        }
    }
}

fn number(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Variable> {
    if !matches!(field.value, DeValue::Integer(_) | DeValue::Float(_)) {
        field.wrong_type("a number without quotes", problems);
        return None;
    }
    let written = problems.file().slice(field.span).replace('_', "");
    let number = Decimal::parse(written.strip_prefix('+').unwrap_or(&written));
    if number.is_none() {
        problems.error(
            field.span,
            format!("{} cannot be {}", field.name, shown(&written)),
            "write at most 40 plain digits, with a point before decimals: 12 or 0.50",
        );
    }
    number.map(Variable::Number)
}

fn phone(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Phone> {
    let display = field.text(problems)?.trim();
    let dial = dial(display);
    if dial.is_none() {
        problems.error(
            field.span,
            format!(
                "{} is not a number that can be dialled from everywhere: \"{}\"",
                field.name,
                shown(display)
            ),
            "write it with country code, as \"+1 202-555-0142\", without a (0) or an extension, or a \
             short number of 3 to 6 digits, as \"911\"",
        );
    }
    Some(Phone {
        display: display.to_owned(),
        dial: dial?,
    })
}

/// What `tel:` dials: `+` and digits, or the digits of a short number.
fn dial(display: &str) -> Option<String> {
    // "+44 (0)20 …": the zero is not dialled after a country code.
    if display.contains("(0)") {
        return None;
    }
    let (plus, rest) = match display.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", display),
    };
    let mut digits = String::new();
    for c in rest.chars() {
        match c {
            '0'..='9' => digits.push(c),
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{A0}' | '\u{202F}' | '\u{2011}' => {}
            _ => return None,
        }
    }
    let fits = match plus {
        "" => SHORT.contains(&digits.len()),
        _ => INTERNATIONAL.contains(&digits.len()) && !digits.starts_with('0'),
    };
    fits.then(|| format!("{plus}{digits}"))
}

fn url(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    let problem = if is_http(text) {
        address_problem(text)
    } else {
        Some("is not a web address".to_owned())
    };
    if let Some(problem) = problem {
        problems.error(
            field.span,
            format!("{} {problem}: \"{}\"", field.name, shown(text)),
            "write the whole address, as \"https://clinic.example/contact\"",
        );
        return None;
    }
    Some(text.to_owned())
}

/// Whether an address begins with http or https.
pub(super) fn is_http(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// What is wrong with an http address, as a verb phrase: characters that could end it early where it is
/// shown, no host, a host that hides another.
pub(super) fn address_problem(text: &str) -> Option<String> {
    let allowed = |c: char| {
        c.is_ascii_alphanumeric()
            || "-._~:/?#@!$&()*+,;=%".contains(c)
            || (!c.is_ascii() && c.is_alphanumeric())
    };
    if let Some(c) = text.chars().find(|c| !allowed(*c)) {
        return Some(format!(
            "holds a character that may not stand in it ({})",
            shown(&format!("{c:?}"))
        ));
    }
    let (_, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = authority.rsplit_once(':').unwrap_or((authority, "0"));
    let host_fits = host.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c == '-' || c.is_alphanumeric())
    });
    (!host_fits || port.parse::<u16>().is_err()).then(|| "has no valid host".to_owned())
}

fn email(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    if !is_email(text) {
        problems.error(
            field.span,
            format!(
                "{} is not an e-mail address: \"{}\"",
                field.name,
                shown(text)
            ),
            "write it as \"name@clinic.example\"",
        );
        return None;
    }
    Some(text.to_owned())
}

/// Addresses that need no quoting anywhere: in `mailto:`, in HTML, in plain text.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let local_fits = local.split('.').all(|part| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_+'".contains(c))
    });
    let domain_fits = domain.contains('.')
        && domain.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c == '-' || c.is_ascii_alphanumeric())
        });
    // RFC 5321: 64 octets before the @, 254 in all.
    local_fits && domain_fits && local.len() <= 64 && text.len() <= 254
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phones_are_dialled_as_shown() {
        for (display, expected) in [
            ("+1 202-555-0142", Some("+12025550142")),
            ("+44 20 7946 0958", Some("+442079460958")),
            ("+1 (202) 555.0142", Some("+12025550142")),
            ("+49\u{A0}30\u{202F}1234567", Some("+49301234567")),
            ("911", Some("911")),
            ("116 117", Some("116117")),
            ("+44 (0)20 7946 0958", None),
            ("202-555-0142", None),
            ("0044 20 7946 0958", None),
            ("+0 202 555 0142", None),
            ("+1 800 FLOWERS", None),
            ("+1 202-555-0142 ext. 3", None),
            ("+٩٦٦ ١١ ١٢٣ ٤٥٦٧", None),
            ("12", None),
            ("+", None),
            ("1+2345", None),
            ("+1234567890123456", None),
        ] {
            assert_eq!(dial(display).as_deref(), expected, "{display}");
        }
    }

    #[test]
    fn addresses_that_could_break_out_are_refused() {
        for good in [
            "https://clinic.example",
            "http://localhost:8080/a",
            "https://clinic.example/a_(b)?c=d&e=%20#f",
            "https://مثال.example/ع",
        ] {
            assert_eq!(address_problem(good), None, "{good}");
        }
        for bad in [
            "https://",
            "https:///path",
            "https://clinic.example/a b",
            "https://clinic.example/\"onload=",
            "https://clinic.example/<b>",
            "https://clinic.example@evil.example",
            "https://clinic.example:port",
            "https://clinic.example/\u{202E}x",
            "https://-a.example",
            "https://a..example",
            "https://clinic.example/'",
            "https://clinic.example/\\",
        ] {
            assert!(address_problem(bad).is_some(), "{bad}");
        }
    }

    #[test]
    fn email_addresses() {
        for good in [
            "a@b.c",
            "first.last+tag@clinic.example",
            "o'brien@clinic.example",
        ] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "@b.c",
            "a@",
            "a@b",
            "a@b@c.d",
            "a b@c.d",
            "a?subject=x@c.d",
            "a@-b.c",
            ".a@b.c",
            "a@b..c",
            "a%40@b.c",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
