//! The only way from a rule to a finding: applies levels, suppressions and the baseline.

use crate::check::{Levels, Rule};
use crate::diag::{Diagnostic, Level, Severity};

/// Takes what rules report and keeps what the project wants to hear.
#[derive(Debug)]
pub struct Sink<'l> {
    levels: &'l Levels<'l>,
    /// The rule that runs now.
    rule: Option<&'static Rule>,
    findings: Vec<Diagnostic>,
}

impl<'l> Sink<'l> {
    /// An empty sink.
    pub fn new(levels: &'l Levels<'l>) -> Self {
        Self {
            levels,
            rule: None,
            findings: Vec::new(),
        }
    }

    /// From here on findings are those of `rule`.
    pub(crate) fn enter(&mut self, rule: &'static Rule) {
        self.rule = Some(rule);
    }

    /// Takes a finding of the rule that runs now; its severity becomes the rule's level. A note stays one
    /// unless the project denies it.
    pub fn report(&mut self, finding: Diagnostic) {
        let default = self.rule.map_or(Level::Deny, |rule| rule.level);
        self.admit(finding, default);
    }

    /// Takes a finding of the rule that runs now whose weight the project's policy decides; a level that
    /// the project sets for the rule still wins.
    pub fn report_as(&mut self, level: Level, finding: Diagnostic) {
        self.admit(finding, level);
    }

    /// Takes a finding that was made while files were read.
    pub fn admit_born(&mut self, finding: Diagnostic) {
        let default = match finding.severity {
            Severity::Error => Level::Deny,
            Severity::Warning | Severity::Note => Level::Warn,
        };
        self.admit(finding, default);
    }

    /// What was kept.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        self.findings
    }

    fn admit(&mut self, mut finding: Diagnostic, default: Level) {
        finding.severity = match self.levels.level(&finding, default) {
            Level::Allow => return,
            Level::Warn if finding.severity == Severity::Note => Severity::Note,
            Level::Warn => Severity::Warning,
            Level::Deny => Severity::Error,
        };
        if !self.levels.suppresses(&finding) && !self.levels.knows(&finding) {
            self.findings.push(finding);
        }
    }
}
