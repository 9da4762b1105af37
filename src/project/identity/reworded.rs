//! Rewordings: texts that are much alike, judged the more strictly the further apart they stand.
//!
//! Work is bounded: an article compares at most [`BUDGET`] pairs of texts, and so do all articles with
//! each other. A list that would need more compares each text only with those at about the same place.

use std::collections::BTreeMap;

use super::committed::{Committed, Match, Role, Work};
use super::sections::map_sections;
use super::similarity::{Place, Profile};

/// Pairs of texts that are compared.
const BUDGET: usize = 1_000_000;

/// Pairs what is left of an article with what is left of its own reference catalogue.
pub(super) fn within<'a>(work: &mut Work<'a>, committed: &mut [Committed<'a>]) {
    let Some(base) = work.base else { return };
    let mut budget = BUDGET;
    pass(
        work,
        base,
        committed,
        Role::Heading,
        Scope::Article,
        &mut budget,
    );
    map_sections(work);
    pass(
        work,
        base,
        committed,
        Role::Body,
        Scope::Section,
        &mut budget,
    );
    pass(
        work,
        base,
        committed,
        Role::Body,
        Scope::Article,
        &mut budget,
    );
}

/// Pairs what is left in all articles with what is left in all reference catalogues.
pub(super) fn across<'a>(works: &mut [Work<'a>], committed: &mut [Committed<'a>]) {
    let mut budget = BUDGET;
    for wanted in [Role::Heading, Role::Body] {
        let messages: Vec<(usize, usize, Profile)> = committed
            .iter()
            .enumerate()
            .flat_map(|(reference, it)| it.open_messages().map(move |(at, it)| (reference, at, it)))
            .filter(|(_, _, message)| Role::of_id(&message.id) == wanted)
            .map(|(reference, at, message)| (reference, at, Profile::new(&message.text)))
            .collect();
        if messages.is_empty() {
            continue;
        }
        let segments: Vec<(usize, usize, Profile)> = works
            .iter()
            .enumerate()
            .flat_map(|(article, work)| work.open_segments().map(move |it| (article, it)))
            .filter(|(_, (_, role, _))| *role == wanted)
            .map(|(article, (at, _, text))| (article, at, Profile::new(text)))
            .collect();
        let pairs = pair(segments.len(), messages.len(), &mut budget, |i, j| {
            segments
                .get(i)?
                .2
                .accept(&messages.get(j)?.2, Place::Elsewhere)
        });
        for (i, j) in pairs {
            if let (Some(&(article, segment, _)), Some(&(reference, message, _))) =
                (segments.get(i), messages.get(j))
                && let Some(work) = works.get_mut(article)
            {
                work.set(
                    segment,
                    Match {
                        reference,
                        message,
                        retired: false,
                    },
                    committed,
                );
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Scope {
    Section,
    Article,
}

/// A text with what decides about its place.
struct Candidate {
    at: usize,
    gap: usize,
    section: Option<usize>,
    profile: Profile,
}

fn pass<'a>(
    work: &mut Work<'a>,
    base: usize,
    committed: &mut [Committed<'a>],
    wanted: Role,
    scope: Scope,
    budget: &mut usize,
) {
    let Some(reference) = committed.get(base) else {
        return;
    };
    if reference.is_exhausted() {
        return;
    }
    let messages: Vec<Candidate> = reference
        .open_messages()
        .filter(|(_, message)| Role::of_id(&message.id) == wanted)
        .map(|(at, message)| Candidate {
            at,
            gap: work.message_gaps.get(at).copied().unwrap_or(0),
            section: reference.sections.get(at).copied(),
            profile: Profile::new(&message.text),
        })
        .collect();
    if messages.is_empty() {
        return;
    }
    let segments: Vec<Candidate> = work
        .open_segments()
        .filter(|(_, role, _)| *role == wanted)
        .map(|(at, _, text)| Candidate {
            at,
            gap: work.gaps.get(at).copied().unwrap_or(0),
            section: work
                .article
                .segments
                .get(at)
                .and_then(|segment| work.section_map.get(segment.section).copied().flatten()),
            profile: Profile::new(text),
        })
        .collect();

    let mut found = Vec::new();
    for (left, right) in groups(segments, messages, scope) {
        let alone = |list: &[Candidate]| count_by_gap(list);
        let (alone_left, alone_right) = (alone(&left), alone(&right));
        let pairs = pair(left.len(), right.len(), budget, |i, j| {
            let (a, b) = (left.get(i)?, right.get(j)?);
            let place = if a.gap == b.gap {
                let single = |counts: &BTreeMap<usize, usize>| counts.get(&a.gap) == Some(&1);
                if single(&alone_left) && single(&alone_right) {
                    Place::Alone
                } else {
                    Place::Between
                }
            } else if scope == Scope::Section {
                Place::Section
            } else {
                Place::Article
            };
            a.profile.accept(&b.profile, place)
        });
        found.extend(
            pairs
                .into_iter()
                .filter_map(|(i, j)| Some((left.get(i)?.at, right.get(j)?.at))),
        );
    }
    for (segment, message) in found {
        work.set(
            segment,
            Match {
                reference: base,
                message,
                retired: false,
            },
            committed,
        );
    }
}

/// What may be paired: everything, or section by section.
fn groups(
    segments: Vec<Candidate>,
    messages: Vec<Candidate>,
    scope: Scope,
) -> Vec<(Vec<Candidate>, Vec<Candidate>)> {
    if scope == Scope::Article {
        return vec![(segments, messages)];
    }
    let mut by_section: BTreeMap<usize, (Vec<Candidate>, Vec<Candidate>)> = BTreeMap::new();
    for segment in segments {
        if let Some(section) = segment.section {
            by_section.entry(section).or_default().0.push(segment);
        }
    }
    for message in messages {
        if let Some(group) = message
            .section
            .and_then(|section| by_section.get_mut(&section))
        {
            group.1.push(message);
        }
    }
    by_section.into_values().collect()
}

fn count_by_gap(list: &[Candidate]) -> BTreeMap<usize, usize> {
    let mut counts = BTreeMap::new();
    for candidate in list {
        *counts.entry(candidate.gap).or_default() += 1;
    }
    counts
}

/// The best pairs first: highest score, then nearest to the same place, then first. Beyond the budget
/// each of the left is compared with a few of the right around the same place.
fn pair(
    left: usize,
    right: usize,
    budget: &mut usize,
    accept: impl Fn(usize, usize) -> Option<u32>,
) -> Vec<(usize, usize)> {
    if left == 0 || right == 0 {
        return Vec::new();
    }
    let mut candidates = Vec::new();
    let reach = if left.saturating_mul(right) <= *budget {
        right
    } else {
        *budget / left / 2
    };
    for i in 0..left {
        let middle = i * right / left;
        let from = if reach >= right {
            0
        } else {
            middle.saturating_sub(reach)
        };
        let to = right.min(middle.saturating_add(reach).saturating_add(1));
        *budget = budget.saturating_sub(to.saturating_sub(from));
        for j in from..to {
            if let Some(score) = accept(i, j) {
                candidates.push((std::cmp::Reverse(score), i.abs_diff(j), i, j));
            }
        }
    }
    candidates.sort_unstable();
    let mut left_taken = vec![false; left];
    let mut right_taken = vec![false; right];
    let mut pairs = Vec::new();
    for (_, _, i, j) in candidates {
        if let (Some(a @ false), Some(b @ false)) = (left_taken.get_mut(i), right_taken.get_mut(j))
        {
            (*a, *b) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs
}
