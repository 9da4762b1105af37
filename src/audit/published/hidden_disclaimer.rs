//! A disclaimer that nobody sees.

use crate::audit::edition::Fate;
use crate::audit::text::quote;
use crate::audit::{EditionScope, Findings, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "published/hidden-disclaimer",
    summary: "a disclaimer is on the page and is not shown",
    level: Level::Deny,
    criterion: None,
    explanation: include_str!("hidden-disclaimer.md"),
    run: Run::Edition(check),
};

fn check(scope: &EditionScope<'_>, findings: &mut Findings) {
    let Some(comparison) = &scope.comparison else {
        return;
    };
    for name in comparison.disclaimers() {
        let mut passages = comparison.of_disclaimer(name);
        let Some((passage, _)) = passages.find(|(_, fate)| *fate == Fate::Hidden) else {
            continue;
        };
        let mut elements = scope.page.document.elements();
        let own = elements.find(|(_, it)| it.attribute("data-disclaimer") == Some(name));
        findings.report(
            scope.page,
            own.map_or(scope.mark.span, |(id, _)| scope.page.document.span(id)),
            format!(
                "The disclaimer #{name} is hidden, or shown only when the reader opens something: {}.",
                quote(&passage.words)
            ),
            "Show it before the first section, open, to everybody.",
        );
    }
}
