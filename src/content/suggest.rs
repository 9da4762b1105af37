//! What a misspelt word was meant to be.

/// The one of `known` that differs from `word` by the fewest edits, if by no more than two in five letters.
pub(super) fn closest<'a>(word: &str, known: &[&'a str]) -> Option<&'a str> {
    let word = word.to_ascii_lowercase();
    known
        .iter()
        .map(|candidate| (distance(&word, candidate), *candidate))
        .min()
        .filter(|(edits, candidate)| *edits * 5 <= candidate.len() * 2)
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (at, ca) in a.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        for (cb, above) in b.chars().zip(row.iter_mut().skip(1)) {
            let cost = (diagonal + usize::from(ca != cb))
                .min(left + 1)
                .min(*above + 1);
            diagonal = std::mem::replace(above, cost);
            left = cost;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_are_close() {
        let known = ["title", "description", "draft"];
        for (word, meant) in [
            ("titel", Some("title")),
            ("Title", Some("title")),
            ("draff", Some("draft")),
            ("desc", None),
            ("", None),
        ] {
            assert_eq!(closest(word, &known), meant, "{word}");
        }
    }
}
