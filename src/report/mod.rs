//! Diagnostics → text. One file a format; [`FORMATS`] lists them all.
//!
//! Formats are pure: they neither print nor ask whether there is a terminal. [`Style`] says what the
//! terminal can show.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod plain;
mod sarif;
mod short;
mod words;

pub use words::visible;

use serde::Serialize;

use crate::diag::{Diagnostic, RuleText};

/// A format of diagnostics.
#[derive(Debug)]
pub struct Format {
    /// Name for `--format`.
    pub name: &'static str,
    /// One line for the help.
    pub summary: &'static str,
    /// Writes all diagnostics, line feed at the end. Formats for people write nothing when there are none.
    pub write: fn(&[Diagnostic], &Style) -> String,
}

/// Every format, the default first.
pub static FORMATS: &[&Format] = &[
    DEFAULT,
    &short::FORMAT,
    &plain::FORMAT,
    &json::FORMAT,
    &sarif::FORMAT,
    &github::FORMAT,
    &gitlab::FORMAT,
    &junit::FORMAT,
];

/// The format that is used when none is asked for.
pub const DEFAULT: &Format = &human::FORMAT;

/// What the place that shows the text can show, and what formats may say beside the findings.
#[derive(Clone, Debug)]
pub struct Style {
    /// Colours.
    pub color: bool,
    /// Box-drawing characters.
    pub unicode: bool,
    /// Columns.
    pub width: usize,
    /// The project's folder as seen from where the report is read, `/` at its end; empty where they are
    /// the same. It goes before each path, other than in `json`.
    pub folder: String,
    /// What a rule says of itself, by its code.
    pub rule: fn(&str) -> Option<RuleText>,
}

/// The format with this name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name)
}

/// `value` as a JSON document with a line feed at its end.
fn json_document(value: &impl Serialize) -> String {
    // Documents of reports hold strings and numbers only, which always serialize.
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Severity;
    use crate::source::{SourceFile, Span};
    use snapbox::{assert_data_eq, str};

    const PLAIN: Style = Style {
        color: false,
        unicode: true,
        width: 100,
        folder: String::new(),
        rule: |_| None,
    };

    fn examples() -> Vec<Diagnostic> {
        let arabic = SourceFile::from_text("locales/ar/a.ftl", "x = أهلا\ny = مرحبا { $nme }\n");
        let english = SourceFile::from_text("locales/en-US/a.ftl", "y = Hello { $name }\n");
        let at = arabic.text().find("$nme").unwrap();
        let name = english.text().find("$name").unwrap();
        vec![
            Diagnostic::error(
                "reference/unknown-variable",
                arabic.locate(Span::new(at..at + 4)),
                "`y` uses `$nme`, which is not defined",
            )
            .with_related(english.locate(Span::new(name..name + 5)), "the source says")
            .with_help("write `$name`, or define `nme` under [variables]"),
            Diagnostic::error(
                "coverage/missing-catalogue",
                crate::source::Location::file("locales/vi/a.ftl"),
                "Nothing is translated\u{1b}[31m.",
            )
            .with_severity(Severity::Warning),
        ]
    }

    #[test]
    fn human_underlines_the_text_and_says_what_to_do() {
        assert_data_eq!(
            (format("human").unwrap().write)(&examples(), &PLAIN),
            str![[r#"
error[reference/unknown-variable]: `y` uses `$nme`, which is not defined.
  ╭▸ locales/ar/a.ftl:2:13
  │
2 │ y = مرحبا { $nme }
  │             ━━━━
  │
  ⸬  locales/en-US/a.ftl:1:13
  │
1 │ y = Hello { $name }
  │             ───── the source says
  │
  ╰ help: Write `$name`, or define `nme` under [variables].

warning[coverage/missing-catalogue]: Nothing is translated<U+001B>[31m.
 ─▸ locales/vi/a.ftl


"#]]
        );
    }

    #[test]
    fn short_is_one_line_a_finding() {
        assert_data_eq!(
            (format("short").unwrap().write)(&examples(), &PLAIN),
            str![[r#"
locales/ar/a.ftl:2:13: error[reference/unknown-variable]: `y` uses `$nme`, which is not defined. Write `$name`, or define `nme` under [variables].
locales/vi/a.ftl: warning[coverage/missing-catalogue]: Nothing is translated<U+001B>[31m.

"#]]
        );
    }

    #[test]
    fn json_holds_every_place() {
        let json = (format("json").unwrap().write)(&examples(), &PLAIN);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["findings"][0]["location"]["column"], 13);
        assert_eq!(
            value["findings"][0]["related"][0]["label"],
            "the source says"
        );
        assert_eq!(
            value["findings"][1]["message"],
            "Nothing is translated\u{1b}[31m."
        );
    }

    #[test]
    fn plain_says_one_thing_a_sentence() {
        assert_data_eq!(
            (format("plain").unwrap().write)(&examples(), &PLAIN),
            str![[r#"
Finding 1 of 2: error.
`y` uses `$nme`, which is not defined.
Place: file locales/ar/a.ftl, line 2, column 13.
The source says: file locales/en-US/a.ftl, line 1, column 13.
What to do: Write `$name`, or define `nme` under [variables].
Rule: reference/unknown-variable.

Finding 2 of 2: warning.
Nothing is translated<U+001B>[31m.
Place: file locales/vi/a.ftl.
Rule: coverage/missing-catalogue.


"#]]
        );
    }

    /// What no format may stumble over: line feeds and controls in every text, mixed directions, a long
    /// quotation, no line, what XML, JSON and workflow commands escape.
    fn hostile() -> Vec<Diagnostic> {
        let file = SourceFile::from_text("locales/ar/a b,c:100%.ftl", "x = أهلا\u{202E} <b>&\n");
        let text = "“أهلا\u{202E}\r\n::error::<![CDATA[]]>&\"'\u{0}\u{FFFF} 100%, a:b”";
        vec![
            Diagnostic::error("text/bidi-control", file.locate(Span::new(4..20)), text)
                .about_locale(&"ar".into())
                .with_related(file.locate(Span::new(0..1)), text)
                .with_help(text),
            Diagnostic::error(
                "text/long",
                crate::source::Location::file("a\nb.ftl"),
                format!("“{}”", "ﷺ ".repeat(3000)),
            )
            .with_severity(Severity::Note),
            Diagnostic::error("text/long", file.locate(Span::new(0..usize::MAX)), ""),
        ]
    }

    #[test]
    fn no_format_stumbles() {
        let style = Style {
            folder: "my leaflets/".to_owned(),
            ..PLAIN
        };
        for format in FORMATS {
            let text = (format.write)(&hostile(), &style);
            assert!(text.ends_with('\n'), "{}", format.name);
            let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202E}';
            let is_exact = ["json", "sarif"].contains(&format.name);
            assert!(
                is_exact || !text.contains(steers),
                "{}: {text}",
                format.name
            );
            match format.name {
                "json" | "sarif" | "gitlab" => {
                    let value: Result<serde_json::Value, _> = serde_json::from_str(&text);
                    assert!(value.is_ok(), "{}", format.name);
                }
                "short" | "github" => assert_eq!(text.lines().count(), 3, "{text}"),
                _ => {}
            }
        }
    }

    #[test]
    fn github_escapes_and_cuts() {
        let text = (format("github").unwrap().write)(&hostile(), &PLAIN);
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines[0].starts_with(
                "::error file=locales/ar/a b%2Cc%3A100%25.ftl,line=1,endLine=1,col=5,endColumn="
            ),
            "{text}"
        );
        assert!(lines[0].contains(",title=text/bidi-control::“"), "{text}");
        assert!(lines[0].contains("100%25, a:b"), "{text}");
        assert!(lines[1].chars().count() < 1100);
        assert!(
            lines[1].starts_with("::notice file=a%0Ab.ftl,title=text/long::"),
            "{text}"
        );
    }

    #[test]
    fn with_nothing_found_documents_are_whole_and_texts_empty() {
        for format in FORMATS {
            let text = (format.write)(&[], &PLAIN);
            let is_document = ["json", "sarif", "gitlab", "junit"].contains(&format.name);
            assert_eq!(text.is_empty(), !is_document, "{}", format.name);
        }
    }
}
