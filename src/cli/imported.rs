//! What every import ends with: counts, and the files it writes.

use polyleaf::disk;
use polyleaf::source::Changeset;

use super::globals::Globals;
use super::outcome::Failure;
use super::terminal::{Terminal, plural};

/// Makes the changes, or says which files they would change.
pub(super) fn write(
    changes: &Changeset,
    dry_run: bool,
    globals: &Globals,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    if dry_run {
        for change in &changes.changes {
            terminal.product(&format!("{}\n", change.path));
        }
        return Ok(());
    }
    let written = disk::apply(&globals.root, changes)?;
    terminal.say(&match written {
        0 => "nothing was changed".to_owned(),
        _ => format!("{} changed", plural(written, "file")),
    });
    Ok(())
}

/// `es: 3 new, 1 refused`
pub(super) fn counted(locale: &str, counts: &[(usize, &str)]) -> String {
    let told = counts.iter().filter(|(count, _)| *count > 0);
    let mut told: Vec<String> = told
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if told.is_empty() {
        told.push("no texts".to_owned());
    }
    format!("{locale}: {}", told.join(", "))
}
