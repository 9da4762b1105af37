//! A project's folder as a [`Tree`]: what a project can hold, listed once and read on demand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{AtFlags, Dev, FileType, Mode, OFlags};
use rustix::io::Errno;

use crate::source::{ReadError, Stamp, Tree, TreeProblem};

use super::age::{self, Moment};
use super::error::{DiskError, DiskErrorKind, SystemError};
use super::folder;

/// The folders of a project that hold sources. Nothing else under the root is opened.
pub(super) const SOURCE_FOLDERS: [&str; 3] = ["content", "locales", "theme"];
/// The files beside them.
const ROOT_FILES: [&str; 3] = ["polyleaf.toml", "glossary.tsv", "baseline.tsv"];
/// Extensions that only files have: a folder of such a name is a mistake.
const FILE_EXTENSIONS: [&str; 4] = [".md", ".ftl", ".tsv", ".toml"];
/// Folders inside each other beyond which we do not look.
const MAX_DEPTH: usize = 16;
/// Names beyond which we stop listing, so that a link into a whole disk ends.
const MAX_ENTRIES: usize = 2_000_000;

/// The files of a project in a folder.
///
/// Listed are `polyleaf.toml`, `glossary.tsv`, `baseline.tsv` and everything in `content/`, `locales/` and `theme/`,
/// except hidden names and editors' backups. Links are followed as long as they stay in the project.
/// A file that was not listed cannot be read.
#[derive(Debug)]
pub struct DiskTree {
    root: OwnedFd,
    real: PathBuf,
    files: BTreeSet<String>,
    problems: Vec<TreeProblem>,
    /// Before anything was looked at.
    opened: Moment,
}

impl DiskTree {
    /// Lists the project in the folder `root`.
    ///
    /// # Errors
    /// [`DiskError`] when `root` is not a folder that can be opened. What goes wrong inside is a
    /// [`TreeProblem`].
    pub fn open(root: &Path) -> Result<Self, DiskError> {
        let began = Moment::now();
        let shown = root.display().to_string();
        let real = root
            .canonicalize()
            .map_err(|error| DiskError::reading(shown.as_str(), error))?;
        let opened = folder::open(&real).map_err(|errno| DiskError::reading(shown, errno))?;
        let mut listing = Listing::new(&opened, real.clone());
        for name in ROOT_FILES {
            listing.named(name, FileType::RegularFile);
        }
        for name in SOURCE_FOLDERS {
            listing.named(name, FileType::Directory);
        }
        let Listing {
            files,
            mut problems,
            ..
        } = listing;
        problems.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self {
            files: files.into_iter().collect(),
            problems,
            root: opened,
            real,
            opened: began,
        })
    }

    /// Lists one more folder of the project, where there is one.
    pub fn list(&mut self, folder: &str) {
        let mut listing = Listing::new(&self.root, self.real.clone());
        listing.named(folder, FileType::Directory);
        let Listing {
            files, problems, ..
        } = listing;
        self.files.extend(files);
        self.problems.extend(problems);
        self.problems.sort_by(|a, b| a.path.cmp(&b.path));
    }
}

impl Tree for DiskTree {
    fn files(&self) -> &BTreeSet<String> {
        &self.files
    }

    fn problems(&self) -> &[TreeProblem] {
        &self.problems
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        if !self.files.contains(path) {
            return Err(ReadError::NotFound);
        }
        read_below(&self.root, path, limit)
    }

    /// Of a file that was as it is long enough before the tree was opened: then it had this content whenever
    /// it was read since.
    fn stamp(&self, path: &str) -> Option<Stamp> {
        if !self.files.contains(path) {
            return None;
        }
        let stat = rustix::fs::statat(&self.root, path, AtFlags::empty()).ok()?;
        let changed = Moment::of(&stat);
        changed.is_past(self.opened).then(|| age::stamp(&stat))
    }
}

/// Reads a file that is named on the command line, wherever it is.
///
/// # Errors
/// [`DiskError`] when it cannot be read or has more than `limit` bytes.
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, DiskError> {
    read_below(rustix::fs::CWD, path, limit).map_err(|error| {
        DiskError::new(
            DiskErrorKind::Unreadable,
            path.display().to_string(),
            format!("cannot be read: {error}"),
            "check that the file is there and may be read, then run the same command again",
        )
    })
}

/// Reads `path` of `folder`, unless it has more than `limit` bytes: then nothing is read.
pub(super) fn read_below(
    folder: impl AsFd,
    path: impl rustix::path::Arg + Copy,
    limit: u64,
) -> Result<Vec<u8>, ReadError> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = rustix::io::retry_on_intr(|| {
        rustix::fs::openat(folder.as_fd(), path, flags, Mode::empty())
    })
    .map_err(unreadable)?;
    let stat = rustix::fs::fstat(&file).map_err(unreadable)?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
        return Err(ReadError::Other("it is no longer a file".to_owned()));
    }
    let length = u64::try_from(stat.st_size).unwrap_or_default();
    let too_large = |len| Err(ReadError::TooLarge { len, limit });
    if length > limit {
        return too_large(length);
    }
    let length = usize::try_from(length).unwrap_or_default();
    // One byte more than the file has: a read that leaves it free has come to the end, and no
    // second one is needed to learn that.
    let mut bytes = Vec::with_capacity(length + 1);
    loop {
        match rustix::io::read(&file, rustix::buffer::spare_capacity(&mut bytes)) {
            Ok(0) => return Ok(bytes),
            Ok(_) if bytes.len() as u64 > limit => return too_large(bytes.len() as u64),
            Ok(_) if bytes.len() == length => return Ok(bytes),
            // It grew since we asked, or the system gave less than it could.
            Ok(_) => bytes.reserve(length.max(4096)),
            Err(Errno::INTR) => {}
            Err(errno) => return Err(unreadable(errno)),
        }
    }
}

fn unreadable(errno: Errno) -> ReadError {
    if errno == Errno::NOENT {
        return ReadError::NotFound;
    }
    let error = SystemError::from(errno);
    ReadError::Other(format!("{error}: {}", error.remedy()))
}

/// A listing under way.
struct Listing<'a> {
    root: &'a OwnedFd,
    real: PathBuf,
    files: Vec<String>,
    problems: Vec<TreeProblem>,
    /// Names that may still be looked at.
    limit: usize,
    /// Whether there were more.
    overflowed: bool,
    /// Device and inode of the folders that we are in, outermost first: a link to one of them would
    /// never end.
    inside: Vec<(Dev, u64)>,
}

impl<'a> Listing<'a> {
    fn new(root: &'a OwnedFd, real: PathBuf) -> Self {
        Self {
            root,
            real,
            files: Vec::new(),
            problems: Vec::new(),
            limit: MAX_ENTRIES,
            overflowed: false,
            inside: Vec::new(),
        }
    }

    /// One of the names that a project's root may hold, of the kind that it must be.
    fn named(&mut self, name: &str, wanted: FileType) {
        let kind = match rustix::fs::statat(self.root, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => FileType::from_raw_mode(stat.st_mode),
            Err(Errno::NOENT) => return,
            Err(errno) => return self.unlisted(name, errno),
        };
        match kind {
            FileType::Symlink => self.link(name, 0, Some(wanted)),
            kind => self.entry(name, kind, 0, Some(wanted)),
        }
    }

    fn entry(&mut self, path: &str, kind: FileType, depth: usize, wanted: Option<FileType>) {
        if kind == FileType::Symlink {
            return self.link(path, depth, wanted);
        }
        match (kind, wanted) {
            (FileType::RegularFile, Some(FileType::Directory)) => {
                self.problem(path, "is a file, where a folder is expected; rename it");
            }
            (FileType::RegularFile, _) => self.files.push(path.to_owned()),
            (FileType::Directory, wanted)
                if wanted == Some(FileType::RegularFile) || has_file_extension(path) =>
            {
                self.problem(path, "is a folder, where a file is expected; rename it");
            }
            (FileType::Directory, _) => self.folder(path, depth),
            (other, _) => {
                let what = match other {
                    FileType::Fifo => "a pipe",
                    FileType::Socket => "a socket",
                    _ => "a device",
                };
                self.problem(path, &format!("is {what}, not a file; remove it"));
            }
        }
    }

    fn link(&mut self, path: &str, depth: usize, wanted: Option<FileType>) {
        let target = match self.real.join(path).canonicalize() {
            Ok(target) => target,
            Err(error) => {
                let message = match Errno::from_io_error(&error) {
                    Some(Errno::NOENT | Errno::NOTDIR) => {
                        "links to a file that does not exist; put the file here, or remove the link"
                            .to_owned()
                    }
                    Some(Errno::LOOP) => "links to itself; remove the link".to_owned(),
                    _ => format!("cannot be followed: {}", SystemError::from(error)),
                };
                return self.problem(path, &message);
            }
        };
        if !target.starts_with(&self.real) {
            return self.problem(path, "links out of the project; copy the file into it");
        }
        match rustix::fs::stat(&target) {
            Ok(stat) => self.entry(path, FileType::from_raw_mode(stat.st_mode), depth, wanted),
            Err(errno) => self.unlisted(path, errno),
        }
    }

    fn folder(&mut self, path: &str, depth: usize) {
        if depth == MAX_DEPTH {
            let message = format!(
                "is inside more than {MAX_DEPTH} folders; move it further up to have it read"
            );
            return self.problem(path, &message);
        }
        if let Err(errno) = self.open_folder(path, depth) {
            self.unlisted(path, errno);
        }
    }

    fn open_folder(&mut self, path: &str, depth: usize) -> Result<(), Errno> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        let opened = rustix::fs::openat(self.root, path, flags, Mode::empty())?;
        let stat = rustix::fs::fstat(&opened)?;
        let identity = (stat.st_dev, stat.st_ino);
        if self.inside.contains(&identity) {
            self.problem(
                path,
                "links back to a folder that it is in; remove the link",
            );
            return Ok(());
        }
        let entries = folder::list(opened)?;
        self.inside.push(identity);
        for entry in entries {
            if is_skipped(&entry.name) || !self.has_room(path) {
                continue;
            }
            match std::str::from_utf8(&entry.name) {
                Ok(name) => self.entry(&format!("{path}/{name}"), entry.kind, depth + 1, None),
                Err(_) => self.problem(
                    &format!("{path}/{}", folder::shown(&entry.name)),
                    "has a name that is not UTF-8; rename it",
                ),
            }
        }
        self.inside.pop();
        Ok(())
    }

    /// Counts one more name; the first that is too many is a problem of its folder.
    fn has_room(&mut self, path: &str) -> bool {
        if self.limit > 0 {
            self.limit -= 1;
            return true;
        }
        if !self.overflowed {
            self.overflowed = true;
            self.problem(
                path,
                "and the folders before it hold too many files, the rest is not read; \
                 move away what is no part of the project",
            );
        }
        false
    }

    fn unlisted(&mut self, path: &str, errno: Errno) {
        let error = SystemError::from(errno);
        self.problem(
            path,
            &format!("cannot be read: {error}; {}", error.remedy()),
        );
    }

    fn problem(&mut self, path: &str, message: &str) {
        self.problems.push(TreeProblem {
            path: path.to_owned(),
            message: message.to_owned(),
        });
    }
}

/// Whether a [`DiskTree`] lists a file with this path in a project: for projects that are not on disk.
pub fn is_listed(path: &str) -> bool {
    let in_folder = |path: &str| {
        path.split_once('/')
            .is_some_and(|(folder, _)| SOURCE_FOLDERS.contains(&folder))
    };
    let is_hidden = || path.split('/').any(|name| is_skipped(name.as_bytes()));
    ROOT_FILES.contains(&path) || (in_folder(path) && !is_hidden())
}

/// Hidden names, and what editors leave beside the file they edit.
fn is_skipped(name: &[u8]) -> bool {
    name.starts_with(b".")
        || name.ends_with(b"~")
        || (name.starts_with(b"#") && name.ends_with(b"#"))
}

fn has_file_extension(path: &str) -> bool {
    FILE_EXTENSIONS
        .iter()
        .any(|extension| path.ends_with(extension))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;
    use std::fs;
    use std::os::unix::ffi::OsStrExt as _;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn write(root: &Path, path: &str, text: &str) {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    }

    fn listed(tree: &DiskTree) -> Vec<&str> {
        tree.files().iter().map(String::as_str).collect()
    }

    fn problems(tree: &DiskTree) -> Vec<(&str, &str)> {
        tree.problems()
            .iter()
            .map(|problem| (problem.path.as_str(), problem.message.as_str()))
            .collect()
    }

    #[test]
    fn what_a_project_can_hold_is_listed_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        for path in [
            "polyleaf.toml",
            "glossary.tsv",
            "content/a.md",
            "content/deep/er/b.md",
            "content/deep/pill.png",
            "locales/ar/a.ftl",
            "locales/en-US/a.ftl",
            "theme/page.html",
            // Not ours to read:
            "README.md",
            "public/ar/index.html",
            "target/content/x.md",
            ".git/config",
            "content/.draft.md",
            "content/.hidden/x.md",
            "content/a.md~",
            "content/.#a.md",
            "content/#a.md#",
        ] {
            write(place.path(), path, path);
        }
        let tree = DiskTree::open(place.path()).unwrap();
        let expected = [
            "content/a.md",
            "content/deep/er/b.md",
            "content/deep/pill.png",
            "glossary.tsv",
            "locales/ar/a.ftl",
            "locales/en-US/a.ftl",
            "polyleaf.toml",
            "theme/page.html",
        ];
        assert_eq!(listed(&tree), expected);
        assert_eq!(problems(&tree), []);
        for path in expected {
            assert_eq!(tree.read(path, 100).unwrap(), path.as_bytes());
        }
        for path in [
            "README.md",
            "../x",
            "/etc/passwd",
            "content",
            "",
            "content/.draft.md",
        ] {
            assert_eq!(tree.read(path, 100), Err(ReadError::NotFound), "{path}");
        }
    }

    #[test]
    fn a_root_that_is_no_folder_is_an_error() {
        let place = tempfile::tempdir().unwrap();
        write(place.path(), "file", "");
        for name in ["file", "missing"] {
            let error = DiskTree::open(&place.path().join(name)).unwrap_err();
            assert!(error.path().ends_with(name), "{error}");
        }
        assert_eq!(listed(&DiskTree::open(place.path()).unwrap()), [""; 0]);
    }

    #[test]
    fn the_limit_is_checked_before_reading() {
        let place = tempfile::tempdir().unwrap();
        write(place.path(), "content/a.md", "12345");
        let huge = fs::File::create(place.path().join("content/huge.md")).unwrap();
        huge.set_len(1 << 40).unwrap();
        write(place.path(), "content/empty.md", "");
        let tree = DiskTree::open(place.path()).unwrap();
        assert_eq!(tree.read("content/a.md", 5).unwrap(), b"12345");
        assert_eq!(
            tree.read("content/a.md", 4),
            Err(ReadError::TooLarge { len: 5, limit: 4 })
        );
        assert_eq!(
            tree.read("content/huge.md", 1 << 20),
            Err(ReadError::TooLarge {
                len: 1 << 40,
                limit: 1 << 20
            })
        );
        assert_eq!(tree.read("content/empty.md", 0).unwrap(), b"");
    }

    #[test]
    fn a_file_is_read_as_it_is_when_it_is_read() {
        let place = tempfile::tempdir().unwrap();
        write(place.path(), "content/a.md", "short");
        let tree = DiskTree::open(place.path()).unwrap();
        let long = "x".repeat(200_000);
        write(place.path(), "content/a.md", &long);
        assert_eq!(tree.read("content/a.md", 1 << 20).unwrap(), long.as_bytes());
        fs::remove_file(place.path().join("content/a.md")).unwrap();
        assert_eq!(tree.read("content/a.md", 9), Err(ReadError::NotFound));
        fs::create_dir(place.path().join("content/a.md")).unwrap();
        assert!(matches!(
            tree.read("content/a.md", 9),
            Err(ReadError::Other(_))
        ));
    }

    #[test]
    fn links_are_followed_inside_the_project_only() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("root");
        write(place.path(), "outside/secret.md", "secret");
        write(&root, "content/a.md", "a");
        write(&root, "shared/s.ftl", "s");
        let link = |target: &str, path: &str| symlink(target, root.join(path)).unwrap();
        link("a.md", "content/b.md");
        link("shared", "locales");
        link("../../outside/secret.md", "content/secret.md");
        link("../../outside", "content/outside");
        link("nowhere.md", "content/dangling.md");
        link("self.md", "content/self.md");
        link(".", "content/loop");
        link("../shared", "content/shared");
        link("../content", "shared/back");
        let tree = DiskTree::open(&root).unwrap();
        assert_eq!(
            listed(&tree),
            [
                "content/a.md",
                "content/b.md",
                "content/shared/s.ftl",
                "locales/back/a.md",
                "locales/back/b.md",
                "locales/s.ftl",
            ]
        );
        assert_eq!(tree.read("content/b.md", 9).unwrap(), b"a");
        assert_eq!(tree.read("locales/s.ftl", 9).unwrap(), b"s");
        let gone = "links to a file that does not exist; put the file here, or remove the link";
        let out = "links out of the project; copy the file into it";
        let back = "links back to a folder that it is in; remove the link";
        assert_eq!(
            problems(&tree),
            [
                ("content/dangling.md", gone),
                ("content/loop", back),
                ("content/outside", out),
                ("content/secret.md", out),
                ("content/self.md", "links to itself; remove the link"),
                ("content/shared/back", back),
                ("locales/back/dangling.md", gone),
                ("locales/back/loop", back),
                ("locales/back/outside", out),
                ("locales/back/secret.md", out),
                ("locales/back/self.md", "links to itself; remove the link"),
                ("locales/back/shared", back),
            ]
        );
    }

    #[test]
    fn what_is_not_a_readable_file_is_a_problem() {
        let place = tempfile::tempdir().unwrap();
        let root = place.path();
        for folder in [
            "content/x.md",
            "locales/ar/a.ftl",
            "glossary.tsv",
            "content/fine",
        ] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        write(root, "content/x.md/inside.md", "");
        write(root, "theme", "a file");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            root.join("content/pipe.md"),
            FileType::Fifo,
            Mode::from_raw_mode(0o644),
            0,
        )
        .unwrap();
        let _socket = std::os::unix::net::UnixListener::bind(root.join("content/socket")).unwrap();
        fs::write(
            root.join("content").join(OsStr::from_bytes(b"\xFFx.md")),
            "",
        )
        .unwrap();
        let tree = DiskTree::open(root).unwrap();
        assert_eq!(listed(&tree), [""; 0]);
        let folder = "is a folder, where a file is expected; rename it";
        assert_eq!(
            problems(&tree),
            [
                ("content/pipe.md", "is a pipe, not a file; remove it"),
                ("content/socket", "is a socket, not a file; remove it"),
                ("content/x.md", folder),
                (
                    "content/\u{FFFD}x.md",
                    "has a name that is not UTF-8; rename it"
                ),
                ("glossary.tsv", folder),
                ("locales/ar/a.ftl", folder),
                ("theme", "is a file, where a folder is expected; rename it"),
            ]
        );
    }

    #[test]
    fn a_folder_that_may_not_be_read_is_a_problem() {
        let place = tempfile::tempdir().unwrap();
        write(place.path(), "content/a.md", "a");
        write(place.path(), "content/closed/b.md", "b");
        let closed = place.path().join("content/closed");
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).unwrap();
        let tree = DiskTree::open(place.path()).unwrap();
        if fs::read_dir(&closed).is_ok() {
            // An administrator may read everything.
            assert_eq!(listed(&tree), ["content/a.md", "content/closed/b.md"]);
        } else {
            assert_eq!(listed(&tree), ["content/a.md"]);
            let (path, message) = problems(&tree)[0];
            assert_eq!(path, "content/closed");
            assert!(message.contains("permission denied"), "{message}");
        }
        fs::set_permissions(&closed, fs::Permissions::from_mode(0o755)).unwrap();
        let reason = unreadable(Errno::ACCESS).to_string();
        assert!(reason.starts_with("permission denied: "), "{reason}");
    }

    #[test]
    fn depth_is_bounded() {
        let place = tempfile::tempdir().unwrap();
        let deep = |depth: usize| format!("content/{}a.md", "d/".repeat(depth));
        write(place.path(), &deep(15), "");
        write(place.path(), &deep(16), "");
        let tree = DiskTree::open(place.path()).unwrap();
        assert_eq!(listed(&tree), [deep(15)]);
        let too_deep = format!("content/{}d", "d/".repeat(15));
        assert_eq!(problems(&tree)[0].0, too_deep);
    }

    #[test]
    fn the_number_of_files_is_bounded_and_said_once() {
        let place = tempfile::tempdir().unwrap();
        for at in 0..9 {
            write(place.path(), &format!("content/{}/{at}.md", at % 3), "");
        }
        let opened = folder::open(place.path()).unwrap();
        let mut listing = Listing {
            root: &opened,
            real: place.path().to_owned(),
            files: Vec::new(),
            problems: Vec::new(),
            limit: 5,
            overflowed: false,
            inside: Vec::new(),
        };
        listing.named("content", FileType::Directory);
        assert!(listing.files.len() < 5 && !listing.files.is_empty());
        assert_eq!(listing.problems.len(), 1);
        assert!(listing.problems[0].message.contains("too many files"));
    }
}
