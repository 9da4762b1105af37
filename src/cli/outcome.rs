//! How a subcommand ends: an exit status, or the reason why it could not do its work.

use std::process::ExitCode;

use polyleaf::diag::Diagnostic;

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
    /// As findings with places.
    Findings(Vec<Diagnostic>),
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

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Message(error.to_string())
    }
}
