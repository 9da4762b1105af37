//! How a subcommand ends: an exit status, or the reason why it could not do its work.

use std::error::Error;
use std::process::ExitCode;

use polyleaf::diag::Diagnostic;
use polyleaf::disk::DiskError;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing to complain about.
    Clean,
    /// Something was found.
    Findings,
    /// The command could not do its work.
    Failure,
}

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// In one sentence, with what to do.
    Message(String),
    /// As findings with places; nothing was done.
    Findings(Vec<Diagnostic>),
    /// As one finding, of what came before the work or in the middle of it.
    Told(Box<Diagnostic>),
}

/// What a subcommand returns.
pub(crate) type Ran = Result<Outcome, Failure>;

impl Outcome {
    /// The exit status: 0, 1 or 2.
    pub(crate) fn exit_code(self) -> ExitCode {
        ExitCode::from(match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        })
    }

    /// `Findings` if there are any.
    pub(crate) fn of(found: bool) -> Self {
        if found { Self::Findings } else { Self::Clean }
    }
}

impl<E: Error + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        let any: &(dyn Error + 'static) = &error;
        match any.downcast_ref::<DiskError>() {
            Some(error) => Self::Told(Box::new(error.diagnostic())),
            None => Self::Message(error.to_string()),
        }
    }
}
