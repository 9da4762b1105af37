//! Markdown that would lose or show what it must not; found while it is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static RAW_HTML: Rule = Rule {
    code: "structure/raw-html",
    summary: "an article holds HTML",
    level: Level::Deny,
    explanation: include_str!("raw-html.md"),
    run: Run::Born,
};

pub(in crate::check) static UNCLOSED_COMMENT: Rule = Rule {
    code: "structure/unclosed-comment",
    summary: "a comment has no end",
    level: Level::Deny,
    explanation: include_str!("unclosed-comment.md"),
    run: Run::Born,
};

pub(in crate::check) static SWALLOWED_ITEM: Rule = Rule {
    code: "structure/swallowed-item",
    summary: "a comment makes the text beside it HTML",
    level: Level::Deny,
    explanation: include_str!("swallowed-item.md"),
    run: Run::Born,
};

pub(in crate::check) static HEADING_SKIP: Rule = Rule {
    code: "structure/heading-skip",
    summary: "a heading is more than one level deeper than the one before",
    level: Level::Warn,
    explanation: include_str!("heading-skip.md"),
    run: Run::Born,
};

pub(in crate::check) static EMPTY_HEADING: Rule = Rule {
    code: "structure/empty-heading",
    summary: "a heading has no text",
    level: Level::Warn,
    explanation: include_str!("empty-heading.md"),
    run: Run::Born,
};

pub(in crate::check) static NESTED_HEADING: Rule = Rule {
    code: "structure/nested-heading",
    summary: "a heading stands inside a list or quote",
    level: Level::Deny,
    explanation: include_str!("nested-heading.md"),
    run: Run::Born,
};

pub(in crate::check) static HEADING_ID: Rule = Rule {
    code: "structure/heading-id",
    summary: "the id of a heading cannot be used",
    level: Level::Deny,
    explanation: include_str!("heading-id.md"),
    run: Run::Born,
};

pub(in crate::check) static DUPLICATE_HEADING_ID: Rule = Rule {
    code: "structure/duplicate-heading-id",
    summary: "two headings have one id",
    level: Level::Deny,
    explanation: include_str!("duplicate-heading-id.md"),
    run: Run::Born,
};

pub(in crate::check) static HEADING_ATTRIBUTE: Rule = Rule {
    code: "structure/heading-attribute",
    summary: "what stands in braces after a heading means nothing",
    level: Level::Deny,
    explanation: include_str!("heading-attribute.md"),
    run: Run::Born,
};

pub(in crate::check) static ALERT_MARKER: Rule = Rule {
    code: "structure/alert-marker",
    summary: "the mark of an alert stands where it begins none",
    level: Level::Deny,
    explanation: include_str!("alert-marker.md"),
    run: Run::Born,
};

pub(in crate::check) static CONTAINER_MARKER: Rule = Rule {
    code: "structure/container-marker",
    summary: "a container of another Markdown dialect is shown as text",
    level: Level::Deny,
    explanation: include_str!("container-marker.md"),
    run: Run::Born,
};

pub(in crate::check) static LITERAL_EMPHASIS: Rule = Rule {
    code: "structure/literal-emphasis",
    summary: "the marks of emphasis are shown as text",
    level: Level::Deny,
    explanation: include_str!("literal-emphasis.md"),
    run: Run::Born,
};

pub(in crate::check) static LITERAL_TABLE: Rule = Rule {
    code: "structure/literal-table",
    summary: "lines look like a table and are not one",
    level: Level::Deny,
    explanation: include_str!("literal-table.md"),
    run: Run::Born,
};

pub(in crate::check) static EXCESS_CELLS: Rule = Rule {
    code: "structure/excess-cells",
    summary: "a row has more cells than its table has columns",
    level: Level::Deny,
    explanation: include_str!("excess-cells.md"),
    run: Run::Born,
};

pub(in crate::check) static NESTING: Rule = Rule {
    code: "structure/nesting",
    summary: "lists and quotes are nested too deep",
    level: Level::Deny,
    explanation: include_str!("nesting.md"),
    run: Run::Born,
};
