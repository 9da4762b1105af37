//! Rules about a page of the project's own: what it shows, against what would be published today.

pub(in crate::audit) mod changed_disclaimer;
pub(in crate::audit) mod changed_number;
pub(in crate::audit) mod changed_phone;
pub(in crate::audit) mod changed_text;
pub(in crate::audit) mod hidden_disclaimer;
pub(in crate::audit) mod missing_disclaimer;
pub(in crate::audit) mod missing_section;
pub(in crate::audit) mod outdated_edition;
pub(in crate::audit) mod unknown_edition;
pub(in crate::audit) mod withheld_edition;
