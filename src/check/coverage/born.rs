//! Statements about translations that are not there; found by the commands that take them.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static MISSING_TRANSLATION: Rule = Rule {
    code: "coverage/missing-translation",
    summary: "a command confirms a translation that is not there",
    level: Level::Deny,
    explanation: include_str!("missing-translation.md"),
    run: Run::Born,
};
