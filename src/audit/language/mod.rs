//! Rules about the language of a page and its parts.

pub(in crate::audit) mod foreign_attribute;
pub(in crate::audit) mod invalid_lang;
pub(in crate::audit) mod missing_lang;
pub(in crate::audit) mod untagged_language_link;
pub(in crate::audit) mod untagged_passage;
pub(in crate::audit) mod wrong_autonym;
pub(in crate::audit) mod wrong_dir;
pub(in crate::audit) mod wrong_lang;
