//! Blocks that no segment has any more: kept as obsolete, dropped when empty, left when not ours to judge.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::translate::context::Context;
use crate::translate::draft::{as_draft, make_draft};
use crate::translate::own_lines::{has_draft, lifted};
use crate::translate::plan::{LocalePlan, Spot};
use crate::translate::shelf::Doc;

/// What becomes of a block.
enum Fate {
    Stays,
    Dropped,
    Obsolete,
}

/// Decides about every block of every catalogue that no segment of its article has.
pub(super) fn tidy(plan: &mut LocalePlan, cx: &Context<'_>) {
    let slugs: Vec<Arc<str>> = plan.shelf.catalogues.keys().cloned().collect();
    for slug in slugs {
        let today = Arc::clone(cx.today(&slug));
        if plan.shelf.locked.contains(&today) || plan.shelf.locked.contains(&slug) {
            continue;
        }
        let mut retired = Vec::new();
        let mut gone = BTreeSet::new();
        let Some(doc) = plan.shelf.catalogues.get(&slug) else {
            continue;
        };
        let owned = plan.owned.get(&slug);
        for (block, entry) in doc.blocks.iter().enumerate() {
            let spot = Spot {
                slug: Arc::clone(&slug),
                obsolete: false,
                block,
            };
            if plan.taken.contains(&spot) {
                gone.insert(block);
                continue;
            }
            if owned.is_some_and(|owned| owned.contains(&block)) {
                continue;
            }
            match fate(plan, cx, doc, block, &slug, &today) {
                Fate::Stays => {}
                Fate::Dropped => {
                    gone.insert(block);
                }
                Fate::Obsolete => {
                    gone.insert(block);
                    let text = lifted(doc, block, &entry.id, &[]);
                    retired.push((text, entry.entry.is_some(), block));
                }
            }
        }
        plan.catalogues
            .entry(Arc::clone(&slug))
            .or_default()
            .gone
            .extend(gone);
        let mut count = 0;
        for (text, live, block) in retired {
            count += usize::from(live);
            retire(plan, &slug, &today, block, text);
        }
        if count > 0 {
            plan.tally(&today).retired += count;
        }
    }
    let arrived: Vec<Spot> = plan
        .taken
        .iter()
        .filter(|spot| spot.obsolete)
        .cloned()
        .collect();
    for spot in arrived {
        let file = plan.obsolete.entry(spot.slug).or_default();
        file.gone.insert(spot.block);
    }
}

fn fate(
    plan: &LocalePlan,
    cx: &Context<'_>,
    doc: &Doc,
    block: usize,
    slug: &Arc<str>,
    today: &Arc<str>,
) -> Fate {
    let Some(entry) = doc.blocks.get(block) else {
        return Fate::Stays;
    };
    let is_left_over = slug != today;
    let former = cx
        .renamed
        .iter()
        .find(|(_, new)| *new == slug)
        .map(|(old, _)| old);
    let place = |slug: &Arc<str>| (Arc::clone(slug), entry.id.as_str().into());
    let is_claimed = [Some(slug), former]
        .into_iter()
        .flatten()
        .any(|slug| cx.claimed.contains(&place(slug)));
    let is_gone =
        is_claimed || is_left_over || cx.is_gone(slug, former.map(|former| &**former), &entry.id);
    if entry.entry.is_none() {
        let has_value = doc.live(&entry.id).is_some() || plan.is_arriving(slug, &entry.id);
        return match is_gone || has_value {
            true if has_draft(doc, block) => Fate::Obsolete,
            true => Fate::Dropped,
            false => Fate::Stays,
        };
    }
    if !is_gone {
        return Fate::Stays;
    }
    let is_copied = cx.destinations(slug, former, &entry.id).any(|(slug, id)| {
        plan.shelf.catalogues.get(slug).is_some_and(|other| {
            other
                .live(id)
                .is_some_and(|at| other.target(at) == doc.target(block))
        })
    });
    if is_copied || is_left_over && is_same_in(plan, today, doc, block) {
        Fate::Dropped
    } else {
        Fate::Obsolete
    }
}

fn is_same_in(plan: &LocalePlan, today: &Arc<str>, doc: &Doc, block: usize) -> bool {
    let Some(entry) = doc.blocks.get(block) else {
        return false;
    };
    plan.shelf
        .catalogues
        .get(today)
        .and_then(|other| Some(other.target(other.live(&entry.id)?) == doc.target(block)))
        .unwrap_or(false)
}

impl LocalePlan {
    /// Whether the block at `id` is being put into this catalogue.
    fn is_arriving(&self, slug: &Arc<str>, id: &str) -> bool {
        let Some(plan) = self.catalogues.get(slug) else {
            return false;
        };
        plan.inserts.iter().any(|(_, text)| is_of(text, id))
    }
}

/// Whether a block's text is the message with this id.
fn is_of(text: &str, id: &str) -> bool {
    text.lines().any(|line| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    })
}

/// Puts a block into the obsolete file, unless it is there word for word. Where another message of its id is
/// there, that one becomes a draft: an id stands for one message, and the youngest is the one to come back.
pub(super) fn retire(
    plan: &mut LocalePlan,
    slug: &Arc<str>,
    today: &Arc<str>,
    block: usize,
    mut text: String,
) {
    let catalogue = plan.shelf.catalogues.get(slug);
    let Some((doc, entry)) = catalogue.and_then(|doc| Some((doc, doc.blocks.get(block)?))) else {
        return;
    };
    let kept = plan.shelf.obsolete.get(today);
    let older = kept.and_then(|kept| Some((kept, kept.live(&entry.id)?)));
    let older = older.filter(|_| entry.entry.is_some());
    if older.is_some_and(|(kept, at)| kept.target(at) == doc.target(block)) {
        plan.obsolete.entry(Arc::clone(today)).or_default();
        return;
    }
    let file = plan.obsolete.entry(Arc::clone(today)).or_default();
    let is_second = entry.entry.is_some() && file.appended.iter().any(|it| is_of(it, &entry.id));
    let leaves = older.is_some_and(|(_, at)| {
        let spot = Spot {
            slug: Arc::clone(today),
            obsolete: true,
            block: at,
        };
        plan.taken.contains(&spot)
    });
    if is_second || leaves {
        text = as_draft(&text);
    } else if let Some(edit) = older.and_then(|(kept, at)| make_draft(kept, at)) {
        file.edits.push(edit);
    }
    if !file.appended.contains(&text) {
        file.appended.push(text);
    }
}
