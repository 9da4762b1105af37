//! `polyleaf sync`

use polyleaf::diag::Severity;
use polyleaf::disk;
use polyleaf::translate::{SyncOptions, Tally, sync};

use super::globals::Globals;
use super::import;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Bring the translators' files in step with the Markdown: what is new, what changed, what is gone
///
/// A new text gets an id and a stub to fill in, a changed one the lines `# was:` and `# now:`, and the
/// translation of a text that is gone is set aside. Nothing that a translator wrote is lost.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// How new translations were made: human, machine, memory or unknown (otherwise what polyleaf.toml says)
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
    /// Change nothing; exit with status 1 if there is something to do
    #[arg(long)]
    check: bool,
    /// Also put the messages of every file into the order of the article
    #[arg(long)]
    order: bool,
    /// The source text of these messages changed, its meaning did not: their translations stay current
    #[arg(long, value_name = "ID", num_args = 1..)]
    same_meaning: Vec<String>,
    /// With --same-meaning: even where numbers, placeables, links or negation differ
    #[arg(long, requires = "same_meaning")]
    force: bool,
}

/// Computes the edits and makes them.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (mut tree, project) = globals.project()?;
    if let Some(mirror) = &project.settings.mirror {
        tree.list(&mirror.folder);
    }
    Globals::known_locales(&project, &args.locale)?;
    let origin = Globals::origin(&project, args.origin.as_deref())?;
    let options = SyncOptions {
        locales: (!args.locale.is_empty()).then(|| args.locale.clone()),
        order: args.order,
        same_meaning: args.same_meaning.clone(),
        force: args.force,
        ..SyncOptions::new(origin, globals.today()?)
    };
    let plan = sync(&project, &tree, &options).map_err(Failure::Findings)?;
    terminal.findings_beside(&plan.diagnostics);
    for tally in plan.tallies.iter().filter(|tally| !tally.is_empty()) {
        terminal.say(&line(tally));
    }
    for tally in &plan.imports {
        terminal.say(&import::line(tally));
    }
    let refused = plan
        .diagnostics
        .iter()
        .any(|it| it.severity == Severity::Error);
    if args.check {
        for change in &plan.changes.changes {
            terminal.product(&format!("{}\n", change.path));
        }
        return Ok(Outcome::of(refused || !plan.changes.is_empty()));
    }
    let written = disk::apply(&globals.root, &plan.changes)?;
    terminal.say(&match written {
        0 if refused => "nothing was changed".to_owned(),
        0 => "everything is in step; nothing was changed".to_owned(),
        _ => format!("{} changed", plural(written, "file")),
    });
    Ok(Outcome::of(refused))
}

fn line(tally: &Tally) -> String {
    let counts = [
        (tally.added, "to translate"),
        (tally.outdated, "behind the source"),
        (tally.updated, "current again"),
        (tally.arrived, "brought back or moved here"),
        (tally.retired, "set aside, since the text is gone"),
        (tally.recorded, "recorded"),
    ];
    let told: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| format!("{count} {what}"))
        .collect();
    format!("{} in {}: {}", tally.slug, tally.locale, told.join(", "))
}
