//! Family `project`: the files and settings of the project as a whole.

pub(super) mod born;
pub(super) mod incomplete_locale;
pub(super) mod level_unknown_rule;
pub(super) mod settled_baseline;
pub(super) mod suppression_unknown_rule;
pub(super) mod suppression_without_reason;
pub(super) mod unused_suppression;
