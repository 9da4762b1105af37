//! The passages of a page that a comparison is about: what the article, its disclaimers and the contact block
//! say, in order.

use crate::audit::document::NodeId;
use crate::audit::page::folded;
use crate::audit::{Block, Page};

/// Classes and elements of a page that are no part of the article.
const FRAME: &[&str] = &[
    "banner",
    "notices",
    "contents",
    "meta",
    "edition",
    "original",
    "paper",
    "languages",
    "contact",
    "interpreter",
];

/// One paragraph, item, cell or heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Its words, normalized for comparison.
    pub words: String,
    /// The disclaimer that it is of.
    pub disclaimer: Option<String>,
    /// Id of the section that it is in; empty before the first.
    pub section: String,
    /// Whether it is a heading.
    pub is_heading: bool,
}

/// Passages of a page that the project made.
pub(super) fn passages(page: &Page) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::new();
    let mut section = String::new();
    for block in &page.blocks {
        let element = page.document.element(block.element);
        let around = page.document.ancestors(block.element);
        let own = element.map(|it| (block.element, it));
        let mut in_main = false;
        let mut in_frame = false;
        let mut disclaimer = None;
        for (_, it) in own.into_iter().chain(around) {
            in_main |= it.is(&["main"]);
            in_frame |= it.is(&["nav"]) || FRAME.iter().any(|class| it.has_word("class", class));
            disclaimer = disclaimer.or_else(|| it.attribute("data-disclaimer"));
        }
        if !in_main || in_frame {
            continue;
        }
        let is_heading = element.is_some_and(|it| it.is(&["h1", "h2", "h3", "h4", "h5", "h6"]));
        let id = element
            .filter(|it| it.is(&["h2"]))
            .and_then(|it| it.attribute("id"));
        if let Some(id) = id.filter(|_| disclaimer.is_none()) {
            // No section of an article has such an id: the page's own headings have.
            if id.contains("--") {
                continue;
            }
            id.clone_into(&mut section);
        }
        let words = comparable(page, block);
        if words.chars().any(char::is_alphanumeric) {
            passages.push(Passage {
                words,
                disclaimer: disclaimer.map(str::to_owned),
                section: section.clone(),
                is_heading,
            });
        }
    }
    passages
}

/// The words of a block as they are compared: without marks of notes, quotation marks and dashes of one kind.
pub(super) fn comparable(page: &Page, block: &Block) -> String {
    let mut text = String::with_capacity(block.text.len());
    for (id, range) in block.parts() {
        let mut around = page.document.ancestors(id);
        let is_note = around
            .by_ref()
            .take_while(|(ancestor, _)| *ancestor != block.element)
            .any(|(_, it)| it.is(&["sup"]));
        if !is_note {
            text.push_str(block.text.get(range).unwrap_or_default());
        }
    }
    normal(&text)
}

/// A text as it is compared: editors change quotation marks, dashes and spaces.
pub(super) fn normal(text: &str) -> String {
    let mut normal = String::with_capacity(text.len());
    for c in folded(text).chars() {
        match c {
            '’' | '‘' | 'ʼ' | '‚' | '′' => normal.push('\''),
            '“' | '”' | '„' | '«' | '»' | '″' => normal.push('"'),
            '–' | '—' | '−' | '‐' | '‑' => normal.push('-'),
            '…' => normal.push_str("..."),
            c => normal.push(c),
        }
    }
    normal
}

/// Digits of the phone numbers that links below an element dial.
pub(super) fn phones(page: &Page, id: NodeId) -> Vec<String> {
    let inside = page.document.descendants(id);
    let links = inside.filter_map(|it| page.document.element(it)?.attribute("href"));
    links
        .filter_map(|href| href.trim().strip_prefix("tel:"))
        .map(|number| number.chars().filter(char::is_ascii_digit).collect())
        .collect()
}

/// Numbers of a text by value of their digits, whatever digits they are written in.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    let mut open = false;
    for c in text.chars() {
        match digit(c) {
            Some(value) => {
                if !open {
                    numbers.push(String::new());
                }
                if let Some(number) = numbers.last_mut() {
                    number.push(value);
                }
                open = true;
            }
            None => open = false,
        }
    }
    numbers
}

/// First digits of the decimal systems that pages are written in.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0x1810, 0xFF10,
];

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.iter().rev().find(|zero| **zero <= code)?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_value() {
        assert_eq!(numbers("من ٤ إلى ٢٤ ساعة"), numbers("4–24 hours"));
        assert_eq!(numbers("१२ घंटे, 3.5"), ["12", "3", "5"]);
        assert!(numbers("none at all").is_empty());
    }

    #[test]
    fn what_editors_change_is_no_difference() {
        assert_eq!(normal("“4–24”\u{a0}hours…"), normal("\"4-24\"  hours..."));
    }
}
