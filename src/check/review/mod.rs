//! Family `review`: who made a text, and who vouches for it.

pub(super) mod born;
pub(super) mod lapsed_signature;
pub(super) mod own_translation;
pub(super) mod requested_change;
pub(super) mod unreviewed_critical;
pub(super) mod unreviewed_text;
