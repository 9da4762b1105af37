//! An article without any file in a locale.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink, missing};
use crate::diag::Level;

const CODE: &str = "coverage/missing-catalogue";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "an article has no catalogue in a locale",
    level: Level::Deny,
    explanation: include_str!("missing-catalogue.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    if scope.is_source() || !missing::lacks_catalogue(scope) {
        return;
    }
    let edition = scope.edition;
    let message = format!(
        "{} does not exist: none of the {} texts of {} is translated into {}.",
        scope.catalogue_path(),
        edition.coverage.total.segments,
        quote(&scope.unit.article.front.title),
        edition.locale.english_name()
    );
    let help = format!(
        "Run `polyleaf sync`, which makes the file, then translate what `polyleaf todo {0}` lists; or say in `polyleaf.toml` when it is due: `[[planned]]`, `article = \"{1}\"`, `locale = \"{0}\"`, `due = …`.",
        edition.locale, edition.slug
    );
    let finding = scope
        .finding_at(CODE, scope.catalogue(), message)
        .with_help(help);
    sink.report_as(missing::level(scope), finding);
}
