//! Where a translation is put in a catalogue: over the value, in place of a stub, or as a new block.

use crate::catalog::{CommentLine, Hash, edit_own_lines, entry_text, source_hash, with_line_ends};
use crate::source::{Edit, Span};
use crate::translate::exchange::collect::own_comments;
use crate::translate::own_lines::{Subject, was};
use crate::translate::plan::DocPlan;
use crate::translate::shelf::Doc;

/// A translation on its way into a catalogue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival<'a> {
    pub(super) subject: Subject<'a>,
    /// FTL, its lines not indented.
    pub(super) value: &'a str,
    /// Hash of the source text that it is of.
    pub(super) of: Hash,
    /// The source text that its file showed.
    pub(super) source: &'a str,
    /// The translator's comments in the file.
    pub(super) comments: &'a [String],
    pub(super) right_to_left: bool,
}

impl Arrival<'_> {
    /// Puts it over what has its id in `doc`, or else after the block `last`.
    pub(super) fn put(&self, doc: Option<&Doc>, last: Option<usize>, plan: &mut DocPlan) {
        let id = self.subject.id;
        let found = doc.and_then(|doc| Some((doc, doc.live(id).or_else(|| doc.stub(id))?)));
        match found {
            Some((doc, block)) => plan.edits.extend(self.over(doc, block)),
            None => plan.inserts.push((last, self.block())),
        }
    }

    fn notes(&self) -> Vec<&str> {
        let notes = self.subject.segment.notes.iter();
        notes.map(|note| &*note.text).collect()
    }

    /// A block of its own.
    fn block(&self) -> String {
        let text = self.subject.segment.text.as_str();
        let was = if self.of == source_hash(self.source) {
            self.source
        } else {
            ""
        };
        let was_now = (self.of != self.subject.hash).then_some((was, text));
        let block = entry_text(
            self.subject.id,
            self.value,
            &self.notes(),
            Some(text),
            was_now,
            self.right_to_left,
        );
        self.comment_lines(&[]) + &block
    }

    fn over(&self, doc: &Doc, block: usize) -> Vec<Edit> {
        let Some(entry) = doc.blocks.get(block) else {
            return Vec::new();
        };
        let file = doc.file();
        let text = self.subject.segment.text.as_str();
        let was = (self.of != self.subject.hash).then(|| {
            let known = Subject {
                committed: Some(self.source),
                ..self.subject
            };
            was(doc, block, known, Some(self.of))
        });
        let was_now = was.as_deref().map(|was| (was, text));
        let mut edits = edit_own_lines(file, entry, &self.notes(), Some(text), was_now);
        let own = own_comments(doc, entry);
        let mut insert = |at: u32, text: String| {
            if !text.is_empty() {
                let at = at as usize;
                edits.push(Edit {
                    span: Span::new(at..at),
                    replacement: with_line_ends(file, &text),
                });
            }
        };
        match entry.entry.and_then(|at| doc.catalogue.entries.get(at)) {
            Some(message) => {
                insert(message.span.start, self.comment_lines(&own));
                let end = match &message.value {
                    Some(value) => value.span.end,
                    // Only attributes: the `=` is there.
                    None => message.id.end + after_equals(file.slice(message.span)),
                };
                let text = entry_text(
                    self.subject.id,
                    self.value,
                    &[""; 0],
                    None,
                    None,
                    self.right_to_left,
                );
                let text = text.strip_prefix(self.subject.id).unwrap_or(&text);
                edits.push(Edit {
                    span: Span::new(message.id.end as usize..end as usize),
                    replacement: with_line_ends(file, text.trim_end()),
                });
            }
            None => {
                let message = entry_text(
                    self.subject.id,
                    self.value,
                    &[""; 0],
                    None,
                    None,
                    self.right_to_left,
                );
                let mut message = self.comment_lines(&own) + &message;
                for line in &entry.comments {
                    if let CommentLine::Translate(span, _) = line {
                        edits.push(Edit {
                            span: *span,
                            replacement: with_line_ends(file, &draft(line.text(file))),
                        });
                        let is_open = !file.slice(*span).ends_with('\n');
                        if is_open && span.end != entry.span.end {
                            message.insert(0, '\n');
                        }
                    }
                }
                let end = entry.span.end as usize;
                edits.push(Edit {
                    span: Span::new(end..end),
                    replacement: with_line_ends(file, &message),
                });
            }
        }
        edits
    }

    fn comment_lines(&self, own: &[String]) -> String {
        new_comments(own, self.comments)
    }
}

/// The lines of their comments that are not here yet, whatever a tool did to their lines.
fn new_comments(own: &[String], theirs: &[String]) -> String {
    let here = folded(own);
    let new = theirs
        .iter()
        .filter(|line| !line.is_empty() && !here.contains(&folded(std::slice::from_ref(line))));
    new.map(|line| comment_line(line)).collect()
}

fn folded(lines: &[String]) -> String {
    lines
        .iter()
        .flat_map(|line| line.split_whitespace())
        .collect()
}

/// The hash of comments, whatever a tool did to their lines.
pub(super) fn comments_hash(lines: &[String]) -> Hash {
    source_hash(&folded(lines))
}

/// The edit that adds their comments to a block, above its message or stub.
pub(super) fn with_comments(doc: &Doc, block: usize, theirs: &[String]) -> Option<Edit> {
    let entry = doc.blocks.get(block)?;
    let new = new_comments(&own_comments(doc, entry), theirs);
    let message = entry.entry.and_then(|at| doc.catalogue.entries.get(at));
    let stub = || {
        let mut lines = entry.comments.iter();
        lines.find(|line| matches!(line, CommentLine::Translate(..)))
    };
    let at = match message {
        Some(message) => message.span.start,
        None => stub()?.span().start,
    } as usize;
    (!new.is_empty()).then(|| Edit {
        span: Span::new(at..at),
        replacement: with_line_ends(doc.file(), &new),
    })
}

/// A line of a comment, never read as one of ours.
pub(super) fn comment_line(text: &str) -> String {
    let is_ours = ["note:", "source:", "was:", "now:", "translate:"]
        .iter()
        .any(|label| text.starts_with(label));
    format!("# {}{text}\n", if is_ours { "- " } else { "" })
}

/// What a stub's line held besides the id, as a comment.
fn draft(translate: &str) -> String {
    match translate.split_once('=') {
        Some((_, draft)) if !draft.trim().is_empty() => format!("# draft: {}\n", draft.trim()),
        _ => String::new(),
    }
}

/// Bytes after the identifier to the end of the `=`.
fn after_equals(entry: &str) -> u32 {
    let identifier = entry
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))
        .unwrap_or_default();
    let rest = entry.get(identifier..).unwrap_or_default();
    rest.find('=')
        .map_or(0, |at| u32::try_from(at + 1).unwrap_or(0))
}
