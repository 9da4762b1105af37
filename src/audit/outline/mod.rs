//! Rules about landmarks and headings.

pub(in crate::audit) mod empty_heading;
pub(in crate::audit) mod no_h1;
pub(in crate::audit) mod no_main;
pub(in crate::audit) mod several_h1;
pub(in crate::audit) mod several_mains;
pub(in crate::audit) mod skipped_heading;
