//! How alike two texts are, so that a rewording keeps its id and another text gets a new one.
//!
//! The measure is the Dice coefficient over the multiset of character trigrams (pairs where a wide
//! character stands, since a Chinese or Japanese word is one or two of them), letters in lower case,
//! every number as one `#`, blanks around. It needs no words and so works for every script. Scores are
//! whole numbers out of 1,000, so that no platform rounds differently.

use crate::locale::is_wide;

/// Characters of a text that are looked at.
const MAX_CHARACTERS: usize = 1000;

/// Where two texts stand to each other: the less their places say, the more the words must.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The only text without a partner between the same two kept neighbours, on both sides.
    Alone,
    /// Between the same two kept neighbours.
    Between,
    /// In the same section.
    Section,
    /// In the same article.
    Article,
    /// In another article.
    Elsewhere,
}

/// A text prepared for comparison.
#[derive(Clone, Debug)]
pub(crate) struct Profile {
    /// Hashes of the grams, sorted.
    grams: Vec<u32>,
    /// The digits, number by number.
    numbers: String,
}

impl Place {
    /// The least score at which two texts are one, reworded.
    fn threshold(self) -> u32 {
        match self {
            Self::Alone => 400,
            Self::Between => 500,
            Self::Section => 600,
            Self::Article => 700,
            Self::Elsewhere => 800,
        }
    }

    /// Whether the neighbours vouch for the pair.
    fn is_certain(self) -> bool {
        matches!(self, Self::Alone | Self::Between)
    }
}

impl Profile {
    /// Below this many grams a text is short (about four words): few of its words decide.
    const SHORT: usize = 24;
    /// What a short text must score beyond the threshold where its place does not vouch for it.
    const SHORT_EXTRA: u32 = 150;

    pub(crate) fn new(text: &str) -> Self {
        let mut letters = vec![' '];
        let mut numbers = String::new();
        for c in text.chars().take(MAX_CHARACTERS) {
            if c.is_numeric() {
                numbers.push(c);
                if letters.last() != Some(&'#') {
                    letters.push('#');
                }
                continue;
            }
            if letters.last() == Some(&'#') {
                numbers.push(' ');
            }
            if !c.is_whitespace() {
                letters.extend(c.to_lowercase());
            } else if letters.last() != Some(&' ') {
                letters.push(' ');
            }
        }
        letters.push(' ');
        let mut grams: Vec<u32> = letters
            .windows(3)
            .map(|gram| match *gram {
                [a, b, _] if is_wide(a) || is_wide(b) => mix(&[a, b]),
                _ => mix(gram),
            })
            .collect();
        grams.sort_unstable();
        Self { grams, numbers }
    }

    /// The score of a pair, when it is high enough for its place.
    pub(super) fn accept(&self, other: &Self, place: Place) -> Option<u32> {
        let short = self.is_short() || other.is_short();
        let mut threshold = place.threshold();
        if short && !place.is_certain() {
            if self.numbers != other.numbers {
                return None;
            }
            threshold += Self::SHORT_EXTRA;
        }
        // No more grams can be shared than the shorter text has.
        let (a, b) = (self.grams.len(), other.grams.len());
        (per_mille(a.min(b), a + b) >= threshold)
            .then(|| self.score(other))
            .filter(|&score| score >= threshold)
    }

    /// Hashes of the grams, sorted; one that is there twice stands twice.
    pub(crate) fn grams(&self) -> &[u32] {
        &self.grams
    }

    /// Whether few words of it decide.
    pub(crate) fn is_short(&self) -> bool {
        self.grams.len() < Self::SHORT
    }

    /// How alike two texts are, out of 1,000.
    pub(crate) fn score(&self, other: &Self) -> u32 {
        let (mut left, mut right) = (self.grams.as_slice(), other.grams.as_slice());
        let mut shared = 0;
        while let ([a, rest_left @ ..], [b, rest_right @ ..]) = (left, right) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => left = rest_left,
                std::cmp::Ordering::Greater => right = rest_right,
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    (left, right) = (rest_left, rest_right);
                }
            }
        }
        per_mille(shared, self.grams.len() + other.grams.len())
    }
}

fn per_mille(shared: usize, total: usize) -> u32 {
    u32::try_from((2000 * shared).checked_div(total).unwrap_or(0)).unwrap_or(0)
}

/// FNV-1a over the characters.
fn mix(gram: &[char]) -> u32 {
    gram.iter().fold(0x811C_9DC5, |hash, &c| {
        (hash ^ u32::from(c))
            .wrapping_mul(0x0100_0193)
            .rotate_left(7)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_counts_as_a_rewording_depends_on_the_place() {
        use Place::{Alone, Article, Between, Elsewhere, Section};
        let all = [Alone, Between, Section, Article, Elsewhere];
        let cases: &[(&str, &str, &[Place])] = &[
            (
                "Relief lasts about 1 week.",
                "Relief lasts about 2 weeks.",
                &all,
            ),
            ("Rest for 2 hours.", "Rest for 3 days.", &[Alone, Between]),
            ("Rest for 2 hours.", "Rest for 3 hours.", &[Alone, Between]),
            ("Yes", "No", &[]),
            ("Rest for 2 hours.", "Do not drive. Call { $phone }.", &[]),
            ("Eat a light meal.", "Relief lasts about 1 week.", &[]),
            (
                "Do not drive or use machines until the day after treatment.",
                "Do not drive or use any machines until the day after your treatment.",
                &all,
            ),
            (
                "Ketamine blocks a part of brain cells called the NMDA receptor.",
                "In this treatment, you receive a medicine called ketamine.",
                &[],
            ),
            (
                "止痛效果持续约1周。",
                "止痛效果持续约2周。",
                &[Alone, Between],
            ),
            ("止痛效果持续约1周。", "治疗后不要开车。", &[]),
            ("2019", "2020", &[Alone, Between]),
            ("", "", &[]),
        ];
        for (left, right, expected) in cases {
            let (a, b) = (Profile::new(left), Profile::new(right));
            let accepted: Vec<Place> = all
                .into_iter()
                .filter(|&place| a.accept(&b, place).is_some())
                .collect();
            assert_eq!(accepted, *expected, "{left} / {right}: {}", a.score(&b));
            assert_eq!(a.score(&b), b.score(&a));
        }
    }
}
