//! Sentences of English source text, and how hard they are to read.

use std::ops::Range;

use crate::check::prose::words;

/// The sentences of a text: they end with `.`, `?` or `!` before white space that a capital letter, a digit
/// or nothing follows, and not after an abbreviation such as `U.S.` or `Dr.`.
pub(super) fn sentences(prose: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in prose.match_indices(['.', '?', '!']) {
        let end = at + mark.len();
        let after = prose.get(end..).unwrap_or_default();
        let after = after.trim_start_matches(['”', '’', '"', '\'', ')', '\u{1}']);
        let next = after.trim_start();
        let ends = next.is_empty()
            || (next.len() < after.len()
                && next.starts_with(|c: char| {
                    c.is_uppercase()
                        || c.is_ascii_digit()
                        || matches!(c, '“' | '\u{1}' | '\u{FFFC}')
                }));
        if !ends
            || (mark == "."
                && !next.is_empty()
                && is_abbreviated(prose.get(start..at).unwrap_or_default()))
        {
            continue;
        }
        found.push(start..end);
        start = end;
    }
    if words(prose.get(start..).unwrap_or_default())
        .next()
        .is_some()
    {
        found.push(start..prose.len());
    }
    found
}

/// Whether a full stop after `before` belongs to an abbreviation.
fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit([' ', '\n', '(']).next().unwrap_or(before);
    let letter = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    letter
        || word.contains('.')
        || matches!(
            word,
            "Dr" | "Mr" | "Mrs" | "Ms" | "St" | "vs" | "No" | "approx"
        )
}

/// The reading grade of a text by Kincaid and others (1975): years of school in the United States that a
/// reader needs. None of a text with fewer than `least` words.
pub(super) fn grade(prose: &str, least: usize) -> Option<f64> {
    let count = words(prose).count();
    if count < least {
        return None;
    }
    let syllables: u32 = words(prose).map(|word| syllables(word.text)).sum();
    let sentences = sentences(prose).len().max(1);
    let number = |count: usize| u32::try_from(count).map_or(f64::MAX, f64::from);
    let (words, sentences) = (number(count), number(sentences));
    Some(0.39 * words / sentences + 11.8 * f64::from(syllables) / words - 15.59)
}

/// Syllables of an English word, by its groups of vowels; a final silent e counts for none.
fn syllables(word: &str) -> u32 {
    let vowel = |c: char| matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        if vowel(c) && !before {
            count += 1;
        }
        before = vowel(c);
    }
    let lower = word.to_ascii_lowercase();
    let silent = lower.ends_with('e') && !lower.ends_with("le")
        || lower.ends_with("es")
        || lower.ends_with("ed");
    if silent
        && count > 1
        && !lower.ends_with("ted")
        && !lower.ends_with("ded")
        && !lower.ends_with("ses")
    {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_readers_pause() {
        for (text, expected) in [
            ("Rest. Then walk.", vec!["Rest.", " Then walk."]),
            (
                "The U.S. Food and Drug Administration approved it.",
                vec!["The U.S. Food and Drug Administration approved it."],
            ),
            (
                "Take 2.5 mg (a. m.) now! Why? “Because.” So",
                vec!["Take 2.5 mg (a. m.) now!", " Why?", " “Because.", "” So"],
            ),
            ("No mark", vec!["No mark"]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = sentences(text)
                .into_iter()
                .filter_map(|it| text.get(it))
                .collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn syllables_and_grades_are_those_of_the_formula() {
        for (word, count) in [
            ("rest", 1),
            ("side", 1),
            ("treated", 2),
            ("helped", 1),
            ("table", 2),
            ("ketamine", 3),
            ("administration", 5),
            ("the", 1),
            ("hm", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
        let easy = grade(
            "The cat sat on the mat. The dog ran to the cat. It was a fun day.",
            5,
        )
        .unwrap();
        let hard = grade("Administration of psychotherapeutic medication necessitates interdisciplinary communication.", 5).unwrap();
        assert!(easy < 2.0 && hard > 20.0, "{easy} {hard}");
        assert_eq!(grade("Too short.", 5), None);
    }
}
