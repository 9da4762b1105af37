//! One JSON document for programs. Columns count Unicode characters.

use serde::Serialize;

use crate::diag::{Diagnostic, Fix};
use crate::report::words::{exact_message, sentence};
use crate::report::{Format, Style, json_document};
use crate::source::Location;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document<'a> {
    /// Version of this format; it grows by new keys only.
    version: u32,
    column_unit: &'static str,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Finding<'a> {
    code: &'a str,
    severity: String,
    message: String,
    location: Place<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<Related<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Change<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place<'a> {
    path: &'a str,
    #[serde(skip_serializing_if = "is_zero")]
    line: u32,
    #[serde(skip_serializing_if = "is_zero")]
    column: u32,
    #[serde(skip_serializing_if = "is_zero")]
    end_line: u32,
    #[serde(skip_serializing_if = "is_zero")]
    end_column: u32,
}

#[derive(Serialize)]
struct Related<'a> {
    label: &'a str,
    location: Place<'a>,
}

#[derive(Serialize)]
struct Change<'a> {
    title: &'a str,
    edits: Vec<Replacement<'a>>,
}

#[derive(Serialize)]
struct Replacement<'a> {
    location: Place<'a>,
    text: &'a str,
}

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "json",
    summary: "one JSON document, for programs",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], _style: &Style) -> String {
    let findings = diagnostics.iter().map(finding).collect();
    let document = Document {
        version: 1,
        column_unit: "unicodeCodePoints",
        findings,
    };
    json_document(&document)
}

fn finding(diagnostic: &Diagnostic) -> Finding<'_> {
    Finding {
        code: diagnostic.code,
        severity: diagnostic.severity.to_string(),
        message: exact_message(diagnostic),
        location: place(&diagnostic.location),
        related: diagnostic
            .related
            .iter()
            .map(|(location, label)| Related {
                label,
                location: place(location),
            })
            .collect(),
        help: diagnostic.help.as_deref().map(sentence),
        fix: diagnostic.fix.as_deref().map(change),
        article: diagnostic.subject.article.as_deref(),
        locale: diagnostic.subject.locale.as_deref(),
        id: diagnostic.subject.id.as_deref(),
    }
}

fn change(fix: &Fix) -> Change<'_> {
    let edits = fix.edits.iter().map(|it| Replacement {
        location: place(&it.location),
        text: &it.edit.replacement,
    });
    Change {
        title: &fix.title,
        edits: edits.collect(),
    }
}

fn place(location: &Location) -> Place<'_> {
    Place {
        path: &location.path,
        line: location.line,
        column: location.column,
        end_line: location.end_line,
        end_column: location.end_column,
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}
