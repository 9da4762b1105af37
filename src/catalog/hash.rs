//! Hashes of texts, for the ledger: `b3-` and 16 hexadecimal digits of BLAKE3.

use std::fmt;

use crate::catalog::Pattern;
use crate::source::SourceFile;

/// The first 8 bytes of a BLAKE3 hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub u64);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "b3-{:016x}", self.0)
    }
}

/// Hash of a segment's source text: NFC, white space folded to single spaces, trimmed.
pub fn source_hash(text: &str) -> Hash {
    let _ = text;
    Hash(0)
}

/// Hash of a translation: its parsed pattern with soft line feeds folded as white space and placeables
/// written in one canonical way, NFC. A re-serialized file hashes the same.
pub fn target_hash(pattern: &Pattern, file: &SourceFile) -> Hash {
    let _ = (pattern, file);
    Hash(0)
}

/// [`target_hash`] of a value given as FTL text (what stands after `id = `).
pub fn target_hash_of(value: &str) -> Hash {
    let _ = value;
    Hash(0)
}
