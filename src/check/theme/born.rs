//! What is found while a theme is read and tried out.

use crate::check::{Rule, Run};
use crate::diag::Level;

pub(in crate::check) static UNUSABLE_PICTURE: Rule = Rule {
    code: "theme/unusable-picture",
    summary: "the logo, or another picture of the theme, is missing, huge, not a picture, or acts",
    level: Level::Deny,
    explanation: include_str!("unusable-picture.md"),
    run: Run::Born,
};

pub(in crate::check) static BROKEN_TEMPLATE: Rule = Rule {
    code: "theme/broken-template",
    summary: "the theme's template cannot be used",
    level: Level::Deny,
    explanation: include_str!("broken-template.md"),
    run: Run::Born,
};

pub(in crate::check) static LOW_CONTRAST: Rule = Rule {
    code: "theme/low-contrast",
    summary: "a colour of the theme's style sheet cannot be told from what it stands on",
    level: Level::Deny,
    explanation: include_str!("low-contrast.md"),
    run: Run::Born,
};
