//! Texts without translation whose very words are translated elsewhere in the project.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::Hash;
use crate::locale::Day;
use crate::project::Project;
use crate::source::Tree;
use crate::translate::exchange::{ExportOptions, ParcelUnit, Progress, export};

/// A text that is translated elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Slug of its article.
    pub slug: Arc<str>,
    /// Its message id.
    pub id: String,
    /// `slug#id` of the text that says the same.
    pub elsewhere: String,
    /// The translation there.
    pub translation: String,
}

/// Texts of `locale` without translation whose very words have one elsewhere that is current: what
/// [`fill`](crate::translate::fill) would give them. Empty where the project must be synced first, and for a
/// locale that it does not have.
pub fn repeats(project: &Project, tree: &dyn Tree, locale: &str, today: Day) -> Vec<Repeat> {
    let options = ExportOptions {
        articles: Vec::new(),
        progress: vec![Progress::Missing, Progress::Unreviewed, Progress::Reviewed],
        today,
    };
    let Ok(parcel) = export(project, tree, Some(locale), &options) else {
        return Vec::new();
    };
    let mut known: BTreeMap<Hash, &ParcelUnit> = BTreeMap::new();
    for unit in parcel.units.iter().filter(|unit| unit.target.is_some()) {
        if let Some(hash) = unit.stamp.source {
            known.entry(hash).or_insert(unit);
        }
    }
    let missing = parcel.units.iter().filter(|unit| unit.target.is_none());
    missing
        .filter_map(|unit| {
            let other = known.get(&unit.stamp.source?)?;
            Some(Repeat {
                slug: Arc::clone(&unit.slug),
                id: unit.id.clone(),
                elsewhere: other.context(),
                translation: other.target.clone()?,
            })
        })
        .collect()
}
