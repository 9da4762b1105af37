//! Article × locale → [`Edition`]: facts first, judged later.
//!
//! Every segment records its outcome. `check`, `status` and the pages' own `lang` attributes read the
//! same facts, so they cannot disagree. Nothing in here is a finding.

mod coverage;
mod edition;
mod functions;
mod interface;
mod resolve;
mod terms;

pub use coverage::{Count, Coverage};
pub use edition::{
    Content, Edition, Fact, LocalSegment, Outcome, Provenance, localize, localize_source,
};
pub use interface::{INTERFACE_MESSAGES, Interface, Piece};
pub use resolve::Resolver;

// What an edition's facts are made of, for readers that know editions only.
pub use crate::catalog::Origin;
pub use crate::project::Freshness;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::locale::{Formats, Locale};
use crate::project::Project;

/// What editions of one locale share: formatters, terms, variables, interface text. Built once a locale.
#[derive(Debug)]
pub struct LocaleContext {
    /// The locale.
    pub locale: Locale,
    /// Its fallback chain, nearest first, as far as `locales/<tag>/` exists for it.
    pub parents: Vec<Locale>,
    /// Its formatters.
    pub formats: Arc<Formats>,
    /// Its interface text: the project's `site.ftl` over the embedded one.
    pub interface: Interface,
    /// Facts about the locale itself: no date data, unknown numbering, terms that do not resolve.
    pub facts: Vec<String>,
}

/// The contexts of all locales of a project, by tag.
pub fn contexts(project: &Project) -> BTreeMap<Arc<str>, LocaleContext> {
    let _ = project;
    BTreeMap::new()
}
