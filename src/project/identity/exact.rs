//! Equal texts: in order, moved within the article, moved to another article, come back.

use std::collections::{BTreeMap, VecDeque};

use super::committed::{Committed, Match, Role, Work};
use super::lcs::common_subsequence;

/// Pairs an article's texts with the equal texts of its own reference catalogue.
pub(super) fn within<'a>(work: &mut Work<'a>, committed: &mut [Committed<'a>]) {
    let Some(base) = work.base else { return };
    let Some(reference) = committed.get(base) else {
        return;
    };
    let segments = &work.article.segments;
    let messages = &reference.texts.messages;
    let at = |message| Match {
        reference: base,
        message,
        retired: false,
    };

    let unchanged = !reference.has_repeated_ids()
        && segments.len() == messages.len()
        && segments.iter().zip(messages).all(|(segment, message)| {
            segment.text == *message.text && Role::of_kind(segment.kind) == Role::of_id(&message.id)
        });
    if unchanged {
        for segment in 0..segments.len() {
            work.set(segment, at(segment), committed);
        }
        return;
    }

    let mut pairs = Vec::with_capacity(segments.len());
    for (segment, role) in segments.iter().enumerate().filter_map(|(at, segment)| {
        let role = Role::of_kind(segment.kind);
        role.is_meta().then_some((at, role))
    }) {
        let same_role =
            |(_, message): &(usize, &super::ReferenceMessage)| Role::of_id(&message.id) == role;
        if let Some((message, _)) = reference.open_messages().find(same_role) {
            pairs.push((segment, message));
        }
    }

    let left: Vec<(usize, (Role, &str))> = work
        .open_segments()
        .map(|(at, role, text)| (at, (role, text)))
        .collect();
    let right: Vec<(usize, (Role, &str))> = reference
        .open_messages()
        .map(|(at, message)| (at, (Role::of_id(&message.id), &*message.text)))
        .filter(|(_, (role, _))| !role.is_meta())
        .collect();
    let left_keys: Vec<_> = left.iter().map(|(_, key)| *key).collect();
    let right_keys: Vec<_> = right.iter().map(|(_, key)| *key).collect();
    let mut kept = common_subsequence(&left_keys, &right_keys);
    keep_headings_beside_their_texts(&mut kept, &left_keys, &right_keys);
    let kept: Vec<(usize, usize)> = kept
        .into_iter()
        .filter_map(|(i, j)| Some((left.get(i)?.0, right.get(j)?.0)))
        .collect();
    let gaps = gaps(segments.len(), kept.iter().map(|pair| pair.0));
    let message_gaps = gaps_of_messages(messages.len(), &kept);
    pairs.extend(kept);
    for (segment, message) in pairs {
        work.set(segment, at(message), committed);
    }
    work.gaps = gaps;
    work.message_gaps = message_gaps;

    let Some(reference) = committed.get(base) else {
        return;
    };
    if reference.is_exhausted() {
        return;
    }
    let mut waiting: BTreeMap<(Role, &str), VecDeque<usize>> = BTreeMap::new();
    for (at, message) in reference.open_messages() {
        let key = (Role::of_id(&message.id), &*message.text);
        waiting.entry(key).or_default().push_back(at);
    }
    let moved: Vec<(usize, usize)> = work
        .open_segments()
        .filter_map(|(segment, role, text)| {
            Some((segment, waiting.get_mut(&(role, text))?.pop_front()?))
        })
        .collect();
    for (segment, message) in moved {
        work.set(segment, at(message), committed);
    }
}

/// Pairs what is left with equal texts that are left in other articles, then with retired ones.
pub(super) fn across<'a>(works: &mut [Work<'a>], committed: &mut [Committed<'a>]) {
    if works
        .iter()
        .all(|work| work.open_segments().next().is_none())
    {
        return;
    }
    let live = index(committed, |reference| {
        reference
            .open_messages()
            .map(|(at, it)| (at, &*it.id, &*it.text))
            .collect()
    });
    claim(works, committed, live, false, |_, _| true);
    let retired = |committed: &[Committed<'a>]| {
        index(committed, |reference| {
            reference
                .open_retired()
                .map(|(at, it)| (at, &*it.id, &*it.text))
                .collect()
        })
    };
    let own_retired = retired(committed);
    claim(works, committed, own_retired, true, |work, reference| {
        work.base == Some(reference) || work.own == Some(reference)
    });
    let any_retired = retired(committed);
    claim(works, committed, any_retired, true, |_, _| true);
}

/// A heading that became a paragraph, or the reverse: it needs a new id, its translations are kept.
pub(super) fn across_kinds<'a>(works: &mut [Work<'a>], committed: &mut [Committed<'a>]) {
    for work in works {
        let Some(base) = work.base else { continue };
        let Some(reference) = committed.get(base) else {
            continue;
        };
        if reference.is_exhausted() {
            continue;
        }
        let mut waiting: BTreeMap<&str, VecDeque<usize>> = BTreeMap::new();
        for (at, message) in reference.open_messages() {
            if !Role::of_id(&message.id).is_meta() {
                waiting.entry(&message.text).or_default().push_back(at);
            }
        }
        let found: Vec<(usize, usize)> = work
            .open_segments()
            .filter_map(|(segment, _, text)| Some((segment, waiting.get_mut(text)?.pop_front()?)))
            .collect();
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
}

type Index<'a> = BTreeMap<(Role, &'a str), VecDeque<(usize, usize)>>;

fn index<'a>(
    committed: &[Committed<'a>],
    list: impl Fn(&Committed<'a>) -> Vec<(usize, &'a str, &'a str)>,
) -> Index<'a> {
    let mut index = Index::new();
    for (at, reference) in committed.iter().enumerate() {
        for (message, id, text) in list(reference) {
            let role = Role::of_id(id);
            if !role.is_meta() {
                index
                    .entry((role, text))
                    .or_default()
                    .push_back((at, message));
            }
        }
    }
    index
}

fn claim<'a>(
    works: &mut [Work<'a>],
    committed: &mut [Committed<'a>],
    mut index: Index<'a>,
    retired: bool,
    may: impl Fn(&Work<'a>, usize) -> bool,
) {
    if index.is_empty() {
        return;
    }
    for work in works {
        let mut found = Vec::new();
        for (segment, role, text) in work.open_segments() {
            let Some(queue) = index.get_mut(&(role, text)) else {
                continue;
            };
            if let Some(at) = queue
                .iter()
                .position(|(reference, _)| may(work, *reference))
                && let Some((reference, message)) = queue.remove(at)
            {
                found.push((
                    segment,
                    Match {
                        reference,
                        message,
                        retired,
                    },
                ));
            }
        }
        for (segment, at) in found {
            work.set(segment, at, committed);
        }
    }
}

/// Where a heading could be paired with one of several equal headings, the one right before the text
/// that follows it is meant: a section inserted before another with the same heading is the new one.
fn keep_headings_beside_their_texts(
    kept: &mut [(usize, usize)],
    left: &[(Role, &str)],
    right: &[(Role, &str)],
) {
    let mut next: Option<(usize, usize)> = None;
    for pair in kept.iter_mut().rev() {
        if let (Some((after_left, after_right)), Some(key)) = (next, left.get(pair.0))
            && key.0 == Role::Heading
        {
            let (before_left, before_right) = (after_left - 1, after_right - 1);
            if pair.1 == before_right && left.get(before_left) == Some(key) {
                pair.0 = before_left;
            } else if pair.0 == before_left && right.get(before_right) == Some(key) {
                pair.1 = before_right;
            }
        }
        next = Some(*pair);
    }
}

fn gaps(length: usize, kept: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut gaps = vec![0; length];
    for at in kept {
        if let Some(slot) = gaps.get_mut(at) {
            *slot = 1;
        }
    }
    let mut count = 0;
    for slot in &mut gaps {
        count += *slot;
        *slot = count;
    }
    gaps
}

fn gaps_of_messages(length: usize, kept: &[(usize, usize)]) -> Vec<usize> {
    gaps(length, kept.iter().map(|pair| pair.1))
}
