//! `[project]`, `[site]`: what the project is and where it is published.
//!
//! | key | value |
//! |---|---|
//! | `source` | tag of the language articles are written in; required |
//! | `locales` | tags of every locale that is published, the source among them; required |
//! | `base-url` | address the site is published at, `https://…`; required |
//! | `profile` | `"clinic"` (default): every article needs a disclaimer; `"strict"`: the same, and warnings about texts, values, links and metadata are errors; `"docs"`: no disclaimer is needed |
//! | `demo` | `true`: marked as a demonstration on every page, never indexed; default `false` |
//! | `[site] title` | name of the site; required; a locale overrides it with the message `site-title` |

use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::variables::{address_problem, is_http};
use crate::config::Profile;
use crate::config::profile::PROFILES;
use crate::locale::{Locale, pseudo_locale};

/// `[project]`, valid.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) source: Locale,
    pub(super) locales: Vec<Locale>,
    pub(super) base_url: String,
    pub(super) profile: Profile,
    pub(super) demo: bool,
}

/// Reads `[project]`.
pub(super) fn read_project(root: &Section<'_>, problems: &mut Problems<'_>) -> Option<Project> {
    let section = root.require_section(
        "project",
        "with `source`, `locales` and `base-url` below it",
        problems,
    )?;
    section.allow_only(
        &["source", "locales", "base-url", "profile", "demo"],
        problems,
    );
    let profile = section
        .get("profile")
        .and_then(|field| field.choice(PROFILES, problems))
        .unwrap_or_default();
    let demo = section
        .get("demo")
        .and_then(|field| field.flag(problems))
        .unwrap_or_default();
    let base_url = section
        .require(
            "base-url",
            "base-url = \"https://clinic.example\"",
            problems,
        )
        .and_then(|field| read_base_url(&field, problems));
    let source_field = section.require("source", "source = \"en-US\"", problems);
    let source = source_field
        .as_ref()
        .and_then(|field| read_tag(field, problems));
    let locales = section
        .require("locales", "locales = [\"en-US\", \"es\"]", problems)
        .and_then(|field| Some((read_tags(&field, problems)?, field)));
    let (source, (locales, locales_field)) = (source?, locales?);
    if !locales.contains(&source) {
        problems.error(
            locales_field.span,
            format!("`locales` in [project] does not name the source language {source}"),
            format!("add \"{source}\" to `locales`: the source is published as well"),
        );
    }
    Some(Project {
        source,
        locales,
        base_url: base_url?,
        profile,
        demo,
    })
}

/// Reads `[site] title`.
pub(super) fn read_title(root: &Section<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let section = root.require_section("site", "with `title` below it", problems)?;
    section.allow_only(&["title"], problems);
    section
        .require("title", "title = \"Name of the clinic\"", problems)?
        .text(problems)
        .map(str::to_owned)
}

/// A locale's tag.
pub(super) fn read_tag(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Locale> {
    let text = field.text(problems)?;
    parse_tag(text, field, problems)
}

fn read_tags(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Vec<Locale>> {
    let texts = field.texts(problems)?;
    if texts.is_empty() && field.value.as_array().is_some_and(|items| items.is_empty()) {
        problems.error(
            field.span,
            format!("{} is empty", field.name),
            "name at least the source language",
        );
    }
    // A tag that is refused spoils the list: what follows would be judged against the wrong locales.
    texts
        .into_iter()
        .map(|(text, item)| parse_tag(text, &item, problems))
        .collect::<Vec<_>>()
        .into_iter()
        .collect()
}

fn parse_tag(text: &str, field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Locale> {
    if let Some(pseudo) = pseudo_locale(text) {
        problems.error(
            field.span,
            format!(
                "{}: {pseudo} is not a language, but a test of pages",
                field.name
            ),
            "remove it: `polyleaf build --pseudo` shows the pages of a demonstration in it",
        );
        return None;
    }
    match Locale::parse(text) {
        Ok(locale) => Some(locale),
        Err(error) => {
            problems.error(
                field.span,
                format!("{}: {}", field.name, shown(&error.message)),
                "write a BCP 47 tag, as \"es\", \"pt-BR\" or \"zh-Hans\"",
            );
            None
        }
    }
}

fn read_base_url(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    let problem = if !is_http(text) {
        Some("is not a full address".to_owned())
    } else if text.contains(['?', '#']) {
        Some("holds a `?` or `#`".to_owned())
    } else {
        address_problem(text)
    };
    if let Some(problem) = problem {
        problems.error(
            field.span,
            format!("{} {problem}: \"{}\"", field.name, shown(text)),
            "write the address the site is published at, as \"https://clinic.example\"",
        );
        return None;
    }
    Some(text.trim_end_matches('/').to_owned())
}
