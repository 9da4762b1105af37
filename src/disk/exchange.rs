//! The exchange of the published site for the staged one, part by part.
//!
//! Order: what changes or comes, then changed files in the root (they speak of all folders), then removals.
//! Whatever stops it, every entry is old or new, and the manifest written before lists both.

use rayon::prelude::*;
use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, FileType, RenameFlags};
use rustix::io::Errno;

use super::error::{DiskError, DiskErrorKind};
use super::folder;
use super::interrupt::Interrupt;
use super::manifest::Manifest;
use super::plan::{Action, Part, Plan};

/// The name of the stage in the state folder.
pub(super) const STAGE: &str = "stage";

/// The folders of an output.
#[derive(Debug)]
pub(super) struct Site {
    /// The output folder as the user named it.
    pub(super) shown: String,
    /// The output folder.
    pub(super) out: OwnedFd,
    /// Our own folder in it.
    pub(super) state: OwnedFd,
    /// The folder in that one where the new site grows.
    pub(super) stage: OwnedFd,
    pub(super) interrupt: Interrupt,
}

impl Site {
    /// Completes the stage: every part that is exchanged as a whole gets links to what stays in it.
    pub(super) fn link_kept(&self, plan: &mut Plan) -> Result<(), DiskError> {
        plan.parts
            .par_iter_mut()
            .filter(|part| matches!(part.action(), Action::Exchange | Action::Prune))
            .try_for_each(|part| self.link_part(part))
    }

    fn link_part(&self, part: &mut Part) -> Result<(), DiskError> {
        for path in &part.kept {
            let path = path.as_slice();
            let linked = self.interrupt.link().and_then(|()| {
                folder::with_parents(&self.stage, path, || {
                    rustix::fs::linkat(&self.out, path, &self.stage, path, AtFlags::empty())
                })
            });
            match linked {
                Ok(()) => {}
                // No hard links here, or none to this file: another owner's, on another disk.
                Err(Errno::PERM | Errno::MLINK | Errno::XDEV | Errno::OPNOTSUPP | Errno::NOSYS) => {
                    part.singly = true;
                    return Ok(());
                }
                Err(errno) => return Err(self.failed(path, errno)),
            }
        }
        for path in &part.folders {
            self.keep_permissions(path)
                .map_err(|errno| self.failed(path, errno))?;
        }
        Ok(())
    }

    /// Gives a staged folder the permissions of the published one.
    fn keep_permissions(&self, path: &[u8]) -> Result<(), Errno> {
        let staged = match rustix::fs::statat(&self.stage, path, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(staged) => staged,
            Err(Errno::NOENT | Errno::NOTDIR) => return Ok(()),
            Err(errno) => return Err(errno),
        };
        let published = rustix::fs::statat(&self.out, path, AtFlags::SYMLINK_NOFOLLOW)?;
        if FileType::from_raw_mode(staged.st_mode) != FileType::Directory
            || staged.st_mode == published.st_mode
        {
            return Ok(());
        }
        let mode = folder::permissions(published.st_mode);
        rustix::fs::chmodat(&self.stage, path, mode, AtFlags::empty())
    }

    /// Exchanges what the plan names.
    pub(super) fn exchange(&self, plan: &mut Plan) -> Result<(), DiskError> {
        let total = plan
            .parts
            .iter()
            .filter(|part| part.action() != Action::Nothing)
            .count();
        let mut done = 0;
        let mut phase = |site: &Self, wanted: &dyn Fn(&Part) -> bool| {
            for part in plan.parts.iter_mut().filter(|part| wanted(part)) {
                site.exchange_part(part).map_err(|error| {
                    error.after(format_args!(
                        "{done} of {total} parts of the site are new, the others are as they \
                         were; the next build completes it"
                    ))
                })?;
                done += 1;
            }
            Ok(())
        };
        let adds = |part: &Part| {
            matches!(
                part.action(),
                Action::Place | Action::Exchange | Action::Replace
            )
        };
        phase(self, &|part| adds(part) && !part.is_root_file())?;
        phase(self, &|part| adds(part) && part.is_root_file())?;
        phase(self, &|part| {
            matches!(part.action(), Action::Prune | Action::Remove)
        })?;
        for part in plan.parts.iter().filter(|part| part.singly) {
            self.remove_singly(part)?;
        }
        Ok(())
    }

    fn exchange_part(&self, part: &mut Part) -> Result<(), DiskError> {
        let name = part.path.as_str();
        let exchanged = match part.action() {
            Action::Nothing => Ok(()),
            Action::Place => self.place(name),
            Action::Replace => self
                .interrupt
                .step()
                .and_then(|()| rustix::fs::renameat(&self.stage, name, &self.out, name)),
            Action::Remove if part.published == Some(FileType::Directory) => {
                // Into the stage, so that it is gone at once; what is in it goes with the stage.
                self.interrupt
                    .step()
                    .and_then(|()| {
                        folder::with_parents(&self.stage, name.as_bytes(), || {
                            rustix::fs::renameat(&self.out, name, &self.stage, name)
                        })
                    })
                    .map(|()| self.remove_empty_above(name.as_bytes()))
            }
            Action::Remove => self.remove_file(name.as_bytes()),
            Action::Exchange | Action::Prune if !part.singly => {
                let exchanged = self.interrupt.exchange().and_then(|()| {
                    let (stage, out) = (&self.stage, &self.out);
                    rustix::fs::renameat_with(stage, name, out, name, RenameFlags::EXCHANGE)
                });
                match exchanged {
                    // This file system cannot exchange, or not this entry (another disk is mounted
                    // there).
                    Err(
                        Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP | Errno::BUSY | Errno::XDEV,
                    ) => {
                        part.singly = true;
                        return self.place_singly(part);
                    }
                    other => other,
                }
            }
            Action::Exchange | Action::Prune => return self.place_singly(part),
        };
        exchanged.map_err(|errno| self.failed(part.path.as_bytes(), errno))
    }

    fn place(&self, name: &str) -> Result<(), Errno> {
        self.interrupt.step()?;
        let (stage, out) = (&self.stage, &self.out);
        match rustix::fs::renameat_with(stage, name, out, name, RenameFlags::NOREPLACE) {
            Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {
                rustix::fs::renameat(stage, name, out, name)
            }
            other => other,
        }
    }

    /// Without an exchange: each staged file takes its name by itself.
    fn place_singly(&self, part: &Part) -> Result<(), DiskError> {
        for path in &part.staged {
            let path = path.as_bytes();
            self.place_file(path)
                .map_err(|errno| self.failed(path, errno))?;
        }
        Ok(())
    }

    fn place_file(&self, path: &[u8]) -> Result<(), Errno> {
        self.interrupt.step()?;
        let rename = || {
            folder::with_parents(&self.out, path, || {
                rustix::fs::renameat(&self.stage, path, &self.out, path)
            })
        };
        match rename() {
            // What stands in the way is ours, or the plan would have been refused.
            Err(Errno::ISDIR | Errno::NOTEMPTY | Errno::EXIST) => {
                folder::remove_tree(&self.out, path)?;
                rename()
            }
            Err(Errno::NOTDIR) => {
                for above in folder::ancestors(path) {
                    if !folder::is_folder(&self.out, above)? {
                        rustix::fs::unlinkat(&self.out, above, AtFlags::empty())?;
                        break;
                    }
                }
                rename()
            }
            other => other,
        }
    }

    /// Without an exchange: files that are gone from the site are removed one by one, with the
    /// folders that they leave empty.
    fn remove_singly(&self, part: &Part) -> Result<(), DiskError> {
        for path in &part.removed {
            let path = path.as_bytes();
            self.remove_file(path)
                .map_err(|errno| self.failed(path, errno))?;
        }
        Ok(())
    }

    fn remove_file(&self, path: &[u8]) -> Result<(), Errno> {
        self.interrupt.step()?;
        match rustix::fs::unlinkat(&self.out, path, AtFlags::empty()) {
            // A new page's folder or file has taken its place.
            Ok(()) | Err(Errno::NOENT | Errno::NOTDIR | Errno::ISDIR) => {}
            Err(errno) => return Err(errno),
        }
        self.remove_empty_above(path);
        Ok(())
    }

    /// Removes the folders above `path` that hold nothing any more.
    fn remove_empty_above(&self, path: &[u8]) {
        let mut above = folder::parent(path);
        while let Some(path) = above {
            match rustix::fs::unlinkat(&self.out, path, AtFlags::REMOVEDIR) {
                Ok(()) => above = folder::parent(path),
                // Not empty, or not to be had: an empty folder harms nothing.
                Err(_) => break,
            }
        }
    }

    /// Removes the stage with what the exchange put there. Files that are not `ours` and are not in
    /// the site (somebody added them during the exchange) go back into it.
    pub(super) fn discard(&self, ours: &Manifest) -> Result<(), Errno> {
        if ours.is_exchanging() {
            let names = folder::list(folder::open_below(&self.state, STAGE)?)?;
            names.into_par_iter().try_for_each(|entry| {
                if entry.kind == FileType::Directory {
                    self.rescue(&entry.name, ours)?;
                }
                folder::remove_tree(&self.stage, &entry.name)
            })?;
        }
        folder::remove_tree(&self.state, STAGE.as_bytes())
    }

    fn rescue(&self, name: &[u8], ours: &Manifest) -> Result<(), Errno> {
        let mut lost = Vec::new();
        folder::walk(&self.stage, name, &mut |path, is_folder| {
            let is_ours = std::str::from_utf8(path).is_ok_and(|path| ours.contains(path));
            if !is_folder && !is_ours {
                match rustix::fs::statat(&self.out, path, AtFlags::SYMLINK_NOFOLLOW) {
                    Ok(_) => {}
                    Err(Errno::NOENT | Errno::NOTDIR) => lost.push(path.to_vec()),
                    Err(errno) => return Err(errno),
                }
            }
            Ok(())
        })?;
        for path in &lost {
            let path = path.as_slice();
            folder::with_parents(&self.out, path, || {
                rustix::fs::renameat(&self.stage, path, &self.out, path)
            })?;
        }
        Ok(())
    }

    pub(super) fn failed(&self, path: &[u8], errno: Errno) -> DiskError {
        let shown = format!("{}/{}", self.shown, folder::shown(path));
        match errno {
            Errno::EXIST | Errno::NOENT => DiskError::new(
                DiskErrorKind::ChangedMeanwhile,
                shown,
                "was made or removed by another program during the build",
                "run the same command again",
            ),
            Errno::ISDIR | Errno::NOTDIR | Errno::NOTEMPTY => DiskError::new(
                DiskErrorKind::InTheWay,
                shown,
                "cannot be published: a file stands where a folder should be, or the other way round",
                "rename one of the two articles",
            ),
            errno => DiskError::writing(shown, errno),
        }
    }
}
