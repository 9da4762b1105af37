//! `glossary.tsv` → [`Glossary`].

use std::collections::BTreeMap;
use std::sync::Arc;

use regex::RegexSetBuilder;

use crate::diag::Diagnostic;
use crate::glossary::{Cell, Form, Glossary, Kind, Term};
use crate::locale::Locale;
use crate::source::{SourceFile, Span};

const CODE: &str = "glossary/unreadable-row";

/// Columns that every glossary has.
const COLUMNS: [(&str, Column); 2] = [("term", Column::Term), ("kind", Column::Kind)];
/// A column for people.
const NOTE: &str = "note";

/// Reads a glossary; `source` is the language in which terms are looked for. Rows that cannot be read are
/// left out and told; a file without a usable header holds no terms.
pub fn parse(file: &Arc<SourceFile>, source: &Locale) -> (Glossary, Vec<Diagnostic>) {
    let mut reader = Reader {
        file,
        diagnostics: Vec::new(),
    };
    let mut rows = rows(file.text());
    let terms = match rows.next() {
        Some((header, span)) => match reader.columns(header, span) {
            Some(columns) => reader.terms(rows, &columns),
            None => Vec::new(),
        },
        None => Vec::new(),
    };
    let in_source = reader.in_source(&terms, source);
    let glossary = Glossary { terms, in_source };
    (glossary, reader.diagnostics)
}

/// Lines that hold something, with their spans; `#` begins a remark.
pub(super) fn rows(text: &str) -> impl Iterator<Item = (&str, Span)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let row = line.trim_end_matches(['\n', '\r']);
        let told = !row.trim().is_empty() && !row.starts_with('#');
        told.then(|| (row, Span::new(start..start + row.len())))
    })
}

/// The cells of a row, without the spaces around them.
fn cells(row: &str, span: Span) -> Vec<Span> {
    let mut at = span.range().start;
    let cells = row.split('\t').map(|cell| {
        let start = at;
        at += cell.len() + 1;
        trimmed(cell, start)
    });
    cells.collect()
}

/// The forms of a cell, and whether each is forbidden. A regular expression ends at its second slash before a
/// separator, so that it may hold one.
fn forms(cell: &str, span: Span) -> Vec<(bool, Span)> {
    const BETWEEN: &str = " | ";
    let mut forms = Vec::new();
    let mut rest = Some((cell, span.range().start));
    while let Some((text, start)) = rest {
        let bare = text.trim_start().trim_start_matches('!').trim_start();
        let end = match bare.strip_prefix('/') {
            Some(_) => {
                let from = text.len() - bare.len() + 1;
                let inner = text.get(from..).unwrap_or_default();
                let closed = inner.find(&format!("/{BETWEEN}")).map(|at| from + at + 1);
                closed.or_else(|| {
                    (!inner.ends_with('/'))
                        .then(|| text.find(BETWEEN))
                        .flatten()
                })
            }
            None => text.find(BETWEEN),
        };
        let own = text.get(..end.unwrap_or(text.len())).unwrap_or(text);
        let whole = trimmed(own, start);
        let forbidden = own.trim().starts_with('!');
        let from = whole.range().start + usize::from(forbidden);
        let inner = own.trim().get(usize::from(forbidden)..).unwrap_or_default();
        forms.push((forbidden, trimmed(inner, from)));
        rest =
            end.and_then(|at| Some((text.get(at + BETWEEN.len()..)?, start + at + BETWEEN.len())));
    }
    forms
}

/// Where a text at `start` stands without the spaces around it.
fn trimmed(text: &str, start: usize) -> Span {
    let from = start + (text.len() - text.trim_start().len());
    Span::new(from..from + text.trim().len())
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Column {
    Term,
    Kind,
    Note,
    Locale(Arc<str>),
    Unknown,
}

struct Reader<'f> {
    file: &'f Arc<SourceFile>,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn columns(&mut self, header: &str, span: Span) -> Option<Vec<Column>> {
        let mut columns: Vec<Column> = Vec::new();
        for name in header.split('\t').map(str::trim) {
            let column = match name {
                "term" => Column::Term,
                "kind" => Column::Kind,
                NOTE => Column::Note,
                tag => match Locale::parse(tag) {
                    Ok(locale) => Column::Locale(Arc::clone(locale.tag())),
                    Err(_) => {
                        self.tell(
                            span,
                            format!("The glossary has a column {tag:?}, which is not the tag of a language."),
                            "Name the columns `term`, `kind`, `note` or tags such as `es`, with a tabulator between them.",
                        );
                        Column::Unknown
                    }
                },
            };
            if column != Column::Unknown && columns.contains(&column) {
                self.tell(
                    span,
                    format!("The glossary has two columns {name:?}."),
                    "Join them into one.",
                );
            }
            columns.push(column);
        }
        let missing = COLUMNS.into_iter().find(|(_, it)| !columns.contains(it));
        if let Some((name, _)) = missing {
            self.tell(
                span,
                format!("The glossary has no column {name:?}."),
                "Its first line names the columns, with a tabulator between them: `term`, `kind`, then tags of languages.",
            );
            return None;
        }
        Some(columns)
    }

    fn terms<'t>(
        &mut self,
        rows: impl Iterator<Item = (&'t str, Span)>,
        columns: &[Column],
    ) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        for (row, span) in rows {
            let Some(term) = self.term(row, span, columns) else {
                continue;
            };
            if terms.iter().any(|it| it.name == term.name) {
                self.tell(
                    span,
                    format!("The glossary has {:?} twice.", term.name),
                    "Join the two rows.",
                );
                continue;
            }
            terms.push(term);
        }
        terms
    }

    fn term(&mut self, row: &str, span: Span, columns: &[Column]) -> Option<Term> {
        let spans = cells(row, span);
        let cells: Vec<&str> = spans.iter().map(|it| self.file.slice(*it)).collect();
        if cells.len() > columns.len() {
            self.tell(
                span,
                format!(
                    "This row of the glossary has {} cells, and there are {} columns.",
                    cells.len(),
                    columns.len()
                ),
                "Take away a tabulator too many, or name the column in the first line.",
            );
            return None;
        }
        let cell = |wanted: &Column| {
            let at = columns.iter().position(|it| it == wanted)?;
            cells.get(at).copied().filter(|it| !it.is_empty())
        };
        let Some(name) = cell(&Column::Term) else {
            self.tell(
                span,
                "This row of the glossary names no term.".to_owned(),
                "Write the term in the column `term`.",
            );
            return None;
        };
        let written = cell(&Column::Kind).unwrap_or("word");
        let Some((_, kind)) = Kind::ALL.into_iter().find(|(name, _)| *name == written) else {
            let known = Kind::ALL.map(|(name, _)| name).join(", ");
            self.tell(
                span,
                format!("{name:?} is of the kind {written:?}, which is unknown."),
                &format!("Write one of {known}."),
            );
            return None;
        };
        let mut by_locale = BTreeMap::new();
        for (column, span) in columns.iter().zip(spans) {
            let Column::Locale(tag) = column else {
                continue;
            };
            if !span.is_empty() {
                by_locale.insert((**tag).into(), self.cell(span, kind));
            }
        }
        Some(Term {
            name: name.into(),
            kind,
            span,
            cells: by_locale,
        })
    }

    fn cell(&mut self, span: Span, kind: Kind) -> Cell {
        let mut cell = Cell::default();
        // What an abbreviation stands for begins a sentence as well as not.
        let minds_case = kind.minds_case() && kind != Kind::Abbreviation;
        let file = Arc::clone(self.file);
        for (forbidden, span) in forms(file.slice(span), span) {
            let written = file.slice(span);
            match Form::new(written, minds_case) {
                Ok(form) if forbidden => cell.forbidden.push(form),
                Ok(form) => cell.required.push(form),
                Err(reason) => {
                    let message =
                        format!("The form “{written}” {reason}, so it is not looked for.");
                    self.tell(
                        span,
                        message,
                        "Write words, with `*` for any letters, or a regular expression between slashes, \
                         such as `/ketamin(a|y|ę)/`.",
                    );
                }
            }
        }
        cell
    }

    /// The terms as they stand in source texts: by the forms of the source's column, else by their names.
    fn in_source(&mut self, terms: &[Term], source: &Locale) -> regex::RegexSet {
        let expression = |term: &Term| {
            let cell = term.cell(source).filter(|cell| {
                // An abbreviation is found as itself; its cell says what it stands for.
                !cell.required.is_empty() && term.kind != Kind::Abbreviation
            });
            let forms: Vec<&str> = match cell {
                Some(cell) => cell.required.iter().map(|form| &*form.written).collect(),
                None => vec![&*term.name],
            };
            let either: Vec<String> = forms
                .into_iter()
                .filter_map(|form| Form::expression(form).ok())
                .collect();
            let flag = if term.kind.minds_case() { "" } else { "(?i)" };
            format!("{flag}(?:{})", either.join("|"))
        };
        // Each form was compiled alone and was found good; together they may be too large.
        RegexSetBuilder::new(terms.iter().map(expression))
            .size_limit(64 << 20)
            .build()
            .unwrap_or_else(|_| {
                let whole = Span::default();
                self.tell(
                    whole,
                    "The glossary has too many terms to look for.".to_owned(),
                    "Divide it, or write simpler forms.",
                );
                regex::RegexSet::empty()
            })
    }

    fn tell(&mut self, span: Span, message: String, help: &str) {
        let location = self.file.locate(span);
        self.diagnostics
            .push(Diagnostic::error(CODE, location, message).with_help(help));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Glossary, Vec<String>) {
        let file = Arc::new(SourceFile::from_text("glossary.tsv", text));
        let (glossary, found) = parse(&file, &Locale::parse("en-US").unwrap());
        let found = found
            .iter()
            .map(|it| format!("{}: {}", it.location.line, it.message))
            .collect();
        (glossary, found)
    }

    #[test]
    fn rows_are_terms_with_a_cell_a_locale() {
        let (glossary, found) = read(
            "# Names and words\nterm\tkind\tnote\ten-US\tes\r\n\
             side effect\t\tnever “adverse”\tside effect*\tefecto* secundario* | !efecto* adverso*\n\
             Spravato\tbrand\n\nFDA\tabbreviation\t\tFood and Drug Administration\n",
        );
        assert_eq!(found, [""; 0]);
        let text = "Side effects of SPRAVATO and Spravato (FDA)";
        let held: Vec<_> = glossary.in_source_text(text).collect();
        assert_eq!(held, [0, 1, 2]);
        let held: Vec<_> = glossary.in_source_text("spravato, fda").collect();
        assert_eq!(held, [] as [usize; 0]);
        let mexican = Locale::parse("es-MX").unwrap();
        let cell = glossary.terms[0].cell(&mexican).unwrap();
        assert_eq!((cell.required.len(), cell.forbidden.len()), (1, 1));
        assert!(glossary.terms[1].cell(&mexican).is_none());
    }

    #[test]
    fn forms_of_a_cell_are_told_apart_and_located() {
        for (cell, expected) in [
            ("a", &[(false, "a")][..]),
            (
                " a b | !c | ! d*",
                &[(false, "a b"), (true, "c"), (true, "d*")],
            ),
            ("/a | b/ | !/c/", &[(false, "/a | b/"), (true, "/c/")]),
            ("/a | b", &[(false, "/a"), (false, "b")]),
            ("/a|b/", &[(false, "/a|b/")]),
            ("a/b | c", &[(false, "a/b"), (false, "c")]),
            ("a | ", &[(false, "a |")]),
        ] {
            let text = format!("term\tkind\tes\nä\t\t{cell}\n");
            let start = text.find(cell).unwrap();
            let span = Span::new(start..start + cell.len());
            let found: Vec<_> = forms(cell.trim_end(), span)
                .into_iter()
                .map(|(forbidden, it)| (forbidden, &text[it.range()]))
                .collect();
            assert_eq!(found, expected, "{cell}");
        }
        let file = SourceFile::from_text("glossary.tsv", "term\tkind\tes\nä\t\tb | /(c/\n");
        let (_, found) = parse(&Arc::new(file), &Locale::parse("en-US").unwrap());
        let location = &found[0].location;
        assert_eq!((location.line, location.column), (2, 8));
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        for (text, expected) in [
            ("term\tes\n", "1: The glossary has no column \"kind\"."),
            ("kind\tes\n", "1: The glossary has no column \"term\"."),
            (
                "term\tkind\tspanish!\n",
                "1: The glossary has a column \"spanish!\", which is not the tag of a language.",
            ),
            (
                "term\tkind\tes\tes\n",
                "1: The glossary has two columns \"es\".",
            ),
            (
                "term\tkind\na\tdrug\n",
                "2: \"a\" is of the kind \"drug\", which is unknown.",
            ),
            (
                "term\tkind\n\tword\n",
                "2: This row of the glossary names no term.",
            ),
            (
                "term\tkind\na\tword\tb\n",
                "2: This row of the glossary has 3 cells, and there are 2 columns.",
            ),
            ("term\tkind\na\na\n", "3: The glossary has \"a\" twice."),
            (
                "term\tkind\tes\na\t\t/(/\n",
                "2: The form “/(/” is not a regular expression: unclosed group, so it is not looked for.",
            ),
        ] {
            assert_eq!(read(text).1, [expected], "{text:?}");
        }
        assert_eq!(read("").1, [""; 0]);
    }
}
