//! Reading one text file of the tree, or the finding that says why it cannot be read.

use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::source::{IntakeError, Location, ReadError, SourceFile, Tree};

/// Whether the tree has this file.
pub(super) fn is_there(tree: &dyn Tree, path: &str) -> bool {
    tree.files().contains(path)
}

/// The text of `path`.
///
/// # Errors
/// `project/unreadable`, with the line where the text stops being text.
pub(super) fn read_text(tree: &dyn Tree, path: &str) -> Result<Arc<SourceFile>, Box<Diagnostic>> {
    SourceFile::read(tree, path)
        .map(Arc::new)
        .map_err(|error| Box::new(unreadable(path, &error)))
}

/// Why `path` is not a text, as `project/unreadable`.
pub(crate) fn unreadable(path: &str, error: &IntakeError) -> Diagnostic {
    let mut location = Location::file(path);
    let (line, message, help) = match error {
        IntakeError::NotUtf8 { line, .. } => (
            *line,
            format!("{path} is not UTF-8 text"),
            "save it with the encoding UTF-8",
        ),
        IntakeError::Nul { line } => (
            *line,
            format!("{path} holds a NUL character, which no text does"),
            "remove the character, or save the file as plain text with the encoding UTF-8",
        ),
        IntakeError::Read(reason @ ReadError::TooLarge { .. }) => (
            0,
            format!("{path} is too large: {reason}"),
            "divide it into several files",
        ),
        IntakeError::Read(reason) => (
            0,
            format!("{path} cannot be read: {reason}"),
            "make it a readable file inside the project",
        ),
    };
    if line > 0 {
        location.line = line;
        location.end_line = line;
        location.column = 1;
        location.end_column = 1;
    }
    Diagnostic::error("project/unreadable", location, message).with_help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemoryTree;

    #[test]
    fn what_is_not_text_is_told_with_its_line() {
        let mut tree = MemoryTree::new();
        tree.insert("a", b"x\ny\xFF".to_vec());
        tree.insert("b", b"\0".to_vec());
        for (path, line, words) in [("a", 2, "UTF-8"), ("b", 1, "NUL"), ("c", 0, "no such file")] {
            let problem = read_text(&tree, path).unwrap_err();
            assert_eq!(
                (problem.code, problem.location.line),
                ("project/unreadable", line)
            );
            assert!(problem.message.contains(words), "{}", problem.message);
        }
    }
}
