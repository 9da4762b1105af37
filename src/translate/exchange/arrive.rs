//! The texts of one locale's files, each judged and put in its place.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{Hash, Origin, RowText, source_hash};
use crate::content::Segment;
use crate::diag::Diagnostic;
use crate::locale::Locale;
use crate::project::{Identified, Unit};
use crate::source::{Changeset, Span};
use crate::translate::context::Context;
use crate::translate::done::{is_unsynced, not_synced};
use crate::translate::exchange::damage::damage;
use crate::translate::exchange::import::{ImportTally, Index};
use crate::translate::exchange::judge::{Decision, Ours, Theirs, decide};
use crate::translate::exchange::place::{comments_hash, with_comments};
use crate::translate::exchange::put::Incoming;
use crate::translate::exchange::text::{Value, shown_source, shown_value, source_text};
use crate::translate::exchange::{Received, ReceivedUnit, Refused};
use crate::translate::own_lines::{Recording, Subject, UNCONFIRMED, record, refresh, settle};
use crate::translate::plan::DocPlan;
use crate::translate::shelf::{Doc, Shelf};

/// One locale's import.
pub(super) struct Importer<'a, 'p> {
    pub(super) cx: &'a Context<'p>,
    pub(super) index: &'a Index<'p>,
    pub(super) locale: &'a Locale,
    pub(super) shelf: Shelf,
    /// What `--origin` says.
    stated: Option<Origin>,
    pub(super) plans: BTreeMap<Arc<str>, DocPlan>,
    pub(super) kept: BTreeMap<Arc<str>, Vec<(String, Hash, String)>>,
    pub(super) tally: ImportTally,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether the files are written anew afterwards, so that what is in them alone has to be kept.
    is_mirror: bool,
    /// Path and place of each text that was refused.
    refused: Vec<(String, Span)>,
}

/// What an import of one locale does.
#[derive(Debug)]
pub(super) struct Imported {
    pub(super) changes: Changeset,
    pub(super) tally: ImportTally,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Path and place of each text that was refused.
    pub(super) refused: Vec<(String, Span)>,
}

/// A text with its file and, where it still is in an article, its place.
pub(super) struct Text<'a, 'p> {
    pub(super) file: &'a Received,
    pub(super) unit: &'a ReceivedUnit,
    pub(super) home: Option<(&'p Unit, usize)>,
}

/// Where a text is in its article and catalogue.
#[derive(Clone, Copy)]
pub(super) struct Spot<'p> {
    pub(super) article: &'p Unit,
    pub(super) at: usize,
    pub(super) subject: Subject<'p>,
}

impl<'a, 'p> Importer<'a, 'p> {
    pub(super) fn new(
        cx: &'a Context<'p>,
        index: &'a Index<'p>,
        locale: &'a Locale,
        stated: Option<Origin>,
    ) -> Self {
        Self {
            cx,
            index,
            locale,
            shelf: Shelf::read(cx, locale.tag()),
            stated,
            plans: BTreeMap::new(),
            kept: BTreeMap::new(),
            tally: ImportTally {
                locale: Arc::clone(locale.tag()),
                ..ImportTally::default()
            },
            diagnostics: Vec::new(),
            is_mirror: false,
            refused: Vec::new(),
        }
    }

    /// An importer of files that are written anew afterwards.
    pub(super) fn of_mirror(cx: &'a Context<'p>, index: &'a Index<'p>, locale: &'a Locale) -> Self {
        Self {
            is_mirror: true,
            ..Self::new(cx, index, locale, None)
        }
    }

    /// Judges every text and gives the edits.
    pub(super) fn run(mut self, files: &[&'a Received]) -> Result<Imported, Vec<Diagnostic>> {
        let mut texts: Vec<Text<'a, 'p>> = files
            .iter()
            .flat_map(|file| file.units.iter().map(move |unit| (*file, unit)))
            .map(|(file, unit)| Text {
                file,
                unit,
                home: if unit.obsolete { None } else { self.home(unit) },
            })
            .collect();
        // New blocks go in the order of the article.
        texts.sort_by_key(|text| {
            text.home
                .map(|(unit, at)| (Arc::clone(&unit.article.slug), at))
        });
        let mut before: Option<&Text<'a, 'p>> = None;
        for text in &texts {
            let refused = self.tally.refused;
            let is_repeated = before
                .is_some_and(|before| text.home.is_some() && is_same_place(before.home, text.home));
            match before.filter(|_| is_repeated) {
                Some(first) if first.unit.target == text.unit.target => {}
                Some(first) => self.repeated(first, text),
                None => {
                    self.text(text);
                    before = Some(text);
                }
            }
            if self.tally.refused > refused {
                self.refused.push((text.file.path.clone(), text.unit.place));
            }
        }
        Ok(Imported {
            changes: self.changes()?,
            tally: self.tally,
            diagnostics: self.diagnostics,
            refused: self.refused,
        })
    }

    /// Where a text is today: by its name, or, where that is another by now, by id and source text.
    fn home(&self, unit: &ReceivedUnit) -> Option<(&'p Unit, usize)> {
        let (slug, id) = unit.context.split_once('#')?;
        let named = self.index.get(slug);
        let by_name = named.and_then(|(unit, ids)| Some((*unit, *ids.get(id)?)));
        by_name.or_else(|| {
            let wanted = unit.stamp.source?;
            let mut found = self.index.values().filter_map(|(unit, ids)| {
                let at = *ids.get(id)?;
                (unit.segments.get(at)?.hash == wanted).then_some((*unit, at))
            });
            let only = found.next()?;
            (named.is_none() && found.next().is_none()).then_some(only)
        })
    }

    fn text(&mut self, text: &Text<'a, 'p>) {
        if let Some(refused) = &text.unit.refused
            && !text.unit.context.is_empty()
        {
            return self.refuse(text, refused.clone());
        }
        let Some((article, at)) = text.home else {
            return self.homeless(text);
        };
        let slug = &article.article.slug;
        let (Some(segment), Some(identified)) =
            (article.article.segments.get(at), article.segments.get(at))
        else {
            return;
        };
        let spot = Spot::new(article, at, segment, identified);
        if text.unit.target.trim().is_empty() {
            self.tally.untranslated += 1;
            return self.take_comments(text, spot);
        }
        let id = &*identified.id;
        if self.shelf.locked.contains(slug) {
            return self.locked(slug);
        }
        if !is_synced(article, identified) {
            self.tally.refused += 1;
            self.diagnostics.push(not_synced(article, id));
            return;
        }
        self.judge(text, spot);
    }

    fn judge(&mut self, text: &Text<'a, 'p>, spot: Spot<'p>) {
        let slug = &spot.article.article.slug;
        let id = spot.subject.id;
        let value = match Value::parse(&text.unit.target) {
            Ok(value) => value,
            Err(reason) => return self.refuse(text, unwritable(reason)),
        };
        let doc = self.shelf.catalogues.get(slug);
        let live = doc.and_then(|doc| Some((doc, doc.live(id)?)));
        let target = live.and_then(|(doc, block)| doc.target(block));
        let row = self.shelf.row(slug, id);
        let shown = source_text(&text.unit.source);
        let previous = text.unit.previous.as_deref().map(source_text);
        let previous_hash = previous.as_deref().map(source_hash);
        let is_broken_alike = !value.ftl().contains('\n') && !value.ftl().contains("\\ ")
            || live
                .and_then(|(doc, block)| ours(doc, block))
                .is_some_and(|ours| Value::hard_breaks(&ours) == Value::hard_breaks(value.ftl()));
        let decision = decide(
            Ours {
                source: spot.subject.hash,
                target,
                row: row.as_ref().map(|row| (row.source, row.target)),
            },
            Theirs {
                stamp: text.unit.stamp,
                source: source_hash(&shown),
                target: value.hash,
                is_broken_alike,
                previous: previous_hash,
                confirmed: text.unit.confirmed,
                doubted: text.unit.doubted,
                is_news: self.is_mirror,
            },
        );
        match decision {
            Decision::Nothing if self.is_mirror && target.is_none() => {
                self.withdrawn(text, spot, &value);
            }
            Decision::Nothing => {
                self.tally.unchanged += 1;
                self.take_comments(text, spot);
            }
            Decision::Confirm(of) => {
                self.state(spot, of, value.hash, row.as_ref());
                self.tally.confirmed += 1;
                self.take_comments(text, spot);
            }
            Decision::Doubt => {
                self.state(spot, UNCONFIRMED, value.hash, row.as_ref());
                self.tally.doubted += 1;
                self.take_comments(text, spot);
            }
            Decision::Write(of) => {
                let segment = spot.subject.segment;
                let source = shown_source(&segment.text, segment.value.as_deref());
                // A translation of an older text is damaged or not as that text was.
                let source = if of == spot.subject.hash || shown.is_empty() {
                    &source
                } else {
                    &text.unit.source
                };
                let ours = live.and_then(|(doc, block)| ours(doc, block));
                let damaged = text.unit.damaged.clone();
                if let Some(refused) = damaged.or_else(|| damage(source, ours.as_deref(), &value)) {
                    return self.refuse(text, refused);
                }
                let incoming = Incoming {
                    value: &value,
                    of,
                    source: previous
                        .as_deref()
                        .filter(|_| previous_hash == Some(of))
                        .unwrap_or(&shown),
                    comments: &text.unit.comments,
                    translator: text.file.translator.as_deref(),
                    origin: self.cx.options.origin,
                };
                let is_new = self.put(spot, incoming, row.as_ref());
                self.tally.added += usize::from(is_new);
                self.tally.changed += usize::from(!is_new);
                self.tally.stale += usize::from(of != spot.subject.hash);
            }
            Decision::Conflict | Decision::Superseded => {
                self.conflict(text, spot, &value, decision);
            }
        }
    }

    /// Records our translation as one of the text with the hash `of`.
    fn state(&mut self, spot: Spot<'p>, of: Hash, target: Hash, before: Option<&RowText>) {
        let slug = &spot.article.article.slug;
        let recorded = before.map(|row| row.origin);
        let recording = Recording {
            origin: self.stated.or(recorded).unwrap_or(self.cx.options.origin),
            today: self.cx.options.today,
        };
        let row = record(spot.subject.id, of, target, before, recording);
        let Some(doc) = self.shelf.catalogues.get(slug) else {
            return;
        };
        let Some(block) = doc.live(spot.subject.id) else {
            return;
        };
        let settled = settle(doc, block, Some(&row), spot.subject, recording);
        let edits = refresh(doc, block, spot.subject, settled.as_ref());
        let plan = self.plans.entry(Arc::clone(slug)).or_default();
        plan.edits.extend(edits);
        self.put_row(slug, row);
    }

    /// Takes comments that were written since the export to a translation that stays as it is.
    fn take_comments(&mut self, text: &Text<'a, 'p>, spot: Spot<'p>) {
        let slug = &spot.article.article.slug;
        let comments = &text.unit.comments;
        let before = text.unit.stamp.comments;
        if before.is_none_or(|before| before == comments_hash(comments)) {
            return;
        }
        let Some(doc) = self.shelf.catalogues.get(slug) else {
            return;
        };
        let id = spot.subject.id;
        let block = doc.live(id).or_else(|| doc.stub(id));
        if let Some(edit) = block.and_then(|block| with_comments(doc, block, comments)) {
            self.plans
                .entry(Arc::clone(slug))
                .or_default()
                .edits
                .push(edit);
            self.tally.commented += 1;
        }
    }

    pub(super) fn refuse(&mut self, text: &Text<'a, 'p>, refused: Refused) {
        self.tally.refused += 1;
        let finding = text
            .file
            .finding(text.unit, refused)
            .about_locale(self.locale.tag());
        self.diagnostics.push(finding);
    }

    /// Tells once why an article's files are left alone.
    pub(super) fn locked(&mut self, slug: &Arc<str>) {
        self.tally.refused += 1;
        let about = |it: &&Diagnostic| it.subject.article.as_ref() == Some(slug);
        for problem in self.shelf.diagnostics.iter().filter(about) {
            if !self.diagnostics.contains(problem) {
                self.diagnostics.push(problem.clone());
            }
        }
    }
}

impl<'p> Spot<'p> {
    pub(super) fn new(
        article: &'p Unit,
        at: usize,
        segment: &'p Segment,
        identified: &'p Identified,
    ) -> Self {
        let critical = article.critical.get(segment.section);
        let subject = Subject {
            id: &identified.id,
            segment,
            hash: identified.hash,
            critical: critical.copied().unwrap_or(false),
            committed: None,
        };
        Self {
            article,
            at,
            subject,
        }
    }
}

/// Whether the translators' files show a text as it is today.
pub(super) fn is_synced(article: &Unit, identified: &Identified) -> bool {
    let is_elsewhere = identified.home.is_some() || article.renamed_from.is_some();
    !is_elsewhere && !is_unsynced(article, &identified.id)
}

fn is_same_place(one: Option<(&Unit, usize)>, other: Option<(&Unit, usize)>) -> bool {
    matches!((one, other), (Some((a, at)), Some((b, bt)))
        if at == bt && a.article.slug == b.article.slug)
}

/// The text of a live block's value.
fn ours(doc: &Doc, block: usize) -> Option<String> {
    let entry = doc.catalogue.entries.get(doc.blocks.get(block)?.entry?)?;
    Some(shown_value(entry.value.as_ref()?, doc.file()))
}

pub(super) fn unwritable(reason: String) -> Refused {
    Refused {
        code: "exchange/unwritable-text",
        reason,
        help: "Write braces in pairs as the source text has them; a brace that belongs to the text is written \
               `{\"{\"}`."
            .to_owned(),
    }
}
