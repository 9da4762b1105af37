//! The only way from a rule to a finding: adds the criterion, and bounds how many one rule may have.

use std::sync::Arc;

use crate::audit::{Criterion, Page, Rule, Summary};
use crate::diag::{Diagnostic, Level, Severity};
use crate::locale::Locale;
use crate::source::{Location, Span};

/// Findings of one rule on one page that are told one by one; the rest is counted.
const TOLD: usize = 20;

/// Takes what rules report.
#[derive(Debug, Default)]
pub struct Findings {
    rule: Option<&'static Rule>,
    criterion: Option<Criterion>,
    /// Findings of the rule that runs now, on the page it reads.
    count: usize,
    found: Vec<Diagnostic>,
}

impl Findings {
    /// From here on findings are those of `rule`, on one page.
    pub(in crate::audit) fn enter(&mut self, rule: &'static Rule) {
        self.leave();
        self.rule = Some(rule);
        self.criterion = rule.criterion;
        self.count = 0;
    }

    /// From here on findings of the rule that runs now fail another criterion than it says.
    pub(in crate::audit) fn under(&mut self, criterion: Criterion) {
        self.criterion = Some(criterion);
    }

    /// Takes a finding about a part of a page: what is wrong, and what to do.
    pub(in crate::audit) fn report(
        &mut self,
        page: &Page,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.report_at(page, page.document.file.locate(span), message, help);
    }

    /// Takes a finding about a page of which only a summary is left.
    pub(in crate::audit) fn report_summary(
        &mut self,
        page: &Summary,
        location: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.admit(page.locale.as_ref(), location, message.into(), help.into());
    }

    /// Takes a finding at a place of a page.
    pub(in crate::audit) fn report_at(
        &mut self,
        page: &Page,
        location: Location,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let locale = page.language().and_then(|it| it.locale.as_ref());
        self.admit(
            locale.map(Locale::tag),
            location,
            message.into(),
            help.into(),
        );
    }

    fn admit(
        &mut self,
        locale: Option<&Arc<str>>,
        location: Location,
        message: String,
        help: String,
    ) {
        let Some(rule) = self.rule else {
            return;
        };
        self.count += 1;
        if self.count > TOLD {
            return;
        }
        let finding = finding(rule, self.criterion, location, message, help);
        self.found.push(match locale {
            Some(tag) => finding.about_locale(tag),
            None => finding,
        });
    }

    /// Everything that was found.
    pub(in crate::audit) fn into_vec(mut self) -> Vec<Diagnostic> {
        self.leave();
        self.found
    }

    /// Says how many findings of the rule were not told.
    fn leave(&mut self) {
        let more = self.count.saturating_sub(TOLD);
        self.count = 0;
        if more > 0
            && let Some(last) = self.found.last_mut()
        {
            last.message.push_str(&format!(
                " And {more} more like this on the page, which are not listed."
            ));
        }
    }
}

/// A finding of `rule`; its help ends with the criterion.
pub(in crate::audit) fn finding(
    rule: &'static Rule,
    criterion: Option<Criterion>,
    location: Location,
    message: impl Into<String>,
    mut help: String,
) -> Diagnostic {
    if let Some(criterion) = criterion {
        help.push_str(&format!(
            " (WCAG 2.2, {} {}; EN 301 549, {})",
            criterion.number,
            criterion.name,
            criterion.clause()
        ));
    }
    let severity = match rule.level {
        Level::Deny => Severity::Error,
        Level::Warn | Level::Allow => Severity::Warning,
    };
    Diagnostic::error(rule.code, location, message)
        .with_severity(severity)
        .with_help(help)
}
