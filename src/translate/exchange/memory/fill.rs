//! One locale: what the memory knows of the texts that have no translation.

use std::sync::Arc;

use crate::catalog::{Hash, Origin, source_hash};
use crate::diag::Diagnostic;
use crate::project::Unit;
use crate::source::{Changeset, Location};
use crate::translate::context::segments;
use crate::translate::done::not_synced;
use crate::translate::exchange::Refused;
use crate::translate::exchange::arrive::{Importer, Spot, is_synced, unwritable};
use crate::translate::exchange::damage::damage;
use crate::translate::exchange::memory::MemoryTally;
use crate::translate::exchange::memory::sources::Sources;
use crate::translate::exchange::memory::store::{Recalled, Store};
use crate::translate::exchange::put::Incoming;
use crate::translate::exchange::text::{Value, shown_source};
use crate::translate::own_lines::{UNCONFIRMED, has_draft};
use crate::translate::same_meaning::differences;

/// Texts like one that are looked at before it is left alone.
const MAX_PROPOSALS: usize = 8;

/// One locale's gaps on their way to be filled.
pub(super) struct Filler<'a, 'p> {
    pub(super) importer: Importer<'a, 'p>,
    pub(super) store: &'a Store<'a>,
    pub(super) sources: &'a Sources<'a, 'a>,
    /// What `--origin` says.
    pub(super) stated: Option<Origin>,
    pub(super) tally: MemoryTally,
}

impl<'p> Filler<'_, 'p> {
    /// Looks at every text and gives the edits.
    pub(super) fn run(
        mut self,
    ) -> Result<(Changeset, MemoryTally, Vec<Diagnostic>), Vec<Diagnostic>> {
        for unit in &self.importer.cx.units {
            let wanted = unit.article.front.locales.as_ref();
            let tag = self.importer.locale.tag();
            if wanted.is_none_or(|tags| tags.iter().any(|it| **it == **tag)) {
                self.unit(unit);
            }
        }
        let changes = self.importer.changes()?;
        Ok((changes, self.tally, self.importer.diagnostics))
    }

    fn unit(&mut self, unit: &'p Unit) {
        let slug = &unit.article.slug;
        if self.importer.shelf.locked.contains(slug) {
            return self.importer.locked(slug);
        }
        let mut unsynced = None;
        for (at, (segment, identified, _)) in segments(unit).enumerate() {
            if segment.neutral || self.is_begun(slug, &identified.id) {
                continue;
            }
            if is_synced(unit, identified) {
                self.text(Spot::new(unit, at, segment, identified));
            } else {
                unsynced = Some(&identified.id);
            }
        }
        if let Some(id) = unsynced {
            self.importer.diagnostics.push(not_synced(unit, id));
        }
    }

    /// Whether a translator has begun a text: what they write goes before what they once wrote.
    fn is_begun(&self, slug: &Arc<str>, id: &str) -> bool {
        let doc = self.importer.shelf.catalogues.get(slug);
        doc.is_some_and(|doc| {
            let draft = doc.stub(id).is_some_and(|stub| has_draft(doc, stub));
            draft || doc.live(id).is_some()
        })
    }

    fn text(&mut self, spot: Spot<'p>) {
        let subject = spot.subject;
        let slug = &spot.article.article.slug;
        let shown = shown_source(&subject.segment.text, subject.segment.value.as_deref());
        let (exact, is_sure) = self
            .store
            .exact(subject.hash, &format!("{slug}#{}", subject.id));
        let mut refused = None;
        for recalled in exact {
            match sound(&recalled, &shown) {
                // A row that says so was somebody's statement, which holds.
                Ok(value) if is_sure && !subject.critical || self.is_recorded(spot, value.hash) => {
                    self.tally.filled += 1;
                    return self.put(spot, &recalled, &value, Some(subject.hash));
                }
                Ok(value) => {
                    self.tally.doubtful += 1;
                    let of = source_hash(&recalled.made_from());
                    let of = (of != subject.hash).then_some(of);
                    return self.put(spot, &recalled, &value, of);
                }
                Err(reason) => refused = refused.or(Some((recalled, reason))),
            }
        }
        if let Some((recalled, reason)) = refused {
            self.tally.refused += 1;
            let finding = self.refusal(spot, &recalled, &reason);
            return self.importer.diagnostics.push(finding);
        }
        let is_english = self.importer.cx.project.source().language() == "en";
        let like = self.sources.like(subject.hash, &subject.segment.text);
        let known = like
            .iter()
            .filter_map(|hash| self.store.exact(*hash, "").0.into_iter().next());
        let known: Vec<Recalled<'_>> = known.take(MAX_PROPOSALS).collect();
        for recalled in known {
            let source = recalled.made_from();
            let of = source_hash(&source);
            if of != subject.hash
                && differences(&source, &subject.segment.text, is_english).is_empty()
                && let Ok(value) = sound(&recalled, &shown)
            {
                self.tally.proposed += 1;
                return self.put(spot, &recalled, &value, Some(of));
            }
        }
        self.tally.missing += 1;
    }

    fn is_recorded(&self, spot: Spot<'_>, target: Hash) -> bool {
        let row = self
            .importer
            .shelf
            .row(&spot.article.article.slug, spot.subject.id);
        row.is_some_and(|row| (row.source, row.target) == (spot.subject.hash, target))
    }

    /// Writes a translation, of the text with the hash `of`; without one it waits for somebody to say that
    /// it fits.
    fn put(&mut self, spot: Spot<'_>, recalled: &Recalled<'_>, value: &Value, of: Option<Hash>) {
        let slug = &spot.article.article.slug;
        let row = self.importer.shelf.row(slug, spot.subject.id);
        // What a machine once wrote is not a person's because it was kept.
        let kept = recalled.unit.origin;
        let kept = kept.filter(|it| matches!(it, Origin::Machine | Origin::Unknown));
        let recorded = row.as_ref().filter(|row| row.target == value.hash);
        let kept = recorded.map(|row| row.origin).or(kept);
        let source = of.map_or_else(String::new, |_| recalled.made_from().into_owned());
        let incoming = Incoming {
            value,
            of: of.unwrap_or(UNCONFIRMED),
            source: &source,
            comments: &[],
            translator: recalled.file.translator.as_deref(),
            origin: self.stated.or(kept).unwrap_or(Origin::Memory),
        };
        self.importer.put(spot, incoming, row.as_ref());
    }

    fn refusal(&self, spot: Spot<'_>, recalled: &Recalled<'_>, refused: &Refused) -> Diagnostic {
        let id = spot.subject.id;
        let unit = recalled.unit;
        let place = match &recalled.file.file {
            None if unit.place.start == 0 => Location::file(&recalled.file.path),
            _ => recalled.file.locate(unit.place),
        };
        let message = format!(
            "What the memory has for {id} cannot be taken: it {}.",
            refused.reason
        );
        Diagnostic::error(refused.code, place, message)
            .with_help("Translate the text by hand, or mend the memory and import it again.")
            .about_article(&spot.article.article.slug)
            .about_id(id)
            .about_locale(self.importer.locale.tag())
    }
}

/// A translation that has what its source text has in braces and links.
fn sound(recalled: &Recalled<'_>, shown: &str) -> Result<Value, Refused> {
    if let Some(damaged) = &recalled.unit.damaged {
        return Err(damaged.clone());
    }
    let value = Value::parse(&recalled.value()).map_err(unwritable)?;
    match damage(shown, None, &value) {
        Some(refused) => Err(refused),
        None => Ok(value),
    }
}
