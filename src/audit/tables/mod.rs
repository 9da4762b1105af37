//! Rules about tables.

pub(in crate::audit) mod header_without_scope;
pub(in crate::audit) mod headerless_table;
pub(in crate::audit) mod missing_caption;
