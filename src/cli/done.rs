//! `polyleaf done LOCALE ID…`

use polyleaf::disk;
use polyleaf::translate::done;

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

/// Say that translations fit today's source text; a stale critical text is not current without this
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language, such as es
    locale: String,
    /// Ids of messages, as `polyleaf todo` lists them; article#id where several articles have the id
    #[arg(required = true, value_name = "ID")]
    ids: Vec<String>,
    /// How the translations were made: human, machine, memory or unknown (otherwise what polyleaf.toml says)
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
}

/// Records the statement.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, std::slice::from_ref(&args.locale))?;
    let origin = args
        .origin
        .as_deref()
        .map(|name| Globals::origin(&project, Some(name)));
    let origin = origin.transpose()?;
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
        "{}: {} recorded as up to date",
        args.locale,
        plural(args.ids.len(), "text")
    ));
    Ok(Outcome::Clean)
}
