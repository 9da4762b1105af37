//! Publishing a site: pages are compared or staged as they come, and exchanged in the end.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rustix::fs::{AtFlags, FileType, Mode};
use rustix::io::Errno;

use crate::source::{Output, Stamp};

use super::age::{self, Moment};
use super::error::{DiskError, DiskErrorKind};
use super::exchange::{STAGE, Site};
use super::folder::{self, Comparison};
use super::interrupt::Interrupt;
use super::lock::{LOCK, Lock};
use super::manifest::{self, Manifest};
use super::memory;
use super::pages::{self, Fate, Pages};
use super::place;
use super::plan::{self, Action, STATE};

/// Pages staged last, among which one in the same folder is looked for: each thread puts an article's pages
/// in all languages before its texts.
const REMEMBERED: usize = 96;

/// How a site is published.
#[derive(Clone, Copy, Debug, Default)]
pub struct PublishOptions {
    /// Publish into a folder that holds files which are not ours. They stay, except where this build
    /// has a file of the same name.
    pub adopt: bool,
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
    /// Not ours, and left alone: top-level entries in which nothing is ours, and files in the folders
    /// that were exchanged. Where nothing changed, nothing is searched.
    pub foreign: usize,
}

/// A site on its way into an output folder.
///
/// [`put`](Output::put) takes pages from several threads: a page equal to the published one is not
/// written again, any other is written once, into `.polyleaf/stage`. [`commit`](Self::commit) then
/// exchanges each top-level entry of the output (`ar/`, `es/`) in one step, so that a reader never
/// meets a mixture: the entry itself, or the smallest folder in it that holds all its changes. Dropped without `commit`, a publication leaves the published site as it was.
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
    pages: Mutex<Vec<(String, Fate)>>,
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
    pub fn begin(out: &Path, options: PublishOptions) -> Result<Self, DiskError> {
        Self::begin_until(out, options, Interrupt::default())
    }

    fn begin_until(
        out: &Path,
        options: PublishOptions,
        interrupt: Interrupt,
    ) -> Result<Self, DiskError> {
        place::check_within_project(out)?;
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
        let lock = Lock::take(&state, LOCK, &format!("{state_shown}/{LOCK}"), &shown)?;
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
    pub fn commit(self) -> Result<PublishSummary, DiskError> {
        self.commit_knowing(|_| None)
    }

    /// [`commit`](Self::commit), and then leaves what `knowledge` gives for the next build
    /// ([`remembered`](super::remembered)). It is told how to get the stamp of a published file: from its
    /// path, and the stamp that it had when it was [kept](Output::keep). What cannot be left is no error.
    ///
    /// # Errors
    /// The same.
    pub fn commit_knowing(
        mut self,
        knowledge: impl FnOnce(&Stamps<'_>) -> Option<Vec<u8>>,
    ) -> Result<PublishSummary, DiskError> {
        let pages = std::mem::take(self.pages.get_mut().unwrap_or_else(PoisonError::into_inner));
        let failure = self.failure.get_mut();
        if let Some(failure) = failure.unwrap_or_else(PoisonError::into_inner).take() {
            return Err(failure);
        }
        let pages = Pages::new(pages)?;
        let mut plan = plan::plan(&self.site.out, &self.site.shown, &pages, &self.manifest)?;
        let summary = summarize(&pages, &plan);
        if plan
            .parts
            .iter()
            .any(|part| part.action() != Action::Nothing)
        {
            self.site.link_kept(&mut plan)?;
            self.own(self.manifest.exchanging(pages.paths()))?;
            self.site.exchange(&mut plan)?;
        }
        // Before the manifest is final: until then, the next build would do it.
        self.discard()?;
        if self.manifest.is_exchanging() || !self.manifest.paths().eq(pages.paths()) {
            self.own(Manifest::complete(pages.paths()))?;
        }
        self.is_done = true;
        let touched: Vec<&str> = plan
            .parts
            .iter()
            .filter(|part| part.action() != Action::Nothing)
            .map(|part| part.path.as_str())
            .collect();
        // Files whose last change is this young could change again unseen.
        let now = Moment::now().after_a_tick();
        let stamp = |path: &str, before: Option<Stamp>| {
            let is_touched = || touched.iter().any(|part| is_at_or_below(path, part));
            match before {
                Some(stamp) if !is_touched() => Some(stamp),
                _ => self.stamp(path, now),
            }
        };
        if let Some(bytes) = knowledge(&stamp)
            && memory::leave(&self.site.state, &bytes).is_err()
        {
            memory::forget(&self.site.state);
        }
        Ok(summary)
    }

    /// The stamp of a published file, if it changed long enough before `now`.
    fn stamp(&self, path: &str, now: Moment) -> Option<Stamp> {
        let stat = rustix::fs::statat(&self.site.out, path, AtFlags::SYMLINK_NOFOLLOW).ok()?;
        let is_file = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
        (is_file && Moment::of(&stat).is_past(now)).then(|| age::stamp(&stat))
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
            Comparison::Equal => {
                self.note(path, Fate::Unchanged);
                return Ok(());
            }
            Comparison::Different(mode) => Some(mode),
            Comparison::Absent => None,
        };
        let has_neighbour = self.note(path, Fate::Staged);
        let staged = self.stage(path, bytes, mode, has_neighbour);
        staged.map_err(|errno| match errno {
            Errno::EXIST => pages::written_twice(path),
            errno => failed(errno),
        })
    }

    /// Notes what becomes of a page, and says whether one in the same folder was staged just before, or below it:
    /// then that folder need not be made.
    fn note(&self, path: &str, fate: Fate) -> bool {
        let folder = folder::parent(path.as_bytes()).unwrap_or_default();
        let is_inside = |page: &str| {
            page.as_bytes().get(folder.len()) == Some(&b'/') && page.as_bytes().starts_with(folder)
        };
        let page = (path.to_owned(), fate);
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        let mut recent = pages.iter().rev().take(REMEMBERED);
        let has_neighbour = recent.any(|(page, fate)| *fate == Fate::Staged && is_inside(page));
        pages.push(page);
        has_neighbour
    }

    fn stage(
        &self,
        path: &str,
        bytes: &[u8],
        mode: Option<Mode>,
        has_neighbour: bool,
    ) -> Result<(), Errno> {
        self.site.interrupt.room()?;
        if !has_neighbour {
            folder::make_parents(&self.site.stage, path.as_bytes())?;
        }
        folder::create(&self.site.stage, path.as_bytes(), bytes, mode).map(drop)
    }
}

/// How to get the stamp of a published file, from its path and the stamp that it had when it was kept.
pub type Stamps<'a> = dyn Fn(&str, Option<Stamp>) -> Option<Stamp> + Sync + 'a;

fn is_at_or_below(path: &str, part: &str) -> bool {
    let rest = path.strip_prefix(part);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
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

    fn is_intact(&self, path: &str, stamp: Stamp) -> bool {
        let stat = rustix::fs::statat(&self.site.out, path, AtFlags::SYMLINK_NOFOLLOW);
        stat.is_ok_and(|stat| {
            let is_file = FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile;
            is_file && age::stamp(&stat) == stamp
        })
    }

    fn keep(&self, paths: &[&str]) -> Result<(), String> {
        for path in paths {
            place::check_path(path).map_err(|error| error.to_string())?;
        }
        let kept = paths
            .iter()
            .map(|path| ((*path).to_owned(), Fate::Unchanged));
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        pages.extend(kept);
        Ok(())
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
    let (written, all) = pages.counts();
    PublishSummary {
        written,
        unchanged: all - written,
        removed: plan.parts.iter().map(|part| part.removed.len()).sum(),
        foreign: plan.foreign,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fs;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
    use std::sync::atomic::AtomicIsize;

    use rayon::prelude::*;

    use super::*;

    type Files = BTreeMap<String, String>;

    const OLD: &[(&str, &str)] = &[
        ("ar/a/index.html", "ar a"),
        ("ar/b/index.html", "ar b"),
        ("ar/index.html", "ar"),
        ("en/a/index.html", "en a"),
        ("en/index.html", "en"),
        ("es/index.html", "es"),
        ("index.html", "languages: ar en es"),
        ("old.css", "old"),
        ("sitemap.xml", "map"),
    ];
    /// Against [`OLD`]: `ar` changes, loses and gains pages, `en` stays, `es` goes, `fr` comes, and
    /// in the root one file stays, one changes, one goes.
    const NEW: &[(&str, &str)] = &[
        ("ar/a/index.html", "ar a, changed"),
        ("ar/c/index.html", "ar c"),
        ("ar/index.html", "ar"),
        ("en/a/index.html", "en a"),
        ("en/index.html", "en"),
        ("fr/index.html", "fr"),
        ("index.html", "languages: ar en fr"),
        ("sitemap.xml", "map"),
    ];

    /// An empty folder, in memory where the system has such a place: these tests wait for the disk
    /// some thousand times.
    fn scratch() -> tempfile::TempDir {
        tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
    }

    fn begin(out: &Path) -> Publication {
        Publication::begin(out, PublishOptions::default()).unwrap()
    }

    fn put_all(publication: &Publication, files: &[(&str, &str)]) -> Result<(), String> {
        files
            .par_iter()
            .try_for_each(|(path, text)| publication.put(path, text.as_bytes()))
    }

    fn publish(out: &Path, files: &[(&str, &str)]) -> PublishSummary {
        let publication = begin(out);
        put_all(&publication, files).unwrap();
        publication.commit().unwrap()
    }

    fn attempt(
        out: &Path,
        files: &[(&str, &str)],
        interrupt: Interrupt,
    ) -> Result<PublishSummary, String> {
        let publication = Publication::begin_until(out, PublishOptions::default(), interrupt)
            .map_err(|error| error.to_string())?;
        put_all(&publication, files)?;
        publication.commit().map_err(|error| error.to_string())
    }

    /// Everything a visitor could see; links are shown by their targets.
    fn seen(out: &Path) -> Files {
        fn collect(folder: &Path, prefix: &str, files: &mut Files) {
            for entry in fs::read_dir(folder).unwrap() {
                let entry = entry.unwrap();
                let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
                let kind = entry.file_type().unwrap();
                if path == STATE {
                } else if kind.is_dir() {
                    collect(&entry.path(), &format!("{path}/"), files);
                } else if kind.is_symlink() {
                    let target = fs::read_link(entry.path()).unwrap();
                    files.insert(path, format!("-> {}", target.display()));
                } else {
                    files.insert(path, fs::read_to_string(entry.path()).unwrap());
                }
            }
        }
        let mut files = Files::new();
        collect(out, "", &mut files);
        files
    }

    fn files(of: &[(&str, &str)]) -> Files {
        of.iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect()
    }

    fn with(mut files: Files, more: &[(&str, &str)]) -> Files {
        files.extend(self::files(more));
        files
    }

    fn entry(files: &Files, name: &str) -> Files {
        files
            .iter()
            .filter(|(path, _)| plan::top(path) == name)
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    }

    fn summary(written: usize, unchanged: usize, removed: usize, foreign: usize) -> PublishSummary {
        PublishSummary {
            written,
            unchanged,
            removed,
            foreign,
        }
    }

    fn state_of(out: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(out.join(STATE))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_site_is_published_and_what_is_equal_is_not_written_again() {
        let place = scratch();
        let out = place.path().join("deep/public");
        assert_eq!(publish(&out, OLD), summary(9, 0, 0, 0));
        assert_eq!(seen(&out), files(OLD));
        let inode = |path: &str| fs::metadata(out.join(path)).unwrap().ino();
        let before = [
            inode("ar/index.html"),
            inode("en"),
            inode(".polyleaf/manifest"),
        ];
        assert_eq!(publish(&out, OLD), summary(0, 9, 0, 0));
        let after = [
            inode("ar/index.html"),
            inode("en"),
            inode(".polyleaf/manifest"),
        ];
        assert_eq!(before, after);
        assert_eq!(state_of(&out), ["lock", "manifest"]);

        let mut changed = OLD.to_vec();
        changed[0].1 = "ar a, other";
        assert_eq!(publish(&out, &changed), summary(1, 8, 0, 0));
        assert_eq!(seen(&out), files(&changed));
        // The neighbour in the exchanged entry is the same file, not a copy.
        assert_eq!(inode("ar/index.html"), before[0]);
        assert_eq!(inode("en"), before[1]);
    }

    #[test]
    fn entries_and_files_come_change_and_go() {
        let place = scratch();
        publish(place.path(), OLD);
        assert_eq!(publish(place.path(), NEW), summary(4, 4, 3, 0));
        assert_eq!(seen(place.path()), files(NEW));
        assert!(!place.path().join("ar/b").exists(), "an empty folder stays");
        assert_eq!(publish(place.path(), &[]), summary(0, 0, 8, 0));
        assert_eq!(seen(place.path()), files(&[]));
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_file_becomes_a_folder_and_back() {
        for without_exchange in [false, true] {
            let place = scratch();
            let sites: [&[(&str, &str)]; 3] = [
                &[("a", "1"), ("b/c", "2"), ("d/e/f", "3")],
                &[("a/x/y", "4"), ("b", "5"), ("d/e", "6")],
                &[("a", "1"), ("b/c/d", "2"), ("d/e/f", "3")],
            ];
            for site in sites {
                let interrupt = Interrupt {
                    without_exchange,
                    ..Interrupt::default()
                };
                attempt(place.path(), site, interrupt).unwrap();
                assert_eq!(seen(place.path()), files(site), "{without_exchange}");
            }
        }
    }

    #[test]
    fn without_commit_nothing_changes() {
        let place = scratch();
        publish(place.path(), OLD);
        let publication = begin(place.path());
        put_all(&publication, NEW).unwrap();
        drop(publication);
        assert_eq!(seen(place.path()), files(OLD));
        assert_eq!(state_of(place.path()), ["lock", "manifest"]);
    }

    /// Files that are not ours, in every kind of entry.
    const FOREIGN: &[(&str, &str)] = &[
        (".nojekyll", ""),
        ("ar/b/note.txt", "beside a page that goes"),
        ("ar/own.html", "in an entry that changes"),
        ("en/own.html", "in an entry that stays"),
        ("es/own.html", "in an entry that goes"),
        ("other/x", "in an entry of its own"),
    ];

    fn add_foreign(out: &Path) {
        for (path, text) in FOREIGN {
            fs::create_dir_all(out.join(path).parent().unwrap()).unwrap();
            fs::write(out.join(path), text).unwrap();
        }
        symlink("own.html", out.join("ar/link.html")).unwrap();
    }

    #[test]
    fn foreign_files_stay_whatever_happens_around_them() {
        for (without_exchange, without_links) in [(false, false), (true, false), (false, true)] {
            let place = scratch();
            publish(place.path(), OLD);
            add_foreign(place.path());
            let interrupt = Interrupt {
                without_exchange,
                without_links,
                ..Interrupt::default()
            };
            let done = attempt(place.path(), NEW, interrupt).unwrap();
            assert_eq!(done, summary(4, 4, 3, 5));
            let expected = with(
                with(files(NEW), FOREIGN),
                &[("ar/link.html", "-> own.html")],
            );
            assert_eq!(seen(place.path()), expected);
            // Nor does the next build take them for its own.
            assert_eq!(publish(place.path(), &[]).removed, 8);
            assert_eq!(seen(place.path()).len(), 7);
        }
    }

    #[test]
    fn a_folder_that_is_not_ours_is_refused_or_adopted() {
        let place = scratch();
        fs::write(place.path().join("index.html"), "theirs").unwrap();
        fs::write(place.path().join("logo.svg"), "logo").unwrap();
        let error = Publication::begin(place.path(), PublishOptions::default()).unwrap_err();
        assert_eq!(error.kind(), DiskErrorKind::ForeignOutput);
        assert!(error.to_string().contains("--adopt"), "{error}");
        assert!(!place.path().join(STATE).exists());

        let options = PublishOptions { adopt: true };
        let publication = Publication::begin(place.path(), options).unwrap();
        put_all(&publication, OLD).unwrap();
        assert_eq!(publication.commit().unwrap(), summary(9, 0, 0, 1));
        let logo = [("logo.svg", "logo")];
        assert_eq!(seen(place.path()), with(files(OLD), &logo));
        assert_eq!(publish(place.path(), NEW), summary(4, 4, 3, 1));
        assert_eq!(seen(place.path()), with(files(NEW), &logo));
    }

    #[test]
    fn what_stands_in_the_way_is_named_before_anything_changes() {
        let place = scratch();
        publish(place.path(), OLD);
        fs::create_dir_all(place.path().join("fr/x")).unwrap();
        fs::write(place.path().join("fr/x/own"), "own").unwrap();
        fs::write(place.path().join("ar/file"), "own").unwrap();
        symlink("/", place.path().join("ar/link")).unwrap();
        let before = seen(place.path());
        for (path, named) in [
            ("fr/x", "fr/x/own"),
            ("fr", "fr/x/own"),
            ("ar/file/index.html", "ar/file"),
            ("ar/link/index.html", "ar/link"),
        ] {
            let publication = begin(place.path());
            put_all(&publication, &NEW[..3]).unwrap();
            publication.put(path, b"new").unwrap();
            let error = publication.commit().unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::InTheWay, "{error}");
            assert!(error.to_string().contains(named), "{error}");
            assert_eq!(seen(place.path()), before);
            assert_eq!(state_of(place.path()), ["lock", "manifest"]);
        }
        assert!(!Path::new("/index.html").exists());
    }

    #[test]
    fn two_pages_that_exclude_each_other_are_refused() {
        for pages in [
            &[("ar/a", "1"), ("ar/a/b", "2")][..],
            &[("ar/a/b", "2"), ("ar/a", "1")],
            &[("ar", "1"), ("ar/a", "2")],
            &[("ar/a", "1"), ("ar/a", "1")],
        ] {
            for published in [
                &[][..],
                &[("ar/a", "1")],
                &[("ar/a/b", "2")],
                &[("ar", "1")],
            ] {
                let place = scratch();
                publish(place.path(), published);
                let publication = begin(place.path());
                for (path, text) in pages {
                    publication.put(path, text.as_bytes()).unwrap_or_default();
                }
                assert!(publication.commit().is_err(), "{pages:?} {published:?}");
                assert_eq!(seen(place.path()), files(published));
            }
        }
    }

    #[test]
    fn paths_that_leave_the_output_are_refused() {
        let place = scratch();
        let out = place.path().join("public");
        let long = "x".repeat(256);
        for path in [
            "",
            "/a",
            "a/",
            "a//b",
            "../a",
            "a/../../b",
            "./a",
            "a\nb",
            "a\0b",
            "a\\b",
            ".polyleaf/manifest",
            ".polyleaf",
            &long,
        ] {
            let publication = begin(&out);
            let error = publication.put(path, b"x").unwrap_err();
            assert!(!error.contains('\n') && !error.contains('\0'), "{error:?}");
            assert_eq!(
                publication.commit().unwrap_err().kind(),
                DiskErrorKind::UnsafePath,
                "{path:?}"
            );
        }
        assert_eq!(seen(place.path()).len(), 1, "the lock, and nothing else");
    }

    #[test]
    fn an_output_among_the_sources_is_refused() {
        let place = scratch();
        let root = place.path().join("project");
        fs::create_dir_all(root.join("content")).unwrap();
        fs::write(root.join("polyleaf.toml"), "").unwrap();
        symlink(root.join("content"), place.path().join("elsewhere")).unwrap();
        let adopt = PublishOptions { adopt: true };
        for out in [
            "project",
            "project/content",
            "project/content/public",
            "project/locales/public",
            "project/public/../content/x",
            "elsewhere",
        ] {
            let error = Publication::begin(&place.path().join(out), adopt).unwrap_err();
            assert_eq!(error.kind(), DiskErrorKind::OutputAmongSources, "{out}");
        }
        assert_eq!(fs::read_dir(&root).unwrap().count(), 2);
        Publication::begin(&root.join("public"), adopt).unwrap();
        Publication::begin(&place.path().join("public"), adopt).unwrap();
    }

    #[test]
    fn a_second_build_is_refused_while_one_is_at_work() {
        let place = scratch();
        let first = begin(place.path());
        first.put("a", b"1").unwrap();
        let error = Publication::begin(place.path(), PublishOptions::default()).unwrap_err();
        assert_eq!(error.kind(), DiskErrorKind::Busy);
        first.commit().unwrap();
        assert_eq!(publish(place.path(), &[("a", "1")]), summary(0, 1, 0, 0));
    }

    #[test]
    fn a_full_disk_leaves_the_site_as_it_was() {
        for room in 0..4 {
            let place = scratch();
            publish(place.path(), OLD);
            let interrupt = Interrupt {
                full_after: Some(AtomicIsize::new(room)),
                ..Interrupt::default()
            };
            let error = attempt(place.path(), NEW, interrupt).unwrap_err();
            assert!(error.contains("the disk is full"), "{error}");
            assert_eq!(seen(place.path()), files(OLD));
            assert_eq!(state_of(place.path()), ["lock", "manifest"]);
        }
    }

    #[test]
    fn a_page_that_failed_is_never_published_around() {
        let place = scratch();
        let publication = begin(place.path());
        publication.put("a", b"1").unwrap();
        publication.put("../b", b"1").unwrap_err();
        publication.put("c", b"1").unwrap();
        assert_eq!(publication.commit().unwrap_err().path(), "../b");
        assert_eq!(seen(place.path()), files(&[]));
    }

    #[test]
    fn permissions_of_pages_and_folders_stay() {
        let place = scratch();
        publish(place.path(), OLD);
        let mode = |path: &str| fs::metadata(place.path().join(path)).unwrap().mode() & 0o7777;
        let modes = [("ar", 0o2750), ("ar/a", 0o711), ("ar/a/index.html", 0o640)];
        for (path, mode) in modes {
            let permissions = fs::Permissions::from_mode(mode);
            fs::set_permissions(place.path().join(path), permissions).unwrap();
        }
        publish(place.path(), NEW);
        assert_eq!(seen(place.path()), files(NEW));
        for (path, expected) in modes {
            assert_eq!(mode(path), expected, "{path}");
        }
    }

    #[test]
    fn a_page_replaced_by_a_link_is_published_again() {
        let place = scratch();
        let out = place.path().join("public");
        publish(&out, OLD);
        let victim = place.path().join("victim");
        for path in ["index.html", "ar/index.html"] {
            fs::write(&victim, "ar").unwrap();
            fs::remove_file(out.join(path)).unwrap();
            symlink(&victim, out.join(path)).unwrap();
            assert_eq!(publish(&out, OLD), summary(1, 8, 0, 0));
            assert_eq!(seen(&out), files(OLD));
            assert_eq!(fs::read_to_string(&victim).unwrap(), "ar");
        }
    }

    #[test]
    fn files_added_during_the_exchange_are_not_lost() {
        let place = scratch();
        publish(place.path(), OLD);
        let mut publication = begin(place.path());
        put_all(&publication, NEW).unwrap();
        let pages = std::mem::take(publication.pages.get_mut().unwrap());
        let pages = Pages::new(pages).unwrap();
        let site = &publication.site;
        let mut plan = plan::plan(&site.out, "out", &pages, &publication.manifest).unwrap();
        site.link_kept(&mut plan).unwrap();
        fs::write(place.path().join("ar/late"), "late").unwrap();
        fs::write(place.path().join("es/late"), "late").unwrap();
        let intent = publication.manifest.exchanging(pages.paths());
        publication.own(intent).unwrap();
        publication.site.exchange(&mut plan).unwrap();
        drop(publication);
        let late = [("ar/late", "late"), ("es/late", "late")];
        assert_eq!(seen(place.path()), with(files(NEW), &late));
    }

    #[test]
    fn only_the_folder_that_holds_all_changes_is_exchanged() {
        let place = scratch();
        let site = |page: &'static str, alone: &'static str| {
            vec![
                ("ar/a/a.txt", page),
                ("ar/a/index.html", page),
                ("ar/b/index.html", "b"),
                ("ar/index.html", alone),
            ]
        };
        let inode = |path: &str| fs::metadata(place.path().join(path)).unwrap().ino();
        publish(place.path(), &site("1", "1"));
        let before = [inode("ar"), inode("ar/b"), inode("ar/a")];
        assert_eq!(publish(place.path(), &site("2", "1")).written, 2);
        assert_eq!(publish(place.path(), &site("2", "2")).written, 1);
        assert_eq!(seen(place.path()), files(&site("2", "2")));
        assert_eq!([inode("ar"), inode("ar/b")], before[..2]);
        assert_ne!(inode("ar/a"), before[2]);
        publish(place.path(), &site("2", "2")[2..]);
        assert_eq!(inode("ar"), before[0]);
        assert!(!place.path().join("ar/a").exists());
    }

    struct Trial<'a> {
        old: &'a [(&'a str, &'a str)],
        new: &'a [(&'a str, &'a str)],
        /// As [`add_foreign`] makes them.
        has_foreign: bool,
        without_exchange: bool,
    }

    impl Trial<'_> {
        /// Stops a build after every number of steps, has `check` look, and builds again.
        fn crash_everywhere(&self, check: &dyn Fn(&Files, &Files, &Files)) {
            let foreign = if self.has_foreign {
                with(files(FOREIGN), &[("ar/link.html", "-> own.html")])
            } else {
                files(&[])
            };
            let (mut old, mut new) = (files(self.old), files(self.new));
            old.extend(foreign.clone());
            new.extend(foreign.clone());
            let mut steps = 0;
            loop {
                let place = scratch();
                publish(place.path(), self.old);
                if self.has_foreign {
                    add_foreign(place.path());
                }
                let interrupt = Interrupt {
                    crash_after: Some(AtomicIsize::new(steps)),
                    without_exchange: self.without_exchange,
                    ..Interrupt::default()
                };
                let outcome = attempt(place.path(), self.new, interrupt);
                let crashed = seen(place.path());
                for (path, text) in &foreign {
                    assert_eq!(crashed.get(path), Some(text), "{path} after {steps} steps");
                }
                check(&crashed, &old, &new);
                let again = publish(place.path(), self.new);
                assert_eq!(again.written + again.unchanged, self.new.len());
                assert_eq!(seen(place.path()), new, "after {steps} steps");
                assert_eq!(state_of(place.path()), ["lock", "manifest"]);
                assert_eq!(publish(place.path(), self.new).written, 0);
                if outcome.is_ok() {
                    assert!(steps > 5, "only {steps} steps were tried");
                    return;
                }
                steps += 1;
            }
        }
    }

    /// Entries in which less than all of it is exchanged: one folder, one file, one file that comes, one
    /// folder that goes.
    const DEEP_OLD: &[(&str, &str)] = &[
        ("ar/a/a.txt", "1"),
        ("ar/a/index.html", "1"),
        ("ar/b/index.html", "1"),
        ("en/a/index.html", "1"),
        ("en/index.html", "1"),
        ("es/a/index.html", "1"),
        ("fr/a/a.txt", "1"),
        ("fr/a/index.html", "1"),
        ("fr/index.html", "1"),
    ];
    const DEEP_NEW: &[(&str, &str)] = &[
        ("ar/a/a.txt", "2"),
        ("ar/a/index.html", "2"),
        ("ar/b/index.html", "1"),
        ("en/a/index.html", "1"),
        ("en/index.html", "2"),
        ("es/a/index.html", "1"),
        ("es/b/c/d/index.html", "1"),
        ("fr/index.html", "1"),
    ];

    fn is_whole(crashed: &Files, old: &Files, new: &Files) {
        let names: BTreeSet<&str> = old
            .keys()
            .chain(new.keys())
            .map(|it| plan::top(it))
            .collect();
        for name in names {
            let found = entry(crashed, name);
            assert!(
                found == entry(old, name) || found == entry(new, name),
                "{name} is mixed: {found:?}"
            );
        }
    }

    #[test]
    fn a_crash_leaves_every_entry_old_or_new_and_the_next_build_completes_it() {
        for (old, new, has_foreign) in [
            (OLD, NEW, true),
            (NEW, OLD, false),
            (DEEP_OLD, DEEP_NEW, false),
            (DEEP_NEW, DEEP_OLD, true),
        ] {
            let trial = Trial {
                old,
                new,
                has_foreign,
                without_exchange: false,
            };
            trial.crash_everywhere(&is_whole);
        }
    }

    #[test]
    fn the_root_never_speaks_of_what_is_not_there() {
        let trial = Trial {
            old: OLD,
            new: NEW,
            has_foreign: false,
            without_exchange: false,
        };
        trial.crash_everywhere(&|crashed, _, new| {
            let is_new = |name| entry(crashed, name) == entry(new, name);
            if is_new("index.html") {
                assert!(is_new("ar") && is_new("fr"), "spoken of before it came");
            }
            if is_new("es") || is_new("old.css") {
                assert!(is_new("index.html"), "removed while still spoken of");
            }
        });
    }

    #[test]
    fn without_an_exchange_every_file_is_still_old_or_new() {
        for (old, new) in [(OLD, NEW), (DEEP_OLD, DEEP_NEW)] {
            let trial = Trial {
                old,
                new,
                has_foreign: true,
                without_exchange: true,
            };
            trial.crash_everywhere(&|crashed, old, new| {
                for path in old.keys().chain(new.keys()) {
                    let found = crashed.get(path);
                    assert!(
                        found == old.get(path) || found == new.get(path),
                        "{path}: {found:?}"
                    );
                }
            });
        }
    }

    /// Sites of a few short paths, in which no file is inside another.
    fn any_site() -> impl proptest::strategy::Strategy<Value = Files> {
        use proptest::collection::{btree_map, vec};
        use proptest::strategy::Strategy as _;
        let path = vec(proptest::sample::select(vec!["a", "b", "c"]), 1..4);
        let path = path.prop_map(|names| names.join("/"));
        btree_map(path, "[12]", 0..9).prop_map(|all| {
            let mut site = Files::new();
            for (path, text) in all {
                if folder::ancestors(path.as_bytes())
                    .all(|above| !site.contains_key(std::str::from_utf8(above).unwrap()))
                {
                    site.insert(path, text);
                }
            }
            site
        })
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
        #[test]
        fn any_site_follows_any_other_through_any_crash(
            sites in proptest::array::uniform3(any_site()),
            crash_after in 0_isize..40,
            without_exchange: bool,
        ) {
            let place = scratch();
            let [old, new, next] = sites.each_ref().map(|site| {
                let pages = site.iter().map(|(path, text)| (path.as_str(), text.as_str()));
                pages.collect::<Vec<_>>()
            });
            publish(place.path(), &old);
            proptest::prop_assert_eq!(&seen(place.path()), &sites[0]);
            let interrupt = Interrupt {
                crash_after: Some(AtomicIsize::new(crash_after)),
                without_exchange,
                ..Interrupt::default()
            };
            let outcome = attempt(place.path(), &new, interrupt);
            if outcome.is_ok() {
                proptest::prop_assert_eq!(&seen(place.path()), &sites[1]);
            } else if !without_exchange {
                is_whole(&seen(place.path()), &sites[0], &sites[1]);
            }
            // Nothing of either is left behind or taken for somebody else's.
            publish(place.path(), &next);
            proptest::prop_assert_eq!(&seen(place.path()), &sites[2]);
        }
    }

    #[test]
    fn a_crash_of_the_first_build_is_completed_too() {
        for steps in 0..40 {
            let place = scratch();
            let interrupt = Interrupt {
                crash_after: Some(AtomicIsize::new(steps)),
                ..Interrupt::default()
            };
            attempt(place.path(), OLD, interrupt).unwrap_or_default();
            let crashed = seen(place.path());
            for name in ["ar", "en", "es"] {
                let found = entry(&crashed, name);
                assert!(found.is_empty() || found == entry(&files(OLD), name));
            }
            publish(place.path(), NEW);
            assert_eq!(seen(place.path()), files(NEW), "after {steps} steps");
        }
    }

    /// Publishes pages of one article, and gives what became of their stamps.
    fn publish_knowing(out: &Path, files: &[(&str, &str)], kept: &[&str]) -> Vec<Option<Stamp>> {
        let publication = begin(out);
        put_all(&publication, files).unwrap();
        publication.keep(kept).unwrap();
        let mut stamps = Vec::new();
        publication
            .commit_knowing(|stamp| {
                let paths = files
                    .iter()
                    .map(|(path, _)| *path)
                    .chain(kept.iter().copied());
                stamps = paths.map(|path| stamp(path, None)).collect();
                Some(b"what is known".to_vec())
            })
            .unwrap();
        stamps
    }

    #[test]
    fn a_published_file_is_intact_until_somebody_touches_it() {
        let place = scratch();
        let out = place.path();
        assert_eq!(memory::remembered(out), None);
        let files = [("ar/a/index.html", "ar a"), ("ar/b/index.html", "ar b")];
        let stamps = publish_knowing(out, &files, &[]);
        let [Some(a), Some(b)] = stamps[..] else {
            panic!("{stamps:?}")
        };
        assert_eq!(memory::remembered(out).unwrap(), b"what is known");
        let publication = begin(out);
        assert!(publication.is_intact(files[0].0, a) && publication.is_intact(files[1].0, b));
        assert!(!publication.is_intact(files[0].0, b) && !publication.is_intact("ar/c", b));
        // Another text of the same length, and the time of writing put back.
        let path = out.join(files[0].0);
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        fs::write(&path, "ar x").unwrap();
        let file = fs::File::options().write(true).open(&path).unwrap();
        file.set_modified(modified).unwrap();
        fs::remove_file(out.join(files[1].0)).unwrap();
        symlink("../a/index.html", out.join(files[1].0)).unwrap();
        assert!(!publication.is_intact(files[0].0, a) && !publication.is_intact(files[1].0, b));
    }

    #[test]
    fn what_is_kept_is_part_of_the_site() {
        let place = scratch();
        let out = place.path();
        let old = [
            ("ar/a/index.html", "a"),
            ("ar/b/index.html", "b"),
            ("ar/c/index.html", "c"),
        ];
        publish(out, &old);
        // The folder of all three is exchanged, so that even what stays has other stamps.
        let new = [("ar/a/index.html", "new"), ("ar/d/index.html", "d")];
        let stamps = publish_knowing(out, &new, &["ar/b/index.html"]);
        assert!(stamps.iter().all(Option::is_some), "{stamps:?}");
        let publication = begin(out);
        assert!(publication.is_intact("ar/b/index.html", stamps[2].unwrap()));
        drop(publication);
        let expected = [new[0], old[1], new[1]];
        assert_eq!(seen(out), files(&expected));
        // What is no path of ours is not kept.
        assert!(begin(out).keep(&["../x"]).is_err());
    }
}
