//! A brand that an edition never shows as it stands on the box.

use crate::check::quote::quote;
use crate::check::{EditionScope, Rule, Run, Sink};
use crate::diag::Level;
use crate::glossary::Kind;

const CODE: &str = "glossary/brand-not-shown";

pub(in crate::check) static RULE: Rule = Rule {
    code: CODE,
    summary: "a page names a brand nowhere as it stands on the box",
    level: Level::Deny,
    explanation: include_str!("brand-not-shown.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, sink: &mut Sink<'_>) {
    let Some(glossary) = &scope.cx.project.glossary else {
        return;
    };
    if scope.is_source() {
        return;
    }
    for (at, term) in glossary.terms.iter().enumerate() {
        if term.kind != Kind::Brand {
            continue;
        }
        let mut named = scope.segments().filter(|view| {
            view.is_translated()
                && glossary
                    .in_source_text(&view.segment.text)
                    .any(|it| it == at)
        });
        let Some(first) = named.next() else {
            continue;
        };
        let shows = |text: &str| text.contains(&*term.name);
        let mut all = std::iter::once(first).chain(named);
        if all.any(|view| shows(&view.local.content.plain_text())) {
            continue;
        }
        let message = format!(
            "{} names the brand {} in the source text, and no text in {} shows it in these letters: a patient cannot match it with the box.",
            first.id(),
            quote(&term.name),
            scope.edition.locale.english_name()
        );
        let finding = scope
            .finding(CODE, first.at, message)
            .with_help(format!(
                "Write {} in Latin letters once, beside the name as it sounds where readers need that.",
                quote(&term.name)
            ))
            .with_related(scope.locate_source(first.at), "the source text");
        sink.report(finding);
    }
}
