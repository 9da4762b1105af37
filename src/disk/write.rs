//! Changes to a project's files: checked against what they were computed from, made whole, in order.

use std::collections::BTreeSet;
use std::path::Path;

use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{AtFlags, Gid, Mode, OFlags, Uid};
use rustix::io::Errno;

use crate::source::{Change, ChangeKind, Changeset};

use super::error::{DiskError, DiskErrorKind};
use super::folder::{self, Comparison};
use super::interrupt::Interrupt;
use super::lock::Lock;
use super::place;

/// The project's lock, in its root.
const LOCK: &str = ".polyleaf.lock";
/// How the names of files under way begin.
const TEMPORARY: &str = ".polyleaf-tmp-";
/// Files that are brought to the disk one by one; for more, one call for all is faster.
const SYNCED_SINGLY: usize = 32;
/// The most that is read of a lock's notes, in bytes.
const MAX_NOTES: usize = 4 << 20;

/// Makes the changes of `changeset` in the project in the folder `root`, and returns how many.
///
/// Every file is first compared with what its change was computed from; then all new texts are
/// written beside the files they replace, so that a full disk is found while nothing is changed; then
/// each takes its file's name, in the order of the changeset, after one more comparison. However it
/// ends, each file is whole: old or new. Permissions stay, links within the project are followed.
///
/// # Errors
/// [`DiskError`]: another run is at work, a file is not what it was, a path leaves the project, or
/// the system refuses. Once files were written, it says how many.
pub fn apply(root: &Path, changeset: &Changeset) -> Result<usize, DiskError> {
    apply_until(root, changeset, &Interrupt::default())
}

fn apply_until(
    root: &Path,
    changeset: &Changeset,
    interrupt: &Interrupt,
) -> Result<usize, DiskError> {
    if changeset.is_empty() {
        return Ok(0);
    }
    let shown = root.display().to_string();
    let real = root
        .canonicalize()
        .map_err(|error| DiskError::reading(shown.as_str(), error))?;
    let opened =
        folder::open(&real).map_err(|errno| DiskError::reading(shown.as_str(), errno))?;
    let lock = Lock::take(&opened, LOCK, LOCK, &shown)?;
    let steps = resolve(&real, changeset)?;
    for step in &steps {
        step.verify(&opened)?;
    }
    let folders: BTreeSet<&[u8]> = steps
        .iter()
        .map(|step| folder::parent(&step.real).unwrap_or(b"."))
        .collect();
    remove_leftovers(&opened, &lock, &folders);
    leave_notes(&lock, &folders).map_err(|errno| DiskError::writing(LOCK, errno))?;

    let mut work = Work {
        folder: &opened,
        interrupt,
        temporary: BTreeSet::new(),
        created: 0,
    };
    let staged: Vec<Option<Vec<u8>>> = steps
        .iter()
        .map(|step| work.stage(step, steps.len() <= SYNCED_SINGLY))
        .collect::<Result<_, _>>()?;
    if steps.len() > SYNCED_SINGLY {
        sync_all(&opened).map_err(|errno| DiskError::writing(shown.as_str(), errno))?;
    }
    for (written, (step, temporary)) in steps.iter().zip(&staged).enumerate() {
        let placed = step
            .verify(&opened)
            .and_then(|()| work.place(step, temporary.as_deref()));
        placed.map_err(|error| {
            let total = steps.len();
            error.after(format_args!("{written} of {total} files were written before"))
        })?;
    }
    drop(work);
    bring_names_to_disk(&opened, &folders);
    // The notes are for runs that do not come this far; an old note costs one listing.
    let _ = leave_notes(&lock, &BTreeSet::new());
    Ok(steps.len())
}

/// Writes one file outside of a changeset (a report, a new project's file) so that it is old or new,
/// never half. Folders are made as needed; a link is followed; a device or pipe is written to.
///
/// # Errors
/// [`DiskError`] when a folder stands there or the system refuses.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), DiskError> {
    let shown = path.display().to_string();
    let failed = |errno: Errno| DiskError::writing(shown.as_str(), errno);
    let failed_io = |error: std::io::Error| DiskError::writing(shown.as_str(), error);
    let found = path.metadata();
    if found.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
        return Err(DiskError::new(
            DiskErrorKind::InTheWay,
            shown,
            "is a folder",
            "name a file",
        ));
    }
    let is_stream = found.as_ref().is_ok_and(|found| !found.is_file());
    if is_stream || is_descriptor(path) {
        let flags = OFlags::WRONLY | OFlags::CLOEXEC | OFlags::NOCTTY;
        let stream = rustix::fs::open(path, flags, Mode::empty()).map_err(failed)?;
        return folder::write_all(stream, bytes).map_err(failed);
    }
    let real = match found {
        Ok(_) => path.canonicalize().map_err(failed_io)?,
        Err(_) => {
            let above = path.parent().filter(|above| !above.as_os_str().is_empty());
            std::fs::create_dir_all(above.unwrap_or(Path::new("."))).map_err(failed_io)?;
            path.to_owned()
        }
    };
    let above = real.parent().filter(|above| !above.as_os_str().is_empty());
    let opened = folder::open(above.unwrap_or(Path::new("."))).map_err(failed)?;
    let name = real.file_name().unwrap_or_default();
    let interrupt = Interrupt::default();
    let mut work = Work {
        folder: &opened,
        interrupt: &interrupt,
        temporary: BTreeSet::new(),
        created: 0,
    };
    let name = std::os::unix::ffi::OsStrExt::as_bytes(name);
    let temporary = work.create(name, bytes, true).map_err(failed)?;
    work.rename(&temporary, name).map_err(failed)
}

/// Names of open streams: replacing what they link to would cut the stream off.
fn is_descriptor(path: &Path) -> bool {
    ["/dev/stdout", "/dev/stderr", "/dev/fd", "/proc"]
        .iter()
        .any(|place| path.starts_with(place))
}

/// One change with the real path of its file, relative to the root.
struct Step<'a> {
    change: &'a Change,
    real: Vec<u8>,
}

fn resolve<'a>(root: &Path, changeset: &'a Changeset) -> Result<Vec<Step<'a>>, DiskError> {
    let mut seen = BTreeSet::new();
    let mut steps = Vec::with_capacity(changeset.changes.len());
    for change in &changeset.changes {
        let follow = matches!(change.kind, ChangeKind::Write(_));
        let real = place::real_path(root, &change.path, follow)?;
        if !seen.insert(real.clone()) {
            return Err(DiskError::new(
                DiskErrorKind::UnsafePath,
                change.path.as_str(),
                "would be written twice at once",
                "remove links by which two names mean the same file",
            ));
        }
        steps.push(Step { change, real });
    }
    Ok(steps)
}

impl Step<'_> {
    /// Whether the file is still what the change was computed from.
    fn verify(&self, folder: &OwnedFd) -> Result<(), DiskError> {
        let path = self.change.path.as_str();
        let failed = |errno| DiskError::reading(path, errno);
        let problem = match &self.change.before {
            Some(before) => match self.compare(folder, before).map_err(failed)? {
                Comparison::Equal => return Ok(()),
                Comparison::Different(_) => "was changed by something else since it was read",
                Comparison::Absent => "was removed by something else since it was read",
            },
            None => {
                let real = self.real.as_slice();
                match rustix::fs::statat(folder, real, AtFlags::SYMLINK_NOFOLLOW) {
                    Err(Errno::NOENT) => return Ok(()),
                    Err(errno) => return Err(failed(errno)),
                    Ok(_) => "was made by something else since its folder was read",
                }
            }
        };
        Err(DiskError::new(
            DiskErrorKind::ChangedMeanwhile,
            path,
            problem,
            "close it in other programs and run the same command again",
        ))
    }

    fn compare(&self, folder: &OwnedFd, before: &[u8]) -> Result<Comparison, Errno> {
        let compared = folder::compare(folder, &self.real, before)?;
        // A link that is to be removed: what it links to was read.
        if matches!(
            (&compared, &self.change.kind),
            (Comparison::Absent, ChangeKind::Remove)
        ) {
            return folder::compare_followed(folder, &self.real, before);
        }
        Ok(compared)
    }
}

/// Files under way; those that were not given their name are removed in the end.
struct Work<'a> {
    folder: &'a OwnedFd,
    interrupt: &'a Interrupt,
    temporary: BTreeSet<Vec<u8>>,
    created: usize,
}

impl Work<'_> {
    /// Writes the new text of a step beside its file; `None` if the file is to be removed.
    fn stage(&mut self, step: &Step<'_>, sync: bool) -> Result<Option<Vec<u8>>, DiskError> {
        let ChangeKind::Write(bytes) = &step.change.kind else {
            return Ok(None);
        };
        self.create(&step.real, bytes, sync)
            .map(Some)
            .map_err(|errno| {
                DiskError::writing(step.change.path.as_str(), errno)
                    .after("no file was changed")
            })
    }

    /// Gives the new text its name, or removes the file.
    fn place(&mut self, step: &Step<'_>, temporary: Option<&[u8]>) -> Result<(), DiskError> {
        let placed = match temporary {
            Some(temporary) => self.rename(temporary, &step.real),
            None => self.interrupt.step().and_then(|()| {
                rustix::fs::unlinkat(self.folder, step.real.as_slice(), AtFlags::empty())
            }),
        };
        placed.map_err(|errno| DiskError::writing(step.change.path.as_str(), errno))
    }

    fn create(&mut self, target: &[u8], bytes: &[u8], sync: bool) -> Result<Vec<u8>, Errno> {
        let old = match rustix::fs::statat(self.folder, target, AtFlags::empty()) {
            Ok(old) => Some(old),
            Err(Errno::NOENT) => None,
            Err(errno) => return Err(errno),
        };
        self.created += 1;
        let name = format!("{TEMPORARY}{}-{}", std::process::id(), self.created);
        let temporary = match folder::parent(target) {
            Some(above) => [above, b"/", name.as_bytes()].concat(),
            None => name.into_bytes(),
        };
        self.temporary.insert(temporary.clone());
        self.interrupt.room()?;
        let mode = old.map(|old| folder::permissions(old.st_mode));
        let file = folder::create(self.folder, &temporary, bytes, None)?;
        if let Some(old) = old {
            // A file keeps its owner where we may give it away: as an administrator, say, in
            // somebody else's project. Otherwise it is ours, as with every editor.
            let owner = (Uid::from_raw(old.st_uid), Gid::from_raw(old.st_gid));
            let _ = rustix::fs::fchown(&file, Some(owner.0), Some(owner.1));
        }
        if let Some(mode) = mode {
            // After the owner: a change of owner clears special bits.
            rustix::fs::fchmod(&file, mode)?;
        }
        if sync {
            rustix::fs::fdatasync(&file)?;
        }
        Ok(temporary)
    }

    fn rename(&mut self, temporary: &[u8], target: &[u8]) -> Result<(), Errno> {
        self.interrupt.step()?;
        rustix::fs::renameat(self.folder, temporary, self.folder, target)?;
        self.temporary.remove(temporary);
        Ok(())
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        if self.interrupt.is_dead() {
            return;
        }
        for temporary in &self.temporary {
            // What cannot be removed now is removed by the next run.
            let _ = rustix::fs::unlinkat(self.folder, temporary.as_slice(), AtFlags::empty());
        }
    }
}

/// Writes into the lock's file in which folders this run works, one a line.
fn leave_notes(lock: &Lock, folders: &BTreeSet<&[u8]>) -> Result<(), Errno> {
    let mut notes = Vec::new();
    for folder in folders {
        notes.extend_from_slice(folder);
        notes.push(b'\n');
    }
    rustix::fs::ftruncate(lock.file(), 0)?;
    rustix::fs::seek(lock.file(), rustix::fs::SeekFrom::Start(0))?;
    folder::write_all(lock.file(), &notes)
}

/// Removes what interrupted runs left under way, in the folders they noted and in those of this run.
/// A leftover that cannot be removed harms nothing.
fn remove_leftovers(root: &OwnedFd, lock: &Lock, folders: &BTreeSet<&[u8]>) {
    let mut notes = Vec::with_capacity(4096);
    while notes.len() < MAX_NOTES {
        match rustix::io::read(lock.file(), rustix::buffer::spare_capacity(&mut notes)) {
            Ok(0) => break,
            Ok(_) => notes.reserve(4096),
            Err(Errno::INTR) => {}
            Err(_) => break,
        }
    }
    let noted = notes.split(|&byte| byte == b'\n').filter(|noted| {
        *noted == b"." || std::str::from_utf8(noted).is_ok_and(|noted| place::check_path(noted).is_ok())
    });
    let all: BTreeSet<&[u8]> = folders.iter().copied().chain(noted).collect();
    for path in all {
        let Ok(opened) = folder::open_below(root, path) else {
            continue;
        };
        let Ok(entries) = opened.try_clone().map_err(|_| Errno::MFILE).and_then(folder::list) else {
            continue;
        };
        for entry in entries {
            if entry.name.starts_with(TEMPORARY.as_bytes()) {
                let _ = rustix::fs::unlinkat(&opened, entry.name.as_slice(), AtFlags::empty());
            }
        }
    }
}

/// Brings everything written to the disk, in one call.
fn sync_all(root: impl AsFd) -> Result<(), Errno> {
    #[cfg(target_os = "linux")]
    return rustix::fs::syncfs(root);
    #[cfg(not(target_os = "linux"))]
    return rustix::fs::fsync(root);
}

/// Brings the new names to the disk. The files are whole either way, so a failure is none of theirs.
fn bring_names_to_disk(root: &OwnedFd, folders: &BTreeSet<&[u8]>) {
    if folders.len() > SYNCED_SINGLY {
        let _ = sync_all(root);
        return;
    }
    for path in folders {
        let _ = folder::open_below(root, *path).and_then(|opened| rustix::fs::fsync(&opened));
    }
}
