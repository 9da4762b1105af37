//! `polyleaf init [FOLDER]`

use std::path::PathBuf;
use std::sync::Arc;

use polyleaf::config;
use polyleaf::disk;
use polyleaf::locale::Locale;
use polyleaf::source::{Changeset, SourceFile};

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, shown};

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

/// Writes what is missing of the starter project; refuses a folder that holds a project already.
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
    // What was typed may not fit: the country, the address.
    let file = SourceFile::from_text(config::PATH, configuration.as_str());
    config::parse(Arc::new(file)).map_err(Failure::Findings)?;
    disk::create_folder(&root)?;
    if root.join(config::PATH).exists() {
        return Err(Failure::Message(format!(
            "{} is there already: this is a project; polyleaf new adds articles and languages to it",
            shown(&root.join(config::PATH))
        )));
    }
    // The configuration last: a folder without one is no project, so an interrupted start can be repeated.
    let files = [
        (".gitignore", include_str!("starter/gitignore")),
        (".gitattributes", include_str!("starter/gitattributes")),
        (
            "content/disclaimers.md",
            include_str!("starter/disclaimers.md"),
        ),
        ("content/notices.md", include_str!("starter/notices.md")),
        (
            "content/before-your-visit.md",
            include_str!("starter/welcome.md"),
        ),
        (config::PATH, &configuration),
    ];
    let mut changes = Changeset::default();
    for (path, text) in files {
        if root.join(path).exists() {
            terminal.say(&format!("kept {}", shown(&root.join(path))));
        } else {
            changes.write(path, None, text.into());
        }
    }
    disk::apply(&root, &changes)?;
    for change in &changes.changes {
        terminal.say(&format!("made {}", shown(&root.join(&change.path))));
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
