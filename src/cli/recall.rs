//! What is known from the last build or check, for commands that only look.

use std::path::Path;

use polyleaf::disk::{self, DiskTree};
use polyleaf::pipeline::{Judged, Memory, survey_again};
use polyleaf::project::Project;

use super::build::PUBLIC;
use super::environment;
use super::globals::Globals;
use super::outcome::Failure;

/// What the last build or check left in `out`; none where it cannot be told which program this is.
pub(super) fn memory(out: &Path) -> Option<Memory> {
    Some(Memory {
        program: environment::program()?,
        last: disk::remembered(out),
    })
}

/// Judges a project without its texts, by what is known in its output folder. What became known is left
/// there, for the next run, if a build has left something there before: nothing else is written, and no
/// folder is made.
pub(super) fn survey<'p>(
    project: &'p Project,
    tree: &DiskTree,
    globals: &Globals,
) -> Result<Judged<'p>, Failure> {
    let out = globals.root.join(PUBLIC);
    let memory = memory(&out).filter(|it| it.last.is_some());
    let judged = survey_again(project, tree, globals.today()?, memory.as_ref());
    if let Some(outcomes) = judged.outcomes() {
        disk::remember(&out, &outcomes.to_bytes(&|_, before| before));
    }
    Ok(judged)
}
