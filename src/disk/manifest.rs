//! The list of published files that are ours: what may be replaced and removed.

use std::io::Read as _;

use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, Mode, OFlags};
use rustix::io::Errno;

use super::error::{DiskError, DiskErrorKind};
use super::{folder, place};

/// The manifest's name in the state folder.
pub(super) const NAME: &str = "manifest";
/// Its name while it is written.
const UNDER_WAY: &str = "manifest.new";
/// First line of a manifest that says what is published.
const COMPLETE: &str = "polyleaf manifest 1: complete";
/// First line of one that was written before an exchange: it lists what was published and what was
/// about to be, so that whatever the exchange left behind is known to be ours.
const EXCHANGING: &str = "polyleaf manifest 1: exchanging";

/// Our files in an output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Paths relative to the output, sorted, each once.
    paths: Vec<String>,
    /// Whether an exchange was begun and not ended.
    exchanging: bool,
}

impl Manifest {
    /// What is published after an exchange.
    pub(super) fn complete<'a>(paths: impl Iterator<Item = &'a str>) -> Self {
        Self::new(paths.map(str::to_owned).collect(), false)
    }

    /// What may be ours while an exchange goes on: what was, and what will be.
    pub(super) fn exchanging<'a>(&'a self, paths: impl Iterator<Item = &'a str>) -> Self {
        let old = self.paths.iter().map(String::as_str);
        Self::new(old.chain(paths).map(str::to_owned).collect(), true)
    }

    fn new(mut paths: Vec<String>, exchanging: bool) -> Self {
        paths.sort_unstable();
        paths.dedup();
        Self { paths, exchanging }
    }

    /// Reads the manifest in the state folder; `None` when there is none.
    ///
    /// # Errors
    /// [`DiskErrorKind::ForeignOutput`] when the file is not a manifest that we understand.
    pub(super) fn read(state: &OwnedFd, shown: &str) -> Result<Option<Self>, DiskError> {
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
        let file = match rustix::fs::openat(state, NAME, flags, Mode::empty()) {
            Ok(file) => file,
            Err(Errno::NOENT) => return Ok(None),
            Err(errno) => return Err(DiskError::reading(shown, errno)),
        };
        let mut bytes = Vec::new();
        std::fs::File::from(file)
            .read_to_end(&mut bytes)
            .map_err(|error| DiskError::reading(shown, error))?;
        let damaged = || {
            DiskError::new(
                DiskErrorKind::ForeignOutput,
                shown,
                "is damaged, or of another version of polyleaf",
                "remove it and build with --adopt; pages that no longer exist then have to be \
                 removed by hand",
            )
        };
        let text = std::str::from_utf8(&bytes).ok();
        text.and_then(Self::parse).map(Some).ok_or_else(damaged)
    }

    fn parse(text: &str) -> Option<Self> {
        // A last line that was cut off would name a file that is not ours.
        let mut lines = text.strip_suffix('\n')?.split('\n');
        let exchanging = match lines.next()? {
            COMPLETE => false,
            EXCHANGING => true,
            _ => return None,
        };
        let paths: Vec<String> = lines.map(str::to_owned).collect();
        let is_sound = paths.iter().all(|path| place::check_path(path).is_ok());
        is_sound.then(|| Self::new(paths, exchanging))
    }

    /// Writes the manifest so that it is old or new, and waits until the disk has it: it is the one
    /// file that no later build could restore.
    pub(super) fn write(&self, state: &OwnedFd) -> Result<(), Errno> {
        let header = if self.exchanging {
            EXCHANGING
        } else {
            COMPLETE
        };
        let length: usize = self.paths.iter().map(|path| path.len() + 1).sum();
        let mut text = String::with_capacity(header.len() + 1 + length);
        for line in std::iter::once(header).chain(self.paths.iter().map(String::as_str)) {
            text.push_str(line);
            text.push('\n');
        }
        folder::ignore_missing(rustix::fs::unlinkat(state, UNDER_WAY, AtFlags::empty()))?;
        let file = folder::create(state, UNDER_WAY.as_bytes(), text.as_bytes(), None)?;
        rustix::fs::fdatasync(&file)?;
        rustix::fs::renameat(state, UNDER_WAY, state, NAME)?;
        rustix::fs::fsync(state)
    }

    /// Whether `path` is ours.
    pub(super) fn contains(&self, path: &str) -> bool {
        self.paths
            .binary_search_by(|own| own.as_str().cmp(path))
            .is_ok()
    }

    /// Our paths, sorted.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// Whether an exchange was begun and not ended.
    pub(super) fn is_exchanging(&self) -> bool {
        self.exchanging
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_reads_as_it_was_written() {
        let place = tempfile::tempdir().unwrap();
        let state = folder::open(place.path()).unwrap();
        assert_eq!(Manifest::read(&state, "m").unwrap(), None);
        let old = Manifest::complete(["b", "a/x", "b"].into_iter());
        old.write(&state).unwrap();
        assert_eq!(Manifest::read(&state, "m").unwrap().unwrap(), old);
        let both = old.exchanging(["c", "a/x"].into_iter());
        both.write(&state).unwrap();
        let read = Manifest::read(&state, "m").unwrap().unwrap();
        assert!(read.is_exchanging());
        assert_eq!(read.paths().collect::<Vec<_>>(), ["a/x", "b", "c"]);
        assert!(read.contains("c") && !read.contains("a"));
    }

    #[test]
    fn what_is_not_our_manifest_is_refused() {
        let place = tempfile::tempdir().unwrap();
        let state = folder::open(place.path()).unwrap();
        for text in [
            "",
            "a\n",
            "polyleaf manifest 2: complete\na\n",
            "polyleaf manifest 1: complete\na",
            "polyleaf manifest 1: complete\n../a\n",
            "polyleaf manifest 1: complete\n/etc/passwd\n",
            "polyleaf manifest 1: complete\n\n",
        ] {
            std::fs::write(place.path().join(NAME), text).unwrap();
            let error = Manifest::read(&state, "public/.polyleaf/manifest").unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::ForeignOutput, "{text:?}");
            assert!(error.to_string().contains("--adopt"), "{error}");
        }
    }
}
