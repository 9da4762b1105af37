//! A comparison for programs.

use serde_json::{Value, json};

use crate::compare::{LanguageChange, PageChangeKind, headline};

/// One JSON document.
pub fn json(changes: &[LanguageChange]) -> String {
    let languages: Vec<Value> = changes.iter().map(language).collect();
    let document = json!({
        "version": 1,
        "headline": headline(changes),
        "languages": languages,
    });
    format!("{document:#}\n")
}

fn language(change: &LanguageChange) -> Value {
    let pages = change.pages.iter().map(|page| {
        let (kind, outdated) = match page.kind {
            PageChangeKind::Withdrawn => ("withdrawn", 0),
            PageChangeKind::Disappears => ("disappears", 0),
            PageChangeKind::Appears => ("appears", 0),
            PageChangeKind::Outdated(texts) => ("outdated", texts),
        };
        json!({
            "article": page.article,
            "change": kind,
            "outdatedTexts": outdated,
            "reasons": page.reasons,
        })
    });
    let words = change.words.iter().map(|word| {
        json!({
            "article": word.article,
            "id": word.id,
            "before": word.before,
            "after": word.after,
        })
    });
    let lapsed = change.lapsed.iter();
    let lapsed = lapsed.map(|(article, id)| json!({ "article": article, "id": id }));
    json!({
        "locale": &**change.locale.tag(),
        "publishedBefore": change.published.0,
        "publishedAfter": change.published.1,
        "pages": pages.collect::<Vec<_>>(),
        "words": words.collect::<Vec<_>>(),
        "lapsedSignatures": lapsed.collect::<Vec<_>>(),
    })
}
