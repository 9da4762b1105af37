//! Stub until the site lands.

/// The planned site.
#[derive(Debug)]
pub struct Site<'p> {
    _settings: &'p crate::config::Settings,
}
