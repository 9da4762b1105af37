//! Rules about ids and what points to them.

pub(in crate::audit) mod broken_fragment;
pub(in crate::audit) mod broken_reference;
pub(in crate::audit) mod duplicate_id;
