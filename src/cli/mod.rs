//! The command line: one file a subcommand, listed in [`Command`].
//!
//! Only this part of the program knows arguments, the environment, the clock and the terminal; it passes
//! them down. The product of a command goes to standard output, everything else to standard error. Exit
//! status: 0 clean, 1 findings, 2 failure.

mod adopt;
mod ask;
mod audit;
mod awaiting;
mod baseline;
mod build;
mod check;
mod completions;
mod diff;
mod document;
mod done;
mod environment;
mod explain;
mod export;
mod git;
mod globals;
mod import;
mod imported;
mod init;
mod man;
mod memory;
mod new;
mod outcome;
mod recall;
mod review;
mod revision;
mod selection;
mod sheet;
mod status;
mod sync;
mod table;
mod terminal;
mod text_reader;
mod todo;
mod withheld;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::globals::Globals;
use self::outcome::Outcome;
use self::terminal::Terminal;

/// One leaflet, every language: merges Markdown articles with Fluent translations, checks that every
/// language covers every section and every disclaimer, and publishes accessible web pages and text.
#[derive(Debug, Parser)]
#[command(name = "polyleaf", version, max_term_width = 100, after_help = AFTER_HELP)]
struct Cli {
    #[command(flatten)]
    globals: Globals,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Start:      polyleaf init my-leaflets && cd my-leaflets && polyleaf build
Translate:  polyleaf sync, edit locales/<language>/*.ftl, polyleaf check
Publish:    polyleaf build

Exit status: 0 clean, 1 something was found, 2 the command could not do its work.";

/// Every subcommand, in the order of the help.
#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Args),
    New(new::Args),
    Sync(sync::Args),
    Done(done::Args),
    Check(check::Args),
    Explain(explain::Args),
    Status(status::Args),
    Todo(todo::Args),
    Ask(ask::Args),
    Review(review::Args),
    Build(build::Args),
    Audit(audit::Args),
    Diff(diff::Args),
    Export(export::Args),
    Import(import::Args),
    Completions(completions::Args),
    Man(man::Args),
}

/// Parses the command line, runs the subcommand, returns the exit status.
pub(crate) fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let help = !error.use_stderr();
            // A closed pipe is the reader's choice, not an error.
            let _closed_pipe = error.print();
            return if help {
                ExitCode::SUCCESS
            } else {
                ExitCode::from(2)
            };
        }
    };
    let mut terminal = Terminal::new(&cli.globals);
    let outcome = match &cli.command {
        Command::Init(args) => init::run(args, &cli.globals, &mut terminal),
        Command::New(args) => new::run(args, &cli.globals, &mut terminal),
        Command::Sync(args) => sync::run(args, &cli.globals, &mut terminal),
        Command::Done(args) => done::run(args, &cli.globals, &mut terminal),
        Command::Check(args) => check::run(args, &cli.globals, &mut terminal),
        Command::Explain(args) => explain::run(args, &mut terminal),
        Command::Status(args) => status::run(args, &cli.globals, &mut terminal),
        Command::Todo(args) => todo::run(args, &cli.globals, &mut terminal),
        Command::Ask(args) => ask::run(args, &cli.globals, &mut terminal),
        Command::Review(args) => review::run(args, &cli.globals, &mut terminal),
        Command::Build(args) => build::run(args, &cli.globals, &mut terminal),
        Command::Audit(args) => audit::run(args, &cli.globals, &mut terminal),
        Command::Diff(args) => diff::run(args, &cli.globals, &mut terminal),
        Command::Export(args) => export::run(args, &cli.globals, &mut terminal),
        Command::Import(args) => import::run(args, &cli.globals, &mut terminal),
        Command::Completions(args) => completions::run(args, &mut terminal),
        Command::Man(args) => man::run(args, &mut terminal),
    };
    let outcome = outcome.unwrap_or_else(|failure| {
        terminal.failure(&failure);
        Outcome::Failure
    });
    if terminal.lost_output() {
        ExitCode::from(2)
    } else {
        outcome.exit_code()
    }
}
