//! Whether a tag can be a new language of a project; what to write instead where it cannot.

use crate::config;
use crate::diag::Diagnostic;
use crate::locale::{Locale, TagProblem, judge_tag, pseudo_locale};
use crate::project::Project;
use crate::source::Location;

/// The locale of a tag.
///
/// # Errors
/// A tag that is no language tag or not canonical, whose direction is not known, or that the project has already.
pub(super) fn judge(project: &Project, tag: &str) -> Result<Locale, Vec<Diagnostic>> {
    let known = project.settings.locales.iter();
    if let Some(known) = known.clone().find(|it| it.tag().eq_ignore_ascii_case(tag)) {
        return Err(refuse(
            format!("{} has the language {known} already.", config::PATH),
            "`polyleaf sync` writes what its files lack; `polyleaf status` shows how far it is.",
        ));
    }
    if let Some(option) = pseudo_locale(tag) {
        return Err(refuse(
            format!(
                "The tag {option} is of no language: it shows how pages look before anybody translates."
            ),
            "Run `polyleaf build --pseudo` instead; it needs no files.",
        ));
    }
    match judge_tag(tag) {
        Err(TagProblem::Malformed(instead)) => {
            let help = instead.map_or_else(
                || "Write a language and, where needed, script or country, such as es, es-MX or zh-Hant.".to_owned(),
                |it| format!("Write {it}."),
            );
            return Err(refuse(
                format!("{:?} is not a language tag (BCP 47).", shown(tag)),
                &help,
            ));
        }
        Err(TagProblem::Unknown(Some(instead))) => {
            return Err(refuse(
                format!("The code {tag} is that of a country, not of a language."),
                &format!("Write {instead}."),
            ));
        }
        Err(TagProblem::Unknown(None)) => {
            return Err(refuse(
                format!("No language has the code {}.", shown(tag)),
                "Write the code of the language, two letters where it has such a one: es, fil, zh-Hant.",
            ));
        }
        Err(TagProblem::UnknownRegion(instead)) => {
            let help = instead.map_or_else(
                || "Leave the country out, or write its code, such as es-MX.".to_owned(),
                |it| format!("Write {it}."),
            );
            return Err(refuse(
                format!("The tag {tag} ends in the code of no country."),
                &help,
            ));
        }
        Err(TagProblem::Replaced(_)) | Ok(()) => {}
    }
    Locale::parse(tag).map_err(|error| {
        refuse(
            format!("{}.", error.message),
            "Every page says its language with this tag, for screen readers and search engines.",
        )
    })
}

fn refuse(message: String, help: &str) -> Vec<Diagnostic> {
    vec![Diagnostic::error("config/invalid", Location::file(config::PATH), message).with_help(help)]
}

fn shown(tag: &str) -> String {
    tag.chars().take(40).collect()
}
