//! Records of who translated a text, kept when a fix changes its characters and not what it says.

use std::sync::Arc;

use crate::catalog::{Catalogue, Ledger, Row, parse, target_hash};
use crate::diag::Fixes;
use crate::source::{Edit, EditError, SourceFile, Span, Tree, apply};

/// Column of the ledger that holds the hash of the translation.
const TARGET: usize = 2;

/// Brings the ledgers in step with the catalogues that `fixes` change: a row that was about the text as it
/// was is about the text as it will be. A ledger that is missing or mangled stays so.
///
/// # Errors
/// Edits of a ledger that overlap, which rows of their own never do.
pub fn keep_records(tree: &dyn Tree, fixes: &mut Fixes) -> Result<(), EditError> {
    let mut kept = Vec::new();
    for (path, text, edits) in &fixes.edits {
        let Some(stem) = path.strip_suffix(".ftl") else {
            continue;
        };
        let path_of_ledger = format!("{stem}.review.tsv");
        let Some(ledger) = SourceFile::read(tree, &path_of_ledger)
            .ok()
            .and_then(|file| Ledger::parse(Arc::new(file)).ok())
        else {
            continue;
        };
        let before = catalogue(path, text);
        let after = catalogue(path, &apply(text, edits)?);
        let rows = changed(&ledger, &before, &after);
        if !rows.is_empty() {
            kept.push((path_of_ledger, ledger, rows));
        }
    }
    for (path, ledger, edits) in kept {
        let text = ledger.file.text();
        let after = ledger.file.with_mark(&apply(text, &edits)?);
        fixes
            .changes
            .write(path.clone(), Some(ledger.file.bytes()), after);
        fixes.edits.push((path, text.to_owned(), edits));
    }
    Ok(())
}

/// Edits of the rows that are about texts as they were.
fn changed(ledger: &Ledger, before: &Catalogue, after: &Catalogue) -> Vec<Edit> {
    let mut edits = Vec::new();
    for row in &ledger.rows {
        let id = ledger.file.slice(row.id);
        let hash = |catalogue: &Catalogue| {
            let entry = catalogue.entries.iter().find(|it| catalogue.id(it) == id)?;
            Some(target_hash(entry.value.as_ref()?, &catalogue.file))
        };
        let (was, is) = (hash(before), hash(after));
        if was == Some(row.target)
            && let Some(is) = is.filter(|is| *is != row.target)
        {
            edits.push(Edit {
                span: target_of(row, &ledger.file),
                replacement: is.to_string(),
            });
        }
    }
    edits.sort_by_key(|edit| edit.span);
    edits
}

/// Where a row has the hash of the translation.
fn target_of(row: &Row, file: &SourceFile) -> Span {
    let mut fields = file.slice(row.span).split('\t');
    let before: usize = fields.by_ref().take(TARGET).map(|it| it.len() + 1).sum();
    let start = row.span.range().start + before;
    let length = fields.next().map_or(0, str::len);
    Span::new(start..start + length)
}

fn catalogue(path: &str, text: &str) -> Catalogue {
    parse(Arc::new(SourceFile::from_text(path, text))).0
}
