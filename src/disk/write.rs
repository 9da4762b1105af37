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
    let opened = folder::open(&real).map_err(|errno| DiskError::reading(shown.as_str(), errno))?;
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
    // Without notes (the lock's file is another user's), leftovers wait for a run in their folder.
    let _ = leave_notes(&lock, &folders);

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
            error.after(format_args!(
                "{written} of {total} files were written before"
            ))
        })?;
    }
    drop(work);
    bring_names_to_disk(&opened, &folders);
    // The notes are for runs that do not come this far; an old note costs one listing.
    let _ = leave_notes(&lock, &BTreeSet::new());
    Ok(steps.len())
}

/// Makes the folder `path` and those above it; content with one that is there.
///
/// # Errors
/// [`DiskError`]: the system refuses, or something else stands there.
pub fn create_folder(path: &Path) -> Result<(), DiskError> {
    let shown = path.display().to_string();
    std::fs::create_dir_all(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists | std::io::ErrorKind::NotADirectory => DiskError::new(
            DiskErrorKind::InTheWay,
            shown,
            "cannot be made: a file stands where the folder, or one above it, should be",
            "move away what stands there, or choose another folder",
        ),
        _ => DiskError::writing(shown.as_str(), error),
    })
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
    let real = if found.is_ok() {
        path.canonicalize().map_err(failed_io)?
    } else {
        let above = path.parent().filter(|above| !above.as_os_str().is_empty());
        std::fs::create_dir_all(above.unwrap_or(Path::new("."))).map_err(failed_io)?;
        path.to_owned()
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
                DiskError::writing(step.change.path.as_str(), errno).after("no file was changed")
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
    let from_notes = notes.split(|&byte| byte == b'\n').filter(|noted| {
        *noted == b"."
            || std::str::from_utf8(noted).is_ok_and(|noted| place::check_path(noted).is_ok())
    });
    let all: BTreeSet<&[u8]> = folders.iter().copied().chain(from_notes).collect();
    for path in all {
        let Ok(opened) = folder::open_below(root, path) else {
            continue;
        };
        let Ok(entries) = folder::list(opened) else {
            continue;
        };
        for entry in entries {
            if entry.name.starts_with(TEMPORARY.as_bytes()) {
                let leftover = [path, b"/", &entry.name].concat();
                let _ = rustix::fs::unlinkat(root, leftover.as_slice(), AtFlags::empty());
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::sync::atomic::AtomicIsize;

    use super::*;

    fn project() -> tempfile::TempDir {
        let place = tempfile::tempdir().unwrap();
        for (path, text) in [
            ("locales/ar/a.ftl", "ar old"),
            ("locales/ar/gone.ftl", "gone"),
            ("locales/en/a.ftl", "en old"),
        ] {
            fs::create_dir_all(place.path().join(path).parent().unwrap()).unwrap();
            fs::write(place.path().join(path), text).unwrap();
        }
        place
    }

    fn changes() -> Changeset {
        let mut changes = Changeset::default();
        changes.write("locales/ar/a.ftl", Some(b"ar old".into()), b"ar new".into());
        changes.write("locales/fr/deep/a.ftl", None, b"fr new".into());
        changes.remove("locales/ar/gone.ftl", b"gone".into());
        changes.write("locales/en/a.ftl", Some(b"en old".into()), b"en new".into());
        changes
    }

    const STATES: [(&str, Option<&str>, Option<&str>); 4] = [
        ("locales/ar/a.ftl", Some("ar old"), Some("ar new")),
        ("locales/fr/deep/a.ftl", None, Some("fr new")),
        ("locales/ar/gone.ftl", Some("gone"), None),
        ("locales/en/a.ftl", Some("en old"), Some("en new")),
    ];

    fn read(root: &Path, path: &str) -> Option<String> {
        fs::read_to_string(root.join(path)).ok()
    }

    /// How many changes were made; every file must be old or new, and the new ones first.
    fn made(root: &Path) -> usize {
        let is_new: Vec<bool> = STATES
            .iter()
            .map(|(path, old, new)| {
                let found = read(root, path);
                assert!(
                    found.as_deref() == *old || found.as_deref() == *new,
                    "{path}: {found:?}"
                );
                found.as_deref() == *new
            })
            .collect();
        let made = is_new.iter().take_while(|is_new| **is_new).count();
        assert!(
            is_new.iter().skip(made).all(|is_new| !is_new),
            "out of order: {is_new:?}"
        );
        made
    }

    fn leftovers(root: &Path) -> usize {
        ["", "locales/ar", "locales/en", "locales/fr/deep"]
            .iter()
            .filter_map(|folder| fs::read_dir(root.join(folder)).ok())
            .flatten()
            .filter(|entry| {
                let name = entry.as_ref().unwrap().file_name();
                name.to_string_lossy().starts_with(TEMPORARY)
            })
            .count()
    }

    #[test]
    fn changes_are_made_and_the_lock_stays_behind_empty() {
        let place = project();
        assert_eq!(apply(place.path(), &changes()).unwrap(), 4);
        assert_eq!(made(place.path()), 4);
        assert_eq!(leftovers(place.path()), 0);
        assert_eq!(read(place.path(), LOCK).as_deref(), Some(""));
    }

    #[test]
    fn nothing_to_do_touches_nothing() {
        let place = project();
        assert_eq!(apply(place.path(), &Changeset::default()).unwrap(), 0);
        assert!(!place.path().join(LOCK).exists());
        assert_eq!(
            apply(Path::new("/nowhere"), &Changeset::default()).unwrap(),
            0
        );
    }

    #[test]
    fn a_file_that_changed_since_it_was_read_stops_everything() {
        type Meddle = fn(&Path);
        let cases: [(Meddle, &str, &str); 5] = [
            (
                |root| fs::write(root.join("locales/en/a.ftl"), "en own").unwrap(),
                "locales/en/a.ftl",
                "was changed",
            ),
            (
                |root| fs::write(root.join("locales/ar/gone.ftl"), "back").unwrap(),
                "locales/ar/gone.ftl",
                "was changed",
            ),
            (
                |root| fs::remove_file(root.join("locales/en/a.ftl")).unwrap(),
                "locales/en/a.ftl",
                "was removed",
            ),
            (
                |root| {
                    fs::create_dir_all(root.join("locales/fr/deep")).unwrap();
                    fs::write(root.join("locales/fr/deep/a.ftl"), "fr new").unwrap();
                },
                "locales/fr/deep/a.ftl",
                "was made",
            ),
            (
                |root| {
                    fs::create_dir_all(root.join("locales/fr/deep")).unwrap();
                    symlink("../../en/a.ftl", root.join("locales/fr/deep/a.ftl")).unwrap();
                },
                "locales/en/a.ftl",
                "twice",
            ),
        ];
        for (meddle, path, problem) in cases {
            let place = project();
            meddle(place.path());
            let error = apply(place.path(), &changes()).unwrap_err();
            assert_eq!(error.path(), path);
            assert!(error.to_string().contains(problem), "{error}");
            assert_eq!(
                read(place.path(), "locales/ar/a.ftl").as_deref(),
                Some("ar old")
            );
            assert_eq!(leftovers(place.path()), 0);
        }
    }

    #[test]
    fn a_file_is_compared_once_more_right_before_it_is_replaced() {
        for (path, expected) in [("locales/en/a.ftl", 3), ("locales/ar/a.ftl", 0)] {
            let place = project();
            let interrupt = Interrupt {
                meddled: Some(place.path().join(path)),
                ..Interrupt::default()
            };
            let error = apply_until(place.path(), &changes(), &interrupt).unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::ChangedMeanwhile);
            assert_eq!(error.path(), path);
            let progress = format!("{expected} of 4 files were written before");
            assert!(error.to_string().contains(&progress), "{error}");
            assert_eq!(read(place.path(), path).as_deref(), Some("saved meanwhile"));
            assert_eq!(leftovers(place.path()), 0);
        }
    }

    #[test]
    fn a_second_run_is_refused_while_one_is_at_work() {
        let place = project();
        let opened = folder::open(place.path()).unwrap();
        let lock = Lock::take(&opened, LOCK, LOCK, "here").unwrap();
        let error = apply(place.path(), &changes()).unwrap_err();
        assert_eq!(error.kind(), DiskErrorKind::Busy);
        assert!(error.to_string().contains("another run"), "{error}");
        assert_eq!(made(place.path()), 0);
        drop(lock);
        apply(place.path(), &changes()).unwrap();
    }

    #[test]
    fn a_crash_leaves_whole_files_in_order_and_the_next_run_cleans_up() {
        let mut seen = BTreeMap::new();
        for steps in 0.. {
            let place = project();
            let interrupt = Interrupt {
                crash_after: Some(AtomicIsize::new(steps)),
                ..Interrupt::default()
            };
            let outcome = apply_until(place.path(), &changes(), &interrupt);
            let written = made(place.path());
            *seen.entry(written).or_insert(0) += 1;
            if let Err(error) = &outcome
                && written > 0
            {
                let progress = format!("{written} of 4 files were written");
                assert!(error.to_string().contains(&progress), "{error}");
            }
            // The next run has other work, elsewhere.
            let mut rest = Changeset::default();
            rest.write("polyleaf.toml", None, b"x".into());
            apply(place.path(), &rest).unwrap();
            assert_eq!(leftovers(place.path()), 0, "after {steps} steps");
            if outcome.is_ok() {
                break;
            }
        }
        let every: Vec<usize> = seen.keys().copied().collect();
        assert_eq!(every, [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_full_disk_is_found_before_anything_is_changed() {
        for room in 0..3 {
            let place = project();
            let interrupt = Interrupt {
                full_after: Some(AtomicIsize::new(room)),
                ..Interrupt::default()
            };
            let error = apply_until(place.path(), &changes(), &interrupt).unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::Full);
            assert!(error.to_string().contains("no file was changed"), "{error}");
            assert_eq!(made(place.path()), 0);
            assert_eq!(leftovers(place.path()), 0);
        }
    }

    #[test]
    fn permissions_stay_and_links_are_written_through() {
        let place = project();
        let path = place.path().join("locales/ar/a.ftl");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        fs::rename(
            place.path().join("locales/en"),
            place.path().join("locales/source"),
        )
        .unwrap();
        symlink("source", place.path().join("locales/en")).unwrap();
        apply(place.path(), &changes()).unwrap();
        assert_eq!(made(place.path()), 4);
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
            0o640
        );
        assert!(place.path().join("locales/en").is_symlink());
    }

    #[test]
    fn changes_never_leave_the_project() {
        let place = project();
        let root = place.path().join("locales");
        symlink("..", root.join("up")).unwrap();
        symlink("../outside", root.join("file.ftl")).unwrap();
        fs::write(place.path().join("outside"), "x").unwrap();
        for path in [
            "../outside",
            "/etc/x",
            "a/../../x",
            "up/outside",
            "up/new",
            "file.ftl",
            "",
        ] {
            let mut changes = Changeset::default();
            changes.write("fr/a.ftl", None, b"fr".into());
            changes.write(path, Some(b"x".into()), b"y".into());
            let error = apply(&root, &changes).unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::UnsafePath, "{path}");
            assert_eq!(read(place.path(), "outside").as_deref(), Some("x"));
            assert!(!root.join("fr").exists());
        }
        // A link is removed, not what it links to.
        let mut changes = Changeset::default();
        changes.remove("file.ftl", b"x".into());
        apply(&root, &changes).unwrap();
        assert!(!root.join("file.ftl").is_symlink() && place.path().join("outside").exists());
    }

    #[test]
    fn notes_of_an_interrupted_run_cannot_lead_out() {
        let place = project();
        let root = place.path().join("locales");
        let outside = place.path().join(format!("{TEMPORARY}1-1"));
        fs::write(&outside, "").unwrap();
        fs::write(root.join(LOCK), "..\n../\nen/../..\n/\n.\n").unwrap();
        fs::write(root.join(format!("{TEMPORARY}1-1")), "").unwrap();
        let mut changes = Changeset::default();
        changes.write("en/b.ftl", None, b"b".into());
        apply(&root, &changes).unwrap();
        assert!(outside.exists());
        assert_eq!(leftovers(&root), 0);
    }

    #[test]
    fn many_files_are_written_as_well() {
        let place = project();
        let mut changes = Changeset::default();
        for at in 0..200 {
            let text = format!("text {at}").into_bytes();
            changes.write(format!("locales/{}/{at}.ftl", at % 7), None, text);
        }
        assert_eq!(apply(place.path(), &changes).unwrap(), 200);
        assert_eq!(
            read(place.path(), "locales/3/199.ftl").as_deref(),
            Some("text 199")
        );
        assert_eq!(
            apply(place.path(), &changes).unwrap_err().kind(),
            DiskErrorKind::ChangedMeanwhile
        );
    }

    #[test]
    fn a_file_of_its_own_is_old_or_new() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("reports/today/report.json");
        write_file(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        symlink(&path, place.path().join("link")).unwrap();
        write_file(&place.path().join("link"), b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert!(place.path().join("link").is_symlink());
        assert_eq!(
            fs::metadata(&path).unwrap().permissions().mode() & 0o7777,
            0o600
        );
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);

        let error = write_file(place.path(), b"x").unwrap_err();
        assert_eq!(error.kind(), DiskErrorKind::InTheWay);
        let error = write_file(&path.join("below"), b"x").unwrap_err();
        assert!(error.to_string().contains("cannot be written"), "{error}");
        write_file(Path::new("/dev/null"), b"x").unwrap();
        assert!(!fs::metadata("/dev/null").unwrap().is_file());
    }
}
