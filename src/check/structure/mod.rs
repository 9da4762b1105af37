//! Family `structure`: headings, lists, links and images as readers of a screen reader need them.

pub(super) mod block_in_translation;
pub(super) mod born;
pub(super) mod empty_link;
pub(super) mod literal_emphasis_in_translation;
pub(super) mod missing_alternative;
pub(super) mod raw_html_in_translation;
