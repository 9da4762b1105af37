//! `polyleaf export --to FORMAT LOCALE…`

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use polyleaf::disk;
use polyleaf::translate::{ExportOptions, FORMATS, Format, Progress, export, format};

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::sheet::{self, KINDS, Printing};
use super::terminal::{Terminal, plural, shown};

/// Write texts into files that translation tools read; `polyleaf import` brings them back
///
/// One file a language. Every text carries what `import` needs to see whether it, its source or its
/// translation here changed in the meantime.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The languages, such as es; every language when none is named. A template has none
    #[arg(value_name = "LOCALE")]
    locales: Vec<String>,
    /// The kind of file
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(FORMATS.iter().map(|format| format.name).chain(KINDS.map(|kind| kind.0))))]
    to: String,
    /// Only this article; may be given several times
    #[arg(long, value_name = "SLUG")]
    article: Vec<String>,
    /// Only texts in this state; may be given several times
    #[arg(long, value_enum, value_name = "STATE", default_value = "all")]
    state: Vec<State>,
    /// Where the files go (otherwise exchange, in the project's folder)
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

/// `--state`
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum State {
    /// Not translated yet
    Missing,
    /// Behind their source
    Stale,
    /// Current, and signed by nobody
    Unreviewed,
    /// All of them, those that are gone included
    All,
}

/// Writes one file a language.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.locales)?;
    let source = project.source().tag();
    let locales: Vec<&str> = match args.locales.as_slice() {
        [] => {
            let all = project
                .settings
                .locales
                .iter()
                .map(|locale| &**locale.tag());
            all.filter(|tag| *tag != &**source).collect()
        }
        named => named.iter().map(String::as_str).collect(),
    };
    let out = args
        .out
        .clone()
        .unwrap_or_else(|| globals.root.join("exchange"));
    if let Some(kind) = KINDS.into_iter().find(|(name, _)| *name == args.to) {
        let printing = Printing {
            locales,
            kind,
            articles: &args.article,
            awaiting: !args.state.contains(&State::All),
            out,
        };
        return sheet::print(&printing, globals, terminal);
    }
    let format = format(&args.to)
        .ok_or_else(|| Failure::Message(format!("{:?} is no format of files", args.to)))?;
    let options = ExportOptions {
        articles: args.article.clone(),
        progress: progress(&args.state),
        today: globals.today()?,
    };
    let targets: Vec<Option<&str>> = if format.is_template {
        vec![None]
    } else {
        locales.into_iter().map(Some).collect()
    };
    for target in targets {
        let parcel = export(&project, &tree, target, &options).map_err(Failure::Findings)?;
        let path = out.join(file_name(format, target));
        let bytes = (format.write)(&parcel).map_err(|reason| {
            Failure::Message(format!("{} cannot hold these texts: {reason}", format.name))
        })?;
        disk::write_file(&path, &bytes)?;
        let count = parcel.units.len();
        terminal.say(&format!("{}: {}", shown(&path), plural(count, "text")));
    }
    Ok(Outcome::Clean)
}

fn file_name(format: &Format, target: Option<&str>) -> String {
    format!("{}.{}", target.unwrap_or("texts"), format.extension)
}

fn progress(states: &[State]) -> Vec<Progress> {
    if states.contains(&State::All) {
        return Vec::new();
    }
    let progress = states.iter().map(|state| match state {
        State::Missing => Progress::Missing,
        State::Stale => Progress::Stale,
        State::Unreviewed | State::All => Progress::Unreviewed,
    });
    progress.collect()
}
