//! The counts for programs.

use serde::Serialize;

use crate::status::{Board, EditionStatus, LanguageStatus};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    version: u32,
    languages: Vec<Language>,
    editions: Vec<Edition>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Language {
    locale: String,
    words: u32,
    words_current: u32,
    words_stale: u32,
    words_reviewed: u32,
    words_left: u32,
    percent: u32,
    published: usize,
    due: usize,
    questions: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Edition {
    article: String,
    locale: String,
    segments: u32,
    translated: u32,
    stale: u32,
    missing: u32,
    reviewed: u32,
    words: u32,
    words_translated: u32,
    words_stale: u32,
    words_reviewed: u32,
    words_left: u32,
    sections: u32,
    sections_translated: u32,
    disclaimers: usize,
    disclaimers_translated: usize,
    /// Of words, translated from today's source.
    percent: u32,
    state: &'static str,
    reasons: Vec<String>,
}

/// A JSON document with a line feed at its end.
pub fn json(board: &Board) -> String {
    let document = Document {
        version: 1,
        languages: board.languages.iter().map(language).collect(),
        editions: board.editions.iter().map(edition).collect(),
    };
    // It holds strings and numbers only, which always serialize.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn language(status: &LanguageStatus) -> Language {
    let tally = status.tally;
    Language {
        locale: status.locale.to_string(),
        words: tally.words,
        words_current: tally.current,
        words_stale: tally.stale,
        words_reviewed: tally.reviewed,
        words_left: tally.left(),
        percent: tally.percent(),
        published: status.published.0,
        due: status.published.1,
        questions: status.questions,
    }
}

fn edition(status: &EditionStatus) -> Edition {
    let (coverage, tally) = (status.coverage, status.tally);
    Edition {
        article: status.article.to_string(),
        locale: status.locale.to_string(),
        segments: coverage.total.segments,
        translated: coverage.translated.segments,
        stale: coverage.stale.segments,
        missing: coverage.missing.segments,
        reviewed: status.reviewed,
        words: tally.words,
        words_translated: coverage.translated.words,
        words_stale: tally.stale,
        words_reviewed: tally.reviewed,
        words_left: tally.left(),
        sections: coverage.sections_total,
        sections_translated: coverage.sections,
        disclaimers: status.disclaimers.1,
        disclaimers_translated: status.disclaimers.0,
        percent: tally.percent(),
        state: status.state,
        reasons: status.reasons.clone(),
    }
}
