//! Family `parity`: what a translation must have in common with its source text.

pub(super) mod converted_quantity;
pub(super) mod date_mismatch;
pub(super) mod emergency_number_mismatch;
pub(super) mod number_mismatch;
pub(super) mod phone_mismatch;
pub(super) mod quantity_mismatch;
pub(super) mod time_mismatch;
