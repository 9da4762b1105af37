//! A header cell that does not say what it heads.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::text::quote;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "tables/header-without-scope",
    summary: "a header cell has no `scope`",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("header-without-scope.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for table in page.tables() {
        for cell in table.rows.iter().flatten() {
            let Some(element) = page.document.element(*cell).filter(|it| it.is(&["th"])) else {
                continue;
            };
            let scope = element
                .attribute("scope")
                .unwrap_or_default()
                .to_ascii_lowercase();
            let fits = matches!(&*scope, "row" | "col" | "rowgroup" | "colgroup");
            if fits
                || (scope.is_empty() && page.words(*cell).is_empty())
                || (scope.is_empty() && element.attribute("id").is_some())
            {
                continue;
            }
            findings.report(
                page,
                page.document.span(*cell),
                format!(
                    "The header cell {} does not say whether it heads a row or a column.",
                    quote(&page.words(*cell))
                ),
                "Write `scope=\"col\"` or `scope=\"row\"`.",
            );
        }
    }
}
