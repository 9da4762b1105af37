//! `polyleaf status`

use polyleaf::status::{Board, badge, board, html, json, markdown};

use super::globals::Globals;
use super::outcome::{Outcome, Ran};
use super::recall;
use super::table::Table;
use super::terminal::{Terminal, plural};

/// Show what each language covers: words, sections and disclaimers, what is stale, reviewed and left
///
/// Everything is counted in words of the source text, disclaimers included, against the articles as they are, synced or not.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// How it is written: for a terminal, for programs, for a pull request, as a page of its own
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = ["human", "json", "markdown", "html"])]
    format: String,
    /// The same as --format json
    #[arg(long, conflicts_with = "format")]
    json: bool,
    /// As a picture (SVG) that says how much is translated, of all languages or of the one of --locale
    #[arg(long, conflicts_with_all = ["format", "json"])]
    badge: bool,
    /// Exit with status 1 if of any language less than this is translated and up to date
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u32).range(0..=100))]
    fail_under: Option<u32>,
}

/// Prints the counts. `check` judges; here only `--fail-under` does.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.locale)?;
    let judged = recall::survey(&project, &tree, globals)?;
    let board = board(&judged, &args.locale);
    terminal.product(&match args.format.as_str() {
        _ if args.badge => badge(&board),
        _ if args.json => json(&board),
        "json" => json(&board),
        "markdown" => markdown(&board),
        "html" => html(&board),
        _ => table(&board),
    });
    let Some(wanted) = args.fail_under else {
        return Ok(Outcome::Clean);
    };
    let mut fails = false;
    for language in board.below(wanted) {
        fails = true;
        terminal.warn(&format!(
            "{}: {} % of {} words are translated and up to date, less than {wanted} %",
            language.locale,
            language.tally.percent(),
            language.tally.words
        ));
    }
    Ok(Outcome::of(fails))
}

fn table(board: &Board) -> String {
    let mut table = Table::new(&[
        "article",
        "language",
        "words",
        "left",
        "stale",
        "reviewed",
        "sections",
        "disclaimers",
        "%",
        "state",
    ]);
    for edition in &board.editions {
        let (tally, coverage) = (edition.tally, edition.coverage);
        table.row([
            edition.article.to_string(),
            edition.locale.to_string(),
            format!("{}/{}", tally.current, tally.words),
            tally.left().to_string(),
            tally.stale.to_string(),
            tally.reviewed.to_string(),
            format!("{}/{}", coverage.sections, coverage.sections_total),
            format!("{}/{}", edition.disclaimers.0, edition.disclaimers.1),
            tally.percent().to_string(),
            edition.state_and_reason(),
        ]);
    }
    let mut text = table.to_string();
    for language in board.languages.iter().filter(|it| it.questions > 0) {
        let (tag, open) = (
            language.locale.tag(),
            plural(language.questions, "question"),
        );
        text.push_str(&format!("{tag}: {open} open (`polyleaf ask {tag}`)\n"));
    }
    text
}
