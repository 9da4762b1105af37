//! Rules about markup that says or does something wrong.

pub(in crate::audit) mod autoplay;
pub(in crate::audit) mod broken_list;
pub(in crate::audit) mod hidden_focus;
pub(in crate::audit) mod invalid_datetime;
pub(in crate::audit) mod low_contrast;
pub(in crate::audit) mod meta_refresh;
pub(in crate::audit) mod positive_tabindex;
pub(in crate::audit) mod role_text;
