//! One locale: for every segment where its translation is, and what happens to every block.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{RowText, shown_hash};
use crate::project::{Home, Identified, Unit};
use crate::source::Edit;
use crate::translate::context::{Context, segments};
use crate::translate::options::Tally;
use crate::translate::own_lines::{Subject, lifted, refresh};
use crate::translate::shelf::{Doc, Shelf};
use crate::translate::steps::{Steps, judge_block};
use crate::translate::tidy::tidy;

/// What happens to one file.
#[derive(Debug, Default)]
pub(super) struct DocPlan {
    /// Edits of Polyleaf's own lines.
    pub(super) edits: Vec<Edit>,
    /// Blocks that leave, by position.
    pub(super) gone: BTreeSet<usize>,
    /// New blocks, each after a block that stays, or at the top.
    pub(super) inserts: Vec<(Option<usize>, String)>,
    /// Blocks put at the end.
    pub(super) appended: Vec<String>,
}

/// A block that goes from one article's catalogue to another's.
#[derive(Clone, Debug)]
pub(super) struct Move {
    pub(super) from: Arc<str>,
    pub(super) to: Arc<str>,
    pub(super) block: usize,
}

/// Everything that happens in one locale.
#[derive(Debug)]
pub(super) struct LocalePlan {
    pub(super) shelf: Shelf,
    pub(super) catalogues: BTreeMap<Arc<str>, DocPlan>,
    pub(super) obsolete: BTreeMap<Arc<str>, DocPlan>,
    pub(super) moves: Vec<Move>,
    pub(super) tallies: BTreeMap<Arc<str>, Tally>,
    /// Slugs whose reference catalogues must wait, since a file that a translation moves from or to
    /// could not be edited.
    pub(super) held: BTreeSet<Arc<str>>,
    /// Positions of blocks that a segment has, by slug.
    pub(super) owned: BTreeMap<Arc<str>, BTreeSet<usize>>,
    /// Blocks that went elsewhere.
    pub(super) taken: BTreeSet<Spot>,
}

/// A block of a shelf.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) slug: Arc<str>,
    pub(super) obsolete: bool,
    pub(super) block: usize,
}

/// Plans one locale.
pub(super) fn plan(cx: &Context<'_>, tag: &Arc<str>) -> LocalePlan {
    let mut plan = LocalePlan {
        shelf: Shelf::read(cx, tag),
        catalogues: BTreeMap::new(),
        obsolete: BTreeMap::new(),
        moves: Vec::new(),
        tallies: BTreeMap::new(),
        held: BTreeSet::new(),
        owned: BTreeMap::new(),
        taken: BTreeSet::new(),
    };
    let arrivals = plan.arrivals(cx);
    for unit in &cx.units {
        plan.hold_if_locked(cx, unit);
        if !plan.shelf.locked.contains(&unit.article.slug) {
            plan.unit(cx, unit, &arrivals);
        }
    }
    tidy(&mut plan, cx);
    plan
}

type Arrivals = BTreeMap<(Arc<str>, Box<str>), Spot>;

impl LocalePlan {
    pub(super) fn tally(&mut self, slug: &Arc<str>) -> &mut Tally {
        let locale = Arc::clone(&self.shelf.tag);
        self.tallies
            .entry(Arc::clone(slug))
            .or_insert_with(|| Tally {
                locale,
                slug: Arc::clone(slug),
                ..Tally::default()
            })
    }

    pub(super) fn doc(&self, spot: &Spot) -> Option<&Doc> {
        let docs = if spot.obsolete {
            &self.shelf.obsolete
        } else {
            &self.shelf.catalogues
        };
        docs.get(&spot.slug)
    }

    fn hold_if_locked(&mut self, cx: &Context<'_>, unit: &Unit) {
        let slug = &unit.article.slug;
        let locked = self.shelf.locked.contains(slug);
        if locked && unit.renamed_from.is_some() {
            self.held.insert(Arc::clone(slug));
        }
        for home in unit.segments.iter().filter_map(|it| it.home.as_deref()) {
            let origin = cx.today(&home.slug);
            if locked || self.shelf.locked.contains(origin) {
                self.held.insert(Arc::clone(slug));
                self.held.insert(Arc::clone(origin));
            }
        }
    }

    /// Segments whose translations come from elsewhere. What is under the new id already goes first (an
    /// interrupted run moved it), unless it is another segment's and shows another text.
    fn arrivals(&mut self, cx: &Context<'_>) -> Arrivals {
        let mut arrivals = Arrivals::new();
        for unit in &cx.units {
            let slug = &unit.article.slug;
            if self.shelf.locked.contains(slug) {
                continue;
            }
            let base = unit.renamed_from.as_ref().unwrap_or(slug);
            for identified in &unit.segments {
                let Some(home) = identified.home.as_deref() else {
                    continue;
                };
                let Some(spot) = self.home(cx, home) else {
                    continue;
                };
                let own = self
                    .shelf
                    .catalogues
                    .get(slug)
                    .and_then(|doc| doc.live(&identified.id));
                let belongs_to_another = || {
                    cx.claimed
                        .contains(&(Arc::clone(base), identified.id.clone()))
                        && own.is_some_and(|own| !self.shows(slug, own, identified))
                };
                if (own.is_none() || belongs_to_another()) && self.taken.insert(spot.clone()) {
                    arrivals.insert((Arc::clone(slug), identified.id.clone()), spot);
                }
            }
        }
        arrivals
    }

    fn home(&self, cx: &Context<'_>, home: &Home) -> Option<Spot> {
        [cx.today(&home.slug), &home.slug]
            .into_iter()
            .find_map(|slug| {
                let spot = |block| Spot {
                    slug: Arc::clone(slug),
                    obsolete: home.obsolete,
                    block,
                };
                let doc = self.doc(&spot(0))?;
                doc.live(&home.id).map(spot)
            })
    }

    /// Whether a block shows, or was recorded for, today's text of a segment.
    fn shows(&self, slug: &Arc<str>, block: usize, identified: &Identified) -> bool {
        let Some(doc) = self.shelf.catalogues.get(slug) else {
            return false;
        };
        let shown = doc
            .blocks
            .get(block)
            .and_then(|block| shown_hash(block, doc.file()));
        let recorded = || self.shelf.row(slug, &identified.id).map(|row| row.source);
        shown
            .or_else(recorded)
            .is_none_or(|of| of == identified.hash)
    }

    fn unit(&mut self, cx: &Context<'_>, unit: &Unit, arrivals: &Arrivals) {
        let slug = &unit.article.slug;
        let is_wanted = unit
            .article
            .front
            .locales
            .as_ref()
            .is_none_or(|locales| locales.iter().any(|tag| **tag == *self.shelf.tag));
        let mut steps = Steps::default();
        let mut last = None;
        for (segment, identified, critical) in segments(unit) {
            let id = &*identified.id;
            let subject = Subject {
                id,
                segment,
                hash: identified.hash,
                critical,
                committed: cx.committed(unit, id),
            };
            let key = (Arc::clone(slug), identified.id.clone());
            let doc = self.shelf.catalogues.get(slug);
            let live = doc.and_then(|doc| doc.live(id)).filter(|&block| {
                let spot = Spot {
                    slug: Arc::clone(slug),
                    obsolete: false,
                    block,
                };
                !self.taken.contains(&spot)
            });
            let arrival = match arrivals.get(&key) {
                Some(spot) => Some(spot.clone()),
                None if live.is_none() => self.left_behind(cx, unit, identified),
                None => None,
            };
            if let Some(spot) = arrival {
                self.arrive(cx, &spot, subject, slug, last, &mut steps);
                self.taken.insert(spot);
                continue;
            }
            let Some(doc) = self.shelf.catalogues.get(slug) else {
                if is_wanted && !segment.neutral {
                    steps.add(last, subject);
                }
                continue;
            };
            if let Some(block) = live {
                let carried = self.former_row(unit, doc, id);
                let row = carried.clone().or_else(|| self.shelf.row(slug, id));
                let settled = judge_block(cx, doc, block, row, slug, subject, &mut steps);
                steps.carry(carried, id, self.shelf.row(slug, id).as_ref());
                let edits = refresh(doc, block, subject, settled.as_ref());
                steps.count(doc, block, settled.as_ref(), !edits.is_empty());
                steps.plan.edits.extend(edits);
                steps.owned.insert(block);
                last = Some(block);
            } else if let Some(block) = doc.stub(id) {
                steps.plan.edits.extend(refresh(doc, block, subject, None));
                steps.owned.insert(block);
                last = Some(block);
            } else if is_wanted && !segment.neutral {
                steps.add(last, subject);
            }
        }
        self.take(slug, steps);
    }

    /// The record of a renamed article's message that its ledger did not bring along, for there is a ledger
    /// under the new name: that of an article which is gone. Its rows are about other texts, even under
    /// the same ids.
    fn former_row(&self, unit: &Unit, doc: &Doc, id: &str) -> Option<RowText> {
        let former = unit.renamed_from.as_ref()?;
        let slug = &unit.article.slug;
        let row = self.shelf.row(former, id)?;
        let moves_now = doc.is_read_from_another(&self.shelf.tag, slug);
        (moves_now || self.shelf.row(slug, id).is_none()).then_some(row)
    }

    /// A translation under this very id in the obsolete file, or in what an interrupted rename left. Ids
    /// are never given to another text, except those that the author writes (`{#id}`): so there must be
    /// something that tells whether it is behind.
    fn left_behind(&self, cx: &Context<'_>, unit: &Unit, identified: &Identified) -> Option<Spot> {
        let slug = &unit.article.slug;
        let former = unit.renamed_from.as_ref().and_then(|former| {
            let block = self.shelf.catalogues.get(former)?.live(&identified.id)?;
            Some(Spot {
                slug: Arc::clone(former),
                obsolete: false,
                block,
            })
        });
        let obsolete = || {
            let doc = self.shelf.obsolete.get(slug)?;
            let block = doc.live(&identified.id)?;
            let shown = doc
                .blocks
                .get(block)
                .and_then(|block| shown_hash(block, doc.file()));
            let is_told = shown.is_some()
                || self.shelf.row(slug, &identified.id).is_some()
                || cx.gone_text_is(slug, &identified.id, identified.hash);
            is_told.then(|| Spot {
                slug: Arc::clone(slug),
                obsolete: true,
                block,
            })
        };
        former
            .or_else(obsolete)
            .filter(|spot| !self.taken.contains(spot))
    }

    fn arrive(
        &mut self,
        cx: &Context<'_>,
        spot: &Spot,
        subject: Subject<'_>,
        slug: &Arc<str>,
        last: Option<usize>,
        steps: &mut Steps,
    ) {
        let Some(doc) = self.doc(spot) else { return };
        let Some(entry) = doc.blocks.get(spot.block) else {
            return;
        };
        let row = self
            .shelf
            .row(&spot.slug, &entry.id)
            .or_else(|| self.shelf.row(slug, subject.id));
        let carried = row.clone();
        let settled = judge_block(cx, doc, spot.block, row, slug, subject, steps);
        let edits = refresh(doc, spot.block, subject, settled.as_ref());
        let text = lifted(doc, spot.block, subject.id, &edits);
        steps.plan.inserts.push((last, text));
        steps.tally.arrived += 1;
        steps.carry(
            carried,
            subject.id,
            self.shelf.row(slug, subject.id).as_ref(),
        );
        if !spot.obsolete && spot.slug != *slug {
            self.moves.push(Move {
                from: Arc::clone(&spot.slug),
                to: Arc::clone(slug),
                block: spot.block,
            });
        }
    }

    fn take(&mut self, slug: &Arc<str>, steps: Steps) {
        let Steps {
            plan,
            owned,
            rows,
            tally,
        } = steps;
        if !rows.is_empty() {
            let book = self.shelf.ledgers.entry(Arc::clone(slug)).or_default();
            book.updates.extend(rows);
        }
        self.owned.insert(Arc::clone(slug), owned);
        self.catalogues.insert(Arc::clone(slug), plan);
        if !tally.is_empty() {
            let Tally {
                locale: _,
                slug: _,
                added,
                outdated,
                updated,
                retired,
                arrived,
                recorded,
            } = tally;
            let total = self.tally(slug);
            total.added += added;
            total.outdated += outdated;
            total.updated += updated;
            total.retired += retired;
            total.arrived += arrived;
            total.recorded += recorded;
        }
    }
}
