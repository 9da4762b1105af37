//! Family `parity`: what a source text holds besides words is in its translation too.

pub(super) mod broken_link_markup;
pub(super) mod changed_breaks;
pub(super) mod changed_code;
pub(super) mod changed_destination;
pub(super) mod changed_footnotes;
pub(super) mod changed_format;
pub(super) mod converted_quantity;
pub(super) mod date_mismatch;
pub(super) mod emergency_number_mismatch;
pub(super) mod extra_link;
pub(super) mod extra_variable;
pub(super) mod lost_emphasis;
pub(super) mod lost_image;
pub(super) mod lost_link;
pub(super) mod lost_term;
pub(super) mod lost_variable;
pub(super) mod number_mismatch;
pub(super) mod phone_mismatch;
pub(super) mod quantity_mismatch;
pub(super) mod time_mismatch;
pub(super) mod untranslated_alternative;
