//! Where a translation came from: the word in ledgers, options and the configuration.

use std::fmt;
use std::str::FromStr;

/// Where a translation came from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// A person wrote it.
    Human,
    /// A machine wrote it.
    Machine,
    /// A translation memory gave it.
    Memory,
    /// Nobody said; judged as machine.
    #[default]
    Unknown,
}

impl Origin {
    /// The word in files and options.
    pub fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Machine => "machine",
            Self::Memory => "memory",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text is none of `human`, `machine`, `memory`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnOrigin;

impl fmt::Display for NotAnOrigin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an origin is one of human, machine, memory, unknown")
    }
}

impl std::error::Error for NotAnOrigin {}

impl FromStr for Origin {
    type Err = NotAnOrigin;

    fn from_str(text: &str) -> Result<Self, NotAnOrigin> {
        [Self::Human, Self::Machine, Self::Memory, Self::Unknown]
            .into_iter()
            .find(|origin| origin.name() == text)
            .ok_or(NotAnOrigin)
    }
}
