//! The texts of a document, each put where it belongs or told.

use std::collections::BTreeSet;

use crate::catalog::Origin;
use crate::content::{Definitions, Segment, SegmentIndex, SegmentKind, placeables};
use crate::diag::Diagnostic;
use crate::project::Unit;
use crate::translate::context::segments;
use crate::translate::done::not_synced;
use crate::translate::exchange::Refused;
use crate::translate::exchange::arrive::{Importer, Spot, is_synced, unwritable};
use crate::translate::exchange::damage::{damage, destinations};
use crate::translate::exchange::document::pair::{self, Feature, Outline};
use crate::translate::exchange::document::shape::{Part, Piece, parts};
use crate::translate::exchange::document::told::Told;
use crate::translate::exchange::document::{Document, DocumentPlan, DocumentTally};
use crate::translate::exchange::put::Incoming;
use crate::translate::exchange::text::{Value, shown_source};
use crate::translate::own_lines::{UNCONFIRMED, has_draft};
use crate::values::{Kind, Known, Lexicon, Side, compare, digit};

/// Words that a text may have in common with its source whole, as `5 mg` and names do.
const MAX_SHARED_WORDS: u32 = 3;

/// A document on its way into the catalogue of an article.
pub(super) struct Placer<'a, 'p> {
    importer: Importer<'a, 'p>,
    unit: &'p Unit,
    document: &'a Document,
    origin: Origin,
    tally: DocumentTally,
    told: Told<'a>,
    /// Segments that have or get a translation.
    settled: BTreeSet<SegmentIndex>,
}

impl<'a, 'p> Placer<'a, 'p> {
    pub(super) fn new(
        importer: Importer<'a, 'p>,
        unit: &'p Unit,
        document: &'a Document,
        origin: Origin,
    ) -> Self {
        let tally = DocumentTally {
            locale: importer.locale.tag().clone(),
            slug: unit.article.slug.clone(),
            ..DocumentTally::default()
        };
        Self {
            told: Told::new(unit, document, importer.locale.tag()),
            importer,
            unit,
            document,
            origin,
            tally,
            settled: BTreeSet::new(),
        }
    }

    /// Places what can be placed and gives the edits.
    pub(super) fn run(mut self) -> Result<DocumentPlan, Vec<Diagnostic>> {
        let slug = &self.unit.article.slug;
        if self.importer.shelf.locked.contains(slug) {
            self.importer.locked(slug);
            return Err(self.importer.diagnostics);
        }
        let unsynced = self
            .unit
            .segments
            .iter()
            .find(|it| !is_synced(self.unit, it));
        if let Some(identified) = unsynced {
            return Err(vec![not_synced(self.unit, &identified.id)]);
        }
        self.front();
        let article = parts(&self.unit.article);
        let translation = parts(&self.document.article);
        let outlines = |unit_ids: bool, parts: &[Part<'_>], segments: &[Segment]| -> Vec<Outline> {
            let outline = |part: &Part<'_>| Outline {
                level: part.level,
                id: match (part.level, unit_ids) {
                    (1.., true) => self
                        .unit
                        .sections
                        .get(part.section)
                        .map(ToString::to_string),
                    _ => part.id.map(str::to_owned),
                },
                blocks: part.blocks.iter().map(|it| feature(it, segments)).collect(),
            };
            parts.iter().map(outline).collect()
        };
        let ours = outlines(true, &article, &self.unit.article.segments);
        let theirs = outlines(false, &translation, &self.document.article.segments);
        let pairs = pair::sections(&ours, &theirs);
        for (a, b) in &pairs {
            if let (Some(one), Some(other)) = (article.get(*a), translation.get(*b))
                && let (Some(outline), Some(theirs)) = (ours.get(*a), theirs.get(*b))
            {
                self.section((one, outline), (other, theirs));
            }
        }
        for (at, part) in translation.iter().enumerate() {
            if !pairs.iter().any(|(_, b)| *b == at) {
                self.tally.unplaced += self.told.extra_section(part);
            }
        }
        for (at, part) in article.iter().enumerate() {
            if !pairs.iter().any(|(a, _)| *a == at) {
                self.told.lost_section(part);
            }
        }
        for (at, (segment, identified, _)) in segments(self.unit).enumerate() {
            let doc = self.importer.shelf.catalogues.get(slug);
            let is_here = doc.is_some_and(|doc| doc.live(&identified.id).is_some());
            if !segment.neutral && !is_here && !self.settled.contains(&at) {
                self.tally.missing += 1;
            }
        }
        Ok(DocumentPlan {
            changes: self.importer.changes()?,
            tally: self.tally,
            diagnostics: self.told.in_order(),
        })
    }

    /// Title and description have no other place.
    fn front(&mut self) {
        let texts = [
            (SegmentKind::Title, self.document.title.as_deref()),
            (
                SegmentKind::Description,
                self.document.description.as_deref(),
            ),
        ];
        for (kind, text) in texts {
            let all = &self.unit.article.segments;
            let at = all.iter().position(|segment| segment.kind == kind);
            if let (Some(at), Some(text)) = (at, text) {
                let kept: Vec<_> = placeables(text)
                    .into_iter()
                    .map(|(range, _)| range)
                    .collect();
                let value = crate::content::fluent_value(text, &kept);
                self.text(at, text, &value, None);
            }
        }
    }

    fn section(
        &mut self,
        (one, ours): (&Part<'_>, &Outline),
        (other, theirs): (&Part<'_>, &Outline),
    ) {
        if let (Some(heading), Some(translation)) = (one.heading, other.heading) {
            self.segment(heading, translation);
        }
        let (pairs, is_alike) = pair::blocks(&ours.blocks, &theirs.blocks);
        for (a, b) in &pairs {
            let texts = one.blocks.get(*a).zip(other.blocks.get(*b));
            for (at, translation) in texts
                .into_iter()
                .flat_map(|(a, b)| a.texts.iter().zip(&b.texts))
            {
                self.segment(*at, *translation);
            }
        }
        if is_alike {
            return;
        }
        self.told.other_build(one, other);
        for (at, block) in other.blocks.iter().enumerate() {
            if !pairs.iter().any(|(_, b)| *b == at) {
                for text in &block.texts {
                    self.tally.unplaced += 1;
                    self.told
                        .unplaced(*text, "its section is built otherwise than in the article");
                }
            }
        }
    }

    fn segment(&mut self, at: SegmentIndex, translation: SegmentIndex) {
        let Some(theirs) = self.document.article.segments.get(translation) else {
            return;
        };
        let own = &self.unit.article.definitions;
        let defined = &self.document.article.definitions;
        let text = with_addresses(&theirs.text, defined, own);
        let value = theirs.value.as_deref().unwrap_or(&theirs.text);
        let value = with_addresses(value, defined, own);
        self.text(at, &text, &value, Some(translation));
    }

    /// Puts a text where it belongs, unless something speaks against it.
    fn text(&mut self, at: SegmentIndex, text: &str, value: &str, from: Option<SegmentIndex>) {
        let (Some(segment), Some(identified)) = (
            self.unit.article.segments.get(at),
            self.unit.segments.get(at),
        ) else {
            return;
        };
        let slug = &self.unit.article.slug;
        if segment.neutral {
            return;
        }
        let doc = self.importer.shelf.catalogues.get(slug);
        let is_begun = doc.is_some_and(|doc| {
            let draft = doc
                .stub(&identified.id)
                .is_some_and(|stub| has_draft(doc, stub));
            draft || doc.live(&identified.id).is_some()
        });
        if is_begun {
            self.settled.insert(at);
            self.tally.kept += 1;
            return;
        }
        if text == segment.text && segment.words > MAX_SHARED_WORDS {
            self.tally.untranslated += 1;
            return self
                .told
                .say(from, &identified.id, "is the source text still");
        }
        match self.sound(segment, text, value) {
            Ok(value) => {
                let spot = Spot::new(self.unit, at, segment, identified);
                let is_critical = spot.subject.critical;
                let incoming = Incoming {
                    value: &value,
                    of: if is_critical {
                        UNCONFIRMED
                    } else {
                        identified.hash
                    },
                    source: if is_critical { "" } else { &segment.text },
                    comments: &[],
                    translator: None,
                    origin: self.origin,
                };
                let row = self.importer.shelf.row(slug, &identified.id);
                self.importer.put(spot, incoming, row.as_ref());
                self.settled.insert(at);
                self.tally.placed += usize::from(!is_critical);
                self.tally.doubtful += usize::from(is_critical);
            }
            Err(refused) => {
                self.tally.unplaced += 1;
                self.told.refused(from, &identified.id, refused);
            }
        }
    }

    /// The text as a value that may stand for the segment.
    fn sound(&self, segment: &Segment, text: &str, value: &str) -> Result<Value, Refused> {
        let value = Value::parse(&value.replace("\n    ", "\n")).map_err(unwritable)?;
        let shown = shown_source(&segment.text, segment.value.as_deref());
        if let Some(refused) = damage(&shown, None, &value) {
            return Err(refused);
        }
        let project = self.importer.cx.project;
        let differences = compare(
            Side {
                text: &segment.text,
                lexicon: Lexicon::of(project.source()),
            },
            Side {
                text,
                lexicon: Lexicon::of(self.importer.locale),
            },
            Known::default(),
            &mut |_| {},
        );
        let others = differences.iter().filter(|it| it.kind != Kind::Converted);
        let shown = |text: &str, span: crate::source::Span| {
            text.get(span.range()).unwrap_or_default().to_owned()
        };
        let lost = others.clone().find_map(|it| it.source.as_ref());
        let added = others.clone().find_map(|it| it.target.as_ref());
        // A value that is only missing may be said in words; one against another is another text.
        match (lost, added) {
            (Some(lost), Some(added)) => Err(Refused {
                code: "exchange/unplaced-text",
                reason: format!(
                    "says “{}” where the article says “{}”",
                    shown(text, added.span),
                    shown(&segment.text, lost.span)
                ),
                help: String::new(),
            }),
            _ => Ok(value),
        }
    }
}

/// What a block is compared by.
fn feature(piece: &Piece, segments: &[Segment]) -> Feature {
    let mut marks: Vec<String> = Vec::new();
    for text in piece
        .texts
        .iter()
        .filter_map(|at| segments.get(*at))
        .map(|it| &it.text)
    {
        marks.extend(destinations(text));
        marks.extend(digits(text));
        marks.extend(text.split('`').skip(1).step_by(2).map(str::to_owned));
        let found = placeables(text).into_iter();
        marks.extend(found.filter_map(|(range, _)| Some(text.get(range)?.to_owned())));
    }
    marks.sort_unstable();
    Feature {
        shape: piece.shape.clone(),
        marks,
    }
}

/// Runs of digits, those of any script as 0 to 9.
fn digits(text: &str) -> Vec<String> {
    let mut runs = vec![String::new()];
    for c in text.chars() {
        match (digit(c), runs.last_mut()) {
            (Some(digit), Some(run)) => run.extend(char::from_digit(u32::from(digit), 10)),
            (None, Some(run)) if run.is_empty() => {}
            _ => runs.push(String::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// A text whose links by label, of labels that only the document defines, say where they lead.
fn with_addresses(text: &str, defined: &Definitions, ours: &Definitions) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("][") {
        out.push_str(before);
        let found = after.split_once(']').and_then(|(label, after)| {
            let definition = defined.link(label).filter(|_| ours.link(label).is_none())?;
            Some((definition, after))
        });
        match found {
            Some((definition, after)) => {
                out.push_str("](");
                out.push_str(&definition.destination);
                out.push(')');
                rest = after;
            }
            None => {
                out.push_str("][");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
