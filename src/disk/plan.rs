//! What an exchange has to do: for each top-level entry of the output, what is ours there, what is
//! not, and what becomes of both.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustix::fd::OwnedFd;
use rustix::fs::FileType;
use rustix::io::Errno;

use super::error::{DiskError, DiskErrorKind};
use super::folder;
use super::manifest::Manifest;

/// The folder in the output that holds our own state.
pub(super) const STATE: &str = ".polyleaf";

/// What a build did with one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// The published file has the same bytes.
    Unchanged,
    /// New bytes wait in the stage.
    Staged,
}

/// The files of a build, by path.
pub(super) type Pages = BTreeMap<String, Fate>;

/// What there is to do.
pub(super) struct Plan {
    /// The entries that the build or the last one has files in, sorted.
    pub(super) parts: Vec<Part>,
    /// Files that are not ours. An entry that holds nothing of ours counts as one.
    pub(super) foreign: usize,
}

/// One top-level entry of the output.
pub(super) struct Part {
    /// Its name.
    pub(super) name: String,
    /// What has the name in the published site.
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
    /// Whether the entry cannot be exchanged as a whole, so that its files are renamed one by one.
    pub(super) singly: bool,
}

/// How an entry gets from old to new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    /// It is new already.
    Nothing,
    /// There is no old one.
    Place,
    /// Old and new change places.
    Exchange,
    /// A file in the output's root takes the old one's name.
    Replace,
    /// The same as [`Action::Exchange`], for an entry that only loses files.
    Prune,
    /// Nothing is left of it.
    Remove,
}

impl Part {
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
    let failed = |errno| DiskError::reading(shown, errno);
    let listed = folder::open_below(out, ".")
        .and_then(folder::list)
        .map_err(failed)?;
    let mut names: BTreeMap<&str, Option<FileType>> = pages
        .keys()
        .map(String::as_str)
        .chain(manifest.paths())
        .map(|path| (top(path), None))
        .collect();
    let mut foreign = 0;
    for entry in &listed {
        let ours = std::str::from_utf8(&entry.name)
            .ok()
            .and_then(|name| names.get_mut(name));
        match ours {
            Some(published) => *published = Some(entry.kind),
            None if entry.name == STATE.as_bytes() => {}
            None => foreign += 1,
        }
    }
    let parts = names
        .into_par_iter()
        .map(|(name, published)| {
            let view = View {
                out,
                shown,
                pages,
                manifest,
            };
            view.part(name, published)
        })
        .collect::<Result<Vec<_>, _>>()?;
    foreign += parts.iter().map(|part| part.foreign).sum::<usize>();
    Ok(Plan { parts, foreign })
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
    fn part(&self, name: &str, published: Option<FileType>) -> Result<Part, DiskError> {
        let mut part = Part {
            name: name.to_owned(),
            published,
            is_file: self.pages.contains_key(name),
            staged: Vec::new(),
            kept: Vec::new(),
            removed: Vec::new(),
            folders: Vec::new(),
            foreign: 0,
            singly: false,
        };
        let mut waiting = 0;
        for (path, fate) in self.below(name) {
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
                    waiting -= 1_usize;
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
            Some(FileType::Directory) => sort(name.as_bytes(), true)
                .and_then(|()| folder::walk(self.out, name.as_bytes(), &mut sort)),
            Some(_) => sort(name.as_bytes(), false),
        };
        listed.map_err(|errno| DiskError::reading(self.shown(name.as_bytes()), errno))?;
        if waiting > 0 {
            return Err(self.changed(name));
        }
        for path in &others {
            self.refuse_in_the_way(path)?;
        }
        part.foreign = others.len();
        part.kept.append(&mut others);
        Ok(part)
    }

    /// The files of the build in one top-level entry.
    fn below(&self, name: &str) -> impl Iterator<Item = (&str, Fate)> {
        // "0" is the character after "/".
        let inside = format!("{name}/")..format!("{name}0");
        let itself = self.pages.get_key_value(name);
        itself
            .into_iter()
            .chain(self.pages.range(inside))
            .map(|(path, fate)| (path.as_str(), *fate))
    }

    fn refuse_in_the_way(&self, foreign: &[u8]) -> Result<(), DiskError> {
        let is_page =
            |path: &[u8]| std::str::from_utf8(path).is_ok_and(|path| self.pages.contains_key(path));
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
        let inside = format!("{text}/");
        let page = self.pages.range(inside.clone()..).next();
        match page {
            Some((page, _)) if page.starts_with(&inside) => Err(DiskError::new(
                DiskErrorKind::InTheWay,
                self.shown(foreign),
                format!(
                    "is not ours, and stands where the folder of {} should be",
                    self.shown(page.as_bytes())
                ),
                "move it away and build again; nothing was changed",
            )),
            _ => Ok(()),
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
