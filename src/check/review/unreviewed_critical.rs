//! Critical text that a machine translated and no qualified person signed.

use std::collections::BTreeMap;

use crate::check::quote::{list, quote};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::config::UnreviewedPolicy;
use crate::content::SectionIndex;
use crate::diag::{Diagnostic, Level};
use crate::localize::Origin;

const CODE: &str = "review/unreviewed-critical";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "critical text was translated by a machine and signed by nobody",
    level: Level::Deny,
    explanation: include_str!("unreviewed-critical.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let settings = &scope.cx.project.settings;
    let level = match settings.policy.unreviewed_machine {
        UnreviewedPolicy::Notice if settings.demo => return,
        UnreviewedPolicy::Notice => Level::Warn,
        UnreviewedPolicy::ForbidCritical | UnreviewedPolicy::Forbid => Level::Deny,
    };
    let mut sections: BTreeMap<SectionIndex, Vec<SegmentView<'_>>> = BTreeMap::new();
    let unreviewed = |view: &SegmentView<'_>| view.critical && view.is_unreviewed();
    for view in scope.segments().filter(unreviewed) {
        let section = view.segment.section;
        sections.entry(section).or_default().push(view);
    }
    for (section, views) in &sections {
        if let Some(finding) = finding(scope, *section, views) {
            sink.report_as(level, finding);
        }
    }
}

/// One line for the texts of a section.
fn finding(
    scope: &EditionScope<'_>,
    section: SectionIndex,
    views: &[SegmentView<'_>],
) -> Option<Diagnostic> {
    let first = views.first()?;
    let locale = scope.edition.locale.english_name();
    let message = if views.len() == 1 {
        let (made, signed) = history(first);
        format!(
            "The critical text {} ({}) was {made} and {signed}.",
            first.id(),
            quote(&first.segment.text)
        )
    } else {
        let ids: Vec<&str> = views.iter().map(SegmentView::id).collect();
        format!(
            "{} texts of {} were translated into {locale} by a machine or by nobody knows whom, and no qualified person signed them: {}.",
            views.len(),
            scope.section_name(section),
            list(&ids)
        )
    };
    let help = format!(
        "Have a qualified person read and correct it, then state so: `polyleaf done {} ID --origin human`.",
        scope.locale_of(first.at)
    );
    Some(scope.finding(CODE, first.at, message).with_help(help))
}

/// Who made a translation, and who signed it.
fn history(view: &SegmentView<'_>) -> (&'static str, &'static str) {
    let provenance = view.local.provenance;
    let made = if provenance.origin == Origin::Machine {
        "translated by a machine"
    } else {
        "translated by nobody knows whom, which counts as by a machine"
    };
    let signed = if provenance.reviewed {
        "signed by somebody who is not recorded as qualified"
    } else if provenance.lapsed {
        "changed after it was signed"
    } else {
        "signed by nobody"
    };
    (made, signed)
}
