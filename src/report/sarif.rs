//! SARIF 2.1.0, which code scanning services and editors read. Columns count Unicode characters.
//!
//! Format: <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diag::{Diagnostic, Fix, Level, Severity, fingerprints};
use crate::report::words::{message_and_help, sentence};
use crate::report::{Format, Style, json_document};
use crate::source::Location;

/// Name and version of the fingerprint that services compare.
const FINGERPRINT: &str = "polyleafSubject/v1";

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "sarif",
    summary: "SARIF 2.1.0, for code scanning and editors",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let mut codes: Vec<&str> = diagnostics.iter().map(|it| it.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, style)).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .zip(fingerprints(diagnostics))
        .map(|(finding, fingerprint)| {
            let index = codes.binary_search(&finding.code).unwrap_or_default();
            result(finding, index, &fingerprint, style)
        })
        .collect();
    json_document(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {
                "driver": {
                    "name": "Polyleaf",
                    "version": env!("CARGO_PKG_VERSION"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "language": "en",
                    "rules": rules,
                },
            },
            "language": "en",
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn rule(code: &str, style: &Style) -> Value {
    let family = code.split('/').next().unwrap_or(code);
    let Some(text) = (style.rule)(code) else {
        return json!({ "id": code, "name": pascal(code), "properties": { "tags": [family] } });
    };
    let level = match text.level {
        Level::Allow => "none",
        Level::Warn => "warning",
        Level::Deny => "error",
    };
    // The examples are files of a project, too long for the page of a finding.
    let (_, body) = text.explanation.split_once("\n\n").unwrap_or_default();
    let body = body
        .split("\n## Examples")
        .next()
        .unwrap_or(body)
        .trim_end();
    let what = body.split("\n## ").next().unwrap_or(body).trim_end();
    json!({
        "id": code,
        "name": pascal(code),
        "shortDescription": { "text": sentence(text.summary) },
        "fullDescription": { "text": what, "markdown": what },
        "help": { "text": body, "markdown": body },
        "defaultConfiguration": { "level": level, "enabled": text.level != Level::Allow },
        "properties": { "tags": [family] },
    })
}

/// `text/doubled-space` as the one word that services show: `TextDoubledSpace`.
fn pascal(code: &str) -> String {
    let words = code.split(['/', '-']).map(|word| {
        let mut word = word.to_owned();
        if let Some(first) = word.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        word
    });
    words.collect()
}

fn result(finding: &Diagnostic, rule: usize, fingerprint: &str, style: &Style) -> Value {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let place = object([
        ("physicalLocation", Some(physical(&finding.location, style))),
        ("logicalLocations", logical(finding)),
    ]);
    let related: Vec<Value> = finding
        .related
        .iter()
        .enumerate()
        .map(|(at, (location, label))| {
            json!({
                "id": at + 1,
                "physicalLocation": physical(location, style),
                "message": { "text": sentence(label) },
            })
        })
        .collect();
    object([
        ("ruleId", Some(json!(finding.code))),
        ("ruleIndex", Some(json!(rule))),
        ("level", Some(json!(level))),
        (
            "message",
            Some(json!({ "text": message_and_help(finding) })),
        ),
        ("locations", Some(json!([place]))),
        (
            "relatedLocations",
            (!related.is_empty()).then(|| json!(related)),
        ),
        (
            "fixes",
            finding.fix.as_deref().map(|fix| json!([fixed(fix, style)])),
        ),
        (
            "partialFingerprints",
            Some(json!({ FINGERPRINT: fingerprint })),
        ),
    ])
}

/// Locale, article and message that a finding concerns, as one name from the outside in.
fn logical(finding: &Diagnostic) -> Option<Value> {
    let subject = &finding.subject;
    let names = [&subject.locale, &subject.article];
    let names = names.into_iter().flatten().map(|name| &**name);
    let names: Vec<&str> = names.chain(subject.id.as_deref()).collect();
    names.last().map(
        |name| json!([{ "name": name, "fullyQualifiedName": names.join("/"), "kind": "resource" }]),
    )
}

/// A change, file by file.
fn fixed(fix: &Fix, style: &Style) -> Value {
    let mut files: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for edit in &fix.edits {
        let replacement = json!({
            "deletedRegion": region(&edit.location),
            "insertedContent": { "text": edit.edit.replacement },
        });
        let file = files.entry(&edit.location.path).or_default();
        file.push(replacement);
    }
    let changes: Vec<Value> = files
        .into_iter()
        .map(|(path, replacements)| {
            json!({ "artifactLocation": artifact(path, style), "replacements": replacements })
        })
        .collect();
    json!({ "description": { "text": sentence(&fix.title) }, "artifactChanges": changes })
}

fn physical(location: &Location, style: &Style) -> Value {
    json!({ "artifactLocation": artifact(&location.path, style), "region": region(location) })
}

fn artifact(path: &str, style: &Style) -> Value {
    json!({ "uri": uri(&format!("{}{path}", style.folder)) })
}

fn region(location: &Location) -> Value {
    match location.line {
        // Services show no result without a line.
        0 => json!({ "startLine": 1 }),
        line => object([
            ("startLine", Some(json!(line))),
            ("startColumn", Some(json!(location.column))),
            ("endLine", Some(json!(location.end_line))),
            ("endColumn", Some(json!(location.end_column))),
            (
                "snippet",
                snippet(location).map(|text| json!({ "text": text })),
            ),
        ]),
    }
}

/// An object of the keys that have a value.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    let members = members.into_iter();
    let present = members.filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Value::Object(present.collect())
}

/// The text of a place, where all of it is in the excerpt.
fn snippet(location: &Location) -> Option<&str> {
    let excerpt = location.excerpt.as_ref()?;
    let text = excerpt.text.get(excerpt.highlight.clone())?;
    let length = location.end_column.checked_sub(location.column)?;
    let is_whole = location.line == location.end_line
        && u32::try_from(text.chars().count()).is_ok_and(|it| it == length);
    is_whole.then_some(text)
}

/// A relative path as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_references() {
        assert_eq!(uri("a b/é:%.md"), "a%20b/%C3%A9%3A%25.md");
    }
}
