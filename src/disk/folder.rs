//! Work relative to an open folder: what a path means cannot change between two calls, and the
//! system has no long path to walk.

use std::mem::MaybeUninit;
use std::path::Path;

use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, RawMode};
use rustix::io::Errno;

/// Bytes compared at a time.
const CHUNK: usize = 16 << 10;
/// Folders inside each other beyond which we do not follow.
pub(super) const MAX_DEPTH: usize = 64;

/// Mode of new files before the user's mask.
const FILE_MODE: Mode = Mode::from_raw_mode(0o666);
/// Mode of new folders before the user's mask.
const FOLDER_MODE: Mode = Mode::from_raw_mode(0o777);
/// The bits of a mode that `chmod` sets.
const PERMISSIONS: RawMode = 0o7777;

/// One name in a folder.
pub(super) struct Entry {
    /// The name, as bytes: not every name is text.
    pub(super) name: Vec<u8>,
    /// What it names; a link is not followed.
    pub(super) kind: FileType,
}

/// Opens a folder, following links.
pub(super) fn open(path: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    rustix::fs::open(path, flags, Mode::empty())
}

/// Opens a folder below `folder`; a link at its end is refused.
pub(super) fn open_below(
    folder: impl AsFd,
    path: impl rustix::path::Arg,
) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    rustix::fs::openat(folder, path, flags, Mode::empty())
}

/// The names in a folder, in no order.
pub(super) fn list(folder: OwnedFd) -> Result<Vec<Entry>, Errno> {
    read_names(&mut Dir::new(folder)?)
}

fn read_names(dir: &mut Dir) -> Result<Vec<Entry>, Errno> {
    let mut entries = Vec::new();
    while let Some(entry) = dir.read() {
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        if name == b"." || name == b".." {
            continue;
        }
        let mut kind = entry.file_type();
        if kind == FileType::Unknown {
            let stat = rustix::fs::statat(dir.fd()?, name, AtFlags::SYMLINK_NOFOLLOW)?;
            kind = FileType::from_raw_mode(stat.st_mode);
        }
        let name = name.to_vec();
        entries.push(Entry { name, kind });
    }
    Ok(entries)
}

/// What [`walk`] calls with a path relative to the folder walked, and whether it is a folder. A
/// folder comes before what is in it.
pub(super) type Visit<'a> = dyn FnMut(&[u8], bool) -> Result<(), Errno> + 'a;

/// Calls `visit` for everything below `path` of `folder`. Links are not followed.
///
/// # Errors
/// The system's, `visit`'s own, and [`Errno::LOOP`] below [`MAX_DEPTH`] folders.
pub(super) fn walk(folder: impl AsFd, path: &[u8], visit: &mut Visit<'_>) -> Result<(), Errno> {
    let opened = open_below(folder, path)?;
    walk_opened(opened, &mut path.to_vec(), MAX_DEPTH, visit)
}

fn walk_opened(
    folder: OwnedFd,
    path: &mut Vec<u8>,
    depth: usize,
    visit: &mut Visit<'_>,
) -> Result<(), Errno> {
    let depth = depth.checked_sub(1).ok_or(Errno::LOOP)?;
    let mut dir = Dir::new(folder)?;
    let length = path.len();
    for entry in read_names(&mut dir)? {
        path.push(b'/');
        path.extend_from_slice(&entry.name);
        let is_folder = entry.kind == FileType::Directory;
        visit(path, is_folder)?;
        if is_folder {
            let opened = open_below(dir.fd()?, entry.name.as_slice())?;
            walk_opened(opened, path, depth, visit)?;
        }
        path.truncate(length);
    }
    Ok(())
}

/// Removes `path` of `folder` with everything below it. What is already gone is no error.
pub(super) fn remove_tree(folder: impl AsFd, path: &[u8]) -> Result<(), Errno> {
    let folder = folder.as_fd();
    match rustix::fs::unlinkat(folder, path, AtFlags::empty()) {
        Ok(()) | Err(Errno::NOENT) => return Ok(()),
        // A folder: POSIX says EPERM, Linux EISDIR.
        Err(Errno::ISDIR | Errno::PERM) => {}
        Err(errno) => return Err(errno),
    }
    let mut folders = vec![path.to_vec()];
    let removed = walk(folder, path, &mut |path, is_folder| {
        if is_folder {
            folders.push(path.to_vec());
            return Ok(());
        }
        ignore_missing(rustix::fs::unlinkat(folder, path, AtFlags::empty()))
    });
    ignore_missing(removed)?;
    for path in folders.iter().rev() {
        ignore_missing(rustix::fs::unlinkat(
            folder,
            path.as_slice(),
            AtFlags::REMOVEDIR,
        ))?;
    }
    Ok(())
}

/// A result in which "no such file" is a success.
pub(super) fn ignore_missing(result: Result<(), Errno>) -> Result<(), Errno> {
    match result {
        Err(Errno::NOENT) => Ok(()),
        other => other,
    }
}

/// The folder of a path; `None` at the top.
pub(super) fn parent(path: &[u8]) -> Option<&[u8]> {
    let slash = memchr::memrchr(b'/', path)?;
    path.get(..slash)
}

/// The folders above `path`, from the top down.
pub(super) fn ancestors(path: &[u8]) -> impl Iterator<Item = &[u8]> {
    memchr::memchr_iter(b'/', path).filter_map(move |slash| path.get(..slash))
}

/// Makes the folders above `path`, where they are missing.
///
/// # Errors
/// [`Errno::NOTDIR`] when something else has the name of one, and the system's.
pub(super) fn make_parents(folder: impl AsFd, path: &[u8]) -> Result<(), Errno> {
    let folder = folder.as_fd();
    let Some(above) = parent(path) else {
        return Ok(());
    };
    match rustix::fs::mkdirat(folder, above, FOLDER_MODE) {
        Ok(()) => return Ok(()),
        Err(Errno::EXIST) if is_folder(folder, above)? => return Ok(()),
        Err(Errno::NOENT | Errno::EXIST) => {}
        Err(errno) => return Err(errno),
    }
    for above in ancestors(path) {
        match rustix::fs::mkdirat(folder, above, FOLDER_MODE) {
            Ok(()) => {}
            Err(Errno::EXIST) => {
                if !is_folder(folder, above)? {
                    return Err(Errno::NOTDIR);
                }
            }
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

/// Whether `path` of `folder` is a folder; a link to one is none.
pub(super) fn is_folder(folder: impl AsFd, path: &[u8]) -> Result<bool, Errno> {
    let stat = rustix::fs::statat(folder, path, AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(FileType::from_raw_mode(stat.st_mode) == FileType::Directory)
}

/// Does `work` on `path` of `folder`, making the folders above it when they turn out to be missing:
/// asking first would cost a call for every file.
pub(super) fn with_parents<T>(
    folder: impl AsFd,
    path: &[u8],
    work: impl Fn() -> Result<T, Errno>,
) -> Result<T, Errno> {
    match work() {
        Err(Errno::NOENT) => {
            make_parents(folder, path)?;
            work()
        }
        other => other,
    }
}

/// Creates a file that must not exist, in a folder that need not exist, and writes it whole.
/// `mode` are the permissions it gets; without, the user's defaults.
pub(super) fn create(
    folder: impl AsFd,
    path: &[u8],
    bytes: &[u8],
    mode: Option<Mode>,
) -> Result<OwnedFd, Errno> {
    let folder = folder.as_fd();
    let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC | OFlags::NOFOLLOW;
    let file = with_parents(folder, path, || {
        rustix::fs::openat(folder, path, flags, FILE_MODE)
    })?;
    write_all(&file, bytes)?;
    if let Some(mode) = mode {
        rustix::fs::fchmod(&file, mode)?;
    }
    Ok(file)
}

/// Writes all of `bytes`, however often the system interrupts.
pub(super) fn write_all(file: impl AsFd, mut bytes: &[u8]) -> Result<(), Errno> {
    while !bytes.is_empty() {
        match rustix::io::write(&file, bytes) {
            Ok(0) => return Err(Errno::IO),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

/// How a file on disk compares with bytes.
pub(super) enum Comparison {
    /// There is no file of that name (something else may have it).
    Absent,
    /// The same bytes.
    Equal,
    /// Other bytes, under these permissions.
    Different(Mode),
}

/// Compares `path` of `folder` with `bytes`, its length first. A link is not followed.
pub(super) fn compare(folder: impl AsFd, path: &[u8], bytes: &[u8]) -> Result<Comparison, Errno> {
    compare_opened(folder, path, bytes, OFlags::NOFOLLOW)
}

/// The same, following a link.
pub(super) fn compare_followed(
    folder: impl AsFd,
    path: &[u8],
    bytes: &[u8],
) -> Result<Comparison, Errno> {
    compare_opened(folder, path, bytes, OFlags::empty())
}

fn compare_opened(
    folder: impl AsFd,
    path: &[u8],
    bytes: &[u8],
    follow: OFlags,
) -> Result<Comparison, Errno> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | follow;
    let file = match rustix::fs::openat(folder, path, flags, Mode::empty()) {
        Ok(file) => file,
        // A link, a socket or a device: not a file, so not the same file.
        Err(Errno::NOENT | Errno::NOTDIR | Errno::LOOP | Errno::NXIO | Errno::NODEV) => {
            return Ok(Comparison::Absent);
        }
        Err(errno) => return Err(errno),
    };
    let stat = rustix::fs::fstat(&file)?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Ok(Comparison::Absent);
    }
    let different = Comparison::Different(permissions(stat.st_mode));
    if u64::try_from(stat.st_size).ok() != Some(bytes.len() as u64) {
        return Ok(different);
    }
    let mut buffer = [MaybeUninit::<u8>::uninit(); CHUNK];
    let mut rest = bytes;
    while !rest.is_empty() {
        let (read, _) = match rustix::io::read(&file, &mut buffer) {
            Err(Errno::INTR) => continue,
            other => other?,
        };
        match rest.strip_prefix(&*read) {
            Some(after) if !read.is_empty() => rest = after,
            _ => return Ok(different),
        }
    }
    Ok(Comparison::Equal)
}

/// The permission bits of a mode.
pub(super) fn permissions(mode: RawMode) -> Mode {
    Mode::from_bits_truncate(mode & PERMISSIONS)
}

/// A path for a message: what is not text is shown with marks.
pub(super) fn shown(path: &[u8]) -> String {
    String::from_utf8_lossy(path).into_owned()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn files_are_compared_to_their_last_byte() {
        let place = tempfile::tempdir().unwrap();
        let opened = open(place.path()).unwrap();
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let bytes = vec![b'x'; length];
            fs::write(place.path().join("file"), &bytes).unwrap();
            let compared = |bytes: &[u8]| match compare(&opened, b"file", bytes).unwrap() {
                Comparison::Equal => "equal",
                Comparison::Different(_) => "different",
                Comparison::Absent => "absent",
            };
            assert_eq!(compared(&bytes), "equal", "{length}");
            assert_eq!(
                compared(&[&bytes[..], b"x"].concat()),
                "different",
                "{length}"
            );
            for at in [0, length.saturating_sub(1)] {
                let mut other = bytes.clone();
                if let Some(byte) = other.get_mut(at) {
                    *byte = b'y';
                    assert_eq!(compared(&other), "different", "{length} {at}");
                }
            }
        }
    }

    #[test]
    fn what_is_not_a_file_equals_none() {
        let place = tempfile::tempdir().unwrap();
        let opened = open(place.path()).unwrap();
        fs::write(place.path().join("file"), "").unwrap();
        fs::create_dir(place.path().join("folder")).unwrap();
        symlink("file", place.path().join("link")).unwrap();
        for path in ["folder", "link", "missing", "missing/x", "file/x"] {
            let compared = compare(&opened, path.as_bytes(), b"").unwrap();
            assert!(matches!(compared, Comparison::Absent), "{path}");
        }
        let followed = compare_followed(&opened, b"link", b"").unwrap();
        assert!(matches!(followed, Comparison::Equal));
    }

    #[test]
    fn a_tree_is_removed_and_what_its_links_name_is_not() {
        let place = tempfile::tempdir().unwrap();
        let opened = open(place.path()).unwrap();
        fs::create_dir_all(place.path().join("tree/a/b/c")).unwrap();
        fs::write(place.path().join("tree/a/b/file"), "").unwrap();
        fs::create_dir(place.path().join("kept")).unwrap();
        fs::write(place.path().join("kept/file"), "").unwrap();
        symlink("../../kept", place.path().join("tree/a/link")).unwrap();
        symlink("kept", place.path().join("link")).unwrap();
        for path in ["tree", "link", "missing"] {
            remove_tree(&opened, path.as_bytes()).unwrap();
            assert!(!place.path().join(path).is_symlink() && !place.path().join(path).exists());
        }
        assert!(place.path().join("kept/file").exists());
    }

    #[test]
    fn folders_are_made_once_and_never_through_a_file() {
        let place = tempfile::tempdir().unwrap();
        let opened = open(place.path()).unwrap();
        make_parents(&opened, b"a/b/c/file").unwrap();
        make_parents(&opened, b"a/b/c/file").unwrap();
        make_parents(&opened, b"a/b/d/file").unwrap();
        assert!(place.path().join("a/b/d").is_dir() && !place.path().join("a/b/d/file").exists());
        fs::write(place.path().join("a/x"), "").unwrap();
        for path in [&b"a/x/y"[..], b"a/x/y/z"] {
            assert_eq!(make_parents(&opened, path), Err(Errno::NOTDIR));
        }
    }
}
