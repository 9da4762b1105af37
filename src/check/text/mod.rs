//! Family `text`: what a text is written in and with: language, script and characters.

pub(super) mod ambiguous_date;
pub(super) mod bidi_override;
pub(super) mod control_character;
pub(super) mod english_left;
pub(super) mod invisible_character;
pub(super) mod literal_emergency_number;
pub(super) mod lost_negation;
pub(super) mod mixed_digits;
pub(super) mod mixed_script;
pub(super) mod mojibake;
pub(super) mod not_composed;
pub(super) mod private_use;
pub(super) mod unbalanced_direction;
pub(super) mod untranslated;
pub(super) mod wrong_chinese_script;
pub(super) mod wrong_script;
