//! Words of a language and what they mean, found where a text begins with one.

use crate::values::fold::fold;

/// Words in order; several words may share a beginning, and a phrase is a word with spaces.
#[derive(Debug)]
pub(super) struct Table<T> {
    words: Vec<(Box<[char]>, T)>,
    /// Bits of the ASCII characters that words begin with; most of a text is told apart by them.
    first: u128,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self {
            words: Vec::new(),
            first: 0,
        }
    }
}

impl<T: Copy> Table<T> {
    /// Adds a word as a lexicon writes it: `_` for a space.
    pub(super) fn add(&mut self, word: &str, meaning: T) {
        let letters = word.chars().filter_map(|c| match c {
            '_' => Some(' '),
            c => fold(c),
        });
        self.words.push((letters.collect(), meaning));
    }

    /// Orders the words, after the last was added. Of equal words the one added last counts.
    pub(super) fn finish(&mut self) {
        self.words.reverse();
        self.words.sort_by(|a, b| a.0.cmp(&b.0));
        self.words.dedup_by(|later, first| later.0 == first.0);
        let first = |word: &(Box<[char]>, T)| word.0.first().copied().filter(char::is_ascii);
        for c in self.words.iter().filter_map(first) {
            self.first |= 1 << u32::from(c);
        }
    }

    /// Whether there are no words.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The longest word that `text` begins with and that `ends` well: how many characters it has, and what it
    /// means. `ends` is asked for the last character of the word and the one after it.
    pub(super) fn longest(
        &self,
        text: &[char],
        ends: impl Fn(char, Option<char>) -> bool,
    ) -> Option<(usize, T)> {
        let begins = |c: char| !c.is_ascii() || self.first & (1 << u32::from(c)) != 0;
        if !text
            .first()
            .is_some_and(|&c| begins(if c == '\u{A0}' { ' ' } else { c }))
        {
            return None;
        }
        let (mut low, mut high) = (0, self.words.len());
        let mut found = None;
        for (at, &c) in text.iter().enumerate() {
            // A space of a phrase may be one that does not break.
            let c = if c == '\u{A0}' { ' ' } else { c };
            let range = self.words.get(low..high)?;
            let key = |word: &(Box<[char]>, T)| word.0.get(at).copied();
            let first = range.partition_point(|word| key(word) < Some(c));
            let last = range.partition_point(|word| key(word) <= Some(c));
            (low, high) = (low + first, low + last);
            if low >= high {
                break;
            }
            if let Some((word, meaning)) = self.words.get(low)
                && word.len() == at + 1
                && ends(c, text.get(at + 1).copied())
            {
                found = Some((at + 1, *meaning));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_found() {
        let mut table = Table::default();
        for (word, meaning) in [("m", 1), ("mg", 2), ("mm_hg", 3), ("min", 4), ("mg", 5)] {
            table.add(word, meaning);
        }
        table.finish();
        let at = |text: &str| {
            let text: Vec<char> = text.chars().collect();
            table.longest(&text, |_, next| !next.is_some_and(char::is_alphabetic))
        };
        assert_eq!(at("mg daily"), Some((2, 5)));
        assert_eq!(at("mm\u{a0}hg."), Some((5, 3)));
        assert_eq!(at("mi"), None);
        assert_eq!(at("m"), Some((1, 1)));
        assert_eq!(at("mgx"), None);
        assert_eq!(at(""), None);
    }
}
