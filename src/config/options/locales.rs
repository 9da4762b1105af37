//! `[locale.<tag>]`: what one locale does otherwise.
//!
//! | key | value |
//! |---|---|
//! | `numbering` | CLDR numbering system, as `"arab"`; the locale's own unless said |
//! | `calendar` | `"gregory"` (default), `"persian"`, `"buddhist"`, `"islamic-umalqura"` |
//! | `country` | `[audience] country` for this locale alone |
//! | `variables` | values that differ from `[variables]` or `[audience]`, of the same type |

use std::collections::BTreeMap;

use super::audience::read_country;
use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::suggestion::nearest;
use super::variables::read_named;
use crate::config::{LocaleSettings, Variable};
use crate::locale::{Calendar, FormatSettings, Formats, Locale};

const CALENDARS: &[(&str, Calendar)] = &[
    ("gregory", Calendar::Gregorian),
    ("persian", Calendar::Persian),
    ("buddhist", Calendar::Buddhist),
    ("islamic-umalqura", Calendar::IslamicUmmAlQura),
];

/// Reads every `[locale.<tag>]`.
pub(super) fn read_locales(
    root: &Section<'_>,
    locales: &[Locale],
    variables: &BTreeMap<String, Variable>,
    problems: &mut Problems<'_>,
) -> BTreeMap<String, LocaleSettings> {
    let mut found = BTreeMap::new();
    let Some(section) = root.section("locale", "[locale.<tag>]", problems) else {
        return found;
    };
    for field in section.fields() {
        let name = format!("[locale.{}]", shown(field.key));
        let Some(section) = field.section(&name, problems) else {
            continue;
        };
        let Some(locale) = locales.iter().find(|locale| &**locale.tag() == field.key) else {
            tell_unlisted(field.key, &field, locales, problems);
            continue;
        };
        let settings = read_locale(&section, locale, variables, problems);
        found.insert(field.key.to_owned(), settings);
    }
    found
}

fn read_locale(
    section: &Section<'_>,
    locale: &Locale,
    variables: &BTreeMap<String, Variable>,
    problems: &mut Problems<'_>,
) -> LocaleSettings {
    section.allow_only(&["numbering", "calendar", "country", "variables"], problems);
    LocaleSettings {
        numbering: section
            .get("numbering")
            .and_then(|field| read_numbering(&field, locale, problems)),
        calendar: section
            .get("calendar")
            .and_then(|field| field.choice(CALENDARS, problems))
            .unwrap_or_default(),
        country: section
            .get("country")
            .and_then(|field| read_country(&field, problems)),
        variables: read_own_variables(section, variables, problems),
    }
}

fn read_numbering(
    field: &Field<'_>,
    locale: &Locale,
    problems: &mut Problems<'_>,
) -> Option<String> {
    let text = field.text(problems)?;
    let settings = FormatSettings {
        numbering: Some(text.to_owned()),
        ..FormatSettings::default()
    };
    if let Err(reason) = Formats::new(locale, &settings) {
        problems.error(
            field.span,
            format!("{}: {}", field.name, shown(&reason)),
            "write a CLDR numbering system, as \"latn\", \"arab\", \"arabext\" or \"deva\"",
        );
        return None;
    }
    Some(text.to_owned())
}

fn read_own_variables(
    section: &Section<'_>,
    variables: &BTreeMap<String, Variable>,
    problems: &mut Problems<'_>,
) -> BTreeMap<String, Variable> {
    let mut own = BTreeMap::new();
    let name = format!("the variables of {}", section.name);
    let Some(section) = section.section("variables", &name, problems) else {
        return own;
    };
    for field in section.fields() {
        let Some(variable) = read_named(&field, problems) else {
            continue;
        };
        match variables.get(field.key) {
            None => {
                let help = match nearest(field.key, variables.keys().map(String::as_str)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => "give it a value for every language in [variables] first".to_owned(),
                };
                problems.error(
                    field.key_span,
                    format!("{} is not a variable of [variables]", field.name),
                    help,
                );
            }
            Some(general) if general.type_name() != variable.type_name() => problems.error(
                field.span,
                format!(
                    "{} is of the type {}, but of the type {} everywhere else",
                    field.name,
                    variable.type_name(),
                    general.type_name()
                ),
                format!("write {{ {} = … }}", general.type_name()),
            ),
            Some(_) => {
                own.insert(field.key.to_owned(), variable);
            }
        }
    }
    own
}

/// Reads a tag that must be one of `locales`.
pub(super) fn read_listed(
    field: &Field<'_>,
    locales: &[Locale],
    problems: &mut Problems<'_>,
) -> Option<String> {
    let text = field.text(problems)?;
    // Without a valid list nothing can be said about membership; the list's own mistakes are told.
    if locales.is_empty() || locales.iter().any(|locale| &**locale.tag() == text) {
        return Some(text.to_owned());
    }
    let place = Field {
        key_span: field.span,
        ..field.clone()
    };
    tell_unlisted(text, &place, locales, problems);
    None
}

fn tell_unlisted(tag: &str, field: &Field<'_>, locales: &[Locale], problems: &mut Problems<'_>) {
    if locales.is_empty() {
        return;
    }
    let help = match nearest(tag, locales.iter().map(|locale| &**locale.tag())) {
        Some(meant) => format!("did you mean {meant}?"),
        None => "add it to `locales` in [project], or remove this".to_owned(),
    };
    problems.error(
        field.key_span,
        format!("\"{}\" is not one of the project's locales", shown(tag)),
        help,
    );
}
