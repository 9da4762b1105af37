//! Changes that a reviewer wants and nobody has made.

use crate::catalog::{Question, QuestionKind, target_hash};
use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::diag::Level;

const CODE: &str = "review/requested-change";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a reviewer wants a change that nobody has made",
    level: Level::Warn,
    explanation: include_str!("requested-change.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let (project, tag) = (scope.cx.project, scope.edition.locale.tag());
    if !project.questions.contains_key(tag) {
        return;
    }
    for view in scope.segments() {
        let asked = project.questions_about(tag, scope.unit, view.identified);
        let is_pending = |it: &&Question| {
            it.kind == QuestionKind::Change && it.is_open() && is_unchanged(scope, &view, it)
        };
        for wanted in asked.filter(is_pending) {
            let what = if view.critical {
                "the critical text "
            } else {
                ""
            };
            let message = format!(
                "A reviewer wants {what}{} changed in {}: {} ({}).",
                view.id(),
                scope.edition.locale.english_name(),
                quote(&wanted.text),
                wanted.asker()
            );
            let finding = scope.finding(CODE, view.at, message).with_help(
                "Change the translation, run `polyleaf sync` and have it signed; a signature on the text as it is settles the matter, too.",
            );
            let level = if view.critical {
                Level::Deny
            } else {
                Level::Warn
            };
            sink.report_as(level, finding);
        }
    }
}

/// Whether the translation is still the one that the reviewer read.
fn is_unchanged(scope: &EditionScope<'_>, view: &SegmentView<'_>, wanted: &Question) -> bool {
    let found = scope.translations.and_then(|it| it.find(view.identified));
    let Some(found) = found else {
        return false;
    };
    let value = found.entry.value.as_ref();
    value.is_some_and(|value| Some(target_hash(value, &found.catalogue.file)) == wanted.target)
}
