//! `# allow RULE: reason` above a message: what is known and accepted about it.

use crate::catalog::{Catalogue, CommentLine, blocks};
use crate::source::Span;

/// A comment line that accepts what a rule finds in the message or stub below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowLine {
    /// Message id; of a term with its `-`.
    pub id: String,
    /// Rule code, as written.
    pub code: String,
    /// Why; empty where nobody wrote it.
    pub reason: String,
    /// The line, without its line end.
    pub span: Span,
}

/// Every such line of a catalogue, in file order.
pub fn allow_lines(catalogue: &Catalogue) -> Vec<AllowLine> {
    let file = &*catalogue.file;
    // Most catalogues have none, and need not be cut up.
    if !file.text().contains("# allow ") {
        return Vec::new();
    }
    let mut found = Vec::new();
    for block in blocks(catalogue) {
        for line in &block.comments {
            let CommentLine::Other(span) = line else {
                continue;
            };
            let text = file.slice(*span).trim_end();
            let Some(said) = text.strip_prefix("# allow ") else {
                continue;
            };
            let (code, reason) = said.split_once(':').unwrap_or((said, ""));
            let code = code.trim();
            // "# allow this: …" may be a sentence.
            if code.contains('/') && !code.contains(' ') {
                let start = span.start as usize;
                found.push(AllowLine {
                    id: block.id.clone(),
                    code: code.to_owned(),
                    reason: reason.trim().to_owned(),
                    span: Span::new(start..start + text.len()),
                });
            }
        }
    }
    found
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
    }
}
