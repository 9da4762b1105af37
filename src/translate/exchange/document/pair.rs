//! Which section and which block of a translated document is which of the article: a pure function of what
//! both are built of.
//!
//! Sections are paired by their ids, and between those in order where as many of the same levels stand on both
//! sides; elsewhere only those that can be no others. Blocks of sections that are built alike are paired in order.
//! Where a section is built otherwise, only what cannot be anything else is paired: blocks that share their
//! numbers and links with one block of the other side, tables and lists whose shape is there once on both sides,
//! and what stands alike between two such blocks.

use crate::project::common_subsequence;

/// A section as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Outline {
    pub(super) level: u8,
    pub(super) id: Option<String>,
    pub(super) blocks: Vec<Feature>,
}

/// A block as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Feature {
    pub(super) shape: String,
    /// What languages share of its texts: digits, addresses, code, placeables. Sorted.
    pub(super) marks: Vec<String>,
}

/// Positions that belong together.
pub(super) type Pairs = Vec<(usize, usize)>;

/// Pairs of sections of the article and of the translation, in order.
pub(super) fn sections(article: &[Outline], translation: &[Outline]) -> Pairs {
    let anchors = unique_pairs(article, translation, |it| {
        it.id.clone().map(|id| (it.level, id))
    });
    let mut pairs = Pairs::new();
    between(&anchors, article.len(), translation.len(), |left, right| {
        let (one, other) = (slice(article, &left), slice(translation, &right));
        let found = if levels(one) == levels(other) {
            (0..one.len()).map(|at| (at, at)).collect()
        } else {
            by_build(one, other)
        };
        pairs.extend(
            found
                .into_iter()
                .map(|(a, b)| (a + left.start, b + right.start)),
        );
    });
    pairs.extend(anchors);
    pairs.sort_unstable();
    pairs
}

/// Pairs of blocks of two sections, in order, and whether the sections are built alike.
pub(super) fn blocks(article: &[Feature], translation: &[Feature]) -> (Pairs, bool) {
    let shapes = |list: &[Feature]| list.iter().map(|it| it.shape.clone()).collect::<Vec<_>>();
    if shapes(article) == shapes(translation) {
        return ((0..article.len()).map(|at| (at, at)).collect(), true);
    }
    let telling = |it: &Feature| {
        let is_telling = !it.marks.is_empty() || it.is_structured();
        is_telling.then(|| it.clone())
    };
    let anchors = unique_pairs(article, translation, telling);
    let by_shape = |it: &Feature| it.is_structured().then(|| it.shape.clone());
    let anchors = merged(anchors, unique_pairs(article, translation, by_shape));
    let mut pairs = Pairs::new();
    if !anchors.is_empty() {
        between(&anchors, article.len(), translation.len(), |left, right| {
            let (one, other) = (slice(article, &left), slice(translation, &right));
            if shapes(one) == shapes(other) {
                pairs.extend((0..one.len()).map(|at| (at + left.start, at + right.start)));
            }
        });
    }
    pairs.extend(anchors);
    pairs.sort_unstable();
    (pairs, false)
}

fn slice<'l, T>(list: &'l [T], range: &std::ops::Range<usize>) -> &'l [T] {
    list.get(range.clone()).unwrap_or_default()
}

/// Calls `gap` with what stands between pairs, before the first and after the last.
fn between(
    pairs: &Pairs,
    left: usize,
    right: usize,
    mut gap: impl FnMut(std::ops::Range<usize>, std::ops::Range<usize>),
) {
    let (mut a, mut b) = (0, 0);
    for (one, other) in pairs.iter().copied().chain([(left, right)]) {
        gap(a..one, b..other);
        (a, b) = (one + 1, other + 1);
    }
}

/// Pairs of items whose key is there once on both sides, as far as they are in the same order.
fn unique_pairs<T, K: Ord>(left: &[T], right: &[T], key: impl Fn(&T) -> Option<K>) -> Pairs {
    let mut keys: Vec<(K, bool, usize)> = Vec::new();
    for (list, is_right) in [(left, false), (right, true)] {
        keys.extend(
            list.iter()
                .enumerate()
                .filter_map(|(at, it)| Some((key(it)?, is_right, at))),
        );
    }
    keys.sort();
    let mut pairs: Pairs = keys
        .chunk_by(|one, other| one.0 == other.0)
        .filter_map(|run| match run {
            [(_, false, one), (_, true, other)] => Some((*one, *other)),
            _ => None,
        })
        .collect();
    pairs.sort_unstable();
    increasing(&pairs)
}

/// The most pairs that are in the same order on both sides.
fn increasing(pairs: &Pairs) -> Pairs {
    let mut right: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
    let left = right.clone();
    right.sort_unstable();
    common_subsequence(&left, &right)
        .into_iter()
        .filter_map(|(at, _)| pairs.get(at).copied())
        .collect()
}

/// Both, those of `more` only where they fit between the first.
fn merged(mut pairs: Pairs, more: Pairs) -> Pairs {
    for (a, b) in more {
        let fits = pairs
            .iter()
            .all(|(one, other)| (a < *one && b < *other) || (a > *one && b > *other));
        if fits {
            pairs.push((a, b));
        }
    }
    pairs.sort_unstable();
    pairs
}

/// Sections that can be no others: with the same marks in the same shape, or built as no other is; and those
/// between two such, where as many of the same levels stand on both sides.
fn by_build(article: &[Outline], translation: &[Outline]) -> Pairs {
    let shapes = |it: &Outline| {
        it.blocks
            .iter()
            .map(|block| block.shape.clone())
            .collect::<Vec<_>>()
    };
    let marked = |it: &Outline| {
        let has_marks = it.blocks.iter().any(|block| !block.marks.is_empty());
        has_marks.then(|| (it.level, it.blocks.clone()))
    };
    // Paragraphs alone say nothing: one may be missing here and another there.
    let built = |it: &Outline| {
        let is_telling = it.blocks.iter().any(Feature::is_structured);
        is_telling.then(|| (it.level, shapes(it)))
    };
    let anchors = unique_pairs(article, translation, marked);
    let anchors = merged(anchors, unique_pairs(article, translation, built));
    let mut pairs = Pairs::new();
    if !anchors.is_empty() {
        between(&anchors, article.len(), translation.len(), |left, right| {
            if levels(slice(article, &left)) == levels(slice(translation, &right)) {
                pairs.extend(left.zip(right));
            }
        });
    }
    pairs.extend(anchors);
    pairs.sort_unstable();
    pairs
}

fn levels(sections: &[Outline]) -> Vec<u8> {
    sections.iter().map(|it| it.level).collect()
}

impl Feature {
    /// Whether it is more than a paragraph: a list, a table, an image.
    fn is_structured(&self) -> bool {
        self.shape.contains('(')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `p` `p:5` `ul(p;p;):1,2`
    fn features(text: &str) -> Vec<Feature> {
        text.split_whitespace()
            .map(|word| {
                let (shape, marks) = word.split_once('=').unwrap_or((word, ""));
                let mut marks: Vec<String> = marks
                    .split(',')
                    .filter(|it| !it.is_empty())
                    .map(str::to_owned)
                    .collect();
                marks.sort();
                Feature {
                    shape: shape.to_owned(),
                    marks,
                }
            })
            .collect()
    }

    /// Sections apart by `|`, each `level#id blocks`.
    fn outlines(text: &str) -> Vec<Outline> {
        text.split('|')
            .map(|part| {
                let (head, blocks) = part.trim().split_once(' ').unwrap_or((part.trim(), ""));
                let (level, id) = head.split_once('#').unwrap_or((head, ""));
                Outline {
                    level: level.parse().unwrap(),
                    id: (!id.is_empty()).then(|| id.to_owned()),
                    blocks: features(blocks),
                }
            })
            .collect()
    }

    fn shown(pairs: &Pairs) -> String {
        let shown: Vec<String> = pairs.iter().map(|(a, b)| format!("{a}{b}")).collect();
        shown.join(" ")
    }

    #[test]
    fn blocks_are_paired_where_they_can_be_nothing_else() {
        for (article, translation, expected) in [
            ("p p p", "p p p", "00 11 22"),
            ("p ul(p;) p", "p ul(p;) p", "00 11 22"),
            ("p p p", "p p", ""),
            ("p=1 p=2 p=3", "p=1 p=3", "00 21"),
            ("p=1 p p=3", "p=1 p p p=3", "00 23"),
            ("p p ul(p;p;) p", "p ul(p;p;) p", "21 32"),
            ("p ul(p;p;) p", "p ul(p;p;p;) p", ""),
            ("p=1 p=1 p", "p=1 p", ""),
            ("p=1 p=2", "p=2 p=1 p", "10"),
            ("table(-|x) p", "p table(-|x) p", "01 12"),
            ("", "p", ""),
        ] {
            let (pairs, _) = blocks(&features(article), &features(translation));
            assert_eq!(shown(&pairs), expected, "{article} / {translation}");
        }
    }

    #[test]
    fn sections_are_paired_by_id_then_order_then_build() {
        for (article, translation, expected) in [
            ("1 p|2 p|2 p", "1 p|2 p|2 p p", "00 11 22"),
            ("1#intro|2#a p|2#b p", "1#intro|2#b p", "00 21"),
            ("1|2 p p|2 ul(p;p;)|2 p=5", "1|2 p p|2 p=5", "32"),
            ("1|2 p p|2 ul(p;p;)|2 p", "1|2 p p|2 ul(p;p;)", "00 11 22"),
            ("1|2 p|3 p|2 p", "1|2 p|2 p", ""),
            ("1#intro|2 p|2 p|2 p", "1#intro|2 p|2 p", "00"),
            ("1#intro|2 p=7|2 p=8|2 p=9", "1#intro|2 p=9|2 p=7", "00 31"),
            ("1|2 p|0#1 p", "1|2 p|0#1 p|0#2 p", "00 11 22"),
        ] {
            let pairs = sections(&outlines(article), &outlines(translation));
            assert_eq!(shown(&pairs), expected, "{article} / {translation}");
        }
    }

    proptest::proptest! {
        #[test]
        fn pairs_are_in_order_and_each_side_is_there_once(
            article in "(p |p=1 |p=2 |ul\\(p;\\) |table\\(x\\) ){0,8}",
            translation in "(p |p=1 |p=2 |ul\\(p;\\) |table\\(x\\) ){0,8}",
        ) {
            let (one, other) = (features(&article), features(&translation));
            let (pairs, _) = blocks(&one, &other);
            for two in pairs.windows(2) {
                proptest::prop_assert!(two[0].0 < two[1].0 && two[0].1 < two[1].1);
            }
            for (a, b) in pairs {
                proptest::prop_assert_eq!(&one[a].shape, &other[b].shape);
            }
        }
    }
}
