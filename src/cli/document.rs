//! `polyleaf import --article TAG FILE`

use polyleaf::catalog::Origin;
use polyleaf::disk;
use polyleaf::source::MAX_FILE_BYTES;
use polyleaf::translate::{DocumentOptions, DocumentTally, import_document};

use super::globals::Globals;
use super::import::Args;
use super::imported::{counted, write};
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Reads one document and writes what of it could be placed.
pub(super) fn place(args: &Args, tag: &str, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let [path] = args.files.as_slice() else {
        return Err(Failure::Message(
            "one document at a time: polyleaf import --article LANGUAGE FILE".to_owned(),
        ));
    };
    let (tree, project) = globals.project()?;
    let options = DocumentOptions {
        locale: tag.to_owned(),
        slug: args.slug.clone(),
        origin: match args.origin.as_deref() {
            Some(name) => Globals::origin(&project, Some(name))?,
            None => Origin::Human,
        },
        today: globals.today()?,
    };
    let bytes = disk::read_file(path, MAX_FILE_BYTES)?;
    let shown = path.display().to_string();
    let plan =
        import_document(&project, &tree, &shown, &bytes, &options).map_err(Failure::Findings)?;
    terminal.findings_beside(&plan.diagnostics);
    terminal.say(&line(&plan.tally));
    write(&plan.changes, args.dry_run, globals, terminal)?;
    if plan.tally.doubtful > 0 {
        terminal.say(&format!(
            "{} critical: somebody has to say that {} fit: polyleaf done {tag} ID…",
            plural(plan.tally.doubtful, "text"),
            if plan.tally.doubtful == 1 {
                "it"
            } else {
                "they"
            }
        ));
    }
    Ok(Outcome::of(!plan.diagnostics.is_empty()))
}

/// `after in es: 12 placed, 2 left to translate`
pub(super) fn line(tally: &DocumentTally) -> String {
    let counts = [
        (tally.placed, "placed"),
        (tally.doubtful, "placed, to be confirmed with polyleaf done"),
        (tally.kept, "translated here already"),
        (tally.untranslated, "in the source language still"),
        (tally.unplaced, "not placed"),
        (tally.missing, "left to translate"),
    ];
    counted(&format!("{} in {}", tally.slug, tally.locale), &counts)
}
