//! TOML's own mistakes in plain words.

use std::sync::Arc;

use super::INVALID;
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Mistakes told at most: after so many the rest is mostly the echo of the first.
const MAX_TOLD: usize = 10;

/// What the parser says of a text without quotes, and of no value at all.
const UNQUOTED: &str = "string values must be quoted";

/// What the parser says (as a beginning of its message), what it means, what to do.
const PLAIN: &[(&str, &str, &str)] = &[
    (
        "duplicate key",
        "this name is used a second time in the same section",
        "keep one of the two",
    ),
    (
        UNQUOTED,
        "a text stands here without quotes",
        "put it in double quotes, as key = \"text\"",
    ),
    (
        "invalid basic string",
        "this text in quotes is not closed, or holds a character that may not stand in it",
        "close the quotes on the same line; write \\\\ for a backslash and \\\" for a quotation mark",
    ),
    (
        "invalid literal string",
        "this text in single quotes is not closed, or holds a character that may not stand in it",
        "close the quotes on the same line",
    ),
    (
        "key with no value",
        "this name has no value",
        "write name = value; a text needs double quotes",
    ),
    (
        "missing value",
        "the value after `=` is missing",
        "write a value, or remove the line",
    ),
    (
        "extra `=`",
        "there is one `=` too many",
        "write name = value; a text needs double quotes",
    ),
    (
        "unclosed array table",
        "this section's line is not closed",
        "close it with `]]`",
    ),
    (
        "unclosed table",
        "this section's line is not closed",
        "close it with `]`",
    ),
    (
        "unclosed array",
        "this list is not closed",
        "close it with `]`",
    ),
    (
        "unclosed inline table",
        "this table is not closed",
        "close it with `}`",
    ),
    (
        "missing comma",
        "a comma is missing between two entries",
        "put a comma between them",
    ),
    ("extra comma", "there is one comma too many", "remove it"),
    (
        "missing assignment",
        "a name in this table has no `=`",
        "write name = value",
    ),
    (
        "unexpected key or value",
        "something follows the value on the same line",
        "begin a new line for the next name, or put the whole text in one pair of quotes",
    ),
    (
        "unexpected leading zero",
        "a number may not begin with 0",
        "leave the zero out, or put quotes around it when it is a text",
    ),
    (
        "invalid unquoted key",
        "this name holds a character that may only stand in quotes",
        "use letters, digits and hyphens, or put the name in double quotes",
    ),
    (
        "invalid date",
        "this is not a date",
        "write year, month and day, as 2027-02-01",
    ),
    (
        "cannot extend value",
        "this name already has a value and cannot be a section as well",
        "keep one of the two",
    ),
    (
        "cannot recurse further",
        "lists and tables are nested too deeply here",
        "nothing in this file needs more than three levels",
    ),
    (
        "missing escaped value",
        "a backslash in this text is not followed by what it should introduce",
        "write \\\\ for a backslash",
    ),
];

/// Findings for the parser's errors.
pub(super) fn explain(file: &Arc<SourceFile>, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    for error in errors {
        let end = file.text().len();
        let span = Span::new(error.span().unwrap_or(end..end));
        let location = file.locate(span);
        // One slip makes the parser stumble several times on the same line.
        if told.iter().any(|it| it.location.line == location.line) {
            continue;
        }
        let message = match error.message() {
            said if said.starts_with(UNQUOTED) && file.slice(span).trim().is_empty() => {
                "missing value"
            }
            said => said,
        };
        let (meaning, help) = PLAIN
            .iter()
            .find(|(start, ..)| message.starts_with(start))
            .map_or_else(
                || {
                    (
                        format!("the file cannot be read from here: {message}"),
                        "each line is name = value, a line [section], or a comment that begins with #",
                    )
                },
                |(_, meaning, help)| ((*meaning).to_owned(), *help),
            );
        told.push(Diagnostic::error(INVALID, location, meaning).with_help(help));
        if told.len() == MAX_TOLD {
            break;
        }
    }
    told.sort_by_key(|it| (it.location.line, it.location.column));
    told
}
