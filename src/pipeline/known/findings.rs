//! Findings as bytes, and back.

use std::sync::Arc;

use crate::check::rule;
use crate::diag::{Diagnostic, Fix, FixEdit, Severity, Subject};
use crate::source::{Edit, Excerpt, Location, Span};

use super::bytes::{Reader, Writer};

/// Writes a finding.
pub(super) fn encode_finding(out: &mut Writer, finding: &Diagnostic) {
    let Diagnostic {
        code,
        severity,
        message,
        location,
        related,
        help,
        subject: Subject {
            article,
            locale,
            id,
        },
        fix,
    } = finding;
    out.text(code);
    out.byte(match severity {
        Severity::Note => 0,
        Severity::Warning => 1,
        Severity::Error => 2,
    });
    out.text(message);
    encode_location(out, location);
    out.count(related.len());
    for (location, words) in related {
        encode_location(out, location);
        out.text(words);
    }
    out.maybe(help.as_deref());
    out.maybe(article.as_deref());
    out.maybe(locale.as_deref());
    out.maybe(id.as_deref());
    out.maybe(fix.as_ref().map(|fix| fix.title.as_str()));
    if let Some(fix) = fix {
        out.count(fix.edits.len());
        for edit in &fix.edits {
            encode_edit(out, edit);
        }
    }
}

/// Reads a finding.
pub(super) fn decode_finding(input: &mut Reader<'_>) -> Option<Diagnostic> {
    Some(Diagnostic {
        code: rule(input.text()?)?.code,
        severity: match input.byte()? {
            0 => Severity::Note,
            1 => Severity::Warning,
            2 => Severity::Error,
            _ => return None,
        },
        message: input.text()?.to_owned(),
        location: decode_location(input)?,
        related: input.list(|input| Some((decode_location(input)?, input.text()?.to_owned())))?,
        help: input.maybe()?.map(str::to_owned),
        subject: Subject {
            article: input.maybe()?.map(Arc::from),
            locale: input.maybe()?.map(Arc::from),
            id: input.maybe()?.map(str::to_owned),
        },
        fix: match input.maybe()? {
            None => None,
            Some(title) => Some(Box::new(Fix {
                title: title.to_owned(),
                edits: input.list(decode_edit)?,
            })),
        },
    })
}

fn encode_edit(out: &mut Writer, edit: &FixEdit) {
    let FixEdit {
        location,
        edit: Edit { span, replacement },
        before,
    } = edit;
    encode_location(out, location);
    out.number(span.start.into());
    out.number(span.end.into());
    out.text(replacement);
    out.text(before);
}

fn decode_edit(input: &mut Reader<'_>) -> Option<FixEdit> {
    Some(FixEdit {
        location: decode_location(input)?,
        edit: Edit {
            span: Span {
                start: input.small()?,
                end: input.small()?,
            },
            replacement: input.text()?.to_owned(),
        },
        before: input.text()?.to_owned(),
    })
}

fn encode_location(out: &mut Writer, location: &Location) {
    let Location {
        path,
        line,
        column,
        end_line,
        end_column,
        excerpt,
    } = location;
    out.text(path);
    for number in [line, column, end_line, end_column] {
        out.number(u64::from(*number));
    }
    out.maybe(excerpt.as_ref().map(|it| it.text.as_str()));
    if let Some(excerpt) = excerpt {
        out.count(excerpt.highlight.start);
        out.count(excerpt.highlight.end);
    }
}

fn decode_location(input: &mut Reader<'_>) -> Option<Location> {
    Some(Location {
        path: input.text()?.into(),
        line: input.small()?,
        column: input.small()?,
        end_line: input.small()?,
        end_column: input.small()?,
        excerpt: match input.maybe()? {
            None => None,
            Some(text) => {
                let highlight = input.index()?..input.index()?;
                text.get(highlight.clone())?;
                Some(Excerpt {
                    text: text.to_owned(),
                    highlight,
                })
            }
        },
    })
}
