//! `[[require]]`, `[[planned]]`: what a topic makes mandatory, and what is not due yet.
//!
//! | key | value |
//! |---|---|
//! | `[[require]] topics` | any of these topics in an article's front matter; required |
//! | `[[require]] disclaimers` | makes all of these disclaimers mandatory, each before the first section or, as `"off-label at #studies"` or `"off-label at top, #studies"`, where it says; required |
//! | `[[planned]] locale` | the locale that is not due yet; required |
//! | `[[planned]] article` | slug; every article without it |
//! | `[[planned]] due` | the day from which it is due, as `2027-02-01`; required |

use super::locales::read_listed;
use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::shape::{is_section_id, is_slug};
use crate::config::{Placed, Planned, Require};
use crate::locale::Locale;

/// Reads every `[[require]]`.
pub(super) fn read_requires(root: &Section<'_>, problems: &mut Problems<'_>) -> Vec<Require> {
    let mut requires = Vec::new();
    for section in root.sections("require", "[[require]]", problems) {
        section.allow_only(&["topics", "disclaimers"], problems);
        let topics = section
            .require("topics", "topics = [\"ketamine\"]", problems)
            .and_then(|field| filled(&field, problems));
        let disclaimers = section
            .require(
                "disclaimers",
                "disclaimers = [\"not-medical-advice\"]",
                problems,
            )
            .and_then(|field| filled(&field, problems));
        let (Some(topics), Some(disclaimers)) = (topics, disclaimers) else {
            continue;
        };
        requires.push(Require {
            topics: topics
                .into_iter()
                .map(|(text, _)| text.to_owned())
                .collect(),
            disclaimers: disclaimers
                .into_iter()
                .filter_map(|(text, item)| placed(text, &item, problems))
                .collect(),
            span: section.span,
        });
    }
    requires
}

/// Reads a disclaimer with its places.
fn placed(text: &str, item: &Field<'_>, problems: &mut Problems<'_>) -> Option<Placed> {
    let placed = match Placed::parse(text) {
        Ok(placed) => placed,
        Err(place) => {
            problems.error(
                item.span,
                format!("\"{}\" is no place for a disclaimer", shown(place)),
                "write `top` or the id of a section with `#`, as in \"off-label at top, #studies\"",
            );
            return None;
        }
    };
    let mut sections = placed.sections.iter();
    if let Some(section) = sections.find(|id| !is_section_id(id)) {
        problems.error(
            item.span,
            format!("\"#{}\" cannot be the id of a section", shown(section)),
            "write the id of a section of the articles with these topics, as `#side-effects`",
        );
        return None;
    }
    if is_section_id(&placed.id) {
        return Some(placed);
    }
    problems.error(
        item.span,
        format!("\"{}\" cannot be the id of a disclaimer", shown(&placed.id)),
        "write the id of a section of content/disclaimers.md, without `#`",
    );
    None
}

fn filled<'a>(field: &Field<'a>, problems: &mut Problems<'_>) -> Option<Vec<(&'a str, Field<'a>)>> {
    if field.value.as_array().is_some_and(|items| items.is_empty()) {
        problems.error(
            field.span,
            format!("{} is empty", field.name),
            "name at least one, or remove the whole section",
        );
        return None;
    }
    field.texts(problems)
}

/// Reads every `[[planned]]`.
pub(super) fn read_planned(
    root: &Section<'_>,
    source: Option<&Locale>,
    locales: &[Locale],
    problems: &mut Problems<'_>,
) -> Vec<Planned> {
    let mut planned: Vec<Planned> = Vec::new();
    for section in root.sections("planned", "[[planned]]", problems) {
        section.allow_only(&["article", "locale", "due"], problems);
        let article = section.get("article");
        let slug = article.as_ref().map(|field| read_slug(field, problems));
        let field = section.require("locale", "locale = \"vi\"", problems);
        let locale = field
            .as_ref()
            .and_then(|field| read_listed(field, locales, problems));
        if let (Some(field), Some(tag), Some(source)) = (&field, &locale, source)
            && **source.tag() == **tag
        {
            problems.error(
                field.span,
                format!("{} is the source language, which is always due", field.name),
                "mark the article itself with `draft = true`, or name a translation's locale",
            );
        }
        let due = section
            .require("due", "due = 2027-02-01", problems)
            .and_then(|field| field.day(problems));
        let (Some(locale), Some(due)) = (locale, due) else {
            continue;
        };
        // A slug that was refused is told; without it this would mean every article.
        let article = match slug {
            None => None,
            Some(Some(slug)) => Some(slug),
            Some(None) => continue,
        };
        if planned
            .iter()
            .any(|it| it.article == article && it.locale == locale)
        {
            problems.error(
                section.span,
                format!(
                    "{} plans the same article and locale a second time",
                    section.name
                ),
                "keep one of the two",
            );
        }
        planned.push(Planned {
            article,
            locale,
            due,
            span: section.span,
        });
    }
    planned
}

/// Reads an article's slug.
pub(super) fn read_slug(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    if is_slug(text) {
        return Some(text.to_owned());
    }
    let bare = text.strip_prefix("content/").unwrap_or(text);
    let bare = bare.strip_suffix(".md").unwrap_or(bare);
    let help = if is_slug(bare) {
        format!("write \"{bare}\"")
    } else {
        "write the article's path below content/, without `.md`, as \"care/after\"".to_owned()
    };
    problems.error(
        field.span,
        format!(
            "{} is not an article's name: \"{}\"",
            field.name,
            shown(text)
        ),
        help,
    );
    None
}
