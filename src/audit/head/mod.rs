//! Rules about what a page says of itself and of its other languages.

pub(in crate::audit) mod alternates_without_self;
pub(in crate::audit) mod foreign_canonical;
pub(in crate::audit) mod invalid_hreflang;
pub(in crate::audit) mod missing_charset;
pub(in crate::audit) mod missing_title;
pub(in crate::audit) mod missing_x_default;
pub(in crate::audit) mod unreturned_alternate;
pub(in crate::audit) mod zoom_forbidden;
