//! FTL text → [`Catalogue`].

use std::sync::Arc;

use crate::catalog::Catalogue;
use crate::diag::Diagnostic;
use crate::source::SourceFile;

/// Placeables nested deeper than this are refused before the parser, which recurses, sees them.
pub const MAX_NESTING: usize = 50;

/// Parses a catalogue. Never fails: entries that cannot be read are left out and named in the diagnostics.
pub fn parse(file: Arc<SourceFile>) -> (Catalogue, Vec<Diagnostic>) {
    (
        Catalogue {
            file,
            entries: Vec::new(),
            index: Vec::new(),
        },
        Vec::new(),
    )
}
