//! One leaflet, every language.

pub mod catalog;
pub mod content;
pub mod diag;
pub mod disk;
pub mod locale;
pub mod source;
