//! Markdown → [`Article`].

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{BrokenLink, CowStr, LinkType, Options, Parser, RefDefs};

use crate::content::article::label_key;
use crate::content::blocks::{Footnote, Reference, Walker};
use crate::content::front_matter;
use crate::content::lint::Findings;
use crate::content::mask::Masked;
use crate::content::segments::Assembled;
use crate::content::value::MASK;
use crate::content::words::{self, quote};
use crate::content::{
    Article, Block, Definitions, LinkDefinition, Segment, SegmentIndex, SegmentKind, inline,
    placeables,
};
use crate::diag::Diagnostic;
use crate::source::{SourceFile, Span};

/// Parses one article. Never fails: what is wrong is in the diagnostics, and the article holds the rest.
pub fn parse(slug: &str, file: Arc<SourceFile>) -> (Article, Vec<Diagnostic>) {
    let slug: Arc<str> = slug.into();
    let mut diagnostics = Vec::new();
    let front = front_matter::parse(&file, &mut diagnostics);
    for diagnostic in &mut diagnostics {
        diagnostic.subject.article = Some(Arc::clone(&slug));
    }

    let body = file.text().get(front.body..).unwrap_or_default();
    let source = Masked::new(body);
    let mut findings = Findings::new(&file, Arc::clone(&slug), front.body);
    findings.text();
    let mut walker = Walker::new(&source, findings);
    let description = front.front.description.as_deref().unwrap_or_default();
    for (kind, text, span) in [
        (
            SegmentKind::Title,
            front.front.title.as_str(),
            front.title_span,
        ),
        (
            SegmentKind::Description,
            description,
            front.description_span,
        ),
    ] {
        if let Some(segment) = plain_segment(kind, text, span) {
            walker.segments.push(segment);
            walker.owners.push(None);
        }
    }

    let missing = RefCell::new(Vec::new());
    let report = |link: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        // A lone `[text]` is most often just brackets, and `[^label]` a footnote.
        if link.link_type == LinkType::Reference && !link.reference.starts_with('^') {
            missing
                .borrow_mut()
                .push((link.span, link.reference.into_string()));
        }
        None
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST;
    let events = Parser::new_with_broken_link_callback(&source.masked, options, Some(report));
    let events = events.into_offset_iter();
    let links = link_definitions(events.reference_definitions(), &mut walker.findings);
    for (event, range) in events {
        walker.event(event, range);
    }
    walker.close_leaf();

    let mut missing = missing.take();
    missing.sort_by_key(|(span, _): &(Range<usize>, String)| span.start);
    missing.dedup();
    for (span, label) in missing {
        walker.findings.error(
            "reference/missing-label",
            span,
            format!(
                "The label {} is not defined, and readers see the brackets.",
                quote(&label)
            ),
            format!("Write `[{label}]: address` on a line of its own, or correct the label."),
        );
    }

    let Walker {
        mut findings,
        mut segments,
        owners,
        mut sections,
        footnotes,
        references,
        ..
    } = walker;
    let footnotes = number_footnotes(footnotes, &references, &mut findings);
    if !footnotes.is_empty() {
        sections.built_in("notes", &findings);
    }
    let definitions = Definitions {
        links,
        footnotes: if footnotes.is_empty() {
            Vec::new()
        } else {
            let notes = sections.list.len() - 1;
            let moved = footnotes_last(&mut segments, &owners, &footnotes, notes);
            for section in &mut sections.list {
                section.heading = section.heading.map(|at| moved.of(at));
                moved.blocks(&mut section.blocks);
            }
            let mut renumbered = Vec::new();
            for (_, mut footnote) in footnotes {
                moved.blocks(&mut footnote.blocks);
                renumbered.push((footnote.label, footnote.blocks));
            }
            renumbered
        },
    };
    sections.name(|section| {
        let heading = segments.get(section.heading?)?;
        let (inlines, _) = inline::parse_inline(&heading.text, &definitions);
        Some(inline::plain_text(&inlines))
    });
    diagnostics.append(&mut findings.finish());
    let article = Article {
        slug,
        front: front.front,
        segments,
        sections: sections.list,
        definitions,
        file,
    };
    (article, diagnostics)
}

/// A segment of the front matter: text without markup.
fn plain_segment(kind: SegmentKind, text: &str, span: Span) -> Option<Segment> {
    if text.is_empty() {
        return None;
    }
    let kept: Vec<Range<usize>> = placeables(text)
        .into_iter()
        .map(|(range, _)| range)
        .collect();
    let mut words_alone = String::with_capacity(text.len());
    let mut at = 0;
    for place in &kept {
        words_alone.push_str(text.get(at..place.start).unwrap_or_default());
        at = place.end;
    }
    words_alone.push_str(text.get(at..).unwrap_or_default());
    let Assembled { text, value } = Assembled::new(text.to_owned(), &kept);
    Some(Segment {
        kind,
        section: 0,
        words: words::count(&text),
        neutral: !words::has_letter(&words_alone),
        text,
        span,
        value,
        notes: Vec::new(),
    })
}

/// Link definitions by label, judged where they stand.
fn link_definitions(
    definitions: &RefDefs<'_>,
    findings: &mut Findings<'_>,
) -> BTreeMap<String, LinkDefinition> {
    let mut links = BTreeMap::new();
    for (label, definition) in definitions.iter() {
        let title = definition.title.as_deref().unwrap_or_default();
        if definition.dest.contains(MASK) || title.contains(MASK) || label.contains(MASK) {
            findings.error(
                "links/placeable-destination",
                definition.span.clone(),
                format!("The definition of {} holds a placeable.", quote(label)),
                "Write the address in the link itself, as in `[text]({ $site })`.",
            );
        } else {
            findings.destination(&definition.dest, definition.span.clone());
        }
        links.insert(
            words::fold(label),
            LinkDefinition {
                destination: definition.dest.to_string(),
                title: title.to_owned(),
            },
        );
    }
    links
}

/// Footnotes in the order of their first reference, those that stand in other footnotes after them,
/// unused ones last; each with the index it had.
fn number_footnotes(
    footnotes: Vec<Footnote>,
    references: &[Reference],
    findings: &mut Findings<'_>,
) -> Vec<(usize, Footnote)> {
    let mut by_label: BTreeMap<String, usize> = BTreeMap::new();
    for (index, footnote) in footnotes.iter().enumerate() {
        by_label.entry(label_key(&footnote.label)).or_insert(index);
    }
    let mut referred: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for reference in references {
        if let Some(index) = by_label.get(&label_key(&reference.label)) {
            referred.entry(reference.within).or_default().push(*index);
        }
    }
    let mut seen = vec![false; footnotes.len()];
    let mut order: Vec<usize> = Vec::new();
    let mut next = Some(None);
    let mut at = 0;
    while let Some(within) = next {
        for index in referred.get(&within).into_iter().flatten() {
            if let Some(seen @ false) = seen.get_mut(*index) {
                *seen = true;
                order.push(*index);
            }
        }
        next = order.get(at).map(|index| Some(*index));
        at += 1;
    }
    for (index, footnote) in footnotes.iter().enumerate() {
        if seen.get(index).copied().unwrap_or(true) {
            continue;
        }
        let first = by_label
            .get(&label_key(&footnote.label))
            .filter(|first| **first != index)
            .and_then(|first| footnotes.get(*first));
        let label = quote(&footnote.label);
        let place = footnote.range.start..footnote.range.start + footnote.label.len() + 3;
        match first {
            Some(first) => findings.clash(
                "reference/duplicate-footnote",
                place,
                format!(
                    "The footnote {label} is defined twice; the second text is never referred to."
                ),
                "Delete one, or give it another label.",
                (first.range.clone(), "the first is here"),
            ),
            None => findings.warning(
                "reference/unused-footnote",
                place,
                format!("No text refers to the footnote {label}."),
                format!(
                    "Write `[^{}]` where the footnote belongs, or delete it.",
                    footnote.label
                ),
            ),
        }
        order.push(index);
    }
    let mut footnotes: Vec<Option<Footnote>> = footnotes.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|index| Some((index, footnotes.get_mut(index)?.take()?)))
        .collect()
}

/// Moves the segments of footnotes behind all others, in the footnotes' order, into section `notes`.
fn footnotes_last(
    segments: &mut Vec<Segment>,
    owners: &[Option<usize>],
    footnotes: &[(usize, Footnote)],
    notes: usize,
) -> Moved {
    let mut ranks = vec![0; footnotes.len()];
    for (rank, (index, _)) in footnotes.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*index) {
            *slot = rank + 1;
        }
    }
    let rank =
        |owner: Option<usize>| owner.map_or(0, |index| ranks.get(index).copied().unwrap_or(0));
    let mut order: Vec<(usize, SegmentIndex, Segment)> = segments
        .drain(..)
        .zip(owners)
        .enumerate()
        .map(|(index, (mut segment, owner))| {
            if owner.is_some() {
                segment.section = notes;
            }
            (rank(*owner), index, segment)
        })
        .collect();
    order.sort_by_key(|(rank, index, _)| (*rank, *index));
    let mut moved = vec![0; order.len()];
    for (new, (_, old, segment)) in order.into_iter().enumerate() {
        if let Some(slot) = moved.get_mut(old) {
            *slot = new;
        }
        segments.push(segment);
    }
    Moved(moved)
}

/// For each segment the place it has moved to.
struct Moved(Vec<SegmentIndex>);

impl Moved {
    fn of(&self, old: SegmentIndex) -> SegmentIndex {
        self.0.get(old).copied().unwrap_or(old)
    }

    fn optional(&self, slot: &mut Option<SegmentIndex>) {
        *slot = slot.map(|old| self.of(old));
    }

    /// Renumbers the segments of blocks, whose nesting the parser has bounded.
    fn blocks(&self, blocks: &mut [Block]) {
        for block in blocks {
            match block {
                Block::Paragraph(segment) => *segment = self.of(*segment),
                Block::List { items, .. } => items.iter_mut().for_each(|item| self.blocks(item)),
                Block::Quote(inner) | Block::Alert(_, inner) => self.blocks(inner),
                Block::Definitions(groups) => {
                    for (terms, definitions) in groups {
                        terms.iter_mut().for_each(|term| *term = self.of(*term));
                        definitions.iter_mut().for_each(|inner| self.blocks(inner));
                    }
                }
                Block::Table(table) => {
                    self.optional(&mut table.caption);
                    let rows = table
                        .rows
                        .iter_mut()
                        .chain(std::iter::once(&mut table.head));
                    for cell in rows.flatten() {
                        self.optional(cell);
                    }
                }
                Block::Figure {
                    alternative,
                    caption,
                    ..
                } => {
                    self.optional(alternative);
                    self.optional(caption);
                }
                Block::Code(..) | Block::Rule => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(markdown: &str) -> (Article, Vec<Diagnostic>) {
        parse(
            "a",
            Arc::new(SourceFile::from_text("content/a.md", markdown)),
        )
    }

    #[test]
    fn dump() {
        let path = std::env::var("DUMP").unwrap();
        let text = std::fs::read_to_string(path).unwrap();
        let (article, diagnostics) = read(&text);
        for segment in &article.segments {
            println!(
                "{:?} s{} {}w n{} {:?} {:?}",
                segment.kind,
                segment.section,
                segment.words,
                segment.neutral,
                segment.text,
                segment.value
            );
            for n in &segment.notes {
                println!("   note {}", n.text);
            }
        }
        for section in &article.sections {
            println!(
                "{:?} {} h{:?} l{} c{}",
                section.explicit_id,
                section.heading_slug,
                section.heading,
                section.level,
                section.critical
            );
            for b in &section.blocks {
                println!("    {b:?}");
            }
        }
        println!("{:?}", article.definitions);
        for d in diagnostics {
            println!(
                "{} {} {} | {}",
                d.code,
                d.location,
                d.message,
                d.help.unwrap_or_default()
            );
        }
    }
}
