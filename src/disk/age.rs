//! When a file's state can stand for its content, as in git's index.
//!
//! Any change of a file moves the time of its last change (`ctime`, which no program can set), unless it
//! happens within the same tick of the clock. So a state may stand for a content once a tick has passed
//! since the file's last change: a change after that would show.

use std::time::{Duration, UNIX_EPOCH};

use rustix::fs::Stat;

use crate::source::Stamp;

/// The longest tick of a kernel's clock (100 a second), doubled.
const TICK: Duration = Duration::from_millis(20);
/// The tick of file systems that count whole seconds, or every second one.
const COARSE_TICK: Duration = Duration::from_secs(2);

/// A time by the clock of files, since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Moment(Duration);

impl Moment {
    /// The clock of this machine, for files on its own disks.
    #[expect(
        clippy::disallowed_methods,
        reason = "not the day of a build: only how long ago files changed"
    )]
    pub(super) fn now() -> Self {
        let now = std::time::SystemTime::now();
        Self(now.duration_since(UNIX_EPOCH).unwrap_or_default())
    }

    /// A tick later; waits for it.
    pub(super) fn after_a_tick(self) -> Self {
        loop {
            let now = Self::now();
            let passed = now.0.saturating_sub(self.0);
            // A clock that was put back is not waited for.
            if passed > TICK || now < self {
                return now;
            }
            std::thread::sleep(TICK.saturating_sub(passed) + Duration::from_millis(1));
        }
    }

    /// When a file last changed.
    pub(super) fn of(stat: &Stat) -> Self {
        let seconds = u64::try_from(stat.st_ctime).unwrap_or_default();
        let nanoseconds = u32::try_from(stat.st_ctime_nsec).unwrap_or_default();
        Self(Duration::new(seconds, nanoseconds))
    }

    /// Whether a file whose state was taken after `now` and that had changed at this moment cannot change
    /// any more without showing it.
    pub(super) fn is_past(self, now: Self) -> bool {
        let is_coarse = self.0.subsec_nanos() == 0;
        let tick = if is_coarse { COARSE_TICK } else { TICK };
        self.0.checked_add(tick).is_some_and(|later| later < now.0)
    }
}

/// The stamp of a file in this state.
pub(super) fn stamp(stat: &Stat) -> Stamp {
    let numbers = [
        i128::from(stat.st_dev),
        i128::from(stat.st_ino),
        i128::from(stat.st_size),
        i128::from(stat.st_mode),
        i128::from(stat.st_mtime),
        i128::from(stat.st_mtime_nsec),
        i128::from(stat.st_ctime),
        i128::from(stat.st_ctime_nsec),
    ];
    let mut bytes = [0; 16 * 8];
    for (slot, number) in bytes.chunks_exact_mut(16).zip(numbers) {
        slot.copy_from_slice(&number.to_le_bytes());
    }
    Stamp::of(&bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_counts_after_a_tick() {
        let at = |millis| Moment(Duration::from_millis(millis));
        assert!(at(10_001).is_past(at(10_100)));
        assert!(!at(10_001).is_past(at(10_011)));
        assert!(!at(10_001).is_past(at(9_000)));
        // A file system without fractions of a second.
        assert!(!at(10_000).is_past(at(11_900)));
        assert!(at(10_000).is_past(at(12_100)));
    }

    #[test]
    fn any_change_shows() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("a");
        std::fs::write(&path, "one").unwrap();
        let before = stamp(&rustix::fs::stat(&path).unwrap());
        assert_eq!(before, stamp(&rustix::fs::stat(&path).unwrap()));
        std::thread::sleep(2 * TICK);
        // The same length, and the time of writing put back.
        let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
        std::fs::write(&path, "two").unwrap();
        let file = std::fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(modified).unwrap();
        assert_ne!(before, stamp(&rustix::fs::stat(&path).unwrap()));
    }
}
