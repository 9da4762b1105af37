//! The source texts of all memories, each once: languages share them, and what is like them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::catalog::Hash;
use crate::translate::exchange::memory::similar::Index;
use crate::translate::exchange::memory::store::Store;

/// Source texts, and which of them are alike.
pub(super) struct Sources<'s, 'a> {
    stores: Vec<&'s Store<'a>>,
    /// The least score of a proposal, out of 1,000; beyond 1,000 there are none.
    threshold: u32,
    /// Hashes of the texts and the texts, made when they are first needed: most imports find every text as it is.
    index: OnceLock<(Vec<Hash>, Index)>,
    /// What was found for a text: the next language asks the same.
    found: Mutex<BTreeMap<Hash, Arc<[Hash]>>>,
}

impl<'s, 'a> Sources<'s, 'a> {
    pub(super) fn new(stores: Vec<&'s Store<'a>>, threshold: u32) -> Self {
        Self {
            stores,
            threshold,
            index: OnceLock::new(),
            found: Mutex::default(),
        }
    }

    /// Hashes of the texts like this one, whose hash is `of`, the most similar first.
    pub(super) fn like(&self, of: Hash, text: &str) -> Arc<[Hash]> {
        if self.threshold > 1000 {
            return Arc::new([]);
        }
        let found = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = found().get(&of) {
            return Arc::clone(known);
        }
        let (hashes, index) = self.index.get_or_init(|| self.index());
        let like = index.like(text).into_iter();
        let like: Arc<[Hash]> = like.filter_map(|(_, at)| hashes.get(at).copied()).collect();
        found().insert(of, Arc::clone(&like));
        like
    }

    fn index(&self) -> (Vec<Hash>, Index) {
        let mut all: Vec<_> = self.stores.iter().flat_map(|store| store.all()).collect();
        all.sort_by_key(|(hash, _)| *hash);
        all.dedup_by_key(|(hash, _)| *hash);
        let texts: Vec<_> = all.iter().map(|(_, it)| it.source()).collect();
        let index = Index::new(texts.iter().map(|text| &**text), self.threshold);
        (all.iter().map(|(hash, _)| *hash).collect(), index)
    }
}
