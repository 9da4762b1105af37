//! A text and its translation cut into sentences, each with its own codes.

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::translate::exchange::codes::{Piece, pieces};

/// A piece with the number of its code; 0 for words.
pub(super) type Numbered<'t> = (Piece<'t>, usize);

/// A sentence, or the white space between two.
#[derive(Debug)]
pub(super) struct Sentence<'t> {
    pub(super) source: Vec<Numbered<'t>>,
    /// None where there is no translation.
    pub(super) target: Option<Vec<Numbered<'t>>>,
    /// Whether there is anything to translate.
    pub(super) is_text: bool,
}

/// Cuts source and translation alike. Where they have not the same number of sentences, or a sentence has not
/// the codes of its translation, all of it is one.
pub(super) fn sentences<'t>(source: &'t str, target: Option<&'t str>) -> Vec<Sentence<'t>> {
    let (source_pieces, target_pieces) = numbered_alike(source, target);
    let cut_source = cut(source, &source_pieces);
    let Some(target) = target else {
        return paired(cut_source, None);
    };
    let target_pieces = target_pieces.unwrap_or_default();
    let cut_target = cut(target, &target_pieces);
    let codes = |part: &Part<'t>| {
        let mut codes: Vec<usize> = part.words.iter().map(|(_, id)| *id).collect();
        codes.sort_unstable();
        codes.dedup();
        codes.retain(|id| *id != 0);
        codes
    };
    let alike = cut_source.len() == cut_target.len()
        && cut_source
            .iter()
            .zip(&cut_target)
            .all(|(one, other)| codes(one) == codes(other));
    if alike {
        paired(cut_source, Some(cut_target))
    } else {
        let whole = |words| Part { words, space: None };
        paired(vec![whole(source_pieces)], Some(vec![whole(target_pieces)]))
    }
}

/// Source and translation whole, their codes numbered alike.
pub(super) fn numbered_alike<'t>(
    source: &'t str,
    target: Option<&'t str>,
) -> (Vec<Numbered<'t>>, Option<Vec<Numbered<'t>>>) {
    let source = numbered(pieces(source), &[]);
    let target = target.map(|target| numbered(pieces(target), &source));
    (source, target)
}

/// A sentence and the white space after it.
struct Part<'t> {
    words: Vec<Numbered<'t>>,
    space: Option<&'t str>,
}

fn paired<'t>(source: Vec<Part<'t>>, target: Option<Vec<Part<'t>>>) -> Vec<Sentence<'t>> {
    let mut sentences = Vec::with_capacity(2 * source.len());
    let mut target = target.map(Vec::into_iter);
    for part in source {
        let theirs = target.as_mut().and_then(Iterator::next);
        let space = |space: Option<&'t str>| -> Vec<Numbered<'t>> {
            space
                .into_iter()
                .map(|space| (Piece::Text(space), 0))
                .collect()
        };
        let between = theirs.as_ref().and_then(|part| part.space);
        let is_spaced = part.space.is_some() || between.is_some();
        let has_target = theirs.is_some();
        sentences.push(Sentence {
            source: part.words,
            target: theirs.map(|part| part.words),
            is_text: true,
        });
        if is_spaced {
            sentences.push(Sentence {
                source: space(part.space),
                target: has_target.then(|| space(between)),
                is_text: false,
            });
        }
    }
    sentences
}

/// Gives every code a number: in a translation that of the same code of the source, where there is one left.
fn numbered<'t>(pieces: Vec<Piece<'t>>, source: &[Numbered<'t>]) -> Vec<Numbered<'t>> {
    let pairs = closing(&pieces);
    let source_pieces: Vec<Piece<'_>> = source.iter().map(|(piece, _)| *piece).collect();
    let source_pairs = closing(&source_pieces);
    let mut used = vec![false; source.len()];
    let mut next = source.iter().map(|(_, id)| *id).max().unwrap_or(0);
    let mut numbers = vec![0; pieces.len()];
    for (at, piece) in pieces.iter().enumerate() {
        if matches!(piece, Piece::Text(_) | Piece::Close(_)) {
            continue;
        }
        let end = |list: &[Option<usize>], of: &[Piece<'t>], at: usize| -> Option<&'t str> {
            let close = list.get(at).copied().flatten()?;
            of.get(close).map(|piece| piece.text())
        };
        let own_end = end(&pairs, &pieces, at);
        let alike = |same_end: bool| {
            source.iter().enumerate().position(|(other, (theirs, _))| {
                theirs == piece
                    && used.get(other) == Some(&false)
                    && (!same_end || end(&source_pairs, &source_pieces, other) == own_end)
            })
        };
        let found = alike(true).or_else(|| alike(false));
        let number = match found {
            Some(other) => {
                if let Some(slot) = used.get_mut(other) {
                    *slot = true;
                }
                source.get(other).map_or(0, |(_, id)| *id)
            }
            None => {
                next += 1;
                next
            }
        };
        for place in [Some(at), pairs.get(at).copied().flatten()]
            .into_iter()
            .flatten()
        {
            if let Some(slot) = numbers.get_mut(place) {
                *slot = number;
            }
        }
    }
    pieces.into_iter().zip(numbers).collect()
}

/// For every opening piece the position of its closing one.
pub(super) fn closing(pieces: &[Piece<'_>]) -> Vec<Option<usize>> {
    let mut closing = vec![None; pieces.len()];
    let mut open = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Open(_) => open.push(at),
            Piece::Close(_) => {
                if let Some(slot) = open.pop().and_then(|from| closing.get_mut(from)) {
                    *slot = Some(at);
                }
            }
            _ => {}
        }
    }
    closing
}

/// Cuts a text after each sentence that ends outside of pairs.
fn cut<'t>(text: &'t str, pieces: &[Numbered<'t>]) -> Vec<Part<'t>> {
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    // A sentence ends after the codes that close in it, as it does after a closing bracket.
    let masked: String = pieces
        .iter()
        .map(|(piece, _)| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Alone(text) => "x".repeat(text.len()),
            Piece::Open(text) => "(".repeat(text.len()),
            Piece::Close(text) => ")".repeat(text.len()),
        })
        .collect();
    let ends: Vec<usize> = segmenter
        .segment_str(&masked)
        .filter(|end| *end > 0 && !ends_in_abbreviation(masked.get(..*end).unwrap_or_default()))
        .collect();
    let mut ends = ends.into_iter().peekable();
    let mut parts: Vec<Vec<Numbered<'t>>> = vec![Vec::new()];
    let mut depth = 0_usize;
    let mut at = 0;
    for (piece, id) in pieces {
        let (start, end) = (at, at + piece.text().len());
        at = end;
        match piece {
            Piece::Open(_) => depth += 1,
            Piece::Close(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        let mut from = start;
        while let Some(cut) = ends.next_if(|cut| *cut <= end) {
            let is_inside = cut < end && !matches!(piece, Piece::Text(_));
            if depth > 0 || is_inside || cut <= from {
                continue;
            }
            let words = text.get(from..cut).unwrap_or_default();
            if let Some(part) = parts.last_mut() {
                part.push(if cut == end && from == start {
                    (*piece, *id)
                } else {
                    (Piece::Text(words), 0)
                });
            }
            parts.push(Vec::new());
            from = cut;
        }
        if from < end
            && let Some(part) = parts.last_mut()
        {
            part.push(if from == start {
                (*piece, *id)
            } else {
                (Piece::Text(text.get(from..end).unwrap_or_default()), 0)
            });
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.into_iter().map(spaced).collect()
}

/// Takes the white space at the end of a sentence apart.
fn spaced(mut words: Vec<Numbered<'_>>) -> Part<'_> {
    let is_blank = matches!(words.as_slice(), [(Piece::Text(text), _)] if text.trim().is_empty());
    let mut space = None;
    if !is_blank && let Some((Piece::Text(text), _)) = words.last().copied() {
        let trimmed = text.trim_end();
        if trimmed.len() < text.len() {
            words.pop();
            if !trimmed.is_empty() {
                words.push((Piece::Text(trimmed), 0));
            }
            space = text.get(trimmed.len()..);
        }
    }
    Part { words, space }
}

/// Whether a text ends in `U.S.`, `z. B.` and their kind, after which a sentence goes on more often than not.
fn ends_in_abbreviation(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(')');
    let Some(text) = text.strip_suffix('.') else {
        return false;
    };
    let before = text.trim_end_matches(char::is_alphabetic);
    let letters = text.get(before.len()..).unwrap_or_default();
    letters.chars().count() == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(source: &str, target: &str) -> Vec<(String, String)> {
        let text = |list: &[Numbered<'_>]| -> String {
            let parts = list.iter().map(|(piece, id)| match id {
                0 => piece.text().to_owned(),
                id => format!("<{id}{}>", piece.text()),
            });
            parts.collect()
        };
        let sentences = sentences(source, Some(target));
        let joined: String = sentences
            .iter()
            .flat_map(|it| it.target.iter().flatten())
            .map(|(piece, _)| piece.text())
            .collect();
        assert_eq!(joined, target);
        sentences
            .iter()
            .map(|it| {
                (
                    text(&it.source),
                    text(it.target.as_deref().unwrap_or_default()),
                )
            })
            .collect()
    }

    /// Source, translation, the sentences of both.
    type Case = (
        &'static str,
        &'static str,
        &'static [(&'static str, &'static str)],
    );

    #[test]
    fn sentences_are_paired_where_they_can_be() {
        let cases: &[Case] = &[
            (
                "Rest. Call { $phone }.",
                "Descanse. Llame al { $phone }.",
                &[
                    ("Rest.", "Descanse."),
                    (" ", " "),
                    ("Call <1{ $phone }>.", "Llame al <1{ $phone }>."),
                ],
            ),
            (
                "Rest. Call.",
                "休息。打电话。",
                &[("Rest.", "休息。"), (" ", ""), ("Call.", "打电话。")],
            ),
            (
                "Rest. Call.",
                "Descanse y llame.",
                &[("Rest. Call.", "Descanse y llame.")],
            ),
            (
                "The U.S. Food Administration says so. Good.",
                "La FDA lo dice. Bien.",
                &[
                    ("The U.S. Food Administration says so.", "La FDA lo dice."),
                    (" ", " "),
                    ("Good.", "Bien."),
                ],
            ),
            (
                "**One. Two.** *Three* [four](#a).",
                "[cuatro](#b) *tres* **uno. Dos.**",
                &[(
                    "<1**>One. Two.<1**> <2*>Three<2*> <3[>four<3](#a)>.",
                    "<3[>cuatro<3](#b)> <2*>tres<2*> <1**>uno. Dos.<1**>",
                )],
            ),
            (
                "**One.** Two.",
                "**Uno.** Dos.",
                &[
                    ("<1**>One.<1**>", "<1**>Uno.<1**>"),
                    (" ", " "),
                    ("Two.", "Dos."),
                ],
            ),
        ];
        for (source, target, expected) in cases {
            let expected: Vec<(String, String)> = expected
                .iter()
                .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
                .collect();
            assert_eq!(shown(source, target), expected);
        }
    }
}
