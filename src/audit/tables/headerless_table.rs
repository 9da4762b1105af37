//! A table without headers.

use crate::audit::rule::INFO_AND_RELATIONSHIPS;
use crate::audit::{Findings, Page, Rule, Run};
use crate::diag::Level;

pub(in crate::audit) static RULE: Rule = Rule {
    code: "tables/headerless-table",
    summary: "a table of data has no header cells",
    level: Level::Warn,
    criterion: Some(INFO_AND_RELATIONSHIPS),
    explanation: include_str!("headerless-table.md"),
    run: Run::Page(check),
};

fn check(page: &Page, findings: &mut Findings) {
    for table in page.tables() {
        let rows = table.rows.len();
        let columns = table.rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut cells = table.rows.iter().flatten();
        let has_header =
            cells.any(|it| page.document.element(*it).is_some_and(|it| it.is(&["th"])));
        if rows < 2 || columns < 2 || has_header {
            continue;
        }
        findings.report(
            page,
            page.document.span(table.element),
            format!("This table of {rows} rows and {columns} columns has no header cells."),
            "Make the first row `<th scope=\"col\">`; a table that only arranges things is `role=\"presentation\"`.",
        );
    }
}
