//! `polyleaf new article SLUG` and `polyleaf new locale TAG`

use std::sync::Arc;

use clap::Subcommand;
use polyleaf::config;
use polyleaf::disk;
use polyleaf::locale::Locale;
use polyleaf::project::slug_problem;
use polyleaf::source::{self, Changeset, SourceFile};

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::Terminal;

/// Add an article or a language
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Add an article: a draft with every disclaimer, to write in
    Article {
        /// Its name in files and addresses: small letters, digits and hyphens, such as after-your-visit
        #[arg(value_name = "NAME")]
        slug: String,
        /// Its title
        #[arg(long, default_value = "Untitled")]
        title: String,
    },
    /// Add a language to polyleaf.toml
    Locale {
        /// Its tag, such as es, es-MX or zh-Hans
        tag: String,
    },
}

/// Adds what was asked for; refuses to replace anything.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    match &args.what {
        What::Article { slug, title } => article(slug, title, globals, terminal),
        What::Locale { tag } => locale(tag, globals, terminal),
    }
}

fn article(slug: &str, title: &str, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (_, project) = globals.project()?;
    let path = format!("content/{slug}.md");
    if let Some(problem) = slug_problem(slug, &path) {
        return Err(Failure::Findings(vec![problem]));
    }
    if globals.root.join(&path).exists() {
        return Err(Failure::Message(format!(
            "{path} is there already; choose another name"
        )));
    }
    let sections = project
        .disclaimers
        .iter()
        .flat_map(|unit| unit.sections.iter().zip(&unit.article.sections));
    let disclaimers: Vec<String> = sections
        .filter(|(_, section)| section.heading.is_some())
        .map(|(id, _)| format!("{:?}", &**id))
        .collect();
    let title = title
        .replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace(|c: char| c.is_control(), " ");
    let text = format!(
        "+++\ntitle = \"{title}\"\ndescription = \"\"\ntopics = []\ndisclaimers = [{}]\ndraft = true\n+++\n\nWrite here.\n",
        disclaimers.join(", ")
    );
    let mut changes = Changeset::default();
    changes.write(path.clone(), None, text.into_bytes());
    disk::apply(&globals.root, &changes)?;
    terminal.say(&format!(
        "made {path}: a draft, published once you remove its line `draft = true`"
    ));
    Ok(Outcome::Clean)
}

fn locale(tag: &str, globals: &Globals, terminal: &mut Terminal) -> Ran {
    Locale::parse(tag)?;
    let (_, project) = globals.project()?;
    let file = &project.settings.file;
    let edit = config::add_locale(file, tag).map_err(Failure::Message)?;
    let after = source::apply(file.text(), &[edit])?;
    // A tag that is not written as it should be is told before it is in the file.
    config::parse(Arc::new(SourceFile::from_text(
        config::PATH,
        after.as_str(),
    )))
    .map_err(Failure::Findings)?;
    let mut changes = Changeset::default();
    changes.write(config::PATH, Some(file.bytes()), file.with_mark(&after));
    disk::apply(&globals.root, &changes)?;
    terminal.say(&format!(
        "added {tag} to {}; polyleaf sync writes the files that translators fill in",
        config::PATH
    ));
    Ok(Outcome::Clean)
}
