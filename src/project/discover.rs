//! Which path is what.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Settings;
use crate::diag::Diagnostic;
use crate::source::Tree;

/// The files of a project by role.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// Slug → path of each article, `disclaimers` included.
    pub articles: BTreeMap<Arc<str>, String>,
    /// Tag → slug → files, for every folder under `locales/`, listed as locale or not.
    pub locales: BTreeMap<Arc<str>, BTreeMap<Arc<str>, Discovered>>,
    /// Images beside articles, with their paths.
    pub images: Vec<String>,
}

/// Which of a slug's files a locale has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Discovered {
    /// `<slug>.ftl`
    pub catalogue: bool,
    /// `<slug>.review.tsv`
    pub ledger: bool,
    /// `<slug>.obsolete.ftl`
    pub obsolete: bool,
}

/// Sorts the tree's paths by role; says what cannot be placed: invalid locale folders, slugs that are
/// reserved, collide when case-folded or are not `[a-z0-9]+(-[a-z0-9]+)*` parts joined by `/`, stray files.
pub fn discover(tree: &dyn Tree, settings: &Settings) -> (Layout, Vec<Diagnostic>) {
    let _ = (tree, settings);
    (Layout::default(), Vec::new())
}
