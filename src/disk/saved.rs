//! Pages of any maker, in files and folders that a person names, as a [`Tree`].

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rustix::fd::OwnedFd;
use rustix::fs::FileType;

use crate::source::{ReadError, Tree, TreeProblem};

use super::error::{DiskError, DiskErrorKind};
use super::folder;
use super::read::read_below;

/// Ends of names of pages in a folder.
const PAGES: [&str; 4] = [".html", ".htm", ".xhtml", ".shtml"];
/// Ends of names of documents and what belongs beside them.
const DOCUMENTS: [&str; 8] = [
    ".md",
    ".markdown",
    ".png",
    ".jpg",
    ".jpeg",
    ".webp",
    ".gif",
    ".avif",
];
/// Pages beyond which we stop listing.
const MAX_PAGES: usize = 1_000_000;

/// Pages in files and folders. Links in a folder are not followed, hidden names are passed over.
#[derive(Debug)]
pub struct SavedPages {
    /// Ends of names that count in folders.
    endings: &'static [&'static str],
    files: BTreeSet<String>,
    /// Where each file is: the folder it was found in, and its path there.
    places: BTreeMap<String, (usize, String)>,
    folders: Vec<OwnedFd>,
    given: BTreeMap<String, Vec<u8>>,
}

impl Default for SavedPages {
    fn default() -> Self {
        Self {
            endings: &PAGES,
            files: BTreeSet::new(),
            places: BTreeMap::new(),
            folders: Vec::new(),
            given: BTreeMap::new(),
        }
    }
}

impl SavedPages {
    /// None yet, where Markdown and images count instead of pages.
    pub fn documents() -> Self {
        Self {
            endings: &DOCUMENTS,
            ..Self::default()
        }
    }

    /// Adds a file, or every page below a folder. Paths begin with `path` as it is written.
    ///
    /// # Errors
    /// [`DiskError`] where there is no such file or folder, it cannot be opened, or holds too many pages.
    pub fn add(&mut self, path: &Path) -> Result<(), DiskError> {
        let shown = path.display().to_string();
        let stat = rustix::fs::stat(path).map_err(|errno| DiskError::reading(&shown, errno))?;
        if FileType::from_raw_mode(stat.st_mode) == FileType::Directory {
            return self.add_folder(path, &shown);
        }
        let name = path.file_name().and_then(|it| it.to_str());
        let (Some(name), Some(parent)) = (name, path.parent()) else {
            return Err(not_a_name(&shown));
        };
        let parent = if parent.as_os_str().is_empty() {
            Path::new(".")
        } else {
            parent
        };
        let opened = folder::open(parent).map_err(|errno| DiskError::reading(&shown, errno))?;
        self.folders.push(opened);
        self.insert(shown, name.to_owned());
        Ok(())
    }

    /// Adds a page that was read elsewhere, such as from standard input.
    pub fn give(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned());
        self.given.insert(name.to_owned(), bytes);
    }

    fn add_folder(&mut self, path: &Path, shown: &str) -> Result<(), DiskError> {
        let unreadable = |errno| DiskError::reading(shown, errno);
        self.folders.push(folder::open(path).map_err(unreadable)?);
        let root = folder::open(path).map_err(unreadable)?;
        let prefix = match shown.trim_end_matches('/') {
            "." => String::new(),
            shown => format!("{shown}/"),
        };
        let mut waiting = vec![(root, String::new(), 0)];
        while let Some((opened, below, depth)) = waiting.pop() {
            let listed = folder::list(opened).map_err(unreadable)?;
            for entry in listed {
                let Ok(name) = String::from_utf8(entry.name) else {
                    continue;
                };
                if name.starts_with('.') {
                    continue;
                }
                let inside = format!("{below}{name}");
                if entry.kind == FileType::Directory && depth < folder::MAX_DEPTH {
                    let root = self.folders.last();
                    let opened = root.map(|root| folder::open_below(root, inside.as_str()));
                    if let Some(opened) = opened {
                        let opened = opened.map_err(unreadable)?;
                        waiting.push((opened, format!("{inside}/"), depth + 1));
                    }
                } else if entry.kind == FileType::RegularFile && self.is_wanted(&name) {
                    self.insert(format!("{prefix}{inside}"), inside);
                    if self.files.len() > MAX_PAGES {
                        return Err(too_many(shown));
                    }
                }
            }
        }
        Ok(())
    }

    fn is_wanted(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        self.endings.iter().any(|end| name.ends_with(end))
    }

    fn insert(&mut self, shown: String, inside: String) {
        self.files.insert(shown.clone());
        let folder = self.folders.len().saturating_sub(1);
        self.places.insert(shown, (folder, inside));
    }
}

impl Tree for SavedPages {
    fn files(&self) -> &BTreeSet<String> {
        &self.files
    }

    fn problems(&self) -> &[TreeProblem] {
        &[]
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        if let Some(bytes) = self.given.get(path) {
            let len = bytes.len() as u64;
            return if len > limit {
                Err(ReadError::TooLarge { len, limit })
            } else {
                Ok(bytes.clone())
            };
        }
        let (folder, inside) = self.places.get(path).ok_or(ReadError::NotFound)?;
        let folder = self.folders.get(*folder).ok_or(ReadError::NotFound)?;
        read_below(folder, inside.as_str(), limit)
    }
}

fn not_a_name(shown: &str) -> DiskError {
    DiskError::new(
        DiskErrorKind::Unreadable,
        shown,
        "is not the name of a file",
        "name a page or a folder of pages",
    )
}

fn too_many(shown: &str) -> DiskError {
    DiskError::new(
        DiskErrorKind::Unreadable,
        shown,
        format!("holds more than {MAX_PAGES} pages"),
        "name a folder further down",
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn pages_are_found_in_files_and_folders() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path();
        for path in [
            "site/index.html",
            "site/ar/PAGE.HTM",
            "site/ar/style.css",
            "site/.polyleaf/old.html",
            "one.txt",
        ] {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), path).unwrap();
        }
        std::os::unix::fs::symlink(root.join("site"), root.join("site/again")).unwrap();
        let mut pages = SavedPages::default();
        pages.add(&root.join("site")).unwrap();
        pages.add(&root.join("one.txt")).unwrap();
        pages.give("-", b"given".to_vec());
        let prefix = format!("{}/", root.display());
        let found: Vec<String> = pages
            .files()
            .iter()
            .map(|it| it.replace(&prefix, ""))
            .collect();
        assert_eq!(
            found,
            ["-", "one.txt", "site/ar/PAGE.HTM", "site/index.html"]
        );
        for path in pages.files() {
            let bytes = pages.read(path, 100).unwrap();
            let expected = path.replace(&prefix, "");
            assert_eq!(
                bytes,
                if path == "-" {
                    b"given"
                } else {
                    expected.as_bytes()
                }
            );
        }
        assert!(pages.read("-", 1).is_err());
        assert!(pages.add(&root.join("none")).is_err());
    }
}
