//! Levels, suppressions and known findings of a project, ready to be asked.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::check::beside::Beside;
use crate::check::gate::guards_critical_text;
use crate::check::{Baseline, Rule};
use crate::config::Settings;
use crate::diag::{Diagnostic, Level, Severity};
use crate::project::Project;

/// What the project says of each rule. Shared by all threads.
#[derive(Debug)]
pub struct Levels<'p> {
    project: &'p Project,
    settings: &'p Settings,
    used: Vec<AtomicBool>,
    beside: Beside,
    baseline: Baseline,
    known: AtomicUsize,
}

impl<'p> Levels<'p> {
    /// The levels and suppressions of `project`, and the findings that are known in it.
    pub fn new(project: &'p Project, baseline: Baseline) -> Self {
        let settings = &project.settings;
        let used = settings
            .suppressions
            .iter()
            .map(|_| AtomicBool::new(false))
            .collect();
        Self {
            project,
            settings,
            used,
            beside: Beside::default(),
            baseline,
            known: AtomicUsize::new(0),
        }
    }

    /// The level of `finding` whose rule has `default`; later settings win over earlier ones.
    pub fn level(&self, finding: &Diagnostic, default: Level) -> Level {
        let matches = |code: &str| match code.strip_suffix("/*") {
            Some(family) => finding.code.split('/').next() == Some(family),
            None => code == finding.code,
        };
        // A note is no doubt that a profile turns into an error.
        let by_profile = || match finding.severity {
            Severity::Note => default,
            _ => self.settings.profile.level(finding.code, default),
        };
        self.settings
            .levels
            .iter()
            .rev()
            .find(|rule| {
                matches(&rule.code)
                    && rule
                        .locale
                        .as_deref()
                        .is_none_or(|tag| finding.subject.locale.as_deref() == Some(tag))
                    && rule
                        .path
                        .as_deref()
                        .is_none_or(|path| finding.location.path.starts_with(path))
            })
            .map_or_else(by_profile, |rule| rule.level)
    }

    /// Whether the project suppresses `finding`; the suppression counts as used.
    pub fn suppresses(&self, finding: &Diagnostic) -> bool {
        let same = |wanted: &Option<String>, got: Option<&str>| {
            wanted.as_deref().is_none_or(|it| got == Some(it))
        };
        let found = self.settings.suppressions.iter().position(|it| {
            it.code == finding.code
                && same(&it.locale, finding.subject.locale.as_deref())
                && same(&it.article, finding.subject.article.as_deref())
                && same(&it.id, finding.subject.id.as_deref())
        });
        if let Some(used) = found.and_then(|at| self.used.get(at)) {
            used.store(true, Ordering::Relaxed);
        }
        found.is_some() || self.is_accepted_beside(finding)
    }

    /// Whether a comment beside the text accepts `finding`. What keeps a page from patients is beyond the
    /// reach of comments, which any program that rewrites a file may lose or bring back.
    fn is_accepted_beside(&self, finding: &Diagnostic) -> bool {
        !guards_critical_text(finding.code) && self.beside.accepts(article_of(finding), finding)
    }

    /// Whether the baseline lists `finding`, which is counted.
    pub(super) fn knows(&self, finding: &Diagnostic) -> bool {
        let known = self.baseline.knows(self.project, finding);
        self.known.fetch_add(usize::from(known), Ordering::Relaxed);
        known
    }

    /// How many findings were known so far.
    pub fn known(&self) -> usize {
        self.known.load(Ordering::Relaxed)
    }

    /// Findings that are known.
    pub(super) fn baseline(&self) -> &Baseline {
        &self.baseline
    }

    /// Suppressions beside the texts.
    pub(super) fn beside(&self) -> &Beside {
        &self.beside
    }

    /// Whether anything that a rule finds can be reported: it is not allowed by default, or the project
    /// says something about it.
    pub(super) fn may_report(&self, rule: &Rule) -> bool {
        let family = rule.code.split('/').next();
        let about = |code: &str| match code.strip_suffix("/*") {
            Some(name) => family == Some(name),
            None => code == rule.code,
        };
        let level = self.settings.profile.level(rule.code, rule.level);
        level != Level::Allow || self.settings.levels.iter().any(|it| about(&it.code))
    }

    /// The settings they come from.
    pub(super) fn settings(&self) -> &'p Settings {
        self.settings
    }

    /// Positions of the suppressions that suppressed nothing.
    pub fn unused(&self) -> impl Iterator<Item = usize> + '_ {
        self.positions(false)
    }

    /// Positions of the suppressions that suppressed something.
    pub fn used(&self) -> impl Iterator<Item = usize> + '_ {
        self.positions(true)
    }

    /// Counts suppressions as used.
    pub fn mark(&self, positions: &[usize]) {
        for used in positions.iter().filter_map(|at| self.used.get(*at)) {
            used.store(true, Ordering::Relaxed);
        }
    }

    /// Whether any text that was read has a suppression beside it.
    pub fn has_any_beside(&self) -> bool {
        !self.beside.is_empty()
    }

    /// Counts what `other` counted; its baseline is none.
    pub fn absorb(&self, other: Self) {
        let used: Vec<usize> = other.used().collect();
        self.mark(&used);
        self.beside.absorb(other.beside);
    }

    fn positions(&self, wanted: bool) -> impl Iterator<Item = usize> + '_ {
        let positions = self.used.iter().enumerate();
        positions
            .filter(move |(_, used)| used.load(Ordering::Relaxed) == wanted)
            .map(|(at, _)| at)
    }
}

/// Slug of the article that a finding is about, or of whose Markdown it is; `terms` or `site` of what is in
/// those catalogues.
pub(super) fn article_of(finding: &Diagnostic) -> Option<&str> {
    let named = finding.subject.article.as_deref();
    named.or_else(|| {
        let path = &finding.location.path;
        match path
            .strip_prefix("locales/")
            .and_then(|it| it.split_once('/'))
        {
            Some((_, "terms.ftl")) => Some("terms"),
            Some((_, "site.ftl")) => Some("site"),
            Some(_) => None,
            None => path.strip_prefix("content/")?.strip_suffix(".md"),
        }
    })
}
