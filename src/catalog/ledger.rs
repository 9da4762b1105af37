//! `<slug>.review.tsv`: who translated what from which source text, and who signed it.
//!
//! Hashes have a prefix so that a spreadsheet leaves them alone, and there is an empty line after every
//! record, the last one included: git merges changes to neighbouring lines as a conflict, and so two people
//! can change neighbouring records, or one the last record and the other append one.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::catalog::Hash;
use crate::catalog::entry::is_entry_id;
use crate::catalog::unreadable::quoted;
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// The columns, in order.
const COLUMNS: [&str; 10] = [
    "id",
    "source",
    "target",
    "origin",
    "recorded",
    "translator",
    "reviewer",
    "qualified",
    "reviewed",
    "signed",
];

const MANGLED: &str = "review/mangled-ledger";

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

impl Origin {
    /// The word in files and options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
            Self::Memory => "memory",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text is none of `human`, `machine`, `memory`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnOrigin;

impl fmt::Display for NotAnOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an origin is one of human, machine, memory, unknown")
    }
}

impl std::error::Error for NotAnOrigin {}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        [Self::Human, Self::Machine, Self::Memory, Self::Unknown]
            .into_iter()
            .find(|origin| origin.name() == text)
            .ok_or(NotAnOrigin)
    }
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
    /// Parses a ledger. Rows may be in any order, lines may end in CRLF, empty lines do not matter.
    ///
    /// # Errors
    /// A mangled ledger is refused whole: one diagnostic per bad row, naming row and column.
    pub fn parse(file: Arc<SourceFile>) -> Result<Self, Vec<Diagnostic>> {
        let text = file.text();
        let header = text.lines().next().unwrap_or_default();
        if !header.split('\t').eq(COLUMNS) {
            let message = if text.is_empty() {
                "the ledger is empty; its first line must name the columns".to_owned()
            } else {
                format!("the first line of the ledger, {}, does not name its columns", quoted(header))
            };
            return Err(vec![mangled(&file, Span::new(0..header.len()), message)]);
        }
        let mut rows = Vec::with_capacity(text.len() / 96);
        let mut problems = Vec::new();
        let mut start = 0;
        for (number, line) in (1_usize..).zip(text.split_inclusive('\n')) {
            let content = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(start..start + content.len());
            start += line.len();
            if number == 1 || content.is_empty() {
                continue;
            }
            match Row::parse(content, span) {
                Ok(row) => rows.push(row),
                Err((at, reason)) => {
                    problems.push(mangled(&file, at, format!("row {number} of the ledger, {reason}")));
                }
            }
        }
        rows.sort_by(|one, other| file.slice(one.id).cmp(file.slice(other.id)));
        let pairs = rows.iter().zip(rows.iter().skip(1));
        for (first, second) in pairs.filter(|(one, other)| file.slice(one.id) == file.slice(other.id)) {
            let id = file.slice(second.id);
            let place = file.locate(first.id);
            let row = file.locate(second.id).line;
            let message = format!(
                "row {row} of the ledger, column id: `{id}` has a row already, row {}",
                place.line
            );
            problems.push(
                mangled(&file, second.id, message).with_related(place, "the other row"),
            );
        }
        if problems.is_empty() {
            Ok(Self { file, rows })
        } else {
            problems.sort_by_key(|problem| problem.location.line);
            Err(problems)
        }
    }

    /// The row of a message.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows
            .binary_search_by(|row| self.file.slice(row.id).cmp(id))
            .ok()
            .and_then(|at| self.rows.get(at))
    }

    /// A ledger's text: header, then each record followed by an empty line, sorted by id.
    ///
    /// Tabs, line feeds and quotation marks, which no field may hold, become spaces.
    pub fn write(rows: &[RowText]) -> String {
        let mut sorted: Vec<&RowText> = rows.iter().collect();
        sorted.sort_by(|one, other| one.id.cmp(&other.id));
        let mut text = String::with_capacity(128 * (rows.len() + 1));
        text.push_str(&COLUMNS.join("\t"));
        text.push_str("\n\n");
        for row in sorted {
            push_field(&mut text, &row.id);
            for field in [
                &row.source.to_string(),
                &row.target.to_string(),
                row.origin.name(),
                &row.recorded,
            ]
            .into_iter()
            .chain(row.rest.iter().map(String::as_str))
            {
                text.push('\t');
                push_field(&mut text, field);
            }
            text.push_str("\n\n");
        }
        text
    }
}

fn push_field(text: &mut String, field: &str) {
    text.extend(field.chars().map(|character| match character {
        '\t' | '\n' | '\r' | '"' => ' ',
        other => other,
    }));
}

fn mangled(file: &SourceFile, at: Span, message: String) -> Diagnostic {
    Diagnostic::error(MANGLED, file.locate(at), message).with_help(
        "restore the file from version control (for example `git checkout -- FILE`), then repeat the change \
         with Polyleaf; spreadsheets and editors that remove tabs at the end of lines damage it",
    )
}

impl Row {
    fn parse(line: &str, span: Span) -> Result<Self, (Span, String)> {
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
            .iter()
            .any(|marker| line.starts_with(marker))
        {
            let reason = format!("{}, was left by a merge that is not finished", quoted(line));
            return Err((span, reason));
        }
        let found = line.split('\t').count();
        if found != COLUMNS.len() {
            let columns = COLUMNS.len();
            return Err((span, format!("has {found} columns instead of {columns}")));
        }
        let mut start = span.start as usize;
        let mut fields = line.split('\t').zip(COLUMNS).map(|(field, column)| {
            let field_span = Span::new(start..start + field.len());
            start += field.len() + 1;
            Field {
                text: field,
                span: field_span,
                column,
            }
        });
        let mut next = || {
            let field = fields.next().unwrap_or(Field { text: "", span, column: "" });
            if field.text.contains('"') {
                return Err(field.wrong("holds a quotation mark"));
            }
            Ok(field)
        };
        let row = Self {
            id: next()?.check(is_entry_id, "is not the id of a text")?.span,
            source: next()?.hash()?,
            target: next()?.hash()?,
            origin: {
                let field = next()?;
                field.text.parse().map_err(|error: NotAnOrigin| {
                    field.wrong(&format!("is not known: {error}"))
                })?
            },
            recorded: next()?.check(is_day, "is not a day such as 2026-11-20")?.span,
            translator: next()?.span,
            reviewer: next()?.span,
            qualified: next()?
                .check(|text| matches!(text, "" | "yes" | "no"), "is neither yes nor no")?
                .text
                == "yes",
            reviewed: next()?
                .check(|text| text.is_empty() || is_day(text), "is not a day such as 2026-11-20")?
                .span,
            signed: {
                let field = next()?;
                if field.text.is_empty() {
                    None
                } else {
                    Some(field.hash()?)
                }
            },
            span,
        };
        Ok(row)
    }

    /// The record as text; `file` is the ledger's.
    pub fn text(&self, file: &SourceFile) -> RowText {
        let field = |span: Span| file.slice(span).to_owned();
        let qualified = file
            .slice(self.span)
            .split('\t')
            .nth(7)
            .unwrap_or_default()
            .to_owned();
        RowText {
            id: field(self.id),
            source: self.source,
            target: self.target,
            origin: self.origin,
            recorded: field(self.recorded),
            rest: [
                field(self.translator),
                field(self.reviewer),
                qualified,
                field(self.reviewed),
                self.signed.map(|hash| hash.to_string()).unwrap_or_default(),
            ],
        }
    }
}

struct Field<'t> {
    text: &'t str,
    span: Span,
    column: &'static str,
}

impl Field<'_> {
    fn check(self, valid: impl Fn(&str) -> bool, complaint: &str) -> Result<Self, (Span, String)> {
        if valid(self.text) {
            Ok(self)
        } else {
            Err(self.wrong(complaint))
        }
    }

    fn hash(&self) -> Result<Hash, (Span, String)> {
        self.text
            .parse()
            .map_err(|error: crate::catalog::hash::NotAHash| {
                self.wrong(&format!("is not a hash: {error}"))
            })
    }

    fn wrong(&self, complaint: &str) -> (Span, String) {
        let reason = format!("column {}: {} {complaint}", self.column, quoted(self.text));
        (self.span, reason)
    }
}

/// `YYYY-MM-DD`; whether there is such a day is not asked.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
