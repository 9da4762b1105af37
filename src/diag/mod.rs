//! What we say about a project: findings, their codes, levels and places.
//!
//! A [`Diagnostic`] is finished when it is made: its places are resolved, so it outlives the files it
//! speaks of. `report` turns diagnostics into text; nothing else does.

mod fingerprint;
mod fix;

pub use fingerprint::fingerprints;
pub use fix::{Fix, FixEdit, Fixes, fixes};

use std::fmt;
use std::sync::Arc;

use crate::source::Location;

/// How much a rule weighs, as a project sets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported, never withholds an edition. Shown as "warning".
    Warn,
    /// Withholds what it speaks of and makes `check` fail. Shown as "error".
    Deny,
}

/// What a rule says of itself, for reports that explain the rules of their findings.
#[derive(Clone, Copy, Debug)]
pub struct RuleText {
    /// One line: what it finds.
    pub summary: &'static str,
    /// Markdown, a heading with the code first.
    pub explanation: &'static str,
    /// Level unless the project says otherwise.
    pub level: Level,
}

/// What the reader of a report sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Information; changes no exit status.
    Note,
    /// Changes no exit status.
    Warning,
    /// Exit status 1.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

/// What a finding concerns, beyond its place: gates and filters read this.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// Slug of the article.
    pub article: Option<Arc<str>>,
    /// Tag of the locale; without it the finding concerns the source, and so every locale.
    pub locale: Option<Arc<str>>,
    /// Message id.
    pub id: Option<String>,
}

/// Something worth telling, complete with place and remedy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule, `family/bad-pattern`.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// One sentence: what is wrong, naming the message id and quoting the text.
    pub message: String,
    /// Where.
    pub location: Location,
    /// Other places that explain it, each with a few words.
    pub related: Vec<(Location, String)>,
    /// What to do about it.
    pub help: Option<String>,
    /// What it concerns.
    pub subject: Subject,
    /// A change that mends it and cannot change what a text means.
    pub fix: Option<Box<Fix>>,
}

impl Diagnostic {
    /// An error at `location`.
    pub fn error(code: &'static str, location: Location, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            location,
            related: Vec::new(),
            help: None,
            subject: Subject::default(),
            fix: None,
        }
    }

    /// The same with another severity.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// The same with a remedy.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with a change that mends it: one that cannot change what a text means.
    #[must_use]
    pub fn with_fix(mut self, fix: Fix) -> Self {
        self.fix = Some(Box::new(fix));
        self
    }

    /// The same with another place that explains it.
    #[must_use]
    pub fn with_related(mut self, location: Location, label: impl Into<String>) -> Self {
        self.related.push((location, label.into()));
        self
    }

    /// The same about an article.
    #[must_use]
    pub fn about_article(mut self, slug: &Arc<str>) -> Self {
        self.subject.article = Some(Arc::clone(slug));
        self
    }

    /// The same about a locale.
    #[must_use]
    pub fn about_locale(mut self, tag: &Arc<str>) -> Self {
        self.subject.locale = Some(Arc::clone(tag));
        self
    }

    /// The same about a message.
    #[must_use]
    pub fn about_id(mut self, id: impl Into<String>) -> Self {
        self.subject.id = Some(id.into());
        self
    }
}
