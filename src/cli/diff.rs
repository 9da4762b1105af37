//! `polyleaf diff REVISION`

use polyleaf::compare::{compare, human, json, markdown};
use polyleaf::pipeline::judge;
use polyleaf::project;

use super::git::Repository;
use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::Terminal;

/// Show what readers will notice of what changed in git: pages that come and go, words, signatures
///
/// The first line says the worst. Compares the files as they are with the revision, or with the commit at
/// which the present branch parted from it. Always exits with status 0: `check` judges.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A revision of git, such as origin/main
    revision: String,
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// How it is written: for a terminal, for a comment on a pull request, for programs
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = ["human", "markdown", "json"])]
    format: String,
}

/// Prints the comparison.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, now) = globals.project()?;
    let repository = Repository::of(&globals.root, "diff")?;
    let commit = repository.parting(&args.revision)?;
    let former = repository.tree(&commit)?;
    let before = project::load(&former).map_err(|findings| {
        terminal.warn(&format!("of the project as it was at {}:", args.revision));
        Failure::Findings(findings)
    })?;
    let known = now.settings.locales.iter().chain(&before.settings.locales);
    let known: Vec<&str> = known.map(|locale| &**locale.tag()).collect();
    if let Some(tag) = args
        .locale
        .iter()
        .find(|tag| !known.contains(&tag.as_str()))
    {
        return Err(Failure::Message(format!(
            "the project has no language {tag:?}"
        )));
    }
    let today = globals.today()?;
    let (old, new) = (judge(&before, &former, today), judge(&now, &tree, today));
    let mut changes = compare(&old, &new);
    changes.retain(|it| {
        args.locale.is_empty() || args.locale.iter().any(|tag| **tag == **it.locale.tag())
    });
    terminal.product(&match args.format.as_str() {
        "markdown" => markdown(&changes),
        "json" => json(&changes),
        _ => human(&changes),
    });
    Ok(Outcome::Clean)
}
