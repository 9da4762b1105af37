//! Footnotes: numbered by their first reference, and moved behind everything else.

use std::collections::BTreeMap;

use crate::content::article::label_key;
use crate::content::blocks::{Footnote, Reference};
use crate::content::lint::Findings;
use crate::content::words::quote;
use crate::content::{Block, Segment, SegmentIndex};

/// Footnotes in the order of their first reference, those that stand in other footnotes after them,
/// unused ones last; each with the index it had.
pub(super) fn number_footnotes(
    footnotes: Vec<Footnote>,
    references: &[Reference],
    findings: &mut Findings<'_>,
) -> Vec<(usize, Footnote)> {
    let mut by_label: BTreeMap<String, usize> = BTreeMap::new();
    for (index, footnote) in footnotes.iter().enumerate() {
        by_label.entry(label_key(&footnote.label)).or_insert(index);
    }
    let mut referred: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for reference in references {
        if let Some(index) = by_label.get(&label_key(&reference.label)) {
            referred.entry(reference.within).or_default().push(*index);
        }
    }
    let mut seen = vec![false; footnotes.len()];
    let mut order: Vec<usize> = Vec::new();
    let mut next = Some(None);
    let mut at = 0;
    while let Some(within) = next {
        for index in referred.get(&within).into_iter().flatten() {
            if let Some(seen @ false) = seen.get_mut(*index) {
                *seen = true;
                order.push(*index);
            }
        }
        next = order.get(at).map(|index| Some(*index));
        at += 1;
    }
    for (index, footnote) in footnotes.iter().enumerate() {
        if seen.get(index).copied().unwrap_or(true) {
            continue;
        }
        let first = by_label
            .get(&label_key(&footnote.label))
            .filter(|first| **first != index)
            .and_then(|first| footnotes.get(*first));
        let label = quote(&footnote.label);
        let place = footnote.range.start..footnote.range.start + footnote.label.len() + 3;
        match first {
            Some(first) => findings.clash(
                "reference/duplicate-footnote",
                place,
                format!(
                    "The footnote {label} is defined twice; the second text is never referred to."
                ),
                "Delete one, or give it another label.",
                (first.range.clone(), "the first is here"),
            ),
            None => findings.warning(
                "reference/unused-footnote",
                place,
                format!("No text refers to the footnote {label}."),
                format!(
                    "Write `[^{}]` where the footnote belongs, or delete it.",
                    footnote.label
                ),
            ),
        }
        order.push(index);
    }
    let mut footnotes: Vec<Option<Footnote>> = footnotes.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| Some((index, footnotes.get_mut(index)?.take()?)))
        .collect()
}

/// Moves the segments of footnotes behind all others, in the footnotes' order, into section `notes`.
pub(super) fn footnotes_last(
    segments: &mut Vec<Segment>,
    owners: &[Option<usize>],
    footnotes: &[(usize, Footnote)],
    notes: usize,
) -> Moved {
    let mut ranks = vec![0; footnotes.len()];
    for (rank, (index, _)) in footnotes.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*index) {
            *slot = rank + 1;
        }
    }
    let rank =
        |owner: Option<usize>| owner.map_or(0, |index| ranks.get(index).copied().unwrap_or(0));
    let mut order: Vec<(usize, SegmentIndex, Segment)> = segments
        .drain(..)
        .zip(owners)
        .enumerate()
        .map(|(index, (mut segment, owner))| {
            if owner.is_some() {
                segment.section = notes;
            }
            (rank(*owner), index, segment)
        })
        .collect();
    order.sort_by_key(|(rank, index, _)| (*rank, *index));
    let mut moved = vec![0; order.len()];
    for (new, (_, old, segment)) in order.into_iter().enumerate() {
        if let Some(slot) = moved.get_mut(old) {
            *slot = new;
        }
        segments.push(segment);
    }
    Moved(moved)
}

/// For each segment the place it has moved to.
pub(super) struct Moved(Vec<SegmentIndex>);

impl Moved {
    pub(super) fn of(&self, old: SegmentIndex) -> SegmentIndex {
        self.0.get(old).copied().unwrap_or(old)
    }

    fn optional(&self, slot: &mut Option<SegmentIndex>) {
        *slot = slot.map(|old| self.of(old));
    }

    /// Renumbers the segments of blocks, whose nesting the parser has bounded.
    pub(super) fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(segment) => *segment = self.of(*segment),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Quote(inner) | Block::Alert(_, inner) => self.blocks(inner),
                Block::Definitions(groups) => {
                    for (terms, definitions) in groups {
                        for term in terms {
                            *term = self.of(*term);
                        }
                        for inner in definitions {
                            self.blocks(inner);
                        }
                    }
                }
                Block::Table(table) => {
                    self.optional(&mut table.caption);
                    let rows = table
                        .rows
                        .iter_mut()
                        .chain(std::iter::once(&mut table.head));
                    for cell in rows.flatten() {
                        self.optional(cell);
                    }
                }
                Block::Figure {
                    alternative,
                    caption,
                    ..
                } => {
                    self.optional(alternative);
                    self.optional(caption);
                }
                Block::Code(..) | Block::Rule => {}
            }
        }
    }
}
