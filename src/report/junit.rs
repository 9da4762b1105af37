//! `JUnit` XML, which every CI system shows: a suite for each language, a test for each finding.
//!
//! A test is a finding and not a rule, since CI systems show the first failure of a test only. Errors are
//! failures; warnings and notes pass with an output, for they fail no run.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::diag::{Diagnostic, Severity};
use crate::report::words::{cut, help, language, message, on_one_line, place, visible};
use crate::report::{Format, Style};

/// Characters of a test's name that CI systems show on a line.
const NAME: usize = 120;

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "junit",
    summary: "JUnit XML, for the test reports of CI systems",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let mut text = String::new();
    // Writing to a String cannot fail.
    let _ = document(diagnostics, style, &mut text);
    text
}

fn document(diagnostics: &[Diagnostic], style: &Style, xml: &mut String) -> std::fmt::Result {
    let mut suites: BTreeMap<Option<&str>, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in diagnostics {
        let locale = finding.subject.locale.as_deref();
        suites.entry(locale).or_default().push(finding);
    }
    writeln!(xml, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(
        xml,
        r#"<testsuites name="polyleaf check" tests="{}" failures="{}" errors="0">"#,
        diagnostics.len().max(1),
        failures(diagnostics)
    )?;
    // Some systems take a report without tests for a broken one.
    if diagnostics.is_empty() {
        xml.push_str(concat!(
            r#"  <testsuite name="every language" tests="1" failures="0" errors="0" skipped="0">"#,
            "\n",
            r#"    <testcase classname="polyleaf" name="nothing was found"/>"#,
            "\n  </testsuite>\n"
        ));
    }
    for (locale, findings) in &suites {
        let name = locale.map_or_else(|| "source and project".to_owned(), language);
        writeln!(
            xml,
            r#"  <testsuite name="{}" tests="{}" failures="{}" errors="0" skipped="0">"#,
            escaped(&name),
            findings.len(),
            failures(findings.iter().copied())
        )?;
        let mut names = BTreeSet::new();
        for finding in findings {
            test(finding, &mut names, style, xml)?;
        }
        xml.push_str("  </testsuite>\n");
    }
    writeln!(xml, "</testsuites>")
}

fn failures<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> usize {
    let errors = findings.into_iter();
    errors.filter(|it| it.severity == Severity::Error).count()
}

fn test(
    finding: &Diagnostic,
    names: &mut BTreeSet<(&'static str, String)>,
    style: &Style,
    xml: &mut String,
) -> std::fmt::Result {
    let path = format!("{}{}", style.folder, finding.location.path);
    let line = match finding.location.line {
        0 => String::new(),
        line => format!(r#" line="{line}""#),
    };
    writeln!(
        xml,
        r#"    <testcase classname="{}" name="{}" file="{}"{line}>"#,
        escaped(finding.code),
        escaped(&name(finding, &path, names)),
        escaped(&path),
    )?;
    let told = message(finding);
    let mut more = sentence_of_place(finding, style);
    if let Some(help) = help(finding) {
        write!(more, "\n{help}")?;
    }
    match finding.severity {
        Severity::Error => writeln!(
            xml,
            r#"      <failure type="{}" message="{}">{}</failure>"#,
            escaped(finding.code),
            escaped(&told),
            escaped(&more)
        )?,
        severity => writeln!(
            xml,
            "      <system-out>{severity}: {}</system-out>",
            escaped(&format!("{told}\n{more}"))
        )?,
    }
    writeln!(xml, "    </testcase>")
}

/// Without a line, so that a test keeps its name while lines move; a number tells those alike apart.
fn name(finding: &Diagnostic, path: &str, names: &mut BTreeSet<(&'static str, String)>) -> String {
    let path = on_one_line(path);
    let message = message(finding);
    let name = match &finding.subject.id {
        Some(id) => format!("{path}: {}", on_one_line(id)),
        None if message.starts_with(&*finding.location.path) => message,
        None => format!("{path}: {message}"),
    };
    let name = cut(name, NAME);
    let mut unique = name.clone();
    let mut number = 1;
    while !names.insert((finding.code, unique.clone())) {
        number += 1;
        unique = format!("{name} ({number})");
    }
    unique
}

fn sentence_of_place(finding: &Diagnostic, style: &Style) -> String {
    let place = place(&finding.location, &style.folder);
    format!("In {place}.")
}

/// `text` as character data or the value of an attribute; what XML cannot hold is made visible.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in visible(text).chars() {
        match c {
            '&' => result.push_str("&amp;"),
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '"' => result.push_str("&quot;"),
            '\n' => result.push_str("&#10;"),
            '\u{FFFE}' | '\u{FFFF}' => result.push('\u{FFFD}'),
            c => result.push(c),
        }
    }
    result
}
