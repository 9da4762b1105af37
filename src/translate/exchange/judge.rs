//! What becomes of one text that came back: a pure function of hashes.

use crate::catalog::Hash;
use crate::translate::exchange::Stamp;
use crate::translate::own_lines::UNCONFIRMED;

/// What stands here today.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ours {
    /// Hash of the source text.
    pub(super) source: Hash,
    /// Hash of the translation.
    pub(super) target: Option<Hash>,
    /// Source and translation of the ledger's row.
    pub(super) row: Option<(Hash, Hash)>,
}

/// What came back.
#[derive(Clone, Copy, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is known of a text by itself"
)]
pub(super) struct Theirs {
    /// The hashes of the export.
    pub(super) stamp: Stamp,
    /// Hash of the source text that the file shows.
    pub(super) source: Hash,
    /// Hash of the translation.
    pub(super) target: Hash,
    /// Whether the translation is ours in what the hash does not tell: hard breaks.
    pub(super) is_broken_alike: bool,
    /// Hash of the source text that it is said to be of, where it is behind the one that the file shows.
    pub(super) previous: Option<Hash>,
    /// Whether it is said to fit its source.
    pub(super) confirmed: bool,
    /// Whether somebody marked it as one that does not.
    pub(super) doubted: bool,
    /// Whether the file is written anew after each import, so that what it says is news.
    pub(super) is_news: bool,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    /// Nothing: it is as it was exported, or here already.
    Nothing,
    /// Our translation is recorded as one of the source text with this hash.
    Confirm(Hash),
    /// Our translation is recorded as one that nobody confirmed: it was marked so since the export.
    Doubt,
    /// Their translation is written, as one of the source text with this hash.
    Write(Hash),
    /// Our translation stays and theirs is kept beside it: ours was changed since the export.
    Conflict,
    /// As before: ours was found to fit a source text that they had not seen.
    Superseded,
}

/// Decides about a translation that is not empty.
pub(super) fn decide(ours: Ours, theirs: Theirs) -> Decision {
    // What the translator saw. Where it is today's text, nothing else matters; where a tool mended the text
    // that it shows, the hash of the export knows better.
    let seen = if theirs.source == ours.source {
        ours.source
    } else {
        theirs.stamp.source.unwrap_or(theirs.source)
    };
    let is_behind = seen != ours.source;
    let is_here = ours.target == Some(theirs.target) && theirs.is_broken_alike;
    let is_as_exported = theirs.stamp.target == Some(theirs.target)
        && (is_here || ours.target != Some(theirs.target));
    if is_as_exported {
        let is_statement = theirs.confirmed && theirs.stamp.stale && is_here;
        let is_recorded = ours.row == Some((seen, theirs.target))
            || ours.row == Some((ours.source, theirs.target));
        let is_current = ours.row.is_none_or(|(source, _)| source == ours.source);
        let is_mark = theirs.doubted && !theirs.stamp.stale && is_here && !is_behind;
        return if is_statement && !is_recorded {
            Decision::Confirm(seen)
        } else if is_mark && is_current {
            Decision::Doubt
        } else {
            Decision::Nothing
        };
    }
    if is_here {
        // Imported before; where that run was interrupted, without its row.
        let is_recorded = ours.row.is_some_and(|(source, target)| {
            target == theirs.target && (source == ours.source || is_behind)
        });
        let is_current = ours
            .row
            .is_none_or(|row| row == (ours.source, theirs.target));
        // What came in of an older text, and lost its row to an interruption, looks like our own of today's.
        let is_doubtful = theirs.doubted || is_behind;
        return if theirs.confirmed && !is_recorded {
            Decision::Confirm(seen)
        } else if is_doubtful && theirs.is_news && is_current {
            Decision::Doubt
        } else {
            Decision::Nothing
        };
    }
    let is_untouched = ours.target.is_none() || ours.target == theirs.stamp.target;
    if !is_untouched {
        return Decision::Conflict;
    }
    let is_current =
        ours.row.map(|(source, target)| (source, Some(target))) == Some((ours.source, ours.target));
    if is_behind && is_current {
        return Decision::Superseded;
    }
    if theirs.confirmed || is_behind {
        return Decision::Write(seen);
    }
    let stale = ours
        .row
        .map(|(source, _)| source)
        .filter(|source| *source != ours.source);
    let previous = theirs.previous.filter(|source| *source != ours.source);
    Decision::Write(stale.or(previous).unwrap_or(UNCONFIRMED))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Our source, translation and row; source and translation of the export, whether it was stale; the source
    /// that came back, the translation, whether confirmed; what is done.
    type Case = (
        (u64, u64, Option<(u64, u64)>),
        (u64, u64, bool),
        (u64, u64, bool),
        Decision,
    );

    #[test]
    fn every_case_has_its_decision() {
        use Decision::{Confirm, Conflict, Doubt, Nothing, Superseded, Write};
        let h = Hash;
        let row = |source, target| Some((source, target));
        // 0 stands for none.
        let cases: &[Case] = &[
            // As exported: current, stale, without row, missing here since.
            ((1, 5, row(1, 5)), (1, 5, false), (1, 5, true), Nothing),
            ((2, 5, row(1, 5)), (2, 5, true), (2, 5, false), Nothing),
            ((1, 5, None), (1, 5, false), (1, 5, true), Nothing),
            ((1, 6, row(1, 6)), (1, 5, false), (1, 5, true), Nothing),
            ((1, 0, None), (1, 5, false), (1, 5, true), Nothing),
            // No longer marked as stale; and again.
            ((2, 5, row(1, 5)), (2, 5, true), (2, 5, true), Confirm(h(2))),
            ((2, 5, row(2, 5)), (2, 5, true), (2, 5, true), Nothing),
            ((3, 5, row(1, 5)), (2, 5, true), (2, 5, true), Confirm(h(2))),
            ((3, 5, row(2, 5)), (2, 5, true), (2, 5, true), Nothing),
            ((2, 6, row(1, 6)), (2, 5, true), (2, 5, true), Nothing),
            // Marked since the export; and again; where it is stale by now.
            ((1, 5, row(1, 5)), (1, 5, false), (1, 5, false), Doubt),
            ((1, 5, None), (1, 5, false), (1, 5, false), Doubt),
            ((1, 5, row(0, 5)), (1, 5, false), (1, 5, false), Nothing),
            ((2, 5, row(1, 5)), (1, 5, false), (1, 5, false), Nothing),
            ((1, 6, row(1, 6)), (1, 5, false), (1, 5, false), Nothing),
            // New, changed.
            ((1, 0, None), (1, 0, false), (1, 7, true), Write(h(1))),
            ((1, 5, row(1, 5)), (1, 5, false), (1, 7, true), Write(h(1))),
            ((2, 5, row(1, 5)), (2, 5, true), (2, 7, true), Write(h(2))),
            // Not confirmed.
            (
                (1, 0, None),
                (1, 0, false),
                (1, 7, false),
                Write(UNCONFIRMED),
            ),
            ((2, 5, row(1, 5)), (2, 5, true), (2, 7, false), Write(h(1))),
            (
                (1, 5, row(1, 5)),
                (1, 5, false),
                (1, 7, false),
                Write(UNCONFIRMED),
            ),
            // The source changed since.
            ((2, 0, None), (1, 0, false), (1, 7, true), Write(h(1))),
            ((2, 5, row(1, 5)), (1, 5, false), (1, 7, true), Write(h(1))),
            ((2, 5, row(1, 5)), (1, 5, false), (1, 7, false), Write(h(1))),
            ((2, 5, row(2, 5)), (1, 5, false), (1, 7, true), Superseded),
            // Changed here since.
            ((1, 6, row(1, 6)), (1, 5, false), (1, 7, true), Conflict),
            ((1, 6, None), (1, 0, false), (1, 7, true), Conflict),
            ((1, 6, None), (0, 0, false), (1, 7, true), Conflict),
            // Here already.
            ((1, 7, row(1, 7)), (1, 5, false), (1, 7, true), Nothing),
            ((2, 7, row(1, 7)), (1, 5, false), (1, 7, true), Nothing),
            (
                (1, 7, row(1, 5)),
                (1, 5, false),
                (1, 7, true),
                Confirm(h(1)),
            ),
            (
                (2, 7, row(1, 5)),
                (1, 5, false),
                (1, 7, true),
                Confirm(h(1)),
            ),
            ((1, 7, row(1, 5)), (1, 5, false), (1, 7, false), Nothing),
            // Without stamp.
            ((1, 0, None), (0, 0, false), (1, 7, true), Write(h(1))),
            ((2, 0, None), (0, 0, false), (1, 7, true), Write(h(1))),
            ((1, 7, row(1, 7)), (0, 0, false), (1, 7, true), Nothing),
        ];
        let some = |value| (value != 0).then_some(Hash(value));
        for case in cases {
            let (ours, stamp, theirs, expected) = case;
            let decided = decide(
                Ours {
                    source: Hash(ours.0),
                    target: some(ours.1),
                    row: ours.2.map(|(source, target)| (Hash(source), Hash(target))),
                },
                Theirs {
                    stamp: Stamp {
                        source: some(stamp.0),
                        target: some(stamp.1),
                        stale: stamp.2,
                        ..Stamp::default()
                    },
                    source: Hash(theirs.0),
                    target: Hash(theirs.1),
                    is_broken_alike: true,
                    previous: None,
                    confirmed: theirs.2,
                    doubted: !theirs.2,
                    is_news: false,
                },
            );
            assert_eq!(decided, *expected, "{case:?}");
        }
    }

    /// The catalogue was written, its row was not: the run after that took the text for one of today's.
    #[test]
    fn what_a_mirror_brought_of_an_older_text_is_not_of_todays() {
        let decided = |is_news, row| {
            let ours = Ours {
                source: Hash(2),
                target: Some(Hash(7)),
                row: Some(row),
            };
            let theirs = Theirs {
                stamp: Stamp {
                    source: Some(Hash(1)),
                    target: Some(Hash(5)),
                    ..Stamp::default()
                },
                source: Hash(1),
                target: Hash(7),
                is_broken_alike: true,
                previous: None,
                confirmed: true,
                doubted: false,
                is_news,
            };
            decide(ours, theirs)
        };
        assert_eq!(decided(true, (Hash(2), Hash(7))), Decision::Doubt);
        assert_eq!(decided(true, (Hash(1), Hash(7))), Decision::Nothing);
        // A file of long ago does not take back what was stated since.
        assert_eq!(decided(false, (Hash(2), Hash(7))), Decision::Nothing);
    }

    #[test]
    fn what_nobody_confirmed_is_of_the_text_that_the_file_names() {
        let decided = |previous| {
            let ours = Ours {
                source: Hash(1),
                target: None,
                row: None,
            };
            let theirs = Theirs {
                stamp: Stamp::default(),
                source: Hash(1),
                target: Hash(7),
                is_broken_alike: true,
                previous,
                confirmed: false,
                doubted: true,
                is_news: true,
            };
            decide(ours, theirs)
        };
        assert_eq!(decided(Some(Hash(3))), Decision::Write(Hash(3)));
        assert_eq!(decided(Some(Hash(1))), Decision::Write(UNCONFIRMED));
        assert_eq!(decided(None), Decision::Write(UNCONFIRMED));
    }
}
