//! The counts for a pull request or a wiki: two tables of GitHub's Markdown.

use crate::status::Board;

/// The tables.
pub fn markdown(board: &Board) -> String {
    let mut text = format!("## Translations, {}\n\n", board.today);
    text.push_str("| language | published | words | left | stale | reviewed | questions |\n");
    text.push_str("|---|---:|---:|---:|---:|---:|---:|\n");
    let translated = board
        .languages
        .iter()
        .filter(|it| it.locale != board.source);
    for language in translated {
        let tally = language.tally;
        text.push_str(&format!(
            "| {} ({}) | {} of {} | {} % | {} | {} | {} % | {} |\n",
            cell(language.locale.english_name()),
            language.locale.tag(),
            language.published.0,
            language.published.1,
            tally.percent(),
            tally.left(),
            tally.stale,
            tally.percent_reviewed(),
            language.questions
        ));
    }
    text.push_str("\n| article | language | state | words | left | stale | reviewed | sections | disclaimers |\n");
    text.push_str("|---|---|---|---:|---:|---:|---:|---:|---:|\n");
    let editions = board.editions.iter().filter(|it| it.locale != board.source);
    for edition in editions {
        let (tally, coverage) = (edition.tally, edition.coverage);
        text.push_str(&format!(
            "| {} | {} | {} | {} % | {} | {} | {} % | {} of {} | {} of {} |\n",
            cell(&edition.article),
            edition.locale.tag(),
            cell(&edition.state_and_reason()),
            tally.percent(),
            tally.left(),
            tally.stale,
            tally.percent_reviewed(),
            coverage.sections,
            coverage.sections_total,
            edition.disclaimers.0,
            edition.disclaimers.1
        ));
    }
    text
}

/// A text that does not end its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
