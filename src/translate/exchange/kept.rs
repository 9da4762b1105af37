//! Translations that have no place in a catalogue, as an obsolete file keeps them.

use crate::catalog::{CommentLine, Hash, entry_text, stub_text};
use crate::translate::exchange::place::comment_line;
use crate::translate::exchange::text::{Value, source_text};
use crate::translate::shelf::Doc;

/// Before each line of a draft that does not stand beside the id.
const DRAFT: &str = "#     ";

/// A translation to keep.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kept<'a> {
    pub(super) id: &'a str,
    pub(super) value: &'a Value,
    /// The source text that its file showed.
    pub(super) source: &'a str,
    /// Why it is kept.
    pub(super) comment: &'a str,
    /// Whether its id has another translation.
    pub(super) is_beside: bool,
}

impl Kept<'_> {
    /// A message, which takes its place again when the text comes back; or, where the id is taken, a stub
    /// with the translation as its draft.
    pub(super) fn text(&self, is_taken: bool, right_to_left: bool) -> String {
        let source = source_text(self.source);
        let notes = [""; 0];
        let block = if is_taken {
            let mut stub = stub_text(self.id, &notes, &source);
            for line in self.value.ftl().lines() {
                stub.push_str(DRAFT);
                stub.push_str(line);
                stub.push('\n');
            }
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
    doc.target(block).or_else(|| {
        let mut comments = doc.blocks.get(block)?.comments.iter();
        let file = doc.file();
        let first = comments.find(|line| matches!(line, CommentLine::Translate(..)))?;
        let (_, draft) = first.text(file).split_once('=')?;
        let mut draft = draft.trim().to_owned();
        for line in comments {
            let line = file.slice(line.span()).trim_end();
            draft.push('\n');
            draft.push_str(line.strip_prefix(DRAFT)?);
        }
        Some(Value::parse(&draft).ok()?.hash)
    })
}
