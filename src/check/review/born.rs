//! Ledgers that cannot be read, and statements that cannot be true.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static MANGLED_LEDGER: Rule = Rule {
    code: "review/mangled-ledger",
    summary: "a ledger is damaged",
    level: Level::Deny,
    explanation: include_str!("mangled-ledger.md"),
    run: Run::Born,
};

pub(in crate::check) static CHANGED_MEANING: Rule = Rule {
    code: "review/changed-meaning",
    summary: "a change that is said to mean the same differs in what must not",
    level: Level::Deny,
    explanation: include_str!("changed-meaning.md"),
    run: Run::Born,
};
