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
            _ => content
                .split_once(':')
                .map_or("", |(_, text)| text)
                .trim_start(),
        }
    }

    pub(super) fn classify(file: &SourceFile, span: Span) -> Self {
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
        while entries
            .next_if(|(_, entry)| (entry.span.start as usize) < at)
            .is_some()
        {}
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
    hash_of_last(block, file, |line| matches!(line, CommentLine::Now(_)))
        .or_else(|| hash_of_last(block, file, |line| matches!(line, CommentLine::Source(_))))
}

/// Hash of the source text that `# was:` shows: the one a stale translation was made from.
pub fn was_hash(block: &EntryBlock, file: &SourceFile) -> Option<Hash> {
    hash_of_last(block, file, |line| matches!(line, CommentLine::Was(_)))
}

fn hash_of_last(
    block: &EntryBlock,
    file: &SourceFile,
    wanted: fn(&CommentLine) -> bool,
) -> Option<Hash> {
    let line = block.comments.iter().rev().find(|line| wanted(line))?;
    Some(source_hash(line.text(file)))
}

fn block(id: String, entry: Option<usize>, comments: Vec<CommentLine>, own: Span) -> EntryBlock {
    let span = comments
        .first()
        .map_or(own, |first| first.span().cover(own));
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::catalog::parse;

    fn parsed(text: &str) -> (Catalogue, Vec<EntryBlock>) {
        let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        let blocks = blocks(&catalogue);
        (catalogue, blocks)
    }

    /// Id, whether it is live, its comment lines by kind, its text.
    type Shown<T> = (T, bool, T, T);

    fn shown(text: &str) -> Vec<Shown<String>> {
        let (catalogue, blocks) = parsed(text);
        let kinds = |block: &EntryBlock| {
            block
                .comments
                .iter()
                .map(|line| match line {
                    CommentLine::Note(_) => 'n',
                    CommentLine::Source(_) => 's',
                    CommentLine::Was(_) => 'w',
                    CommentLine::Now(_) => 'N',
                    CommentLine::Translate(..) => 't',
                    CommentLine::Other(_) => '-',
                })
                .collect()
        };
        blocks
            .iter()
            .map(|block| {
                let text = catalogue.file.slice(block.span).to_owned();
                (block.id.clone(), block.entry.is_some(), kinds(block), text)
            })
            .collect()
    }

    #[test]
    fn stubs_and_messages_are_told_apart() {
        let cases: &[(&str, &[Shown<&str>])] = &[
            ("", &[]),
            ("## x\n\n# alone\n\n### y\n", &[]),
            (
                "## x\n\n# note: n\n# source: s\n# mine\na--b =\n    v\n    w\n\nc = d",
                &[
                    (
                        "a--b",
                        true,
                        "ns-",
                        "# note: n\n# source: s\n# mine\na--b =\n    v\n    w\n",
                    ),
                    ("c", true, "", "c = d"),
                ],
            ),
            (
                "# source: s\n# translate: a--b =\n\n# was: s\n# now: t\n# translate: c--d = draft\n",
                &[
                    ("a--b", false, "st", "# source: s\n# translate: a--b =\n"),
                    (
                        "c--d",
                        false,
                        "wNt",
                        "# was: s\n# now: t\n# translate: c--d = draft\n",
                    ),
                ],
            ),
            // Without an empty line between them.
            (
                "# source: s\n# translate: a--b =\n# source: t\nc--d = v\n",
                &[
                    ("a--b", false, "st", "# source: s\n# translate: a--b =\n"),
                    ("c--d", true, "s", "# source: t\nc--d = v\n"),
                ],
            ),
            (
                "# translate: a--b =\nc--d = v\n# translate: e =\r\n# translate: -f =\n",
                &[
                    ("a--b", false, "t", "# translate: a--b =\n"),
                    ("c--d", true, "", "c--d = v\n"),
                    ("e", false, "t", "# translate: e =\r\n"),
                    ("-f", false, "t", "# translate: -f =\n"),
                ],
            ),
            // A draft on lines of its own.
            (
                "# translate: a--b =\n#     one\n#     two\n# mine\n\n-t = v\n",
                &[
                    (
                        "a--b",
                        false,
                        "t--",
                        "# translate: a--b =\n#     one\n#     two\n",
                    ),
                    ("-t", true, "", "-t = v\n"),
                ],
            ),
            // Comments that only look like ours; unreadable entries; comments that are not attached.
            (
                "# translate: this, please\n#note: x\n# notes: y\n#\na = v\n\n# source: s\n\nb = w\n# source: t\nbroken\nc = x\n",
                &[
                    ("a", true, "--", "# notes: y\n#\na = v\n"),
                    ("b", true, "", "b = w\n"),
                    ("c", true, "", "c = x\n"),
                ],
            ),
        ];
        for (text, expected) in cases {
            let expected: Vec<_> = expected
                .iter()
                .map(|&(id, live, kinds, text)| {
                    (id.to_owned(), live, kinds.to_owned(), text.to_owned())
                })
                .collect();
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn the_hash_of_what_is_shown_is_that_of_the_source_text() {
        let text = "# was: one\n# now: two  words\na = x\n\n# source:one\\ two\nb = y\n\nc = z\n";
        let (catalogue, blocks) = parsed(text);
        let hashes: Vec<_> = blocks
            .iter()
            .map(|block| shown_hash(block, &catalogue.file))
            .collect();
        assert_eq!(
            hashes,
            [
                Some(source_hash("two words")),
                Some(source_hash("one\\\ntwo")),
                None
            ]
        );
    }
}
