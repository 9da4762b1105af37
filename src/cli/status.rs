//! `polyleaf status`

use polyleaf::localize::Coverage;
use polyleaf::pipeline::{JudgedEdition, survey};
use serde::Serialize;

use super::globals::Globals;
use super::outcome::{Outcome, Ran};
use super::table::Table;
use super::terminal::Terminal;

/// Show what each language covers: segments, words, sections and disclaimers, stale and missing
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Only this language; may be given several times
    #[arg(long, value_name = "TAG")]
    locale: Vec<String>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Row {
    article: String,
    locale: String,
    segments: u32,
    translated: u32,
    stale: u32,
    missing: u32,
    words: u32,
    words_translated: u32,
    sections: u32,
    sections_translated: u32,
    disclaimers: u32,
    disclaimers_translated: u32,
    percent: u8,
    /// `published`, `withheld`, `planned` or `draft`.
    state: &'static str,
    reasons: Vec<String>,
}

/// Prints the table, or JSON. Always exits 0: `check` judges.
pub(super) fn run(args: &Args, globals: &Globals, terminal: &mut Terminal) -> Ran {
    let (tree, project) = globals.project()?;
    Globals::known_locales(&project, &args.locale)?;
    let judged = survey(&project, &tree, globals.today()?);
    let mut rows = Vec::new();
    for (unit, judged_unit) in judged.units() {
        let shown = project.disclaimers_of(unit).len();
        for edition in &judged_unit.editions {
            let tag = edition.edition.locale.tag();
            if !args.locale.is_empty() && !args.locale.iter().any(|it| **it == **tag) {
                continue;
            }
            let covered = judged.disclaimers_covered(unit, &edition.edition.locale);
            rows.push(row(
                &unit.article.slug,
                edition,
                unit.article.front.draft,
                shown,
                covered,
            ));
        }
    }
    if args.json {
        let text =
            serde_json::to_string_pretty(&serde_json::json!({ "version": 1, "editions": rows }))?;
        terminal.product(&format!("{text}\n"));
        return Ok(Outcome::Clean);
    }
    let mut table = Table::new(&[
        "article",
        "language",
        "segments",
        "words",
        "sections",
        "disclaimers",
        "stale",
        "missing",
        "%",
        "state",
    ]);
    for row in &rows {
        table.row([
            row.article.clone(),
            row.locale.clone(),
            format!("{}/{}", row.translated, row.segments),
            format!("{}/{}", row.words_translated, row.words),
            format!("{}/{}", row.sections_translated, row.sections),
            format!("{}/{}", row.disclaimers_translated, row.disclaimers),
            row.stale.to_string(),
            row.missing.to_string(),
            row.percent.to_string(),
            row.state.to_owned(),
        ]);
    }
    terminal.product(&table.to_string());
    Ok(Outcome::Clean)
}

fn row(slug: &str, edition: &JudgedEdition, draft: bool, shown: usize, covered: usize) -> Row {
    let Coverage {
        total,
        translated,
        stale,
        missing,
        sections,
        sections_total,
    } = edition.edition.coverage;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Row {
        article: slug.to_owned(),
        locale: edition.edition.locale.to_string(),
        segments: total.segments,
        translated: translated.segments,
        stale: stale.segments,
        missing: missing.segments,
        words: total.words,
        words_translated: translated.words,
        sections: sections_total,
        sections_translated: sections,
        disclaimers: count(shown),
        disclaimers_translated: count(covered),
        percent: edition.edition.coverage.percent(),
        state: match (draft, edition.verdict.passes(), edition.planned) {
            (true, ..) => "draft",
            (_, true, _) => "published",
            (_, _, true) => "planned",
            _ => "withheld",
        },
        reasons: edition
            .verdict
            .reasons()
            .iter()
            .map(|reason| reason.message.clone())
            .collect(),
    }
}
