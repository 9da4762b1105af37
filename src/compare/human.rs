//! A comparison for a terminal.

use crate::compare::headline::count;
use crate::compare::{LanguageChange, PageChange, PageChangeKind, Piece, headline, word_changes};
use crate::report::visible;

/// Words of a stretch that stays shown on each side of what changes.
const AROUND: usize = 6;

/// The headline, then language by language.
pub fn human(changes: &[LanguageChange]) -> String {
    let mut text = format!("{}\n", headline(changes));
    for change in changes {
        let locale = &change.locale;
        text.push_str(&format!("\n{} ({locale})\n", locale.english_name()));
        for page in &change.pages {
            text.push_str(&format!("  {}\n", one_line(&page_sentence(page))));
        }
        for (article, id) in &change.lapsed {
            text.push_str(&format!("  signature lapses: {article}, {id}\n"));
        }
        for word in &change.words {
            let (before, after) = (word.before.as_deref(), word.after.as_deref());
            let shown: String = shortened(before, after)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Same(text) => text,
                    Piece::Gone(text) => marked("[-", &text, "-]"),
                    Piece::New(text) => marked("{+", &text, "+}"),
                })
                .collect();
            text.push_str(&format!("  {}, {}:\n", word.article, word.id));
            text.push_str(&format!("    {}\n", one_line(shown.trim_end())));
        }
    }
    text
}

/// What happens to a page: `withdrawn: “Title” (slug): why`.
pub(super) fn page_sentence(page: &PageChange) -> String {
    let what = match page.kind {
        PageChangeKind::Withdrawn => "withdrawn",
        PageChangeKind::Disappears => "disappears",
        PageChangeKind::Appears => "appears",
        PageChangeKind::Outdated(_) => "says that it is behind its source",
    };
    let mut sentence = format!("{what}: “{}” ({})", page.title, page.article);
    if let PageChangeKind::Outdated(texts) = page.kind {
        let texts = usize::try_from(texts).unwrap_or(usize::MAX);
        sentence.push_str(&format!(", in {}", count(texts, "text")));
    }
    if !page.reasons.is_empty() {
        sentence.push_str(&format!(": {}", page.reasons.join("; ")));
    }
    sentence
}

/// The stretches of a change; of long ones that stay only what is near a change.
pub(super) fn shortened(before: Option<&str>, after: Option<&str>) -> Vec<Piece> {
    let mut pieces = word_changes(before.unwrap_or_default(), after.unwrap_or_default());
    let last = pieces.len().saturating_sub(1);
    for (at, piece) in pieces.iter_mut().enumerate() {
        let Piece::Same(text) = piece else {
            continue;
        };
        let words: Vec<&str> = text.split_inclusive(' ').collect();
        let (head, tail) = (
            if at == 0 { 0 } else { AROUND },
            if at == last { 0 } else { AROUND },
        );
        if words.len() > head + tail + 1 {
            let end = words.len() - tail;
            let first = words.get(..head).unwrap_or_default().concat();
            let rest = words.get(end..).unwrap_or_default().concat();
            *text = format!("{first}… {rest}");
        }
    }
    pieces
}

/// `text` between marks; the white space at its end stays behind them.
pub(super) fn marked(open: &str, text: &str, close: &str) -> String {
    let words = text.trim_end();
    let space = text.get(words.len()..).unwrap_or_default();
    format!("{open}{words}{close}{space}")
}

/// Harmless in a terminal, on one line.
pub(super) fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}
