//! `locales/<tag>/brief.toml`: what everybody who translates into a language agrees on, printed into every file and
//! sheet that goes to translators and reviewers. Each key is a text; what is empty is not decided.
//!
//! | key | value |
//! |---|---|
//! | `register` | how readers are addressed, and how formal the language is |
//! | `variety` | which variety of the language, for readers from where |
//! | `digits` | which digits, and the signs for thousands and fractions |
//! | `ranges` | how “2 to 3 days” is written, and which number stands first |
//! | `units` | which units, written out or as signs |
//! | `abbreviations` | which short forms are written, and whether they are explained |
//! | `quotes` | which quotation marks |
//! | `notes` | anything else that translators must know |

use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::problems::Problems;
use super::reading::Section;
use super::syntax;
use crate::diag::Diagnostic;
use crate::source::SourceFile;

/// A key of a brief.
#[derive(Debug)]
pub struct BriefField {
    /// As written in the file.
    pub key: &'static str,
    /// As printed.
    pub label: &'static str,
    /// What it is, for whoever decides it.
    pub explanation: &'static str,
}

/// Every key, in the order of the file.
pub static BRIEF: [BriefField; 8] = [
    BriefField {
        key: "register",
        label: "Form of address",
        explanation: "How readers are addressed, and how formal the language is: one form on every page.",
    },
    BriefField {
        key: "variety",
        label: "Variety",
        explanation: "Which variety of the language, and for readers from where: words differ between countries.",
    },
    BriefField {
        key: "digits",
        label: "Digits",
        explanation: "Which digits are written, and the signs for thousands and fractions: the same on every page.",
    },
    BriefField {
        key: "ranges",
        label: "Ranges",
        explanation: "How “2 to 3 days” is written. The smaller number is read first, whatever the direction.",
    },
    BriefField {
        key: "units",
        label: "Units",
        explanation: "Which units, and whether they are written out. A dose keeps the unit of the source.",
    },
    BriefField {
        key: "abbreviations",
        label: "Abbreviations",
        explanation: "Which short forms stay as they are, and whether the full name stands beside the first one.",
    },
    BriefField {
        key: "quotes",
        label: "Quotation marks",
        explanation: "Which quotation marks, and how quotations within quotations are marked.",
    },
    BriefField {
        key: "notes",
        label: "Notes",
        explanation: "Anything else that everybody must know: names that are not translated, words to avoid.",
    },
];

/// What is decided about a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    decided: Vec<(usize, String)>,
}

impl Brief {
    /// What is decided, label and text, in the order of the keys.
    pub fn decided(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.decided
            .iter()
            .filter_map(|(at, text)| Some((BRIEF.get(*at)?.label, &**text)))
    }

    /// [`Self::decided`] as lines: `Digits: 1 2 3`.
    pub fn lines(&self) -> Vec<String> {
        self.decided()
            .map(|(label, text)| format!("{label}: {text}"))
            .collect()
    }
}

/// Parses a brief.
///
/// # Errors
/// Every mistake, as `config/invalid`: keys that are not known, values that are no texts.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a file is handed over to be parsed, as the configuration is"
)]
pub fn parse_brief(file: Arc<SourceFile>) -> Result<Brief, Vec<Diagnostic>> {
    let (root, errors) = DeTable::parse_recoverable(file.text());
    if !errors.is_empty() {
        return Err(syntax::explain(&file, &errors));
    }
    let mut problems = Problems::new(&file);
    let section = Section::file(root.get_ref(), file.path());
    section.allow_only(&BRIEF.each_ref().map(|field| field.key), &mut problems);
    let mut brief = Brief::default();
    for (at, known) in BRIEF.iter().enumerate() {
        let Some(field) = section.get(known.key) else {
            continue;
        };
        let is_open = matches!(field.value, DeValue::String(text) if text.trim().is_empty());
        if !is_open && let Some(text) = field.text(&mut problems) {
            brief.decided.push((at, text.trim().to_owned()));
        }
    }
    let found = problems.into_sorted();
    if found.is_empty() {
        Ok(brief)
    } else {
        Err(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Brief, Vec<Diagnostic>> {
        let file = SourceFile::from_text("locales/es/brief.toml", text);
        parse_brief(Arc::new(file))
    }

    #[test]
    fn what_is_decided_is_printed_and_what_is_open_is_not() {
        let brief =
            read("# Ours\nquotes = \"“ ”\"\nunits = \" \"\nregister = \"usted\"\n").unwrap();
        assert_eq!(
            brief.lines(),
            ["Form of address: usted", "Quotation marks: “ ”"]
        );
        assert_eq!(read("").unwrap(), Brief::default());
    }

    #[test]
    fn mistakes_are_told_with_their_place_and_a_suggestion() {
        for (text, line, message, help) in [
            (
                "digitz = \"\"\n",
                1,
                "`digitz` is not a key of locales/es/brief.toml",
                "`digits`",
            ),
            ("\nunits = 3\n", 2, "is a number", "text in quotes"),
            ("units = \"a\\tb\"\n", 1, "control character", "on one line"),
            ("units = usted\n", 1, "", ""),
        ] {
            let found = read(text).unwrap_err();
            let problem = found.first().unwrap();
            assert_eq!(
                (problem.code, problem.location.line),
                ("config/invalid", line)
            );
            assert!(problem.message.contains(message), "{}", problem.message);
            let told = problem.help.as_deref().unwrap_or_default();
            assert!(told.contains(help), "{told}");
        }
    }
}
