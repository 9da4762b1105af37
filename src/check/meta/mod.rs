//! Family `meta`: what an article says about itself.

pub(super) mod born;
pub(super) mod expired_review_date;
pub(super) mod future_review_date;
pub(super) mod long_disclaimers;
pub(super) mod missing_description;
pub(super) mod no_disclaimer;
pub(super) mod unknown_disclaimer;
pub(super) mod unknown_locale;
pub(super) mod unknown_place;
