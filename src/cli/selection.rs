//! Which findings a command is about.

use std::path::Path;

use polyleaf::check::{RULES, Since};
use polyleaf::diag::Diagnostic;
use polyleaf::pipeline::Judged;
use polyleaf::source::Tree;

use super::git::Repository;
use super::outcome::Failure;

/// Options that select findings.
#[derive(Debug, clap::Args)]
pub(super) struct Selection {
    /// Only what concerns this language (and the source); may be given several times
    #[arg(long, value_name = "TAG")]
    pub(super) locale: Vec<String>,
    /// Only this rule, or the rules of a family such as parity/*; may be given several times
    #[arg(long, value_name = "RULE")]
    pub(super) rule: Vec<String>,
    /// Only what changed since this revision of git, or since the present branch parted from it: lines,
    /// messages, articles
    #[arg(long, value_name = "REVISION")]
    pub(super) since: Option<String>,
}

impl Selection {
    /// Refuses rules and families that there are none of.
    pub(super) fn known_rules(&self) -> Result<(), Failure> {
        let unknown = |name: &&String| !RULES.iter().any(|rule| names(name, rule.code));
        match self.rule.iter().find(unknown) {
            None => Ok(()),
            Some(name) => Err(Failure::Message(format!(
                "there is no rule {name:?}; polyleaf explain lists all rules, and family/* names those of a family"
            ))),
        }
    }

    /// The findings about a project in the folder `root` that were asked for.
    pub(super) fn of(
        &self,
        judged: &Judged<'_>,
        tree: &dyn Tree,
        root: &Path,
    ) -> Result<Vec<Diagnostic>, Failure> {
        let since = match &self.since {
            None => None,
            Some(name) => {
                let files = Repository::of(root, "--since")?.changed_since(name)?;
                Some(Since::new(judged.project, tree, files))
            }
        };
        let is_wanted = |finding: &&Diagnostic| {
            let locale = finding.subject.locale.as_deref();
            (self.locale.is_empty()
                || locale.is_none_or(|tag| self.locale.iter().any(|it| it == tag)))
                && (self.rule.is_empty() || self.rule.iter().any(|it| names(it, finding.code)))
                && since.as_ref().is_none_or(|since| since.concerns(finding))
        };
        Ok(judged.findings.iter().filter(is_wanted).cloned().collect())
    }
}

/// Whether `name` is the rule with this code, or its family.
fn names(name: &str, code: &str) -> bool {
    match name.strip_suffix("/*") {
        Some(family) => code.split('/').next() == Some(family),
        None => name == code,
    }
}
