//! A form of a term, as a cell writes it, and where a text holds it.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

/// Bytes that a compiled form may take. Matching is linear in the text, whatever the form is.
const MAX_COMPILED: usize = 1 << 20;

/// One form of a term.
///
/// - `ketamina`: this word. In scripts that write no spaces between words (Chinese, Japanese, Thai, Lao, Khmer,
///   Burmese) and in Korean these characters, wherever they stand.
/// - `efecto* secundario*`: a star stands for any letters, so that endings, prefixes and compounds match.
/// - `/ketamin(a|y|ę)/`: a regular expression, for what stars cannot say.
#[derive(Debug)]
pub struct Form {
    /// As the cell writes it.
    pub written: Box<str>,
    regex: Regex,
}

impl Form {
    /// Reads a form; `minds_case` when upper and lower case are different letters to it.
    ///
    /// # Errors
    /// A sentence: it is empty, or not a regular expression, or too large a one.
    pub(super) fn new(written: &str, minds_case: bool) -> Result<Self, String> {
        let regex = RegexBuilder::new(&Self::expression(written)?)
            .case_insensitive(!minds_case)
            .size_limit(MAX_COMPILED)
            .build()
            .map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => {
                    format!("“{written}” is too large a regular expression")
                }
                other => {
                    let reason = other.to_string();
                    let reason = reason.lines().last().unwrap_or_default();
                    let reason = reason.trim_start_matches("error: ");
                    format!("“{written}” is not a regular expression: {reason}")
                }
            })?;
        Ok(Self {
            written: written.into(),
            regex,
        })
    }

    /// The regular expression that a form stands for.
    pub(super) fn expression(written: &str) -> Result<String, String> {
        if let Some(inner) = written
            .strip_prefix('/')
            .and_then(|it| it.strip_suffix('/'))
        {
            return match inner {
                "" => Err("a form is empty".to_owned()),
                _ => Ok(inner.to_owned()),
            };
        }
        let words: Vec<String> = written.split_whitespace().map(word).collect();
        if !written.contains(|c: char| c.is_alphanumeric()) {
            return Err(format!("“{written}” holds no letter and no digit"));
        }
        Ok(words.join(r"\s+"))
    }

    /// Where a text first holds the form, in bytes.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.regex.find(text).map(|found| found.range())
    }
}

/// A word of a form as an expression that begins and ends where a word does.
fn word(written: &str) -> String {
    let bare = written.trim_matches('*');
    let edge = |c: Option<char>, starred: bool| match c {
        _ if starred => r"\w*",
        Some(c) if (c.is_alphanumeric() || c == '_') && !is_unspaced(c) => r"\b",
        _ => "",
    };
    let inner: Vec<String> = bare.split('*').map(regex::escape).collect();
    [
        edge(bare.chars().next(), written.starts_with('*')),
        &inner.join(r"\w*"),
        edge(bare.chars().next_back(), written.ends_with('*')),
    ]
    .concat()
}

/// Whether a letter is of a script that writes no spaces between words (UAX #14, classes ID and SA), or of
/// Hangul, where particles follow a noun without one.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF // Thai, Lao
        | 0x1000..=0x109F // Myanmar
        | 0x1780..=0x17FF // Khmer
        | 0x3040..=0x30FF // Kana
        | 0xAC00..=0xD7A3 // Hangul
        | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x2_0000..=0x3_FFFF // Han
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_find_words_endings_and_unspaced_scripts() {
        for (form, text, expected) in [
            ("ketamina", "La ketamina alivia.", Some("ketamina")),
            ("ketamina", "La Ketamina alivia.", Some("Ketamina")),
            ("ketamina", "La esketamina alivia.", None),
            ("*ketamina", "La esketamina alivia.", Some("esketamina")),
            (
                "efecto* secundario*",
                "los efectos\u{A0}secundarios",
                Some("efectos\u{A0}secundarios"),
            ),
            (
                "*behandlung*",
                "Die Ketaminbehandlungen",
                Some("Ketaminbehandlungen"),
            ),
            ("*كيتامين", "علاج بالكيتامين", Some("بالكيتامين")),
            ("كيتامين", "علاج بالكيتامين", None),
            ("氯胺酮", "使用氯胺酮治疗", Some("氯胺酮")),
            ("케타민", "케타민은 새로운 약이", Some("케타민")),
            ("เคตามีน", "ยาเคตามีนช่วย", Some("เคตามีน")),
            ("/ketamin(a|y|ę)\\b/", "bez ketaminy", Some("ketaminy")),
            ("а/б", "а/б", Some("а/б")),
        ] {
            let found = Form::new(form, false).unwrap().find(text);
            assert_eq!(found.map(|it| &text[it]), expected, "{form} in {text}");
        }
        let exact = Form::new("mg", true).unwrap();
        assert_eq!(exact.find("5 Mg"), None);
        assert_eq!(exact.find("5 mg"), Some(2..4));
    }

    #[test]
    fn forms_that_cannot_be_read_say_why() {
        for (form, expected) in [
            ("*", "holds no letter"),
            ("//", "is empty"),
            ("/(/", "is not a regular expression"),
            (
                "/\\w{9999}{9999}/",
                "“/\\w{9999}{9999}/” is too large a regular expression",
            ),
        ] {
            let error = Form::new(form, false).unwrap_err();
            assert!(error.contains(expected), "{form}: {error}");
        }
        // What explodes elsewhere is linear here.
        let form = Form::new("/(a+)+$/", false).unwrap();
        assert_eq!(form.find(&["a".repeat(20_000), "b".into()].concat()), None);
    }
}
