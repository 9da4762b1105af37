//! One run at a time in a folder: a lock that the system releases, however the run ends.

use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{FlockOperation, Mode, OFlags};
use rustix::io::Errno;

use super::error::{DiskError, DiskErrorKind};

/// The lock's file in the state folder of an output.
pub(super) const LOCK: &str = "lock";

/// A held lock; dropping it releases it. Its file stays: removing it would let a third run lock a
/// file that a second one is still waiting for.
#[derive(Debug)]
pub(super) struct Lock {
    file: OwnedFd,
}

impl Lock {
    /// Takes the lock file `name` of `folder` without waiting. `shown` names the file in messages,
    /// `place` the folder that it guards.
    ///
    /// # Errors
    /// [`DiskErrorKind::Busy`] when another run holds it.
    pub(super) fn take(
        folder: impl AsFd,
        name: &str,
        shown: &str,
        place: &str,
    ) -> Result<Self, DiskError> {
        let open = |access| {
            let flags = access | OFlags::CLOEXEC | OFlags::NOFOLLOW;
            rustix::fs::openat(folder.as_fd(), name, flags, Mode::from_raw_mode(0o666))
        };
        let file = match open(OFlags::RDWR | OFlags::CREATE) {
            // Another user made it: it locks all the same.
            Err(Errno::ACCESS) => open(OFlags::RDONLY),
            other => other,
        };
        let file = file.map_err(|errno| DiskError::writing(shown, errno))?;
        loop {
            match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
                // Network disks without locks exist. Every write is checked right before it is
                // made, so working without one beats not working.
                Ok(()) | Err(Errno::NOLCK | Errno::OPNOTSUPP | Errno::NOSYS) => {
                    return Ok(Self { file });
                }
                Err(Errno::INTR) => {}
                Err(Errno::WOULDBLOCK) => {
                    return Err(DiskError::new(
                        DiskErrorKind::Busy,
                        place,
                        "is in use by another run of polyleaf",
                        "wait until that run has ended, then run the same command again",
                    ));
                }
                Err(errno) => return Err(DiskError::writing(shown, errno)),
            }
        }
    }

    /// The lock's file, where a run may leave notes for the next one.
    pub(super) fn file(&self) -> &OwnedFd {
        &self.file
    }
}
