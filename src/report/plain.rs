//! For screen readers: one fact a sentence, places in words, no carets and no lines drawn.

use std::fmt::Write as _;

use crate::diag::Diagnostic;
use crate::report::words::{help, isolated, language, message, on_one_line, place, sentence};
use crate::report::{Format, Style};

/// The format.
pub(super) static FORMAT: Format = Format {
    name: "plain",
    summary: "for screen readers: sentences, without carets and lines drawn",
    write,
};

/// Writes all diagnostics.
fn write(diagnostics: &[Diagnostic], style: &Style) -> String {
    let mut text = String::new();
    for (at, finding) in diagnostics.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = tell(finding, (at + 1, diagnostics.len()), style, &mut text);
    }
    text
}

fn tell(
    finding: &Diagnostic,
    (number, of): (usize, usize),
    style: &Style,
    text: &mut String,
) -> std::fmt::Result {
    writeln!(text, "Finding {number} of {of}: {}.", finding.severity)?;
    writeln!(text, "{}", isolated(&message(finding)))?;
    if let Some(tag) = &finding.subject.locale {
        writeln!(text, "Language: {}.", language(tag))?;
    }
    writeln!(text, "Place: {}.", place(&finding.location, &style.folder))?;
    for (location, label) in &finding.related {
        let label = sentence(&on_one_line(label));
        let label = isolated(label.trim_end_matches('.'));
        writeln!(text, "{label}: {}.", place(location, &style.folder))?;
    }
    if let Some(help) = help(finding) {
        writeln!(text, "What to do: {}", isolated(&help))?;
    }
    writeln!(text, "Rule: {}.\n", finding.code)
}
