//! `--report FILE`: everything that was found, as JSON.

use std::path::Path;

use polyleaf::diag::Diagnostic;
use polyleaf::{disk, report};

use super::outcome::Failure;
use super::terminal::Terminal;

/// Writes the findings, if a file was asked for.
pub(super) fn write(
    file: Option<&Path>,
    findings: &[Diagnostic],
    terminal: &Terminal,
) -> Result<(), Failure> {
    let Some(file) = file else {
        return Ok(());
    };
    let json = report::format("json").map(|format| (format.write)(findings, terminal.style()));
    disk::write_file(file, json.unwrap_or_default().as_bytes())?;
    Ok(())
}
