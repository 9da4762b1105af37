//! Which committed section each section of today is, and the headings that were reworded.

use std::collections::BTreeMap;

use super::committed::{Committed, INTRO, META, Match, NOTES, Role, Work};

/// Fills [`Work::section_map`] from the headings that are matched, and matches further headings: by
/// explicit id, then by the section that most of the kept texts below come from.
pub(super) fn match_headings<'a>(work: &mut Work<'a>, committed: &mut [Committed<'a>]) {
    map_sections(work);
    let Some(base) = work.base else { return };
    if committed.get(base).is_none_or(Committed::is_exhausted) {
        return;
    }
    by_explicit_id(work, base, committed);
    by_kept_texts(work, base, committed);
    map_sections(work);
}

/// Today's section → committed section, for every section whose heading is matched.
pub(super) fn map_sections(work: &mut Work<'_>) {
    work.section_map = work
        .article
        .sections
        .iter()
        .map(
            |section| match (section.heading, section.explicit_id.as_deref()) {
                (Some(heading), _) => work.base_message(heading).map(|message| message + 1),
                (None, Some("meta")) => Some(META),
                (None, Some("notes")) => Some(NOTES),
                (None, _) => Some(INTRO),
            },
        )
        .collect();
}

fn by_explicit_id<'a>(work: &mut Work<'a>, base: usize, committed: &mut [Committed<'a>]) {
    for section in &work.article.sections {
        let (Some(heading), Some(id)) = (section.heading, &section.explicit_id) else {
            continue;
        };
        if work.matches.get(heading).is_none_or(Option::is_some) {
            continue;
        }
        let found = committed.get(base).and_then(|reference| {
            reference
                .open_messages()
                .find(|(_, message)| message.id.strip_suffix("--heading") == Some(id))
        });
        if let Some((message, _)) = found {
            work.set(
                heading,
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

fn by_kept_texts<'a>(work: &mut Work<'a>, base: usize, committed: &mut [Committed<'a>]) {
    let Some(reference) = committed.get(base) else {
        return;
    };
    let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let mut kept: BTreeMap<usize, usize> = BTreeMap::new();
    for (at, segment) in work.article.segments.iter().enumerate() {
        if Role::of_kind(segment.kind) != Role::Body {
            continue;
        }
        let Some(&origin) = work
            .base_message(at)
            .and_then(|message| reference.sections.get(message))
        else {
            continue;
        };
        *votes.entry((segment.section, origin)).or_default() += 1;
        *kept.entry(segment.section).or_default() += 1;
    }
    let mut ranked: Vec<_> = votes
        .into_iter()
        .filter(|((section, _), count)| 2 * count >= kept.get(section).copied().unwrap_or(0))
        .map(|((section, origin), count)| (std::cmp::Reverse(count), section, origin))
        .collect();
    ranked.sort_unstable();
    for (_, section, origin) in ranked {
        let heading = work.article.sections.get(section).and_then(|it| it.heading);
        let (Some(heading), Some(message)) = (heading, origin.checked_sub(1)) else {
            continue;
        };
        let is_free = work.matches.get(heading) == Some(&None)
            && committed.get(base).is_some_and(|it| it.is_open(message));
        if is_free {
            work.set(
                heading,
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
