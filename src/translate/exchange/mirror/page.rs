//! One file of a mirror: as it was where it says what it should, and anew where it does not.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::with_line_ends;
use crate::source::{SourceFile, Span};
use crate::translate::exchange::Parcel;
use crate::translate::exchange::mirror::read::Page;
use crate::translate::exchange::po::{entry, header};
use crate::translate::exchange::po_parse::{PoEntry, parse};

/// A file that is there.
pub(super) struct Base<'a> {
    pub(super) page: &'a Page,
    /// Texts of it that were refused.
    pub(super) refused: BTreeSet<Span>,
}

/// The bytes of a file with the texts of `parcel`; none where there would be no text in it. Whatever says the
/// same in `base` keeps its bytes, the header among them; refused texts stay.
pub(super) fn page(parcel: &Parcel, base: Option<&Base<'_>>) -> Option<Vec<u8>> {
    let mut text = String::with_capacity(512 * (parcel.units.len() + 2));
    header(&mut text, parcel);
    for unit in &parcel.units {
        text.push('\n');
        entry(&mut text, unit, &unit.id);
    }
    let Some(base) = base else {
        return (!parcel.units.is_empty()).then(|| text.into_bytes());
    };
    let fresh = SourceFile::from_text("", text);
    let entries = parse(&fresh).map(|it| it.entries).unwrap_or_default();
    let old = &base.page.po.entries;
    let mut by_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, entry) in old.iter().enumerate() {
        by_name.entry(name(entry)).or_default().push(at);
    }
    let mut blocks: Vec<Block> = Vec::with_capacity(entries.len());
    for wanted in &entries {
        let same = by_name.get(name(wanted)).map_or(&[][..], Vec::as_slice);
        // Others of its name stay at the end, where a merge mostly leaves them.
        if let Some(at) = same.iter().find(|at| is_refused(base, old, **at)) {
            blocks.push(Block::Old(*at));
        } else {
            let alike = |at: &&usize| old.get(**at).is_some_and(|it| is_same(it, wanted));
            blocks.push(
                same.iter()
                    .find(alike)
                    .map_or(Block::New(wanted.span), |at| Block::Old(*at)),
            );
        }
    }
    let left = (0..old.len())
        .filter(|at| is_refused(base, old, *at) && !blocks.contains(&Block::Old(*at)));
    let left: Vec<Block> = left.map(Block::Old).collect();
    blocks.extend(left);
    if blocks.is_empty() {
        return None;
    }
    let file = &base.page.file;
    let as_before = (0..old.len()).map(Block::Old);
    if base.page.po.header.is_some() && blocks.iter().copied().eq(as_before) {
        return Some(file.bytes());
    }
    Some(file.with_mark(&joined(base, &fresh, &blocks)))
}

/// An entry of the new file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Block {
    /// The old one at this position.
    Old(usize),
    /// One that is written anew.
    New(Span),
}

fn joined(base: &Base<'_>, fresh: &SourceFile, blocks: &[Block]) -> String {
    let file = &base.page.file;
    let anew = |span: Span| with_line_ends(file, fresh.slice(span));
    let mut text = match base.page.po.header {
        Some(header) => {
            let end = header.end as usize;
            file.text().get(..end).unwrap_or_default().to_owned()
        }
        None => {
            let header = parse(fresh).ok().and_then(|it| it.header);
            header.map(anew).unwrap_or_default()
        }
    };
    let between = with_line_ends(file, "\n\n");
    for block in blocks {
        text.push_str(&between);
        match block {
            Block::Old(at) => {
                let old = base.page.po.entries.get(*at);
                text.push_str(old.map_or("", |old| file.slice(old.span)));
            }
            Block::New(span) => text.push_str(&anew(*span)),
        }
    }
    text.push_str(&with_line_ends(file, "\n"));
    text
}

/// The id of an entry, whatever article it names.
fn name(entry: &PoEntry) -> &str {
    let context = entry.context.as_deref().unwrap_or_default();
    context.rsplit('#').next().unwrap_or(context)
}

fn is_refused(base: &Base<'_>, old: &[PoEntry], at: usize) -> bool {
    old.get(at)
        .is_some_and(|entry| base.refused.contains(&entry.place))
}

/// Whether an entry says what is wanted, however a tool broke its lines. Of what is obsolete tools keep the
/// texts alone.
fn is_same(entry: &PoEntry, wanted: &PoEntry) -> bool {
    let folded = |lines: &[String]| -> String {
        let words = lines.iter().flat_map(|line| line.split_whitespace());
        words.collect()
    };
    let alike = |one: &[String], other: &[String]| folded(one) == folded(other);
    let texts = |it: &PoEntry| (it.obsolete, it.has_plural);
    entry.context == wanted.context
        && entry.source == wanted.source
        && entry.target == wanted.target
        && texts(entry) == texts(wanted)
        && (wanted.obsolete
            || entry.fuzzy == wanted.fuzzy
                && entry.previous == wanted.previous
                && alike(&entry.comments, &wanted.comments)
                && alike(&entry.extracted, &wanted.extracted)
                && alike(&entry.references, &wanted.references))
}
