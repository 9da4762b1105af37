//! `locales/*/*.ftl` → [`Catalogue`], with the span of everything in it, and the ledger beside it.

mod allow;
mod convert;
mod edit;
mod entry;
mod faultless;
mod hash;
mod index;
mod ledger;
mod nesting;
mod normal;
mod origin;
mod parse;
mod person;
mod plural_splice;
mod questions;
mod unreadable;
mod variants;
mod visit;
mod write;

pub use allow::{AllowLine, allow_lines};
pub use edit::{CommentLine, EntryBlock, blocks, shown_hash, was_hash};
pub(crate) use entry::is_entry_id;
pub use entry::{
    Argument, Attribute, Catalogue, Element, Entry, EntryKind, Expression, Pattern, Variant,
    VariantKey,
};
pub use hash::{Hash, NotAHash, source_hash, target_hash, target_hash_expecting, target_hash_of};
pub use ledger::{Ledger, Row, RowText};
pub use origin::{NotAnOrigin, Origin};
pub use parse::{MAX_NESTING, parse};
pub use person::is_same_person;
pub use plural_splice::{exact_key, splice_plurals};
pub use questions::{Question, QuestionKind, Questions};
pub use variants::{Choice, PLACEABLE, PathPlaceable, Paths, VariantPath};
pub use visit::Expressions;
pub use write::{
    edit_own_lines, entry_text, insert_blocks, remove_block, shown_source, stub_text,
    with_line_ends,
};
