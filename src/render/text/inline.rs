//! Inline content → a paragraph of plain text: links numbered, addresses in full, direction kept.

use std::ops::Range;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::content::{Inline, Value, ValueKind};
use crate::locale::Direction;
use crate::localize::{Content, Piece};
use crate::render::bidi;
use crate::render::link::{self, Link};
use crate::render::text::characters::Survey;
use crate::render::text::words::Words;
use crate::render::text::wrap::Paragraph;
use crate::render::units::number_with_unit;
use crate::site::Site;

/// Writes the inline content of one file.
#[derive(Debug)]
pub(super) struct Inlines<'s> {
    /// The site.
    pub(super) site: &'s Site<'s>,
    /// Slug of the document that links are relative to.
    pub(super) slug: &'s str,
    /// Position of the file's locale.
    pub(super) at: usize,
    /// Interface text.
    pub(super) words: &'s Words<'s>,
    /// Direction of what is written.
    pub(super) direction: Direction,
    /// Addresses that were referred to, in the order of their numbers.
    pub(super) links: Vec<String>,
}

impl Inlines<'_> {
    /// Appends a segment's text, which has `direction`.
    pub(super) fn content(&mut self, out: &mut Paragraph, content: &Content, direction: Direction) {
        match content {
            Content::Empty => {}
            Content::Plain(text) => push(out, text, direction),
            Content::Rich(inlines) => self.inlines(out, inlines, direction),
        }
    }

    fn inlines(&mut self, out: &mut Paragraph, inlines: &[Inline], direction: Direction) {
        for inline in inlines {
            match inline {
                Inline::Text(text) | Inline::Code(text) => push(out, text, direction),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Deleted(inner) => {
                    self.inlines(out, inner, direction);
                }
                Inline::Link {
                    destination,
                    content,
                } => self.link(out, destination, content, direction),
                Inline::Image { alternative, .. } => {
                    let label = self.words.image(alternative);
                    push(out, &label, direction);
                }
                Inline::Footnote(number) => {
                    let label = self.words.note(*number);
                    glue(out, |out| {
                        out.push_as_is(" [");
                        out.push_as_is(&label);
                        out.push_as_is("]");
                    });
                }
                Inline::Break => out.push_as_is("\n"),
                Inline::Value(value) => push_value(out, value, direction),
            }
        }
    }

    fn link(
        &mut self,
        out: &mut Paragraph,
        destination: &str,
        content: &[Inline],
        direction: Direction,
    ) {
        let start = out.text().len();
        self.inlines(out, content, direction);
        let shown = out.text().get(start..).unwrap_or_default();
        let url = match link::resolve(self.site, self.slug, self.at, destination) {
            Link::External(url) => {
                let address = ["mailto:", "tel:"]
                    .iter()
                    .find_map(|scheme| url.strip_prefix(scheme));
                if let Some(address) = address {
                    // An address is of use on paper only when it is there in full.
                    if !same_address(shown, address) {
                        let address = self.words.display(address).to_owned();
                        out.push_as_is(" (");
                        push_whole(out, &address, direction);
                        out.push_as_is(")");
                    }
                    return;
                }
                if shown == url {
                    return;
                }
                url.to_owned()
            }
            Link::Page {
                path,
                fragment,
                language,
            } => {
                if let Some(language) = language {
                    out.push_as_is(" ");
                    push_pieces(out, &self.words.language_hint(language), direction);
                }
                let mut url = self.site.url(&path);
                if let Some(fragment) = fragment {
                    url.push('#');
                    url.push_str(fragment);
                }
                url
            }
            Link::Fragment(_) | Link::None => return,
        };
        self.number(out, url);
    }

    /// Appends the number of an address: ` [1]`.
    pub(super) fn number(&mut self, out: &mut Paragraph, url: String) {
        match self.links.iter().position(|it| *it == url) {
            Some(at) => self.push_number(out, at + 1),
            None => self.number_new(out, url),
        }
    }

    /// The same for an address that was not referred to before.
    pub(super) fn number_new(&mut self, out: &mut Paragraph, url: String) {
        self.links.push(url);
        self.push_number(out, self.links.len());
    }

    fn push_number(&self, out: &mut Paragraph, number: usize) {
        glue(out, |out| {
            out.push_as_is(" [");
            out.push_as_is(&self.words.figures.write(number as u64));
            out.push_as_is("]");
        });
    }
}

/// Appends pieces of interface text.
pub(super) fn push_pieces(out: &mut Paragraph, pieces: &[Piece], direction: Direction) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => push(out, text, direction),
            Piece::Value(_, value) => push_value(out, value, direction),
        }
    }
}

/// Appends a value.
pub(super) fn push_value(out: &mut Paragraph, value: &Value, direction: Direction) {
    match value.kind {
        ValueKind::Phone | ValueKind::Url | ValueKind::Email => {
            push_whole(out, &value.text, direction);
        }
        // An address is one run: between its parts there is nothing that holds them in their order.
        ValueKind::Text if bidi::is_left_phrase(&value.text) => {
            push_phrase(out, &value.text, Direction::LeftToRight, direction);
        }
        ValueKind::Number | ValueKind::Date | ValueKind::Text => push(out, &value.text, direction),
    }
}

/// Appends an address or a number that is never cut, isolated where its order could change.
pub(super) fn push_whole(out: &mut Paragraph, text: &str, direction: Direction) {
    glue(out, |out| {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        if direction == Direction::RightToLeft && !plain {
            push_isolated(out, text);
        } else {
            push_clean(out, text, direction);
        }
    });
}

/// Appends a phrase in a language of `own` direction, as one run of a paragraph of `direction`.
pub(super) fn push_phrase(out: &mut Paragraph, text: &str, own: Direction, direction: Direction) {
    if own == Direction::LeftToRight && direction == Direction::RightToLeft {
        push_isolated(out, text);
    } else {
        push(out, text, direction);
    }
}

/// Appends text.
pub(super) fn push(out: &mut Paragraph, text: &str, direction: Direction) {
    if direction == Direction::RightToLeft {
        for run in bidi::runs(text) {
            let start = out.text().len();
            if !run.isolate {
                if push_clean(out, run.text, direction).tokens {
                    glue_tokens(out, start);
                }
            } else if run.text.bytes().any(|byte| byte.is_ascii_digit()) {
                glue(out, |out| push_isolated(out, run.text));
            } else {
                push_isolated(out, run.text);
            }
        }
        return;
    }
    let start = out.text().len();
    if push_clean(out, text, direction).tokens {
        glue_tokens(out, start);
    }
}

/// Keeps the tokens of what was written from `start` on whole.
fn glue_tokens(out: &mut Paragraph, start: usize) {
    for range in tokens(out.text().get(start..).unwrap_or_default()) {
        out.glue(start + range.start..start + range.end);
    }
}

fn push_isolated(out: &mut Paragraph, text: &str) {
    out.push_as_is("\u{2066}");
    push_clean(out, text, Direction::RightToLeft);
    out.push_as_is("\u{2069}");
}

fn glue(out: &mut Paragraph, write: impl FnOnce(&mut Paragraph)) {
    let start = out.text().len();
    write(out);
    out.glue(start..out.text().len());
}

/// Appends text in normalization form C without what a plain text must not hold: control characters,
/// soft hyphens, invisible spaces, embeddings and overrides; in left-to-right text any direction mark.
/// Tells what is known of it.
fn push_clean(out: &mut Paragraph, text: &str, direction: Direction) -> Survey {
    let survey = Survey::of(text);
    if survey.kept {
        out.push(text, survey);
        return survey;
    }
    let kept = |c: &char| match c {
        '\u{AD}' | '\u{200B}' | '\u{FEFF}' | '\u{FFFD}' | '\u{202A}'..='\u{202E}' => false,
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{2066}'..='\u{2069}' => {
            direction == Direction::RightToLeft
        }
        c => !c.is_control(),
    };
    let spaced = |c: char| if c == '\t' || c == '\n' { ' ' } else { c };
    if text.chars().all(|c| kept(&c)) && is_nfc(text) {
        out.push(text, survey);
        return survey;
    }
    let clean: String = text.chars().map(spaced).filter(kept).nfc().collect();
    let survey = Survey::of(&clean);
    out.push(&clean, survey);
    survey
}

/// Tokens of left-to-right text that no line may cut: words with digits, addresses, numbers and units.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    let joined =
        |c: char| c.is_ascii_graphic() || matches!(c, '–' | '‑' | '−' | 'µ' | 'μ' | '×' | '°');
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (joined(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let word = text.get(from..at).unwrap_or_default();
                if !is_token(word) {
                    continue;
                }
                let end = number_with_unit(text, from, at).unwrap_or(at);
                if end > at || word.len() > 2 {
                    found.push(from..end);
                }
            }
            _ => {}
        }
    }
    found
}

fn is_token(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit()) || word.contains("://") || word.contains('@')
}

fn same_address(shown: &str, address: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '_'))
            .collect()
    };
    let (shown, address) = (bare(shown), bare(address));
    !address.is_empty() && shown.contains(&address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_addresses_and_numbers_with_their_units() {
        let text = "Take 0.5 mg/kg, or 1–2 tablets; see https://a.example/b-c or call 1-800-FDA-1088 today. In 5 mg. 約 2 週間で、約2週間、45分から。";
        let found: Vec<_> = tokens(text)
            .into_iter()
            .map(|range| text.get(range).unwrap())
            .collect();
        assert_eq!(
            found,
            [
                "0.5 mg/kg,",
                "1–2 t",
                "https://a.example/b-c",
                "1-800-FDA-1088",
                "5 mg.",
                "2 週間",
                "2週間",
                "45分",
            ]
        );
    }

    #[test]
    fn left_to_right_text_holds_no_direction_marks_and_is_composed() {
        let mut out = Paragraph::default();
        push(
            &mut out,
            "e\u{301}\u{200E}a\u{AD}b\tc\u{202E}\u{2066}",
            Direction::LeftToRight,
        );
        assert_eq!(out.text(), "éab c");
    }

    #[test]
    fn phone_numbers_are_isolated_in_right_to_left_text_only() {
        for (direction, expected) in [
            (Direction::LeftToRight, "+1 202-555-0142 911"),
            (
                Direction::RightToLeft,
                "\u{2066}+1 202-555-0142\u{2069} 911",
            ),
        ] {
            let mut out = Paragraph::default();
            push_whole(&mut out, "+1 202-555-0142", direction);
            push(&mut out, " ", direction);
            push_whole(&mut out, "911", direction);
            assert_eq!(out.text(), expected);
        }
    }
}
