//! Family `source`: what makes an English source text hard to read, to trust or to translate. Advice, most of
//! it only where a project asks.

pub(super) mod brand_heading;
pub(super) mod high_grade;
pub(super) mod long_sentence;
pub(super) mod plural_in_parentheses;
pub(super) mod promise;
pub(super) mod uncited_statistic;
pub(super) mod undefined_abbreviation;
pub(super) mod vague_link_text;
