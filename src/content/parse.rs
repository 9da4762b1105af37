//! Markdown → [`Article`].

use std::sync::Arc;

use crate::content::Article;
use crate::diag::Diagnostic;
use crate::source::SourceFile;

/// Parses one article. Never fails: what is wrong is in the diagnostics, and the article holds the rest.
pub fn parse(slug: &str, file: Arc<SourceFile>) -> (Article, Vec<Diagnostic>) {
    let _ = (slug, file);
    unimplemented!()
}
