//! The configuration as written.

use std::sync::Arc;

use crate::config::Settings;
use crate::diag::Diagnostic;
use crate::source::SourceFile;

/// Parses `polyleaf.toml`.
///
/// # Errors
/// Every mistake, when any makes the settings unusable. Mistakes that leave them usable are returned
/// beside the settings.
pub fn parse(file: Arc<SourceFile>) -> Result<(Settings, Vec<Diagnostic>), Vec<Diagnostic>> {
    let _ = file;
    Err(Vec::new())
}
