//! Translations without a record of what they were made from.

use crate::check::quote::count;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::localize::Outcome;
use crate::source::Location;

const CODE: &str = "coverage/missing-ledger";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a catalogue has no ledger beside it",
    level: Level::Warn,
    explanation: include_str!("missing-ledger.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let edition = scope.edition;
    let layout = &scope.cx.project.layout;
    let exists = layout
        .locales
        .get(edition.locale.tag())
        .and_then(|files| files.get(scope.files_slug()))
        .is_some_and(|files| files.ledger);
    if exists || scope.translations.is_none_or(|it| it.ledger.is_some()) {
        return;
    }
    let translated = scope
        .segments()
        .filter(|view| view.local.outcome == Outcome::Translated)
        .count();
    if translated == 0 {
        return;
    }
    let path = format!(
        "locales/{}/{}.review.tsv",
        edition.locale,
        scope.files_slug()
    );
    let message = format!(
        "{path} does not exist: nothing says which source text {} made from, by whom, and whether anyone reviewed them.",
        count(translated, "translation was", "translations were")
    );
    let finding = scope
        .finding_at(CODE, Location::file(&path), message)
        .with_help("Run `polyleaf sync`, which records them; if the file was lost, take it back from version control first.");
    sink.report(finding);
}
