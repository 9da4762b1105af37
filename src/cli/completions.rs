//! `polyleaf completions SHELL`

use clap::CommandFactory as _;
use clap_complete::Shell;

use super::outcome::{Outcome, Ran};
use super::terminal::Terminal;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Which shell
    shell: Shell,
}

/// Prints the completion script.
#[expect(
    clippy::unnecessary_wraps,
    reason = "every subcommand returns the same"
)]
pub(super) fn run(args: &Args, terminal: &mut Terminal) -> Ran {
    let mut script = Vec::new();
    clap_complete::generate(
        args.shell,
        &mut super::Cli::command(),
        "polyleaf",
        &mut script,
    );
    terminal.product(&String::from_utf8_lossy(&script));
    Ok(Outcome::Clean)
}
