//! What is known from the last build, so that what did not change is neither judged nor rendered again.
//!
//! For each article the last build or check left a [`Record`]: the [`fingerprint`] of everything that its
//! outcome depends on, the outcome, and the stamps of its pages, if it has any. Where the fingerprint is the same, the outcome is
//! recalled, its findings included; where the pages are untouched too, they stay. Whatever cannot be
//! vouched for is made anew, so that knowledge only ever saves time: with none of it, or with any of it, the
//! same findings and the same bytes come out (`tests/known.rs`).

mod bytes;
mod findings;
mod fingerprint;
mod inlines;
mod record;

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::{Baseline, Levels};
use crate::config::Settings;
use crate::locale::Day;
use crate::pipeline::{BuildOptions, JudgedUnit};
use crate::project::{Project, Unit};
use crate::render::RenderSummary;
use crate::site::Site;
use crate::source::{Stamp, Tree};

use bytes::{Reader, Writer};
pub(super) use fingerprint::Fingerprint;

/// First line of what is kept. Changes with its form.
const HEADER: &[u8] = b"polyleaf known 2\n";

/// What [`judge_again`](crate::pipeline::judge_again) may go by.
#[derive(Debug)]
pub struct Memory {
    /// Stands for the program, embedded texts included.
    pub program: Stamp,
    /// What the last build or check left ([`Knowledge::to_bytes`]), if it is still there. It may be anything.
    pub last: Option<Vec<u8>>,
}

/// A [`Memory`] held against the project of today.
#[derive(Debug)]
pub(super) struct Known {
    world: Fingerprint,
    records: BTreeMap<Box<str>, Record>,
}

/// What a build or a check left of one article.
#[derive(Clone, Debug)]
pub(super) struct Record {
    /// Of the article and its files.
    fingerprint: Fingerprint,
    /// The outcome of judging it, as bytes.
    outcome: Arc<[u8]>,
    /// Its pages; none when nothing of it was rendered.
    pages: Option<Pages>,
}

/// The pages of an article.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    /// What they depend on beside the outcome.
    surroundings: Fingerprint,
    summary: RenderSummary,
    /// Paths, with the stamps that the files had.
    files: Vec<(Box<str>, Option<Stamp>)>,
}

/// What is known for the next build or check. Paths are in it, and stamps of those files that stayed.
#[derive(Debug)]
pub struct Knowledge {
    world: Fingerprint,
    records: Vec<(Arc<str>, Record)>,
}

impl Known {
    /// Takes what the last build left, as far as it is of this program, these settings and this day; none
    /// where the tree cannot vouch for its files at all.
    pub(super) fn new(
        memory: &Memory,
        project: &Project,
        tree: &dyn Tree,
        today: Day,
    ) -> Option<Self> {
        let world = fingerprint::world(project, tree, today, memory)?;
        let last = memory.last.as_deref();
        let records = last.and_then(|bytes| read(bytes, world));
        Some(Self {
            world,
            records: records.unwrap_or_default(),
        })
    }

    /// The outcome of judging `unit`: recalled, or from `judge`. What either takes of the project's
    /// suppressions is told to `levels`.
    pub(super) fn outcome<'p>(
        &self,
        (project, tree): (&'p Project, &dyn Tree),
        unit: &Unit,
        levels: &Levels<'p>,
        judge: impl FnOnce(&Levels<'p>) -> JudgedUnit,
    ) -> JudgedUnit {
        // Before any file is read: a file that changes while it is read is not what was recorded.
        let fingerprint = fingerprint::article(project, tree, unit);
        let record = fingerprint.and_then(|it| self.record(&unit.article.slug, it));
        if let Some((recalled, used)) = record.and_then(|it| it.recall(unit, &project.settings)) {
            levels.mark(&used);
            return recalled;
        }
        // Levels of its own, so that it is known what this article takes of them.
        let own = Levels::new(project, Baseline::default());
        let mut judged = judge(&own);
        let used: Vec<usize> = own.used().collect();
        // A comment that accepts a finding also accepts what is found when the site is planned, so such
        // articles, of which there are few, are always judged.
        let is_lasting = !own.has_any_beside();
        judged.record = fingerprint.filter(|_| is_lasting).and_then(|fingerprint| {
            Some(Record {
                fingerprint,
                outcome: record::encode(unit, &judged, &used)?.into(),
                pages: None,
            })
        });
        levels.absorb(own);
        judged
    }

    fn record(&self, slug: &str, fingerprint: Fingerprint) -> Option<&Record> {
        let record = self.records.get(slug)?;
        (record.fingerprint == fingerprint).then_some(record)
    }

    /// What a build knows: records of the articles it judged, with what became of their pages.
    pub(super) fn knowledge(&self, records: Vec<(Arc<str>, Record)>) -> Knowledge {
        Knowledge {
            world: self.world,
            records,
        }
    }
}

impl Record {
    /// The outcome, and positions of the suppressions that it used.
    fn recall(&self, unit: &Unit, settings: &Settings) -> Option<(JudgedUnit, Vec<usize>)> {
        let (mut judged, used) = record::decode(&self.outcome, unit, settings)?;
        judged.record = Some(self.clone());
        judged.is_recalled = true;
        Some((judged, used))
    }

    /// Paths of the pages that can stay, if all of them can: nothing they show has changed, and
    /// `is_intact` says so of each file.
    pub(super) fn intact(
        &self,
        surroundings: Fingerprint,
        is_intact: impl Fn(&str, Stamp) -> bool,
    ) -> Option<&Pages> {
        let pages = self.pages.as_ref()?;
        let is_same = pages.surroundings == surroundings;
        let stays = |(path, stamp): &(Box<str>, Option<Stamp>)| {
            stamp.is_some_and(|stamp| is_intact(path, stamp))
        };
        (is_same && pages.files.iter().all(stays)).then_some(pages)
    }

    /// About as many bytes as it takes, and rather too many, with its slug.
    fn room(&self) -> usize {
        let files = self.pages.iter().flat_map(|pages| &pages.files);
        let files: usize = files.map(|(path, _)| path.len() + Stamp::LENGTH + 2).sum();
        self.outcome.len() + files + 256
    }

    /// The record with other pages.
    pub(super) fn with_pages(mut self, pages: Option<Pages>) -> Self {
        self.pages = pages;
        self
    }
}

impl Pages {
    /// Pages that were just made: their stamps are not known yet.
    pub(super) fn new(
        surroundings: Fingerprint,
        summary: RenderSummary,
        paths: Vec<String>,
    ) -> Self {
        Self {
            surroundings,
            summary,
            files: paths.into_iter().map(|path| (path.into(), None)).collect(),
        }
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|(path, _)| &**path)
    }

    pub(super) fn summary(&self) -> RenderSummary {
        self.summary
    }
}

/// What the pages of each article of a site depend on beside its outcome, parallel to [`Site::articles`].
pub(super) fn surroundings(site: &Site<'_>, options: BuildOptions) -> Vec<Fingerprint> {
    let skeleton = fingerprint::skeleton(site, options);
    let of = |article| fingerprint::surroundings(skeleton, article);
    site.articles.iter().map(of).collect()
}

impl Knowledge {
    /// Everything as bytes, for [`Memory::last`]. `stamp` gives the stamp of a published file, none where
    /// nobody can vouch for it; it is told the one that the file had before, if the file stayed.
    pub fn to_bytes(
        &self,
        stamp: &(dyn Fn(&str, Option<Stamp>) -> Option<Stamp> + Sync),
    ) -> Vec<u8> {
        let room = self.records.iter().map(|(_, record)| record.room()).sum();
        let mut out = Writer {
            bytes: Vec::with_capacity(room),
        };
        out.raw(HEADER);
        out.raw(self.world.as_bytes());
        let stamps: Vec<Option<Vec<Stamp>>> = self
            .records
            .par_iter()
            .map(|(_, record)| {
                let files = record.pages.iter().flat_map(|pages| &pages.files);
                files.map(|(path, before)| stamp(path, *before)).collect()
            })
            .collect();
        for ((slug, record), stamps) in self.records.iter().zip(stamps) {
            out.text(slug);
            out.raw(record.fingerprint.as_bytes());
            out.block(&record.outcome);
            // Without a stamp for each of them, the pages are not known.
            let pages = record.pages.as_ref().zip(stamps);
            out.byte(u8::from(pages.is_some()));
            let Some((pages, stamps)) = pages else {
                continue;
            };
            out.raw(pages.surroundings.as_bytes());
            let RenderSummary {
                editions,
                notices,
                files,
                bytes,
            } = pages.summary;
            for count in [editions, notices, files] {
                out.count(count);
            }
            out.number(bytes);
            out.count(pages.files.len());
            for ((path, _), stamp) in pages.files.iter().zip(stamps) {
                out.text(path);
                out.raw(stamp.as_bytes());
            }
        }
        let seal = Stamp::of(&out.bytes);
        out.raw(seal.as_bytes());
        out.bytes
    }
}

/// The records of the last build, if they are whole and of the same world.
fn read(bytes: &[u8], world: Fingerprint) -> Option<BTreeMap<Box<str>, Record>> {
    let (sealed, seal) = bytes.split_last_chunk::<{ Stamp::LENGTH }>()?;
    let mut input = Reader::new(sealed.strip_prefix(HEADER)?);
    let is_ours = Stamp::from_bytes(input.array()?) == world;
    if !is_ours || Stamp::of(sealed).as_bytes() != seal {
        return None;
    }
    let mut records = BTreeMap::new();
    while !input.is_at_end() {
        let slug = input.text()?;
        let fingerprint = Stamp::from_bytes(input.array()?);
        let outcome = input.block()?.into();
        let pages = match input.byte()? {
            0 => None,
            _ => Some(read_pages(&mut input)?),
        };
        let record = Record {
            fingerprint,
            outcome,
            pages,
        };
        records.insert(slug.into(), record);
    }
    Some(records)
}

fn read_pages(input: &mut Reader<'_>) -> Option<Pages> {
    Some(Pages {
        surroundings: Stamp::from_bytes(input.array()?),
        summary: RenderSummary {
            editions: input.index()?,
            notices: input.index()?,
            files: input.index()?,
            bytes: input.number()?,
        },
        files: input.list(|input| {
            let path = input.text()?.into();
            Some((path, Some(Stamp::from_bytes(input.array()?))))
        })?,
    })
}
