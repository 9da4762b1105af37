//! Ordinary text that a machine translated and nobody reviewed, where the policy forbids it.

use crate::check::quote::{count, list};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::config::UnreviewedPolicy;
use crate::diag::Level;

const CODE: &str = "review/unreviewed-text";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "text was translated by a machine and reviewed by nobody",
    level: Level::Deny,
    explanation: include_str!("unreviewed-text.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    if scope.cx.project.settings.policy.unreviewed_machine != UnreviewedPolicy::Forbid {
        return;
    }
    let unreviewed: Vec<SegmentView<'_>> = scope
        .segments()
        .filter(|view| !view.critical && view.is_unreviewed())
        .collect();
    let Some(first) = unreviewed.first() else {
        return;
    };
    let ids: Vec<&str> = unreviewed.iter().map(SegmentView::id).collect();
    let locale = &scope.edition.locale;
    let (tag, name) = (locale.tag(), locale.english_name());
    let message = format!(
        "{} translated into {name} by a machine or by nobody knows whom, and reviewed by nobody: {}.",
        count(unreviewed.len(), "text was", "texts were"),
        list(&ids)
    );
    let finding = scope
        .finding_at(CODE, scope.locate(first.at), message)
        .with_help(format!(
            "Have a person read and correct them and state so (`polyleaf done {tag} ID --origin human`), or let the page say that nobody did: `unreviewed-machine = \"forbid-critical\"` in `[policy]`."
        ));
    sink.report(finding);
}
