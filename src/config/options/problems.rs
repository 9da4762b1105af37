//! The mistakes of a file as they are found: each with its place and its remedy.

use std::sync::Arc;

use super::INVALID;
use crate::diag::{Diagnostic, Severity};
use crate::source::{SourceFile, Span};

/// Mistakes found so far.
#[derive(Debug)]
pub(super) struct Problems<'f> {
    file: &'f Arc<SourceFile>,
    found: Vec<(Span, Diagnostic)>,
}

impl<'f> Problems<'f> {
    pub(super) fn new(file: &'f Arc<SourceFile>) -> Self {
        Self {
            file,
            found: Vec::new(),
        }
    }

    pub(super) fn file(&self) -> &'f SourceFile {
        self.file
    }

    /// A mistake that makes the settings unusable, with its remedy.
    pub(super) fn error(&mut self, span: Span, message: String, help: impl Into<String>) {
        let found = Diagnostic::error(INVALID, self.file.locate(span), message).with_help(help);
        self.found.push((span, found));
    }

    /// Something doubtful, with its remedy.
    pub(super) fn warning(&mut self, span: Span, message: String, help: impl Into<String>) {
        let found = Diagnostic::error(INVALID, self.file.locate(span), message)
            .with_severity(Severity::Warning)
            .with_help(help);
        self.found.push((span, found));
    }

    /// All findings in the order of their places.
    pub(super) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|(span, _)| *span);
        self.found.into_iter().map(|(_, found)| found).collect()
    }
}

/// A text of the file as a message may quote it: short, and without characters that garble a terminal.
pub(super) fn shown(text: &str) -> String {
    let mut result = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == 80 {
            result.push('…');
            break;
        }
        if c.is_control() || ('\u{100000}'..='\u{10FFFD}').contains(&c) {
            result.extend(c.escape_unicode());
        } else {
            result.push(c);
        }
    }
    result
}
