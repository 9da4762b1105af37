//! Text and where it is: files, spans, edits, and the tree they come from.
//!
//! Nothing in here knows what a file means. The rest of the crate reads text only through a
//! [`Tree`], points into it only with a [`Span`] made against a [`SourceFile`], and changes it only
//! through a [`Changeset`].

mod address;
mod edit;
mod file;
mod overlay;
mod span;
mod stamp;
mod tree;
mod unified_diff;

pub use address::{percent_decoded, resolve_relative};
pub use edit::{Change, ChangeKind, Changeset, Edit, EditError, apply};
pub use file::{Excerpt, IntakeError, Location, MAX_FILE_BYTES, SourceFile};
pub use overlay::Overlay;
pub use span::Span;
pub use stamp::Stamp;
pub use tree::{MemoryOutput, MemoryTree, Output, ReadError, Tree, TreeProblem};
pub use unified_diff::{changed_lines, unified_diff};
