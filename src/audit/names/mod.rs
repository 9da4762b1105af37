//! Rules about what has no name for who cannot see it.

pub(in crate::audit) mod missing_alternative;
pub(in crate::audit) mod nameless_control;
pub(in crate::audit) mod nameless_link;
pub(in crate::audit) mod useless_alternative;
