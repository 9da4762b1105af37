//! Where text comes from and where pages go: the two edges of the pipeline, as traits.
//!
//! `disk` implements both for folders; tests and the library's users implement them in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::source::Stamp;

/// Files of a project, by path relative to its root, with `/`.
///
/// Listing is cheap and done once; bytes are given on demand, so that a large project never has to
/// be in memory at once.
pub trait Tree: Sync {
    /// Every regular file, sorted by path. Lengths are not known before a file is read: asking for
    /// each costs more than listing them all.
    fn files(&self) -> &BTreeSet<String>;

    /// What could not be listed: links that leave the project, unreadable folders, names that are
    /// not UTF-8.
    fn problems(&self) -> &[TreeProblem];

    /// The bytes of one file, at most `limit` of them.
    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// The stamp of one file, if the tree can vouch that no later change will leave it as it is.
    fn stamp(&self, _path: &str) -> Option<Stamp> {
        None
    }
}

/// Something under the root that is not a file we may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeProblem {
    /// Path relative to the root.
    pub path: String,
    /// What is wrong and what to do.
    pub message: String,
}

/// Why a file could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// No such file.
    NotFound,
    /// Larger than the limit, both in bytes.
    TooLarge {
        /// Its length.
        len: u64,
        /// The most that is read.
        limit: u64,
    },
    /// The system's own reason, as text.
    Other(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => f.write_str("there is no such file"),
            Self::TooLarge { len, limit } => {
                write!(f, "the file has {len} bytes; at most {limit} are read")
            }
            Self::Other(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for ReadError {}

/// Where rendered files go, page by page and from several threads.
pub trait Output: Sync {
    /// Takes one file: its path relative to the output's root, with `/`, and its bytes.
    ///
    /// # Errors
    /// The system's own reason, as text.
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), String>;

    /// Whether an earlier run put a file at this path that still has this stamp.
    fn is_intact(&self, _path: &str, _stamp: Stamp) -> bool {
        false
    }

    /// Takes files that are intact as they are, as if each had been put again.
    ///
    /// # Errors
    /// The system's own reason, as text.
    fn keep(&self, paths: &[&str]) -> Result<(), String> {
        let first = paths.first().copied().unwrap_or_default();
        Err(format!("{first} is not there to be kept"))
    }
}

/// A tree in memory.
#[derive(Clone, Debug, Default)]
pub struct MemoryTree {
    files: BTreeSet<String>,
    bytes: BTreeMap<String, Vec<u8>>,
}

impl MemoryTree {
    /// An empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds or replaces a file.
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        let (path, bytes) = (path.into(), bytes.into());
        self.files.insert(path.clone());
        self.bytes.insert(path, bytes);
    }

    /// Removes a file.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
        self.bytes.remove(path);
    }

    /// The text of a file, if it is there and UTF-8.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.bytes
            .get(path)
            .and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// A tree written as one string: each file begins with a line `//- path`.
    pub fn from_fixture(fixture: &str) -> Self {
        let mut tree = Self::new();
        let mut path = None;
        let mut text = String::new();
        for line in fixture.split_inclusive('\n') {
            if let Some(next) = line.strip_prefix("//- ") {
                if let Some(path) = path.replace(next.trim().to_owned()) {
                    tree.insert(path, std::mem::take(&mut text));
                }
                text.clear();
            } else {
                text.push_str(line);
            }
        }
        if let Some(path) = path {
            tree.insert(path, text);
        }
        tree
    }
}

impl Tree for MemoryTree {
    fn files(&self) -> &BTreeSet<String> {
        &self.files
    }

    fn problems(&self) -> &[TreeProblem] {
        &[]
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        let bytes = self.bytes.get(path).ok_or(ReadError::NotFound)?;
        let len = bytes.len() as u64;
        if len > limit {
            Err(ReadError::TooLarge { len, limit })
        } else {
            Ok(bytes.clone())
        }
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        self.bytes.get(path).map(|bytes| Stamp::of(bytes))
    }
}

/// An output kept in memory, sorted by path.
#[derive(Debug, Default)]
pub struct MemoryOutput {
    /// What an earlier run put.
    earlier: BTreeMap<String, Vec<u8>>,
    files: Mutex<BTreeMap<String, Vec<u8>>>,
}

impl MemoryOutput {
    /// An output that has the files of an earlier run.
    pub fn after(earlier: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            earlier,
            files: Mutex::default(),
        }
    }

    /// Everything that was put, sorted by path.
    pub fn into_files(self) -> BTreeMap<String, Vec<u8>> {
        self.files
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Output for MemoryOutput {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        match files.insert(path.to_owned(), bytes.to_vec()) {
            None => Ok(()),
            Some(_) => Err(format!("{path} was written twice")),
        }
    }

    fn is_intact(&self, path: &str, stamp: Stamp) -> bool {
        let bytes = self.earlier.get(path);
        bytes.is_some_and(|bytes| Stamp::of(bytes) == stamp)
    }

    fn keep(&self, paths: &[&str]) -> Result<(), String> {
        paths.iter().try_for_each(|path| {
            let bytes = self.earlier.get(*path);
            let bytes = bytes.ok_or_else(|| format!("{path} is not there to be kept"))?;
            self.put(path, bytes)
        })
    }
}
