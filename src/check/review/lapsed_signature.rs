//! Signed text that changed afterwards.

use crate::check::quote::{count, list, quote};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::config::UnreviewedPolicy;
use crate::diag::Level;

const CODE: &str = "review/lapsed-signature";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text changed after a reviewer signed it",
    level: Level::Warn,
    explanation: include_str!("lapsed-signature.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let forbidden = scope.cx.project.settings.policy.unreviewed_machine != UnreviewedPolicy::Notice;
    let critical = if forbidden { Level::Deny } else { Level::Warn };
    let locale = scope.edition.locale.english_name();
    let help = format!(
        "Have the {locale} text read and signed again. A changed source text, term or variable lapses a signature as a changed translation does."
    );
    let mut ordinary: Vec<SegmentView<'_>> = Vec::new();
    for view in scope.segments() {
        if !view.local.provenance.lapsed || !view.is_translated() {
            continue;
        }
        if !view.critical {
            ordinary.push(view);
            continue;
        }
        let message = format!(
            "The critical text {} ({}) changed in {locale} after a reviewer signed it.",
            view.id(),
            quote(&view.segment.text)
        );
        let finding = scope.finding(CODE, view.at, message).with_help(&*help);
        sink.report_as(critical, finding);
    }
    let Some(first) = ordinary.first() else {
        return;
    };
    let ids: Vec<&str> = ordinary.iter().map(SegmentView::id).collect();
    let message = format!(
        "{} in {locale} after a reviewer signed: {}.",
        count(ordinary.len(), "text changed", "texts changed"),
        list(&ids)
    );
    let finding = scope.finding_at(CODE, scope.locate(first.at), message);
    sink.report(finding.with_help(help));
}
