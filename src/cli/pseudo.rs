//! `polyleaf build --pseudo`: where pages of pseudo-locales may go, and what is said of them.

use std::path::Path;

use polyleaf::disk::{self, DiskTree};
use polyleaf::locale::PSEUDO_LOCALES;
use polyleaf::pipeline::{BuildOptions, build_pseudo};
use polyleaf::project::Project;
use polyleaf::source::Output;

use super::build::PUBLIC;
use super::globals::Globals;
use super::outcome::Failure;
use super::terminal::Terminal;

/// Refuses to put test pages among those that patients read.
pub(super) fn refuse_among_real_pages(
    asked: bool,
    project: &Project,
    out: Option<&Path>,
    globals: &Globals,
) -> Result<(), Failure> {
    let public = globals.root.join(PUBLIC);
    let is_beside = out.is_some_and(|out| !disk::is_same_place(out, &public));
    if !asked || project.settings.demo || is_beside {
        return Ok(());
    }
    Err(Failure::Message(format!(
        "pages in {} are tests and no pages for patients, and this project is no demonstration: add --out FOLDER, such as \
         --out test-pages",
        PSEUDO_LOCALES.join(" and ")
    )))
}

/// Makes the pages beside those of the build.
pub(super) fn add_pages(
    tree: &DiskTree,
    options: BuildOptions,
    globals: &Globals,
    output: &dyn Output,
    terminal: &mut Terminal,
) -> Result<(), Failure> {
    build_pseudo(tree, globals.today()?, options.text, output)?;
    terminal.say(&format!(
        "with test pages that nothing leads to: {}",
        PSEUDO_LOCALES
            .map(|tag| format!("{tag}/index.html"))
            .join(", ")
    ));
    Ok(())
}
