//! `polyleaf new article SLUG` and `polyleaf new locale TAG`

use clap::Subcommand;
use polyleaf::disk;
use polyleaf::project::slug_problem;
use polyleaf::source::Changeset;
use polyleaf::translate::start_locale;

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::terminal::{Terminal, plural};

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
    /// Add a language: to polyleaf.toml and the glossary, with the files that translators fill in
    ///
    /// locales/TAG/ gets a stub for every text, and brief.toml, which says how the language is written: form of address,
    /// digits, ranges, quotation marks. Write into it what is decided; it is printed into every export and sheet.
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
    let (tree, project) = globals.project()?;
    let plan = start_locale(&project, &tree, tag, globals.today()?).map_err(Failure::Findings)?;
    terminal.findings_beside(&plan.diagnostics);
    disk::apply(&globals.root, &plan.changes)?;
    let (locale, name) = (&plan.locale, plan.locale.english_name());
    let texts: usize = plan.tallies.iter().map(|tally| tally.added).sum();
    for change in &plan.changes.changes {
        let what = if change.before.is_some() {
            "changed"
        } else {
            "made"
        };
        terminal.say(&format!("{what} {}", change.path));
    }
    terminal.say(&format!(
        "{name}: {} to translate; polyleaf todo {tag} lists them",
        plural(texts, "text")
    ));
    if !locale.has_autonym() {
        terminal.say(&format!(
            "menus call it {tag}, for its own name is not known: to have it, add the line \u{201c}{tag}, its name in itself, its \
             name in English\u{201d} to names.tsv of the program (CONTRIBUTING.md, \u{201c}Add a language\u{201d})"
        ));
    }
    if !plan.has_interface {
        terminal.say(&format!(
            "first: locales/{tag}/site.ftl, the words of the page itself; without them nothing is published in {name}"
        ));
    }
    terminal.say(&format!(
        "next: write what is decided into locales/{tag}/brief.toml, translate locales/{tag}/*.ftl or send them \
         (polyleaf export --to xliff {tag}), then polyleaf check --locale {tag}"
    ));
    terminal.say(&format!(
        "not due yet? [[planned]] with locale = \"{tag}\" and due in polyleaf.toml keeps checks green until that day"
    ));
    Ok(Outcome::Clean)
}
