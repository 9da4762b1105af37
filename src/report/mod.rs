//! Diagnostics → text. One file a format; [`FORMATS`] lists them all.
//!
//! Formats are pure: they neither print nor ask whether there is a terminal. [`Style`] says what the
//! terminal can show.

mod human;
mod json;
mod short;

use crate::diag::Diagnostic;

/// A format of diagnostics.
#[derive(Debug)]
pub struct Format {
    /// Name for `--format`.
    pub name: &'static str,
    /// One line for the help.
    pub summary: &'static str,
    /// Writes all diagnostics, line feed at the end, or nothing when there are none.
    pub write: fn(&[Diagnostic], &Style) -> String,
}

/// Every format, the default first.
pub static FORMATS: &[&Format] = &[DEFAULT, &short::FORMAT, &json::FORMAT];

/// The format that is used when none is asked for.
pub const DEFAULT: &Format = &human::FORMAT;

/// What the place that shows the text can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Colours.
    pub color: bool,
    /// Box-drawing characters.
    pub unicode: bool,
    /// Columns.
    pub width: usize,
}

/// The format with this name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name)
}

/// `text` with everything that could steer a terminal or reorder a line made visible: control characters
/// other than the line feed, and bidirectional controls.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        let steers = (c.is_control() && c != '\n')
            || matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if steers {
            shown.push_str(&format!("<U+{:04X}>", u32::from(c)));
        } else {
            shown.push(c);
        }
    }
    shown
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
                "nothing is translated\u{1b}[31m",
            )
            .with_severity(Severity::Warning),
        ]
    }

    #[test]
    fn human_underlines_the_text_and_says_what_to_do() {
        assert_data_eq!(
            (format("human").unwrap().write)(&examples(), &PLAIN),
            str![[r#"
error[reference/unknown-variable]: `y` uses `$nme`, which is not defined
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
  ╰ help: write `$name`, or define `nme` under [variables]

warning[coverage/missing-catalogue]: nothing is translated<U+001B>[31m
 ─▸ locales/vi/a.ftl


"#]]
        );
    }

    #[test]
    fn short_is_one_line_a_finding() {
        assert_data_eq!(
            (format("short").unwrap().write)(&examples(), &PLAIN),
            str![[r#"
locales/ar/a.ftl:2:13: error[reference/unknown-variable]: `y` uses `$nme`, which is not defined; write `$name`, or define `nme` under [variables]
locales/vi/a.ftl: warning[coverage/missing-catalogue]: nothing is translated<U+001B>[31m

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
            "nothing is translated\u{1b}[31m"
        );
    }

    #[test]
    fn what_steers_a_terminal_is_made_visible() {
        assert_eq!(visible("a\u{202E}b\u{1b}\nc"), "a<U+202E>b<U+001B>\nc");
    }
}
