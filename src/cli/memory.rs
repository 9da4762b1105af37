//! `polyleaf import --memory FILE…`

use std::path::Path;

use polyleaf::disk::{self, DiskTree};
use polyleaf::project::{self, Project};
use polyleaf::translate::{
    MAX_EXCHANGE_BYTES, MemoryOptions, MemoryTally, Received, fill, project_memory, read_memory,
};

use super::globals::Globals;
use super::import::Args;
use super::imported::{counted, write};
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::Terminal;

/// Reads every file and project, then gives texts without translation what is known of them.
pub(super) fn fill_in(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    let options = MemoryOptions {
        locale: args.locale.clone(),
        origin: match args.origin.as_deref() {
            Some(name) => Some(Globals::origin(&project, Some(name))?),
            None => None,
        },
        similarity: args.similarity,
        today: globals.today()?,
    };
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in &args.files {
        let read = if path.is_dir() {
            read_project(path, &project, &options)?
        } else {
            read_file(path, &project)?
        };
        match read {
            Ok(found) => files.extend(found),
            Err(found) => problems.extend(found),
        }
    }
    if !problems.is_empty() {
        return Err(Failure::Findings(problems));
    }
    let plan = fill(&project, &tree, &files, &options).map_err(Failure::Findings)?;
    terminal.findings_beside(&plan.diagnostics);
    for tally in &plan.tallies {
        terminal.say(&line(tally));
    }
    write(&plan.changes, args.dry_run, globals, terminal)?;
    Ok(Outcome::of(!plan.diagnostics.is_empty()))
}

type Memory = Result<Vec<Received>, Vec<polyleaf::diag::Diagnostic>>;

fn read_project(path: &Path, into: &Project, options: &MemoryOptions) -> Result<Memory, Failure> {
    let tree = DiskTree::open(path)?;
    let other = project::load(&tree).map_err(Failure::Findings)?;
    let mut tags: Vec<&str> = into.settings.locales.iter().map(|it| &**it.tag()).collect();
    tags.retain(|tag| options.locale.as_deref().is_none_or(|only| only == *tag));
    let shown = path.display().to_string();
    let memory = project_memory(&shown, &other, &tree, &tags, options.today);
    if memory.as_ref().is_ok_and(Vec::is_empty) {
        return Err(Failure::Message(format!(
            "the project in {shown} translates into none of {}",
            tags.join(", ")
        )));
    }
    Ok(memory)
}

fn read_file(path: &Path, project: &Project) -> Result<Memory, Failure> {
    let shown = path.display().to_string();
    let bytes = disk::read_file(path, MAX_EXCHANGE_BYTES)?;
    read_memory(&shown, &bytes, project.source()).ok_or_else(|| {
        Failure::Message(format!(
            "{shown} is no memory: the name of the file must end in .tmx, .po, .xlf or .xlsx, or be that of a \
             project's folder"
        ))
    })
}

fn line(tally: &MemoryTally) -> String {
    let counts = [
        (tally.filled, "filled in"),
        (tally.doubtful, "to be confirmed with polyleaf done"),
        (tally.proposed, "proposed from similar texts"),
        (tally.refused, "refused"),
        (tally.missing, "left to translate"),
    ];
    counted(&tally.locale, &counts)
}
