//! A tree with some files changed: what a project would be after edits that nobody has made yet.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Change, ChangeKind, Changeset, ReadError, Stamp, Tree, TreeProblem};

/// Another tree and the files in it that are other than there.
pub struct Overlay<'t> {
    base: &'t dyn Tree,
    files: BTreeSet<String>,
    written: BTreeMap<String, Vec<u8>>,
}

impl std::fmt::Debug for Overlay<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Overlay")
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

impl<'t> Overlay<'t> {
    /// A tree that is `base` so far.
    pub fn new(base: &'t dyn Tree) -> Self {
        Self {
            base,
            files: base.files().clone(),
            written: BTreeMap::new(),
        }
    }

    /// `base` after `changes`.
    pub fn with(base: &'t dyn Tree, changes: &Changeset) -> Self {
        let mut tree = Self::new(base);
        tree.apply(changes);
        tree
    }

    /// Puts a file into it, in place of one of that name.
    pub fn write(&mut self, path: impl Into<String>, bytes: Vec<u8>) {
        let path = path.into();
        self.files.insert(path.clone());
        self.written.insert(path, bytes);
    }

    /// Takes a file out of it.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
        self.written.remove(path);
    }

    /// Makes changes in it.
    pub fn apply(&mut self, changes: &Changeset) {
        for Change { path, kind, .. } in &changes.changes {
            match kind {
                ChangeKind::Write(bytes) => self.write(path.clone(), bytes.clone()),
                ChangeKind::Remove => self.remove(path),
            }
        }
    }

    /// What makes the base tree this one, every file once: first what is written, by path, then what goes.
    ///
    /// # Errors
    /// The path of a file of the base tree that cannot be read, and why.
    pub fn changes(&self) -> Result<Changeset, (String, ReadError)> {
        let read = |path: &String| {
            let bytes = self.base.read(path, u64::MAX);
            bytes.map_err(|error| (path.clone(), error))
        };
        let mut changes = Changeset::default();
        for (path, bytes) in &self.written {
            let is_there = self.base.files().contains(path);
            let before = is_there.then(|| read(path)).transpose()?;
            changes.write(path.clone(), before, bytes.clone());
        }
        for path in self.base.files().difference(&self.files) {
            changes.remove(path.clone(), read(path)?);
        }
        Ok(changes)
    }
}

impl Tree for Overlay<'_> {
    fn files(&self) -> &BTreeSet<String> {
        &self.files
    }

    fn problems(&self) -> &[TreeProblem] {
        self.base.problems()
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        match self.written.get(path) {
            Some(bytes) if bytes.len() as u64 > limit => Err(ReadError::TooLarge {
                len: bytes.len() as u64,
                limit,
            }),
            Some(bytes) => Ok(bytes.clone()),
            None if self.files.contains(path) => self.base.read(path, limit),
            None => Err(ReadError::NotFound),
        }
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        match self.written.get(path) {
            Some(bytes) => Some(Stamp::of(bytes)),
            None if self.files.contains(path) => self.base.stamp(path),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemoryTree;

    #[test]
    fn changes_are_seen_and_told_once_each() {
        let base = MemoryTree::from_fixture("//- a\nA\n//- b\nB\n//- c\nC\n");
        let mut tree = Overlay::new(&base);
        tree.write("a", b"A\n".to_vec());
        tree.write("d", b"1".to_vec());
        tree.write("d", b"2".to_vec());
        tree.write("b", b"other".to_vec());
        tree.remove("c");
        assert_eq!(tree.read("d", 9), Ok(b"2".to_vec()));
        assert!(matches!(tree.read("b", 1), Err(ReadError::TooLarge { .. })));
        assert_eq!(tree.read("c", 9), Err(ReadError::NotFound));
        let changes = tree.changes().unwrap();
        let told: Vec<(&str, bool, bool)> = changes
            .changes
            .iter()
            .map(|it| {
                let gone = it.kind == ChangeKind::Remove;
                (it.path.as_str(), it.before.is_some(), gone)
            })
            .collect();
        assert_eq!(
            told,
            [("b", true, false), ("d", false, false), ("c", true, true)]
        );
        let mut again = Overlay::new(&base);
        again.apply(&changes);
        assert_eq!(again.files(), tree.files());
    }
}
