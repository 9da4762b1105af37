//! What an edit needs to know of a catalogue's layout: which comment lines are ours, where a block ends.

use crate::catalog::entry::is_entry_id;
use crate::catalog::{Catalogue, EntryKind, Hash, source_hash};
use crate::source::{SourceFile, Span};

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

impl CommentLine {
    /// The whole line with its line end.
    pub fn span(&self) -> Span {
        match self {
            Self::Note(span)
            | Self::Source(span)
            | Self::Was(span)
            | Self::Now(span)
            | Self::Translate(span, _)
            | Self::Other(span) => *span,
        }
    }

    /// What stands after the label (`note:` and so on), or after `#` in a line without one; trimmed.
    pub fn text<'f>(&self, file: &'f SourceFile) -> &'f str {
        let line = file.slice(self.span()).trim_end();
        let content = line.strip_prefix('#').unwrap_or(line);
        match self {
            Self::Other(_) => content.trim_start(),
            _ => content.split_once(':').map_or("", |(_, text)| text).trim_start(),
        }
    }

    fn classify(file: &SourceFile, span: Span) -> Self {
        let line = file.slice(span);
        let content = line.strip_prefix("# ").unwrap_or_default();
        match content.split_once(':') {
            Some(("note", _)) => Self::Note(span),
            Some(("source", _)) => Self::Source(span),
            Some(("was", _)) => Self::Was(span),
            Some(("now", _)) => Self::Now(span),
            Some(("translate", rest)) => match stub_id(rest) {
                Some(id) => Self::Translate(span, id.to_owned()),
                None => Self::Other(span),
            },
            _ => Self::Other(span),
        }
    }
}

/// A live message, or a stub comment, with the lines above it that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryBlock {
    /// Message id; of a term with its `-`.
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
///
/// A stub is the comment lines down to its `# translate:` line, and with a draft on further lines, those:
/// they are indented by four spaces after `# `. What follows without an empty line is another block: a
/// message directly below a stub has only the comment lines after the stub.
pub fn blocks(catalogue: &Catalogue) -> Vec<EntryBlock> {
    let file = &*catalogue.file;
    let text = file.text();
    let mut blocks = Vec::with_capacity(catalogue.entries.len());
    let mut entries = catalogue.entries.iter().enumerate().peekable();
    let mut pending = Vec::new();
    let mut at = 0;
    while at < text.len() {
        while entries.next_if(|(_, entry)| (entry.span.start as usize) < at).is_some() {}
        if let Some((position, entry)) =
            entries.next_if(|(_, entry)| entry.span.start as usize == at)
        {
            let name = file.slice(entry.id);
            let id = match entry.kind {
                EntryKind::Message => name.to_owned(),
                EntryKind::Term => format!("-{name}"),
            };
            let end = line_end(text, (entry.span.end as usize).max(at));
            let own = Span::new(at..end);
            blocks.push(block(id, Some(position), std::mem::take(&mut pending), own));
            at = end;
            continue;
        }
        let end = line_end(text, at);
        let span = Span::new(at..end);
        at = end;
        let line = file.slice(span);
        if line.starts_with("#     ") && pending.is_empty() {
            // The draft of the stub right above.
            if let Some(stub) = blocks
                .last_mut()
                .filter(|last| last.entry.is_none() && last.span.end == span.start)
            {
                stub.comments.push(CommentLine::Other(span));
                stub.span.end = span.end;
                continue;
            }
        }
        if !line.starts_with("# ") && line.trim_end() != "#" {
            pending.clear();
            continue;
        }
        match CommentLine::classify(file, span) {
            CommentLine::Translate(_, id) => {
                let id_of_line = id.clone();
                pending.push(CommentLine::Translate(span, id_of_line));
                blocks.push(block(id, None, std::mem::take(&mut pending), span));
            }
            line => pending.push(line),
        }
    }
    blocks
}

/// Hash of the source text that the comment shows: of `# now:`, else of `# source:`. Equal to
/// [`source_hash`] of the text that was shown.
pub fn shown_hash(block: &EntryBlock, file: &SourceFile) -> Option<Hash> {
    let last = |wanted: fn(&CommentLine) -> bool| {
        let line = block.comments.iter().rev().find(|line| wanted(line))?;
        Some(source_hash(line.text(file)))
    };
    last(|line| matches!(line, CommentLine::Now(_)))
        .or_else(|| last(|line| matches!(line, CommentLine::Source(_))))
}

fn block(id: String, entry: Option<usize>, comments: Vec<CommentLine>, own: Span) -> EntryBlock {
    let span = comments.first().map_or(own, |first| first.span().cover(own));
    EntryBlock {
        id,
        entry,
        span,
        comments,
    }
}

/// The id of `<id> =` or `<id> = draft`.
fn stub_id(text: &str) -> Option<&str> {
    let (id, _) = text.split_once('=')?;
    let id = id.trim();
    is_entry_id(id).then_some(id)
}

/// The position after the line feed that ends the line of `at`, or the end of the text.
fn line_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    memchr::memchr(b'\n', rest).map_or(text.len(), |found| at + found + 1)
}
