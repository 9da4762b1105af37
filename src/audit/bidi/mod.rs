//! Rules about the order in which right-to-left text is shown.

pub(in crate::audit) mod control_in_attribute;
pub(in crate::audit) mod override_control;
pub(in crate::audit) mod raw_isolate;
pub(in crate::audit) mod unbalanced_isolate;
pub(in crate::audit) mod unisolated_number;
