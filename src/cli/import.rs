//! `polyleaf import FILE…`

use std::path::{Path, PathBuf};

use polyleaf::disk;
use polyleaf::translate::{
    FORMATS, ImportOptions, ImportTally, MAX_EXCHANGE_BYTES, Received, format_of, import,
};

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Bring translations back from the files that `polyleaf export` wrote
///
/// What was not edited changes nothing. A translation that was changed here as well stays as it is here,
/// and theirs is kept in the obsolete file. A text that lost a placeable or a link is refused, with the
/// reason; everything else is imported. Exits with status 1 if anything was refused.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The files; their endings say what kind they are
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The language of files that do not say theirs
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// How the translations were made: human, machine, memory or unknown (otherwise what polyleaf.toml says)
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    /// Change nothing; say what would be done
    #[arg(long)]
    dry_run: bool,
}

/// Reads every file, then writes what is to be written.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    let origin = args.origin.as_deref();
    let origin = origin
        .map(|name| Globals::origin(&project, Some(name)))
        .transpose()?;
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in &args.files {
        match read(path)? {
            Ok(file) => files.push(file),
            Err(mut found) => problems.append(&mut found),
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Findings(problems));
    }
    let options = ImportOptions {
        locale: args.locale.clone(),
        origin,
        today: globals.today()?,
    };
    let plan = import(&project, &tree, &files, &options).map_err(Failure::Findings)?;
    terminal.findings_beside(&plan.diagnostics);
    for tally in &plan.tallies {
        terminal.say(&line(tally));
    }
    if args.dry_run {
        for change in &plan.changes.changes {
            terminal.product(&format!("{}\n", change.path));
        }
    } else {
        let written = disk::apply(&globals.root, &plan.changes)?;
        terminal.say(&match written {
            0 => "nothing was changed".to_owned(),
            _ => format!("{} changed", plural(written, "file")),
        });
    }
    Ok(Outcome::of(!plan.diagnostics.is_empty()))
}

type ReadFile = Result<Received, Vec<polyleaf::diag::Diagnostic>>;

fn read(path: &Path) -> Result<ReadFile, Failure> {
    let shown = path.display().to_string();
    let read = format_of(&shown).and_then(|format| format.read);
    let Some(read) = read else {
        let mut endings: Vec<&str> = FORMATS
            .iter()
            .filter(|format| format.read.is_some())
            .map(|format| format.extension)
            .collect();
        endings.dedup();
        return Err(Failure::Message(format!(
            "{shown} is of no kind that can be imported; the name of a file must end in .{}",
            endings.join(" or .")
        )));
    };
    let bytes = disk::read_file(path, MAX_EXCHANGE_BYTES)?;
    Ok(read(&shown, &bytes))
}

fn line(tally: &ImportTally) -> String {
    let counts = [
        (tally.added, "new"),
        (tally.changed, "changed"),
        (tally.stale, "of these behind the source"),
        (tally.confirmed, "confirmed as they are"),
        (tally.conflicts, "changed here as well, theirs set aside"),
        (tally.kept, "set aside, since the text is gone"),
        (tally.refused, "refused"),
        (tally.unchanged, "as they were"),
        (tally.untranslated, "not translated"),
    ];
    let told = counts.iter().filter(|(count, _)| *count > 0);
    let mut told: Vec<String> = told
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    if told.is_empty() {
        told.push("no texts".to_owned());
    }
    format!("{}: {}", tally.locale, told.join(", "))
}
