//! Auditing pages of any maker: what outside judges miss, and the basics that a theme breaks.
//!
//! One rule is one file `<family>/<bad_pattern>.rs` with its explanation `<bad-pattern>.md` beside it; the
//! family's `mod.rs` names its files and [`RULES`] lists every rule. Rules never import rules. A rule reads a
//! [`Page`], all [`Pages`] together, or a page and its edition as the project would publish it today
//! ([`EditionScope`]), and reports to [`Findings`].

mod alternates;
mod anchors;
mod bidi;
mod bidi_order;
mod colour;
mod document;
mod edition;
mod findings;
mod head;
mod identify;
mod language;
mod markup;
mod names;
mod outline;
mod page;
mod pages;
mod published;
mod reading;
mod registry;
mod rule;
mod run;
mod structure;
mod tables;
mod tag_problem;
mod text;

pub use document::{
    Attribute, Document, Element, Kind, Limit, MAX_ATTRIBUTES, MAX_DEPTH, MAX_NODES, Node, NodeId,
    Text,
};
pub use edition::{
    Change, Comparison, EditionScope, Editions, Fate, Known, Mark, Passage, mentioned,
};
pub use findings::Findings;
pub use page::{Language, Page};
pub use pages::{Pages, Summary};
pub use registry::{RULES, rule};
pub use rule::{Criterion, Rule, Run};
pub use run::{Audit, audit, audit_page};
pub use text::Block;
