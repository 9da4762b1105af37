//! Workflow commands of GitHub Actions, which shows them beside the lines of a pull request.
//!
//! Format: <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>.

use crate::diag::{Diagnostic, Severity};
use crate::report::words::{cut, message_and_help};
use crate::report::{Format, Style};
use crate::source::Location;

/// Characters of a message; a longer one fills the page of a pull request.
const LIMIT: usize = 1000;

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "github",
    summary: "annotations of a pull request, for GitHub Actions",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let line = |it: &Diagnostic| {
        let kind = match it.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        format!(
            "::{kind} {},title={}::{}\n",
            place(&it.location, &style.folder),
            property(it.code),
            data(&cut(message_and_help(it), LIMIT))
        )
    };
    diagnostics.iter().map(line).collect()
}

/// Columns are shown on one line alone.
fn place(location: &Location, folder: &str) -> String {
    let file = property(&format!("{folder}{}", location.path));
    match (location.line, location.end_line) {
        (0, _) => format!("file={file}"),
        (line, end) if line == end => format!(
            "file={file},line={line},endLine={end},col={},endColumn={}",
            location.column, location.end_column
        ),
        (line, end) => format!("file={file},line={line},endLine={end}"),
    }
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
