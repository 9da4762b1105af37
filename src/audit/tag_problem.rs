//! What is wrong with a language tag, in words.

use crate::locale::TagProblem;

/// What is wrong with a tag, and what to do.
pub(in crate::audit) fn told(problem: &TagProblem) -> (&'static str, String) {
    match problem {
        TagProblem::Malformed(Some(instead)) => {
            ("is not a language tag", format!("Write `{instead}`."))
        }
        TagProblem::Malformed(None) => (
            "is not a language tag",
            "Write a tag such as `ar`, `es-MX` or `zh-Hant`, with hyphens.".to_owned(),
        ),
        TagProblem::Unknown(Some(instead)) => (
            "is the code of a country, not of a language",
            format!("Write `{instead}`, if that is the language."),
        ),
        TagProblem::Unknown(None) => (
            "names no language",
            "Write the language's code, such as `ar` for Arabic.".to_owned(),
        ),
        TagProblem::Replaced(instead) => (
            "is an old code that programs no longer know",
            format!("Write `{instead}`."),
        ),
        TagProblem::UnknownRegion(Some(instead)) => (
            "ends with no code of a country",
            format!("Write `{instead}`."),
        ),
        TagProblem::UnknownRegion(None) => (
            "ends with no code of a country",
            "Leave the country out, or write one that exists.".to_owned(),
        ),
    }
}
