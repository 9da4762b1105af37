//! Changes to text: spans replaced in one file, and a set of files changed in an order that matters.

use std::fmt;

use crate::source::Span;

/// One replacement in one file. An empty span inserts, an empty replacement deletes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes replaced.
    pub span: Span,
    /// What stands there afterwards.
    pub replacement: String,
}

/// Why edits could not be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// Two edits touch the same bytes.
    Overlap(Span),
    /// A span is outside the text or inside a character.
    OutOfRange(Span),
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Overlap(span) => {
                write!(f, "two edits overlap at bytes {}..{}", span.start, span.end)
            }
            Self::OutOfRange(span) => {
                write!(
                    f,
                    "an edit is outside the text at bytes {}..{}",
                    span.start, span.end
                )
            }
        }
    }
}

impl std::error::Error for EditError {}

/// Applies `edits` to `text`. Outside the edited spans every byte stays.
///
/// Edits may come in any order; insertions at the same place keep the order they were given in.
///
/// # Errors
/// [`EditError`] when spans overlap or do not lie on character boundaries of `text`.
pub fn apply(text: &str, edits: &[Edit]) -> Result<String, EditError> {
    let mut ordered: Vec<&Edit> = edits.iter().collect();
    ordered.sort_by_key(|edit| (edit.span.start, edit.span.end));
    let mut result = String::with_capacity(text.len() + 64 * edits.len());
    let mut at = 0;
    for edit in ordered {
        let range = edit.span.range();
        if range.start < at {
            return Err(EditError::Overlap(edit.span));
        }
        let kept = text
            .get(at..range.start)
            .ok_or(EditError::OutOfRange(edit.span))?;
        text.get(range.clone())
            .ok_or(EditError::OutOfRange(edit.span))?;
        result.push_str(kept);
        result.push_str(&edit.replacement);
        at = range.end;
    }
    result.push_str(text.get(at..).unwrap_or_default());
    Ok(result)
}

/// One file of a [`Changeset`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Path relative to the project's root.
    pub path: String,
    /// The exact bytes the change was computed from; `None` when the file did not exist. A writer
    /// refuses when the file on disk is another by now.
    pub before: Option<Vec<u8>>,
    /// What happens to it.
    pub kind: ChangeKind,
}

/// What a [`Change`] does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// The file has these bytes afterwards.
    Write(Vec<u8>),
    /// The file is gone afterwards.
    Remove,
}

/// Files to change, in the order in which they must be written: every prefix of the order is a state
/// that the next run completes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changeset {
    /// The changes, first to last.
    pub changes: Vec<Change>,
}

impl Changeset {
    /// Adds a write, unless it would leave the file as it is.
    pub fn write(&mut self, path: impl Into<String>, before: Option<Vec<u8>>, after: Vec<u8>) {
        if before.as_deref() != Some(&after) {
            self.changes.push(Change {
                path: path.into(),
                before,
                kind: ChangeKind::Write(after),
            });
        }
    }

    /// Adds a removal.
    pub fn remove(&mut self, path: impl Into<String>, before: Vec<u8>) {
        self.changes.push(Change {
            path: path.into(),
            before: Some(before),
            kind: ChangeKind::Remove,
        });
    }

    /// Adds changes that were computed from what these leave. A file that both change is written once, in its
    /// first place, or not at all where it is as it was in the end.
    pub fn then(&mut self, later: Self) {
        for change in later.changes {
            let found = self.changes.iter().position(|it| it.path == change.path);
            let Some(at) = found else {
                self.changes.push(change);
                continue;
            };
            let Some(first) = self.changes.get_mut(at) else {
                continue;
            };
            first.kind = change.kind;
            let is_as_before = match &first.kind {
                ChangeKind::Write(bytes) => first.before.as_ref() == Some(bytes),
                ChangeKind::Remove => first.before.is_none(),
            };
            if is_as_before {
                self.changes.remove(at);
            }
        }
    }

    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(range: std::ops::Range<usize>, replacement: &str) -> Edit {
        Edit {
            span: Span::new(range),
            replacement: replacement.to_owned(),
        }
    }

    #[test]
    fn a_file_that_is_changed_twice_is_written_once() {
        let text = |text: &str| Some(text.as_bytes().to_vec());
        let mut changes = Changeset::default();
        changes.write("a", text("1"), b"2".to_vec());
        changes.write("b", None, b"1".to_vec());
        changes.write("c", text("1"), b"2".to_vec());
        changes.remove("d", b"1".to_vec());
        let mut later = Changeset::default();
        later.write("a", text("2"), b"3".to_vec());
        later.remove("b", b"1".to_vec());
        later.write("c", text("2"), b"1".to_vec());
        later.write("d", None, b"2".to_vec());
        later.write("e", None, b"1".to_vec());
        changes.then(later);
        let mut expected = Changeset::default();
        expected.write("a", text("1"), b"3".to_vec());
        expected.write("d", text("1"), b"2".to_vec());
        expected.write("e", None, b"1".to_vec());
        assert_eq!(changes, expected);
    }

    #[test]
    fn edits_apply_in_any_order_and_keep_the_rest() {
        let edits = [
            edit(4..5, "E"),
            edit(0..1, ""),
            edit(2..2, "+"),
            edit(2..2, "-"),
        ];
        assert_eq!(apply("abcde", &edits).unwrap(), "b+-cdE");
        assert_eq!(apply("abcde", &[]).unwrap(), "abcde");
    }

    #[test]
    fn overlaps_and_broken_characters_are_refused() {
        assert!(matches!(
            apply("abc", &[edit(0..2, ""), edit(1..3, "")]),
            Err(EditError::Overlap(_))
        ));
        assert!(matches!(
            apply("é", &[edit(1..2, "")]),
            Err(EditError::OutOfRange(_))
        ));
    }
}
