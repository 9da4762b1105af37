//! What is decided about how each locale is written: `locales/<tag>/brief.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::{Brief, parse_brief};
use crate::diag::{Diagnostic, Severity};
use crate::project::Layout;
use crate::project::intake::{is_there, read_text};
use crate::source::Tree;

/// Name of the file in a locale's folder.
pub(super) const BRIEF_FILE: &str = "brief.toml";

/// Path of a locale's brief.
pub(crate) fn brief_path(tag: &str) -> String {
    format!("locales/{tag}/{BRIEF_FILE}")
}

/// Reads every brief. No reader sees one, so a mistake in it withholds nothing.
pub(super) fn read(
    tree: &dyn Tree,
    layout: &Layout,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Arc<str>, Brief> {
    let mut briefs = BTreeMap::new();
    for tag in layout.locales.keys() {
        let path = brief_path(tag);
        if !is_there(tree, &path) {
            continue;
        }
        let read = read_text(tree, &path)
            .map_err(|problem| vec![*problem])
            .and_then(parse_brief);
        match read {
            Ok(brief) => {
                briefs.insert(Arc::clone(tag), brief);
            }
            Err(problems) => diagnostics.extend(
                problems
                    .into_iter()
                    .map(|problem| problem.with_severity(Severity::Warning).about_locale(tag)),
            ),
        }
    }
    briefs
}
