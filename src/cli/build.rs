//! `polyleaf build`

use std::path::PathBuf;

use polyleaf::diag::{Diagnostic, Severity};
use polyleaf::disk::{self, Publication, PublishOptions};
use polyleaf::pipeline::{BuildOptions, build_with, judge_again};
use polyleaf::render::Product;
use polyleaf::report;
use polyleaf::site::Stage;

use super::globals::Globals;
use super::outcome::{Failure, Outcome, Ran};
use super::recall;
use super::terminal::{Terminal, plural, shown};
use super::text_reader::TextReader;
use super::withheld::say_withheld;

/// Where the public site goes, in the project's folder.
pub(super) const PUBLIC: &str = "public";

/// Publish every page that passed its checks, and say why the rest is withheld
///
/// A withheld page is replaced by a short notice in its language. Exits with status 1 if anything that is
/// due was withheld. Each language of the site is replaced as a whole or not at all.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Where the site goes (otherwise public, draft or fragments in the project's folder)
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// What is built: the public site, or a draft of everything, with visible marks, not for patients
    #[arg(long, value_enum, default_value_t)]
    stage: StageArgument,
    /// Instead of pages: one element an article and language, to be pasted into a content management system,
    /// with addresses that lead to the site
    #[arg(long)]
    fragments: bool,
    /// Only these languages, as a preview; needs --out, so that a published site is not reduced to them
    #[arg(long, value_name = "TAG", requires = "out")]
    locale: Vec<String>,
    /// Publish into a folder that holds other files already; they stay
    #[arg(long)]
    adopt: bool,
    /// Exit with status 0 although pages that are due were withheld
    #[arg(long)]
    allow_withheld: bool,
    #[command(flatten)]
    text: TextReader,
    /// Write the full report of the check to this file, as JSON
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

/// `--stage`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
enum StageArgument {
    #[default]
    Publish,
    Draft,
}

/// Builds and publishes; exits 1 when anything that is due was withheld.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, mut project) = globals.project()?;
    Globals::known_locales(&project, &args.locale)?;
    if !args.locale.is_empty() {
        project
            .settings
            .locales
            .retain(|locale| args.locale.iter().any(|tag| **tag == **locale.tag()));
    }
    let stage = match args.stage {
        StageArgument::Publish => Stage::Publish,
        StageArgument::Draft => Stage::Draft,
    };
    let product = if args.fragments {
        Product::Fragments
    } else {
        Product::Site
    };
    let out = args.out.clone().unwrap_or_else(|| {
        globals.root.join(match (product, stage) {
            (Product::Fragments, _) => "fragments",
            (Product::Site, Stage::Publish) => PUBLIC,
            (Product::Site, Stage::Draft) => "draft",
        })
    });
    disk::check_output(&out, &globals.root)?;
    let options = BuildOptions {
        stage,
        product,
        text: args.text.options(),
    };
    let memory = recall::memory(&out);
    let mut judged = judge_again(&project, &tree, globals.today()?, memory.as_ref());
    if let Some(file) = &args.report {
        let json =
            report::format("json").map(|format| (format.write)(&judged.findings, terminal.style()));
        disk::write_file(file, json.unwrap_or_default().as_bytes())?;
    }
    let errors: Vec<_> = judged
        .findings
        .iter()
        .filter(|it| it.severity == Severity::Error)
        .cloned()
        .collect();
    let stops = |it: &&Diagnostic| match stage {
        Stage::Publish => judged.stops_the_build(it),
        Stage::Draft => judged.breaks_every_page(it),
    };
    let stopping: Vec<_> = errors.iter().filter(stops).cloned().collect();
    match stage {
        Stage::Publish => terminal.findings_beside(&errors),
        Stage::Draft => terminal.findings_beside(&stopping),
    }
    if !stopping.is_empty() {
        return Err(Failure::Message(format!(
            "nothing was published, because of {} above that concern more than one page; the published site is as it was",
            plural(stopping.len(), "error")
        )));
    }
    let publication = Publication::begin(&out, PublishOptions { adopt: args.adopt })?;
    let built = build_with(&mut judged, &tree, options, &publication)?;
    let knowledge = built.knowledge;
    let summary = publication.commit_knowing(|stamps| Some(knowledge?.to_bytes(stamps)))?;
    terminal.say(&format!(
        "{}: {} written, {} unchanged, {} removed",
        shown(&out),
        plural(summary.written, "file"),
        summary.unchanged,
        summary.removed
    ));
    if stage == Stage::Draft {
        return Ok(Outcome::Clean);
    }
    let withheld = say_withheld(&judged, terminal);
    // The process is about to end: the system takes memory back quicker than text by text.
    std::mem::forget(judged);
    std::mem::forget(project);
    Ok(Outcome::of(
        (withheld > 0 && !args.allow_withheld)
            || errors.iter().any(|it| it.subject.locale.is_none()),
    ))
}
