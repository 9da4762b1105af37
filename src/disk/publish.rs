//! Publishing a site: pages are compared or staged as they come, and exchanged in the end.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rustix::fs::Mode;
use rustix::io::Errno;

use crate::source::Output;

use super::error::{DiskError, DiskErrorKind};
use super::exchange::{STAGE, Site};
use super::folder::{self, Comparison};
use super::interrupt::Interrupt;
use super::lock::Lock;
use super::manifest::{self, Manifest};
use super::place;
use super::plan::{self, Action, Fate, Pages, STATE};

/// How a site is published.
#[derive(Clone, Debug, Default)]
pub struct PublishOptions {
    /// Publish into a folder that holds files which are not ours. They stay, except where this build
    /// has a file of the same name.
    pub adopt: bool,
    /// The project's root, so that an output among its sources is refused. Without, the project is
    /// the one in which the output lies.
    pub project: Option<PathBuf>,
}

/// What publishing did, in files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PublishSummary {
    /// New, or with other bytes than the published one.
    pub written: usize,
    /// The same as the published one, which was not touched.
    pub unchanged: usize,
    /// Published by an earlier build, and no longer part of the site.
    pub removed: usize,
    /// Not ours, and left alone. An entry of the output in which nothing is ours counts as one.
    pub foreign: usize,
}

/// A site on its way into an output folder.
///
/// [`put`](Output::put) takes pages from several threads: a page equal to the published one is not
/// written again, any other is written once, into `.polyleaf/stage`. [`commit`](Self::commit) then
/// exchanges each top-level entry of the output (`ar/`, `es/`) as a whole, so that a reader never
/// meets a mixture. Dropped without `commit`, a publication leaves the published site as it was.
///
/// Pages are not synced to the disk one by one: that would cost some milliseconds each. After a
/// power failure, a page may be empty; the next build compares bytes, finds it and writes it again.
/// Only the manifest, which no build could restore, is waited for.
#[derive(Debug)]
pub struct Publication {
    site: Site,
    /// What is ours so far.
    manifest: Manifest,
    /// Names in the output when we began: nothing below another name can be published already.
    published: BTreeSet<Vec<u8>>,
    pages: Mutex<Pages>,
    failure: Mutex<Option<DiskError>>,
    is_done: bool,
    /// Released last.
    _lock: Lock,
}

impl Publication {
    /// Begins to publish into the folder `out`, which is made if it is missing.
    ///
    /// # Errors
    /// [`DiskError`]: another build is at work there, the folder holds files and no manifest of ours,
    /// it lies among the sources, or the system refuses.
    pub fn begin(out: &Path, options: &PublishOptions) -> Result<Self, DiskError> {
        Self::begin_until(out, options, Interrupt::default())
    }

    fn begin_until(
        out: &Path,
        options: &PublishOptions,
        interrupt: Interrupt,
    ) -> Result<Self, DiskError> {
        place::check_output(out, options.project.as_deref())?;
        let shown = out.display().to_string();
        let state_shown = format!("{shown}/{STATE}");
        let manifest_shown = format!("{state_shown}/{}", manifest::NAME);
        let failed = |errno| DiskError::writing(shown.as_str(), errno);

        std::fs::create_dir_all(out).map_err(|error| DiskError::writing(shown.as_str(), error))?;
        let opened = folder::open(out).map_err(failed)?;
        let published: BTreeSet<Vec<u8>> = folder::open_below(&opened, ".")
            .and_then(folder::list)
            .map_err(failed)?
            .into_iter()
            .map(|entry| entry.name)
            .filter(|name| name != STATE.as_bytes())
            .collect();
        if !options.adopt && !published.is_empty() && !has_manifest(out) {
            return Err(DiskError::new(
                DiskErrorKind::ForeignOutput,
                shown,
                "is not empty, and was not published by polyleaf",
                "choose an empty folder, or build with --adopt: files that are there stay, except \
                 where the site has one of the same name",
            ));
        }
        make_folder(&opened, STATE).map_err(failed)?;
        let state = folder::open_below(&opened, STATE)
            .map_err(|errno| DiskError::writing(state_shown.as_str(), errno))?;
        let lock = Lock::take(&state, "lock", &format!("{state_shown}/lock"), &shown)?;
        let manifest = Manifest::read(&state, &manifest_shown)?.unwrap_or_default();

        let in_stage = |errno| DiskError::writing(format!("{state_shown}/{STAGE}"), errno);
        make_folder(&state, STAGE).map_err(in_stage)?;
        let mut site = Site {
            shown,
            stage: folder::open_below(&state, STAGE).map_err(in_stage)?,
            out: opened,
            state,
            interrupt,
        };
        // What an interrupted build left: half a stage, or old entries that it had exchanged.
        site.discard(&manifest).map_err(in_stage)?;
        make_folder(&site.state, STAGE).map_err(in_stage)?;
        site.stage = folder::open_below(&site.state, STAGE).map_err(in_stage)?;
        Ok(Self {
            site,
            manifest,
            published,
            pages: Mutex::default(),
            failure: Mutex::default(),
            is_done: false,
            _lock: lock,
        })
    }

    /// Exchanges the published site for this one.
    ///
    /// # Errors
    /// [`DiskError`]. Up to the first exchange nothing has changed then; after it, every entry of the
    /// output is old or new, the error says how many are new, and the next build completes the rest.
    pub fn commit(mut self) -> Result<PublishSummary, DiskError> {
        let pages = std::mem::take(self.pages.get_mut().unwrap_or_else(PoisonError::into_inner));
        let failure = self.failure.get_mut();
        if let Some(failure) = failure.unwrap_or_else(PoisonError::into_inner).take() {
            return Err(failure);
        }
        let mut plan = plan::plan(&self.site.out, &self.site.shown, &pages, &self.manifest)?;
        let summary = summarize(&pages, &plan);
        if plan.parts.iter().any(|part| part.action() != Action::Nothing) {
            self.site.link_kept(&mut plan)?;
            self.own(self.manifest.exchanging(pages.keys().map(String::as_str)))?;
            self.site.exchange(&mut plan)?;
        }
        // Before the manifest is final: until then, the next build would do it.
        self.discard()?;
        let complete = Manifest::complete(pages.keys().map(String::as_str));
        if complete != self.manifest {
            self.own(complete)?;
        }
        self.is_done = true;
        Ok(summary)
    }

    /// Writes down what is ours from now on.
    fn own(&mut self, manifest: Manifest) -> Result<(), DiskError> {
        let written = self
            .site
            .interrupt
            .step()
            .and_then(|()| manifest.write(&self.site.state));
        written.map_err(|errno| self.failed_in_state(manifest::NAME, errno))?;
        self.manifest = manifest;
        Ok(())
    }

    fn discard(&self) -> Result<(), DiskError> {
        let discarded = self
            .site
            .interrupt
            .step()
            .and_then(|()| self.site.discard(&self.manifest));
        discarded.map_err(|errno| self.failed_in_state(STAGE, errno))
    }

    fn failed_in_state(&self, name: &str, errno: Errno) -> DiskError {
        DiskError::writing(format!("{}/{STATE}/{name}", self.site.shown), errno)
    }

    fn take(&self, path: &str, bytes: &[u8]) -> Result<(), DiskError> {
        place::check_path(path)?;
        let top = plan::top(path);
        if top == STATE {
            return Err(DiskError::new(
                DiskErrorKind::UnsafePath,
                path,
                "is where polyleaf keeps its own notes",
                "rename the article or locale that it is made from",
            ));
        }
        let failed = |errno| self.site.failed(path.as_bytes(), errno);
        let comparison = if self.published.contains(top.as_bytes()) {
            folder::compare(&self.site.out, path.as_bytes(), bytes).map_err(failed)?
        } else {
            Comparison::Absent
        };
        let mode = match comparison {
            Comparison::Equal => return self.note(path, Fate::Unchanged),
            Comparison::Different(mode) => Some(mode),
            Comparison::Absent => None,
        };
        self.note(path, Fate::Staged)?;
        self.stage(path, bytes, mode).map_err(failed)
    }

    fn note(&self, path: &str, fate: Fate) -> Result<(), DiskError> {
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        match pages.insert(path.to_owned(), fate) {
            None => Ok(()),
            Some(_) => Err(DiskError::new(
                DiskErrorKind::InTheWay,
                path,
                "would be written twice: two articles have the same address",
                "rename one of the two",
            )),
        }
    }

    fn stage(&self, path: &str, bytes: &[u8], mode: Option<Mode>) -> Result<(), Errno> {
        self.site.interrupt.room()?;
        folder::create(&self.site.stage, path.as_bytes(), bytes, mode).map(drop)
    }
}

impl Output for Publication {
    fn put(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        self.take(path, bytes).map_err(|error| {
            let text = error.to_string();
            let mut failure = self.failure.lock().unwrap_or_else(PoisonError::into_inner);
            failure.get_or_insert(error);
            text
        })
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        if !self.is_done && !self.site.interrupt.is_dead() {
            // What stays is removed by the next build.
            let _ = self.site.discard(&self.manifest);
        }
    }
}

fn has_manifest(out: &Path) -> bool {
    out.join(STATE)
        .join(manifest::NAME)
        .symlink_metadata()
        .is_ok()
}

fn make_folder(folder: impl rustix::fd::AsFd, name: &str) -> Result<(), Errno> {
    match rustix::fs::mkdirat(folder, name, Mode::from_raw_mode(0o777)) {
        Err(Errno::EXIST) => Ok(()),
        other => other,
    }
}

fn summarize(pages: &Pages, plan: &plan::Plan) -> PublishSummary {
    let written = pages.values().filter(|fate| **fate == Fate::Staged).count();
    PublishSummary {
        written,
        unchanged: pages.len() - written,
        removed: plan.parts.iter().map(|part| part.removed.len()).sum(),
        foreign: plan.foreign,
    }
}
