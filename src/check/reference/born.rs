//! What cannot be referred to, found while articles are read and commands are started.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNKNOWN_ID: Rule = Rule {
    code: "reference/unknown-id",
    summary: "a command names a text that does not exist",
    level: Level::Deny,
    explanation: include_str!("unknown-id.md"),
    run: Run::Born,
};

pub(in crate::check) static DUPLICATE_FOOTNOTE: Rule = Rule {
    code: "reference/duplicate-footnote",
    summary: "a footnote is defined twice",
    level: Level::Deny,
    explanation: include_str!("duplicate-footnote.md"),
    run: Run::Born,
};

pub(in crate::check) static UNUSED_FOOTNOTE: Rule = Rule {
    code: "reference/unused-footnote",
    summary: "no text refers to a footnote",
    level: Level::Warn,
    explanation: include_str!("unused-footnote.md"),
    run: Run::Born,
};
