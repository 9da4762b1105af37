//! `content/*.md` → [`Article`]: blocks that never change between languages, and the segments in them
//! that are translated.
//!
//! An article here has no message ids: which id a segment has is decided by `project::identity` from
//! the committed reference catalogue. Only inline text is translated, so the block tree of every
//! language is this one by construction.

mod article;
mod blocks;
mod closing;
mod comments;
mod containers;
mod emphasis;
mod footnotes;
mod front_matter;
mod headings;
mod inline;
mod inline_events;
mod leaf;
mod links;
mod lint;
mod mask;
mod ordinary;
mod parse;
mod placeable;
mod segments;
mod suggest;
mod value;
mod words;

pub use article::{
    Alert, Allow, Article, Block, CellAlign, Definitions, LinkDefinition, NOTICES, Note, Section,
    SectionIndex, Segment, SegmentIndex, SegmentKind, ShownDisclaimer, Table,
};
pub use front_matter::{FrontMatter, Reviewed};
pub use inline::{Inline, InlineProblem, parse_inline, parse_plain, plain_text, push_plain};
pub use parse::parse;
pub use placeable::{Placeable, fluent_value, placeables, source_from_value};
pub use value::{Value, ValueKind, decode, encode, holds_private_use};
