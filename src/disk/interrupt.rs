//! Where tests stop a run, as a crash or a full disk would. In the program itself every call is
//! empty.

#![cfg_attr(
    not(test),
    expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "only a run under test is ever stopped"
    )
)]

use rustix::io::Errno;

/// What happens to a run under test.
#[derive(Debug, Default)]
pub(super) struct Interrupt {
    /// Steps that still succeed; from then on the run is dead and does not even clean up.
    #[cfg(test)]
    pub(super) crash_after: Option<std::sync::atomic::AtomicIsize>,
    /// Files that still fit on the disk.
    #[cfg(test)]
    pub(super) full_after: Option<std::sync::atomic::AtomicIsize>,
    /// A file that another program writes while ours are written.
    #[cfg(test)]
    pub(super) meddled: Option<std::path::PathBuf>,
    /// The file system cannot exchange two names.
    #[cfg(test)]
    pub(super) without_exchange: bool,
    /// The file system has no hard links.
    #[cfg(test)]
    pub(super) without_links: bool,
}

impl Interrupt {
    /// Right before a change to the disk.
    ///
    /// # Errors
    /// Under test, when the run has crashed by now.
    pub(super) fn step(&self) -> Result<(), Errno> {
        #[cfg(test)]
        if let Some(steps) = &self.crash_after
            && steps.fetch_sub(1, std::sync::atomic::Ordering::SeqCst) <= 0
        {
            return Err(Errno::CANCELED);
        }
        Ok(())
    }

    /// Right before a new file takes room on the disk.
    ///
    /// # Errors
    /// Under test, when the disk is full or the run has crashed.
    pub(super) fn room(&self) -> Result<(), Errno> {
        #[cfg(test)]
        if let Some(path) = &self.meddled {
            std::fs::write(path, "saved meanwhile").unwrap();
        }
        #[cfg(test)]
        if let Some(files) = &self.full_after
            && files.fetch_sub(1, std::sync::atomic::Ordering::SeqCst) <= 0
        {
            return Err(Errno::NOSPC);
        }
        self.step()
    }

    /// Whether the run has crashed, so that nobody is there to clean up.
    pub(super) fn is_dead(&self) -> bool {
        #[cfg(test)]
        if let Some(steps) = &self.crash_after {
            return steps.load(std::sync::atomic::Ordering::SeqCst) < 0;
        }
        false
    }

    /// Right before an exchange.
    ///
    /// # Errors
    /// Under test, when the file system has none.
    pub(super) fn exchange(&self) -> Result<(), Errno> {
        #[cfg(test)]
        if self.without_exchange {
            return Err(Errno::INVAL);
        }
        self.step()
    }

    /// Right before a hard link is made.
    ///
    /// # Errors
    /// Under test, when the file system has none.
    pub(super) fn link(&self) -> Result<(), Errno> {
        #[cfg(test)]
        if self.without_links {
            return Err(Errno::PERM);
        }
        self.step()
    }
}
