//! `# allow RULE: reason` above a message: what is known and accepted about it.

use crate::catalog::entry::is_entry_id;
use crate::catalog::parse::refused;
use crate::catalog::{Catalogue, CommentLine};
use crate::source::{SourceFile, Span};

/// A comment line that accepts what a rule finds in the message, term or stub below it, or in what cannot be
/// read there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowLine {
    /// Message id; of a term with its `-`. Empty where what stands below has none.
    pub id: String,
    /// Rule code, as written.
    pub code: String,
    /// Why; empty where nobody wrote it.
    pub reason: String,
    /// The line, without its line end.
    pub span: Span,
    /// What it is about: the lines below it to where the next entry or comment begins.
    pub below: Span,
}

/// Every such line of a catalogue, in file order. None of a file that is not read at all: that is no matter
/// of one text.
pub fn allow_lines(catalogue: &Catalogue) -> Vec<AllowLine> {
    let file = &*catalogue.file;
    // Most catalogues have none, and need not be cut up.
    if !file.text().contains("# allow ") || refused(file).is_some() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut waiting: Vec<AllowLine> = Vec::new();
    let mut lines = lines(file).peekable();
    while let Some(span) = lines.next() {
        let line = file.slice(span).trim_end();
        if let Some(allow) = allow_line(line, span) {
            waiting.push(allow);
            continue;
        }
        let comment = line.starts_with("# ") || line == "#";
        let id = match comment.then(|| CommentLine::classify(file, span)) {
            Some(CommentLine::Translate(_, id)) => id,
            Some(_) => continue,
            None if line.is_empty() || line.starts_with('#') => {
                waiting.clear();
                continue;
            }
            None => id_of(line).to_owned(),
        };
        let mut below = span;
        while let Some(more) = lines.next_if(|it| !comment && goes_on(file.slice(*it))) {
            if !file.slice(more).trim().is_empty() {
                below = below.cover(more);
            }
        }
        found.extend(waiting.drain(..).map(|allow| AllowLine {
            id: id.clone(),
            below,
            ..allow
        }));
    }
    found
}

/// The lines of a file, each with its line end.
fn lines(file: &SourceFile) -> impl Iterator<Item = Span> {
    let mut at = 0;
    file.text().split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        Span::new(start..at)
    })
}

fn allow_line(line: &str, span: Span) -> Option<AllowLine> {
    let said = line.strip_prefix("# allow ")?;
    let (code, reason) = said.split_once(':').unwrap_or((said, ""));
    let code = code.trim();
    let start = span.range().start;
    // "# allow this: …" may be a sentence.
    (code.contains('/') && !code.contains(' ')).then(|| AllowLine {
        id: String::new(),
        code: code.to_owned(),
        reason: reason.trim().to_owned(),
        span: Span::new(start..start + line.len()),
        below: Span::default(),
    })
}

/// The id that a line gives to what it begins, even if it cannot be read otherwise; else nothing.
fn id_of(line: &str) -> &str {
    let before = line.split('=').next().unwrap_or_default().trim_end();
    if is_entry_id(before) { before } else { "" }
}

/// Whether a line belongs to what stands above it: Fluent looks for an entry or a comment where one begins.
fn goes_on(line: &str) -> bool {
    !line.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '-' | '#'))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::catalog::parse;
    use crate::source::SourceFile;

    #[test]
    fn lines_belong_to_the_message_below_them() {
        let text = "# allow text/a: alone\n\n# source: s\n# allow text/a : because\r\n# allow text/b\nx = 1\n\
                    # allow text/c: c\n# translate: y =\n# allow me: z\n# allow text/ d: z\nz = 1\n";
        let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
        let found = allow_lines(&catalogue);
        let shown: Vec<_> = found
            .iter()
            .map(|it| (&*it.id, &*it.code, &*it.reason))
            .collect();
        let expected = [
            ("x", "text/a", "because"),
            ("x", "text/b", ""),
            ("y", "text/c", "c"),
        ];
        assert_eq!(shown, expected);
        assert_eq!(
            catalogue.file.slice(found[0].span),
            "# allow text/a : because"
        );
        let below: Vec<_> = found
            .iter()
            .map(|it| catalogue.file.slice(it.below))
            .collect();
        assert_eq!(below, ["x = 1\n", "x = 1\n", "# translate: y =\n"]);
    }

    #[test]
    fn lines_belong_to_what_cannot_be_read_below_them() {
        for (text, expected) in [
            (
                "# allow a/b: c\n-a--b = x\n",
                &[("-a--b", "-a--b = x\n")][..],
            ),
            (
                "# allow a/b: c\nx = {\n\n  y\nz = 1\n",
                &[("x", "x = {\n\n  y\n")],
            ),
            (
                "# allow a/b: c\nx = 1\n  *y\n\n# z\n",
                &[("x", "x = 1\n  *y\n")],
            ),
            ("# allow a/b: c\nno message\n", &[("", "no message\n")]),
            ("# allow a/b: c\n=======\n", &[("", "=======\n")]),
            // A file that is not read.
            ("# allow a/b: c\n<<<<<<< ours\nx = 1\n", &[]),
        ] {
            let (catalogue, _) = parse(Arc::new(SourceFile::from_text("a.ftl", text)));
            let found = allow_lines(&catalogue);
            let shown: Vec<_> = found
                .iter()
                .map(|it| (&*it.id, catalogue.file.slice(it.below)))
                .collect();
            assert_eq!(shown, expected, "{text}");
        }
    }
}
