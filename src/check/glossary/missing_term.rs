//! A term that is not translated as the glossary says.

use crate::check::quote::{quote, sentence};
use crate::check::{EditionScope, Rule, Run, SegmentView, Sink};
use crate::diag::Level;
use crate::glossary::{Form, Kind};

const CODE: &str = "glossary/missing-term";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a translation does not use the form that the glossary asks for",
    level: Level::Warn,
    explanation: include_str!("missing-term.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let Some(glossary) = &scope.cx.project.glossary else {
        return;
    };
    if scope.is_source() {
        return;
    }
    for view in scope.segments().filter(SegmentView::is_translated) {
        for at in glossary.in_source_text(&view.segment.text) {
            // What an abbreviation stands for is asked for once a page, not in every text.
            let Some(term) = glossary
                .terms
                .get(at)
                .filter(|it| it.kind != Kind::Abbreviation)
            else {
                continue;
            };
            let Some(cell) = term.cell(scope.locale_of(view.at)) else {
                continue;
            };
            let text = view.local.content.plain_text();
            if cell.required.is_empty() || cell.required.iter().any(|it| it.find(&text).is_some()) {
                continue;
            }
            let forms: Vec<String> = cell.required.iter().map(shown).collect();
            let message = format!(
                "{} has {} in the source text; the glossary asks for {}, which the translation does not use: {}",
                view.id(),
                quote(&term.name),
                forms.join(" or "),
                quote(&text)
            );
            let finding = scope
                .finding(CODE, view.at, sentence(message))
                .with_help("Use the form of the glossary; where another is right here too, add it to the cell in glossary.tsv.")
                .with_related(scope.locate_source(view.at), "the source text");
            sink.report(finding);
        }
    }
}

fn shown(form: &Form) -> String {
    quote(&form.written)
}
