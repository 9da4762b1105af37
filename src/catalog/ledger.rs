//! `<slug>.review.tsv`: who translated what from which source text, and who signed it.

use std::sync::Arc;

use crate::catalog::Hash;
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Where a translation came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A person wrote it.
    Human,
    /// A machine wrote it.
    Machine,
    /// A translation memory gave it.
    Memory,
    /// Nobody said; judged as machine.
    #[default]
    Unknown,
}

/// A locale's ledger for one article. Rows are sorted by id.
#[derive(Debug)]
pub struct Ledger {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The records.
    pub rows: Vec<Row>,
}

/// One record. Text fields are spans of the file; empty spans for empty fields.
#[derive(Clone, Debug)]
pub struct Row {
    /// Message id.
    pub id: Span,
    /// Hash of the source text that the translation was made from.
    pub source: Hash,
    /// Hash of the translation.
    pub target: Hash,
    /// How it was made.
    pub origin: Origin,
    /// Day of the record, `YYYY-MM-DD`.
    pub recorded: Span,
    /// Who translated.
    pub translator: Span,
    /// Who signed.
    pub reviewer: Span,
    /// Whether the reviewer is a qualified one (`yes`).
    pub qualified: bool,
    /// Day of the signature.
    pub reviewed: Span,
    /// Hash over source and translation as the reader sees them.
    pub signed: Option<Hash>,
    /// The whole line.
    pub span: Span,
}

/// A record as text, for writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowText {
    /// Message id.
    pub id: String,
    /// Hash of the source text.
    pub source: Hash,
    /// Hash of the translation.
    pub target: Hash,
    /// How it was made.
    pub origin: Origin,
    /// `YYYY-MM-DD`
    pub recorded: String,
    /// The five columns after it, as they stand in the file: translator, reviewer, qualified, reviewed, signed.
    pub rest: [String; 5],
}

impl Ledger {
    /// Parses a ledger.
    ///
    /// # Errors
    /// A mangled ledger is refused whole: one diagnostic per bad row, naming row and column.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        Ok(Self {
            file,
            rows: Vec::new(),
        })
    }

    /// The row of a message.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows
            .binary_search_by(|row| self.file.slice(row.id).cmp(id))
            .ok()
            .and_then(|at| self.rows.get(at))
    }

    /// A ledger's text: header, then each record followed by an empty line, sorted by id.
    pub fn write(rows: &[RowText]) -> String {
        let _ = rows;
        String::new()
    }
}
