//! GitLab's code quality report, a subset of Code Climate's.
//!
//! Format: <https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>.

use serde::Serialize;

use crate::diag::{Diagnostic, Severity, fingerprints};
use crate::report::words::message_and_help;
use crate::report::{Format, Style, json_document};
use crate::source::Location;

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Place,
}

#[derive(Serialize)]
struct Place {
    path: String,
    positions: Range,
}

#[derive(Serialize)]
struct Range {
    begin: Position,
    end: Position,
}

#[derive(Serialize)]
struct Position {
    line: u32,
    column: u32,
}

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "gitlab",
    summary: "a code quality report, for GitLab",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let issues: Vec<Issue<'_>> = diagnostics
        .iter()
        .zip(fingerprints(diagnostics))
        .map(|(finding, fingerprint)| Issue {
            description: message_and_help(finding),
            check_name: finding.code,
            fingerprint,
            severity: match finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Note => "info",
            },
            location: place(&finding.location, &style.folder),
        })
        .collect();
    json_document(&issues)
}

/// A finding about a whole file stands at its beginning: the format knows no other way.
fn place(location: &Location, folder: &str) -> Place {
    let position = |line: u32, column: u32| Position {
        line: line.max(1),
        column: column.max(1),
    };
    Place {
        path: format!("{folder}{}", location.path),
        positions: Range {
            begin: position(location.line, location.column),
            end: position(location.end_line, location.end_column),
        },
    }
}
