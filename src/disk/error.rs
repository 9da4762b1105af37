//! What can go wrong with files, in words for the person who has to put it right.

use std::fmt;
use std::io;

use rustix::io::Errno;

use crate::diag::Diagnostic;
use crate::source::Location;

/// Why a file or folder could not be read, written or published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DiskError {
    kind: DiskErrorKind,
    path: String,
    problem: String,
    remedy: String,
}

/// The kinds of [`DiskError`], for callers that act on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DiskErrorKind {
    /// The file or folder could not be read.
    Unreadable,
    /// The file or folder could not be written.
    Unwritable,
    /// No room is left on the disk, or a quota is used up.
    Full,
    /// Another run is working in the same folder.
    Busy,
    /// The file is no longer the one that the change was computed from.
    ChangedMeanwhile,
    /// The path leaves the folder, or is not one that may be written.
    UnsafePath,
    /// The output folder holds files that are not ours.
    ForeignOutput,
    /// Something of another kind stands where a file or folder should be.
    InTheWay,
    /// The output folder lies where sources are, or the other way round.
    OutputAmongSources,
}

impl DiskErrorKind {
    /// The code a report shows.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "disk/unreadable",
            Self::Unwritable => "disk/unwritable",
            Self::Full => "disk/full",
            Self::Busy => "disk/busy",
            Self::ChangedMeanwhile => "disk/changed-meanwhile",
            Self::UnsafePath => "disk/unsafe-path",
            Self::ForeignOutput => "disk/foreign-output",
            Self::InTheWay => "disk/in-the-way",
            Self::OutputAmongSources => "disk/output-among-sources",
        }
    }
}

impl DiskError {
    pub(super) fn new(
        kind: DiskErrorKind,
        path: impl Into<String>,
        problem: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            kind,
            path: path.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        }
    }

    /// A file or folder that the system would not give.
    pub(super) fn reading(path: impl Into<String>, error: impl Into<SystemError>) -> Self {
        let error = error.into();
        Self::new(
            DiskErrorKind::Unreadable,
            path,
            format!("cannot be read: {error}"),
            error.remedy(),
        )
    }

    /// A file or folder that the system would not take.
    pub(super) fn writing(path: impl Into<String>, error: impl Into<SystemError>) -> Self {
        let error = error.into();
        let kind = if error.is_full() {
            DiskErrorKind::Full
        } else {
            DiskErrorKind::Unwritable
        };
        Self::new(
            kind,
            path,
            format!("cannot be written: {error}"),
            error.remedy(),
        )
    }

    /// The same, saying how far the work had come.
    pub(super) fn after(mut self, progress: impl fmt::Display) -> Self {
        self.problem = format!("{} ({progress})", self.problem);
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> DiskErrorKind {
        self.kind
    }

    /// The file or folder, as it was named to us.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The error as a finding about its file.
    pub fn diagnostic(&self) -> Diagnostic {
        Diagnostic::error(
            self.kind.code(),
            Location::file(&self.path),
            format!("{} {}", self.path, self.problem),
        )
        .with_help(self.remedy.clone())
    }
}

impl fmt::Display for DiskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}; {}", self.path, self.problem, self.remedy)
    }
}

impl std::error::Error for DiskError {}

/// The system's reason, in plain words.
#[derive(Clone, Copy, Debug)]
pub(super) struct SystemError(Errno);

impl SystemError {
    /// What usually helps.
    pub(super) fn remedy(self) -> &'static str {
        match self.0 {
            Errno::ACCESS | Errno::PERM => {
                "change the permissions of the file and of the folders above it, or run as its owner"
            }
            Errno::NOENT => "check the name, and that the folder was not moved",
            Errno::NOSPC | Errno::DQUOT => "make room and run the same command again",
            Errno::ROFS => "choose a folder on a disk that can be written",
            Errno::NAMETOOLONG => "choose a shorter name",
            Errno::NOTDIR | Errno::ISDIR | Errno::EXIST => {
                "move away what stands there, or choose another name"
            }
            Errno::LOOP => "remove the links that lead back to themselves",
            Errno::MFILE | Errno::NFILE => "close other programs and run the same command again",
            _ => "check the disk and run the same command again",
        }
    }

    fn is_full(self) -> bool {
        matches!(self.0, Errno::NOSPC | Errno::DQUOT)
    }
}

impl From<Errno> for SystemError {
    fn from(errno: Errno) -> Self {
        Self(errno)
    }
}

impl From<io::Error> for SystemError {
    fn from(error: io::Error) -> Self {
        Self(Errno::from_io_error(&error).unwrap_or(Errno::IO))
    }
}

impl fmt::Display for SystemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Errno::ACCESS | Errno::PERM => "permission denied",
            Errno::NOENT => "there is no such file or folder",
            Errno::NOSPC => "the disk is full",
            Errno::DQUOT => "the disk quota is used up",
            Errno::ROFS => "the disk is read-only",
            Errno::NAMETOOLONG => "the name is too long",
            Errno::LOOP => "it is a link, or there are too many links on the way",
            Errno::MFILE | Errno::NFILE => "too many files are open",
            Errno::ISDIR => "it is a folder",
            Errno::NOTDIR => "a file stands where a folder should be",
            Errno::EXIST => "there is already something of that name",
            Errno::BUSY | Errno::TXTBSY => "it is in use",
            Errno::IO => "the disk reports an error",
            other => return write!(f, "{}", plain(&io::Error::from(other).to_string())),
        })
    }
}

/// The system's own text, without its number.
fn plain(text: &str) -> String {
    text.split_once(" (os error")
        .map_or(text, |(words, _)| words)
        .to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_where_what_and_what_to_do() {
        let error = DiskError::writing("public/ar", Errno::NOSPC);
        assert_eq!(
            error.to_string(),
            "public/ar cannot be written: the disk is full; make room and run the same command again"
        );
        assert_eq!(error.kind(), DiskErrorKind::Full);
        let finding = error.diagnostic();
        assert_eq!(finding.code, "disk/full");
        assert_eq!(finding.location.path.as_ref(), "public/ar");
        assert_eq!(
            finding.help.as_deref(),
            Some("make room and run the same command again")
        );
    }

    #[test]
    fn reasons_without_words_of_ours_lose_their_number() {
        let text = SystemError::from(Errno::XDEV).to_string();
        assert!(
            !text.contains("os error") && text.contains("cross-device"),
            "{text}"
        );
        let foreign = SystemError::from(io::Error::other("x"));
        assert_eq!(foreign.to_string(), "the disk reports an error");
    }
}
