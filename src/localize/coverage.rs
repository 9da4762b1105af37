//! Counts over outcomes. Neutral segments are not counted.

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

impl Coverage {
    /// Whole per cent of segments translated, rounded down; 100 when there is nothing to translate.
    pub fn percent(&self) -> u8 {
        match self.total.segments {
            0 => 100,
            total => u8::try_from(u64::from(self.translated.segments) * 100 / u64::from(total))
                .unwrap_or(100),
        }
    }
}
