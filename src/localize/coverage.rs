//! Counts over outcomes. Neutral segments are not counted.

use crate::content::SectionIndex;
use crate::localize::{LocalSegment, Outcome};
use crate::project::Unit;

/// Segments and words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Segments.
    pub segments: u32,
    /// Words of the source text.
    pub words: u32,
}

/// What an edition covers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Everything that wants a translation.
    pub total: Count,
    /// Translated, current or stale, own or inherited.
    pub translated: Count,
    /// Translated, but stale.
    pub stale: Count,
    /// Missing, fallen back or unresolvable.
    pub missing: Count,
    /// Sections whose counted segments are all translated.
    pub sections: u32,
    /// All sections that have counted segments.
    pub sections_total: u32,
}

impl Count {
    fn add(&mut self, words: u32) {
        self.add_count(Self { segments: 1, words });
    }

    fn add_count(&mut self, other: Self) {
        self.segments = self.segments.saturating_add(other.segments);
        self.words = self.words.saturating_add(other.words);
    }
}

impl Coverage {
    /// Counts the outcomes of an article's segments.
    pub(super) fn of(unit: &Unit, locals: &[LocalSegment]) -> Self {
        Self::of_sections(unit, locals, |_| true)
    }

    /// Counts the outcomes of the segments in the sections that are `wanted`, by position.
    pub fn of_sections(
        unit: &Unit,
        locals: &[LocalSegment],
        wanted: impl Fn(SectionIndex) -> bool,
    ) -> Self {
        let mut coverage = Self::default();
        // For each section with counted segments: whether all of them are translated.
        let mut sections: Vec<Option<bool>> = vec![None; unit.article.sections.len()];
        for (segment, local) in unit.article.segments.iter().zip(locals) {
            if segment.neutral || !wanted(segment.section) {
                continue;
            }
            let translated = local.outcome.is_translated() || local.outcome == Outcome::Source;
            coverage.total.add(segment.words);
            if translated {
                coverage.translated.add(segment.words);
            } else {
                coverage.missing.add(segment.words);
            }
            if translated && local.freshness.is_stale() {
                coverage.stale.add(segment.words);
            }
            if let Some(section) = sections.get_mut(segment.section) {
                *section = Some(section.unwrap_or(true) && translated);
            }
        }
        for complete in sections.into_iter().flatten() {
            coverage.sections_total += 1;
            coverage.sections += u32::from(complete);
        }
        coverage
    }

    /// With the segments of `other` counted as well; sections stay those of `self`.
    #[must_use]
    pub fn with_segments_of(mut self, other: Self) -> Self {
        self.total.add_count(other.total);
        self.translated.add_count(other.translated);
        self.stale.add_count(other.stale);
        self.missing.add_count(other.missing);
        self
    }

    /// Whole per cent of segments translated, rounded down; 100 when there is nothing to translate.
    pub fn percent(&self) -> u8 {
        match self.total.segments {
            0 => 100,
            total => u8::try_from(u64::from(self.translated.segments) * 100 / u64::from(total))
                .unwrap_or(100),
        }
    }
}
