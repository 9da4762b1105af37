//! Today's edition and a page, passage by passage.

use crate::audit::Page;
use crate::audit::edition::passages::{Passage, comparable, normal, numbers, passages, phones};
use crate::audit::page::folded;
use crate::source::Span;

/// How alike two passages are that are one passage, changed: of a thousand pairs of neighbouring characters.
const ALIKE: usize = 550;
/// Bytes below which a passage must be a block of its own.
const SHORT: usize = 30;
/// Letters and digits that an editor adds without saying anything: the sign of a list.
const ADDED: usize = 3;

/// What became of today's passages on a page.
#[derive(Debug)]
pub struct Comparison {
    /// Every passage of today's edition, with what became of it.
    pub passages: Vec<(Passage, Fate)>,
    /// Numbers of a section that the page lacks, and that it has instead, where no passage shows it: position
    /// of the block of its heading.
    pub numbers: Vec<(usize, Vec<String>, Vec<String>)>,
    /// Digits of phone numbers that today's edition dials and the page neither dials nor shows.
    pub phones: Vec<String>,
}

/// What became of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stands on the page, word by word.
    Same,
    /// It stands there and is not shown, or only when the reader opens something.
    Hidden,
    /// It stands there with other words.
    Changed(Change),
    /// It does not stand there.
    Missing,
}

/// How a passage differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Position of the block in [`Page::blocks`].
    pub block: usize,
    /// Words on the page, normalized.
    pub words: String,
    /// Numbers that only today's edition has, and that only the page has.
    pub numbers: Option<(Vec<String>, Vec<String>)>,
}

impl Change {
    /// Where it stands in the page.
    pub(in crate::audit) fn span(&self, page: &Page) -> Span {
        let block = page.blocks.get(self.block);
        block.map_or_else(Span::default, |it| it.span(page, 0..it.text.len()))
    }
}

impl Comparison {
    /// Looks for every passage of `today` on `page`.
    pub(super) fn new(page: &Page, today: &Page) -> Self {
        let blocks: Vec<String> = page.blocks.iter().map(|it| comparable(page, it)).collect();
        let mut shown = String::new();
        let mut blocks_shown: Vec<&str> = Vec::new();
        for (block, words) in page.blocks.iter().zip(&blocks) {
            let id = block.element;
            if !page.is_folded(id) && !page.is_silent(id) {
                shown.push_str(words);
                shown.push(' ');
                blocks_shown.push(words);
            }
        }
        let whole = normal(&folded(&page.document_text(0)));
        let passages = passages(today);
        let taken: Vec<&str> = passages.iter().map(|it| it.words.as_str()).collect();
        let free: Vec<usize> = (0..blocks.len())
            .filter(|at| {
                blocks
                    .get(*at)
                    .is_some_and(|it| !taken.contains(&it.as_str()))
            })
            .collect();
        let pairs: Vec<Vec<(char, char)>> = blocks.iter().map(|it| neighbours(it)).collect();
        let fate = |passage: &Passage| {
            if blocks_shown.contains(&&*passage.words) {
                return Fate::Same;
            }
            // A short text stands in many a longer one: `2019` in a note.
            let short = passage.words.len() < SHORT;
            if !short && shown.contains(&passage.words) {
                let within = |it: &String| it.contains(&passage.words);
                return match blocks.iter().position(within) {
                    Some(block) => in_company(block, &blocks, &taken),
                    None => Fate::Same,
                };
            }
            let own = neighbours(&passage.words);
            let alike = |at: &usize| pairs.get(*at).map_or(0, |it| likeness(&own, it));
            let best = free
                .iter()
                .max_by_key(|at| alike(at))
                .filter(|at| alike(at) >= ALIKE);
            if short && best.is_none() && shown.contains(&passage.words) {
                return Fate::Same;
            }
            let hidden = whole.contains(&passage.words) && !(short && best.is_some());
            if hidden || blocks.iter().any(|it| *it == passage.words) {
                return Fate::Hidden;
            }
            best.map_or(Fate::Missing, |&block| {
                let words = blocks.get(block).cloned().unwrap_or_default();
                Fate::Changed(Change {
                    numbers: difference(&passage.words, &words),
                    block,
                    words,
                })
            })
        };
        let fates: Vec<Fate> = passages.iter().map(fate).collect();
        let mut comparison = Self {
            passages: passages.into_iter().zip(fates).collect(),
            numbers: Vec::new(),
            phones: Vec::new(),
        };
        comparison.compare_numbers(page, &blocks);
        let dialled = phones(page, 0);
        let written: Vec<String> = blocks.iter().map(|it| numbers(it).concat()).collect();
        for phone in phones(today, 0) {
            let stands = dialled.contains(&phone) || written.iter().any(|it| it.contains(&phone));
            if !stands && !comparison.phones.contains(&phone) {
                comparison.phones.push(phone);
            }
        }
        comparison
    }

    /// Compares the numbers of each section that the page has under the same id, where every passage of it seems
    /// to be the same.
    fn compare_numbers(&mut self, page: &Page, blocks: &[String]) {
        let headings = |id: &str| {
            page.blocks.iter().position(|it| {
                let element = page.document.element(it.element);
                element.is_some_and(|it| it.attribute("id") == Some(id))
            })
        };
        let ids: Vec<String> = self.sections().into_iter().map(str::to_owned).collect();
        let starts: Vec<usize> = ids.iter().filter_map(|id| headings(id)).collect();
        for id in ids.iter().filter(|it| !it.is_empty()) {
            let Some(start) = headings(id) else {
                continue;
            };
            if self.of_section(id).any(|(_, fate)| *fate != Fate::Same) {
                continue;
            }
            let end = starts.iter().copied().filter(|it| *it > start).min();
            let end = end.unwrap_or(blocks.len());
            let on_page: Vec<String> = blocks
                .get(start..end)
                .unwrap_or_default()
                .iter()
                .flat_map(|it| numbers(it))
                .collect();
            let in_section = self.of_section(id).flat_map(|(it, _)| numbers(&it.words));
            let (only_today, only_page) = apart(&in_section.collect::<Vec<_>>(), &on_page);
            if !only_today.is_empty() {
                self.numbers.push((start, only_today, only_page));
            }
        }
    }

    /// Names of today's disclaimers, each once, in order.
    pub fn disclaimers(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for (passage, _) in &self.passages {
            if let Some(name) = passage
                .disclaimer
                .as_deref()
                .filter(|it| !names.contains(it))
            {
                names.push(name);
            }
        }
        names
    }

    /// Passages of a disclaimer.
    pub fn of_disclaimer<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c (Passage, Fate)> {
        self.passages
            .iter()
            .filter(move |it| it.0.disclaimer.as_deref() == Some(name))
    }

    /// Ids of today's sections, each once, in order; the first is empty when text stands before them.
    pub fn sections(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for (passage, _) in &self.passages {
            if passage.disclaimer.is_none() && !ids.contains(&passage.section.as_str()) {
                ids.push(&passage.section);
            }
        }
        ids
    }

    /// Passages of a section, without disclaimers in it.
    pub fn of_section<'c>(&'c self, id: &'c str) -> impl Iterator<Item = &'c (Passage, Fate)> {
        let passages = self.passages.iter();
        passages.filter(move |it| it.0.disclaimer.is_none() && it.0.section == id)
    }
}

/// What became of a passage that stands in a block with more: an editor may have put several into one, or have
/// added words.
fn in_company(block: usize, blocks: &[String], passages: &[&str]) -> Fate {
    let words = blocks.get(block).cloned().unwrap_or_default();
    let mut theirs: Vec<&&str> = passages.iter().filter(|it| words.contains(**it)).collect();
    theirs.sort_by_key(|it| std::cmp::Reverse(it.len()));
    let rest = theirs
        .into_iter()
        .fold(words.clone(), |rest, it| rest.replace(*it, " "));
    if rest.chars().filter(|it| it.is_alphanumeric()).count() < ADDED {
        return Fate::Same;
    }
    Fate::Changed(Change {
        block,
        words,
        numbers: None,
    })
}

/// Pairs of neighbouring characters, sorted.
fn neighbours(text: &str) -> Vec<(char, char)> {
    let mut pairs: Vec<(char, char)> = text.chars().zip(text.chars().skip(1)).collect();
    pairs.sort_unstable();
    pairs
}

/// Pairs that both have, of a thousand.
fn likeness(one: &[(char, char)], other: &[(char, char)]) -> usize {
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                shared += 2;
                left.next();
                right.next();
            }
        }
    }
    shared * 1000 / (one.len() + other.len()).max(1)
}

/// Numbers that only the first text has, and that only the second has; all of them where they come in another
/// order; none where they are the same.
fn difference(today: &str, page: &str) -> Option<(Vec<String>, Vec<String>)> {
    let (all_today, all_page) = (numbers(today), numbers(page));
    if all_today == all_page {
        return None;
    }
    let (only_today, only_page) = apart(&all_today, &all_page);
    if only_today.is_empty() && only_page.is_empty() {
        return Some((all_today, all_page));
    }
    Some((only_today, only_page))
}

/// What only the first list has, and what only the second has.
fn apart(one: &[String], other: &[String]) -> (Vec<String>, Vec<String>) {
    let mut only_other = other.to_vec();
    let mut only_one = one.to_vec();
    only_one.retain(
        |number| match only_other.iter().position(|it| it == number) {
            Some(at) => {
                only_other.remove(at);
                false
            }
            None => true,
        },
    );
    (only_one, only_other)
}
