//! `polyleaf import FILE…`

use std::path::{Path, PathBuf};

use polyleaf::disk;
use polyleaf::translate::{
    FORMATS, ImportOptions, ImportTally, MAX_EXCHANGE_BYTES, Received, format_of, import,
};

use super::document;
use super::globals::Globals;
use super::imported::{counted, write};
use super::memory;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::Terminal;

/// Bring translations back from the files that `polyleaf export` wrote, or from a memory
///
/// What was not edited changes nothing. A translation that was changed here as well stays as it is here,
/// and theirs is kept in the obsolete file. A text that lost a placeable or a link is refused, with the
/// reason; everything else is imported. Exits with status 1 if anything was refused.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The files; their endings say what kind they are
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// The language of files that do not say theirs
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Option<String>,
    /// How the translations were made: human, machine, memory or unknown (otherwise what polyleaf.toml says)
    #[arg(long, value_name = "ORIGIN")]
    pub(super) origin: Option<String>,
    /// Take the files (TMX, PO, XLIFF) as a memory: give texts that have no translation what was translated of
    /// the same text before, and propose what was translated of a similar one. A folder is a project whose
    /// translations are used; `.` fills in what is translated elsewhere in this one
    #[arg(long)]
    pub(super) memory: bool,
    /// With --memory: how alike a text must be for its translation to be proposed, in per cent; 101 proposes none
    #[arg(long, value_name = "PERCENT", requires = "memory", default_value_t = 75, value_parser = clap::value_parser!(u32).range(50..=101))]
    pub(super) similarity: u32,
    /// Take the file as a Markdown document that is translated into this language already: each of its texts
    /// whose place in the article is certain becomes its translation
    #[arg(long, value_name = "TAG", conflicts_with_all = ["memory", "locale"])]
    pub(super) article: Option<String>,
    /// With --article: the article that it is a translation of (otherwise what its name says)
    #[arg(long, value_name = "SLUG", requires = "article")]
    pub(super) slug: Option<String>,
    /// Change nothing; say what would be done
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// Reads every file, then writes what is to be written.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    if let Some(tag) = &args.article {
        return document::place(args, tag, globals, terminal);
    }
    if args.memory {
        return memory::fill_in(args, globals, terminal);
    }
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
    write(&plan.changes, args.dry_run, globals, terminal)?;
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
        let hint = if shown.ends_with(".tmx") {
            "; a translation memory is read with --memory"
        } else {
            ""
        };
        return Err(Failure::Message(format!(
            "{shown} is of no kind that can be imported; the name of a file must end in .{}{hint}",
            endings.join(" or .")
        )));
    };
    let bytes = disk::read_file(path, MAX_EXCHANGE_BYTES)?;
    Ok(read(&shown, &bytes))
}

/// What came in, in one line.
pub(super) fn line(tally: &ImportTally) -> String {
    let counts = [
        (tally.added, "new"),
        (tally.changed, "changed"),
        (tally.stale, "of these behind the source"),
        (tally.confirmed, "confirmed as they are"),
        (tally.doubted, "marked as in doubt"),
        (tally.commented, "commented"),
        (tally.conflicts, "changed here as well, theirs set aside"),
        (tally.kept, "set aside, since they have no place"),
        (tally.refused, "refused"),
        (tally.unchanged, "as they were"),
        (tally.untranslated, "not translated"),
    ];
    counted(&tally.locale, &counts)
}
