//! Signatures of the person who translated the text.

use crate::catalog::is_same_person;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "review/own-translation";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translator signed a translation of their own",
    level: Level::Deny,
    explanation: include_str!("own-translation.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let ledger = scope.translations.and_then(|it| it.ledger.as_ref());
    let Some(ledger) = ledger else {
        return;
    };
    let field = |span| ledger.file.slice(span);
    let is_own = |(translator, reviewer)| is_same_person(field(translator), field(reviewer));
    for view in scope.segments() {
        let row = ledger.row(view.id());
        let signed = row.filter(|row| row.signed.is_some() && !row.translator.is_empty());
        let Some(row) = signed.filter(|row| is_own((row.translator, row.reviewer))) else {
            continue;
        };
        let message = format!(
            "{} was translated into {} by {}, who also signed it as its reviewer.",
            view.id(),
            scope.edition.locale.english_name(),
            field(row.translator)
        );
        let finding = scope
            .finding_at(CODE, ledger.file.locate(row.span), message)
            .with_help("Have another person read and sign it (`polyleaf review`).")
            .about_id(view.id());
        sink.report(finding);
    }
}
