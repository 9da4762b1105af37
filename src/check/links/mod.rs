//! Family `links`: every link and image leads somewhere, and no two pages to one address.

pub(super) mod born;
pub(super) mod broken_fragment;
pub(super) mod broken_link;
pub(super) mod missing_image;
pub(super) mod scheme;
pub(super) mod url_collision;
pub(super) mod withheld_target;
