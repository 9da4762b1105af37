//! What one run leaves for the next in the state folder: read if it is there, replaced as a whole, and
//! never missed.

use std::io::Read as _;
use std::path::Path;

use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, FileType, Mode, OFlags};
use rustix::io::Errno;

use super::age::{self, Moment};
use super::folder;
use super::lock::{LOCK, Lock};
use super::plan::STATE;
use crate::source::Stamp;

/// Its name in the state folder.
const NAME: &str = "known";
/// Its name while it is written.
const UNDER_WAY: &str = "known.new";
/// Findings are in it, which are nobody's business where the output is served from.
const OURS_ALONE: Mode = Mode::from_raw_mode(0o600);
/// Most bytes that are read back.
const MAX_BYTES: u64 = 2 << 30;

/// What the last run left in the output folder `out`; none where that cannot be had, for whatever reason.
pub fn remembered(out: &Path) -> Option<Vec<u8>> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let opened = folder::open(&out.join(STATE)).ok()?;
    let file = rustix::fs::openat(opened, NAME, flags, Mode::empty()).ok()?;
    let stat = rustix::fs::fstat(&file).ok()?;
    let length = u64::try_from(stat.st_size).ok()?;
    if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile || length > MAX_BYTES {
        return None;
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).ok()? + 1);
    let file = std::fs::File::from(file);
    file.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// The stamp of a file by its name, such as the running program's; none where it changed just now or is
/// not there.
pub fn stamp_of(path: &Path) -> Option<Stamp> {
    let now = Moment::now();
    let stat = rustix::fs::stat(path).ok()?;
    Moment::of(&stat).is_past(now).then(|| age::stamp(&stat))
}

/// Leaves `bytes` for the next run in the output folder `out`, in place of what the last one left. Where that
/// left nothing, where another run is at work, or where the system refuses, nothing happens: what is left
/// is never missed.
pub fn remember(out: &Path, bytes: &[u8]) {
    let _ = replace(out, bytes);
}

fn replace(out: &Path, bytes: &[u8]) -> Option<()> {
    let state = folder::open(&out.join(STATE)).ok()?;
    rustix::fs::statat(&state, NAME, AtFlags::SYMLINK_NOFOLLOW).ok()?;
    let shown = out.display().to_string();
    let _lock = Lock::take(&state, LOCK, &shown, &shown).ok()?;
    leave(&state, bytes).ok()
}

/// Leaves `bytes` for the next run. There is no waiting for the disk: what a power failure tears is not
/// taken for whole.
pub(super) fn leave(state: &OwnedFd, bytes: &[u8]) -> Result<(), Errno> {
    folder::ignore_missing(rustix::fs::unlinkat(state, UNDER_WAY, AtFlags::empty()))?;
    folder::create(state, UNDER_WAY.as_bytes(), bytes, Some(OURS_ALONE))?;
    rustix::fs::renameat(state, UNDER_WAY, state, NAME)
}

/// Leaves nothing.
pub(super) fn forget(state: &OwnedFd) {
    for name in [NAME, UNDER_WAY] {
        // Where it cannot be removed it could not be written either, and what it says is checked anyway.
        let _ = rustix::fs::unlinkat(state, name, AtFlags::empty());
    }
}
