//! `polyleaf done LOCALE ID…`

use polyleaf::catalog::Origin;
use polyleaf::disk;
use polyleaf::translate::done;

use super::globals::{Failure, Globals, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// State that translations are up to date with today's source, which critical texts need
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language
    locale: String,
    /// Message ids, or article#id where several articles have the id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// How the translations were made: human, machine, memory or unknown (otherwise what polyleaf.toml says)
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
}

/// Records the statement.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    globals.known_locales(&project, std::slice::from_ref(&args.locale))?;
    let origin = args
        .origin
        .as_deref()
        .unwrap_or(&project.settings.translation_origin);
    let origin: Origin = origin.parse().map_err(|_| {
        Failure::Message(format!(
            "{origin:?} is no origin; write human, machine, memory or unknown"
        ))
    })?;
    let changes = done(
        &project,
        &tree,
        &args.locale,
        &args.ids,
        origin,
        globals.today()?,
    )
    .map_err(Failure::Findings)?;
    disk::apply(&globals.root, &changes)?;
    terminal.say(&format!(
        "{}: {} stated to be current",
        args.locale,
        plural(args.ids.len(), "text")
    ));
    Ok(Outcome::Clean)
}
