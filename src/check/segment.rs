//! One segment of an edition as rules and the gate see it: source text, id and what became of it.

use crate::content::Segment;
use crate::localize::{LocalSegment, Origin, Outcome};
use crate::project::Identified;

/// A segment of an [`crate::check::EditionScope`].
#[derive(Clone, Copy, Debug)]
pub struct SegmentView<'p> {
    /// Its position in the article.
    pub at: usize,
    /// The source text.
    pub segment: &'p Segment,
    /// Its id.
    pub identified: &'p Identified,
    /// What readers of the edition get.
    pub local: &'p LocalSegment,
    /// Whether its text must never fall back, must be current and reviewed.
    pub critical: bool,
}

impl SegmentView<'_> {
    /// Message id.
    pub fn id(&self) -> &str {
        &self.identified.id
    }

    /// Whether there is no translation although one is needed. Texts without a letter need none.
    pub fn is_missing(&self) -> bool {
        match self.local.outcome {
            Outcome::Missing => true,
            Outcome::FellBack => !self.segment.neutral,
            _ => false,
        }
    }

    /// Whether there is a translation that cannot be shown.
    pub fn is_unresolvable(&self) -> bool {
        self.local.outcome == Outcome::Unresolvable
    }

    /// Whether readers see a translation, of the edition's own or a parent's catalogue.
    pub fn is_translated(&self) -> bool {
        matches!(
            self.local.outcome,
            Outcome::Translated | Outcome::Inherited(_)
        )
    }

    /// Whether readers see a translation that is older than its source.
    pub fn is_stale(&self) -> bool {
        self.is_translated() && self.local.freshness.is_stale()
    }

    /// Whether readers see a translation that a machine made, or nobody knows who, and no person vouches
    /// for. Critical text needs a qualified reviewer (45 CFR 92.201 (c)(3)).
    pub fn is_unreviewed(&self) -> bool {
        let provenance = self.local.provenance;
        let by_machine = matches!(provenance.origin, Origin::Machine | Origin::Unknown);
        let vouched = provenance.reviewed && (provenance.qualified || !self.critical);
        self.is_translated() && !self.segment.neutral && by_machine && !vouched
    }
}
