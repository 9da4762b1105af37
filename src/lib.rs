//! One leaflet, every language.

pub mod catalog;
pub mod check;
pub mod config;
pub mod content;
pub mod diag;
pub mod disk;
pub mod locale;
pub mod localize;
pub mod pipeline;
pub mod project;
pub mod render;
pub mod report;
pub mod site;
pub mod source;
pub mod translate;
