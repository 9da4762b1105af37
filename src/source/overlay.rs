//! A tree as a changeset would leave it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::source::{ChangeKind, Changeset, ReadError, Tree, TreeProblem};

/// What `base` would be with the changes made.
pub struct Overlay<'t> {
    base: &'t dyn Tree,
    files: BTreeSet<String>,
    /// New bytes; none of files that would be gone.
    changed: BTreeMap<&'t str, Option<&'t [u8]>>,
}

impl fmt::Debug for Overlay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.changed.keys()).finish()
    }
}

impl<'t> Overlay<'t> {
    /// Lays `changes` over `base`.
    pub fn new(base: &'t dyn Tree, changes: &'t Changeset) -> Self {
        let mut files = base.files().clone();
        let mut changed = BTreeMap::new();
        for change in &changes.changes {
            let bytes = match &change.kind {
                ChangeKind::Write(bytes) => {
                    files.insert(change.path.clone());
                    Some(bytes.as_slice())
                }
                ChangeKind::Remove => {
                    files.remove(&change.path);
                    None
                }
            };
            changed.insert(change.path.as_str(), bytes);
        }
        Self {
            base,
            files,
            changed,
        }
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
        match self.changed.get(path) {
            None => self.base.read(path, limit),
            Some(None) => Err(ReadError::NotFound),
            Some(Some(bytes)) if bytes.len() as u64 > limit => Err(ReadError::TooLarge {
                len: bytes.len() as u64,
                limit,
            }),
            Some(Some(bytes)) => Ok(bytes.to_vec()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemoryTree;

    #[test]
    fn changes_show_and_the_rest_is_as_it_was() {
        let mut base = MemoryTree::new();
        for name in ["a", "b", "c"] {
            base.insert(name, name);
        }
        let mut changes = Changeset::default();
        changes.write("b", Some(b"b".to_vec()), b"new".to_vec());
        changes.write("d", None, b"d".to_vec());
        changes.remove("c", b"c".to_vec());
        let tree = Overlay::new(&base, &changes);
        let files: Vec<&str> = tree.files().iter().map(String::as_str).collect();
        assert_eq!(files, ["a", "b", "d"]);
        assert_eq!(tree.read("a", 9).unwrap(), b"a");
        assert_eq!(tree.read("b", 9).unwrap(), b"new");
        assert_eq!(tree.read("c", 9), Err(ReadError::NotFound));
        let too_large = ReadError::TooLarge { len: 3, limit: 2 };
        assert_eq!(tree.read("b", 2), Err(too_large));
    }
}
