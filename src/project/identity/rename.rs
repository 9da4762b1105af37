//! Renamed articles: a catalogue without article whose texts are those of an article without catalogue.

use std::collections::BTreeMap;

use crate::content::Article;

use super::ReferenceTexts;

/// New articles that are compared for one text; a text found in more of them says nothing.
const MAX_ARTICLES_A_TEXT: usize = 32;

/// For each article the orphan catalogue it was renamed from. `own` is parallel to `articles`: the
/// reference catalogue with its slug.
///
/// An orphan is taken for an article when more than half of its texts are in it; of several, the pair
/// with the most texts in common, then the first by slug.
pub(super) fn detect(
    articles: &[&Article],
    references: &[ReferenceTexts],
    own: &[Option<usize>],
) -> Vec<Option<usize>> {
    let mut renamed = vec![None; articles.len()];
    let mut is_orphan: Vec<bool> = references
        .iter()
        .map(|it| !it.messages.is_empty())
        .collect();
    let mut is_new = vec![true; articles.len()];
    for (new, own) in is_new.iter_mut().zip(own) {
        if let Some(orphan) = own.and_then(|at| is_orphan.get_mut(at)) {
            *new = !*orphan;
            *orphan = false;
        }
    }
    if !is_orphan.contains(&true) || !is_new.contains(&true) {
        return renamed;
    }

    let mut holders: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, (article, _)) in articles
        .iter()
        .zip(&is_new)
        .enumerate()
        .filter(|(_, it)| *it.1)
    {
        for segment in &article.segments {
            let list = holders.entry(&segment.text).or_default();
            if list.last() != Some(&at) && list.len() <= MAX_ARTICLES_A_TEXT {
                list.push(at);
            }
        }
    }
    let mut candidates = Vec::new();
    for (orphan, (texts, _)) in references
        .iter()
        .zip(&is_orphan)
        .enumerate()
        .filter(|(_, it)| *it.1)
    {
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        for message in &texts.messages {
            let list = holders.get(&*message.text).map_or(&[][..], Vec::as_slice);
            if list.len() <= MAX_ARTICLES_A_TEXT {
                for &article in list {
                    *counts.entry(article).or_default() += 1;
                }
            }
        }
        candidates.extend(
            counts
                .into_iter()
                .filter(|(_, count)| 2 * count > texts.messages.len())
                .map(|(article, count)| (std::cmp::Reverse(count), orphan, article)),
        );
    }
    candidates.sort_unstable();
    for (_, orphan, article) in candidates {
        if let (Some(slot @ None), Some(free @ true)) =
            (renamed.get_mut(article), is_orphan.get_mut(orphan))
        {
            *slot = Some(orphan);
            *free = false;
        }
    }
    renamed
}
