//! Family `text`: what a text says, whatever the source says.

pub(super) mod ambiguous_date;
pub(super) mod literal_emergency_number;
