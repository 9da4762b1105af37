//! Findings about reading the files themselves.

pub(in crate::audit) mod born;
