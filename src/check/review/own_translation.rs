//! Signatures of the person who translated the text.

use crate::catalog::{Row, is_same_person};
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
    let is_own = |row: &&Row| {
        let signed = row.signed.is_some() && !row.translator.is_empty();
        signed && is_same_person(field(row.translator), field(row.reviewer))
    };
    // Hardly any ledger has one; they are in the order of their ids, as its rows are.
    let own: Vec<&Row> = ledger.rows.iter().filter(is_own).collect();
    if own.is_empty() {
        return;
    }
    for view in scope.segments() {
        let found = own.binary_search_by(|row| field(row.id).cmp(view.id()));
        let Some(row) = found.ok().and_then(|at| own.get(at)) else {
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
