//! Family `reference`: what a text refers to is there and can be put in.

pub(super) mod bad_call;
pub(super) mod born;
pub(super) mod destination_type;
pub(super) mod literal_placeable;
pub(super) mod message_reference;
pub(super) mod missing_footnote;
pub(super) mod missing_label;
pub(super) mod no_date_data;
pub(super) mod reserved_character;
pub(super) mod term_cycle;
pub(super) mod unknown_function;
pub(super) mod unknown_term;
pub(super) mod unknown_variable;
