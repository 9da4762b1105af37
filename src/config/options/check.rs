//! `[check.levels]`, `[[check.override]]`, `[[check.suppress]]`: how much each rule weighs, and what is
//! known and accepted.
//!
//! | key | value |
//! |---|---|
//! | `[check.levels]` | `"family/rule" = "deny"`, `"warn"` or `"allow"`; `"family/*"` for a whole family |
//! | `[[check.override]] locale`, `path` | where other levels hold; one of the two is required |
//! | `[[check.override]] levels` | as in `[check.levels]`; required |
//! | `[[check.suppress]] rule` | the rule; required |
//! | `[[check.suppress]] locale`, `article`, `id` | what it is accepted in; one of them is required |
//! | `[[check.suppress]] reason` | why; required |
//!
//! A rule's own level wins over its family's, a later override over an earlier one, and all of them over `[project] profile`.
//! A single text is better accepted beside it: `<!-- allow RULE: reason -->` before a block of the Markdown, `# allow RULE: reason` above
//! a message or term of a catalogue, whether it can be read or not.

use super::locales::read_listed;
use super::planning::read_slug;
use super::problems::{Problems, shown};
use super::reading::{Field, Section};
use super::shape::{is_family, is_rule};
use crate::config::{LevelRule, Suppression};
use crate::diag::Level;
use crate::locale::Locale;

const LEVELS: &[(&str, Level)] = &[
    ("deny", Level::Deny),
    ("warn", Level::Warn),
    ("allow", Level::Allow),
];

/// Reads `[check.levels]`, then every `[[check.override]]`; within one table families come first, so
/// that the later rule is the one that wins.
pub(super) fn read_levels(
    root: &Section<'_>,
    locales: &[Locale],
    problems: &mut Problems<'_>,
) -> Vec<LevelRule> {
    let Some(check) = root.section("check", "[check]", problems) else {
        return Vec::new();
    };
    check.allow_only(&["levels", "override", "suppress"], problems);
    let mut rules = Vec::new();
    if let Some(levels) = check.section("levels", "[check.levels]", problems) {
        read_table(&levels, None, None, problems, &mut rules);
    }
    for section in check.sections("override", "[[check.override]]", problems) {
        section.allow_only(&["locale", "path", "levels"], problems);
        let (locale_field, path_field) = (section.get("locale"), section.get("path"));
        if locale_field.is_none() && path_field.is_none() {
            problems.error(
                section.span,
                "[[check.override]] names neither `locale` nor `path`".to_owned(),
                "name one of them, or write the levels below [check.levels]",
            );
        }
        let locale = locale_field.and_then(|field| read_related(&field, locales, problems));
        let path = path_field.and_then(|field| read_path(&field, problems));
        let example = "levels = { \"text/repeated-word\" = \"allow\" }";
        let levels = section
            .require("levels", example, problems)
            .and_then(|field| field.section("levels of [[check.override]]", problems));
        if let Some(levels) = levels {
            read_table(
                &levels,
                locale.as_deref(),
                path.as_deref(),
                problems,
                &mut rules,
            );
        }
    }
    rules
}

fn read_table(
    levels: &Section<'_>,
    locale: Option<&str>,
    path: Option<&str>,
    problems: &mut Problems<'_>,
    rules: &mut Vec<LevelRule>,
) {
    let mut fields = levels.fields();
    fields.sort_by_key(|field| !is_family(field.key));
    for field in fields {
        if !is_rule(field.key) && !is_family(field.key) {
            problems.error(
                field.key_span,
                format!("`{}` is not a rule", shown(field.key)),
                "write it in quotes as \"family/rule\", or \"family/*\" for a whole family; \
                 `polyleaf explain` lists them",
            );
            continue;
        }
        if let Some(level) = read_level(&field, problems) {
            rules.push(LevelRule {
                code: field.key.to_owned(),
                level,
                locale: locale.map(str::to_owned),
                path: path.map(str::to_owned),
                span: field.key_span.cover(field.span),
            });
        }
    }
}

/// A level's word; the words that reports show are recognised and the right one named.
fn read_level(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<Level> {
    let meant = match field.value.as_str() {
        Some("error" | "forbid") => "deny",
        Some("warning") => "warn",
        Some("note" | "info" | "off" | "none" | "ignore") => "allow",
        _ => return field.choice(LEVELS, problems),
    };
    problems.error(
        field.span,
        format!("{} has no such level", field.name),
        format!("write \"{meant}\": the levels are deny (an error), warn (a warning) and allow"),
    );
    None
}

/// Reads every `[[check.suppress]]`.
pub(super) fn read_suppressions(
    root: &Section<'_>,
    locales: &[Locale],
    problems: &mut Problems<'_>,
) -> Vec<Suppression> {
    let Some(check) = root.get("check") else {
        return Vec::new();
    };
    // `[check]` of another type is told where the levels are read.
    if !check.value.is_table() {
        return Vec::new();
    }
    let Some(check) = check.section("[check]", problems) else {
        return Vec::new();
    };
    let mut suppressions = Vec::new();
    for section in check.sections("suppress", "[[check.suppress]]", problems) {
        section.allow_only(&["rule", "locale", "article", "id", "reason"], problems);
        let code = section
            .require("rule", "rule = \"text/repeated-word\"", problems)
            .and_then(|field| read_rule(&field, problems));
        let reason = section
            .require(
                "reason",
                "reason = \"why this is right as it is\"",
                problems,
            )
            .and_then(|field| field.text(problems));
        let (locale, article, id) = (
            section.get("locale"),
            section.get("article"),
            section.get("id"),
        );
        if locale.is_none() && article.is_none() && id.is_none() {
            problems.error(
                section.span,
                "[[check.suppress]] does not say where".to_owned(),
                "name `locale`, `article` or `id`; [check.levels] switches a rule off everywhere",
            );
        }
        let locale = locale.and_then(|field| read_related(&field, locales, problems));
        let article = article.and_then(|field| read_slug(&field, problems));
        let id = id.and_then(|field| field.text(problems));
        let (Some(code), Some(reason)) = (code, reason) else {
            continue;
        };
        suppressions.push(Suppression {
            code,
            locale,
            article,
            id: id.map(str::to_owned),
            reason: reason.to_owned(),
            span: section.span,
        });
    }
    suppressions
}

fn read_rule(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    if !is_rule(text) {
        problems.error(
            field.span,
            format!("{} is not a rule: \"{}\"", field.name, shown(text)),
            "write it as \"family/rule\"; `polyleaf explain` lists them",
        );
        return None;
    }
    Some(text.to_owned())
}

/// A locale of the project or a parent of one: es, whose texts es-MX inherits.
fn read_related(
    field: &Field<'_>,
    locales: &[Locale],
    problems: &mut Problems<'_>,
) -> Option<String> {
    let is_parent = |tag: &str| {
        locales
            .iter()
            .any(|locale| locale.parents().iter().any(|parent| &**parent.tag() == tag))
    };
    match field.value.as_str() {
        Some(tag) if is_parent(tag) => Some(tag.to_owned()),
        _ => read_listed(field, locales, problems),
    }
}

/// A place in the project: a file, or a folder whose files all begin with it.
fn read_path(field: &Field<'_>, problems: &mut Problems<'_>) -> Option<String> {
    let text = field.text(problems)?;
    let help = if text.contains('\\') {
        "separate folders with `/`"
    } else if text.starts_with('/') || text.starts_with("./") || text.contains("../") {
        "write it from the project's root, as \"content/archive/\""
    } else if text.contains('*') {
        "write how the paths begin, without `*`, as \"content/archive/\""
    } else {
        return Some(text.to_owned());
    };
    problems.error(
        field.span,
        format!(
            "{} is not a path of the project: \"{}\"",
            field.name,
            shown(text)
        ),
        help,
    );
    None
}
