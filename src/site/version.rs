//! The version of an edition: which words, on which day.

use std::fmt;

use crate::locale::Day;
use crate::localize::Edition;

/// A date and eight hexadecimal digits of the words: `2026-11-24-1a2b3c4d`.
///
/// Two prints with the same last part hold the same words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// The day of the build.
    pub day: Day,
    /// First bits of a hash over the words of article and disclaimers.
    pub words: u32,
}

impl Version {
    /// The version of `edition` with the `disclaimers` edition and the ids shown of it.
    pub fn new<'a>(
        day: Day,
        edition: &Edition,
        disclaimers: Option<&Edition>,
        shown: impl Iterator<Item = &'a str>,
    ) -> Self {
        let mut shown = shown.peekable();
        let words = match disclaimers {
            Some(disclaimers) if shown.peek().is_some() => {
                let mut hasher = blake3::Hasher::new();
                hasher.update(&edition.words_hash.to_be_bytes());
                hasher.update(&disclaimers.words_hash.to_be_bytes());
                for id in shown {
                    hasher.update(id.as_bytes());
                    hasher.update(&[0]);
                }
                let mut first = [0; 4];
                hasher.finalize_xof().fill(&mut first);
                u32::from_be_bytes(first)
            }
            _ => edition.words_hash,
        };
        Self { day, words }
    }
}

/// What names an edition and its version in an e-mail or on paper: `slug.tag@version`.
pub fn edition_code(slug: &str, tag: &str, version: Version) -> String {
    format!("{slug}.{tag}@{version}")
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:08x}", self.day, self.words)
    }
}
