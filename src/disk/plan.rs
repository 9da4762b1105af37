//! What an exchange has to do: for each top-level entry of the output, what is ours there, what is
//! not, and what becomes of both.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, FileType};
use rustix::io::Errno;

use super::error::{DiskError, DiskErrorKind};
use super::folder;
use super::manifest::Manifest;
use super::pages::{Fate, Pages};

/// The folder in the output that holds our own state.
pub(super) const STATE: &str = ".polyleaf";

/// What there is to do.
pub(super) struct Plan {
    /// What is exchanged, sorted; at most one part of each top-level entry.
    pub(super) parts: Vec<Part>,
    /// Files that are not ours in those parts, and top-level entries in which nothing is ours.
    pub(super) foreign: usize,
}

/// What is exchanged of one top-level entry of the output: the smallest folder in which all its
/// changes are, or the file if only one changes. The entry is old or new as a whole either way, and
/// what is outside of the part needs no links.
pub(super) struct Part {
    /// Its path.
    pub(super) path: String,
    /// What has that path in the published site.
    pub(super) published: Option<FileType>,
    /// Whether the build makes it a file, not a folder.
    pub(super) is_file: bool,
    /// Paths in the stage, new or changed.
    pub(super) staged: Vec<String>,
    /// Published paths that stay as they are: unchanged ones, and all that are not ours.
    pub(super) kept: Vec<Vec<u8>>,
    /// Published paths that are ours and not in this build.
    pub(super) removed: Vec<String>,
    /// Published folders, each after the one it is in.
    pub(super) folders: Vec<Vec<u8>>,
    /// Published files that are not ours.
    pub(super) foreign: usize,
    /// Whether it cannot be exchanged as a whole, so that its files are renamed one by one.
    pub(super) singly: bool,
}

/// How a part gets from old to new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// It is new already.
    Nothing,
    /// There is no old one.
    Place,
    /// Old and new change places.
    Exchange,
    /// A file takes the old one's name.
    Replace,
    /// The same as [`Action::Exchange`], for a part that only loses files.
    Prune,
    /// Nothing is left of it.
    Remove,
}

impl Part {
    /// Whether it is a file in the output's root: those speak of everything else.
    pub(super) fn is_root_file(&self) -> bool {
        self.is_file && !self.path.contains('/')
    }

    /// What is to be done.
    pub(super) fn action(&self) -> Action {
        let loses = !self.removed.is_empty();
        match (self.staged.is_empty(), self.published) {
            (true, _) if !loses => Action::Nothing,
            (true, _) if self.kept.is_empty() => Action::Remove,
            (true, _) => Action::Prune,
            (false, None) => Action::Place,
            (false, Some(FileType::Directory)) => Action::Exchange,
            (false, Some(_)) if self.is_file => Action::Replace,
            (false, Some(_)) => Action::Exchange,
        }
    }
}

/// Compares the published site in `out` with the files of a build and with what is ours so far.
///
/// # Errors
/// [`DiskErrorKind::InTheWay`] when something that is not ours stands where a file or one of its
/// folders should be; [`DiskErrorKind::ChangedMeanwhile`] when a published file is gone that the build
/// found unchanged; [`DiskErrorKind::Unreadable`].
pub(super) fn plan(
    out: &OwnedFd,
    shown: &str,
    pages: &Pages,
    manifest: &Manifest,
) -> Result<Plan, DiskError> {
    let mut ours = BTreeSet::new();
    let mut touched: BTreeMap<&str, &str> = BTreeMap::new();
    for (path, is_touched) in changes(pages, manifest) {
        let name = top(path);
        ours.insert(name);
        if is_touched {
            let part = touched.entry(name).or_insert(path);
            *part = common(part, path);
        }
    }
    let listed = folder::open_below(out, ".")
        .and_then(folder::list)
        .map_err(|errno| DiskError::reading(shown, errno))?;
    let is_foreign = |name: &[u8]| {
        name != STATE.as_bytes()
            && std::str::from_utf8(name).map_or(true, |name| !ours.contains(name))
    };
    let foreign = listed
        .iter()
        .filter(|entry| is_foreign(&entry.name))
        .count();
    let view = View {
        out,
        shown,
        pages,
        manifest,
    };
    let parts = touched
        .into_values()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|path| view.part(path))
        .collect::<Result<Vec<_>, _>>()?;
    let foreign = foreign + parts.iter().map(|part| part.foreign).sum::<usize>();
    Ok(Plan { parts, foreign })
}

/// The deepest folder that two paths are in, or the path if they are the same.
fn common<'a>(one: &'a str, other: &str) -> &'a str {
    let mut end = 0;
    for name in one.split('/') {
        let next = end + name.len();
        let is_shared = one.get(..next) == other.get(..next)
            && matches!(other.as_bytes().get(next), None | Some(b'/'));
        if !is_shared {
            break;
        }
        end = next + 1;
    }
    one.get(..end.saturating_sub(1)).unwrap_or(one)
}

/// Every path that is or was ours, sorted, and whether it becomes another file or none: one pass over
/// two sorted lists.
fn changes<'a>(pages: &'a Pages, manifest: &'a Manifest) -> impl Iterator<Item = (&'a str, bool)> {
    let mut new = pages.iter().peekable();
    let mut old = manifest.paths().peekable();
    std::iter::from_fn(move || {
        let order = match (new.peek(), old.peek()) {
            (Some((new, _)), Some(old)) => new.cmp(old),
            (Some(_), None) => Ordering::Less,
            (None, _) => Ordering::Greater,
        };
        if order.is_gt() {
            return old.next().map(|path| (path, true));
        }
        if order.is_eq() {
            old.next();
        }
        let (path, fate) = new.next()?;
        Some((path, fate == Fate::Staged))
    })
}

/// The top-level entry that a path is in.
pub(super) fn top(path: &str) -> &str {
    path.split_once('/').map_or(path, |(top, _)| top)
}

struct View<'a> {
    out: &'a OwnedFd,
    shown: &'a str,
    pages: &'a Pages,
    manifest: &'a Manifest,
}

impl View<'_> {
    /// Plans the part at `path`, or of what is above it and missing.
    fn part(&self, path: &str) -> Result<Part, DiskError> {
        let (path, published) = self.published(path)?;
        let mut part = Part {
            path: path.to_owned(),
            published,
            is_file: self.pages.get(path).is_some(),
            staged: Vec::new(),
            kept: Vec::new(),
            removed: Vec::new(),
            folders: Vec::new(),
            foreign: 0,
            singly: false,
        };
        if let Some((page, _)) = self.pages.below(path).nth(usize::from(part.is_file))
            && part.is_file
        {
            return Err(DiskError::new(
                DiskErrorKind::InTheWay,
                self.shown(path.as_bytes()),
                format!(
                    "cannot be published beside {}: it would be a file and a folder",
                    self.shown(page.as_bytes())
                ),
                "rename one of the two articles; nothing was changed",
            ));
        }
        let mut waiting = 0;
        for (path, fate) in self.pages.below(path) {
            match fate {
                Fate::Unchanged => waiting += 1,
                Fate::Staged => part.staged.push(path.to_owned()),
            }
        }
        let mut others = Vec::new();
        let mut sort = |path: &[u8], is_folder: bool| {
            match std::str::from_utf8(path).map(|text| (text, self.pages.get(text))) {
                _ if is_folder => part.folders.push(path.to_vec()),
                Ok((_, Some(Fate::Unchanged))) => {
                    waiting -= 1_isize;
                    part.kept.push(path.to_vec());
                }
                Ok((_, Some(Fate::Staged))) => {}
                Ok((text, None)) if self.manifest.contains(text) => {
                    part.removed.push(text.to_owned());
                }
                _ => others.push(path.to_vec()),
            }
            Ok::<(), Errno>(())
        };
        let listed = match published {
            None => Ok(()),
            Some(FileType::Directory) => sort(path.as_bytes(), true)
                .and_then(|()| folder::walk(self.out, path.as_bytes(), &mut sort)),
            Some(_) => sort(path.as_bytes(), false),
        };
        listed.map_err(|errno| DiskError::reading(self.shown(path.as_bytes()), errno))?;
        if waiting > 0 {
            return Err(self.changed(path));
        }
        for path in &others {
            self.refuse_in_the_way(path)?;
        }
        part.foreign = others.len();
        part.kept.append(&mut others);
        Ok(part)
    }

    /// What stands at `path` in the published site, and the path to it as far as it exists: above
    /// something missing, the topmost missing folder.
    fn published<'p>(&self, path: &'p str) -> Result<(&'p str, Option<FileType>), DiskError> {
        let ends = memchr::memchr_iter(b'/', path.as_bytes()).chain([path.len()]);
        let mut kind = None;
        for end in ends {
            let above = path.get(..end).unwrap_or(path);
            match rustix::fs::statat(self.out, above, AtFlags::SYMLINK_NOFOLLOW) {
                Ok(stat) => kind = Some(FileType::from_raw_mode(stat.st_mode)),
                Err(Errno::NOENT) => return Ok((above, None)),
                Err(errno) => return Err(DiskError::reading(self.shown(above.as_bytes()), errno)),
            }
            if kind != Some(FileType::Directory) {
                return Ok((above, kind));
            }
        }
        Ok((path, kind))
    }

    fn refuse_in_the_way(&self, foreign: &[u8]) -> Result<(), DiskError> {
        let is_page = |path: &[u8]| {
            std::str::from_utf8(path).is_ok_and(|path| self.pages.get(path).is_some())
        };
        if let Some(page) = folder::ancestors(foreign).find(|above| is_page(above)) {
            return Err(DiskError::new(
                DiskErrorKind::InTheWay,
                self.shown(page),
                format!(
                    "cannot be published: a folder of that name holds {}, which is not ours",
                    self.shown(foreign)
                ),
                "move that file away and build again; nothing was changed",
            ));
        }
        let Ok(text) = std::str::from_utf8(foreign) else {
            return Ok(());
        };
        match self.pages.below(text).find(|(page, _)| *page != text) {
            Some((page, _)) => Err(DiskError::new(
                DiskErrorKind::InTheWay,
                self.shown(foreign),
                format!(
                    "is not ours, and stands where the folder of {} should be",
                    self.shown(page.as_bytes())
                ),
                "move it away and build again; nothing was changed",
            )),
            None => Ok(()),
        }
    }

    fn changed(&self, name: &str) -> DiskError {
        DiskError::new(
            DiskErrorKind::ChangedMeanwhile,
            self.shown(name.as_bytes()),
            "lost files to another program during the build",
            "run the same command again; nothing was changed",
        )
    }

    fn shown(&self, path: &[u8]) -> String {
        format!("{}/{}", self.shown, folder::shown(path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_common_folder_of_paths() {
        for (one, other, expected) in [
            ("ar/a/index.html", "ar/a/a.ar.txt", "ar/a"),
            ("ar/a/index.html", "ar/a/index.html", "ar/a/index.html"),
            ("ar/a/index.html", "ar/ab/index.html", "ar"),
            ("ar/ab/index.html", "ar/a/index.html", "ar"),
            ("ar/a", "ar/a/b", "ar/a"),
            ("ar/a/b", "ar/a", "ar/a"),
            ("ar", "ar/a", "ar"),
        ] {
            assert_eq!(common(one, other), expected, "{one} {other}");
        }
    }
}
