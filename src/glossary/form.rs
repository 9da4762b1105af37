//! A form of a term, as a cell writes it, and where a text holds it.

use std::ops::Range;

use regex::{Regex, RegexBuilder};

/// Bytes that a compiled form may take. Matching is linear in the text, whatever the form is.
const MAX_COMPILED: usize = 1 << 20;

/// One form of a term.
///
/// - `ketamina`: this word. In scripts that write no spaces between words (Chinese, Japanese, Thai, Lao, Khmer,
///   Burmese) and in Korean these characters, wherever they stand, with or without zero width spaces.
/// - `efecto* secundario*`: a star stands for any letters, so that endings, prefixes and compounds match.
/// - `/\bketamin(a|y|ę)/`: a regular expression, for what stars cannot say. It is found inside words, too,
///   unless it says `\b`, which scripts without spaces have no use for.
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
    /// What is wrong with it, to be said after its name: it is not a regular expression, or too large a one,
    /// or stands for any text.
    pub(super) fn new(written: &str, minds_case: bool) -> Result<Self, String> {
        let regex = RegexBuilder::new(&Self::expression(written)?)
            .case_insensitive(!minds_case)
            .size_limit(MAX_COMPILED)
            .build()
            .map_err(|error| match error {
                regex::Error::CompiledTooBig(_) => "is too large a regular expression".to_owned(),
                other => {
                    let reason = other.to_string();
                    let reason = reason.lines().last().unwrap_or_default();
                    let reason = reason.trim_start_matches("error: ");
                    format!("is not a regular expression: {reason}")
                }
            })?;
        if regex.is_match("") {
            return Err("is found in every text, even in an empty one".to_owned());
        }
        Ok(Self {
            written: written.into(),
            regex,
        })
    }

    /// The regular expression that a form stands for.
    pub(super) fn expression(written: &str) -> Result<String, String> {
        if let Some(inner) = written.strip_prefix('/') {
            return match inner.strip_suffix('/') {
                None => Err("begins with a slash and does not end with one".to_owned()),
                Some(expression) => Ok(expression.to_owned()),
            };
        }
        let words: Vec<String> = written.split_whitespace().map(word).collect();
        if !written.contains(|c: char| c.is_alphanumeric()) {
            return Err("holds no letter and no digit".to_owned());
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
    let inner: Vec<String> = bare.split('*').map(letters).collect();
    [
        edge(bare.chars().next(), written.starts_with('*')),
        &inner.join(r"\w*"),
        edge(bare.chars().next_back(), written.ends_with('*')),
    ]
    .concat()
}

/// These letters; between two of a script without spaces a zero width space may say where a line can end.
fn letters(written: &str) -> String {
    let mut expression = String::with_capacity(written.len());
    let mut before = None;
    for c in written.chars() {
        if before.is_some_and(is_unspaced) && is_unspaced(c) {
            expression.push_str(r"\x{200B}?");
        }
        expression.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
        before = Some(c);
    }
    expression
}

/// Whether a letter is of a script that writes no spaces between words (UAX #14, classes ID and SA), or of
/// Hangul, where particles follow a noun without one.
fn is_unspaced(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF // Thai, Lao
        | 0x1000..=0x109F // Myanmar
        | 0x1780..=0x17FF // Khmer
        | 0x1950..=0x19DF | 0x1A20..=0x1AAF // Scripts of the Tai
        | 0xA9E0..=0xA9FF | 0xAA60..=0xAADF // More of Myanmar, Tai Viet
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
            ("เคตามีน", "ยาเคตา\u{200B}มีนช่วย", Some("เคตา\u{200B}มีน")),
            (
                "ផលប៉ះពាល់",
                "មានផល\u{200B}ប៉ះ\u{200B}ពាល់",
                Some("ផល\u{200B}ប៉ះ\u{200B}ពាល់"),
            ),
            ("ຢາ", "ກິນຢາ", Some("ຢາ")),
            ("/ketamin(a|y|ę)\\b/", "bez ketaminy", Some("ketaminy")),
            ("/ketamin(a|y|ę)\\b/", "bez ketaminowy", None),
            ("/ketamin/", "Esketamin", Some("ketamin")),
            ("/\\bketamin/", "Esketamin", None),
            ("/副(作|反)用/", "没有副作用", Some("副作用")),
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
            ("*", "holds no letter and no digit"),
            ("//", "is found in every text, even in an empty one"),
            ("/(a|b)?/", "is found in every text, even in an empty one"),
            ("/a", "begins with a slash and does not end with one"),
            ("/(/", "is not a regular expression: unclosed group"),
            (
                "/(?=a)b/",
                "is not a regular expression: look-around, including look-ahead and look-behind, is not supported",
            ),
            ("/\\w{9999}{9999}/", "is too large a regular expression"),
            ("/((a{99}){99}){99}/", "is too large a regular expression"),
        ] {
            assert_eq!(Form::new(form, false).unwrap_err(), expected, "{form}");
        }
        // What explodes elsewhere is linear here.
        let form = Form::new("/(a+)+$/", false).unwrap();
        assert_eq!(form.find(&["a".repeat(20_000), "b".into()].concat()), None);
    }
}
