//! One line a finding: `path:line:column: severity[code]: message remedy`.

use crate::diag::Diagnostic;
use crate::report::words::{message_and_help, on_one_line};
use crate::report::{Format, Style};

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "short",
    summary: "one line a finding, as editors and grep like it",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let line = |it: &Diagnostic| {
        format!(
            "{}{}: {}[{}]: {}\n",
            style.folder,
            on_one_line(&it.location.to_string()),
            it.severity,
            it.code,
            message_and_help(it)
        )
    };
    diagnostics.iter().map(line).collect()
}
