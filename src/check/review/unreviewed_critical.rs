//! Critical text that a machine translated and no qualified person signed.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::config::UnreviewedPolicy;
use crate::diag::Level;
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
    for view in scope
        .segments()
        .filter(|view| view.critical && view.is_unreviewed())
    {
        sink.report_as(level, finding(scope, &view));
    }
}

fn finding(scope: &EditionScope<'_>, view: &SegmentView<'_>) -> crate::diag::Diagnostic {
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
    let (id, tag) = (view.id(), scope.edition.locale.tag());
    let message = format!(
        "The critical text {id} ({}) was {made} and {signed}.",
        quote(&view.segment.text)
    );
    scope.finding(CODE, view.at, message).with_help(format!(
        "Have a qualified reviewer read and sign it (`polyleaf review {tag}`); where a person translated it, `polyleaf sync --origin human` records that for new texts."
    ))
}
