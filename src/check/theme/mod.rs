//! Family `theme`: what a theme may not take from a page.

pub(super) mod born;
pub(super) mod corrected_colour;
pub(super) mod missing_logo_text;
