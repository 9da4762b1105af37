//! What all locales' plans need to know of the project: units, who claims which translation, old texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{Catalogue, Hash, parse, source_hash};
use crate::content::{Segment, source_from_value};
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::{Identified, Project, Unit, Unsynced};
use crate::source::Tree;
use crate::translate::options::SyncOptions;
use crate::translate::shelf::Doc;
use crate::translate::sync::unknown_locale;

/// A message of a catalogue: slug and id.
pub(super) type Place = (Arc<str>, Box<str>);

/// What does not depend on the locale.
pub(super) struct Context<'p> {
    pub(super) project: &'p Project,
    pub(super) tree: &'p dyn Tree,
    pub(super) options: &'p SyncOptions,
    /// Articles and disclaimers, sorted by slug.
    pub(super) units: Vec<&'p Unit>,
    /// Former slug → slug of renamed articles.
    pub(super) renamed: BTreeMap<Arc<str>, Arc<str>>,
    /// Live messages that segments elsewhere, or under another id, take their translations from.
    pub(super) claimed: BTreeSet<Place>,
    /// Committed source texts by slug, of units with changed ones.
    committed: BTreeMap<Arc<str>, BTreeMap<Box<str>, String>>,
    /// Ids that are gone, by slug under which the files are: going now, or retired before.
    pub(super) gone: BTreeMap<Arc<str>, BTreeMap<Box<str>, String>>,
    /// Slugs that have no article any more.
    pub(super) orphans: BTreeSet<Arc<str>>,
    /// Obsolete files of the source locale.
    pub(super) retired: BTreeMap<Arc<str>, Doc>,
    /// Ids stated to mean the same, by unit's slug.
    pub(super) same_meaning: BTreeSet<Place>,
}

impl<'p> Context<'p> {
    pub(super) fn new(
        project: &'p Project,
        tree: &'p dyn Tree,
        options: &'p SyncOptions,
        retired: BTreeMap<Arc<str>, Doc>,
    ) -> Self {
        let mut units: Vec<&Unit> = project
            .articles
            .iter()
            .chain(&project.disclaimers)
            .collect();
        units.sort_by(|a, b| a.article.slug.cmp(&b.article.slug));
        let renamed = units
            .iter()
            .filter_map(|unit| Some((unit.renamed_from.clone()?, Arc::clone(&unit.article.slug))))
            .collect();
        let claimed = units
            .iter()
            .flat_map(|unit| &unit.segments)
            .filter_map(|segment| segment.home.as_deref())
            .filter(|home| !home.obsolete)
            .map(|home| (Arc::clone(&home.slug), home.id.clone()))
            .collect();
        let mut context = Self {
            project,
            tree,
            options,
            units,
            renamed,
            claimed,
            committed: BTreeMap::new(),
            gone: BTreeMap::new(),
            orphans: BTreeSet::new(),
            retired,
            same_meaning: BTreeSet::new(),
        };
        context.collect_committed();
        context.collect_gone();
        context.collect_orphans();
        context
    }

    fn collect_committed(&mut self) {
        for unit in &self.units {
            let changed = unit.unsynced.iter().filter_map(|it| match it {
                Unsynced::Changed(id) => Some(&**id),
                Unsynced::New(_) | Unsynced::Gone(_) => None,
            });
            let changed: BTreeSet<&str> = changed.collect();
            if let Some(file) = unit.reference.as_ref().filter(|_| !changed.is_empty()) {
                let (catalogue, _) = parse(Arc::clone(file));
                let mut texts = source_texts(&catalogue);
                texts.retain(|id, _| changed.contains(&**id));
                self.committed.insert(Arc::clone(&unit.article.slug), texts);
            }
        }
    }

    fn collect_gone(&mut self) {
        for (slug, doc) in &self.retired {
            let texts = source_texts(&doc.catalogue);
            self.gone.entry(Arc::clone(slug)).or_default().extend(texts);
        }
        let now = self
            .units
            .iter()
            .map(|unit| {
                (
                    unit.renamed_from.as_ref().unwrap_or(&unit.article.slug),
                    &unit.retired,
                )
            })
            .chain(
                self.project
                    .orphans
                    .iter()
                    .map(|(slug, retired)| (slug, retired)),
            );
        for (slug, retired) in now {
            let gone = retired
                .iter()
                .map(|it| (it.id.clone(), it.text.to_string()));
            self.gone.entry(Arc::clone(slug)).or_default().extend(gone);
        }
    }

    fn collect_orphans(&mut self) {
        let layout = &self.project.layout;
        let slugs = layout.locales.values().flat_map(BTreeMap::keys);
        self.orphans = slugs
            .filter(|slug| {
                !layout.articles.contains_key(*slug)
                    && !self.renamed.contains_key(*slug)
                    && (self.gone.contains_key(*slug) || self.is_home(slug))
            })
            .cloned()
            .collect();
    }

    fn is_home(&self, slug: &Arc<str>) -> bool {
        let from = (Arc::clone(slug), Box::default());
        self.claimed
            .range(from..)
            .next()
            .is_some_and(|(home, _)| home == slug)
    }

    /// The article with this slug, or the disclaimers.
    pub(super) fn unit(&self, slug: &str) -> Option<&'p Unit> {
        self.units
            .binary_search_by(|unit| (*unit.article.slug).cmp(slug))
            .ok()
            .and_then(|at| self.units.get(at).copied())
    }

    /// Today's places of the segments that a live message was claimed by: slug and id.
    pub(super) fn destinations<'c>(
        &'c self,
        slug: &'c Arc<str>,
        former: Option<&'c Arc<str>>,
        id: &'c str,
    ) -> impl Iterator<Item = (&'c Arc<str>, &'c str)> {
        self.units.iter().flat_map(move |unit| {
            unit.segments.iter().filter_map(move |segment| {
                let home = segment.home.as_deref()?;
                let is_here = !home.obsolete
                    && *home.id == *id
                    && (home.slug == *slug || Some(&home.slug) == former);
                is_here.then_some((&unit.article.slug, &*segment.id))
            })
        })
    }

    /// The committed text of a message whose text changed.
    pub(super) fn committed(&self, unit: &Unit, id: &str) -> Option<&str> {
        let texts = self.committed.get(&unit.article.slug)?;
        texts.get(id).map(String::as_str)
    }

    /// The slug under which today's files of `slug` are kept.
    pub(super) fn today<'s>(&'s self, slug: &'s Arc<str>) -> &'s Arc<str> {
        self.renamed.get(slug).unwrap_or(slug)
    }

    /// Whether the retired text of an id is the text with this hash.
    pub(super) fn gone_text_is(&self, slug: &str, id: &str, hash: Hash) -> bool {
        let text = self.gone.get(slug).and_then(|gone| gone.get(id));
        text.is_some_and(|text| source_hash(text) == hash)
    }

    /// Whether the id is one that has gone from the article whose files are under `slug`.
    pub(super) fn is_gone(&self, slug: &str, former: Option<&str>, id: &str) -> bool {
        [Some(slug), former].into_iter().flatten().any(|slug| {
            self.gone
                .get(slug)
                .is_some_and(|gone| gone.contains_key(id))
        })
    }
}

/// The languages that a project is translated into.
pub(super) fn targets(project: &Project) -> impl Iterator<Item = &Locale> {
    let all = project.settings.locales.iter();
    all.filter(|locale| *locale != project.source())
}

/// The one of them with this tag.
///
/// # Errors
/// There is none.
pub(super) fn target<'p>(project: &'p Project, tag: &str) -> Result<&'p Locale, Vec<Diagnostic>> {
    targets(project)
        .find(|locale| **locale.tag() == *tag)
        .ok_or_else(|| vec![unknown_locale(project, tag)])
}

/// The segments of a unit with their identities and whether each is critical.
pub(super) fn segments(unit: &Unit) -> impl Iterator<Item = (&Segment, &Identified, bool)> {
    unit.article
        .segments
        .iter()
        .zip(&unit.segments)
        .map(|(segment, identified)| {
            let critical = unit.critical.get(segment.section).copied().unwrap_or(false);
            (segment, identified, critical)
        })
}

/// The source texts that a catalogue of the source locale holds, by id.
pub(super) fn source_texts(catalogue: &Catalogue) -> BTreeMap<Box<str>, String> {
    let mut texts = BTreeMap::new();
    for entry in &catalogue.entries {
        if let Some(value) = &entry.value {
            texts
                .entry(catalogue.id(entry).into())
                .or_insert_with(|| source_from_value(catalogue.file.slice(value.span)));
        }
    }
    texts
}
