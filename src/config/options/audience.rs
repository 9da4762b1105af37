//! `[audience]`: who reads decides formats, emergency numbers and law, not the language.
//!
//! | key | value |
//! |---|---|
//! | `country` | two letters, as `"US"`: Spanish pages then format as es-US where CLDR knows it |
//! | `emergency` | whom to call in an emergency, `{ phone = "911" }`; the variable `emergency` |
//! | `notice-languages` | languages in which `content/notices.md` must have a notice, as `["en", "es", "vi"]`; those that the law of the place names |
//! | `crisis` | whom to call in a crisis, `{ phone = "988" }`; the variable `crisis` |

use std::collections::BTreeMap;

use super::problems::{Problems, shown};
use super::project::read_tag;
use super::reading::{Field, Section};
use super::variables::read_variable;
use crate::config::{Audience, Variable};

/// Reads `[audience]`; its numbers are put among the `variables`.
pub(super) fn read_audience(
    root: &Section<'_>,
    variables: &mut BTreeMap<String, Variable>,
    problems: &mut Problems<'_>,
) -> Audience {
    let Some(section) = root.section("audience", "[audience]", problems) else {
        return Audience::default();
    };
    section.allow_only(
        &["country", "emergency", "crisis", "notice-languages"],
        problems,
    );
    for name in ["emergency", "crisis"] {
        let Some(field) = section.get(name) else {
            continue;
        };
        if let Some(variable) = read_contact(&field, problems) {
            variables.insert(name.to_owned(), variable);
        }
    }
    Audience {
        notice_languages: section
            .get("notice-languages")
            .and_then(|field| field.texts(problems))
            .unwrap_or_default()
            .into_iter()
            .filter_map(|(_, field)| read_tag(&field, problems))
            .collect(),
        country: section
            .get("country")
            .and_then(|field| read_country(&field, problems)),
    }
}

/// A two-letter country.
pub(super) fn read_country(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    let letters = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    let upper = text.to_ascii_uppercase();
    let help = match upper.as_str() {
        "UK" => "write \"GB\", the code of the United Kingdom",
        _ if letters && text == upper => return Some(upper),
        _ if letters => "write it in capital letters",
        _ => "write the two letters of ISO 3166, as \"US\"",
    };
    problems.error(
        field.span,
        format!("{} is not a country code: \"{}\"", field.name, shown(text)),
        help,
    );
    None
}

fn read_contact(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Variable> {
    let variable = if field.value.is_table() {
        read_variable(field, problems)?
    } else {
        field.wrong_type("it with its type, as { phone = \"911\" }", problems);
        return None;
    };
    // "000 or 112" is a text; a chat is a web address.
    if matches!(
        variable,
        Variable::Phone(_) | Variable::Url(_) | Variable::Text(_)
    ) {
        return Some(variable);
    }
    problems.error(
        field.span,
        format!(
            "{} cannot be of the type {}",
            field.name,
            variable.type_name()
        ),
        "write { phone = \"…\" }, { text = \"…\" } or { url = \"…\" }",
    );
    None
}
