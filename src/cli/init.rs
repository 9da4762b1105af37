//! `polyleaf init [FOLDER]`

use std::path::PathBuf;
use std::sync::Arc;

use polyleaf::config;
use polyleaf::disk;
use polyleaf::locale::Locale;
use polyleaf::source::{Changeset, SourceFile};
use polyleaf::translate::{adopt, languages};

use super::adopt::Folder;
use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural, shown};

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
    /// Take over a folder of Markdown that is translated already, as site generators have it: name.es.md beside
    /// name.md, or es/name.md beside en/name.md
    #[arg(long, value_name = "FOLDER")]
    from_markdown: Option<PathBuf>,
    /// The country the readers live in, two letters
    #[arg(long, default_value = "US")]
    country: String,
}

/// Writes what is missing of the starter project; refuses a folder that holds a project already.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let root = args.folder.clone().unwrap_or_else(|| globals.root.clone());
    let folder = match &args.from_markdown {
        Some(path) => Some(Folder::read(path, &args.source)?),
        None => None,
    };
    let found = folder.as_ref().map(|it| languages(&it.documents));
    let mut tags = vec![args.source.as_str()];
    for tag in args.locale.iter().chain(found.iter().flatten()) {
        Locale::parse(tag)?;
        if !tags.contains(&tag.as_str()) {
            tags.push(tag);
        }
    }
    Locale::parse(&args.source)?;
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
    let welcome = include_str!("starter/welcome.md");
    let mut files = vec![
        (".gitignore", include_str!("starter/gitignore")),
        (".gitattributes", include_str!("starter/gitattributes")),
        (
            "content/disclaimers.md",
            include_str!("starter/disclaimers.md"),
        ),
        ("content/notices.md", include_str!("starter/notices.md")),
        ("content/before-your-visit.md", welcome),
        (config::PATH, &configuration),
    ];
    let mut changes = Changeset::default();
    if let Some(folder) = &folder {
        files.retain(|(_, text)| *text != welcome);
        let plan = adopt(
            &files,
            &folder.files,
            &folder.prefix,
            &folder.documents,
            globals.today()?,
        );
        let plan = plan.map_err(Failure::Findings)?;
        super::adopt::say(folder, &plan, terminal);
        changes = plan.changes;
    }
    for (path, text) in files {
        changes.write(path, None, text.into());
    }
    changes.changes.retain(|change| {
        let path = root.join(&change.path);
        let is_there = path.exists();
        if is_there {
            terminal.say(&format!("kept {}", shown(&path)));
        }
        !is_there
    });
    disk::apply(&root, &changes)?;
    if folder.is_some() {
        terminal.say(&format!("{} made", plural(changes.changes.len(), "file")));
        terminal.say(
            "next: polyleaf check says what each article needs; polyleaf status what is translated",
        );
        return Ok(Outcome::Clean);
    }
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
