//! `polyleaf check --write-baseline`

use std::path::Path;

use polyleaf::check::{BASELINE, Baseline};
use polyleaf::disk;
use polyleaf::pipeline::Judged;
use polyleaf::source::{Changeset, MAX_FILE_BYTES, ReadError, Tree};

use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Writes what was found to the baseline of the project in `root`.
pub(super) fn write(
    judged: &Judged<'_>,
    tree: &dyn Tree,
    root: &Path,
    terminal: &mut Terminal,
) -> Ran {
    let (baseline, critical) = Baseline::of(judged.project, &judged.findings);
    let before = match tree.read(BASELINE, MAX_FILE_BYTES) {
        Ok(bytes) => Some(bytes),
        Err(ReadError::NotFound) => None,
        Err(error) => return Err(Failure::Message(format!("{BASELINE}: {error}"))),
    };
    let mut changes = Changeset::default();
    let text = baseline.to_text().into_bytes();
    match before {
        Some(bytes) if baseline.is_empty() => changes.remove(BASELINE, bytes),
        None if baseline.is_empty() => {}
        before => changes.write(BASELINE, before, text),
    }
    disk::apply(root, &changes)?;
    terminal.say(&match baseline.len() {
        0 => format!("nothing to note in {BASELINE}"),
        count => format!("{BASELINE} notes {}", plural(count, "known finding")),
    });
    if critical > 0 {
        terminal.warn(&format!(
            "{} about critical texts cannot be noted: check goes on telling them",
            plural(critical, "finding")
        ));
    }
    Ok(Outcome::Clean)
}
