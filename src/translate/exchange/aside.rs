//! Texts that cannot take their place: changed on both sides, or gone. They are kept beside it.

use std::sync::Arc;

use crate::catalog::{Hash, is_entry_id};
use crate::locale::Direction;
use crate::translate::exchange::Refused;
use crate::translate::exchange::arrive::{Importer, Spot, Text, unwritable};
use crate::translate::exchange::judge::Decision;
use crate::translate::exchange::kept::{Kept, kept_hash};
use crate::translate::exchange::text::Value;

impl<'a, 'p> Importer<'a, 'p> {
    pub(super) fn conflict(
        &mut self,
        text: &Text<'a, 'p>,
        spot: Spot<'p>,
        value: &Value,
        why: Decision,
    ) {
        let slug = &spot.article.article.slug;
        let id = spot.subject.id;
        let tag = self.locale.tag();
        let reason = match why {
            Decision::Superseded => {
                "came back, but ours was found to fit a source text that the file does not know yet"
            }
            _ => "was changed both in the file and here since it was exported",
        };
        let comment = format!(
            "imported {} from {}, beside the text that was changed here",
            self.cx.options.today,
            name(&text.file.path)
        );
        let kept = Kept {
            id,
            value,
            source: &text.unit.source,
            comment: &comment,
            is_draft: true,
        };
        let is_new = self.keep(slug, kept);
        self.tally.conflicts += usize::from(is_new);
        self.tally.unchanged += usize::from(!is_new);
        if !is_new {
            return;
        }
        let refused = Refused {
            code: "exchange/conflict",
            reason: reason.to_owned(),
            help: format!(
                "Ours stays; theirs is in locales/{tag}/{slug}.obsolete.ftl. Compare the two, and copy what is better."
            ),
        };
        let mut finding = text.file.finding(text.unit, refused).about_locale(tag);
        let doc = self.shelf.catalogues.get(slug);
        if let Some((doc, block)) = doc.and_then(|doc| Some((doc, doc.live(id)?)))
            && let Some(entry) = doc.blocks.get(block)
        {
            finding = finding.with_related(doc.file().locate(entry.span), "ours");
        }
        self.diagnostics.push(finding);
    }

    /// A translation that was taken out of the catalogue since the export. It stays out, and is kept.
    pub(super) fn withdrawn(&mut self, text: &Text<'a, 'p>, spot: Spot<'p>, value: &Value) {
        let comment = format!(
            "taken out of the catalogue; found {} in {}",
            self.cx.options.today,
            name(&text.file.path)
        );
        let kept = Kept {
            id: spot.subject.id,
            value,
            source: &text.unit.source,
            comment: &comment,
            is_draft: true,
        };
        let is_new = self.keep(&spot.article.article.slug, kept);
        self.tally.kept += usize::from(is_new);
        self.tally.unchanged += usize::from(!is_new);
    }

    /// A text that no article has: gone since the export, or never ours.
    pub(super) fn homeless(&mut self, text: &Text<'a, 'p>) {
        let unit = text.unit;
        let (slug, id) = unit.context.split_once('#').unwrap_or(("", &unit.context));
        let live = self.index.get(slug).and_then(|(_, ids)| ids.get(id));
        let slug = self.known(slug);
        let was_ours = unit.obsolete
            || unit.stamp.source.is_some()
            || slug
                .as_ref()
                .is_some_and(|slug| self.cx.is_gone(slug, None, id));
        let Some(slug) = slug.filter(|_| was_ours && is_entry_id(id)) else {
            let is_empty = unit.target.trim().is_empty();
            if is_empty || unit.obsolete && unit.context.is_empty() {
                return;
            }
            return self.refuse(text, foreign());
        };
        if unit.target.trim().is_empty() {
            return;
        }
        if self.shelf.locked.contains(&slug) {
            return self.locked(&slug);
        }
        let value = match Value::parse(&unit.target) {
            Ok(value) => value,
            Err(reason) => return self.refuse(text, unwritable(reason)),
        };
        let is_here = live.is_some() && self.is_ours(&slug, id, value.hash);
        let comment = format!(
            "imported {} from {}",
            self.cx.options.today,
            name(&text.file.path)
        );
        let kept = Kept {
            id,
            value: &value,
            source: &unit.source,
            comment: &comment,
            // As a message it would be taken for a translation that fits, by a memory or when its text comes back.
            is_draft: live.is_some() || !unit.confirmed,
        };
        if is_here || !self.keep(&slug, kept) {
            self.tally.unchanged += 1;
        } else {
            self.tally.kept += 1;
        }
    }

    /// The second of two translations of one text.
    pub(super) fn repeated(&mut self, first: &Text<'a, 'p>, second: &Text<'a, 'p>) {
        self.tally.refused += 1;
        let refused = Refused {
            code: "exchange/repeated-message",
            reason: "is there twice, with two translations; the first was taken".to_owned(),
            help: "Delete the translation that is wrong, then import again.".to_owned(),
        };
        let finding = second
            .file
            .finding(second.unit, refused)
            .about_locale(self.locale.tag());
        let place = first.file.locate(first.unit.place);
        self.diagnostics
            .push(finding.with_related(place, "the first"));
    }

    /// A slug of this project, also of an article that is gone.
    fn known(&self, slug: &str) -> Option<Arc<str>> {
        let article = self.index.get(slug).map(|(unit, _)| &unit.article.slug);
        let gone = || self.cx.gone.get_key_value(slug).map(|(slug, _)| slug);
        let orphan = || self.cx.orphans.get(slug);
        article.or_else(gone).or_else(orphan).cloned()
    }

    fn is_ours(&self, slug: &Arc<str>, id: &str, hash: Hash) -> bool {
        let doc = self.shelf.catalogues.get(slug);
        doc.and_then(|doc| doc.target(doc.live(id)?)) == Some(hash)
    }

    /// Puts a text into the obsolete file, unless it is there. Whether it was not.
    fn keep(&mut self, slug: &Arc<str>, kept: Kept<'_>) -> bool {
        let Kept { id, value, .. } = kept;
        let doc = self.shelf.obsolete.get(slug);
        let blocks = doc.map_or(&[][..], |doc| &doc.blocks).iter().enumerate();
        let mut same = blocks.filter(|(_, block)| block.id == *id);
        let is_there =
            same.any(|(at, _)| doc.is_some_and(|doc| kept_hash(doc, at) == Some(value.hash)));
        let texts = self.kept.entry(Arc::clone(slug)).or_default();
        if is_there
            || texts
                .iter()
                .any(|(other, hash, _)| other == id && *hash == value.hash)
        {
            return false;
        }
        // An id may stand for one message alone; what is beside another is a draft.
        let is_taken = doc.is_some_and(|doc| doc.live(id).is_some())
            || texts.iter().any(|(other, ..)| other == id);
        let right_to_left = self.locale.direction() == Direction::RightToLeft;
        texts.push((
            id.to_owned(),
            value.hash,
            kept.text(is_taken, right_to_left),
        ));
        true
    }
}

fn name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn foreign() -> Refused {
    Refused {
        code: "exchange/foreign-message",
        reason: "is a text that this project does not have and never had".to_owned(),
        help: "Import the file into the project that it was exported from.".to_owned(),
    }
}
