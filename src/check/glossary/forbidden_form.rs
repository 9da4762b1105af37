//! A form that the glossary forbids.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;

const CODE: &str = "glossary/forbidden-form";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a text uses a form that the glossary forbids",
    level: Level::Warn,
    explanation: include_str!("forbidden-form.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let Some(glossary) = &scope.cx.project.glossary else {
        return;
    };
    let locale = &scope.edition.locale;
    let forbidden: Vec<_> = glossary
        .terms
        .iter()
        .filter_map(|term| Some((term, term.cell(locale)?)))
        .flat_map(|(term, cell)| cell.forbidden.iter().map(move |form| (term, cell, form)))
        .collect();
    if forbidden.is_empty() {
        return;
    }
    for view in scope.segments() {
        if !view.is_translated() && !scope.is_source() {
            continue;
        }
        let text = view.local.content.plain_text();
        for (term, cell, form) in &forbidden {
            let Some(found) = form.find(&text).and_then(|it| text.get(it)) else {
                continue;
            };
            // A longer form that is asked for may hold a shorter one that is forbidden.
            if cell.required.iter().any(|it| it.find(found).is_some()) {
                continue;
            }
            let message = format!(
                "{} uses {}, which the glossary forbids for {}: {}",
                view.id(),
                quote(found),
                quote(&term.name),
                quote(&text)
            );
            let help = match cell.required.first() {
                Some(form) => format!("Write {} instead.", quote(&form.written)),
                None => "Write it otherwise; the row in glossary.tsv may say why in its note."
                    .to_owned(),
            };
            sink.report(
                scope
                    .finding(CODE, view.at, sentence(message))
                    .with_help(help),
            );
        }
    }
}
