//! Where in a catalogue an entry is, by its identifier.
//!
//! Identifiers of one article begin alike and have to be compared to the end, so they are ordered by a
//! number made from them; only where two numbers are equal do the identifiers decide.

use std::cmp::Ordering;

use crate::catalog::{Entry, EntryKind};
use crate::source::SourceFile;

/// Positions of entries, ordered by fingerprint, then kind, identifier and position.
#[derive(Debug)]
pub(crate) struct Index {
    places: Vec<(u64, u32)>,
}

impl Index {
    /// Of the entries of `file`.
    pub(super) fn new(file: &SourceFile, entries: &[Entry]) -> Self {
        let fingerprints = entries
            .iter()
            .map(|entry| fingerprint(file.slice(entry.id)));
        let mut places: Vec<(u64, u32)> = fingerprints.zip(0..).collect();
        let key = |at: u32| {
            entries
                .get(at as usize)
                .map(|entry| (entry.kind, file.slice(entry.id), at))
        };
        places.sort_unstable_by(|one, other| {
            one.0
                .cmp(&other.0)
                .then_with(|| key(one.1).cmp(&key(other.1)))
        });
        Self { places }
    }

    /// The first entry in the text with this kind and identifier.
    pub(super) fn first<'e>(
        &self,
        kind: EntryKind,
        id: &str,
        file: &SourceFile,
        entries: &'e [Entry],
    ) -> Option<&'e Entry> {
        let wanted = fingerprint(id);
        let entry = |at: u32| entries.get(at as usize);
        let compare = |found: u64, at: u32| {
            found.cmp(&wanted).then_with(|| match entry(at) {
                Some(entry) => (entry.kind, file.slice(entry.id)).cmp(&(kind, id)),
                None => Ordering::Greater,
            })
        };
        let first = self
            .places
            .partition_point(|&(found, at)| compare(found, at).is_lt());
        let &(found, at) = self.places.get(first)?;
        compare(found, at).is_eq().then(|| entry(at)).flatten()
    }

    /// Positions of the entries that share a fingerprint: among them are all that share an identifier.
    /// Those of one identifier follow each other in the order of the text.
    pub(super) fn alike(&self) -> impl Iterator<Item = u32> {
        let runs = self.places.chunk_by(|one, other| one.0 == other.0);
        runs.filter(|run| run.len() > 1)
            .flatten()
            .map(|&(_, at)| at)
    }
}

/// A number that different identifiers seldom share.
fn fingerprint(id: &str) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    let mix = |sum: u64, word: u64| (sum.rotate_left(23) ^ word).wrapping_mul(ODD);
    let (words, rest) = id.as_bytes().as_chunks::<8>();
    let sum = words
        .iter()
        .fold(0, |sum, word| mix(sum, u64::from_le_bytes(*word)));
    mix(
        sum,
        rest.iter()
            .fold(1, |word, byte| word << 8 | u64::from(*byte)),
    )
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::catalog::parse;

    proptest! {
        #[test]
        fn the_first_of_its_kind_is_found(ids in proptest::collection::vec("-?[ab](-[ab]{0,9})?", 0..20)) {
            let text: String = ids.iter().map(|id| format!("{id} = x\n")).collect();
            let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
            for id in ids.iter().map(String::as_str).chain(["c", "-c"]) {
                let is_same = |entry: &&Entry| catalogue.file.slice(entry.span).starts_with(&format!("{id} ="));
                let found = match id.strip_prefix('-') {
                    Some(name) => catalogue.term(name),
                    None => catalogue.message(id),
                };
                let expected = catalogue.entries.iter().find(is_same);
                prop_assert_eq!(found.map(|entry| entry.span), expected.map(|entry| entry.span));
            }
        }

        #[test]
        fn fingerprints_tell_identifiers_apart(one in "[a-z-]{0,20}", other in "[a-z-]{0,20}") {
            prop_assert_eq!(fingerprint(&one) == fingerprint(&other), one == other);
        }
    }
}
