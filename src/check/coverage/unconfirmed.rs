//! Translations that the ledger does not know.

use crate::check::quote::{count, list};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::diag::Level;
use crate::localize::{Freshness, Outcome};

const CODE: &str = "coverage/unconfirmed";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation was written or changed and not recorded",
    level: Level::Warn,
    explanation: include_str!("unconfirmed.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    if scope.translations.is_none_or(|it| it.ledger.is_none()) {
        return;
    }
    let edited: Vec<SegmentView<'_>> = scope
        .segments()
        .filter(|view| view.local.outcome == Outcome::Translated)
        .filter(|view| view.local.freshness == Freshness::Edited)
        .collect();
    let Some(first) = edited.first() else {
        return;
    };
    let ids: Vec<&str> = edited.iter().map(SegmentView::id).collect();
    let message = format!(
        "{} written or changed in {} and not recorded yet: {}.",
        count(edited.len(), "translation was", "translations were"),
        scope.catalogue_path(),
        list(&ids)
    );
    let finding = scope
        .finding_at(CODE, scope.locate(first.at), message)
        .with_help(
            "Run `polyleaf sync`; `--origin human` or `--origin machine` says who made them.",
        );
    sink.report(finding);
}
