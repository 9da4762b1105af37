//! Family `theme`: what a theme may not take from a page.

pub(super) mod born;
pub(super) mod corrected_colour;
pub(super) mod dropped_part;
pub(super) mod foreign_content;
pub(super) mod hidden_focus;
pub(super) mod missing_logo_text;
pub(super) mod remote_style;
