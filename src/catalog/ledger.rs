//! `<slug>.review.tsv`: who translated what from which source text, and who signed it.
//!
//! Hashes have a prefix so that a spreadsheet leaves them alone, and there is an empty line after every
//! record, the last one included: git merges changes to neighbouring lines as a conflict, and so two people
//! can change neighbouring records, or one the last record and the other append one.

use std::sync::Arc;

use memchr::memchr_iter;

use crate::catalog::entry::is_entry_id;
use crate::catalog::unreadable::quoted;
use crate::catalog::{Hash, NotAHash, NotAnOrigin, Origin};
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
                format!(
                    "the first line of the ledger, {}, does not name its columns",
                    quoted(header)
                )
            };
            return Err(vec![mangled(&file, Span::new(0..header.len()), message)]);
        }
        let mut rows = Vec::with_capacity(text.len() / 96);
        let mut problems = Vec::new();
        let mut start = 0;
        let ends = memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1);
        for (number, end) in (1_usize..).zip(ends.chain([text.len()])) {
            let line = text.get(start..end).unwrap_or_default();
            let content = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(start..start + content.len());
            start = end;
            if number == 1 || content.is_empty() {
                continue;
            }
            match Row::parse(content, span) {
                Ok(row) => rows.push(row),
                Err((at, reason)) => {
                    problems.push(mangled(
                        &file,
                        at,
                        format!("row {number} of the ledger{reason}"),
                    ));
                }
            }
        }
        let id = |row: &Row| file.slice(row.id);
        if !rows.is_sorted_by(|one, other| id(one) < id(other)) {
            rows.sort_by(|one, other| id(one).cmp(id(other)));
            problems.extend(repeated(&file, &rows));
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

/// What is wrong where sorted rows have the same id.
fn repeated(file: &SourceFile, rows: &[Row]) -> Vec<Diagnostic> {
    let pairs = rows.iter().zip(rows.iter().skip(1));
    let same = pairs.filter(|(one, other)| file.slice(one.id) == file.slice(other.id));
    same.map(|(first, second)| {
        let id = file.slice(second.id);
        let place = file.locate(first.id);
        let row = file.locate(second.id).line;
        let message = format!(
            "row {row} of the ledger, column id: `{id}` has a row already, row {}",
            place.line
        );
        mangled(file, second.id, message).with_related(place, "the other row")
    })
    .collect()
}

fn mangled(file: &SourceFile, at: Span, message: String) -> Diagnostic {
    Diagnostic::error(MANGLED, file.locate(at), message).with_help(
        "restore the file from version control (for example `git checkout -- FILE`), then repeat the change \
         with Polyleaf; spreadsheets and editors that remove tabs at the end of lines damage it",
    )
}

impl Row {
    fn parse(line: &str, span: Span) -> Result<Self, (Span, String)> {
        let markers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
        if !line.starts_with(|first: char| first.is_ascii_alphabetic())
            && markers.iter().any(|marker| line.starts_with(marker))
        {
            let reason = format!(
                ", {}, was left by a merge that is not finished",
                quoted(line)
            );
            return Err((span, reason));
        }
        let Fields {
            ends,
            found,
            is_odd,
        } = Fields::of(line.as_bytes());
        if found != COLUMNS.len() {
            let columns = COLUMNS.len();
            return Err((span, format!(" has {found} columns instead of {columns}")));
        }
        let from = span.start as usize;
        let mut start = 0;
        let mut fields = COLUMNS.into_iter().zip(ends).map(|(column, end)| {
            let text = line.get(start..end).unwrap_or_default();
            let span = Span::new(from + start..from + end);
            start = end + 1;
            Field { text, span, column }
        });
        if is_odd && let Some(field) = fields.find(|field| field.text.contains(['"', '\r'])) {
            return Err(field.wrong(if field.text.contains('"') {
                "holds a quotation mark"
            } else {
                "holds a carriage return"
            }));
        }
        let mut next = || fields.next().unwrap_or_default();
        let row = Self {
            id: next().check(is_entry_id, "is not the id of a text")?.span,
            source: next().hash()?,
            target: next().hash()?,
            origin: {
                let field = next();
                field
                    .text
                    .parse()
                    .map_err(|error: NotAnOrigin| field.wrong(&format!("is not known: {error}")))?
            },
            recorded: next()
                .check(is_day, "is not a day such as 2026-11-20")?
                .span,
            translator: next().span,
            reviewer: next().span,
            qualified: next()
                .check(
                    |text| matches!(text, "" | "yes" | "no"),
                    "is neither yes nor no",
                )?
                .text
                == "yes",
            reviewed: next()
                .check(
                    |text| text.is_empty() || is_day(text),
                    "is not a day such as 2026-11-20",
                )?
                .span,
            signed: {
                let field = next();
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

/// Where the fields of a line are.
#[derive(Debug, PartialEq, Eq)]
struct Fields {
    /// Where each ends; the line's end for those that are not there.
    ends: [usize; COLUMNS.len()],
    /// How many there are.
    found: usize,
    /// Whether any byte is one that a field cannot hold, for it would not be written back.
    is_odd: bool,
}

impl Fields {
    /// Looks at eight bytes at a time: fields are too short for a search for each tab to pay.
    fn of(line: &[u8]) -> Self {
        let mut fields = Self {
            ends: [line.len(); COLUMNS.len()],
            found: 1,
            is_odd: false,
        };
        let (words, rest) = line.as_chunks::<8>();
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        for (word, start) in words.iter().chain([&last]).zip((0..).step_by(8)) {
            let word = u64::from_le_bytes(*word);
            fields.is_odd |= (places(word, b'"') | places(word, b'\r')) != 0;
            let mut tabs = places(word, b'\t');
            while tabs != 0 {
                if let Some(end) = fields.ends.get_mut(fields.found - 1) {
                    *end = start + tabs.trailing_zeros() as usize / 8;
                }
                fields.found += 1;
                tabs &= tabs - 1;
            }
        }
        fields
    }
}

/// The highest bit of every byte of `word` that is `wanted`, and no other.
fn places(word: u64, wanted: u8) -> u64 {
    const LOW: u64 = u64::from_le_bytes([0x7F; 8]);
    let differing = word ^ u64::from_le_bytes([wanted; 8]);
    !(((differing & LOW) + LOW) | differing | LOW)
}

#[derive(Default)]
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
            .map_err(|error: NotAHash| self.wrong(&format!("is not a hash: {error}")))
    }

    fn wrong(&self, complaint: &str) -> (Span, String) {
        let reason = format!(
            ", column {}: {} {complaint}",
            self.column,
            quoted(self.text)
        );
        (self.span, reason)
    }
}

/// `YYYY-MM-DD`; whether there is such a day is not asked.
pub(super) fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HEADER: &str =
        "id\tsource\ttarget\torigin\trecorded\ttranslator\treviewer\tqualified\treviewed\tsigned\n";
    const FORM: &str = "how-long--bring-form-a\tb3-c82faca558e7d905\tb3-60e61ece6c20b987\thuman\t2026-11-20\t\t\t\t\t\n";
    const RELIEF: &str = "how-long--relief-lasts-about\tb3-c6e2e67cdb1c1668\tb3-5638a22473e30940\thuman\t2026-11-20\t\tA. Reviewer, RN\tyes\t2026-11-21\tb3-dce76d2f720e61c0\n";

    proptest! {
        /// Eight bytes at a time find what one at a time does.
        #[test]
        fn fields_are_where_tabs_are(line in "[\t\t\t\"\r\n\u{8}\u{a}a-zé痛\u{80}]{0,40}") {
            let mut plain = Fields { ends: [line.len(); COLUMNS.len()], found: 1, is_odd: false };
            for (at, byte) in line.bytes().enumerate() {
                if byte == b'\t' {
                    if let Some(end) = plain.ends.get_mut(plain.found - 1) {
                        *end = at;
                    }
                    plain.found += 1;
                }
                plain.is_odd |= matches!(byte, b'"' | b'\r');
            }
            prop_assert_eq!(Fields::of(line.as_bytes()), plain);
        }
    }

    fn parsed(text: &str) -> Result<Ledger, Vec<Diagnostic>> {
        Ledger::parse(Arc::new(SourceFile::from_text("a.review.tsv", text)))
    }

    fn texts(ledger: &Ledger) -> Vec<RowText> {
        ledger
            .rows
            .iter()
            .map(|row| row.text(&ledger.file))
            .collect()
    }

    #[test]
    fn a_ledger_is_read_and_written_as_documented() {
        let text = format!("{HEADER}\n{FORM}\n{RELIEF}\n");
        let ledger = parsed(&text).unwrap();
        let row = ledger.row("how-long--relief-lasts-about").unwrap();
        assert_eq!(ledger.file.slice(row.reviewer), "A. Reviewer, RN");
        assert!(row.qualified && row.origin == Origin::Human);
        assert_eq!(row.signed, Some(Hash(0xdce7_6d2f_720e_61c0)));
        assert!(ledger.row("how-long").is_none());
        assert_eq!(Ledger::write(&texts(&ledger)), text);
    }

    #[test]
    fn order_empty_lines_and_line_ends_do_not_matter() {
        let text = format!("{HEADER}\n{FORM}\n{RELIEF}\n");
        let shuffled = format!("{HEADER}{RELIEF}{FORM}").replace('\n', "\r\n");
        let ledger = parsed(&shuffled).unwrap();
        assert_eq!(Ledger::write(&texts(&ledger)), text);
        assert!(parsed(HEADER).unwrap().rows.is_empty());
        assert!(parsed(HEADER.trim_end()).unwrap().rows.is_empty());
    }

    #[test]
    fn a_mangled_ledger_is_refused_with_row_and_column() {
        let good = format!("{HEADER}\n{FORM}\n{RELIEF}\n");
        for (damage, by, line, says) in [
            (HEADER, "", 1, "does not name its columns"),
            ("id\tsource", "id\tSource", 1, "does not name its columns"),
            (
                "\t\t\t\t\t\n",
                "\n",
                3,
                "row 3 of the ledger has 5 columns instead of 10",
            ),
            (
                "b3-c82faca558e7d905",
                "b3-C82FACA558E7D905",
                3,
                "row 3 of the ledger, column source",
            ),
            (
                "b3-60e61ece6c20b987",
                "",
                3,
                "column target: `` is not a hash",
            ),
            (
                "b3-dce76d2f720e61c0",
                "b3-dce7",
                5,
                "column signed: `b3-dce7`",
            ),
            ("human", "robot", 3, "column origin: `robot` is not known"),
            ("2026-11-20", "11/20/2026", 3, "column recorded"),
            ("2026-11-21", "soon", 5, "column reviewed"),
            ("yes", "true", 5, "column qualified"),
            (
                "A. Reviewer, RN",
                "\"A. Reviewer, RN\"",
                5,
                "column reviewer",
            ),
            ("A. Reviewer, RN", "A.\rReviewer", 5, "a carriage return"),
            (
                "how-long--bring-form-a",
                "how long",
                3,
                "column id: `how long` is not the id",
            ),
            (
                "how-long--bring-form-a",
                "how-long--relief-lasts-about",
                5,
                "has a row already, row 3",
            ),
            (
                "how-long--bring-form-a",
                "<<<<<<< HEAD\nhow-long--bring-form-a",
                3,
                "merge",
            ),
        ] {
            let text = good.replacen(damage, by, 1);
            let found = parsed(&text).unwrap_err();
            let [found] = found.as_slice() else {
                panic!("{by:?} {found:#?}")
            };
            assert_eq!(found.code, "review/mangled-ledger");
            assert_eq!(found.location.line, line, "{by:?}");
            assert!(found.message.contains(says), "{:?}", found.message);
            assert!(found.help.as_ref().unwrap().contains("version control"));
        }
        assert_eq!(parsed("").unwrap_err().len(), 1);
        assert_eq!(parsed(&format!("{HEADER}x\ny\n")).unwrap_err().len(), 2);
    }

    fn rows() -> impl Strategy<Value = Vec<RowText>> {
        let day = "20[0-9]{2}-[01][0-9]-[0-3][0-9]";
        let row = (
            any::<(u64, u64, Option<u64>)>(),
            0..4_usize,
            day,
            "[^\\p{Cc}\"]{0,12}",
            "[^\\p{Cc}\"]{0,12}",
            (prop_oneof![Just(""), Just("yes"), Just("no")], day),
        );
        prop::collection::btree_map("-?[a-z][a-zA-Z0-9_-]{0,12}", row, 0..8).prop_map(|rows| {
            rows.into_iter()
                .map(
                    |(
                        id,
                        (hashes, origin, recorded, translator, reviewer, (qualified, reviewed)),
                    )| RowText {
                        id,
                        source: Hash(hashes.0),
                        target: Hash(hashes.1),
                        origin: [
                            Origin::Human,
                            Origin::Machine,
                            Origin::Memory,
                            Origin::Unknown,
                        ][origin],
                        recorded,
                        rest: [
                            translator,
                            reviewer,
                            String::from(qualified),
                            reviewed,
                            hashes
                                .2
                                .map(|hash| Hash(hash).to_string())
                                .unwrap_or_default(),
                        ],
                    },
                )
                .collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(rows in rows()) {
            let text = Ledger::write(&rows);
            prop_assert_eq!(texts(&parsed(&text).unwrap()), rows);
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,60}", rows in rows(), at in 0..200_usize) {
            let mut ledger = Ledger::write(&rows);
            if ledger.is_char_boundary(at) {
                ledger.insert_str(at, &text);
            }
            drop(parsed(&ledger));
        }
    }
}
