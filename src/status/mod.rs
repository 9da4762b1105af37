//! How far every language is, for people to look at: the counts ([`Board`]), and one file a form in which they are shown.
//!
//! Everything is counted against today's source, in words of the source text: a project that was edited and not synced
//! has stale and missing words at once.

mod badge;
mod board;
mod html;
mod json;
mod markdown;

pub use badge::badge;
pub use board::{Board, EditionStatus, LanguageStatus, Tally, board};
pub use html::html;
pub use json::json;
pub use markdown::markdown;
