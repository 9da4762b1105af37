//! What stands for the content of a file without reading it.

/// As long as a file has the same stamp, it has the same content. The other way round nothing follows: a
/// file that was written anew with the same bytes may have another stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp([u8; Self::LENGTH]);

impl Stamp {
    /// Bytes of a stamp.
    pub const LENGTH: usize = 16;

    /// The stamp of a content, or of what changes with it.
    pub fn of(bytes: &[u8]) -> Self {
        let hash = blake3::hash(bytes);
        Self(hash.as_bytes().first_chunk().copied().unwrap_or_default())
    }

    /// A stamp that was kept.
    pub fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    /// Its bytes, to be kept.
    pub fn as_bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}
