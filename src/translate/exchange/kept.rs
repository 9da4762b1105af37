//! Translations that have no place in a catalogue, as an obsolete file keeps them.

use crate::catalog::{Hash, entry_text, stub_text};
use crate::translate::draft::{draft_lines, draft_value};
use crate::translate::exchange::place::comment_line;
use crate::translate::exchange::text::{Value, source_text};
use crate::translate::shelf::Doc;

/// A translation to keep.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept<'a> {
    pub(super) id: &'a str,
    pub(super) value: &'a Value,
    /// The source text that its file showed.
    pub(super) source: &'a str,
    /// Why it is kept.
    pub(super) comment: &'a str,
    /// Whether it is kept as a draft: its id has another translation, or nobody says that it fits.
    pub(super) is_draft: bool,
}

impl Kept<'_> {
    /// A message, which takes its place again when the text comes back; or, where the id is taken or it is a draft,
    /// a stub with the translation as its draft.
    pub(super) fn text(&self, is_taken: bool, right_to_left: bool) -> String {
        let source = source_text(self.source);
        let notes = [""; 0];
        let block = if is_taken || self.is_draft {
            let mut stub = stub_text(self.id, &notes, &source);
            stub.push_str(&draft_lines(self.value.ftl()));
            stub
        } else {
            entry_text(
                self.id,
                self.value.ftl(),
                &notes,
                Some(&source),
                None,
                right_to_left,
            )
        };
        comment_line(self.comment) + &block
    }
}

/// The hash of the translation in a block of an obsolete file, be it a message or a draft.
pub(super) fn kept_hash(doc: &Doc, block: usize) -> Option<Hash> {
    let draft = || Some(Value::parse(&draft_value(doc, block)?).ok()?.hash);
    doc.target(block).or_else(draft)
}
