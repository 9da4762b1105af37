//! Ledgers that cannot be read; found while they are read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static MANGLED_LEDGER: Rule = Rule {
    code: "review/mangled-ledger",
    summary: "a ledger is damaged",
    level: Level::Deny,
    explanation: include_str!("mangled-ledger.md"),
    run: Run::Born,
};
