//! Levels and suppressions of a project, ready to be asked.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::check::Rule;
use crate::config::Settings;
use crate::diag::{Diagnostic, Level};

/// What the project says of each rule. Shared by all threads.
#[derive(Debug)]
pub struct Levels<'p> {
    settings: &'p Settings,
    used: Vec<AtomicBool>,
}

impl<'p> Levels<'p> {
    /// The levels and suppressions of `settings`.
    pub fn new(settings: &'p Settings) -> Self {
        let used = settings
            .suppressions
            .iter()
            .map(|_| AtomicBool::new(false))
            .collect();
        Self { settings, used }
    }

    /// The level of `finding` whose rule has `default`; later settings win over earlier ones.
    pub fn level(&self, finding: &Diagnostic, default: Level) -> Level {
        let matches = |code: &str| match code.strip_suffix("/*") {
            Some(family) => finding.code.split('/').next() == Some(family),
            None => code == finding.code,
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
            .map_or(default, |rule| rule.level)
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
        found.is_some()
    }

    /// Whether anything that a rule finds can be reported: it is not allowed by default, or the project
    /// says something about it.
    pub(super) fn may_report(&self, rule: &Rule) -> bool {
        let family = rule.code.split('/').next();
        let about = |code: &str| match code.strip_suffix("/*") {
            Some(name) => family == Some(name),
            None => code == rule.code,
        };
        rule.level != Level::Allow || self.settings.levels.iter().any(|it| about(&it.code))
    }

    /// The settings they come from.
    pub(super) fn settings(&self) -> &'p Settings {
        self.settings
    }

    /// Positions of the suppressions that suppressed nothing.
    pub fn unused(&self) -> impl Iterator<Item = usize> + '_ {
        self.used
            .iter()
            .enumerate()
            .filter(|(_, used)| !used.load(Ordering::Relaxed))
            .map(|(at, _)| at)
    }
}
