//! Matches → ids: kept ones first, then those that come from elsewhere, then new ones in document order.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::content::{Section, Segment};
use crate::project::mint::{first_free, mint};

use super::committed::{Committed, Match, Role, Work};
use super::{Aligned, Alignment, Home, ReferenceMessage};

/// Section ids that have a meaning of their own: no heading gets one of them.
const RESERVED: [&str; 3] = ["meta", "intro", "notes"];
/// How the id of a heading's message ends; what stands before is the id of its section.
const HEADING: &str = "--heading";

/// The alignment of one article.
pub(super) fn assign(work: &Work<'_>, committed: &[Committed<'_>]) -> Alignment {
    let base = work.base.and_then(|at| committed.get(at));
    let (sections, segments) = kept(work, committed).unwrap_or_else(|| {
        let known = known_ids(work, committed);
        let sections = section_ids(work, committed, &known);
        let segments = segment_ids(work, committed, &sections, known);
        (sections, segments)
    });
    Alignment {
        segments,
        sections,
        retired: base.map(Committed::leftover).unwrap_or_default(),
        renamed_from: base
            .filter(|_| work.renamed)
            .map(|base| Arc::clone(&base.texts.slug)),
    }
}

type Ids = (Vec<Box<str>>, Vec<Aligned>);

/// The common case: every segment was a message of the base and every heading keeps its id.
fn kept(work: &Work<'_>, committed: &[Committed<'_>]) -> Option<Ids> {
    let reference = committed.get(work.base?)?;
    let message = |segment| reference.texts.messages.get(work.base_message(segment)?);
    let role = |segment: &Segment| Role::of_kind(segment.kind);
    let mut seen = BTreeSet::from(RESERVED);
    let sections = work
        .article
        .sections
        .iter()
        .map(|section| {
            let Some(heading) = section.heading else {
                return Some(built_in(section).into());
            };
            let id = message(heading)?.id.strip_suffix(HEADING)?;
            let stays = section
                .explicit_id
                .as_deref()
                .is_none_or(|explicit| explicit == id);
            (stays && seen.insert(id)).then(|| id.into())
        })
        .collect::<Option<Vec<Box<str>>>>()?;
    let segments = work
        .article
        .segments
        .iter()
        .enumerate()
        .map(|(at, segment)| {
            let message = message(at)?;
            (Role::of_id(&message.id) == role(segment)).then(|| Aligned {
                id: message.id.clone(),
                committed: Some(message.text.clone()),
                home: None,
            })
        })
        .collect::<Option<Vec<Aligned>>>()?;
    Some((sections, segments))
}

/// Ids that belong to a text already: live ones of the base, retired ones of base and own slug.
fn known_ids(work: &Work<'_>, committed: &[Committed<'_>]) -> BTreeSet<Box<str>> {
    let base = work.base.and_then(|at| committed.get(at));
    let own = work
        .own
        .filter(|_| work.own != work.base)
        .and_then(|at| committed.get(at));
    base.into_iter()
        .chain(own)
        .flat_map(|it| it.texts.messages.iter().chain(&it.texts.retired))
        .map(|message| message.id.clone())
        .collect()
}

fn section_ids(
    work: &Work<'_>,
    committed: &[Committed<'_>],
    known: &BTreeSet<Box<str>>,
) -> Vec<Box<str>> {
    let sections = &work.article.sections;
    let mut used: BTreeSet<Box<str>> = RESERVED.into_iter().map(Into::into).collect();
    let mut ids: Vec<Option<Box<str>>> = vec![None; sections.len()];

    for (id, section) in ids.iter_mut().zip(sections) {
        *id = match (section.heading, &section.explicit_id) {
            (None, _) => Some(built_in(section).into()),
            (Some(_), Some(explicit)) => Some(unique(explicit, |id| !used.contains(id))),
            (Some(_), None) => None,
        };
        used.extend(id.clone());
    }
    for (id, section) in ids.iter_mut().zip(sections) {
        if id.is_none()
            && let Some((matched, message)) =
                section.heading.and_then(|it| found(work, committed, it))
            && let Some(prefix) = message.id.strip_suffix(HEADING)
            // A heading that someone else once had brings its translation, not its section's id.
            && (is_own(work, matched) || !matched.retired && !known.contains(&message.id))
            && used.insert(prefix.into())
        {
            *id = Some(prefix.into());
        }
    }
    for (id, section) in ids.iter_mut().zip(sections) {
        if id.is_none() {
            let is_free =
                |id: &str| !known.contains(format!("{id}{HEADING}").as_str()) && !used.contains(id);
            let new = if section.heading_slug.is_empty() {
                first_free("section", 1, is_free)
            } else {
                unique(&section.heading_slug, is_free)
            };
            used.insert(new.clone());
            *id = Some(new);
        }
    }
    ids.into_iter().map(Option::unwrap_or_default).collect()
}

fn segment_ids(
    work: &Work<'_>,
    committed: &[Committed<'_>],
    sections: &[Box<str>],
    known: BTreeSet<Box<str>>,
) -> Vec<Aligned> {
    let segments = &work.article.segments;
    let mut assigned: BTreeSet<Box<str>> = BTreeSet::new();
    let mut ids: Vec<Option<Box<str>>> = vec![None; segments.len()];
    let section_id = |segment: &Segment| sections.get(segment.section).map_or("", |id| id);

    for (at, (id, segment)) in ids.iter_mut().zip(segments).enumerate() {
        let fixed: Option<Box<str>> = match Role::of_kind(segment.kind) {
            Role::Title => Some("meta--title".into()),
            Role::Description => Some("meta--description".into()),
            Role::Heading => Some(format!("{}{HEADING}", section_id(segment)).into()),
            Role::Body => found(work, committed, at)
                .filter(|(matched, message)| {
                    is_live(work, *matched) && Role::of_id(&message.id) == Role::Body
                })
                .map(|(_, message)| message.id.clone()),
        };
        *id = fixed.inspect(|id| {
            assigned.insert(id.clone());
        });
    }
    for (at, id) in ids.iter_mut().enumerate() {
        if id.is_none()
            && let Some((matched, message)) = found(work, committed, at)
            && Role::of_id(&message.id) == Role::Body
            && (is_own(work, matched) && matched.retired || !known.contains(&message.id))
            && assigned.insert(message.id.clone())
        {
            *id = Some(message.id.clone());
        }
    }
    let mut taken = known;
    taken.append(&mut assigned);
    ids.into_iter()
        .zip(segments)
        .enumerate()
        .map(|(at, (id, segment))| {
            let id = id.unwrap_or_else(|| {
                let new = mint(section_id(segment), segment.kind, &segment.text, &taken);
                taken.insert(new.clone());
                new
            });
            aligned(work, committed, at, id)
        })
        .collect()
}

fn aligned(work: &Work<'_>, committed: &[Committed<'_>], segment: usize, id: Box<str>) -> Aligned {
    let found = found(work, committed, segment);
    let stays = found.filter(|(matched, message)| is_live(work, *matched) && message.id == id);
    let home = found
        .filter(|_| stays.is_none())
        .and_then(|(matched, message)| {
            Some(Home {
                slug: Arc::clone(&committed.get(matched.reference)?.texts.slug),
                id: message.id.clone(),
                obsolete: matched.retired,
            })
        });
    Aligned {
        id,
        committed: stays.map(|(_, message)| message.text.clone()),
        home,
    }
}

fn found<'a>(
    work: &Work<'_>,
    committed: &[Committed<'a>],
    segment: usize,
) -> Option<(Match, &'a ReferenceMessage)> {
    let matched = (*work.matches.get(segment)?)?;
    Some((matched, committed.get(matched.reference)?.message(matched)?))
}

/// Whether the message is one of the article's own, live or retired.
fn is_own(work: &Work<'_>, matched: Match) -> bool {
    Some(matched.reference) == work.base || Some(matched.reference) == work.own
}

/// Whether the message is a live one of the base.
fn is_live(work: &Work<'_>, matched: Match) -> bool {
    Some(matched.reference) == work.base && !matched.retired
}

fn built_in(section: &Section) -> &str {
    section.explicit_id.as_deref().unwrap_or("intro")
}

/// `wanted`, else `wanted-2`, `wanted-3`, …: one that is free.
fn unique(wanted: &str, is_free: impl Fn(&str) -> bool) -> Box<str> {
    if is_free(wanted) {
        return wanted.into();
    }
    first_free(&format!("{wanted}-"), 2, is_free)
}
