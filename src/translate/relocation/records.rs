//! Hashes of texts whose links follow a moved article: what is recorded of them stays true.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Catalogue, Hash, source_hash, target_hash};
use crate::locale::Locale;
use crate::localize::{Edition, contexts, localize, localize_source, signature};
use crate::project::{Project, Unit};
use crate::source::Tree;
use crate::translate::relocation::links::Way;

/// Length of a hash in a file: `b3-` and 16 digits.
const HASH: usize = 19;

/// Hashes before and after, by the article that the texts are of: where a link leads from decides how it is written.
#[derive(Debug, Default)]
pub(super) struct Rehashed(BTreeMap<Arc<str>, BTreeMap<String, String>>);

impl Rehashed {
    fn add(&mut self, slug: &Arc<str>, before: Hash, after: Hash) {
        if before != after {
            let hashes = self.0.entry(Arc::clone(slug)).or_default();
            hashes.insert(before.to_string(), after.to_string());
        }
    }

    /// The source texts of an article.
    pub(super) fn add_sources(&mut self, slug: &Arc<str>, before: &Unit, after: &Unit) {
        for (before, after) in before.segments.iter().zip(&after.segments) {
            self.add(slug, before.hash, after.hash);
        }
    }

    /// The translations of a catalogue, and the source texts that its comments show.
    pub(super) fn add_catalogue(&mut self, slug: &Arc<str>, before: &Catalogue, after: &Catalogue) {
        for (old, new) in before.entries.iter().zip(&after.entries) {
            if let (Some(old), Some(new)) = (&old.value, &new.value) {
                self.add(
                    slug,
                    target_hash(old, &before.file),
                    target_hash(new, &after.file),
                );
            }
        }
        let lines = before.file.text().lines().zip(after.file.text().lines());
        for (old, new) in lines.filter(|(old, new)| old != new) {
            let shown = ["# was:", "# now:", "# source:"];
            let text = |line: &'_ str| {
                shown
                    .iter()
                    .find_map(|it| line.strip_prefix(it))
                    .map(source_hash)
            };
            if let Some((old, new)) = text(old).zip(text(new)) {
                self.add(slug, old, new);
            }
        }
    }

    /// Signatures: their words are the same, and their links lead to the same article.
    pub(super) fn add_signatures(
        &mut self,
        before: (&Project, &dyn Tree),
        after: (&Project, &dyn Tree),
        way: &Way<'_>,
        slugs: &[Arc<str>],
    ) {
        let (old_contexts, new_contexts) = (contexts(before.0), contexts(after.0));
        let edition = |(project, tree): (&Project, &dyn Tree),
                       contexts: &BTreeMap<_, _>,
                       slug: &str,
                       locale: &Locale| {
            let context: &crate::localize::LocaleContext = contexts.get(locale.tag())?;
            let unit = unit(project, slug)?;
            let own = project.translations(tree, unit, locale);
            let parents: Vec<_> = context
                .parents
                .iter()
                .map(|parent| project.translations(tree, unit, parent))
                .collect();
            let source = localize_source(project, unit, contexts.get(project.source().tag())?);
            Some((source, localize(project, unit, context, &own, &parents)))
        };
        for locale in before
            .0
            .settings
            .locales
            .iter()
            .filter(|it| *it != before.0.source())
        {
            for slug in slugs {
                let old = edition(before, &old_contexts, slug, locale);
                let new = edition(after, &new_contexts, way.slug(slug), locale);
                if let Some(((old_source, old), (new_source, new))) = old.zip(new) {
                    let old = signatures(&old_source, &old);
                    for (old, new) in old.zip(signatures(&new_source, &new)) {
                        self.add(slug, old, new);
                    }
                }
            }
        }
    }

    /// A ledger, or questions, of the article that was called `slug`, with the hashes of after.
    pub(super) fn renewed(&self, slug: &str, text: &str) -> String {
        let Some(hashes) = self.0.get(slug) else {
            return text.to_owned();
        };
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, found)) = rest.find("b3-").and_then(|at| rest.split_at_checked(at))
        {
            out.push_str(before);
            let (hash, after) = found.split_at_checked(HASH).unwrap_or((found, ""));
            out.push_str(hashes.get(hash).map_or(hash, String::as_str));
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

fn signatures<'e>(source: &'e Edition, target: &'e Edition) -> impl Iterator<Item = Hash> + 'e {
    let pairs = source.segments.iter().zip(&target.segments);
    pairs.map(|(source, target)| {
        signature(&source.content.signed_text(), &target.content.signed_text())
    })
}

/// An article or the disclaimers.
pub(super) fn unit<'p>(project: &'p Project, slug: &str) -> Option<&'p Unit> {
    let disclaimers = project.disclaimers.as_ref();
    disclaimers
        .filter(|unit| *unit.article.slug == *slug)
        .or_else(|| project.article(slug))
}
