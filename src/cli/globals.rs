//! Options that every subcommand has.

use std::path::{Component, PathBuf};

use clap::builder::PossibleValuesParser;
use polyleaf::catalog::Origin;
use polyleaf::diag::Diagnostic;
use polyleaf::disk::DiskTree;
use polyleaf::locale::Day;
use polyleaf::project::{self, Project};
use polyleaf::report::FORMATS;
use polyleaf::source::{Location, Tree as _};

use super::environment;
use super::outcome::Failure;
use super::terminal::Color;

/// Heading of these options in the help.
const EVERY_COMMAND: &str = "Options of every command";

/// Options of every subcommand.
#[derive(Debug, clap::Args)]
pub(crate) struct Globals {
    /// The project's folder, where polyleaf.toml is
    #[arg(
        long,
        short = 'C',
        global = true,
        help_heading = EVERY_COMMAND,
        value_name = "FOLDER",
        default_value = "."
    )]
    pub(crate) root: PathBuf,
    /// How findings are written
    #[arg(long, global = true, help_heading = EVERY_COMMAND, value_name = "FORMAT", default_value = "human", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name)))]
    pub(crate) format: String,
    /// Colours; auto: on a terminal, unless the environment has `NO_COLOR`
    #[arg(long, global = true, help_heading = EVERY_COMMAND, value_name = "WHEN", value_enum, default_value_t)]
    pub(crate) color: Color,
    /// Say only what is wrong
    #[arg(long, short, global = true, help_heading = EVERY_COMMAND)]
    pub(crate) quiet: bool,
    /// The day that counts as today; otherwise `SOURCE_DATE_EPOCH` says it, otherwise the clock
    #[arg(long, global = true, help_heading = EVERY_COMMAND, value_name = "YYYY-MM-DD", value_parser = parse_day)]
    pub(crate) date: Option<Day>,
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

    /// The project in the folder, if there is one.
    pub(crate) fn project_here(&self) -> Result<Option<(DiskTree, Project)>, Failure> {
        let tree = self.tree()?;
        if !tree.files().contains("polyleaf.toml") {
            return Ok(None);
        }
        let project = project::load(&tree).map_err(Failure::Findings)?;
        Ok(Some((tree, project)))
    }

    /// Refuses languages that the project does not have.
    pub(crate) fn known_locales(project: &Project, tags: &[String]) -> Result<(), Failure> {
        let known: Vec<&str> = project
            .settings
            .locales
            .iter()
            .map(|locale| &**locale.tag())
            .collect();
        match tags.iter().find(|tag| !known.contains(&tag.as_str())) {
            None => Ok(()),
            Some(tag) => {
                let place = Location::file(project.settings.file.path());
                let message = format!("The project has no language {tag:?}.");
                let help = format!(
                    "Choose one of {}, or add it to `locales`.",
                    known.join(", ")
                );
                let finding = Diagnostic::error("config/unknown-locale", place, message);
                Err(Failure::Told(Box::new(finding.with_help(help))))
            }
        }
    }

    /// The origin that was asked for, else the project's.
    pub(crate) fn origin(project: &Project, asked: Option<&str>) -> Result<Origin, Failure> {
        let name = asked.unwrap_or(&project.settings.translation_origin);
        name.parse().map_err(|_| {
            Failure::Message(format!(
                "{name:?} is no origin; write human, machine, memory or unknown"
            ))
        })
    }

    /// The project's folder before the paths of a report, which is read where the program runs: CI systems
    /// want the paths of the repository. A folder elsewhere is left out.
    pub(crate) fn folder(&self) -> String {
        let parts = self.root.components();
        let names = parts.filter(|part| *part != Component::CurDir);
        if !names
            .clone()
            .all(|part| matches!(part, Component::Normal(_)))
        {
            return String::new();
        }
        names.fold(String::new(), |folder, part| {
            format!("{folder}{}/", part.as_os_str().to_string_lossy())
        })
    }

    /// Today.
    pub(crate) fn today(&self) -> Result<Day, Failure> {
        if let Some(day) = self.date {
            return Ok(day);
        }
        environment::today()
    }
}

fn parse_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "write a day as YYYY-MM-DD, such as 2026-11-24".to_owned())
}
