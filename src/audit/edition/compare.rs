//! Today's edition and a page, passage by passage.

use crate::audit::Page;
use crate::audit::edition::passages::{Passage, comparable, normal, numbers, passages, phones};
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
        let passages = passages(today);
        let search = Search::new(page, today, &passages);
        let fates: Vec<Fate> = passages.iter().map(|it| search.fate(it)).collect();
        let blocks = search.blocks;
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

/// The texts of a page, as passages are looked for.
struct Search {
    /// Words of each block.
    blocks: Vec<String>,
    /// Of each block, whether it is shown and stands in no list of links.
    shown: Vec<bool>,
    /// Of each block, whether it has the words of none of today's: a changed passage may be one of these.
    free: Vec<bool>,
    /// Words of all shown blocks.
    all: String,
    /// Words of what is not shown.
    hidden: String,
    /// Words of today's passages, the longest first.
    today: Vec<String>,
}

impl Search {
    fn new(page: &Page, today: &Page, passages: &[Passage]) -> Self {
        let blocks: Vec<String> = page.blocks.iter().map(|it| comparable(page, it)).collect();
        let theirs: Vec<String> = today
            .blocks
            .iter()
            .map(|it| comparable(today, it))
            .collect();
        let mut search = Self {
            shown: Vec::with_capacity(blocks.len()),
            free: blocks.iter().map(|it| !theirs.contains(it)).collect(),
            all: String::new(),
            hidden: String::new(),
            today: passages.iter().map(|it| it.words.clone()).collect(),
            blocks,
        };
        search.today.sort_by_key(|it| std::cmp::Reverse(it.len()));
        for (block, words) in page.blocks.iter().zip(&search.blocks) {
            let id = block.element;
            let open = !page.is_folded(id) && !page.is_silent(id);
            let mut around = page.document.ancestors(id);
            search
                .shown
                .push(open && !around.any(|(_, it)| it.is(&["nav"])));
            let text = if open {
                &mut search.all
            } else {
                &mut search.hidden
            };
            text.push_str(words);
            text.push(' ');
        }
        for id in 0..page.document.nodes.len() {
            if let Some(text) = page.document.text(id).filter(|_| page.is_hidden(id)) {
                search.hidden.push_str(&normal(&text.text));
                search.hidden.push(' ');
            }
        }
        search
    }

    fn fate(&self, passage: &Passage) -> Fate {
        let words = &passage.words;
        let mut shown = self.blocks.iter().zip(&self.shown);
        if shown.any(|(it, shown)| *shown && it == words) {
            return Fate::Same;
        }
        let mut containing = self
            .blocks
            .iter()
            .enumerate()
            .filter(|(_, it)| it.contains(words))
            .peekable();
        // A paragraph that was cut in two.
        if containing.peek().is_none() && self.all.contains(words) {
            return Fate::Same;
        }
        if let Some((block, text)) = containing.find(|(at, _)| self.is_free(*at)) {
            let added = self.added(text);
            if added < ADDED {
                return Fate::Same;
            }
            // A short text stands in many a longer one: `2019` in a note.
            if words.len() >= SHORT {
                return Fate::Changed(Change {
                    block,
                    words: text.clone(),
                    numbers: None,
                });
            }
        }
        if self.hidden.contains(words) {
            return Fate::Hidden;
        }
        self.most_alike(words).map_or(Fate::Missing, |block| {
            let text = self.blocks.get(block).cloned().unwrap_or_default();
            Fate::Changed(Change {
                numbers: difference(words, &text),
                block,
                words: text,
            })
        })
    }

    fn is_free(&self, block: usize) -> bool {
        let is = |list: &[bool]| list.get(block).copied().unwrap_or_default();
        is(&self.shown) && is(&self.free)
    }

    /// Letters and digits of a block that are in none of today's passages: an editor may have put several of
    /// them into one, or have added words.
    fn added(&self, block: &str) -> usize {
        let theirs = self.today.iter().filter(|it| block.contains(it.as_str()));
        let rest = theirs.fold(block.to_owned(), |rest, it| rest.replace(it.as_str(), " "));
        rest.chars().filter(|it| it.is_alphanumeric()).count()
    }

    /// The free block that is most like a passage, if it is like it.
    fn most_alike(&self, words: &str) -> Option<usize> {
        let own = neighbours(words);
        let blocks = self.blocks.iter().enumerate();
        // What is much longer or shorter is not alike.
        let lengths = words.len() / 3..=words.len().saturating_mul(3);
        let alike = blocks
            .filter(|(at, it)| self.is_free(*at) && lengths.contains(&it.len()))
            .map(|(at, it)| (likeness(&own, &neighbours(it)), at));
        let (likeness, block) = alike.max()?;
        (likeness >= ALIKE).then_some(block)
    }
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
