//! Family `plural`: variants of a translation fit the numbers of its language.

pub(super) mod identical_variants;
pub(super) mod literal_number;
pub(super) mod missing_category;
pub(super) mod no_plural_data;
pub(super) mod unmatched_key;
pub(super) mod unreachable_category;
