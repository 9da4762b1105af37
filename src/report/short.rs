//! One line a finding: `path:line:column: severity[code]: message; remedy`.

use std::fmt::Write as _;

use crate::diag::Diagnostic;
use crate::report::{Format, Style, visible};

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "short",
    summary: "one line a finding, as editors and grep like it",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], _style: &Style) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        let one_line = |part: &str| visible(part).replace('\n', " ");
        let mut line = format!(
            "{}: {}[{}]: {}",
            one_line(&diagnostic.location.to_string()),
            diagnostic.severity,
            diagnostic.code,
            one_line(&diagnostic.message)
        );
        if let Some(help) = &diagnostic.help {
            if line.ends_with('.') {
                line.pop();
            }
            // Writing to a String cannot fail.
            let _ = write!(line, "; {}", one_line(help));
        }
        text.push_str(&line);
        text.push('\n');
    }
    text
}
