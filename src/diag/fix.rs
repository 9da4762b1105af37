//! Changes that mend findings: offered by rules whose mending cannot change what a text means.

use std::collections::BTreeMap;

use crate::diag::Diagnostic;
use crate::source::{
    Changeset, Edit, EditError, IntakeError, Location, SourceFile, Span, Tree, apply,
};

/// A change that mends a finding. All of its edits are made, or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, as an instruction: "Delete the comment."
    pub title: String,
    /// The edits, each with its place.
    pub edits: Vec<FixEdit>,
}

/// One edit of a [`Fix`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixEdit {
    /// The file, lines and columns that are replaced.
    pub location: Location,
    /// The edit, in bytes of the file's text.
    pub edit: Edit,
    /// What stood there when the finding was made.
    pub before: String,
}

/// The files that fixes change.
#[derive(Debug, Default)]
pub struct Fixes {
    /// What is to be written.
    pub changes: Changeset,
    /// For each file its path, its text as it is, and the edits, in order.
    pub edits: Vec<(String, String, Vec<Edit>)>,
    /// How many findings it mends.
    pub mended: usize,
}

impl Fix {
    /// A fix without edits yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            edits: Vec::new(),
        }
    }

    /// The same with one more replacement; `span` is of `file`.
    #[must_use]
    pub fn replacing(mut self, file: &SourceFile, span: Span, text: impl Into<String>) -> Self {
        self.edits.push(FixEdit {
            location: file.locate(span),
            before: file.slice(span).to_owned(),
            edit: Edit {
                span,
                replacement: text.into(),
            },
        });
        self
    }

    /// The same with the lines that `span` touches deleted, line ends included.
    #[must_use]
    pub fn deleting_lines(self, file: &SourceFile, span: Span) -> Self {
        let text = file.text();
        let before = text.get(..span.start as usize).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let last = (span.end as usize).max(start);
        let after = text.get(last..).unwrap_or_default();
        let end = after.find('\n').map_or(text.len(), |at| last + at + 1);
        self.replacing(file, Span::new(start..end), "")
    }
}

/// What the fixes of `findings` change in the files of `tree`. A fix that touches what another one of the
/// same run changes is left for the next run.
///
/// # Errors
/// A sentence when a file cannot be read, or is not what it was when the finding was made.
pub fn fixes(tree: &dyn Tree, findings: &[Diagnostic]) -> Result<Fixes, String> {
    let mut files: BTreeMap<String, (SourceFile, Vec<Edit>)> = BTreeMap::new();
    let mut mended = 0;
    for fix in findings.iter().filter_map(|it| it.fix.as_deref()) {
        for it in &fix.edits {
            let path = it.location.path.to_string();
            if !files.contains_key(&path) {
                let failed = |error: IntakeError| format!("{path}: {error}");
                let file = SourceFile::read(tree, &path).map_err(failed)?;
                files.insert(path.clone(), (file, Vec::new()));
            }
            let file = files.get(&path).map(|(file, _)| file);
            if file.is_none_or(|file| file.slice(it.edit.span) != it.before) {
                return Err(format!(
                    "{path} was changed by something else since it was read; run the same command again"
                ));
            }
        }
        let free = fix.edits.iter().all(|it| {
            let edits = files.get(&*it.location.path).map(|(_, edits)| edits);
            edits.into_iter().flatten().all(|other| {
                let (a, b) = (it.edit.span, other.span);
                a.end < b.start || b.end < a.start
            })
        });
        if !free {
            continue;
        }
        mended += 1;
        for it in &fix.edits {
            if let Some((_, edits)) = files.get_mut(&*it.location.path) {
                edits.push(it.edit.clone());
            }
        }
    }
    let mut fixes = Fixes {
        mended,
        ..Fixes::default()
    };
    for (path, (file, mut edits)) in files {
        edits.sort_by_key(|edit| edit.span);
        let failed = |error: EditError| format!("{path}: {error}");
        let after = apply(file.text(), &edits).map_err(failed)?;
        let after = file.with_mark(&after);
        fixes.changes.write(path.clone(), Some(file.bytes()), after);
        fixes.edits.push((path, file.text().to_owned(), edits));
    }
    Ok(fixes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{ChangeKind, MemoryTree};

    fn finding(fix: Fix) -> Diagnostic {
        Diagnostic::error("a/b", Location::file("a"), "x").with_fix(fix)
    }

    #[test]
    fn fixes_are_made_whole_and_those_in_the_way_wait() {
        let mut tree = MemoryTree::new();
        tree.insert("a", "\u{FEFF}one  two\r\n# x\nthree\n");
        let file = SourceFile::read(&tree, "a").unwrap();
        let spaces = Fix::new("One space.").replacing(&file, Span::new(3..5), " ");
        let line = Fix::new("No comment.").deleting_lines(&file, Span::new(11..12));
        let both = Fix::new("Both.")
            .replacing(&file, Span::new(14..19), "3")
            .replacing(&file, Span::new(4..5), "");
        let all = fixes(&tree, &[finding(spaces), finding(line), finding(both)]).unwrap();
        assert_eq!(all.mended, 2);
        let [change] = all.changes.changes.as_slice() else {
            panic!("{all:?}");
        };
        let expected = ChangeKind::Write("\u{FEFF}one two\r\nthree\n".into());
        assert_eq!(change.kind, expected);
    }

    #[test]
    fn a_file_that_changed_is_refused() {
        let file = SourceFile::from_text("a", "one  two\n");
        let fix = Fix::new("x").replacing(&file, Span::new(3..5), " ");
        let mut tree = MemoryTree::new();
        let said = |tree: &MemoryTree| fixes(tree, &[finding(fix.clone())]).unwrap_err();
        assert!(said(&tree).contains("no such file"));
        tree.insert("a", "one two\n");
        assert!(said(&tree).contains("was changed by something else"));
    }
}
