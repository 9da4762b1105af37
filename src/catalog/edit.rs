//! What an edit needs to know of a catalogue's layout: which comment lines are ours, where a block ends.

use crate::catalog::Catalogue;
use crate::source::Span;

/// One line of a comment, by who owns it. Only the first five are Polyleaf's to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommentLine {
    /// `# note: …`
    Note(Span),
    /// `# source: …`
    Source(Span),
    /// `# was: …`
    Was(Span),
    /// `# now: …`
    Now(Span),
    /// `# translate: <id> =` or `# translate: <id> = draft text`: the id.
    Translate(Span, String),
    /// The translator's own.
    Other(Span),
}

/// A live message, or a stub comment, with the lines above it that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryBlock {
    /// Message id.
    pub id: String,
    /// Position in [`Catalogue::entries`]; none for a stub.
    pub entry: Option<usize>,
    /// From the first comment line to the end of the value, line end of the last line included.
    pub span: Span,
    /// The comment lines; each span is the whole line with its line end.
    pub comments: Vec<CommentLine>,
}

/// The blocks of a catalogue in file order: messages with their comments, and stubs. Group and resource
/// comments (`##`, `###`) and stand-alone comments belong to no block.
pub fn blocks(catalogue: &Catalogue) -> Vec<EntryBlock> {
    let _ = catalogue;
    Vec::new()
}
