//! What Polyleaf's own comment lines above a message should say, and the row that goes with it.

use crate::catalog::{
    CommentLine, EntryBlock, Hash, Origin, RowText, edit_own_lines, shown_hash, source_hash,
    was_hash,
};
use crate::content::Segment;
use crate::locale::Day;
use crate::project::{Freshness, judge};
use crate::source::{Edit, SourceFile, Span, apply};
use crate::translate::shelf::Doc;

/// Stands for the source text in the row of a critical translation that no statement confirmed, where any
/// real text could become today's again.
pub(super) const UNCONFIRMED: Hash = Hash(0);

/// A segment as its translation is judged.
#[derive(Clone, Copy, Debug)]
pub(super) struct Subject<'s> {
    pub(super) id: &'s str,
    pub(super) segment: &'s Segment,
    /// Hash of today's source text.
    pub(super) hash: Hash,
    pub(super) critical: bool,
    /// The committed source text, where it differs from today's.
    pub(super) committed: Option<&'s str>,
}

/// What is recorded for a translation that has no row yet or was edited.
#[derive(Clone, Copy, Debug)]
pub(super) struct Recording {
    pub(super) origin: Origin,
    pub(super) today: Day,
}

/// A translation judged.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) freshness: Freshness,
    /// The row to write.
    pub(super) row: Option<RowText>,
    /// The hash of the source text that the translation is of, by the row that will stand.
    of: Option<Hash>,
}

/// Judges the live block `block` by DESIGN's table and says which row is written.
pub(super) fn settle(
    doc: &Doc,
    block: usize,
    row: Option<&RowText>,
    subject: Subject<'_>,
    recording: Recording,
) -> Option<Settled> {
    let target = doc.target(block)?;
    let entry = doc.blocks.get(block)?;
    let hashes = row.map(|row| (row.source, row.target));
    let shown = shown_for(entry, doc.file(), subject.hash, hashes);
    let shown = unseen(entry, doc.file(), subject, shown).or(shown);
    let freshness = judge(subject.hash, hashes, target, shown, subject.critical);
    let of = match (freshness, shown) {
        (Freshness::Edited, _) => Some(subject.hash),
        (Freshness::StaleEdited, Some(shown)) => match hashes {
            // A critical text that was stale: what the translator saw last is no statement. Where the
            // row would make it current, since its source is today's again, it is replaced.
            Some((of, _)) if subject.critical && of != shown => {
                (of == subject.hash).then_some(UNCONFIRMED)
            }
            _ if shown == source_hash("") => Some(UNCONFIRMED),
            _ => Some(shown),
        },
        _ => None,
    };
    let new_row = of.map(|source| record(subject.id, source, target, row, recording));
    Some(Settled {
        freshness,
        of: of.or(hashes.map(|(of, _)| of)),
        row: new_row,
    })
}

/// The hash of the source text that a translation was made of although today's is shown above it: the
/// reference, which is written last, does not have that yet, so a run that was interrupted wrote it there, under
/// a translation that had been made before.
fn unseen(
    entry: &EntryBlock,
    file: &SourceFile,
    subject: Subject<'_>,
    shown: Option<Hash>,
) -> Option<Hash> {
    (subject.committed.is_some() && shown == Some(subject.hash))
        .then(|| was_hash(entry, file))
        .flatten()
}

/// The hash of the source text that a translation is shown as one of. Where its row is lost, or was not written
/// any more by a run that was interrupted, `# was:` still says that it is stale.
pub(super) fn shown_for(
    entry: &EntryBlock,
    file: &SourceFile,
    today: Hash,
    row: Option<(Hash, Hash)>,
) -> Option<Hash> {
    row.is_none_or(|(source, _)| source == today)
        .then(|| was_hash(entry, file))
        .flatten()
        .filter(|was| *was != today)
        .or_else(|| shown_hash(entry, file))
}

/// A row for this source and translation; who translated and signed before stays as history.
pub(super) fn record(
    id: &str,
    source: Hash,
    target: Hash,
    before: Option<&RowText>,
    recording: Recording,
) -> RowText {
    RowText {
        id: id.to_owned(),
        source,
        target,
        origin: recording.origin,
        recorded: recording.today.to_string(),
        rest: before.map(|row| row.rest.clone()).unwrap_or_default(),
    }
}

/// The edits that bring Polyleaf's lines of a block up to date. `settled` is none for a stub.
pub(super) fn refresh(
    doc: &Doc,
    block: usize,
    subject: Subject<'_>,
    settled: Option<&Settled>,
) -> Vec<Edit> {
    let Some(entry) = doc.blocks.get(block) else {
        return Vec::new();
    };
    let notes: Vec<&str> = subject
        .segment
        .notes
        .iter()
        .map(|note| &*note.text)
        .collect();
    let text = subject.segment.text.as_str();
    let was = settled
        .filter(|settled| settled.freshness.is_stale())
        .map(|settled| was(doc, block, subject, settled.of));
    let was_now = was.as_deref().map(|was| (was, text));
    edit_own_lines(doc.file(), entry, &notes, Some(text), was_now)
}

/// The text that a stale translation is of: whatever is known to have that hash, else the last text
/// that was shown, else nothing.
pub(super) fn was(doc: &Doc, block: usize, subject: Subject<'_>, of: Option<Hash>) -> String {
    let file = doc.file();
    let comments = doc
        .blocks
        .get(block)
        .map_or(&[][..], |block| &block.comments);
    let text = |wanted: fn(&CommentLine) -> bool| {
        comments
            .iter()
            .rev()
            .find(|line| wanted(line))
            .map(|line| line.text(file))
    };
    let before = text(|line| matches!(line, CommentLine::Was(_)));
    let now = text(|line| matches!(line, CommentLine::Now(_)));
    let source = text(|line| matches!(line, CommentLine::Source(_)));
    let known = [before, source, now, subject.committed];
    known
        .into_iter()
        .flatten()
        .find(|text| of == Some(source_hash(text)))
        .or_else(|| {
            let other = |text: &&str| source_hash(text) != subject.hash;
            known.into_iter().flatten().find(other)
        })
        .unwrap_or_default()
        .to_owned()
}

/// A block as text of its own: with line feeds, under another id, with `edits` of its file applied.
pub(super) fn lifted(doc: &Doc, block: usize, id: &str, edits: &[Edit]) -> String {
    let Some(entry) = doc.blocks.get(block) else {
        return String::new();
    };
    let file = doc.file();
    let origin = entry.span.start;
    let mut all: Vec<Edit> = edits.to_vec();
    if entry.id != id {
        all.extend(rename(doc, block, id));
    }
    for edit in &mut all {
        edit.span.start = edit.span.start.saturating_sub(origin);
        edit.span.end = edit.span.end.saturating_sub(origin);
    }
    let text = file.slice(entry.span);
    let mut text = apply(text, &all).unwrap_or_else(|_| text.to_owned());
    if text.contains('\r') {
        text = text.replace("\r\n", "\n");
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

fn rename(doc: &Doc, block: usize, id: &str) -> Option<Edit> {
    let entry = doc.blocks.get(block)?;
    let span = match entry.entry {
        Some(position) => doc.catalogue.entries.get(position)?.id,
        None => {
            let line = entry
                .comments
                .iter()
                .find(|line| matches!(line, CommentLine::Translate(..)))?
                .span();
            let at = doc.file().slice(line).find(&entry.id)?;
            let start = line.start as usize + at;
            Span::new(start..start + entry.id.len())
        }
    };
    Some(Edit {
        span,
        replacement: id.to_owned(),
    })
}

/// Whether a stub holds more than Polyleaf wrote: a draft, or comments of the translator.
pub(super) fn has_draft(doc: &Doc, block: usize) -> bool {
    let comments = doc
        .blocks
        .get(block)
        .map_or(&[][..], |block| &block.comments);
    comments.iter().any(|line| match line {
        CommentLine::Other(_) => true,
        CommentLine::Translate(..) => line
            .text(doc.file())
            .split_once('=')
            .is_some_and(|(_, draft)| !draft.trim().is_empty()),
        _ => false,
    })
}
