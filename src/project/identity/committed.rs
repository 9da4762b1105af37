//! What the steps of the alignment share: which message is taken by which segment.

use std::collections::BTreeSet;

use crate::content::{Article, SegmentKind};

use super::{ReferenceMessage, ReferenceTexts, Retired};

/// Committed section of title and description.
pub(super) const META: usize = usize::MAX;
/// Committed section of footnotes, which have no heading.
pub(super) const NOTES: usize = usize::MAX - 1;
/// Committed section of what stands before the first heading.
pub(super) const INTRO: usize = 0;

/// A reference catalogue and what of it is taken.
#[derive(Debug)]
pub(super) struct Committed<'a> {
    pub(super) texts: &'a ReferenceTexts,
    /// Section of each message by where it stands: [`INTRO`], the position of its heading message + 1,
    /// [`META`] or [`NOTES`]. An id's own prefix only says where it was born.
    pub(super) sections: Vec<usize>,
    /// Messages a segment has; a repeated id counts as taken, since its first message decides.
    taken: Vec<bool>,
    repeated: bool,
    retired_taken: Vec<bool>,
    open: usize,
}

/// Which message a segment was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) reference: usize,
    pub(super) message: usize,
    pub(super) retired: bool,
}

/// An article on its way to ids.
#[derive(Debug)]
pub(super) struct Work<'a> {
    pub(super) article: &'a Article,
    /// The reference catalogue with its slug.
    pub(super) own: Option<usize>,
    /// The one it is aligned with: its own or, when renamed, the orphan.
    pub(super) base: Option<usize>,
    pub(super) renamed: bool,
    /// Parallel to the segments.
    pub(super) matches: Vec<Option<Match>>,
    /// For each segment, how many kept neighbours stand before it: equal numbers on both sides mean
    /// the same gap.
    pub(super) gaps: Vec<usize>,
    /// The same for each message of the base.
    pub(super) message_gaps: Vec<usize>,
    /// Today's section → committed section, where known.
    pub(super) section_map: Vec<Option<usize>>,
}

/// What a text may be matched with: title, description and headings only with their like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Title,
    Description,
    Heading,
    Body,
}

impl Role {
    pub(super) fn of_kind(kind: SegmentKind) -> Self {
        match kind {
            SegmentKind::Title => Self::Title,
            SegmentKind::Description => Self::Description,
            SegmentKind::Heading => Self::Heading,
            _ => Self::Body,
        }
    }

    pub(super) fn of_id(id: &str) -> Self {
        match id {
            "meta--title" => Self::Title,
            "meta--description" => Self::Description,
            _ if id.ends_with("--heading") => Self::Heading,
            _ => Self::Body,
        }
    }

    pub(super) fn is_meta(self) -> bool {
        matches!(self, Self::Title | Self::Description)
    }
}

impl<'a> Committed<'a> {
    pub(super) fn new(texts: &'a ReferenceTexts) -> Self {
        let mut section = INTRO;
        let sections = texts
            .messages
            .iter()
            .enumerate()
            .map(|(at, message)| match Role::of_id(&message.id) {
                Role::Title | Role::Description => META,
                Role::Heading => {
                    section = at + 1;
                    section
                }
                Role::Body if message.id.starts_with("notes--") => NOTES,
                Role::Body => section,
            })
            .collect();
        let mut seen = BTreeSet::new();
        let taken: Vec<bool> = texts
            .messages
            .iter()
            .map(|message| !seen.insert(&*message.id))
            .collect();
        let open = taken.iter().filter(|taken| !**taken).count();
        Self {
            texts,
            sections,
            repeated: open < taken.len(),
            taken,
            retired_taken: vec![false; texts.retired.len()],
            open,
        }
    }

    /// Whether no message is left.
    pub(super) fn is_exhausted(&self) -> bool {
        self.open == 0
    }

    pub(super) fn has_repeated_ids(&self) -> bool {
        self.repeated
    }

    pub(super) fn is_open(&self, message: usize) -> bool {
        self.taken.get(message) == Some(&false)
    }

    pub(super) fn message(&self, at: Match) -> Option<&'a ReferenceMessage> {
        let list = if at.retired {
            &self.texts.retired
        } else {
            &self.texts.messages
        };
        list.get(at.message)
    }

    /// Messages no segment has yet, in file order.
    pub(super) fn open_messages(&self) -> impl Iterator<Item = (usize, &'a ReferenceMessage)> {
        self.texts
            .messages
            .iter()
            .enumerate()
            .filter(|(at, _)| self.is_open(*at))
    }

    /// Retired messages that did not come back, in file order.
    pub(super) fn open_retired(&self) -> impl Iterator<Item = (usize, &'a ReferenceMessage)> {
        let taken = &self.retired_taken;
        self.texts
            .retired
            .iter()
            .enumerate()
            .filter(|(at, _)| taken.get(*at) == Some(&false))
    }

    pub(super) fn leftover(&self) -> Vec<Retired> {
        self.open_messages()
            .map(|(_, message)| Retired {
                id: message.id.clone(),
                text: message.text.clone(),
            })
            .collect()
    }

    fn take(&mut self, at: Match) {
        let flags = if at.retired {
            &mut self.retired_taken
        } else {
            &mut self.taken
        };
        if let Some(flag) = flags.get_mut(at.message) {
            if !at.retired && !*flag {
                self.open -= 1;
            }
            *flag = true;
        }
    }
}

impl<'a> Work<'a> {
    pub(super) fn new(article: &'a Article, own: Option<usize>, renamed: Option<usize>) -> Self {
        Self {
            article,
            own,
            base: renamed.or(own),
            renamed: renamed.is_some(),
            matches: vec![None; article.segments.len()],
            gaps: Vec::new(),
            message_gaps: Vec::new(),
            section_map: Vec::new(),
        }
    }

    pub(super) fn set(&mut self, segment: usize, at: Match, committed: &mut [Committed<'a>]) {
        if let (Some(slot), Some(reference)) = (
            self.matches.get_mut(segment),
            committed.get_mut(at.reference),
        ) {
            *slot = Some(at);
            reference.take(at);
        }
    }

    /// Segments without a match, in document order, title and description left out.
    pub(super) fn open_segments(&self) -> impl Iterator<Item = (usize, Role, &'a str)> {
        self.article
            .segments
            .iter()
            .zip(&self.matches)
            .enumerate()
            .filter(|(_, (_, matched))| matched.is_none())
            .map(|(at, (segment, _))| (at, Role::of_kind(segment.kind), segment.text.as_str()))
            .filter(|(_, role, _)| !role.is_meta())
    }

    /// The message of the base that a segment was, if it was one.
    pub(super) fn base_message(&self, segment: usize) -> Option<usize> {
        let matched = (*self.matches.get(segment)?)?;
        (Some(matched.reference) == self.base && !matched.retired).then_some(matched.message)
    }
}
