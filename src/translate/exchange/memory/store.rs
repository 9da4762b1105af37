//! One language's memory: every translation by the hash of the text that it is of.

use std::borrow::Cow;

use crate::catalog::{Hash, source_hash};
use crate::translate::exchange::memory::markdown::{adopted, adopted_source};
use crate::translate::exchange::text::source_text;
use crate::translate::exchange::{Received, ReceivedUnit};

/// Translations of one text that are weighed against each other.
const MAX_ALIKE: usize = 64;

/// A translation in the memory.
#[derive(Clone, Copy)]
pub(super) struct Recalled<'a> {
    pub(super) file: &'a Received,
    pub(super) unit: &'a ReceivedUnit,
    /// Whether it is known under the text that it was made from, which the file shows beside another.
    by_previous: bool,
}

/// A language's memory.
pub(super) struct Store<'a> {
    /// Sorted by hash; translations of one text in the order of the files.
    all: Vec<(Hash, Recalled<'a>)>,
}

impl<'a> Recalled<'a> {
    /// The text that it is known under, as an article has it.
    pub(super) fn source(&self) -> Cow<'a, str> {
        let previous = self.unit.previous.as_ref().filter(|_| self.by_previous);
        self.text(previous.unwrap_or(&self.unit.source))
    }

    /// The text that it was made from: where it is not confirmed, the one before.
    pub(super) fn made_from(&self) -> Cow<'a, str> {
        let previous = self.unit.previous.as_ref();
        let previous = previous.filter(|_| !self.unit.confirmed);
        self.text(previous.unwrap_or(&self.unit.source))
    }

    fn text(&self, text: &'a str) -> Cow<'a, str> {
        if self.unit.is_ours() {
            source_text(text).into()
        } else if text.contains(['\n', ' ']) {
            adopted_source(text, &self.unit.target).into()
        } else {
            text.into()
        }
    }

    /// The translation as a catalogue's value, its lines not indented.
    pub(super) fn value(&self) -> String {
        let target = &self.unit.target;
        if self.unit.is_ours() {
            target.clone()
        } else {
            adopted(&self.unit.source, target).1
        }
    }

    /// Whether it says the same as another.
    fn is_same(&self, other: &Self) -> bool {
        self.unit.target.trim() == other.unit.target.trim()
    }
}

impl<'a> Store<'a> {
    pub(super) fn new(files: &[&'a Received]) -> Self {
        let mut all: Vec<(Hash, Recalled<'a>)> = files
            .iter()
            .flat_map(|file| file.units.iter().map(move |unit| (*file, unit)))
            .filter(|(_, unit)| unit.refused.is_none() && !unit.target.trim().is_empty())
            .flat_map(|(file, unit)| {
                let known = |by_previous| Recalled {
                    file,
                    unit,
                    by_previous,
                };
                // A tool that marks a translation as one of another text says which.
                let has_previous = !unit.confirmed && unit.previous.is_some();
                [Some(known(false)), has_previous.then(|| known(true))]
            })
            .flatten()
            .map(|it| (source_hash(&it.source()), it))
            .collect();
        all.sort_by_key(|(hash, _)| *hash);
        Self { all }
    }

    /// Every translation with the hash of the text that it is of.
    pub(super) fn all(&self) -> &[(Hash, Recalled<'a>)] {
        &self.all
    }

    /// The translations of a text, the best first, and whether there is no doubt about it. `context` is
    /// `slug#id` of the text.
    pub(super) fn exact(&self, hash: Hash, context: &str) -> (Vec<Recalled<'a>>, bool) {
        let from = self.all.partition_point(|(other, _)| *other < hash);
        let rest = self.all.get(from..).unwrap_or_default().iter();
        let run = rest.take_while(|(other, _)| *other == hash);
        let mut found: Vec<Recalled<'a>> = run.take(MAX_ALIKE).map(|(_, it)| *it).collect();
        // Of one translation many times only the first, with how often it is there.
        let count = |it: &Recalled<'a>| found.iter().filter(|other| it.is_same(other)).count();
        let mut ranked: Vec<(bool, bool, usize, Recalled<'a>)> = found
            .iter()
            .map(|it| {
                let own = it.unit.is_ours() && it.unit.context == context;
                (!it.unit.confirmed, !own, usize::MAX - count(it), *it)
            })
            .collect();
        ranked.sort_by_key(|(doubtful, other, count, _)| (*doubtful, *other, *count));
        let is_sure = ranked.first().is_some_and(|(doubtful, other, _, best)| {
            let confirmed = ranked.iter().take_while(|(doubtful, ..)| !doubtful);
            !doubtful && (!other || confirmed.clone().all(|(.., it)| it.is_same(best)))
        });
        found.clear();
        for (.., it) in ranked {
            if !found.iter().any(|other| it.is_same(other)) {
                found.push(it);
            }
        }
        (found, is_sure)
    }
}
