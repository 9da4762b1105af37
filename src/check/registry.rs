//! Every rule, in the order of the report.

use crate::check::Rule;

/// Every rule.
pub static RULES: &[&Rule] = &[];

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}
