//! Where a link of an article leads.
//!
//! Authors link to another article's Markdown file (`other.md`, `../b.md#section`), so that the link works on a git
//! host and in an editor too; here it becomes the page of the same locale.

use std::sync::Arc;

use crate::site::Site;
use crate::source::resolve_relative;

/// What a destination means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget<'a> {
    /// Another article (or the same one by its file name), perhaps a section of it.
    Internal {
        /// The article's slug.
        slug: &'a Arc<str>,
        /// Section id, without `#`; it exists.
        fragment: Option<&'a str>,
    },
    /// A section of the same page, without `#`; it exists.
    Fragment(&'a str),
    /// An address with scheme http, https, mailto or tel.
    External,
    /// It leads nowhere.
    Broken(LinkProblem),
}

/// Why a destination leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkProblem {
    /// There is no destination.
    Empty,
    /// A scheme other than http, https, mailto and tel.
    Scheme(String),
    /// Begins with `/`: it depends on where the site is, and no editor can follow it.
    Absolute,
    /// A relative destination that is not a Markdown file.
    NotAnArticle,
    /// Leads out of the content folder.
    Outside,
    /// No article has this slug.
    NoArticle(String),
    /// The article (slug) has no section of this id.
    NoFragment(String, String),
}

impl Site<'_> {
    /// What `destination` means in the article `from` (its slug). The answer is the same in every locale.
    pub fn resolve<'a>(&'a self, from: &str, destination: &'a str) -> LinkTarget<'a> {
        let (path, fragment) = match destination.split_once('#') {
            Some((path, fragment)) => (path, Some(fragment)),
            None => (destination, None),
        };
        if path.is_empty() {
            return match fragment {
                None | Some("") => LinkTarget::Broken(LinkProblem::Empty),
                Some(fragment) if self.has_fragment(from, fragment) => {
                    LinkTarget::Fragment(fragment)
                }
                Some(fragment) => LinkTarget::Broken(LinkProblem::NoFragment(
                    from.to_owned(),
                    fragment.to_owned(),
                )),
            };
        }
        if let Some(scheme) = scheme(path) {
            let known = ["http", "https", "mailto", "tel"];
            return if known.iter().any(|it| scheme.eq_ignore_ascii_case(it)) {
                LinkTarget::External
            } else {
                LinkTarget::Broken(LinkProblem::Scheme(scheme.to_owned()))
            };
        }
        if path.starts_with('/') {
            return LinkTarget::Broken(LinkProblem::Absolute);
        }
        let Some(path) = resolve_relative(from, path) else {
            return LinkTarget::Broken(LinkProblem::Outside);
        };
        let Some(slug) = path.strip_suffix(".md") else {
            return LinkTarget::Broken(LinkProblem::NotAnArticle);
        };
        let Some(article) = self.article(slug) else {
            return LinkTarget::Broken(LinkProblem::NoArticle(slug.to_owned()));
        };
        match fragment.filter(|fragment| !fragment.is_empty()) {
            Some(fragment) if !self.has_fragment(slug, fragment) => LinkTarget::Broken(
                LinkProblem::NoFragment(slug.to_owned(), fragment.to_owned()),
            ),
            fragment => LinkTarget::Internal {
                slug: article.slug(),
                fragment,
            },
        }
    }

    /// Whether the page of an article has a section with this id. Ids are the same in every locale.
    pub fn has_fragment(&self, slug: &str, fragment: &str) -> bool {
        self.article(slug)
            .is_some_and(|article| article.document.fragments().any(|id| id == fragment))
    }
}

impl<'p> super::Document<'p> {
    /// Ids that links can point to: every section with a heading, and the notes.
    pub fn fragments(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let article = self.article;
        article
            .sections
            .iter()
            .zip(self.section_ids)
            .filter(|(section, _)| section.heading.is_some())
            .map(|(_, id)| &**id)
    }
}

/// The scheme of a destination, if it has one (RFC 3986, section 3.1).
fn scheme(destination: &str) -> Option<&str> {
    let (scheme, _) = destination.split_once(':')?;
    let mut chars = scheme.chars();
    let first = chars.next()?;
    (first.is_ascii_alphabetic()
        && chars.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.')))
    .then_some(scheme)
}
