//! What the segments of one article ask for in one locale, collected while each is looked at.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::{CommentLine, RowText, stub_text};
use crate::translate::context::Context;
use crate::translate::options::Tally;
use crate::translate::own_lines::{Recording, Settled, Subject, settle};
use crate::translate::plan::DocPlan;
use crate::translate::same_meaning;
use crate::translate::shelf::Doc;

/// What one unit's segments ask for.
#[derive(Debug, Default)]
pub(super) struct Steps {
    pub(super) plan: DocPlan,
    pub(super) owned: BTreeSet<usize>,
    pub(super) rows: Vec<(String, RowText)>,
    pub(super) tally: Tally,
}

impl Steps {
    pub(super) fn add(&mut self, last: Option<usize>, subject: Subject<'_>) {
        let notes: Vec<&str> = subject
            .segment
            .notes
            .iter()
            .map(|note| &*note.text)
            .collect();
        let stub = stub_text(subject.id, &notes, &subject.segment.text);
        self.plan.inserts.push((last, stub));
        self.tally.added += 1;
    }

    /// A record that comes along with its translation, under the id that it has here; `known` is the one
    /// that is here already.
    pub(super) fn carry(&mut self, row: Option<RowText>, id: &str, known: Option<&RowText>) {
        let Some(mut row) = row.filter(|_| !self.rows.iter().any(|(it, _)| it == id)) else {
            return;
        };
        id.clone_into(&mut row.id);
        if known != Some(&row) {
            self.rows.push((id.to_owned(), row));
        }
    }

    pub(super) fn count(
        &mut self,
        doc: &Doc,
        block: usize,
        settled: Option<&Settled>,
        edited: bool,
    ) {
        let Some(settled) = settled.filter(|_| edited) else {
            return;
        };
        let was_marked = doc.blocks.get(block).is_some_and(|block| {
            let is_now = |line: &_| matches!(line, CommentLine::Now(_));
            block.comments.iter().any(is_now)
        });
        if settled.freshness.is_stale() {
            self.tally.outdated += 1;
        } else if was_marked {
            self.tally.updated += 1;
        }
    }
}

/// Judges a live block and notes the row that it gets.
pub(super) fn judge_block(
    cx: &Context<'_>,
    doc: &Doc,
    block: usize,
    row: Option<RowText>,
    slug: &Arc<str>,
    subject: Subject<'_>,
    steps: &mut Steps,
) -> Option<Settled> {
    let recording = Recording {
        origin: cx.options.origin,
        today: cx.options.today,
    };
    let stated = cx
        .same_meaning
        .contains(&(Arc::clone(slug), subject.id.into()))
        .then(|| same_meaning::state(doc, block, row.as_ref(), subject, cx, recording))
        .flatten();
    let row = stated.clone().or(row);
    let settled = settle(doc, block, row.as_ref(), subject, recording)?;
    if let Some(row) = settled.row.clone().or(stated) {
        steps.tally.recorded += 1;
        steps.rows.push((subject.id.to_owned(), row));
    }
    Some(settled)
}
