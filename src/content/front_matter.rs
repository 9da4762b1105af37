//! The TOML between `+++` lines.

use crate::source::Span;

/// Front matter of an article. Every value carries where it stands, for findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FrontMatter {
    /// `title`: the page's h1. Required; empty when missing (a finding says so).
    pub title: String,
    /// `description`: one sentence for search engines and link previews.
    pub description: Option<String>,
    /// `topics`: decide which disclaimers are required.
    pub topics: Vec<String>,
    /// `disclaimers`: ids of sections of `content/disclaimers.md`, with their places.
    pub disclaimers: Vec<(String, Span)>,
    /// `reviewed`: when the medical content was last and is next reviewed.
    pub reviewed: Option<Reviewed>,
    /// `locales`: only these, when given.
    pub locales: Option<Vec<String>>,
    /// `aliases`: former slugs, which redirect here.
    pub aliases: Vec<(String, Span)>,
    /// `draft`: not published.
    pub draft: bool,
    /// Span of the whole front matter, or of the file's first byte.
    pub span: Span,
}

/// Dates of a content review, as `YYYY-MM-DD`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewed {
    /// Last review.
    pub date: String,
    /// Next review.
    pub next: Option<String>,
    /// Who, if named.
    pub by: Option<String>,
    /// Where it stands.
    pub span: Span,
}
