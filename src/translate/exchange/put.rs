//! What an import writes: translations with their rows, and in the end every file that was touched.

use std::sync::Arc;

use crate::catalog::{Hash, Origin, RowText};
use crate::locale::Direction;
use crate::source::Changeset;
use crate::translate::exchange::arrive::{Importer, Spot};
use crate::translate::exchange::place::Arrival;
use crate::translate::exchange::text::Value;
use crate::translate::own_lines::{Recording, record};
use crate::translate::shelf::Doc;
use crate::translate::write::{Refusal, finish, heading, put, put_kept, put_ledger};

/// Columns of [`RowText::rest`].
const TRANSLATOR: usize = 0;

/// A translation for a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Incoming<'a> {
    pub(super) value: &'a Value,
    /// Hash of the source text that it is of.
    pub(super) of: Hash,
    /// The source text that its file showed.
    pub(super) source: &'a str,
    pub(super) comments: &'a [String],
    pub(super) translator: Option<&'a str>,
    pub(super) origin: Origin,
}

impl Importer<'_, '_> {
    /// Writes a translation over what is there, or in its place in the article. Whether nothing was there.
    pub(super) fn put(
        &mut self,
        spot: Spot<'_>,
        incoming: Incoming<'_>,
        row: Option<&RowText>,
    ) -> bool {
        let slug = &spot.article.article.slug;
        let doc = self.shelf.catalogues.get(slug);
        let id = spot.subject.id;
        let is_new = doc.is_none_or(|doc| doc.live(id).is_none());
        let before = spot.article.segments.get(..spot.at).unwrap_or_default();
        let last = doc.and_then(|doc| {
            let block = |id: &str| doc.live(id).or_else(|| doc.stub(id));
            before.iter().rev().find_map(|it| block(&it.id))
        });
        let arrival = Arrival {
            subject: spot.subject,
            value: incoming.value.ftl(),
            of: incoming.of,
            source: incoming.source,
            comments: incoming.comments,
            right_to_left: self.locale.direction() == Direction::RightToLeft,
        };
        let plan = self.plans.entry(Arc::clone(slug)).or_default();
        arrival.put(doc, last, plan);
        let recording = Recording {
            origin: incoming.origin,
            today: self.cx.options.today,
        };
        let mut record = record(id, incoming.of, incoming.value.hash, row, recording);
        if let (Some(name), Some(field)) = (incoming.translator, record.rest.get_mut(TRANSLATOR)) {
            name.clone_into(field);
        }
        self.put_row(slug, record);
        is_new
    }

    pub(super) fn put_row(&mut self, slug: &Arc<str>, row: RowText) {
        self.plans.entry(Arc::clone(slug)).or_default();
        let book = self.shelf.ledgers.entry(Arc::clone(slug)).or_default();
        book.updates.insert(row.id.clone(), row);
    }

    /// Texts are kept before anything else is written; then each catalogue is followed by its ledger.
    pub(super) fn changes(&self) -> Result<Changeset, Refusal> {
        let mut changes = Changeset::default();
        let mut leftovers = Vec::new();
        let path = |slug: &str, ending| format!("locales/{}/{slug}{ending}", self.locale.tag());
        for (slug, texts) in &self.kept {
            let texts = texts.iter().map(|(_, _, text)| text.clone()).collect();
            let path = path(slug, ".obsolete.ftl");
            put_kept(&path, self.shelf.obsolete.get(slug), texts, &mut changes)?;
        }
        for (slug, plan) in &self.plans {
            let file = path(slug, ".ftl");
            match (self.shelf.catalogues.get(slug), self.cx.unit(slug)) {
                (Some(doc), _) => {
                    put(
                        &file,
                        doc,
                        finish(doc, plan)?,
                        false,
                        &mut changes,
                        &mut leftovers,
                    );
                }
                (None, Some(unit)) => {
                    let doc = Doc::new(&heading(
                        unit.article.file.path(),
                        self.cx,
                        self.locale.tag(),
                    ));
                    put(
                        &file,
                        &doc,
                        finish(&doc, plan)?,
                        false,
                        &mut changes,
                        &mut leftovers,
                    );
                }
                (None, None) => {}
            }
            if let Some(book) = self.shelf.ledgers.get(slug) {
                put_ledger(
                    &path(slug, ".review.tsv"),
                    book,
                    &mut changes,
                    &mut leftovers,
                );
            }
        }
        Ok(changes)
    }
}
