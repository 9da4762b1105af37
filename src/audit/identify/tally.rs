//! Counting function words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What one word is worth that a single language has; shared words are worth their part of it.
const WORTH: u32 = 60;

/// Function words of a text, by language.
#[derive(Clone, Debug, Default)]
pub(in crate::audit) struct Tally {
    words: usize,
    /// Score and number of function words; parallel to the languages of the table.
    scores: Vec<(u32, usize)>,
}

/// The language whose function words a text has most of.
#[derive(Clone, Copy, Debug)]
pub(in crate::audit) struct Best {
    /// Its tag.
    pub(in crate::audit) language: &'static str,
    /// Its score.
    pub(in crate::audit) score: u32,
    /// How many words of the text are its function words.
    pub(in crate::audit) hits: usize,
    words: usize,
}

/// Languages, and for each word the languages that have it.
struct Table {
    languages: Vec<&'static str>,
    words: BTreeMap<&'static str, Vec<usize>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        languages: Vec::new(),
        words: BTreeMap::new(),
    };
    for line in include_str!("words.tsv").lines() {
        let Some((language, words)) = line.split_once('\t') else {
            continue;
        };
        let at = table.languages.len();
        table.languages.push(language);
        for word in words.split(' ') {
            table.words.entry(word).or_default().push(at);
        }
    }
    table
});

impl Tally {
    /// Counts the words of `text`.
    pub(in crate::audit) fn of(text: &str) -> Self {
        let mut tally = Self {
            words: 0,
            scores: vec![(0, 0); TABLE.languages.len()],
        };
        for (_, word) in words(text) {
            tally.words += 1;
            let word = lower(word);
            let Some(having) = TABLE.words.get(&*word) else {
                continue;
            };
            let worth = WORTH / u32::try_from(having.len()).unwrap_or(WORTH).max(1);
            for at in having {
                if let Some((score, hits)) = tally.scores.get_mut(*at) {
                    *score = score.saturating_add(worth);
                    *hits += 1;
                }
            }
        }
        tally
    }

    /// Score of a language; none for one that the table does not have.
    pub(in crate::audit) fn score(&self, language: &str) -> Option<u32> {
        let at = TABLE.languages.iter().position(|it| *it == language)?;
        self.scores.get(at).map(|(score, _)| *score)
    }

    /// The language with the highest score above nothing.
    pub(in crate::audit) fn best(&self) -> Option<Best> {
        let scores = TABLE.languages.iter().zip(&self.scores);
        let (language, (score, hits)) = scores.max_by_key(|(_, (score, _))| *score)?;
        (*score > 0).then_some(Best {
            language,
            score: *score,
            hits: *hits,
            words: self.words,
        })
    }
}

impl Best {
    /// Function words among a hundred words.
    pub(in crate::audit) fn share(&self) -> usize {
        self.hits * 100 / self.words.max(1)
    }
}

/// Words of a text with where each begins, in bytes: letters and the marks and apostrophes between them.
pub(in crate::audit) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.find(char::is_alphabetic)?;
        let rest = text.get(start..)?;
        let stays = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '\u{300}'..='\u{36F}');
        let end = start + rest.find(|c| !stays(c)).unwrap_or(rest.len());
        from = end;
        Some((start, text.get(start..end)?))
    })
}

/// Lower case of a word of any language; function words have no capitals that depend on one.
fn lower(word: &str) -> String {
    word.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::page_locale;

    #[test]
    fn the_table_is_sorted_and_of_languages() {
        assert!(TABLE.languages.is_sorted());
        for language in &TABLE.languages {
            let locale = page_locale(language).unwrap();
            assert_eq!(locale.language(), *language);
        }
        for word in TABLE.words.keys() {
            assert_eq!(lower(word), *word);
        }
    }
}
