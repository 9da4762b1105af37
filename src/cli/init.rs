//! `polyleaf init [FOLDER]`

use std::path::PathBuf;

use polyleaf::disk;
use polyleaf::locale::Locale;
use polyleaf::source::Changeset;

use super::globals::{Failure, Globals, Outcome, Ran};
use super::terminal::Terminal;

/// Start a project: a configuration, an article and its disclaimers
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The project's folder; it is made if there is none
    folder: Option<PathBuf>,
    /// Name of the site
    #[arg(long, default_value = "Our clinic")]
    title: String,
    /// Address of the site
    #[arg(long, default_value = "https://clinic.example")]
    url: String,
    /// The language the articles are written in
    #[arg(long, value_name = "TAG", default_value = "en-US")]
    source: String,
    /// A language to translate into; may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// The country the readers live in, two letters
    #[arg(long, default_value = "US")]
    country: String,
}

/// Writes the starter project; refuses a folder that holds one already.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let root = args.folder.clone().unwrap_or_else(|| globals.root.clone());
    let mut tags = vec![args.source.as_str()];
    tags.extend(
        args.locale
            .iter()
            .map(String::as_str)
            .filter(|tag| *tag != args.source),
    );
    for tag in &tags {
        Locale::parse(tag)?;
    }
    let quoted: Vec<String> = tags.iter().map(|tag| format!("\"{tag}\"")).collect();
    let configuration = include_str!("starter/polyleaf.toml")
        .replace("{source}", &args.source)
        .replace("{locales}", &quoted.join(", "))
        .replace("{url}", &escaped(&args.url))
        .replace("{title}", &escaped(&args.title))
        .replace("{country}", &escaped(&args.country));
    let mut changes = Changeset::default();
    // The configuration last: a folder without one is no project, so an interrupted start can be repeated.
    changes.write(
        "content/disclaimers.md",
        None,
        include_str!("starter/disclaimers.md").into(),
    );
    changes.write(
        "content/before-your-visit.md",
        None,
        include_str!("starter/welcome.md").into(),
    );
    changes.write("polyleaf.toml", None, configuration.into_bytes());
    disk::create_folder(&root)?;
    disk::apply(&root, &changes).map_err(|error| {
        Failure::Message(format!(
            "{error}; polyleaf init starts a project only where there is none"
        ))
    })?;
    for change in &changes.changes {
        terminal.say(&format!("made {}", root.join(&change.path).display()));
    }
    terminal.say(match tags.len() {
        1 => "next: polyleaf build; polyleaf new locale es adds a language",
        _ => "next: polyleaf sync writes the files that translators fill in",
    });
    Ok(Outcome::Clean)
}

/// For a TOML basic string.
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace(|c: char| c.is_control(), " ")
}
