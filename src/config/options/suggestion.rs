//! "Did you mean": the known word nearest to a misspelt one, and the section a stray key belongs to.

/// Longer words are not compared: nobody misspells those, and comparing costs the square of the length.
const MAX_LEN: usize = 64;

/// Keys that are known in one section alone, for those who write them in another.
const HOMES: &[(&str, &[&str])] = &[
    (
        "[project]",
        &["source", "locales", "base-url", "profile", "demo"],
    ),
    ("[site]", &["title"]),
    ("[theme]", &["brand", "logo"]),
    ("[audience]", &["emergency", "crisis"]),
    ("[translation]", &["origin"]),
    ("[exchange]", &["mirror", "folder"]),
    (
        "[policy]",
        &[
            "fallback",
            "minimum-coverage",
            "stale",
            "unreviewed-machine",
            "critical",
            "withheld",
        ],
    ),
    ("[check]", &["levels", "override", "suppress"]),
];

/// The section that a key belongs to, when it is known there and not in `section`.
pub(super) fn home(key: &str, section: &str) -> Option<&'static str> {
    HOMES
        .iter()
        .find(|(home, keys)| *home != section && keys.contains(&key))
        .map(|(home, _)| *home)
}

/// The candidate nearest to `word`, when it is near enough to have been meant: at most one edit for
/// every three letters. Case and `_` for `-` count as nothing.
pub(crate) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let word = normal(word)?;
    let limit = word.len().div_ceil(3).min(3);
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(&word, &normal(candidate)?), candidate)))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

fn normal(word: &str) -> Option<Vec<char>> {
    let word: Vec<char> = word
        .chars()
        .take(MAX_LEN + 1)
        .map(|c| match c {
            '_' | ' ' => '-',
            c => c.to_ascii_lowercase(),
        })
        .collect();
    (word.len() <= MAX_LEN).then_some(word)
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string
/// alignment).
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous = None;
    for (row, &x) in a.iter().enumerate() {
        let mut current = Vec::with_capacity(last.len());
        current.push(row + 1);
        let mut previous_y = None;
        for (column, &y) in b.iter().enumerate() {
            let at =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let replaced = at(&last, column) + usize::from(x != y);
            let mut least = replaced
                .min(at(&last, column + 1) + 1)
                .min(at(&current, column) + 1);
            if previous == Some(y) && previous_y == Some(x) {
                least = least.min(at(&before, column.wrapping_sub(1)) + 1);
            }
            current.push(least);
            previous_y = Some(y);
        }
        before = std::mem::replace(&mut last, current);
        previous = Some(x);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let known = ["source", "locales", "base-url", "profile", "demo"];
        for (word, expected) in [
            ("locale", Some("locales")),
            ("base_url", Some("base-url")),
            ("Base-URL", Some("base-url")),
            ("soruce", Some("source")),
            ("dmeo", Some("demo")),
            ("language", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), expected, "{word}");
        }
        assert_eq!(nearest(&"a".repeat(1000), known), None);
    }

    #[test]
    fn swapped_neighbours_are_one_edit() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        for (a, b, expected) in [("ab", "ba", 1), ("", "abc", 3), ("kitten", "sitting", 3)] {
            assert_eq!(distance(&chars(a), &chars(b)), expected, "{a} {b}");
        }
    }
}
