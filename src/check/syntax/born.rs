//! What files cannot hold; found while they are read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static CONFLICT_MARKER: Rule = Rule {
    code: "syntax/conflict-marker",
    summary: "a merge left two versions of a text in a file",
    level: Level::Deny,
    explanation: include_str!("conflict-marker.md"),
    run: Run::Born,
};

pub(in crate::check) static UNREADABLE_ENTRY: Rule = Rule {
    code: "syntax/unreadable-entry",
    summary: "a message cannot be read",
    level: Level::Deny,
    explanation: include_str!("unreadable-entry.md"),
    run: Run::Born,
};

pub(in crate::check) static TRUNCATED_VALUE: Rule = Rule {
    code: "syntax/truncated-value",
    summary: "a translation ends before its last line",
    level: Level::Deny,
    explanation: include_str!("truncated-value.md"),
    run: Run::Born,
};

pub(in crate::check) static DUPLICATE_MESSAGE: Rule = Rule {
    code: "syntax/duplicate-message",
    summary: "a message or term is there twice",
    level: Level::Deny,
    explanation: include_str!("duplicate-message.md"),
    run: Run::Born,
};

pub(in crate::check) static SHARED_NAME: Rule = Rule {
    code: "syntax/shared-name",
    summary: "a term and a message have the same name",
    level: Level::Deny,
    explanation: include_str!("shared-name.md"),
    run: Run::Born,
};

pub(in crate::check) static TERM_NAME: Rule = Rule {
    code: "syntax/term-name",
    summary: "the name of a term holds `--`",
    level: Level::Deny,
    explanation: include_str!("term-name.md"),
    run: Run::Born,
};

pub(in crate::check) static TOO_MANY_PLACEABLES: Rule = Rule {
    code: "syntax/too-many-placeables",
    summary: "a text has more placeables than can be filled in",
    level: Level::Deny,
    explanation: include_str!("too-many-placeables.md"),
    run: Run::Born,
};

pub(in crate::check) static PRIVATE_USE: Rule = Rule {
    code: "syntax/private-use",
    summary: "a file holds a character that Polyleaf keeps for itself",
    level: Level::Deny,
    explanation: include_str!("private-use.md"),
    run: Run::Born,
};
