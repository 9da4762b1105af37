//! `polyleaf man`

use clap::CommandFactory as _;

use super::outcome::{Outcome, Ran};
use super::terminal::Terminal;

/// Print the manual page
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The manual page of one subcommand
    command: Option<String>,
}

/// Prints the page in roff.
pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Ran {
    let whole = super::Cli::command();
    let command = match &args.command {
        None => whole,
        Some(name) => {
            let found = whole.find_subcommand(name).cloned();
            let found = found.ok_or_else(|| {
                super::outcome::Failure::Message(format!(
                    "there is no subcommand {name:?}; see polyleaf --help"
                ))
            })?;
            found
                .name(format!("polyleaf-{name}"))
                .version(env!("CARGO_PKG_VERSION"))
        }
    };
    let mut page = Vec::new();
    clap_mangen::Man::new(command).render(&mut page)?;
    terminal.product(&String::from_utf8_lossy(&page));
    Ok(Outcome::Clean)
}
