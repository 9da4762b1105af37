//! What is wrong with the glossary itself, found while it is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNREADABLE_ROW: Rule = Rule {
    code: "glossary/unreadable-row",
    summary: "a row of the glossary cannot be used",
    level: Level::Deny,
    explanation: include_str!("unreadable-row.md"),
    run: Run::Born,
};
