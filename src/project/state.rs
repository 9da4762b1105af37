//! Whether a translation is current: DESIGN's table of value, ledger row and shown text.

use crate::catalog::{Hash, Row, source_hash};

/// State of one translated message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// The row says: this translation of this text.
    Current,
    /// Edited since the row, or no row, under the text of today: current, not yet confirmed by a row.
    Edited,
    /// The row says: this translation, of another text.
    Stale,
    /// Edited since the row, but under an older text than today's; or, where the text is critical, since
    /// a row for an older text, whatever is shown above it.
    StaleEdited,
}

impl Freshness {
    /// Whether the text lags behind its source.
    pub fn is_stale(self) -> bool {
        matches!(self, Self::Stale | Self::StaleEdited)
    }
}

/// Judges a translation. `source`: hash of today's source; `row`: its ledger row; `target`: hash of its
/// value; `shown`: hash of the source text shown above it (`# now:`, else `# source:`), if any;
/// `critical`: a critical text that was stale stays so until a statement (a row with today's source).
///
/// The table, with s, (rs, rt), t and c for source, row, target and shown:
///
/// | value, row | state |
/// |---|---|
/// | t = rt, rs = s | [`Freshness::Current`] |
/// | t = rt, rs ≠ s | [`Freshness::Stale`] |
/// | t ≠ rt or no row; c = s or nothing shown | [`Freshness::Edited`]; critical and rs ≠ s: [`Freshness::StaleEdited`] |
/// | t ≠ rt or no row; c ≠ s | [`Freshness::StaleEdited`] |
pub fn freshness(
    source: Hash,
    row: Option<&Row>,
    target: Hash,
    shown: Option<Hash>,
    critical: bool,
) -> Freshness {
    judge(
        source,
        row.map(|row| (row.source, row.target)),
        target,
        shown,
        critical,
    )
}

/// [`freshness`] with the row's two hashes alone.
pub(crate) fn judge(
    source: Hash,
    row: Option<(Hash, Hash)>,
    target: Hash,
    shown: Option<Hash>,
    critical: bool,
) -> Freshness {
    let was_stale = row.is_some_and(|(of, _)| of != source);
    match row {
        Some((of, recorded)) if recorded == target => {
            if of == source {
                Freshness::Current
            } else {
                Freshness::Stale
            }
        }
        _ if shown.is_some_and(|shown| shown != source) || critical && was_stale => {
            Freshness::StaleEdited
        }
        _ => Freshness::Edited,
    }
}

/// Hash of the source text that a comment shows.
pub fn shown_hash(comment: &str) -> Hash {
    source_hash(comment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table() {
        use Freshness::{Current, Edited, Stale, StaleEdited};
        const S: Hash = Hash(1);
        const OLD: Hash = Hash(2);
        const T: Hash = Hash(3);
        const BEFORE: Hash = Hash(4);
        // row, shown, state, state when critical
        let cases = [
            (Some((S, T)), Some(S), Current, Current),
            (Some((S, T)), Some(OLD), Current, Current),
            (Some((S, T)), None, Current, Current),
            (Some((OLD, T)), Some(S), Stale, Stale),
            (Some((OLD, T)), Some(OLD), Stale, Stale),
            (Some((OLD, T)), None, Stale, Stale),
            (Some((S, BEFORE)), Some(S), Edited, Edited),
            (Some((S, BEFORE)), None, Edited, Edited),
            (Some((S, BEFORE)), Some(OLD), StaleEdited, StaleEdited),
            (Some((OLD, BEFORE)), Some(S), Edited, StaleEdited),
            (Some((OLD, BEFORE)), None, Edited, StaleEdited),
            (Some((OLD, BEFORE)), Some(OLD), StaleEdited, StaleEdited),
            (None, Some(S), Edited, Edited),
            (None, None, Edited, Edited),
            (None, Some(OLD), StaleEdited, StaleEdited),
        ];
        for (row, shown, ordinary, critical) in cases {
            assert_eq!(
                judge(S, row, T, shown, false),
                ordinary,
                "{row:?} {shown:?}"
            );
            assert_eq!(
                judge(S, row, T, shown, true),
                critical,
                "critical {row:?} {shown:?}"
            );
        }
        assert!(Stale.is_stale() && StaleEdited.is_stale());
        assert!(!Current.is_stale() && !Edited.is_stale());
    }
}
