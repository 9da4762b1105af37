//! A comparison for a comment on a pull request.

use crate::compare::human::{marked, one_line, page_sentence, shortened};
use crate::compare::{LanguageChange, Piece, headline};

/// Characters up to which a comment is accepted by the services that show it (GitHub: 65,536).
const LIMIT: usize = 60_000;

/// The headline, then language by language; what is too much for a comment is counted.
pub fn markdown(changes: &[LanguageChange]) -> String {
    let mut text = format!("**{}**\n", headline(changes));
    let mut left_out = 0;
    for change in changes {
        let locale = &change.locale;
        let mut lines = Vec::new();
        for page in &change.pages {
            lines.push(escaped(&page_sentence(page)));
        }
        for (article, id) in &change.lapsed {
            lines.push(format!("signature lapses: `{article}`, `{id}`"));
        }
        for word in &change.words {
            let (before, after) = (word.before.as_deref(), word.after.as_deref());
            let shown: String = shortened(before, after)
                .into_iter()
                .map(|piece| match piece {
                    Piece::Same(text) => escaped(&text),
                    Piece::Gone(text) => marked("<del>", &escaped(&text), "</del>"),
                    Piece::New(text) => marked("<ins>", &escaped(&text), "</ins>"),
                })
                .collect();
            lines.push(format!(
                "`{}`, `{}`:\n  <span dir=\"auto\" lang=\"{locale}\">{}</span>",
                word.article,
                word.id,
                shown.trim_end()
            ));
        }
        text.push_str(&format!("\n### {} ({locale})\n\n", locale.english_name()));
        for line in lines {
            if text.len() + line.len() > LIMIT {
                left_out += 1;
            } else {
                text.push_str(&format!("- {line}\n"));
            }
        }
    }
    if left_out > 0 {
        text.push_str(&format!(
            "\nAnd {left_out} more, which would not fit here.\n"
        ));
    }
    text
}

/// Text that Markdown shows as it is, on one line.
fn escaped(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    for c in one_line(text).chars() {
        match c {
            '&' => result.push_str("&amp;"),
            '<' => result.push_str("&lt;"),
            '>' => result.push_str("&gt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '~' | '|' | '@' | '$' => {
                result.push('\\');
                result.push(c);
            }
            c => result.push(c),
        }
    }
    result
}
