//! New message ids.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::content::{SegmentKind, placeables};

/// Words of an id before more are needed to tell it from others.
const WORDS: usize = 3;
/// The longest word of an id, in characters.
const WORD_CHARACTERS: usize = 24;
/// The most words that are tried before a number is.
const MAX_WORDS: usize = 8;

/// A new id `<section>--<words>` that is neither in `taken` nor was ever retired. Title, description and
/// heading have fixed names; otherwise the first three words without digits (NFKD, ASCII), then more
/// words, then `-2`; where there are no ASCII words `p1`, `li1`, `cell1`, … by kind.
pub fn mint(section: &str, kind: SegmentKind, text: &str, taken: &BTreeSet<Box<str>>) -> Box<str> {
    match kind {
        SegmentKind::Title => return "meta--title".into(),
        SegmentKind::Description => return "meta--description".into(),
        SegmentKind::Heading => return format!("{section}--heading").into(),
        _ => {}
    }
    let words = words(text);
    // `<section>--heading` is the heading's, whatever a paragraph says.
    let is_free = |id: &str| !taken.contains(id) && !id.ends_with("--heading");
    let of = |count: usize| {
        format!(
            "{section}--{}",
            words.get(..count).unwrap_or(&words).join("-")
        )
    };
    let shortest = words.len().min(WORDS);
    if shortest == 0 {
        return first_free(&format!("{section}--{}", stem(kind)), 1, is_free);
    }
    (shortest..=words.len())
        .map(of)
        .find(|id| is_free(id))
        .map_or_else(
            || first_free(&format!("{}-", of(shortest)), 2, is_free),
            Into::into,
        )
}

/// `<stem><number>` with a number from `first` on that is free and whose predecessor is not: the first
/// free one, unless there are gaps. Takes O(log n), so that a table of 100,000 like cells is no burden.
pub(super) fn first_free(stem: &str, first: usize, is_free: impl Fn(&str) -> bool) -> Box<str> {
    let id = |number: usize| format!("{stem}{number}");
    let mut step = 1;
    let mut taken = None;
    let mut free = first;
    while !is_free(&id(free)) {
        taken = Some(free);
        free += step;
        step *= 2;
    }
    while let Some(low) = taken
        && free - low > 1
    {
        let middle = low + (free - low) / 2;
        if is_free(&id(middle)) {
            free = middle;
        } else {
            taken = Some(middle);
        }
    }
    id(free).into()
}

fn stem(kind: SegmentKind) -> &'static str {
    match kind {
        SegmentKind::Item => "li",
        SegmentKind::Cell => "cell",
        SegmentKind::Caption => "caption",
        SegmentKind::Alternative => "alt",
        SegmentKind::DefinitionTerm => "dt",
        SegmentKind::Definition => "dd",
        SegmentKind::Footnote => "fn",
        SegmentKind::Title
        | SegmentKind::Description
        | SegmentKind::Heading
        | SegmentKind::Paragraph => "p",
    }
}

/// Lower-case ASCII words. Placeables and link destinations say nothing and are left out, and so are
/// words with digits: figures are what an edit changes first.
fn words(text: &str) -> Vec<String> {
    let masked = placeables(text);
    let mut masked = masked.iter().map(|(range, _)| range).peekable();
    let mut words = Words::default();
    let mut destination = 0usize;
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        while masked.next_if(|range| range.end <= at).is_some() {}
        match c {
            '(' if before == ']' || destination > 0 => destination += 1,
            ')' => destination = destination.saturating_sub(1),
            _ => {}
        }
        before = c;
        if destination > 0 || masked.peek().is_some_and(|range| range.start <= at) {
            words.end();
        } else if c.is_ascii() {
            words.push(c);
        } else {
            std::iter::once(c).nfkd().for_each(|c| words.push(c));
        }
        if words.complete.len() == MAX_WORDS {
            break;
        }
    }
    words.end();
    words.complete
}

#[derive(Default)]
struct Words {
    complete: Vec<String>,
    word: String,
    has_digit: bool,
}

impl Words {
    fn push(&mut self, c: char) {
        match c {
            _ if c.is_numeric() => self.has_digit = true,
            _ if c.is_ascii_alphabetic() => {
                if self.word.len() < WORD_CHARACTERS {
                    self.word.push(c.to_ascii_lowercase());
                }
            }
            _ if is_inside_word(c) => {}
            _ => self.end(),
        }
    }

    fn end(&mut self) {
        let word = std::mem::take(&mut self.word);
        if !word.is_empty() && !self.has_digit {
            self.complete.push(word);
        }
        self.has_digit = false;
    }
}

/// An accent that NFKD split off, an apostrophe: the word goes on.
fn is_inside_word(c: char) -> bool {
    matches!(c, '\'' | '’') || unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_by_section_kind_text_and_what_is_taken() {
        use SegmentKind::{Cell, Description, Heading, Item, Paragraph, Title};
        let cases: &[(&str, SegmentKind, &str, &[&str], &str)] = &[
            ("meta", Title, "x", &[], "meta--title"),
            ("meta", Description, "x", &[], "meta--description"),
            ("a", Heading, "How long", &[], "a--heading"),
            (
                "intro",
                Paragraph,
                "Relief starts within hours.",
                &[],
                "intro--relief-starts-within",
            ),
            ("a", Item, "Rest for 2 hours.", &[], "a--rest-for-hours"),
            (
                "a",
                Item,
                "Do not drive. Call { $phone }.",
                &[],
                "a--do-not-drive",
            ),
            ("a", Paragraph, "Bring form {A}.", &[], "a--bring-form-a"),
            ("a", Paragraph, "Eat", &[], "a--eat"),
            (
                "a",
                Paragraph,
                "Don’t **drive** [today](https://example.org)!",
                &[],
                "a--dont-drive-today",
            ),
            ("a", Paragraph, "Déjà vu à Zürich", &[], "a--deja-vu-a"),
            (
                "a",
                Paragraph,
                "Rest for two hours.",
                &["a--rest-for-two"],
                "a--rest-for-two-hours",
            ),
            (
                "a",
                Paragraph,
                "Rest for two hours.",
                &["a--rest-for-two", "a--rest-for-two-hours"],
                "a--rest-for-two-2",
            ),
            ("a", Paragraph, "Heading", &[], "a--heading-2"),
            ("a", Paragraph, "休息两小时", &[], "a--p1"),
            ("a", Item, "休息", &["a--li1"], "a--li2"),
            ("a", Cell, "2019", &[], "a--cell1"),
            ("a", Cell, "B12", &[], "a--cell1"),
        ];
        for (section, kind, text, taken, expected) in cases {
            let taken = taken.iter().map(|id| (*id).into()).collect();
            assert_eq!(&*mint(section, *kind, text, &taken), *expected, "{text}");
        }
    }
}
