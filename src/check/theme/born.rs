//! Pictures that cannot be used; found while the theme is read.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNUSABLE_PICTURE: Rule = Rule {
    code: "theme/unusable-picture",
    summary: "the logo, or another picture of the theme, is missing, huge, not a picture, or acts",
    level: Level::Deny,
    explanation: include_str!("unusable-picture.md"),
    run: Run::Born,
};
