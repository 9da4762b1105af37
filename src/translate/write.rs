//! One locale's plan → its files' new bytes, in an order in which no prefix loses a translation.
//!
//! A block is written where it arrives before it is taken from where it was: obsolete files that receive
//! first, then catalogues, each after those it gives to and followed by its ledger, then obsolete files
//! that only give, then what is left under former names. Where two files give to each other, the text
//! also goes to (or stays in) the obsolete file, so that it is never only in a file yet to be written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{EntryBlock, Ledger, RowText, insert_blocks, remove_block, with_line_ends};
use crate::diag::Diagnostic;
use crate::project::Unit;
use crate::source::{Changeset, Edit, EditError, Location, SourceFile, Span, apply};
use crate::translate::arrange::arrange;
use crate::translate::context::Context;
use crate::translate::own_lines::lifted;
use crate::translate::plan::{DocPlan, LocalePlan, Move};
use crate::translate::shelf::{Book, Doc};
use crate::translate::tidy::retire;

const OBSOLETE: &str = "## No longer in the article, kept so that nothing is lost.\n";

/// A file whose edits contradict each other: nothing may be written then, for what is taken from one file
/// would be in none.
#[derive(Debug)]
pub(super) struct Refusal(String, EditError);

impl From<Refusal> for Vec<Diagnostic> {
    fn from(Refusal(path, error): Refusal) -> Self {
        vec![
            Diagnostic::error(
                "project/unreadable",
                Location::file(&path),
                format!("{path} cannot be edited: {error}"),
            )
            .with_help("put an empty line between its messages, then run the command again"),
        ]
    }
}

/// The changes of one locale.
pub(super) fn write(mut plan: LocalePlan, cx: &Context<'_>) -> Result<Changeset, Refusal> {
    let order = order(&mut plan);
    let mut changes = Changeset::default();
    let receives = |file: &DocPlan| !file.appended.is_empty();
    let obsolete: Vec<Arc<str>> = plan
        .obsolete
        .keys()
        .chain(plan.shelf.obsolete.keys())
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    let mut leftovers = Vec::new();
    for slug in &obsolete {
        if let Some(file) = plan.obsolete.get_mut(slug).filter(|file| receives(file)) {
            file.gone.clear();
        }
        let file = plan.obsolete.get(slug);
        if file.is_some_and(receives) {
            write_obsolete(&plan, slug, &mut changes, &mut leftovers)?;
        }
    }
    for slug in &order {
        write_catalogue(&plan, cx, slug, &mut changes, &mut leftovers)?;
        write_ledger(&plan, slug, &mut changes, &mut leftovers);
    }
    for slug in &obsolete {
        if !plan.obsolete.get(slug).is_some_and(receives) {
            write_obsolete(&plan, slug, &mut changes, &mut leftovers)?;
        }
    }
    for (path, before) in leftovers {
        changes.remove(path, before);
    }
    Ok(changes)
}

/// Catalogues, each after those that it gives blocks to. A block that would be written after it is
/// removed is kept in the obsolete file as well.
fn order(plan: &mut LocalePlan) -> Vec<Arc<str>> {
    let slugs: BTreeSet<Arc<str>> = plan
        .catalogues
        .keys()
        .chain(plan.shelf.catalogues.keys())
        .chain(plan.shelf.ledgers.keys())
        .cloned()
        .collect();
    let mut gives: BTreeMap<&Arc<str>, Vec<&Move>> = BTreeMap::new();
    for step in &plan.moves {
        gives.entry(&step.from).or_default().push(step);
    }
    let mut order: Vec<Arc<str>> = Vec::with_capacity(slugs.len());
    let mut begun: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut done: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut stranded = Vec::new();
    for slug in slugs {
        // Depth first without recursion: a slug is looked at again once its receivers are written.
        let mut stack = vec![slug];
        while let Some(slug) = stack.last().cloned() {
            if done.contains(&slug) {
                stack.pop();
                continue;
            }
            let first_visit = begun.insert(Arc::clone(&slug));
            let steps = gives.get(&slug).map_or(&[][..], Vec::as_slice);
            if first_visit {
                for step in steps {
                    if !begun.contains(&step.to) {
                        stack.push(Arc::clone(&step.to));
                    } else if !done.contains(&step.to) {
                        stranded.push((*step).clone());
                    }
                }
            }
            if stack.last() == Some(&slug) {
                stack.pop();
                done.insert(Arc::clone(&slug));
                order.push(slug);
            }
        }
    }
    for step in stranded {
        let text = plan.shelf.catalogues.get(&step.from).and_then(|doc| {
            let entry = doc.blocks.get(step.block)?;
            Some(lifted(doc, step.block, &entry.id, &[]))
        });
        if let Some(text) = text {
            let slug = Arc::clone(&step.from);
            retire(plan, &slug, &slug, step.block, text);
        }
    }
    order
}

fn write_catalogue(
    plan: &LocalePlan,
    cx: &Context<'_>,
    slug: &Arc<str>,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Refusal> {
    if plan.shelf.locked.contains(slug) {
        return Ok(());
    }
    let empty = DocPlan::default();
    let steps = plan.catalogues.get(slug).unwrap_or(&empty);
    let unit = cx.unit(slug);
    let path = format!("locales/{}/{slug}.ftl", plan.shelf.tag);
    let Some(unit) = unit else {
        if let Some(doc) = plan.shelf.catalogues.get(slug) {
            let text = finish(doc, steps)?;
            put(&path, doc, text, true, changes, leftovers);
        }
        return Ok(());
    };
    let header = |path: &str| heading(path, cx, &plan.shelf.tag);
    let today = header(unit.article.file.path());
    if let Some(doc) = plan.shelf.catalogues.get(slug) {
        let mut text = finish(doc, steps)?;
        if let Some(former) = &unit.renamed_from
            && let Some(rest) =
                text.strip_prefix(header(&format!("content/{former}.md")).trim_end())
        {
            text = format!("{}{rest}", today.trim_end());
        }
        if cx.options.order {
            text = arrange(&text, &ids(unit));
        }
        put(&path, doc, text, false, changes, leftovers);
    } else if !steps.inserts.is_empty() {
        let doc = Doc::new(&today);
        put(&path, &doc, finish(&doc, steps)?, false, changes, leftovers);
    }
    Ok(())
}

/// The first line of an article's catalogue.
pub(super) fn heading(article: &str, cx: &Context<'_>, tag: &str) -> String {
    format!("## {article}, {} to {tag}\n", cx.project.source())
}

/// Adds texts to an obsolete file, which is made where there is none.
pub(super) fn put_kept(
    path: &str,
    doc: Option<&Doc>,
    appended: Vec<String>,
    changes: &mut Changeset,
) -> Result<(), Refusal> {
    let new = Doc::new(OBSOLETE);
    let doc = doc.unwrap_or(&new);
    let plan = DocPlan {
        appended,
        ..DocPlan::default()
    };
    put(
        path,
        doc,
        finish(doc, &plan)?,
        false,
        changes,
        &mut Vec::new(),
    );
    Ok(())
}

fn ids(unit: &Unit) -> BTreeMap<&str, usize> {
    let ids = unit.segments.iter().enumerate();
    ids.map(|(at, segment)| (&*segment.id, at)).collect()
}

fn write_obsolete(
    plan: &LocalePlan,
    slug: &Arc<str>,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Refusal> {
    if plan.shelf.locked.contains(slug) {
        return Ok(());
    }
    let path = format!("locales/{}/{slug}.obsolete.ftl", plan.shelf.tag);
    let empty = DocPlan::default();
    let steps = plan.obsolete.get(slug).unwrap_or(&empty);
    if let Some(doc) = plan.shelf.obsolete.get(slug) {
        put(&path, doc, finish(doc, steps)?, true, changes, leftovers);
    } else if !steps.appended.is_empty() {
        let doc = Doc::new(OBSOLETE);
        put(&path, &doc, finish(&doc, steps)?, false, changes, leftovers);
    }
    Ok(())
}

/// Writes a catalogue's text under today's path. One that holds nothing but a heading is removed when it
/// `may_go`, and so is what was read from a former path.
pub(super) fn put(
    path: &str,
    doc: &Doc,
    text: String,
    may_go: bool,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) {
    let is_bare = text
        .lines()
        .all(|line| line.trim().is_empty() || line.starts_with("## "));
    let is_here = doc.read_from.as_deref() == Some(path);
    if let (Some(before), Some(from)) = (&doc.before, &doc.read_from)
        && (may_go && is_bare && text != doc.file().text() || !is_here)
    {
        leftovers.push((from.clone(), before.clone()));
        if may_go && is_bare {
            return;
        }
    }
    let before = doc.before.clone().filter(|_| is_here);
    changes.write(path, before, bytes(doc.file(), text));
}

/// With the byte order mark that the file had.
pub(super) fn bytes(file: &SourceFile, text: String) -> Vec<u8> {
    if file.had_bom() {
        [b"\xEF\xBB\xBF", text.as_bytes()].concat()
    } else {
        text.into_bytes()
    }
}

/// A file's text with everything done to it.
pub(super) fn finish(doc: &Doc, plan: &DocPlan) -> Result<String, Refusal> {
    let file = doc.file();
    // Where a new block goes right before one whose comment is edited, it is to stand above the comment:
    // insertions at one place keep their order.
    let mut edits: Vec<Edit> = Vec::with_capacity(plan.edits.len() + 8);
    if !plan.inserts.is_empty() {
        let (places, kept): (Vec<usize>, Vec<EntryBlock>) = doc
            .blocks
            .iter()
            .enumerate()
            .filter(|(at, _)| !plan.gone.contains(at))
            .map(|(at, block)| (at, block.clone()))
            .unzip();
        let mut by_place: BTreeMap<Option<usize>, Vec<&str>> = BTreeMap::new();
        for (after, text) in &plan.inserts {
            let after = after.and_then(|after| places.binary_search(&after).ok());
            by_place.entry(after).or_default().push(text);
        }
        for (after, texts) in by_place {
            edits.push(insert_blocks(file, &kept, after, &texts));
        }
    }
    edits.extend(plan.edits.iter().cloned());
    edits.extend(removals(doc, &plan.gone));
    let refused = |error| Refusal(doc.read_from.clone().unwrap_or_default(), error);
    let text = apply(file.text(), &edits).map_err(refused)?;
    if plan.appended.is_empty() {
        return Ok(text);
    }
    let file = SourceFile::from_text("", text);
    let edit = insert_blocks(&file, &[], None, &plan.appended);
    apply(file.text(), &[edit]).map_err(refused)
}

/// Removals, neighbours taken together so that the empty lines between them go as well.
fn removals(doc: &Doc, gone: &BTreeSet<usize>) -> Vec<Edit> {
    let text = doc.file().text();
    let mut spans: Vec<Span> = Vec::new();
    for block in gone.iter().filter_map(|at| doc.blocks.get(*at)) {
        match spans.last_mut() {
            Some(last)
                if text
                    .get(last.end as usize..block.span.start as usize)
                    .is_some_and(|between| between.trim().is_empty()) =>
            {
                last.end = block.span.end;
            }
            _ => spans.push(block.span),
        }
    }
    spans
        .into_iter()
        .map(|span| {
            let block = EntryBlock {
                id: String::new(),
                entry: None,
                span,
                comments: Vec::new(),
            };
            remove_block(doc.file(), &block)
        })
        .collect()
}

fn write_ledger(
    plan: &LocalePlan,
    slug: &Arc<str>,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) {
    if plan.shelf.locked.contains(slug) {
        return;
    }
    let Some(book) = plan.shelf.ledgers.get(slug) else {
        return;
    };
    let path = format!("locales/{}/{slug}.review.tsv", plan.shelf.tag);
    put_ledger(&path, book, changes, leftovers);
}

/// Writes a ledger with its updates; without any its bytes stay.
pub(super) fn put_ledger(
    path: &str,
    book: &Book,
    changes: &mut Changeset,
    leftovers: &mut Vec<(String, Vec<u8>)>,
) {
    let is_here = book.read_from.as_deref() == Some(path);
    if let (Some(before), Some(from)) = (&book.before, &book.read_from)
        && !is_here
    {
        leftovers.push((from.clone(), before.clone()));
    }
    let after = if book.updates.is_empty() {
        book.before.clone()
    } else {
        let mut rows: BTreeMap<String, RowText> = book
            .ledger
            .iter()
            .flat_map(|ledger| ledger.rows.iter().map(|row| row.text(&ledger.file)))
            .map(|row| (row.id.clone(), row))
            .collect();
        rows.extend(book.updates.clone());
        let rows: Vec<RowText> = rows.into_values().collect();
        let text = Ledger::write(&rows);
        Some(match &book.ledger {
            Some(ledger) => bytes(&ledger.file, with_line_ends(&ledger.file, &text)),
            None => text.into_bytes(),
        })
    };
    if let Some(after) = after {
        let before = book.before.clone().filter(|_| is_here);
        changes.write(path, before, after);
    }
}
