//! Longest common subsequence of two text sequences, with bounded work: which texts stayed in order.

use std::collections::BTreeMap;

/// The most pairs of equal texts that are weighed against each other. Beyond it (100,000 equal cells)
/// the k-th occurrence of a text is paired with its k-th occurrence only, which still gives a common
/// subsequence, though perhaps not the longest.
const MAX_PAIRS: usize = 1 << 20;

/// Pairs of positions with equal keys, increasing on both sides.
///
/// Equal beginnings and ends are paired directly, so that the common case is linear; the rest takes
/// O(p log p) for p pairs of equal keys (Hunt and Szymanski), p being at most [`MAX_PAIRS`] or, beyond
/// that, the length of the shorter side.
pub(crate) fn common_subsequence<K: Ord + Copy>(left: &[K], right: &[K]) -> Vec<(usize, usize)> {
    let equal = |(a, b): &(&K, &K)| a == b;
    let head = left.iter().zip(right).take_while(equal).count();
    let rest = left.len().min(right.len()) - head;
    let tail = left
        .iter()
        .rev()
        .zip(right.iter().rev())
        .take(rest)
        .take_while(equal)
        .count();
    let mut pairs: Vec<(usize, usize)> = (0..head).map(|at| (at, at)).collect();
    let middle_left = left.get(head..left.len() - tail).unwrap_or_default();
    let middle_right = right.get(head..right.len() - tail).unwrap_or_default();
    if !middle_left.is_empty() && !middle_right.is_empty() {
        let middle = middle_pairs(middle_left, middle_right);
        pairs.extend(middle.into_iter().map(|(i, j)| (i + head, j + head)));
    }
    pairs.extend((0..tail).map(|at| (left.len() - tail + at, right.len() - tail + at)));
    pairs
}

fn middle_pairs<K: Ord + Copy>(left: &[K], right: &[K]) -> Vec<(usize, usize)> {
    let mut places: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    for (at, key) in right.iter().enumerate() {
        places.entry(*key).or_default().push(at);
    }
    let total = left
        .iter()
        .map(|key| places.get(key).map_or(0, Vec::len))
        .fold(0, usize::saturating_add);
    let mut candidates = Vec::new();
    if total <= MAX_PAIRS {
        for (i, key) in left.iter().enumerate() {
            let places = places.get(key).map_or(&[][..], Vec::as_slice);
            // Downwards, so that one text of the left is never counted twice.
            candidates.extend(places.iter().rev().map(|&j| (i, j)));
        }
    } else {
        let mut seen: BTreeMap<K, usize> = BTreeMap::new();
        for (i, key) in left.iter().enumerate() {
            let count = seen.entry(*key).or_default();
            candidates.extend(
                places
                    .get(key)
                    .and_then(|all| all.get(*count))
                    .map(|&j| (i, j)),
            );
            *count += 1;
        }
    }
    longest_increasing(&candidates)
}

/// The longest selection that increases strictly on the right; candidates are sorted by the left, and
/// for one left position fall on the right.
fn longest_increasing(candidates: &[(usize, usize)]) -> Vec<(usize, usize)> {
    const NONE: usize = usize::MAX;
    // For each length, the candidate that ends the selection lowest on the right.
    let mut ends: Vec<(usize, usize)> = Vec::new();
    let mut before = vec![NONE; candidates.len()];
    for (at, &(_, j)) in candidates.iter().enumerate() {
        let length = ends.partition_point(|&(right, _)| right < j);
        let previous = length.checked_sub(1).and_then(|shorter| ends.get(shorter));
        if let (Some(slot), Some(&(_, previous))) = (before.get_mut(at), previous) {
            *slot = previous;
        }
        match ends.get_mut(length) {
            Some(end) => *end = (j, at),
            None => ends.push((j, at)),
        }
    }
    let mut selected = Vec::with_capacity(ends.len());
    let mut at = ends.last().map_or(NONE, |&(_, at)| at);
    while let Some(&pair) = candidates.get(at) {
        selected.push(pair);
        at = before.get(at).copied().unwrap_or(NONE);
    }
    selected.reverse();
    selected
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn plain(left: &[u8], right: &[u8]) -> usize {
        let mut table = vec![vec![0; right.len() + 1]; left.len() + 1];
        for i in 0..left.len() {
            for j in 0..right.len() {
                table[i + 1][j + 1] = if left[i] == right[j] {
                    table[i][j] + 1
                } else {
                    table[i][j + 1].max(table[i + 1][j])
                };
            }
        }
        table[left.len()][right.len()]
    }

    proptest! {
        #[test]
        fn as_long_as_the_plain_table_finds(
            left in proptest::collection::vec(0u8..5, 0..24),
            right in proptest::collection::vec(0u8..5, 0..24),
        ) {
            let pairs = common_subsequence(&left, &right);
            prop_assert_eq!(pairs.len(), plain(&left, &right));
            prop_assert!(pairs.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1));
            prop_assert!(pairs.iter().all(|&(i, j)| left[i] == right[j]));
        }
    }

    #[test]
    fn many_equal_texts_are_still_paired_in_order() {
        let mut left = vec![1; 5000];
        let mut right = vec![1; 5000];
        left.insert(0, 2);
        right.insert(0, 3);
        left.push(4);
        right.push(5);
        assert_eq!(common_subsequence(&left, &right).len(), 5000);
    }
}
