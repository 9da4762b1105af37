//! A table that does not say what it shows.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "tables/missing-caption",
    summary: "a table has no caption",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("missing-caption.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for table in page.tables() {
        let mut cells = table.rows.iter().flatten();
        let is_data = cells.any(|it| page.document.element(*it).is_some_and(|it| it.is(&["th"])));
        let element = page.document.element(table.element);
        let named = element.is_some_and(|it| {
            it.attribute("aria-label")
                .or(it.attribute("aria-labelledby"))
                .is_some()
        });
        let in_figure = page
            .document
            .ancestors(table.element)
            .any(|(_, it)| it.is(&["figure"]));
        let caption = table.caption.is_some_and(|it| !page.words(it).is_empty());
        if is_data && !named && !in_figure && !caption {
            findings.report(
                page,
                page.document.span(table.element),
                "This table does not say what it shows.",
                "Write a `<caption>` as its first element.",
            );
        }
    }
}
