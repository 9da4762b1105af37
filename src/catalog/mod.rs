//! `locales/*/*.ftl` → [`Catalogue`], with the span of everything in it, and the ledger beside it.

mod edit;
mod entry;
mod hash;
mod ledger;
mod parse;
mod plural_splice;

pub use edit::{CommentLine, EntryBlock, blocks};
pub use entry::{
    Argument, Attribute, Catalogue, Element, Entry, EntryKind, Expression, Pattern, Variant,
    VariantKey,
};
pub use hash::{Hash, source_hash, target_hash, target_hash_of};
pub use ledger::{Ledger, Origin, Row, RowText};
pub use parse::{MAX_NESTING, parse};
pub use plural_splice::splice_plurals;
