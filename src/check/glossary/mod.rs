//! The words of `glossary.tsv`: used as it says, never as it forbids, and understood.

pub(super) mod born;
pub(super) mod brand_not_shown;
pub(super) mod forbidden_form;
pub(super) mod missing_term;
pub(super) mod unexplained_abbreviation;
