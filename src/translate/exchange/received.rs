//! What a file of a translation tool holds, before anything is known of the project it belongs to.

use std::sync::Arc;

use crate::catalog::Origin;
use crate::diag::Diagnostic;
use crate::source::{Location, SourceFile, Span};
use crate::translate::exchange::Stamp;

/// A file that came back.
#[derive(Debug)]
pub struct Received {
    /// Its path, for messages.
    pub path: String,
    /// Its text, where it is a text file.
    pub file: Option<Arc<SourceFile>>,
    /// The language of the source texts, as the file names it.
    pub source: Option<String>,
    /// The language of the translations, as the file names it.
    pub language: Option<String>,
    /// Who translated, as the file names them.
    pub translator: Option<String>,
    /// The texts.
    pub units: Vec<ReceivedUnit>,
}

/// One text of it.
#[derive(Debug)]
pub struct ReceivedUnit {
    /// Where it stands: bytes of the file's text, or, where it is no text file, the row from 1 as start.
    pub place: Span,
    /// `slug#id`
    pub context: String,
    /// The source text it shows.
    pub source: String,
    /// The translation; empty when there is none.
    pub target: String,
    /// The source text that a translation which is behind its source is of, where the file says it.
    pub previous: Option<String>,
    /// Whether the file says that the translation fits its source.
    pub confirmed: bool,
    /// Whether somebody marked the translation as one that does not fit its source.
    pub doubted: bool,
    /// Whether the file says that the text is gone.
    pub obsolete: bool,
    /// The hashes of the export.
    pub stamp: Stamp,
    /// How the translation was made, where the file says it.
    pub origin: Option<Origin>,
    /// The translator's own comments, line by line.
    pub comments: Vec<String>,
    /// Why it cannot be used, found while it was read.
    pub refused: Option<Refused>,
    /// What is wrong with its inline codes, which counts only where it was edited.
    pub damaged: Option<Refused>,
}

/// Why one text is not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The rule.
    pub code: &'static str,
    /// What is wrong with the text, as the end of a sentence that begins with its id.
    pub reason: String,
    /// What to do.
    pub help: String,
}

impl ReceivedUnit {
    /// Whether Polyleaf wrote it, texts as Fluent values; other programs write Markdown.
    pub(super) fn is_ours(&self) -> bool {
        self.stamp.source.is_some()
    }
}

impl Received {
    /// Line and column of a text.
    pub fn locate(&self, place: Span) -> Location {
        match &self.file {
            Some(file) => file.locate(place),
            None => Location {
                line: place.start,
                column: 1,
                end_line: place.start,
                end_column: 1,
                ..Location::file(&self.path)
            },
        }
    }

    /// A refusal as a finding.
    pub(super) fn finding(&self, unit: &ReceivedUnit, refused: Refused) -> Diagnostic {
        let (slug, id) = unit.context.split_once('#').unwrap_or(("", &unit.context));
        let message = format!("{id} {}.", refused.reason);
        Diagnostic::error(refused.code, self.locate(unit.place), message)
            .with_help(refused.help)
            .about_article(&slug.into())
            .about_id(id)
    }
}
