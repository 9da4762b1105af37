//! Options that every subcommand has, and what every subcommand returns.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use polyleaf::diag::Diagnostic;
use polyleaf::disk::DiskTree;
use polyleaf::locale::Day;
use polyleaf::project::{self, Project};
use polyleaf::report::FORMATS;

use super::terminal::Color;

/// Options of every subcommand.
#[derive(Debug, clap::Args)]
pub(crate) struct Globals {
    /// The project's folder (where polyleaf.toml is)
    #[arg(
        long,
        short = 'C',
        global = true,
        value_name = "FOLDER",
        default_value = "."
    )]
    pub(crate) root: PathBuf,
    /// How findings are written
    #[arg(long, global = true, default_value = "human", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name)))]
    pub(crate) format: String,
    /// Colours
    #[arg(long, global = true, value_enum, default_value_t)]
    pub(crate) color: Color,
    /// Say only what is wrong
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// The day that counts as today (otherwise `SOURCE_DATE_EPOCH`, otherwise the clock)
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(crate) date: Option<Day>,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to complain about.
    Clean,
    /// Something was found.
    Findings,
    /// The command could not do its work.
    Failure,
}

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// In one sentence, with what to do.
    Message(String),
    /// As findings with places.
    Findings(Vec<Diagnostic>),
}

/// What a subcommand returns.
pub(crate) type Ran = Result<Outcome, Failure>;

impl Outcome {
    /// The exit status: 0, 1 or 2.
    pub(crate) fn exit_code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        })
    }

    /// `Findings` if there are any.
    pub(crate) fn of(found: bool) -> Self {
        if found { Self::Findings } else { Self::Clean }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Message(error.to_string())
    }
}

impl Globals {
    /// The project's files.
    pub(crate) fn tree(&self) -> Result<DiskTree, Failure> {
        Ok(DiskTree::open(&self.root)?)
    }

    /// The project's files and the project.
    pub(crate) fn project(&self) -> Result<(DiskTree, Project), Failure> {
        let tree = self.tree()?;
        let project = project::load(&tree).map_err(Failure::Findings)?;
        Ok((tree, project))
    }

    /// Refuses languages that the project does not have.
    #[expect(
        clippy::unused_self,
        reason = "asked of the options, beside the project"
    )]
    pub(crate) fn known_locales(&self, project: &Project, tags: &[String]) -> Result<(), Failure> {
        let known: Vec<&str> = project
            .settings
            .locales
            .iter()
            .map(|locale| &**locale.tag())
            .collect();
        match tags.iter().find(|tag| !known.contains(&tag.as_str())) {
            None => Ok(()),
            Some(tag) => Err(Failure::Message(format!(
                "the project has no language {tag:?}; it has {}",
                known.join(", ")
            ))),
        }
    }

    /// Today.
    pub(crate) fn today(&self) -> Result<Day, Failure> {
        if let Some(day) = self.date {
            return Ok(day);
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "the command line is where the environment is read"
        )]
        if let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") {
            let seconds = epoch.parse().map_err(|_| {
                Failure::Message(format!(
                    "SOURCE_DATE_EPOCH is {epoch:?}; it must be a number of seconds, or unset"
                ))
            })?;
            return Ok(Day::from_unix_seconds(seconds));
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "the command line is where the clock is read"
        )]
        let now = std::time::SystemTime::now();
        let seconds = now
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |since| since.as_secs());
        Ok(Day::from_unix_seconds(
            i64::try_from(seconds).unwrap_or(i64::MAX),
        ))
    }
}

fn parse_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "write a day as YYYY-MM-DD, such as 2026-11-24".to_owned())
}
