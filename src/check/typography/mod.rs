//! Family `typography`: marks and spaces as each language sets them. Notes, most of them only where a
//! project asks.

pub(super) mod ascii_punctuation;
pub(super) mod double_space;
pub(super) mod final_stop;
pub(super) mod french_spacing;
pub(super) mod kashida;
pub(super) mod repeated_word;
pub(super) mod straight_quote;
pub(super) mod unbalanced_brackets;
