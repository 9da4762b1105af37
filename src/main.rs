//! The `polyleaf` command: parses what was typed, runs one subcommand, turns its outcome into an exit status.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main()
}
