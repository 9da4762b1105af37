//! Texts like another, found without comparing it with all.
//!
//! Two texts whose Dice coefficient reaches a threshold share so many grams that at least one of the rarest
//! of each is among them, so only texts that share such a gram are compared (prefix filtering: Chaudhuri,
//! Ganti and Kaushik, ICDE 2006).

use std::collections::BTreeMap;

use crate::project::Profile;

/// Texts that one is compared with. Beyond it, the memory repeats itself.
const MAX_COMPARED: usize = 512;
/// What a short text must score beyond the threshold: few of its words decide.
const SHORT_EXTRA: u32 = 150;

/// Texts by their rarest grams.
#[derive(Debug)]
pub(super) struct Index {
    profiles: Vec<Profile>,
    /// How many texts hold a gram.
    frequency: BTreeMap<u32, u32>,
    /// Gram and text, sorted.
    postings: Vec<(u32, u32)>,
    /// The least score, out of 1,000.
    threshold: u32,
}

impl Index {
    pub(super) fn new<'t>(texts: impl Iterator<Item = &'t str>, threshold: u32) -> Self {
        let profiles: Vec<Profile> = texts.map(Profile::new).collect();
        let mut grams: Vec<u32> = profiles.iter().flat_map(distinct).collect();
        grams.sort_unstable();
        let frequency = grams
            .chunk_by(|one, other| one == other)
            .filter_map(|run| Some((*run.first()?, u32::try_from(run.len()).ok()?)))
            .collect();
        let mut index = Self {
            profiles,
            frequency,
            postings: Vec::new(),
            threshold,
        };
        let mut postings = Vec::new();
        for (text, profile) in (0..).zip(&index.profiles) {
            postings.extend(index.rarest(profile).into_iter().map(|gram| (gram, text)));
        }
        postings.sort_unstable();
        index.postings = postings;
        index
    }

    /// Texts like this one, the most similar first: score out of 1,000 and position.
    pub(super) fn like(&self, text: &str) -> Vec<(u32, usize)> {
        let profile = Profile::new(text);
        let mut near: Vec<u32> = Vec::new();
        for gram in self.rarest(&profile) {
            let from = self.postings.partition_point(|(other, _)| *other < gram);
            let run = self.postings.get(from..).unwrap_or_default().iter();
            near.extend(
                run.take_while(|(other, _)| *other == gram)
                    .map(|(_, text)| *text),
            );
            if near.len() > MAX_COMPARED {
                break;
            }
        }
        near.sort_unstable();
        near.dedup();
        near.truncate(MAX_COMPARED);
        let mut found: Vec<(u32, usize)> = near
            .into_iter()
            .filter_map(|at| {
                let at = usize::try_from(at).ok()?;
                let other = self.profiles.get(at)?;
                let is_short = profile.is_short() || other.is_short();
                let least = self.threshold + if is_short { SHORT_EXTRA } else { 0 };
                let score = profile.score(other);
                (score >= least.min(1000)).then_some((score, at))
            })
            .collect();
        found.sort_by_key(|(score, at)| (std::cmp::Reverse(*score), *at));
        found
    }

    /// So many of the rarest grams of a text that every text which is alike shares one of them.
    fn rarest(&self, profile: &Profile) -> Vec<u32> {
        let mut grams: Vec<(u32, u32)> = distinct(profile)
            .map(|gram| (self.frequency.get(&gram).copied().unwrap_or(0), gram))
            .collect();
        grams.sort_unstable();
        // With a score of t, a text of n grams shares at least t / (2 - t) n of them.
        let all = u64::try_from(profile.grams().len()).unwrap_or(u64::MAX);
        let threshold = u64::from(self.threshold.clamp(1, 1000));
        let shared = (all * threshold).div_ceil(2000 - threshold);
        let spare = usize::try_from(all.saturating_sub(shared)).unwrap_or(usize::MAX);
        grams.truncate(spare.saturating_add(1));
        grams.into_iter().map(|(_, gram)| gram).collect()
    }
}

fn distinct(profile: &Profile) -> impl Iterator<Item = u32> {
    let runs = profile.grams().chunk_by(|one, other| one == other);
    runs.filter_map(|run| run.first().copied())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_most_similar_text_comes_first() {
        let texts = [
            "Do not drive until the day after treatment.",
            "Do not drive or ride a bicycle until the day after your treatment.",
            "Rest for two hours at home.",
            "Eat a light meal.",
        ];
        let index = Index::new(texts.into_iter(), 700);
        let like = |text| {
            index
                .like(text)
                .into_iter()
                .map(|(_, at)| at)
                .collect::<Vec<_>>()
        };
        assert_eq!(
            like("Do not drive until the day after your treatment."),
            [0, 1]
        );
        assert_eq!(like("Rest for two hours at home!"), [2]);
        // Short texts must be more alike.
        assert!(like("Eat a small meal.").is_empty());
        assert!(like("").is_empty());
    }

    proptest! {
        #[test]
        fn nothing_that_is_alike_is_overlooked(
            texts in prop::collection::vec("([a-c]{1,3} ){6,12}", 1..12),
            text in "([a-c]{1,3} ){6,12}",
        ) {
            let index = Index::new(texts.iter().map(String::as_str), 750);
            let found: Vec<usize> = index.like(&text).into_iter().map(|(_, at)| at).collect();
            let profile = Profile::new(&text);
            for (at, other) in texts.iter().enumerate() {
                let other = Profile::new(other);
                let least = if profile.is_short() || other.is_short() { 900 } else { 750 };
                prop_assert_eq!(found.contains(&at), profile.score(&other) >= least, "{}", at);
            }
        }
    }
}
