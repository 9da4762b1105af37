//! An edition that shows too much source text.

use crate::check::{EditionScope, Rule, Run, Sink, missing};
use crate::config::Fallback;
use crate::diag::Level;

const CODE: &str = "coverage/below-threshold";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "less of an edition is translated than the policy wants",
    level: Level::Deny,
    explanation: include_str!("below-threshold.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let policy = &scope.cx.project.settings.policy;
    let edition = scope.edition;
    let percent = edition.coverage.percent();
    if scope.is_source()
        || policy.fallback != Fallback::ShowSourceMarked
        || percent >= policy.minimum_coverage
        || missing::lacks_catalogue(scope)
    {
        return;
    }
    let message = format!(
        "{percent} % of the texts are translated into {} ({} of {}); `minimum-coverage` is {} %.",
        edition.locale.english_name(),
        edition.coverage.translated.segments,
        edition.coverage.total.segments,
        policy.minimum_coverage
    );
    let finding = scope
        .finding_at(CODE, scope.catalogue(), message)
        .with_help(format!(
            "Translate what `polyleaf todo {}` lists.",
            edition.locale
        ));
    sink.report(finding);
}
